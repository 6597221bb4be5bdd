"""Results to files: workbook, JSON, NIfTI."""
