"""Bombs that are DICOM files, or hold some: sizes that lie, streams that grow, headers that nest or never end."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import EnhancedCTImageStorage

from tests.core.dicom.compressed import ENCODERS, J2K, JLS, JPEG, LOSSLESS, RLE, with_stream
from tests.core.dicom.factory import encode, make_slice

Bomb = Callable[[Path], object]
FLAT = np.zeros((40, 52), np.uint16)
FRAMES = {JLS: b"\xff\xf7", LOSSLESS: b"\xff\xc3", JPEG: b"\xff\xc0"}
CODECS = {"JPEG": JPEG, "JPEG lossless": LOSSLESS, "JPEG-LS": JLS, "JPEG 2000": J2K, "RLE": RLE}
GROWTH = bytes(10 << 20)


def _stream(syntax: str) -> bytes:
    if syntax == JPEG:
        return bytes(imagecodecs.jpeg8_encode(FLAT.astype(np.uint8)))
    return ENCODERS[syntax](FLAT)


def lying_stream(syntax: str, rows: int, columns: int) -> bytes:
    """A stream of 40 × 52 pixels whose header names more."""
    stream = bytearray(_stream(syntax))
    if syntax == J2K:
        start = stream.find(b"\xff\x4f\xff\x51") + 8
        for place in (start, start + 16):
            stream[place : place + 8] = struct.pack(">2I", columns, rows)
    elif syntax != RLE:
        place = stream.find(FRAMES[syntax]) + 5
        stream[place : place + 4] = struct.pack(">2H", rows, columns)
    return bytes(stream)


def _slice(stream: bytes, syntax: str, rows: int = 40, columns: int = 52) -> bytes:
    bits = 8 if syntax == JPEG else 16
    return encode(with_stream(stream, bits, rows, columns), syntax)


def size_lie(syntax: str, side: int, is_said_twice: bool) -> Bomb:
    """The stream names ``side`` × ``side``; the header too, or the true size."""

    def make(folder: Path) -> None:
        size = (side, side) if is_said_twice or syntax == RLE else (40, 52)
        (folder / "ct.dcm").write_bytes(_slice(lying_stream(syntax, side, side), syntax, *size))

    return make


def jpeg_2000(place: int, value: bytes) -> Bomb:
    """A field of the main header, counted from the start of its sizes."""

    def make(folder: Path) -> None:
        stream = bytearray(_stream(J2K))
        start = stream.find(b"\xff\x4f\xff\x51") + place
        stream[start : start + len(value)] = value
        (folder / "ct.dcm").write_bytes(_slice(bytes(stream), J2K))

    return make


def _sparse(path: Path, content: bytes, size: int) -> None:
    path.write_bytes(content)
    with path.open("r+b") as file:
        file.truncate(size)


def sparse_after_stream(folder: Path) -> None:
    """Eight gigabytes of nothing behind the pixel data."""
    _sparse(folder / "ct.dcm", _slice(ENCODERS[JLS](FLAT)[:-40], JLS), 8 << 30)


def long_item(folder: Path) -> None:
    """The only fragment says that it has four gigabytes; so long is the file."""
    data = _slice(ENCODERS[JLS](FLAT), JLS)
    place = data.find(b"\xfe\xff\x00\xe0", data.find(b"\xfe\xff\x00\xe0") + 4) + 4
    _sparse(folder / "ct.dcm", data[:place] + struct.pack("<I", 0xFFFFFFF0) + data[place + 4 :], 5 << 30)


def long_table(folder: Path) -> None:
    """The offset table says that it has four gigabytes."""
    data = _slice(ENCODERS[JLS](FLAT), JLS)
    place = data.find(b"\xfe\xff\x00\xe0") + 4
    _sparse(folder / "ct.dcm", data[:place] + struct.pack("<I", 0xFFFFFFF0) + data[place + 4 :], 5 << 30)


def many_items(folder: Path) -> None:
    """Half a million empty fragments."""
    data = _slice(ENCODERS[JLS](FLAT), JLS)
    place = data.find(b"\xfe\xff\x00\xe0")
    (folder / "ct.dcm").write_bytes(data[:place] + b"\xfe\xff\x00\xe0\x00\x00\x00\x00" * 500_000)


def plain_size(rows: int, columns: int) -> Bomb:
    """Uncompressed, and the file is as long as the header wants it: of nothing."""

    def make(folder: Path) -> None:
        data = make_slice(0)
        data.Rows, data.Columns = rows, columns
        content = encode(data)
        place = content.rfind(b"\xe0\x7f\x10\x00OW") + 8
        size = min(rows * columns * 2, 0xFFFFFFF0)
        _sparse(folder / "ct.dcm", content[:place] + struct.pack("<I", size) + content[place + 4 :], place + 4 + size)

    return make


def _deflated(body: bytes, tail: bytes = b"") -> bytes:
    """A file of deflated syntax whose data set is followed by ``tail``, already deflated and repeated."""
    whole = encode(make_slice(0), "1.2.840.10008.1.2.1.99")
    start = 132 + 12 + struct.unpack_from("<I", whole, 140)[0]
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(body) + packer.flush(zlib.Z_FULL_FLUSH)
    return whole[:start] + packed + tail


def _zeros(megabytes: int) -> bytes:
    """So many deflated megabytes of zeros; blocks between full flushes can be repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(GROWTH) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * (megabytes // 10)


def deflated_header(folder: Path) -> None:
    """A private element of two gigabytes, deflated to two megabytes."""
    head = struct.pack("<HH2sHI", 0x0009, 0x1001, b"OB", 0, 2 << 30)
    (folder / "ct.dcm").write_bytes(_deflated(head, _zeros(2000)))


def deflated_pixels(folder: Path) -> None:
    """Many frames, of which the last begins behind a gigabyte."""
    data = make_slice(0)
    data.Rows = data.Columns = 4096
    content = encode(data)
    body = content[content.find(b"\x08\x00\x16\x00") - 0 : content.rfind(b"\xe0\x7f\x10\x00OW")]
    body += struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OW", 0, 4096 * 4096 * 2)
    (folder / "ct.dcm").write_bytes(_deflated(body, _zeros(2000)))


def deflated_junk(folder: Path) -> None:
    """What is unpacked is no data set at all, and there are two gigabytes of it."""
    (folder / "ct.dcm").write_bytes(_deflated(b"\x08\x00\x05\x00CS\x02\x00AB\xff\xff\xff\xff", _zeros(2000)))


def deflated_index(folder: Path) -> None:
    """A DICOMDIR may not be deflated; this one is, with two gigabytes."""
    data = _deflated(b"\x08\x00\x05\x00CS\x02\x00AB", _zeros(2000))
    (folder / "DICOMDIR").write_bytes(data.replace(b"1.2.840.10008.5.1.4.1.1.2\0", b"1.2.840.10008.1.3.10\0\0\0\0\0\0"))


def _nested(depth: int, length: int) -> bytes:
    item = struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF)
    return (struct.pack("<HH2sHI", 0x0008, 0x1140, b"SQ", 0, length) + item) * depth


def nested(depth: int, length: int) -> Bomb:
    """Sequences in sequences, ``depth`` of them."""

    def make(folder: Path) -> None:
        content = encode(make_slice(0))
        place = content.find(b"\x10\x00\x10\x00PN")
        (folder / "ct.dcm").write_bytes(content[:place] + _nested(depth, length) + content[place:])

    return make


def long_element(length: int) -> Bomb:
    """One value in the header is said to be so long, and the file is."""

    def make(folder: Path) -> None:
        content = encode(make_slice(0))
        place = content.find(b"\x10\x00\x10\x00PN")
        head = struct.pack("<HH2sHI", 0x0009, 0x1001, b"OB", 0, length)
        _sparse(folder / "ct.dcm", content[:place] + head, place + 12 + length)

    return make


def _enhanced(frames: int) -> Dataset:
    data = make_slice(0)
    data.SOPClassUID = EnhancedCTImageStorage
    data.NumberOfFrames = frames
    return data


def frames(count: int, has_places: bool) -> Bomb:
    """So many frames in one file of five kilobytes, with or without a place for each."""

    def make(folder: Path) -> None:
        data = _enhanced(count)
        if has_places:
            data.PerFrameFunctionalGroupsSequence = [Dataset() for _frame in range(1000)]
        (folder / "ct.dcm").write_bytes(encode(data))

    return make


# --- ZIP --------------------------------------------------------------------------------------------------------------


def zip_ratio(folder: Path) -> None:
    with zipfile.ZipFile(folder / "ct.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ct.dcm", encode(make_slice(0)) + bytes(100 << 20))


def zip_that_lies(folder: Path) -> None:
    """The list of contents names a small size; what is there grows to a gigabyte."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    start = packer.compress(encode(make_slice(0))) + packer.flush(zlib.Z_FULL_FLUSH)
    _zip_of(folder / "ct.zip", [("ct.dcm", start + _zeros(1000), 5000)])


def zip_of_overlaps(folder: Path) -> None:
    """A thousand entries that are all the same hundred megabytes."""
    packed = _zeros(100)
    _zip_of(folder / "ct.zip", [(f"{n}.dcm", packed if n == 0 else None, 100 << 20) for n in range(1000)])


def zip_of_entries(folder: Path) -> None:
    _zip_of(folder / "ct.zip", [(f"{n:06}", b"" if n == 0 else None, 0) for n in range(201_000)])


def zip_in_zip(folder: Path) -> None:
    inner = b"nothing"
    for _level in range(200):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(2):
                archive.writestr(f"{number}.zip", inner if number == 0 else b"")
        inner = buffer.getvalue()
    (folder / "ct.zip").write_bytes(inner)


def zip_pointing_out(folder: Path) -> None:
    with zipfile.ZipFile(folder / "ct.zip", "w") as archive:
        for name in ("../../etc/ct.dcm", "/etc/ct.dcm", "C:/ct.dcm"):
            archive.writestr(name, encode(make_slice(0)))


def _zip_of(path: Path, entries: list[tuple[str, bytes | None, int]]) -> None:
    """A ZIP file as it is written by hand: (name, deflated content or None for that of the first, size said)."""
    body, lists, first = b"", [], b""
    for name, packed, size in entries:
        first = packed if packed is not None else first
        head = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, 0, len(first), size, len(name), 0)
        offset = len(body) if packed is not None else 0
        if packed is not None:
            body += b"PK\x03\x04" + head + name.encode() + packed
        lists.append(b"PK\x01\x02\x14\0" + head + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name.encode())
    listing, count = b"".join(lists), min(len(entries), 0xFFFF)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count, count, len(listing), len(body), 0)
    if len(entries) > 0xFFFF:
        place = len(body) + len(listing)
        end = (
            b"PK\x06\x06"
            + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, len(entries), len(entries), len(listing), len(body))
            + b"PK\x06\x07" + struct.pack("<IQI", 0, place, 1)
            + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
        )  # fmt: skip
    path.write_bytes(body + listing + end)


BOMBS: dict[str, Bomb] = {
    **{f"{name}: 8190 × 8190 in the stream": size_lie(syntax, 8190, False) for name, syntax in CODECS.items()},
    **{f"{name}: 8190 × 8190 said twice": size_lie(syntax, 8190, True) for name, syntax in CODECS.items()},
    **{f"{name}: 4000 × 4000 said twice": size_lie(syntax, 4000, True) for name, syntax in CODECS.items()},
    "JPEG 2000: tiles of one pixel": jpeg_2000(24, struct.pack(">2I", 1, 1)),
    "JPEG 2000: a tile of 4 000 000 000": jpeg_2000(24, struct.pack(">2I", 0xFFFFFFFF, 1)),
    "JPEG 2000: 16384 components": jpeg_2000(40, struct.pack(">H", 16384)),
    "8 GB of nothing behind the stream": sparse_after_stream,
    "a fragment of 4 GB": long_item,
    "an offset table of 4 GB": long_table,
    "half a million fragments": many_items,
    "65535 × 65535 uncompressed": plain_size(65535, 65535),
    "16000 × 16000 uncompressed": plain_size(16000, 16000),
    "deflate: a header of 2 GB": deflated_header,
    "deflate: pixels and 2 GB behind them": deflated_pixels,
    "deflate: 2 GB that are no data set": deflated_junk,
    "deflate: an index of a disc": deflated_index,
    "sequences nested 10 000 deep": nested(10_000, 0xFFFFFFFF),
    "sequences of known length nested 5 000 deep": nested(5_000, 1 << 20),
    "a header element of 1 GB": long_element(1 << 30),
    "a header element of 60 MB": long_element(60 << 20),
    "2 000 000 000 frames": frames(2_000_000_000, False),
    "2 000 000 000 frames with places for 1 000": frames(2_000_000_000, True),
    "ZIP: a ratio of 1 000": zip_ratio,
    "ZIP: a size that lies": zip_that_lies,
    "ZIP: entries over each other": zip_of_overlaps,
    "ZIP: 201 000 entries": zip_of_entries,
    "ZIP in ZIP, 200 deep": zip_in_zip,
    "ZIP: names that point out": zip_pointing_out,
}
