"""Files written whole or not at all and brought to disk, under a name that is free."""

import errno
import hashlib
import os
import shutil
import sqlite3
import stat
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import ExportFailed


def refuse_inside(folder: Path, sources: Sequence[Path]) -> None:
    """Raise ExportFailed when ``folder`` lies in what was opened: the source is only ever read."""
    real = folder.resolve()
    for source in sources:
        top = source.resolve()
        if top.is_dir() and (real == top or top in real.parents):
            raise ExportFailed("Nothing is written into the folder that is read; choose another folder.")


TEMPORARY = ".sscild-"
"""How the names of temporary files and folders begin; the reader is never told them."""

LEFT_BEHIND_SECONDS = 86400.0
"""A temporary file that nobody has touched for a day is of a program that was killed."""

CANNOT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EBADF)
"""How a system says that it does not sync folders."""


@contextmanager
def reworded(target: Path) -> Iterator[None]:
    """Turn what the system says into one sentence for the user."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        way_out = "choose a shorter name" if error.errno == errno.ENAMETOOLONG else "choose another folder"
        meant = _meant(target)
        raise ExportFailed(f"{meant} cannot be written ({reason}); {way_out}.", meant) from error


def _meant(target: Path) -> Path:
    """Where a file of a temporary folder was to go in the end."""
    hidden = next((one for one in target.parents if one.name.startswith(TEMPORARY)), None)
    return target if hidden is None else hidden.parent / target.name


def refuse_unwritable(folder: Path) -> None:
    """Raise ExportFailed, before any work, where ``folder`` is no folder or may not be written or made."""
    nearest = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not nearest.is_dir():
        raise ExportFailed(f"{nearest} is a file, not a folder; choose another folder for the results.", nearest)
    if not os.access(nearest, os.W_OK):
        raise ExportFailed(f"{nearest} may not be written; choose another folder for the results.", nearest)


def prepare_folder(folder: Path) -> list[Path]:
    """Make ``folder`` with its parents; returns the ones that were made, the inner first. Raises ExportFailed."""
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    with reworded(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return made


def private_folder(folder: Path) -> None:
    """Make a folder of the program's own, for its owner alone; one that is there is closed to others. Raises OSError.

    Never for a folder that the user named: it may hold anything.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if folder.stat().st_mode & 0o077:
        with suppress(OSError):  # on some shares nobody can
            folder.chmod(0o700)


def is_open_to_others(folder: Path) -> bool:
    """Whether others may read there although it was closed to them, as on shares and sticks that know no owner.

    Windows tells nothing by these bits: there the folder of the account decides.
    """
    return os.name != "nt" and bool(folder.stat().st_mode & 0o077)


def remove_empty(folders: Sequence[Path]) -> None:
    """Remove folders that were made for files that then were not written."""
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()


ZIP_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError, RuntimeError)
"""What ``zipfile``, and ``json`` in it, raise for a file that is damaged, cut, encrypted or something else."""


class Zip(zipfile.ZipFile):
    """A new ZIP file, also while the clock shows a day that ZIP cannot say (before 1980, after 2107)."""

    def __init__(self, file: Any, compression: int = zipfile.ZIP_DEFLATED) -> None:
        super().__init__(file, "w", compression, strict_timestamps=False)

    def writestr(self, zinfo_or_arcname: str | zipfile.ZipInfo, data: Any, *args: Any, **kwargs: Any) -> None:
        info = zinfo_or_arcname
        if isinstance(info, str):
            now = time.localtime()[:6]
            info = zipfile.ZipInfo(info, max(ZIP_DAYS[0], min(now, ZIP_DAYS[1])))
            info.compress_type, info.external_attr = self.compression, 0o600 << 16
        super().writestr(info, data, *args, **kwargs)


ZIP_DAYS = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)
"""The first and the last moment that a ZIP file can hold."""


@contextmanager
def as_text(path: Path) -> Iterator[str]:
    """The path for a library that takes text alone, and ends the process (SimpleITK) where a name is none.

    A name whose bytes are no letters, as on old disks, is reached by a link for the while. Raises OSError.
    """
    if is_text(str(path)):
        yield str(path)
        return
    with tempfile.TemporaryDirectory(prefix=TEMPORARY) as folder:
        endings = "".join(ending for ending in path.suffixes[-2:] if is_text(ending))
        link = Path(folder, f"link{endings}")
        link.symlink_to(path.absolute())
        yield str(link)


def is_text(name: str) -> bool:
    """Whether all of a name is letters; what are none in a file's name Python shows as half characters."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def shown(name: str) -> str:
    """A name for people and files: what are no letters becomes the replacement sign."""
    return name.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def sweep(folder: Path) -> None:
    """Remove what a program left in ``folder`` when it was killed while it wrote; never what may still be written."""
    with suppress(OSError):
        for left in folder.glob(f"{TEMPORARY}*"):
            if abs(time.time() - left.lstat().st_mtime) > LEFT_BEHIND_SECONDS:
                _remove(left)


def _remove(left: Path) -> None:
    with suppress(OSError):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
        else:
            left.unlink()


@contextmanager
def temporary_beside(path: Path, prefix: str = TEMPORARY) -> Iterator[Path]:
    """A new file in the folder of ``path`` that its owner alone may read; gone at the end unless it was moved."""
    # the whole name stays at the end, as some writers choose the format by it
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=f"-{path.name}", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
    finally:
        with suppress(OSError):  # what went wrong before is the news
            temporary.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes | str) -> None:
    """Write exactly this file: a crash leaves the old one or the new one, and the new one is on disk on return.

    Raises OSError, after which the old file is as it was.
    """
    with temporary_beside(path) as temporary:
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        sync_file(temporary)
        put(temporary, path)


def write_for_all(path: Path, content: bytes | str) -> None:
    """``write_whole`` for a file on a share that people of other accounts read too. Raises OSError."""
    write_whole(path, content)
    with suppress(OSError):  # on some shares nobody can
        path.chmod(0o644)


def put(finished: Path, path: Path) -> None:
    """Move a synced file of the same folder or disk to ``path``; a file that is replaced hands its rights on."""
    with suppress(FileNotFoundError):
        finished.chmod(stat.S_IMODE(path.stat().st_mode))
    finished.replace(path)
    sync_folder(path.parent)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's content, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_file(path: Path) -> None:
    """Bring a file's content to disk. Raises OSError where the disk is full."""
    _sync(path, os.O_RDWR)  # Windows syncs nothing that is open for reading alone


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to disk too, where the system can; Windows and some shares cannot."""
    if os.name == "nt":
        return
    try:
        _sync(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno not in CANNOT_SYNC:
            raise


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_atomically(path: Path, write: Callable[[Path], object]) -> Path:
    """Let ``write`` fill a temporary file beside ``path``, then move it there; returns the name really written.

    The file may be read by its owner alone unless it replaces one. Raises ExportFailed, and nothing has changed.
    """
    path = Path(path)
    prepare_folder(path.parent)
    sweep(path.parent)
    with reworded(path), temporary_beside(path) as temporary:
        write(temporary)
        return move_into_place(temporary, path)


def move_into_place(finished: Path, path: Path) -> Path:
    """Move ``finished`` to ``path``, or to a free name beside it while another program has ``path`` open."""
    sync_file(finished)
    if not is_open_elsewhere(path):
        try:
            put(finished, path)
            return path
        except PermissionError:
            if not path.exists():
                raise
    target = free_name(path)
    put(finished, target)
    return target


def is_open_elsewhere(path: Path) -> bool:
    """Whether Excel or LibreOffice left its mark beside the file: there a moved-in file would be overwritten later."""
    marks = (f"~${path.name}", f".~lock.{path.name}#")
    return any((path.parent / mark).exists() for mark in marks)


def free_name(path: Path) -> Path:
    """``results (2).xlsx``, or the next number that is free; '.nii.gz' and the like are one ending."""
    ending = "".join(path.suffixes[-2:]) if path.suffix == ".gz" else path.suffix
    stem = path.name.removesuffix(ending)
    names = (path.with_name(f"{stem} ({number}){ending}") for number in count(2))
    return next(name for name in names if not name.exists() and not is_open_elsewhere(name))


def free_folder(folder: Path) -> Path:
    """``folder``, or the first of 'name-2', 'name-3' … beside it that is not there."""
    numbered = (folder.with_name(f"{folder.name}-{number}") for number in count(2))
    return next(one for one in chain((folder,), numbered) if not one.exists())


class AlreadyHeld(Exception):
    """Another program, or another window of this one, holds it."""


class HeldFile:
    """A file that one program at a time holds, by SQLite's locks: they end with the process, however it ends.

    Held from the making of the object to ``release``. Raises AlreadyHeld, and sqlite3.Error or OSError."""

    def __init__(self, path: Path) -> None:
        try:
            self._connection = _held(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            # junk, as a crash of the system leaves it: nobody can hold it, and nothing in it is of use
            os.truncate(path, 0)
            self._connection = _held(path)

    def release(self) -> None:
        self._connection.close()


def _held(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=0.2, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        connection.close()
        if "locked" in str(error):
            raise AlreadyHeld from error
        raise
    return connection
