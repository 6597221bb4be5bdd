"""Clinical rules: one pure function each, never mixed; ``core.course`` reads them on visits."""
