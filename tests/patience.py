"""How long a test waits for what must come: a program that hangs fails, a machine that is busy does not."""

PATIENCE_S = 300.0
PATIENCE_MS = 300_000
