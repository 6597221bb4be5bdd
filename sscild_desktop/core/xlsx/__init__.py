"""Workbooks of others, changed in place without losing what they hold."""
