"""Widgets that show state and emit wishes; they never decide."""
