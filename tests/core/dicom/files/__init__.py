"""Headers, encodings and pixels of single files."""
