"""The page that compares the open CT with a reader's mask and readers' scores."""
