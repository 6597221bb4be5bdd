"""The same engine without a window: arguments, commands, exit codes."""
