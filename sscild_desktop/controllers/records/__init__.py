"""What happens in the records: opened, a CT arrives, what is worked out is kept."""
