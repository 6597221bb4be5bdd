"""Stored pixels to Hounsfield units: decoding with safe decoders, sign and unused bits, slope, intercept, padding."""

import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.headers.facts import NotUsable, PixelFormat, Slice
from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.headers.read import BIG_ENDIAN
from sscild_desktop.core.volume import AIR_HU

OUTSIDE_HU = -1500
"""At and below this no tissue, air or noise lies: scanners fill the corners with −1500, −2000, −2048 or −3024."""

JPEG = frozenset(f"1.2.840.10008.1.2.4.{end}" for end in (50, 51, 52, 53, 54, 55, 56))
JPEG_LOSSLESS = frozenset(f"1.2.840.10008.1.2.4.{end}" for end in (57, 58, 70))
JPEG_LS = frozenset({"1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"})
JPEG_2000 = frozenset({"1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"})
RLE = frozenset({"1.2.840.10008.1.2.5"})
KNOWN_COMPRESSED = JPEG | JPEG_LOSSLESS | JPEG_LS | JPEG_2000 | RLE
LOSSY = JPEG | {"1.2.840.10008.1.2.4.81"}

MAX_PIXELS = 64 << 20
"""Pixels of one slice; a CT slice has 0.25 to 4 million."""


def stored_from_bytes(data: bytes, form: PixelFormat) -> NDArray[Any]:
    """Uncompressed bytes as a (rows, columns) array of stored values; may share memory with ``data``."""
    order = ">" if form.transfer_syntax == BIG_ENDIAN else "<"
    kind = np.dtype(f"{order}u{form.bits_allocated // 8}")
    if len(data) < form.frame_bytes:
        raise NotUsable("its pixel data is cut off")
    return np.frombuffer(data, kind, form.rows * form.columns).reshape(form.rows, form.columns)


def frames_from_capsule(data: bytes, count: int) -> list[bytes]:
    """The code streams of encapsulated pixel data that starts at ``data[0]``, one per frame."""
    fragments, position, is_complete = [], 0, False
    while position + 8 <= len(data):
        group, element, length = struct.unpack_from("<HHI", data, position)
        if (group, element) == (0xFFFE, 0xE0DD):
            is_complete = True
            break
        if (group, element) != (0xFFFE, 0xE000) or position + 8 + length > len(data):
            break
        fragments.append(data[position + 8 : position + 8 + length])
        position += 8 + length
    if len(fragments) < 2 or (not is_complete and count > 1):
        raise NotUsable("its pixel data is cut off")
    if count == 1:
        return [b"".join(fragments[1:]) if len(fragments) > 2 else fragments[1]]
    if len(fragments) - 1 == count:
        return fragments[1:]
    return _frames_by_table(data, count)


def _frames_by_table(data: bytes, count: int) -> list[bytes]:
    """Frames in several fragments each, told apart by the offset table."""
    from pydicom.encaps import generate_frames

    with quiet_pydicom():
        try:
            return list(generate_frames(data, number_of_frames=count))
        except Exception as error:
            raise NotUsable("its frames cannot be told apart") from error


def decode(stream: bytes, form: PixelFormat) -> NDArray[Any]:
    """One code stream as stored values (rows, columns); the stream's own size is checked before anything is decoded."""
    syntax = form.transfer_syntax
    if syntax not in KNOWN_COMPRESSED:
        raise NotUsable("its compression is not one this program can read")
    try:
        if syntax in RLE:
            pixels = _decode_rle(stream, form)
        elif syntax in JPEG_2000:
            _check_size(_size_j2k(stream), form)
            pixels = _decode_j2k(stream)
        else:
            _check_size(_size_jpeg(stream), form)
            pixels = _decode_jpeg(stream, form)
    except NotUsable:
        raise
    except Exception as error:  # each decoder has its own kinds; all mean a damaged stream
        raise NotUsable("its pixel data is damaged") from error
    if pixels.shape != (form.rows, form.columns):
        raise NotUsable("its pixel data does not have the size that its header says")
    return pixels


def _decode_j2k(stream: bytes) -> NDArray[Any]:
    import imagecodecs

    return np.asarray(imagecodecs.jpeg2k_decode(stream, numthreads=1))


def _decode_jpeg(stream: bytes, form: PixelFormat) -> NDArray[Any]:
    import imagecodecs

    if form.transfer_syntax in JPEG_LS:
        return np.asarray(imagecodecs.jpegls_decode(stream))
    if form.transfer_syntax in JPEG_LOSSLESS:
        return np.asarray(imagecodecs.jpegsof3_decode(stream))
    return np.asarray(imagecodecs.jpeg8_decode(stream))


def _decode_rle(stream: bytes, form: PixelFormat) -> NDArray[Any]:
    import imagecodecs

    count = struct.unpack_from("<I", stream)[0]
    if count != form.bits_allocated // 8:
        raise NotUsable("its pixel data is damaged")
    kind = np.dtype(f"<u{form.bits_allocated // 8}")
    room = bytearray(form.frame_bytes)  # the decoder stops where this ends, whatever the stream would grow to
    imagecodecs.dicomrle_decode(stream, kind, out=room)
    return np.frombuffer(room, kind).reshape(form.rows, form.columns)


def _check_size(size: tuple[int, int, int], form: PixelFormat) -> None:
    if size != (form.rows, form.columns, 1) or form.rows * form.columns > MAX_PIXELS:
        raise NotUsable("its pixel data does not have the size that its header says")


def _size_jpeg(stream: bytes) -> tuple[int, int, int]:
    """Rows, columns and components from the frame marker of JPEG, JPEG lossless or JPEG-LS."""
    position = 2
    while stream[:2] == b"\xff\xd8" and position + 10 <= len(stream):
        marker, length = stream[position + 1], int.from_bytes(stream[position + 2 : position + 4], "big")
        if stream[position] != 0xFF:
            break
        if marker == 0xFF:
            position += 1
        elif marker == 0xF7 or (0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC)):
            rows, columns, components = struct.unpack_from(">HHB", stream, position + 5)
            return rows, columns, components
        else:
            position += 2 + length
    raise NotUsable("its pixel data is damaged")


def _size_j2k(stream: bytes) -> tuple[int, int, int]:
    """Rows, columns and components from the SIZ marker, which follows the start of a JPEG 2000 code stream."""
    start = stream.find(b"\xff\x4f\xff\x51", 0, 4096)
    if start < 0 or start + 42 > len(stream):
        raise NotUsable("its pixel data is damaged")
    right, bottom, left, top, tile_w, tile_h = struct.unpack_from(">6I", stream, start + 8)
    components = struct.unpack_from(">H", stream, start + 40)[0]
    if tile_w * tile_h > MAX_PIXELS:
        raise NotUsable("its pixel data does not have the size that its header says")
    return bottom - top, right - left, components


def write_hu(stored: NDArray[Any], one: Slice, out: NDArray[np.int16]) -> None:
    """Stored values of one slice as Hounsfield units into ``out``; ``stored`` may be ``out`` itself."""
    form = one.header.pixels
    values = _signed_values(stored, form)
    slope = 1.0 if one.slope is None else one.slope
    intercept = 0.0 if one.intercept is None else one.intercept
    padding = _padding_mask(values, one.padding)
    if slope == 1.0 and float(intercept).is_integer() and _fits(values, int(intercept)):
        np.add(values, np.int16(intercept), out=out, casting="unsafe")
    else:
        hu = np.rint(values.astype(np.float64) * slope + intercept)
        np.copyto(out, np.clip(hu, -32768, 32767), casting="unsafe")
    if padding is not None:
        np.copyto(out, np.int16(AIR_HU), where=padding)
    if int(out.min()) <= OUTSIDE_HU:
        np.copyto(out, np.int16(AIR_HU), where=out <= OUTSIDE_HU)


def _signed_values(stored: NDArray[Any], form: PixelFormat) -> NDArray[Any]:
    """Stored values with unused bits masked and the sign extended."""
    bits = 8 * stored.dtype.itemsize
    little = stored.astype(stored.dtype.newbyteorder("="), copy=False)
    if form.signed:
        values = little.view(f"i{bits // 8}")
        above = bits - 1 - form.high_bit if bits == form.bits_allocated else bits - form.bits_stored
        below = bits - form.bits_stored
        return values if below == 0 else (values << max(above, 0)) >> below
    values = little.view(f"u{bits // 8}")
    if bits == form.bits_allocated and form.high_bit >= form.bits_stored:
        values = values >> (form.high_bit + 1 - form.bits_stored)
    return values if form.bits_stored >= bits else values & ((1 << form.bits_stored) - 1)


def _fits(values: NDArray[Any], intercept: int) -> bool:
    return int(values.min()) + intercept >= -32768 and int(values.max()) + max(intercept, 0) <= 32767


def _padding_mask(values: NDArray[Any], padding: Sequence[int] | None) -> NDArray[np.bool_] | None:
    """Where the pixels are padding; None where no pixel is."""
    if padding is None or int(values.min()) > padding[1]:
        return None
    mask = values == padding[0] if padding[0] == padding[1] else (values >= padding[0]) & (values <= padding[1])
    return np.asarray(mask)
