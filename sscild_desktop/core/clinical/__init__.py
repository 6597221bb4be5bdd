"""Clinical rules, one pure function each."""
