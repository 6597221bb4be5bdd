"""The result as a PDF of A4 pages: one CT, or two of one patient side by side."""
