"""The open CT compared with readers."""
