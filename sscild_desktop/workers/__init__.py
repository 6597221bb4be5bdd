"""One core function in a QThread; one runner."""
