"""A walk with a memory tells what a plain walk tells, whatever files came before."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pydicom.data import get_testdata_files

from sscild_desktop.core.dicom.headers.alike import Alike
from sscild_desktop.core.dicom.headers.facts import WANTED
from sscild_desktop.core.dicom.headers.walker import Anomaly, TooDeep, TooShort, Walked, walk
from tests.core.dicom.factory import encode, make_slice

MOST_BYTES = 16 << 10


def told(walked: Walked | Exception) -> object:
    if isinstance(walked, Exception):
        return type(walked), walked.args
    return walked.values, walked.pixel_offset, walked.pixel_length, walked.end


def both(memory: Alike, data: bytes, start: int, explicit: bool, last_group: int) -> Iterator[object]:
    """What the plain walk tells, and the one with a memory."""
    for way in (lambda: walk(data, start, explicit, WANTED, last_group), lambda: memory.walk(data, start, explicit)):
        try:
            yield told(way())
        except (Anomaly, TooDeep, TooShort) as error:
            yield told(error)


def series() -> list[bytes]:
    """Heads of the slices of a series: positions, numbers and UIDs of different lengths."""
    return [encode(make_slice(number, (0, 0, -1.5 * number)))[:MOST_BYTES] for number in range(0, 120, 7)]


def test_files_of_all_kinds_one_after_another() -> None:
    meta, body = Alike(WANTED, last_group=2), Alike(WANTED)
    for path in sorted(get_testdata_files("**/*.dcm")) * 2:
        data = Path(path).read_bytes()[:MOST_BYTES]
        plain, remembered = both(meta, data, 132, True, 2)
        assert plain == remembered
        start = plain[3] if isinstance(plain, tuple) and isinstance(plain[-1], int) else 132
        for explicit in (True, False):
            plain, remembered = both(body, data, start, explicit, 0x7FE0)
            assert plain == remembered, path


def test_slices_of_a_series_are_hardly_walked(monkeypatch: pytest.MonkeyPatch) -> None:
    walked: list[int] = []

    def counted(*args: object) -> Walked:
        walked.append(1)
        return walk(*args)  # type: ignore[arg-type]

    monkeypatch.setattr("sscild_desktop.core.dicom.headers.alike.walk", counted)
    memory, heads = Alike(WANTED), series()
    for data in heads * 3:
        start = walk(data, 132, True, (), 2).end
        assert told(memory.walk(data, start, True)) == told(walk(data, start, True, WANTED))
    assert len(walked) < len(heads)


@pytest.mark.parametrize("seed", range(4))
def test_damage_is_told_as_the_plain_walk_tells_it(seed: int) -> None:
    memory, heads, rng = Alike(WANTED), series(), np.random.default_rng(seed)
    for _round in range(150):
        data = bytearray(heads[rng.integers(len(heads))])
        start = walk(bytes(data), 132, True, (), 2).end
        for place in rng.integers(start, start + 900, rng.integers(0, 3)):
            data[place] = rng.integers(256)
        del data[len(data) if rng.random() < 0.7 else rng.integers(start, start + 900) :]
        plain, remembered = both(memory, bytes(data), start, True, 0x7FE0)
        assert plain == remembered
