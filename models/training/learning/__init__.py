"""Recipes and the loops that run them."""
