"""Measurements on the pictures: drawing them, taking them by their handles, and their list."""
