"""What a reader study found, as a workbook with native charts and as plots."""
