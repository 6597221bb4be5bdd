"""Damaged streams: what the format lets one see is refused; what it cannot show is written down here, kind by kind.

None of these formats has a checksum. JPEG-LS loses its place at nearly every damage; the codes of JPEG and of JPEG
lossless are counted; runs of RLE and tile parts of JPEG 2000 have lengths. A bit that changes a value and
no length cannot be seen in JPEG, JPEG 2000 and RLE by any reader.
"""

import random

import imagecodecs
import numpy as np
import pytest

from sscild_desktop.core.decoding import streams
from sscild_desktop.core.decoding.codecs import decode
from sscild_desktop.core.decoding.reasons import NotUsable
from tests.core.dicom.compressed import ENCODERS, J2K, JLS, LOSSLESS, NAMES, RLE

SIDE, TRIED = 64, 60
JPEG = "JPEG"
ALL = {**ENCODERS, JPEG: lambda pixels: bytes(imagecodecs.jpeg8_encode((pixels >> 4).astype(np.uint8), level=90))}


def _slice() -> np.ndarray:
    """Noise in a disc of water, as in a CT."""
    rows, columns = np.indices((SIDE, SIDE)) - SIDE / 2
    noise = np.random.default_rng(1).normal(0, 20, (SIDE, SIDE))
    return (np.where(rows**2 + columns**2 < 800, 1064, 24) + noise).clip(0, 4095).round().astype(np.uint16)


STREAMS = {name: encode(_slice()) for name, encode in ALL.items()}


def _flipped(data: bytearray, dice: random.Random) -> None:
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _taken_out(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    del data[place : place + dice.randint(2, 40)]


def _put_in(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    data[place:place] = dice.randbytes(dice.randint(3, 12))


def _cut_with_end(data: bytearray, dice: random.Random) -> None:
    del data[dice.randint(len(data) // 2, len(data) - 40) :]
    data += b"\xff\xd9"


KINDS = {"a bit": _flipped, "taken out": _taken_out, "put in": _put_in, "cut with an end": _cut_with_end}
SEEN = {  # of a hundred damaged streams at least so many are refused or give the right values
    LOSSLESS: {"a bit": 25, "taken out": 90, "put in": 90, "cut with an end": 100},
    JPEG: {"a bit": 35, "taken out": 70, "put in": 80, "cut with an end": 100},
    J2K: {"a bit": 0, "taken out": 95, "put in": 95, "cut with an end": 95},
    JLS: {"a bit": 90, "taken out": 95, "put in": 95, "cut with an end": 100},
    RLE: {"a bit": 5, "taken out": 90, "put in": 75, "cut with an end": 95},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ALL, ids=lambda name: NAMES.get(name, name))
def test_damage_that_can_be_seen_is_refused(name: str, kind: str) -> None:
    dice, good = random.Random(f"{name} {kind}"), 0
    truth = decode(STREAMS[name], SIDE, SIDE, 16)
    for _number in range(TRIED):
        data = bytearray(STREAMS[name])
        KINDS[kind](data, dice)
        try:
            good += np.array_equal(decode(bytes(data), SIDE, SIDE, 16), truth)
        except NotUsable:
            good += 1
    assert good >= TRIED * SEEN[name][kind] / 100, f"{good} of {TRIED}"


@pytest.mark.parametrize("predictor", range(1, 8))
def test_lossless_streams_are_taken_with_each_predictor(predictor: int) -> None:
    stream = bytes(
        imagecodecs.jpeg8_encode(_slice().astype(np.uint16), lossless=True, predictor=predictor, bitspersample=16)
    )
    np.testing.assert_array_equal(decode(stream, SIDE, SIDE, 16), _slice())


@pytest.mark.parametrize("level", [50, 75, 90, 98])
@pytest.mark.parametrize("shape", [(64, 64), (61, 67), (8, 120)])
def test_sequential_streams_of_any_size_are_taken(level: int, shape: tuple[int, int]) -> None:
    pixels = np.random.default_rng(level).integers(0, 256, shape).astype(np.uint8)
    decode(bytes(imagecodecs.jpeg8_encode(pixels, level=level)), *shape, 8)


def test_a_plane_before_the_last_must_end_where_the_next_begins() -> None:
    planes = streams.rle_segments(STREAMS[RLE])
    stream = bytearray(STREAMS[RLE])
    second = 64 + len(planes[0]) + 4
    stream[8:12] = second.to_bytes(4, "little")
    stream[64 + len(planes[0]) : 64 + len(planes[0])] = b"\x81\x00\x81\x00"
    with pytest.raises(NotUsable, match="damaged"):
        decode(bytes(stream), SIDE, SIDE, 16)
