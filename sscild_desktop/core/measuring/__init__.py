"""What the reader measures on the pictures: distances, angles, areas with their density, single places."""
