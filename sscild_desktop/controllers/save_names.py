"""Names that the reader typed for a file to be written: with the ending that its readers need."""

from pathlib import Path

from sscild_desktop.core.files import free_name


def with_ending(chosen: str, ending: str) -> Path:
    """``chosen`` with ``ending`` ('.xlsx') put on where it is missing.

    The dialog asked only about the name that was typed, so with another ending the next free name is taken.
    """
    path = Path(chosen)
    if path.suffix.lower() == ending:
        return path
    path = path.with_name(f"{path.name}{ending}")
    return free_name(path) if path.exists() else path
