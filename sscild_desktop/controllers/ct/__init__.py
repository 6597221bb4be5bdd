"""What happens on the page of one CT, from opening to export."""
