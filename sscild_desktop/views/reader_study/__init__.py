"""The window of a reader study: who is how far, one question at a time, what was found."""
