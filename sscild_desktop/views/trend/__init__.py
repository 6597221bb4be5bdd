"""Measures over time as a chart."""
