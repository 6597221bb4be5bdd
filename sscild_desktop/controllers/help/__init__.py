"""What happens in the guide and the help dialogs."""
