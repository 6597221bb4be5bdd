"""Where the five Goh levels are."""
