"""Working images: half resolution, nothing of what lies outside the lungs, a cut by the field is no border."""

import numpy as np
import pytest

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.compare.working import FAR_MM, make_working
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.volume import Geometry, Volume
from tests.core.compare.known import GRID, scan

FINE = Geometry((144, 116, 172), (1.0, 1.0, 1.0), (-86.0, -58.0, -272.0))


def test_voxels_are_averaged_to_about_half_the_resolution_and_keep_their_place():
    volume, lungs = scan(FINE)
    working = make_working(volume, lungs)
    assert working.geometry.spacing == (3.0, 3.0, 3.0)
    wanted = volume.geometry.index_to_patient(np.argwhere(lungs == Lung.LEFT).astype(float)).mean(axis=0)
    found = working.geometry.index_to_patient(np.argwhere(working.distances[1] > 0).astype(float)).mean(axis=0)
    assert found == pytest.approx(wanted, abs=0.5)
    litres = working.inside.sum() * working.geometry.voxel_ml / (np.count_nonzero(lungs) * volume.geometry.voxel_ml)
    assert litres == pytest.approx(1.0, abs=0.02)


def test_what_lies_outside_the_lungs_is_not_seen():
    volume, lungs = scan()
    other = Volume(np.where(lungs > 0, volume.hu, 1500).astype(np.int16), volume.geometry)
    first, second = make_working(volume, lungs), make_working(other, lungs)
    assert np.array_equal(first.contrast, second.contrast)
    assert np.array_equal(first.distances, second.distances)
    assert not first.contrast[~first.inside].any()


def test_a_deeper_breath_does_not_change_the_contrast():
    volume, lungs = scan()
    darker = Volume((1.0 * (volume.hu + 1000) * 0.8 - 1000).astype(np.int16), volume.geometry)
    first, second = make_working(volume, lungs), make_working(darker, lungs)
    assert np.corrcoef(first.contrast[first.inside], second.contrast[first.inside])[0, 1] > 0.99


def test_a_cut_by_the_field_is_no_border():
    geometry = Geometry((25, *GRID.shape[1:]), GRID.spacing, (GRID.origin[0], GRID.origin[1], -201.0))
    volume, lungs = scan(geometry)
    working = make_working(volume, lungs)
    first = int(np.flatnonzero(working.known.any(axis=(1, 2)))[0])
    assert first > 0 and working.inside[first].any() and not working.inside[first - 1].any()
    deep = working.distances.max(axis=0)
    assert deep[first].max() > 0.9 * FAR_MM, "the slice at the cut lies deep in the lung"
    assert deep[first - 1].max() > 0.9 * FAR_MM, "and the lung goes on beyond"


def test_one_lung_alone_has_one_distance():
    volume, lungs = scan()
    working = make_working(volume, lungs * (lungs == Lung.LEFT))
    assert working.sides == (Lung.LEFT,) and len(working.distances) == 1


def test_marks_here_and_there_are_no_lung():
    volume, lungs = scan(FINE)
    sparse = lungs * (np.indices(lungs.shape).sum(axis=0) % 3 == 0).astype(np.uint8)
    with pytest.raises(InputRefused, match="full of holes"):
        make_working(volume, sparse)
