"""Small files that would take gigabytes or minutes if they were believed."""
