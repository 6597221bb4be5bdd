"""Many patients: one row each, and the statistics over the rows."""
