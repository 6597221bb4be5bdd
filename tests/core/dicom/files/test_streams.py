"""What a compressed image says of itself decides: its end, its codec, its size; nothing is decoded on a lie."""

import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from pydicom.dataset import Dataset

from sscild_desktop.core.decoding import streams
from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom import load_slice
from sscild_desktop.core.dicom.headers.facts import PixelFormat
from sscild_desktop.core.dicom.pixels import decode
from sscild_desktop.core.errors import InputRefused
from tests.core.dicom.compressed import ENCODERS, J2K, JLS, JPEG, LOSSLESS, NAMES, PIXELS, RLE, with_stream
from tests.core.dicom.factory import write

PADDINGS = (
    b"\xff",
    b"\x00",
    b"\x20",
    b"\xff\xff\xff",
    b"\x00" * 301,
    b"  ",
    b"\xd9",
    b"\xff\xd9\x00",
    b"\x81\x05" * 200,
)


def _form(syntax: str, rows: int = 40, columns: int = 52, bits: int = 16) -> PixelFormat:
    return PixelFormat(rows, columns, bits, bits, bits - 1, False, 1, "MONOCHROME2", syntax)


@pytest.mark.parametrize("padding", PADDINGS, ids=lambda padding: f"{len(padding)}x{padding[:1].hex()}")
@pytest.mark.parametrize("syntax", ENCODERS, ids=NAMES.get)
def test_what_follows_the_end_is_never_read(syntax: str, padding: bytes) -> None:
    stream = ENCODERS[syntax](PIXELS)
    np.testing.assert_array_equal(decode(stream + padding, _form(syntax)), PIXELS)


@pytest.mark.parametrize("really", ENCODERS, ids=NAMES.get)
@pytest.mark.parametrize("said", ENCODERS, ids=NAMES.get)
def test_the_codec_is_that_of_the_stream_whatever_the_header_says(tmp_path: Path, said: str, really: str) -> None:
    path = write(with_stream(ENCODERS[really](PIXELS)), tmp_path / "a", said)
    np.testing.assert_array_equal(load_slice(path).hu[0], PIXELS.astype(int) - 1024)


def test_a_small_picture_inside_the_stream_does_not_end_it() -> None:
    stream = ENCODERS[JLS](PIXELS)
    inner = b"\xff\xe1" + struct.pack(">H", 2 + len(stream)) + stream
    np.testing.assert_array_equal(decode(stream[:2] + inner + stream[2:] + b"\xff", _form(JLS)), PIXELS)


def _resized(syntax: str, rows: int, columns: int) -> bytes:
    """A stream whose header names another size."""
    flat = np.zeros((40, 52), np.uint16)
    if syntax == RLE:
        return ENCODERS[RLE](flat)
    stream = bytearray(ENCODERS[syntax](flat))
    if syntax == J2K:
        start = stream.find(b"\xff\x4f\xff\x51") + 8
        stream[start : start + 8] = struct.pack(">2I", columns, rows)
        stream[start + 16 : start + 24] = struct.pack(">2I", columns, rows)
    else:
        frame = stream.find({JLS: b"\xff\xf7", LOSSLESS: b"\xff\xc3", JPEG: b"\xff\xc0"}[syntax]) + 5
        stream[frame : frame + 4] = struct.pack(">2H", rows, columns)
    return bytes(stream)


@pytest.mark.parametrize(("rows", "columns"), [(8190, 8190), (4096, 4096), (2048, 2048), (41, 52), (40, 51)])
@pytest.mark.parametrize("syntax", [LOSSLESS, J2K, JLS, RLE], ids=NAMES.get)
def test_a_size_that_only_the_stream_names_is_refused(tmp_path: Path, syntax: str, rows: int, columns: int) -> None:
    if syntax == RLE:
        data = with_stream(_resized(RLE, 0, 0), rows=rows, columns=columns)
    else:
        data = with_stream(_resized(syntax, rows, columns))
    assert _reason(data, tmp_path / "a", syntax)


@pytest.mark.parametrize("syntax", [LOSSLESS, RLE], ids=NAMES.get)
def test_a_size_that_so_few_bytes_cannot_hold_is_refused(tmp_path: Path, syntax: str) -> None:
    for rows, columns in ((8190, 8190), (2048, 2048)):  # here the header agrees with the stream
        data = with_stream(_resized(syntax, rows, columns), rows=rows, columns=columns)
        assert "size" in _reason(data, tmp_path / "a", syntax) or "cut off" in _reason(data, tmp_path / "a", syntax)


def test_more_bits_components_or_tiles_than_the_header_allows_are_refused() -> None:
    with pytest.raises(NotUsable, match="size"):
        decode(ENCODERS[JLS](PIXELS), _form(JLS, bits=8))
    colour = bytes(imagecodecs.jpegls_encode(np.zeros((40, 52, 3), np.uint8)))
    with pytest.raises(NotUsable, match="size"):
        decode(colour, _form(JLS))
    tiny = bytearray(ENCODERS[J2K](PIXELS))
    start = tiny.find(b"\xff\x4f\xff\x51") + 24
    tiny[start : start + 8] = struct.pack(">2I", 0, 1)
    with pytest.raises(NotUsable):
        decode(bytes(tiny), _form(J2K))


@pytest.mark.parametrize("syntax", ENCODERS, ids=NAMES.get)
@pytest.mark.parametrize("rest", [0.98, 0.6])
def test_a_stream_without_its_end_is_cut_off(syntax: str, rest: float) -> None:
    stream = ENCODERS[syntax](PIXELS)
    with pytest.raises(NotUsable, match="cut off"):
        decode(stream[: int(len(stream) * rest)], _form(syntax))


def test_loss_is_read_from_the_stream() -> None:
    near = bytes(imagecodecs.jpegls_encode(PIXELS, level=3))
    rounded = bytes(imagecodecs.jpeg2k_encode(PIXELS, codecformat="j2k", reversible=False, level=40))
    assert streams.is_lossy(near)
    assert streams.is_lossy(rounded)
    assert not any(streams.is_lossy(ENCODERS[syntax](PIXELS)) for syntax in ENCODERS)


def _reason(data: Dataset, path: Path, syntax: str) -> str:
    with pytest.raises(InputRefused) as refusal:
        load_slice(write(data, path, syntax))
    return str(refusal.value)
