"""A working day of openings, analyses and closings, and what it keeps: ``python -m tests.soak --cycles 500``."""
