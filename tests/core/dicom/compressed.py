"""Compressed code streams of known pixels, and slices that hold them."""

import struct
from collections.abc import Callable

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders.native import _encode_segment

from tests.core.dicom.factory import make_slice

JPEG, LOSSLESS, J2K, JLS = (f"1.2.840.10008.1.2.4.{end}" for end in (50, 70, 90, 80))
RLE = "1.2.840.10008.1.2.5"

PIXELS = np.random.default_rng(0).integers(0, 4096, (40, 52)).astype(np.uint16)


def run_lengths(pixels: NDArray[np.uint16]) -> bytes:
    """DICOM's run-length coding: a header of offsets, then the high bytes and the low bytes."""
    planes = [bytes(_encode_segment((pixels >> shift).astype(np.uint8).tobytes(), pixels.shape[1])) for shift in (8, 0)]
    return struct.pack("<16I", 2, 64, 64 + len(planes[0]), *([0] * 13)) + b"".join(planes)


ENCODERS: dict[str, Callable[[NDArray[np.uint16]], bytes]] = {
    LOSSLESS: lambda pixels: bytes(imagecodecs.ljpeg_encode(pixels)),
    J2K: lambda pixels: bytes(imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", reversible=True, level=0)),
    JLS: lambda pixels: bytes(imagecodecs.jpegls_encode(pixels)),
    RLE: run_lengths,
}
NAMES = {LOSSLESS: "JPEG lossless", J2K: "JPEG 2000", JLS: "JPEG-LS", RLE: "RLE"}


def with_stream(stream: bytes, bits: int = 16, rows: int = 40, columns: int = 52) -> Dataset:
    """A slice whose pixel data is this code stream."""
    data = make_slice(0)
    data.Rows, data.Columns = rows, columns
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = bits, bits, bits - 1, 0
    data.PixelData = encapsulate([stream])
    data["PixelData"].VR, data["PixelData"].is_undefined_length = "OB", True
    return data
