"""What the program takes beside what one would use instead: ``python -m benchmarks``, see README.md."""
