"""Damaged headers, by seed: every file ends as slices or in the list, and a volume loads or is refused in words."""

import random
from pathlib import Path

import pytest
from pydicom.uid import JPEGLSLossless

from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.errors import SScILDError
from tests.core.dicom.factory import SYNTAXES, encode, make_slice, stack_positions

POSITIONS = stack_positions(4, 2.0, rows=8, columns=8)


def _mutated(data: bytes, dice: random.Random) -> bytes:
    """A few bytes changed, some removed, some put in, mostly in the header."""
    bad = bytearray(data)
    for _change in range(dice.randint(1, 8)):
        place = dice.randrange(132, len(bad)) if dice.random() < 0.9 else dice.randrange(len(bad))
        kind = dice.random()
        if kind < 0.6:
            bad[place] = dice.choice((0, 255, dice.randrange(256)))
        elif kind < 0.75:
            del bad[place : place + dice.randint(1, 40)]
        elif kind < 0.9:
            bad[place:place] = dice.randbytes(dice.randint(1, 12))
        else:
            bad[place : place + 4] = b"\xff\xff\xff\xff"
        if len(bad) < 200:
            break
    return bytes(bad)


def _originals() -> list[bytes]:
    made = []
    for name, syntax in SYNTAXES.items():
        if name != "deflated":
            made += [encode(make_slice(i, p, rows=8, columns=8), syntax) for i, p in enumerate(POSITIONS)]
    for index, position in enumerate(POSITIONS):
        made.append(encode(_jpeg_ls(index, position), JPEGLSLossless))
    return made


def _jpeg_ls(index: int, position: object):
    import imagecodecs
    import numpy as np
    from pydicom.encaps import encapsulate

    data = make_slice(index, position, rows=8, columns=8)  # type: ignore[arg-type]
    pixels = np.frombuffer(data.PixelData, "<u2").reshape(8, 8)
    data.PixelData = encapsulate([bytes(imagecodecs.jpegls_encode(pixels))])
    data["PixelData"].VR, data["PixelData"].is_undefined_length = "OB", True
    return data


@pytest.mark.parametrize("seed", range(12))
def test_damage_never_crashes(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    originals = _originals()
    for number in range(60):
        (tmp_path / f"{number}").write_bytes(_mutated(dice.choice(originals), dice))
    found = scan([tmp_path])
    named = {one.path for one in found.skipped} | {path for one in found.series for path in one.files}
    assert len(named) == 60, "every file is in a series or in the list"
    for series in found.series:
        try:
            volume = load(series)
        except SScILDError as error:
            assert len(str(error)) > 20
        else:
            assert volume.hu.shape == volume.geometry.shape
    if found.series:
        assert choose(found).reason
