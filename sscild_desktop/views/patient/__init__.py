"""The page of one patient: visits, lung function, progression, import from a sheet."""
