"""Clinical rules: one pure function each, never mixed; every answer carries its inputs and its source."""
