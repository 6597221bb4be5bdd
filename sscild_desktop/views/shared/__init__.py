"""Pieces, colours and bars that every page uses."""
