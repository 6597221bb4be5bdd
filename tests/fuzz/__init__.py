"""Mutated files of every kind that the program opens: ``python -m tests.fuzz --seconds 60 --seed 1``."""
