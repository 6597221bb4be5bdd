"""The guide, the keys, and what the program says about itself."""
