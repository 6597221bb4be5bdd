"""Two CT of one patient on one another: registration of the lungs, matching by levels, difference."""
