"""TOT, GG and RET of the five levels, and what the score network looked at."""
