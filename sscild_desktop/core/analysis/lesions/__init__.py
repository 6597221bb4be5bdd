"""Where ground-glass, reticulation, consolidation and fibrosis are."""
