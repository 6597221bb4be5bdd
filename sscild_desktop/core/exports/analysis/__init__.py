"""The workbook of one analysis."""
