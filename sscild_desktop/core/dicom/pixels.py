"""Stored pixels to Hounsfield units: decoding with safe decoders, sign and unused bits, slope, intercept, padding."""

import math
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding import streams
from sscild_desktop.core.decoding.children import borrowed
from sscild_desktop.core.decoding.reasons import CUT_OFF, WRONG_SIZE, NotUsable
from sscild_desktop.core.dicom.headers.facts import PixelFormat, Slice
from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.headers.read import BIG_ENDIAN
from sscild_desktop.core.volume import AIR_HU

OUTSIDE_HU = -1500
"""At and below this no tissue, air or noise lies: scanners fill the corners with −1500, −2000, −2048 or −3024."""

TISSUE_HU = (-950.0, 1000.0)
"""A padding value between these is one that the body has too: it pads only what reaches the edge of the picture."""

BEYOND_HU = 32767
"""Above this no density lies: −850 written without its sign reads as 64686, −2000 as padding as 63536."""


def stored_from_bytes(data: bytes, form: PixelFormat) -> NDArray[Any]:
    """Uncompressed bytes as a (rows, columns) array of stored values; may share memory with ``data``."""
    order = ">" if form.transfer_syntax == BIG_ENDIAN else "<"
    kind = np.dtype(f"{order}u{form.bits_allocated // 8}")
    if len(data) < form.frame_bytes:
        raise NotUsable(CUT_OFF)
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
        raise NotUsable(CUT_OFF)
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


@contextmanager
def decoded(stream: bytes, form: PixelFormat, stop: Event | None = None) -> Iterator[NDArray[Any]]:
    """One code stream as stored values (rows, columns), decoded apart and good for the while.

    Raises NotUsable with the reason, Stopped where ``stop`` is set meanwhile.
    """
    if form.transfer_syntax not in streams.KNOWN:
        raise NotUsable("its compression is not one this program can read")
    if form.rows * form.columns > streams.MAX_PIXELS:
        raise NotUsable(WRONG_SIZE)
    with borrowed() as child:
        yield child.decode(stream, (form.rows, form.columns, form.bits_allocated), stop)


def decode(stream: bytes, form: PixelFormat) -> NDArray[Any]:
    """The same as an array of one's own."""
    with decoded(stream, form) as pixels:
        return pixels.copy()


def write_hu(stored: NDArray[Any], one: Slice, out: NDArray[np.int16]) -> None:
    """Stored values of one slice as Hounsfield units into ``out``; ``stored`` may be ``out`` itself."""
    values, low, high = _signed_values(stored, one.header.pixels)
    slope = 1.0 if one.slope is None else one.slope
    intercept = 0.0 if one.intercept is None else one.intercept
    air = _air(values, one.padding, (low, high), slope, intercept)
    if slope == 1.0 and float(intercept).is_integer() and _fits(low, high, int(intercept)):
        whole = values.view(np.int16) if values.itemsize == 2 else values.astype(np.int16, casting="unsafe")
        np.add(whole, np.int16(intercept), out=out)
    else:
        hu = np.rint(values.astype(np.float64) * slope + intercept)
        if (beyond := hu > BEYOND_HU).any():
            hu[beyond] = _with_sign(hu[beyond], one.header.pixels, slope)
        np.copyto(out, np.clip(hu, -32768, 32767), casting="unsafe")
    if air is not None:
        np.copyto(out, np.int16(AIR_HU), where=air)


def _with_sign(hu: NDArray[np.float64], form: PixelFormat, slope: float) -> NDArray[np.float64]:
    """Densities that cannot be as they are with the sign that was lost; air where they lie outside the field then."""
    if form.bits_stored != 16:
        return np.full_like(hu, AIR_HU)
    signed = hu - slope * (1 << 16)
    return np.where((signed > OUTSIDE_HU) & (signed <= BEYOND_HU), signed, AIR_HU)


def _fits(low: int, high: int, intercept: int) -> bool:
    """Whether stored values and Hounsfield units both fit 16 bits."""
    return min(low, low + intercept) >= -32768 and max(high, high + intercept) <= 32767 and abs(intercept) < 32768


def _air(
    values: NDArray[Any], padding: tuple[int, int] | None, ends: tuple[int, int], slope: float, intercept: float
) -> NDArray[np.bool_] | None:
    """Where the pixels are padding or lie outside the scanned field; None where none are."""
    mask: NDArray[np.bool_] | None = None
    if slope > 0 and ends[0] * slope + intercept <= OUTSIDE_HU:
        mask = values <= math.floor((OUTSIDE_HU - intercept) / slope)
        if padding is not None and padding[1] * slope + intercept <= OUTSIDE_HU:
            return mask
    if padding is not None and ends[0] <= padding[1] and padding[0] <= ends[1]:
        padded = _padded(values, padding, slope, intercept)
        return padded if mask is None else mask | padded
    return mask


def _padded(values: NDArray[Any], padding: tuple[int, int], slope: float, intercept: float) -> NDArray[np.bool_]:
    """Where the padding is; nowhere for a range from lung to bone, which is a value read with the wrong sign."""
    first, last = padding
    low, high = sorted((first * slope + intercept, last * slope + intercept))
    if low <= TISSUE_HU[0] and high >= TISSUE_HU[1]:
        return np.zeros(values.shape, bool)
    padded: NDArray[np.bool_] = values == first if first == last else (values >= first) & (values <= last)
    is_of_the_body = low < TISSUE_HU[1] and high > TISSUE_HU[0]
    return _reaching_the_edge(padded) if is_of_the_body and padded.any() else padded


def _reaching_the_edge(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    from scipy import ndimage

    labels = ndimage.label(np.pad(mask, 1, constant_values=True))[0]  # the rim joins all that reach an edge
    return np.asarray(labels[1:-1, 1:-1] == labels[0, 0])


def _signed_values(stored: NDArray[Any], form: PixelFormat) -> tuple[NDArray[Any], int, int]:
    """Stored values with unused bits masked and the sign extended; none is less than the second or more than the third.

    Most files leave unused bits as the sign says, so that the values can stay where they are.
    """
    bits = 8 * stored.dtype.itemsize
    little = stored.astype(stored.dtype.newbyteorder("="), copy=False)
    below = form.high_bit + 1 - form.bits_stored if bits == form.bits_allocated else 0
    if form.signed:
        return _sign_extended(little.view(f"i{bits // 8}"), form.bits_stored, below)
    values = little.view(f"u{bits // 8}")
    if below > 0:
        values = values >> below
    high, most = int(values.max()), (1 << form.bits_stored) - 1
    return (values, 0, high) if high <= most else (values & most, 0, most)


def _sign_extended(values: NDArray[Any], stored: int, below: int) -> tuple[NDArray[Any], int, int]:
    """``stored`` bits of each value with ``below`` others under them, with the least and the largest."""
    low, high, half = int(values.min()), int(values.max()), 1 << (stored - 1)
    if below == 0 and -half <= low and high < half:
        return values, low, high
    unused = 8 * values.itemsize - stored
    values = (values << (unused - below)) >> unused
    return values, int(values.min()), int(values.max())
