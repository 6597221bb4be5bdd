"""How many of something, in words."""


def counted(number: int, word: str) -> str:
    """'1 slice', '3 slices', '0 slices'."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
