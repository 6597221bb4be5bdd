"""From the slices of everything that was found to the volumes they make."""
