"""Tests of the comparison of two CTs."""
