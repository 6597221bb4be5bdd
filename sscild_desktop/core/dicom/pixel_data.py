"""The bytes of a slice's pixel data and no others: what follows it in the file is never read."""

from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.headers.read import DEFLATED, UNCOMPRESSED, inflate_up_to, meta_end
from sscild_desktop.core.dicom.pixels import frames_from_capsule
from sscild_desktop.core.dicom.places import PlaceReader

STREAM_RATIO, SMALL_STREAM, MOST_CAPSULE = 2, 1 << 20, 2 << 30
"""Bytes of code streams: no coding makes an image twice as large, apart from padding and comments."""


def code_streams(one: Slice, reader: PlaceReader) -> list[bytes]:
    """The code streams of all frames of the file. Raises NotUsable where they are cut off or far too long."""
    return frames_from_capsule(_capsule(one, reader), one.header.frames)


def plain_bytes(one: Slice, offset: int, count: int, reader: PlaceReader) -> bytes:
    """``count`` bytes of uncompressed or deflated pixels; ``offset`` counts in the data set as it is unpacked."""
    if one.header.pixels.transfer_syntax != DEFLATED:
        return reader.part(one.place, offset, count)
    end = offset + count
    return inflate_up_to(one.place, reader, meta_end(one.place, reader), end)[offset:end]


def pixel_bytes(one: Slice, reader: PlaceReader) -> bytes:
    """The pixel data of all frames as it is stored. Raises NotUsable where it is cut off."""
    form = one.header.pixels
    if form.transfer_syntax in UNCOMPRESSED:
        return plain_bytes(one, one.pixel_offset, form.frame_bytes * one.header.frames, reader)
    return _capsule(one, reader)


def _capsule(one: Slice, reader: PlaceReader) -> bytes:
    limit = one.header.frames * (STREAM_RATIO * one.header.pixels.frame_bytes + SMALL_STREAM)
    return reader.capsule(one.place, one.pixel_offset, min(limit, MOST_CAPSULE))
