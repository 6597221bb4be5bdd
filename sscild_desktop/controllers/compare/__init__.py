"""What happens on the page of two CTs."""
