"""One code stream to stored values; runs in the child process alone, since a damaged stream may end its decoder."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding import jpeg_check, streams
from sscild_desktop.core.decoding.reasons import CUT_OFF, DAMAGED, WRONG_SIZE, NotUsable

Room = Callable[[type], NDArray[Any]]
"""An array (rows, columns) of a kind to decode into."""


def decode(stream: bytes, rows: int, columns: int, bits: int, room: Room | None = None) -> NDArray[Any]:
    """Stored values (rows, columns), of ``bits`` allocated ones each; in ``room`` where the decoder can do that.

    How the stream really is encoded decides, not the name in the header. What it says of its own size is compared with
    the header before anything is allocated. Raises NotUsable.
    """
    if rows * columns > streams.MAX_PIXELS:
        raise NotUsable(WRONG_SIZE)
    try:
        is_rle = streams.codec_of(stream[:4096]) == "rle"
        if is_rle:
            pixels = _rle(stream, rows, columns, bits)
        else:
            pixels = _marked(streams.read(stream), rows, columns, bits, room)
    except (NotUsable, MemoryError):
        raise
    except Exception as error:  # each decoder has its own kinds; all mean a damaged stream
        raise NotUsable(DAMAGED) from error
    if pixels.shape != (rows, columns):
        raise NotUsable(WRONG_SIZE)
    return pixels


def _marked(said: streams.Said, rows: int, columns: int, bits: int, room: Room | None) -> NDArray[Any]:
    """JPEG, JPEG lossless, JPEG-LS and JPEG 2000."""
    import imagecodecs

    if (said.rows, said.columns, said.components) != (rows, columns, 1) or said.bits > bits:
        raise NotUsable(WRONG_SIZE)
    if said.codec == "j2k":
        return np.asarray(imagecodecs.jpeg2k_decode(said.data, numthreads=1))
    out = room(np.uint8 if said.bits <= 8 else np.uint16) if room else None
    if said.codec == "jpegls":
        return np.asarray(imagecodecs.jpegls_decode(said.data, out=out))
    pixels = np.asarray(
        imagecodecs.jpeg8_decode(said.data, out=out)
    )  # lossless too: other decoders of it are less careful
    if pixels.shape == (rows, columns):
        jpeg_check.check(said.data, streams.segments(said.data), pixels)
    return pixels


def _rle(stream: bytes, rows: int, columns: int, bits: int) -> NDArray[Any]:
    """Each plane is unpacked into just the room it needs; only the last one has an unknown end and may be padded."""
    planes, count = streams.rle_segments(stream), rows * columns
    if len(planes) != bits // 8:
        raise NotUsable(WRONG_SIZE)
    stored = np.empty((count, len(planes)), np.uint8)
    for number, plane in enumerate(planes):
        stored[:, -1 - number] = np.frombuffer(_plane(plane, rows, columns, number == len(planes) - 1), np.uint8)
    return stored.view(f"<u{len(planes)}").reshape(rows, columns)


def _plane(plane: bytes, rows: int, columns: int, may_be_padded: bool) -> bytes:
    """The bytes of a run-length coded plane. What is left over is padding only if the runs before it fit the rows."""
    import imagecodecs

    count = rows * columns
    try:
        unpacked = imagecodecs.packbits_decode(plane, out=bytearray(count))
    except RuntimeError:  # something follows its pixels
        used, rows_kept = streams.runs(plane, rows, columns)
        left = len(plane) - used
        if left > 1 and not (may_be_padded and rows_kept):
            raise NotUsable(DAMAGED) from None
        unpacked = imagecodecs.packbits_decode(plane[:used], out=bytearray(count))
    if len(unpacked) < count:
        raise NotUsable(CUT_OFF)
    return bytes(unpacked)
