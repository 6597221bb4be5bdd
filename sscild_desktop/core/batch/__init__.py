"""Many CTs one after the other or side by side: studies found, done once, resumed, shared by several computers."""
