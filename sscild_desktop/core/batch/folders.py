"""Whole folders of results: written beside their place, then moved there, so that nobody ever sees half a case."""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sscild_desktop.core.batch.claims import HOST, has_ended
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.files import TEMPORARY, reworded, sync_folder
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.results import Analysis

TRIES = 5
"""A folder that another batch replaces at the same moment is there again at once."""

LEFT_SECONDS = 24 * 3600.0
"""A temporary folder of another computer that is older was left by a process that was killed."""

_HOST = hashlib.sha256(HOST.encode()).hexdigest()[:6]


def write_case(folder: Path, analysis: Analysis, report: Report = silent) -> None:
    """Every result of one analysis as a whole folder, in the place of an older one. Raises ExportFailed."""
    from sscild_desktop.core.exports.bundle import export_all

    with reworded(folder), _folder_beside(folder, "new") as fresh:
        export_all(analysis, fresh, report=report)
        _put_folder(fresh, folder)


@contextmanager
def _folder_beside(folder: Path, word: str) -> Iterator[Path]:
    """A hidden folder that says whose it is; gone at the end unless it was moved."""
    prefix = f"{TEMPORARY}{_HOST}-{os.getpid()}-{word}-"
    fresh = Path(tempfile.mkdtemp(prefix=prefix, dir=folder.parent))
    try:
        if os.name != "nt":
            fresh.chmod(0o755)  # mkdtemp makes folders that only their owner may read
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _put_folder(fresh: Path, folder: Path) -> None:
    """Whole folders take the place of each other; when two come at once each tries again."""
    for _try in range(TRIES):
        with _folder_beside(folder, "old") as old:
            try:
                _swap(fresh, folder, old / "old")
                return sync_folder(folder.parent)
            except PermissionError as error:
                text = f"{folder} is open in another program; close it and start the batch again."
                raise ExportFailed(text) from error
            except OSError:  # another batch has put its own there meanwhile
                time.sleep(0.01)
    raise ExportFailed(f"{folder} cannot be written; start the batch again.")


def _swap(fresh: Path, folder: Path, away: Path) -> None:
    """Where the new folder cannot come, as when it is being searched for viruses, the old one is there again."""
    with suppress(FileNotFoundError):
        folder.rename(away)
    try:
        fresh.rename(folder)
    except OSError:
        with suppress(OSError):
            away.rename(folder)
        raise


def sweep(out: Path) -> None:
    """Remove temporary folders of processes that were killed in the middle."""
    for path in out.glob(f"{TEMPORARY}*-*-*"):
        host, pid, *_more = path.name.removeprefix(TEMPORARY).split("-")
        with suppress(OSError):
            is_ours = host == _HOST and pid.isdigit() and has_ended(HOST, int(pid))
            if path.is_dir() and (is_ours or abs(time.time() - path.stat().st_mtime) > LEFT_SECONDS):
                shutil.rmtree(path, ignore_errors=True)
