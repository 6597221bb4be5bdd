"""Walks the elements of a little-endian DICOM header without decoding them; stops at the pixel data.

Anything unusual raises ``Anomaly``, and the caller hands the file to pydicom; a buffer that ends too early raises
``TooShort``, and the caller reads more of the file.
"""

import struct
from collections.abc import Container
from dataclasses import dataclass, field

PIXEL_DATA = 0x7FE00010
UNDEFINED = 0xFFFFFFFF
MAX_DEPTH = 16
"""Deeper nesting of sequences does not occur in CT and is refused before anything recurses."""

_LONG = frozenset({b"OB", b"OW", b"OF", b"OD", b"OL", b"OV", b"UN", b"SQ", b"UT", b"UC", b"UR", b"SV", b"UV"})
_SHORT = frozenset(
    {b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FL", b"FD", b"IS", b"LO", b"LT", b"PN"}
    | {b"SH", b"SL", b"SS", b"ST", b"TM", b"UI", b"UL", b"US"}
)
KNOWN_VRS = _LONG | _SHORT
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_head = struct.Struct("<HH2sH").unpack_from
_head_implicit = struct.Struct("<HHI").unpack_from
_u32 = struct.Struct("<I").unpack_from


class Anomaly(Exception):
    """The header is not plain enough for the walker."""


class TooDeep(Exception):
    """Sequences are nested so deeply that the file is taken for an attack."""


class TooShort(Exception):
    """The buffer ends inside an element; more of the file is needed."""


@dataclass(slots=True)
class Walked:
    """Raw values of the wanted tags, and where the pixel data lies (``pixel_offset`` is -1 without pixel data)."""

    values: dict[int, bytes] = field(default_factory=dict)
    pixel_offset: int = -1
    pixel_length: int = 0
    end: int = 0


def walk(
    data: bytes,
    start: int,
    explicit: bool,
    wanted: Container[int],
    last_group: int = 0x7FE0,
    places: list[tuple[int, int]] | None = None,
) -> Walked:
    """Collects wanted elements from ``start`` up to the pixel data or the first group above ``last_group``.

    ``places`` gets the tag and the start of every element before the end.
    """
    result, position, size, previous = Walked(), start, len(data), 0
    while position + 8 <= size:
        group, element, vr, length = _head(data, position)
        if group > last_group:
            break  # looked at first: what follows the meta group may be implicit or deflated
        tag = (group << 16) | element
        if explicit and vr in _SHORT:  # nearly all elements; not worth a call each
            body = position + 8
        else:
            tag, length, body = element_at(data, position, explicit)
        if tag <= previous:
            raise Anomaly("tags are not in ascending order")
        if tag == PIXEL_DATA:
            result.pixel_offset, result.pixel_length = body, length
            break
        previous = tag
        if places is not None:
            places.append((tag, position))
        if length == UNDEFINED:
            position = skip_sequence(data, body, explicit)
            continue
        position = body + length
        if position > size:
            raise TooShort(position)
        if tag in wanted:
            result.values[tag] = data[body:position]
    else:
        if position != size:
            raise TooShort(position + 8)
    result.end = position
    return result


def group_at(data: bytes, position: int) -> int:
    """The group of the element at ``position``."""
    if position + 8 > len(data):
        raise TooShort(position + 8)
    return int(_head(data, position)[0])


def element_at(data: bytes, position: int, explicit: bool) -> tuple[int, int, int]:
    """Tag, length and start of the value of the element at ``position``."""
    if position + 8 > len(data):
        raise TooShort(position + 8)
    if not explicit:
        group, element, length = _head_implicit(data, position)
        return (group << 16) | element, length, position + 8
    group, element, vr, length = _head(data, position)
    if vr in _SHORT:
        return (group << 16) | element, length, position + 8
    if vr not in _LONG:
        raise Anomaly("unknown value representation")
    if position + 12 > len(data):
        raise TooShort(position + 12)
    return (group << 16) | element, _u32(data, position + 8)[0], position + 12


def skip_sequence(data: bytes, position: int, explicit: bool, depth: int = 1) -> int:
    """Position after a sequence of undefined length."""
    if depth > MAX_DEPTH:
        raise TooDeep
    while True:
        if position + 8 > len(data):
            raise TooShort(position + 8)
        group, element, length = _head_implicit(data, position)
        tag, position = (group << 16) | element, position + 8
        if tag == _SEQUENCE_END:
            return position
        if tag != _ITEM:
            raise Anomaly("a sequence holds something that is not an item")
        position = position + length if length != UNDEFINED else _skip_item(data, position, explicit, depth)


def _skip_item(data: bytes, position: int, explicit: bool, depth: int) -> int:
    while True:
        if position + 8 > len(data):
            raise TooShort(position + 8)
        group, element, _length = _head_implicit(data, position)
        if (group << 16) | element == _ITEM_END:
            return position + 8
        _tag, length, body = element_at(data, position, explicit)
        position = body + length if length != UNDEFINED else skip_sequence(data, body, explicit, depth + 1)
