"""The page on which the program opens: recent CTs and patients."""
