"""Networks on chests they have not seen, counted and summed up."""
