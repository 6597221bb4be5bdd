"""Stored pixels become exact Hounsfield units, whatever their layout, and decoders cannot be fooled by sizes."""

import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pydicom
import pytest
from pydicom.encaps import encapsulate

from sscild_desktop.core.dicom import load_slice
from sscild_desktop.core.errors import InputRefused
from tests.core.dicom.factory import SYNTAXES, make_slice, write

RAMP = np.linspace(-1024, 3071, 40 * 52).round().astype(np.int64).reshape(40, 52)


def with_pixels(stored: np.ndarray, bits: int, high: int | None = None, signed: bool = False, **values: object):
    data = make_slice(0)
    data.BitsAllocated, data.BitsStored = 8 * stored.dtype.itemsize, bits
    data.HighBit, data.PixelRepresentation = bits - 1 if high is None else high, int(signed)
    data.PixelData = stored.tobytes()
    data["PixelData"].VR = "OW"
    for name, value in values.items():
        setattr(data, name, value)
    return data


def loaded(data: pydicom.Dataset, path: Path, syntax: str = SYNTAXES["explicit"]) -> np.ndarray:
    return load_slice(write(data, path, syntax)).hu[0]


def test_twelve_bits_unsigned(tmp_path: Path) -> None:
    data = with_pixels((RAMP + 1024).astype("<u2"), 12)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


def test_dirty_unused_bits_are_masked(tmp_path: Path) -> None:
    data = with_pixels(((RAMP + 1024) | 0xA000).astype("<u2"), 12)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


def test_twelve_bits_signed_with_dirty_sign_bits(tmp_path: Path) -> None:
    values = np.clip(RAMP, -1400, 1500)
    stored = ((values & 0x0FFF) | 0x5000).astype("<u2")
    data = with_pixels(stored, 12, signed=True, RescaleIntercept=0)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), values)


def test_high_bit_above_the_stored_bits(tmp_path: Path) -> None:
    data = with_pixels(((RAMP + 1024) << 4 | 0x7).astype("<u2"), 12, high=15)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


def test_sixteen_bits_signed(tmp_path: Path) -> None:
    data = with_pixels(RAMP.astype("<i2"), 16, signed=True, RescaleIntercept=0)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


def test_sixteen_bits_unsigned_above_the_signed_range(tmp_path: Path) -> None:
    data = with_pixels((RAMP + 40000).astype("<u2"), 16, RescaleIntercept=-40000)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


@pytest.mark.parametrize("kind", ["<u4", "<i4"])
def test_thirty_two_bits(tmp_path: Path, kind: str) -> None:
    data = with_pixels((RAMP + 1024).astype(kind), 32, signed=kind == "<i4")
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


def test_eight_bits(tmp_path: Path) -> None:
    stored = (RAMP + 1024 >> 4).astype("u1")
    data = with_pixels(stored, 8, RescaleSlope=16)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), stored.astype(int) * 16 - 1024)


def test_fractional_slope_and_intercept(tmp_path: Path) -> None:
    data = with_pixels((RAMP + 1024).astype("<u2"), 12, RescaleSlope=0.5, RescaleIntercept=-1000.5)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), np.rint((RAMP + 1024) * 0.5 - 1000.5))


@pytest.mark.parametrize("padding", [-2000, -32768])
def test_padding_becomes_air(tmp_path: Path, padding: int) -> None:
    stored = RAMP.astype("<i2")
    stored[:5] = padding
    data = with_pixels(stored, 16, signed=True, RescaleIntercept=0)
    data.add_new("PixelPaddingValue", "SS", padding)
    expected = RAMP.copy()
    expected[:5] = -1024
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), expected)


@pytest.mark.parametrize("outside", [-2000, -3024, -2048])
def test_untagged_corners_become_air(tmp_path: Path, outside: int) -> None:
    stored = np.where(RAMP > 3000, outside, RAMP).astype("<i2")
    data = with_pixels(stored, 16, signed=True, RescaleIntercept=0)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), np.where(RAMP > 3000, -1024, RAMP))


def test_padding_written_without_its_sign_becomes_air(tmp_path: Path) -> None:
    data = with_pixels(np.where(RAMP > 3000, 63536, RAMP + 1024).astype("<u2"), 16)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), np.where(RAMP > 3000, -1024, RAMP))


def test_negative_values_written_without_their_sign_keep_it(tmp_path: Path) -> None:
    stored = RAMP.astype("<i2").view("<u2").copy()
    stored[0, :5] = np.int16(-2000).view(np.uint16)
    expected = RAMP.copy()
    expected[0, :5] = -1024
    data = with_pixels(stored, 16, RescaleIntercept=0)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), expected)


def test_padding_range_inside_the_value_range(tmp_path: Path) -> None:
    stored = (RAMP + 1024).astype("<u2")
    data = with_pixels(stored, 12)
    data.add_new("PixelPaddingValue", "US", 4000)
    data.add_new("PixelPaddingRangeLimit", "US", 4095)
    expected = np.where(RAMP + 1024 >= 4000, -1024, RAMP)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), expected)


def test_padding_of_a_value_that_tissue_has_pads_at_the_edge_alone(tmp_path: Path) -> None:
    values = np.full(RAMP.shape, 40)
    values[:, :4] = values[10, 10] = 0
    data = with_pixels(values.astype("<i2"), 16, signed=True, RescaleIntercept=0)
    data.add_new("PixelPaddingValue", "SS", 0)
    expected = values.copy()
    expected[:, :4] = -1024
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), expected)


def test_a_padding_range_with_a_sign_lost_pads_nothing(tmp_path: Path) -> None:
    data = with_pixels((RAMP + 1024).astype("<u2"), 12)
    data.add_new("PixelPaddingValue", "US", 63536)
    data.add_new("PixelPaddingRangeLimit", "US", 0)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


def test_noise_below_minus_1024_is_kept(tmp_path: Path) -> None:
    values = np.where(RAMP < -900, -1180, RAMP)
    data = with_pixels(values.astype("<i2"), 16, signed=True, RescaleIntercept=0)
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), values)


def test_inverted_display_leaves_the_values_alone(tmp_path: Path) -> None:
    data = with_pixels((RAMP + 1024).astype("<u2"), 12, PhotometricInterpretation="MONOCHROME1")
    np.testing.assert_array_equal(loaded(data, tmp_path / "a"), RAMP)


@pytest.mark.parametrize("syntax", SYNTAXES.values(), ids=SYNTAXES.keys())
def test_uncompressed_syntaxes(tmp_path: Path, syntax: str) -> None:
    values = (RAMP + 1024).astype(">u2" if syntax == SYNTAXES["big endian"] else "<u2")
    np.testing.assert_array_equal(loaded(with_pixels(values, 12), tmp_path / "a", syntax), RAMP)


def _compressed(data: pydicom.Dataset, stream: bytes) -> pydicom.Dataset:
    data.PixelData = encapsulate([stream])
    data["PixelData"].VR = "OB"
    data["PixelData"].is_undefined_length = True
    return data


J2K, JLS, LOSSLESS = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.70"
RLE = "1.2.840.10008.1.2.5"


@pytest.mark.parametrize("is_signed", [False, True])
@pytest.mark.parametrize("syntax", [J2K, JLS, LOSSLESS])
def test_lossless_compression(tmp_path: Path, syntax: str, is_signed: bool) -> None:
    values = RAMP if is_signed else RAMP + 1024
    stored = values.astype("<i2").view("<u2") if is_signed else values.astype("<u2")
    encoders = {J2K: imagecodecs.jpeg2k_encode, JLS: imagecodecs.jpegls_encode, LOSSLESS: imagecodecs.ljpeg_encode}
    options = {"codecformat": "j2k", "reversible": True, "level": 0} if syntax == J2K else {}
    if syntax == J2K and is_signed:
        stored = stored.view("<i2")
    data = with_pixels(stored, 16, signed=is_signed, RescaleIntercept=0 if is_signed else -1024)
    data = _compressed(data, bytes(encoders[syntax](np.ascontiguousarray(stored), **options)))
    np.testing.assert_array_equal(loaded(data, tmp_path / "a", syntax), RAMP)


def test_a_stream_in_several_fragments(tmp_path: Path) -> None:
    data = with_pixels((RAMP + 1024).astype("<u2"), 16)
    stream = bytes(imagecodecs.jpegls_encode((RAMP + 1024).astype(np.uint16)))
    data.PixelData = encapsulate([stream], fragments_per_frame=3)
    data["PixelData"].VR, data["PixelData"].is_undefined_length = "OB", True
    np.testing.assert_array_equal(loaded(data, tmp_path / "a", JLS), RAMP)


def _refused(data: pydicom.Dataset, path: Path, syntax: str) -> str:
    with pytest.raises(InputRefused) as refusal:
        load_slice(write(data, path, syntax))
    return str(refusal.value)


def test_a_code_stream_that_claims_to_be_huge_is_not_decoded(tmp_path: Path) -> None:
    stream = bytearray(imagecodecs.jpeg2k_encode((RAMP + 1024).astype(np.uint16), codecformat="j2k", level=0))
    start = stream.find(b"\xff\x4f\xff\x51") + 8
    stream[start : start + 8] = struct.pack(">2I", 60000, 60000)
    stream[start + 16 : start + 24] = struct.pack(">2I", 60000, 60000)
    data = _compressed(with_pixels((RAMP + 1024).astype("<u2"), 16), bytes(stream))
    assert "size" in _refused(data, tmp_path / "a", J2K)
    jls = bytearray(imagecodecs.jpegls_encode((RAMP + 1024).astype(np.uint16)))
    place = jls.find(b"\xff\xf7") + 5
    jls[place : place + 4] = struct.pack(">2H", 65000, 65000)
    data = _compressed(with_pixels((RAMP + 1024).astype("<u2"), 16), bytes(jls))
    assert "size" in _refused(data, tmp_path / "b", JLS)


def test_run_lengths_beyond_the_image_stop_at_its_end(tmp_path: Path) -> None:
    bomb = struct.pack("<16I", 2, 64, 64, *([0] * 13)) + b"\x81\x00" * 500_000
    data = _compressed(with_pixels((RAMP + 1024).astype("<u2"), 16), bomb)
    assert "damaged" in _refused(data, tmp_path / "a", RLE)


@pytest.mark.parametrize("syntax", [J2K, JLS, LOSSLESS, RLE])
def test_nonsense_instead_of_a_stream_is_refused(tmp_path: Path, syntax: str) -> None:
    data = _compressed(with_pixels((RAMP + 1024).astype("<u2"), 16), b"\xff\xd8\xff\xf7\x00\xff\xd9")
    _refused(data, tmp_path / "a", syntax)


@pytest.mark.parametrize("syntax", [J2K, JLS, LOSSLESS])
@pytest.mark.parametrize("rest", [0.99, 0.5])
def test_a_cut_stream_is_refused_at_once(tmp_path: Path, syntax: str, rest: float) -> None:
    encoders = {J2K: imagecodecs.jpeg2k_encode, JLS: imagecodecs.jpegls_encode, LOSSLESS: imagecodecs.ljpeg_encode}
    options = {"codecformat": "j2k", "level": 0} if syntax == J2K else {}
    noise = np.random.default_rng(0).integers(0, 4096, (40, 52)).astype(np.uint16)
    stream = bytes(encoders[syntax](noise, **options))
    data = _compressed(with_pixels(noise, 16), stream[: int(len(stream) * rest)])
    assert "cut off" in _refused(data, tmp_path / "a", syntax)
    path = write(_compressed(with_pixels(noise, 16), stream), tmp_path / "b", syntax)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * rest)])
    with pytest.raises(InputRefused):
        load_slice(path)
