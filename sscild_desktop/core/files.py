"""Files written whole or not at all, under a name that is free."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from sscild_desktop.core.errors import ExportFailed


def refuse_inside(folder: Path, sources: Sequence[Path]) -> None:
    """Raise ExportFailed when ``folder`` lies in what was opened: the source is only ever read."""
    real = folder.resolve()
    for source in sources:
        top = source.resolve()
        if top.is_dir() and (real == top or top in real.parents):
            raise ExportFailed("This folder holds the CT itself, which is only read; choose another folder.")


TEMPORARY = ".sscild-"
"""How the names of temporary files and folders begin; the reader is never told them."""


@contextmanager
def reworded(target: Path) -> Iterator[None]:
    """Turn what the system says into one sentence for the user."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ExportFailed(f"{_meant(target)} cannot be written ({reason}); choose another folder.") from error


def _meant(target: Path) -> Path:
    """Where a file of a temporary folder was to go in the end."""
    hidden = next((one for one in target.parents if one.name.startswith(TEMPORARY)), None)
    return target if hidden is None else hidden.parent / target.name


def refuse_unwritable(folder: Path) -> None:
    """Raise ExportFailed, before any work, where ``folder`` is no folder or may not be written or made."""
    nearest = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not nearest.is_dir():
        raise ExportFailed(f"{nearest} is a file, not a folder; choose another folder for the results.")
    if not os.access(nearest, os.W_OK):
        raise ExportFailed(f"{nearest} may not be written; choose another folder for the results.")


def prepare_folder(folder: Path) -> list[Path]:
    """Make ``folder`` with its parents; returns the ones that were made, the inner first. Raises ExportFailed."""
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    with reworded(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return made


def remove_empty(folders: Sequence[Path]) -> None:
    """Remove folders that were made for files that then were not written."""
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


def write_atomically(path: Path, write: Callable[[Path], object]) -> Path:
    """Let ``write`` fill a temporary file beside ``path``, then move it there; returns the name really written."""
    path = Path(path)
    prepare_folder(path.parent)
    with reworded(path):
        # the whole name stays at the end, as some writers choose the format by it
        handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=f"-{path.name}", dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        try:
            write(temporary)
            return move_into_place(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)


def move_into_place(finished: Path, path: Path) -> Path:
    """Move ``finished`` to ``path``, or to a free name beside it while another program has ``path`` open."""
    finished.chmod(0o644)  # temporary files can be read by their owner alone
    if not is_open_elsewhere(path):
        try:
            finished.replace(path)
            return path
        except PermissionError:
            if not path.exists():
                raise
    target = free_name(path)
    finished.replace(target)
    return target


def is_open_elsewhere(path: Path) -> bool:
    """Whether Excel or LibreOffice left its mark beside the file: there a moved-in file would be overwritten later."""
    marks = (f"~${path.name}", f".~lock.{path.name}#")
    return any((path.parent / mark).exists() for mark in marks)


def free_name(path: Path) -> Path:
    """``results (2).xlsx``, or the next number that is free."""
    stem, suffix = path.name.split(".", 1) if "." in path.name else (path.name, "")
    ending = f".{suffix}" if suffix else ""
    names = (path.with_name(f"{stem} ({number}){ending}") for number in count(2))
    return next(name for name in names if not name.exists() and not is_open_elsewhere(name))
