"""The workbook of one patient over time."""
