"""A reader study in the window: made, read, evaluated."""
