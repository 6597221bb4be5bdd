"""Tests of correcting masks."""
