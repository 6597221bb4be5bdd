"""Builds and connects everything; nobody imports it but the entry."""
