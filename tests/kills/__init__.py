"""Kills, full disks and closed folders while the program writes: ``python -m tests.kills --records 500``."""
