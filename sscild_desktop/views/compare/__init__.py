"""The page of two CTs side by side."""
