"""The voxels of an image file (NIfTI, MetaImage, NRRD): as many bytes as its header says, whole and undamaged."""

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from sscild_desktop.core.decoding.reasons import NotUsable

PLAIN, ALL_GZIP, GZIP, ZLIB = "", "all gzip", "gzip", "zlib"
"""Not packed; the header packed as well, as in .nii.gz; the voxels alone packed, in one of two forms."""

CHUNK = 1 << 20
MOST_PADDING = 4096
"""So many bytes may follow the voxels, if they are zero."""

CUT_OFF = "it is cut off: it has fewer voxels than its header says"
TOO_MANY = "it has more voxels than its header says"
DAMAGED = "it is damaged: its packed voxels cannot be unpacked or do not agree with their checksum"
_GZIP_MARK = b"\x1f\x8b"


class Source(NamedTuple):
    """Where voxels are: ``offset`` in the file, or in what it unpacks to with ALL_GZIP; ``total`` bytes of them."""

    path: str
    offset: int
    packing: str
    total: int


def read_into(out: memoryview, source: Source, first: int, length: int) -> None:
    """``length`` bytes of voxels from byte ``first`` on into ``out``; what runs to the last byte is checked as a whole.

    Raises NotUsable where the file has fewer bytes or more, or does not agree with its checksum.
    """
    try:
        with Path(source.path).open("rb") as file:
            parts = _skipped(_parts(file, source), first + (source.offset if source.packing == ALL_GZIP else 0))
            rest = _fill(out[:length], parts)
            if first + length == source.total:
                _refuse_more(rest, parts)
    except OSError:
        raise NotUsable("it cannot be read") from None


def _parts(file: IO[bytes], source: Source) -> Iterator[bytes]:
    file.seek(0 if source.packing == ALL_GZIP else source.offset)
    if source.packing == PLAIN:
        return iter(lambda: file.read(CHUNK), b"")
    return unpacked(file, zlib.MAX_WBITS if source.packing == ZLIB else zlib.MAX_WBITS | 16)


def unpacked(file: IO[bytes], window: int) -> Iterator[bytes]:
    """What a packed stream holds, in pieces of at most CHUNK; the checksum at its end is part of it."""
    stream, data = zlib.decompressobj(window), b""
    while data := data or file.read(CHUNK):
        try:
            yield stream.decompress(data, CHUNK)
        except zlib.error:
            raise NotUsable(DAMAGED) from None
        data = stream.unconsumed_tail
        if stream.eof:
            data = stream.unused_data or file.read(len(_GZIP_MARK))
            if not data.startswith(_GZIP_MARK):
                return
            stream = zlib.decompressobj(window)
    raise NotUsable(CUT_OFF)


def _skipped(parts: Iterator[bytes], count: int) -> Iterator[bytes]:
    for part in parts:
        if count < len(part):
            yield part[count:]
        count = max(count - len(part), 0)


def _fill(out: memoryview, parts: Iterator[bytes]) -> bytes:
    """Fill ``out`` from the parts; what is left of the last of them."""
    place = 0
    while place < len(out):
        part = next(parts, None)
        if part is None:
            raise NotUsable(CUT_OFF)
        taken = min(len(part), len(out) - place)
        out[place : place + taken] = part[:taken]
        place += taken
        if taken < len(part):
            return part[taken:]
    return b""


def _refuse_more(rest: bytes, parts: Iterator[bytes]) -> None:
    for part in parts:
        rest += part
        if len(rest) > MOST_PADDING:
            break
    if rest.strip(b"\0") or len(rest) > MOST_PADDING:
        raise NotUsable(TOO_MANY)
