"""Rows, tables and charts in the workbook of a cohort."""
