"""Which slices are one volume."""
