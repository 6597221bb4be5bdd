"""Files to volume: scan headers, choose a series with the reason, suitability gate, load."""
