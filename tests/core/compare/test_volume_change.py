"""Local change of volume against what was done to the lung, and the air in the windpipe against what was planted."""

from dataclasses import dataclass

import numpy as np
import pytest

from sscild_desktop.core.analysis.lungs.tracheal_air import tracheal_air_hu
from sscild_desktop.core.classes import Lobe
from sscild_desktop.core.compare.quality import Quality
from sscild_desktop.core.compare.registration import Registration, register
from sscild_desktop.core.compare.transform import Transform
from sscild_desktop.core.compare.volume_change import LOG_PER_CODE, MIDDLE, volume_change
from sscild_desktop.core.progress import silent
from sscild_desktop.core.volume import Geometry
from tests.core.compare.known import GRID, Known, scan
from tests.phantoms import small_case

LOBES = np.zeros(GRID.shape, np.uint8)


def exact(matrix):
    """A registration that is this affine map and nothing else."""
    lattice = Geometry((5, 5, 5), (60.0, 60.0, 60.0), (-150.0, -150.0, -350.0))
    transform = Transform(np.asarray(matrix, float), np.zeros(3), lattice, np.zeros((3, 5, 5, 5)))
    quality = Quality(**{name: 0.0 for name in Quality.__dataclass_fields__})
    return Registration(transform, quality, True, "", 0.0)


@pytest.mark.parametrize("factors", [(1.0, 1.0, 1.0), (0.9, 1.0, 1.0), (1.1, 1.2, 0.95)])
def test_an_affine_map_gives_its_logarithm_everywhere(factors):
    _volume, lungs = scan()
    found = volume_change(exact(np.diag(factors)), GRID, lungs)
    wanted = -np.log(np.prod(factors))  # the map leads to the prior: what it makes larger has shrunk since
    assert found.logs == {"lungs": pytest.approx(wanted, abs=1e-5)}
    assert set(np.unique(found.codes[lungs == 0])) == {0}
    assert np.abs((found.codes[lungs > 0].astype(float) - MIDDLE) * LOG_PER_CODE - wanted).max() <= LOG_PER_CODE


def test_no_lung_gives_nothing():
    found = volume_change(exact(np.eye(3)), GRID, np.zeros(GRID.shape, np.uint8))
    assert found.logs == {}
    assert not found.codes.any()


@dataclass(frozen=True)
class Shrunken(Known):
    """The current body has lower halves of the lungs that lost height: below ``self.middle`` z is drawn together."""

    by: float = 0.2

    def to_prior(self, lps):
        moved = np.asarray(lps, float).copy()
        below = np.minimum(moved[..., 2] - self.middle[2], 0.0)
        # smooth at the border: the map and its slope begin with those of the upper half
        moved[..., 2] += self.by * below * np.clip(-below / 30.0, 0.0, 1.0)
        return moved


@pytest.fixture(scope="module")
def shrunken():
    """Lobes by halves: upper ones above the middle of the lungs, lower ones below."""
    known = Shrunken()
    prior, current = scan(), scan(known=known)
    match = register(*prior, *current, silent)
    lobes = np.where(current[1] > 0, Lobe.RIGHT_LOWER, 0).astype(np.uint8)
    lobes[GRID.index_to_patient(np.argwhere(lobes >= 0).astype(float))[:, 2].reshape(GRID.shape) > known.middle[2]] = (
        Lobe.RIGHT_UPPER
    )
    lobes[current[1] == 0] = 0
    return known, current, match, lobes


def true_log(known, places):
    step = np.array([0.0, 0.0, 0.5])
    slope = (known.to_prior(places + step) - known.to_prior(places - step))[:, 2]
    return -np.log(slope)


def test_a_registration_finds_the_lobe_that_shrank(shrunken):
    known, (volume, lungs), match, lobes = shrunken
    found = volume_change(match, volume.geometry, lungs, lobes)
    assert match.is_good
    for key, lobe in (("rul", Lobe.RIGHT_UPPER), ("rll", Lobe.RIGHT_LOWER)):
        places = volume.geometry.index_to_patient(np.argwhere(lobes == lobe).astype(float))
        assert found.logs[key] == pytest.approx(true_log(known, places).mean(), abs=0.05), key
    assert found.logs["rll"] < -0.15 < -0.05 < found.logs["rul"]


def test_equal_cts_shrink_nowhere():
    volume, lungs = scan()
    found = volume_change(register(volume, lungs, volume, lungs, silent), GRID, lungs)
    assert found.logs["lungs"] == pytest.approx(0.0, abs=0.005)
    assert np.abs(found.codes[lungs > 0].astype(int) - MIDDLE).max() * LOG_PER_CODE < 0.05


@pytest.fixture(scope="module")
def chest():
    return small_case(0).volume


@pytest.mark.parametrize("offset", [0, 14, -9])
def test_the_air_in_the_windpipe_tells_a_planted_offset(chest, offset):
    usual = tracheal_air_hu(chest.hu, chest.geometry)
    assert -1024 <= usual <= -920
    shifted = np.clip(chest.hu + offset, -1024, 3071).astype(np.int16)
    assert tracheal_air_hu(shifted, chest.geometry) - usual == pytest.approx(offset, abs=1)


def test_no_windpipe_has_no_air(chest):
    assert tracheal_air_hu(np.full((20, 64, 64), 40, np.int16), Geometry((20, 64, 64), (2.0,) * 3, (0.0,) * 3)) is None
