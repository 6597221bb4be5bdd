"""What the window shows now; QtCore signals only."""
