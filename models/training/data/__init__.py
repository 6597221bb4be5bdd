"""Chests, lesions and blocks that networks learn from and are measured on."""
