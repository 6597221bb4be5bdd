"""What an evaluation leaves: a workbook, JSON, plots as PNG and SVG, pictures of both borders."""
