"""What happens on the page of one patient."""
