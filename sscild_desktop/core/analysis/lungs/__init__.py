"""Where the lungs, their sides, airways and lobes are."""
