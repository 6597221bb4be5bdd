"""Tests of scanning, choosing, judging and loading."""
