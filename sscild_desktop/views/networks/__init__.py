"""The dialog in which networks are chosen and added."""
