"""What a compressed image says of itself: its codec, its size and its end, read before anything is decoded."""

import re
import struct
from dataclasses import dataclass

from sscild_desktop.core.decoding.reasons import CUT_OFF, DAMAGED, WRONG_SIZE, NotUsable

SYNTAXES = {
    codec: tuple(f"1.2.840.10008.1.2.{end}" for end in ends)
    for codec, ends in {
        "jpeg": ("4.50", "4.51", "4.52", "4.53", "4.54", "4.55", "4.56"),
        "lossless": ("4.70", "4.57", "4.58"),
        "jpegls": ("4.80", "4.81"),
        "j2k": ("4.90", "4.91"),
        "rle": ("5",),
    }.items()
}
"""Transfer syntaxes by codec, where there is one with and one without loss the latter first."""
KNOWN = frozenset(syntax for family in SYNTAXES.values() for syntax in family)
LOSSY = frozenset((*SYNTAXES["jpeg"], SYNTAXES["jpegls"][1], SYNTAXES["j2k"][1]))

MAX_TILES = 65535
MAX_PIXELS = 16 << 20
"""Pixels of one slice; a CT slice has 0.25 to 4 million."""

_NEXT_MARKER = re.compile(rb"\xff([\x80-\xcf\xd8-\xfe])")
"""A marker behind entropy-coded bytes: neither a stuffed byte or bit nor one of the restart marks."""
_START_OF_SCAN, _END = 0xDA, 0xD9
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_CODECS = {0xC3: "lossless", 0xF7: "jpegls"}
_J2K_START = b"\xff\x4f\xff\x51"
_RLE_HEADER = 64


@dataclass(frozen=True)
class Said:
    """What the stream says; ``data`` is the stream without what follows its end."""

    codec: str
    rows: int
    columns: int
    components: int
    bits: int
    is_lossy: bool
    data: bytes


def codec_of(start: bytes) -> str:
    """'jpeg', 'lossless', 'jpegls', 'j2k', 'rle' or '' by the first bytes of a stream."""
    if start[:2] == b"\xff\xd8":
        marker = next((marker for marker, _place, _length in segments(start) if marker in _FRAMES), None)
        return "" if marker is None else _CODECS.get(marker, "jpeg")
    if start[:4] == _J2K_START or start[4:8] == b"jP  ":
        return "j2k"
    return "rle" if _is_rle(start) else ""


def syntax_of(start: bytes) -> str:
    """The transfer syntax of a stream that begins so, '' where it is none that is known."""
    codec = codec_of(start)
    if codec in ("jpegls", "j2k"):
        return SYNTAXES[codec][is_lossy(start)]
    return SYNTAXES[codec][0] if codec else ""


def is_lossy(start: bytes) -> bool:
    """Whether the first bytes of a stream say that values were given up; False where they do not reach so far."""
    codec = codec_of(start)
    if codec == "jpegls":
        return any(
            marker == _START_OF_SCAN and _near(start, place, length) for marker, place, length in segments(start)
        )
    return codec == "jpeg" or (codec == "j2k" and _is_irreversible(start))


def read(stream: bytes) -> Said:
    """What the whole stream says; raises NotUsable where it is damaged or ends too early."""
    codec = codec_of(stream)
    if codec == "j2k":
        return _read_j2k(stream)
    if codec in ("", "rle"):
        raise NotUsable(DAMAGED)
    frame = next(place for marker, place, _length in segments(stream) if marker in _FRAMES)
    bits, rows, columns, components = struct.unpack_from(">BHHB", stream, frame)
    data = stream[: _jpeg_end(stream)]
    if len(data) * 8 < _least_bits(codec, rows, columns):
        raise NotUsable(WRONG_SIZE)
    return Said(codec, rows, columns, components, bits, is_lossy(stream), data)


def _least_bits(codec: str, rows: int, columns: int) -> int:
    """Fewer bits than these cannot hold the image: a code for each pixel, for each block of 8 × 8, or for each row."""
    return {"lossless": rows * columns, "jpeg": rows * columns // 64}.get(codec, rows)


def segments(stream: bytes) -> list[tuple[int, int, int]]:
    """(marker, start and length of its value) from the start up to the first scan, as far as the bytes reach."""
    found, position = [], 2
    while position + 4 <= len(stream) and stream[position] == 0xFF:
        marker = stream[position + 1]
        if marker == 0xFF:  # a fill byte
            position += 1
            continue
        length = int.from_bytes(stream[position + 2 : position + 4], "big")
        if length < 2 or position + 2 + length > len(stream):
            break
        found.append((marker, position + 4, length - 2))
        if marker in (_START_OF_SCAN, _END):
            break
        position += 2 + length
    return found


def _jpeg_end(stream: bytes) -> int:
    """Behind the end marker; what is inside other segments (a comment, a small picture) is no marker."""
    scans = [place + length for marker, place, length in segments(stream) if marker == _START_OF_SCAN]
    position = scans[0] if scans else len(stream)
    while found := _NEXT_MARKER.search(stream, position):
        if found[1][0] == _END:
            return found.end()
        position = found.end() + int.from_bytes(stream[found.end() : found.end() + 2], "big")
    raise NotUsable(CUT_OFF)


def _near(stream: bytes, place: int, length: int) -> bool:
    """JPEG-LS: the largest error that the scan allows, behind its list of components."""
    near = place + 1 + 2 * stream[place] if length else len(stream)
    return near < len(stream) and stream[near] > 0


def _read_j2k(stream: bytes) -> Said:
    start = stream.find(_J2K_START, 0, 4096)
    if start < 0 or start + 43 > len(stream):
        raise NotUsable(DAMAGED)
    right, bottom, left, top, tile_w, tile_h, tile_x, tile_y = struct.unpack_from(">8I", stream, start + 8)
    components, depth = struct.unpack_from(">HB", stream, start + 40)
    if not tile_w or not tile_h or right <= left or bottom <= top:
        raise NotUsable(DAMAGED)
    if tile_w * tile_h > MAX_PIXELS or -((tile_x - right) // tile_w) * -((tile_y - bottom) // tile_h) > MAX_TILES:
        raise NotUsable(WRONG_SIZE)
    end, tiles = _j2k_end(stream, start)
    if tiles != set(range(-((tile_x - right) // tile_w) * -((tile_y - bottom) // tile_h))):
        raise NotUsable(DAMAGED)
    data = stream[start:end]
    return Said("j2k", bottom - top, right - left, components, (depth & 127) + 1, _is_irreversible(stream), data)


def _j2k_segments(stream: bytes, start: int) -> list[tuple[int, int]]:
    """(marker, start of its length) of the main header up to the first tile part, which is the last of them."""
    found, position = [], start + 2
    while position + 4 <= len(stream) and stream[position] == 0xFF:
        found.append((stream[position + 1], position + 2))
        if stream[position + 1] == 0x90:
            break
        position += 2 + max(int.from_bytes(stream[position + 2 : position + 4], "big"), 2)
    return found


def _j2k_end(stream: bytes, start: int) -> tuple[int, set[int]]:
    """Behind the end marker, by the lengths that the tile parts name, and which tiles have a part."""
    header, tiles = _j2k_segments(stream, start), set()
    position = header[-1][1] - 2 if header else len(stream)
    while stream[position : position + 2] == b"\xff\x90" and position + 12 <= len(stream):
        length = int.from_bytes(stream[position + 6 : position + 10], "big")
        tiles.add(int.from_bytes(stream[position + 4 : position + 6], "big"))
        if length == 0:  # the last one, up to the end marker
            position = stream.find(b"\xff\xd9", position + 12)
            break
        position += max(length, 12)
    if position < 0 or stream[position : position + 2] != b"\xff\xd9":
        raise NotUsable(CUT_OFF)
    return position + 2, tiles


def _is_irreversible(stream: bytes) -> bool:
    """JPEG 2000: whether the transform is the one that rounds."""
    start = stream.find(_J2K_START, 0, 4096)
    coding = [place for marker, place in _j2k_segments(stream, start) if marker == 0x52] if start >= 0 else []
    return bool(coding) and coding[0] + 11 < len(stream) and stream[coding[0] + 11] == 0


def _is_rle(start: bytes) -> bool:
    """One to fifteen segments, the first right behind the header and each later one behind the one before."""
    if len(start) < _RLE_HEADER:
        return False
    count, *offsets = struct.unpack_from("<16I", start)
    used = offsets[:count]
    return 1 <= count <= 15 and used[0] == _RLE_HEADER and used == sorted(set(used)) and not any(offsets[count:])


def rle_segments(stream: bytes) -> list[bytes]:
    """The run-length coded planes, the highest byte first, each with whatever pads it."""
    if not _is_rle(stream):
        raise NotUsable(DAMAGED)
    count, *offsets = struct.unpack_from("<16I", stream)
    ends = [*offsets[1:count], len(stream)]
    if max(ends) > len(stream):
        raise NotUsable(CUT_OFF)
    return [stream[start:end] for start, end in zip(offsets[:count], ends, strict=True)]


def runs(plane: bytes, rows: int, columns: int) -> tuple[int, bool]:
    """How many bytes the runs of a plane take, and whether none crosses a row, as the standard wants it.

    Raises NotUsable where they are fewer than its pixels.
    """
    position, unpacked, ends = 0, 0, 0
    while unpacked < rows * columns:
        if position + 1 >= len(plane):
            raise NotUsable(CUT_OFF)
        head = plane[position]
        unpacked += head + 1 if head < 128 else 257 - head if head > 128 else 0
        position += head + 2 if head < 128 else 2 if head > 128 else 1
        ends += unpacked % columns == 0 and head != 128
    return position, ends == rows and unpacked == rows * columns
