"""The masks in the reader's hands: what a tool changes, how it is taken back, and the numbers that follow at once."""
