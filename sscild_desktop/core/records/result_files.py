"""Masks and heat maps as compressed files named by the hash of their content: never changed, checked when read."""

import hashlib
import json
import os
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.files import put, sha256_of, sync_file, sync_folder, temporary_beside
from sscild_desktop.core.records.errors import RecordsDamaged

Array = NDArray[Any]
Tick = Callable[[], None]

FOLDER = "results"
SUFFIX = ".sscz"
NAME = re.compile(r"[0-9a-f]{64}\.sscz")
TEMPORARY = ".part-"
MAGIC = b"SScILD result 1\n"
CHUNK = 4 << 20
LEVEL = 1
"""zlib's quickest: on masks 4 to 10 times quicker to write than level 6 (benchmarks/bench_records.py)."""

LONGEST_HEADER = 4096
MOST_BYTES = 8 << 30


class ResultFiles:
    """The folder of result files; every name is 64 hexadecimal digits, so nothing identifying is in it."""

    def __init__(self, records: Path) -> None:
        self.folder = records / FOLDER
        self._written: dict[bytes, str] = {}
        """Names by the hash of the array: an edit changes no mask, and hashing is quicker than compressing again."""

    def path(self, name: str) -> Path:
        if not NAME.fullmatch(name):
            raise RecordsDamaged(f"The records name a result file that cannot be ({name[:80]!r}).")
        return self.folder / name[:2] / name

    def keep(self, array: Array, tick: Tick = lambda: None) -> str:
        """Write ``array`` to disk, for good when this returns; gives its name. The same array gives the same file."""
        array = np.ascontiguousarray(array).reshape(array.shape)
        tick()
        key = _key(array)
        name = self._written.get(key, "")
        if not name or not is_whole(self.path(name)):
            name = self._written[key] = self._write(array, tick)
        os.utime(self.path(name))  # renews its age for ``remove_unused``
        return name

    def _write(self, array: Array, tick: Tick) -> str:
        self.folder.mkdir(exist_ok=True, mode=0o700)
        with temporary_beside(self.folder / "array", TEMPORARY) as temporary:
            content = hashlib.sha256()
            with temporary.open("wb") as file:
                for part in encoded(array):
                    tick()
                    content.update(part)
                    file.write(part)
            sync_file(temporary)
            return self.adopt(temporary, f"{content.hexdigest()}{SUFFIX}")

    def adopt(self, finished: Path, name: str = "") -> str:
        """Move a finished file of that name, on the same disk and synced, to its place; gives the name."""
        target = self.path(name or finished.name)
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:  # also over a file of that name: the one there might be damaged
            put(finished, target)
        except PermissionError:
            if not is_whole(target):  # on Windows a file that is being read cannot be replaced, nor need it be
                raise
        sync_folder(self.folder)
        return target.name

    def load(self, name: str, tick: Tick = lambda: None) -> Array:
        """The array of that name, bit for bit. Raises RecordsDamaged where the file is missing or not as written."""
        path = self.path(name)
        try:
            content = path.read_bytes()
        except OSError as error:
            raise RecordsDamaged(_again("is missing", name)) from error
        tick()
        if f"{hashlib.sha256(content).hexdigest()}{SUFFIX}" != name:
            raise RecordsDamaged(_again("is damaged", name))
        try:
            return decoded(content, tick)
        except (ValueError, KeyError, TypeError, zlib.error) as error:
            raise RecordsDamaged(_again("cannot be read", name)) from error

    def all(self) -> Iterator[Path]:
        """Every finished result file."""
        return (path for path in self.folder.glob(f"??/*{SUFFIX}") if NAME.fullmatch(path.name))

    def sweep_temporary(self) -> None:
        """Remove what a crash left half-written; only the one writer may call it."""
        for path in self.folder.glob(f"{TEMPORARY}*"):
            with suppress(OSError):
                path.unlink()

    def remove_unused(self, used: Iterable[str], older_than: float) -> int:
        """Remove finished files that no analysis names and that were written before ``older_than`` (a timestamp)."""
        names, count = set(used), 0
        for path in self.all():
            with suppress(OSError):
                if path.name not in names and path.stat().st_mtime < older_than:
                    path.unlink()
                    count += 1
        return count


def is_whole(path: Path) -> bool:
    """Whether the content is the one that the name is the hash of."""
    try:
        return path.name == f"{sha256_of(path)}{SUFFIX}"
    except OSError:
        return False


def _again(what: str, name: str) -> str:
    return (
        f"A result file of this analysis {what} ({name[:12]}…): analyse the CT again, or restore your last backup "
        "with Restore from a backup."
    )


def _flat(array: Array) -> NDArray[np.uint8]:
    """The bytes of the array in C order."""
    return np.ascontiguousarray(array).reshape(-1).view(np.uint8)


def _key(array: Array) -> bytes:
    digest = hashlib.sha256(repr((array.dtype.str, array.shape)).encode())
    digest.update(_flat(array).data)
    return digest.digest()


def encoded(array: Array) -> Iterator[bytes]:
    """The parts of the file: a line of magic, a line of JSON, compressed bytes."""
    yield MAGIC + json.dumps({"dtype": array.dtype.str, "shape": array.shape}).encode() + b"\n"
    flat = _flat(array)
    compressor = zlib.compressobj(LEVEL)
    for start in range(0, flat.size, CHUNK):
        yield compressor.compress(flat[start : start + CHUNK].data)
    yield compressor.flush()


def decoded(content: bytes, tick: Tick = lambda: None) -> Array:
    """The array in a file's content. Raises ValueError and the like for what ``encoded`` did not write."""
    end = content.index(b"\n", len(MAGIC), len(MAGIC) + LONGEST_HEADER)
    if not content.startswith(MAGIC):
        raise ValueError("not a result file")
    header = json.loads(content[len(MAGIC) : end])
    dtype, shape = np.dtype(header["dtype"]), tuple(int(one) for one in header["shape"])
    count = prod(shape) * dtype.itemsize
    if dtype.hasobject or min(shape, default=0) < 0 or count > MOST_BYTES:
        raise ValueError("not an array that was written here")
    array: Array = _decompressed(content[end + 1 :], count, tick).view(dtype).reshape(shape)
    return array


def _decompressed(content: bytes, count: int, tick: Tick) -> NDArray[np.uint8]:
    """Exactly ``count`` bytes; in parts, so that a wrong file cannot fill the memory."""
    flat = np.empty(count, np.uint8)
    decompressor, place = zlib.decompressobj(), 0
    while place < count:
        tick()
        part = decompressor.decompress(content, min(CHUNK, count - place))
        if not part:
            raise ValueError("too short")
        flat[place : place + len(part)] = np.frombuffer(part, np.uint8)
        place, content = place + len(part), decompressor.unconsumed_tail
    return flat
