"""Where bytes are, in a file or in a member of a ZIP file, and how they are read without writing anything anywhere."""

import os
import stat
import threading
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

from sscild_desktop.core.decoding.reasons import NotUsable

_ITEM = b"\xfe\xff\x00\xe0"
TOO_MUCH_DATA = "it has far more pixel data than an image of its size"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bytes are: a file, or a member of a ZIP file."""

    path: str
    member: str = ""

    @property
    def name(self) -> str:
        return f"{self.path}:{self.member}" if self.member else self.path


class PlaceReader:
    """Opens places; keeps ZIP files open until it is closed. May be used by several threads."""

    def __init__(self) -> None:
        self._zips: dict[str, zipfile.ZipFile] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            for archive in self._zips.values():
                archive.close()
            self._zips.clear()

    def zip_file(self, path: str) -> zipfile.ZipFile:
        with self._lock:
            if path not in self._zips:
                self._zips[path] = zipfile.ZipFile(path)
            return self._zips[path]

    def size_and_time(self, place: Place) -> tuple[int, int]:
        """Size and time of change; refuses anything that is not a regular file."""
        if place.member:
            return self.zip_file(place.path).getinfo(place.member).file_size, 0
        status = os.stat(place.path)  # noqa: PTH116 - called once per slice, a Path object costs more than the call
        if not stat.S_ISREG(status.st_mode):
            raise NotUsable("it is not a regular file")
        return status.st_size, status.st_mtime_ns

    def open(self, place: Place) -> IO[bytes]:
        if place.member:
            return self.zip_file(place.path).open(place.member)
        return open(place.path, "rb", buffering=0)  # noqa: PTH123 - hot path; every caller closes it

    def head(self, place: Place, count: int) -> bytes:
        """The first ``count`` bytes, fewer where the file is shorter."""
        with self.open(place) as file:
            return _read_up_to(file, count)

    def part(self, place: Place, offset: int, count: int) -> bytes:
        """``count`` bytes from ``offset``; NotUsable where the file ends before."""
        with self.open(place) as file:
            file.seek(offset)
            data = _read_up_to(file, count)
        if len(data) < count:
            raise NotUsable("its pixel data is cut off")
        return data

    def up_to(self, place: Place, offset: int, count: int) -> bytes:
        """At most ``count`` bytes from ``offset``, fewer where the file ends before."""
        with self.open(place) as file:
            file.seek(offset)
            return _read_up_to(file, count)

    def capsule(self, place: Place, offset: int, limit: int) -> bytes:
        """Encapsulated pixel data from its offset table up to its end mark, or to where the file ends before.

        What follows is not read. Raises NotUsable where it is longer than ``limit``.
        """
        parts, size = [], 0
        with self.open(place) as file:
            file.seek(offset)
            while len(head := _read_up_to(file, 8)) == 8:
                tag, length = head[:4], int.from_bytes(head[4:], "little")
                parts.append(head)
                if tag != _ITEM:
                    break
                size += len(head) + length
                if size > limit:
                    raise NotUsable(TOO_MUCH_DATA)
                parts.append(_read_up_to(file, length))
        return b"".join(parts)


def _read_up_to(file: IO[bytes], count: int) -> bytes:
    """Unbuffered files may give less than asked for; reads on until there is nothing left."""
    first = file.read(count)
    if len(first) == count or not first:
        return first
    parts, missing = [first], count - len(first)
    while missing > 0 and (more := file.read(missing)):
        parts.append(more)
        missing -= len(more)
    return b"".join(parts)


def short_name(place: Place) -> str:
    """The file name alone, for sentences."""
    return Path(place.member or place.path).name
