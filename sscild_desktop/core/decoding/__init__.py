"""Compressed pixels and image files, decoded in child processes with little memory and little time."""
