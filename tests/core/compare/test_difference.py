"""Differences of density and of lesions on the current grid, against what was put in."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.classes import LESION_KEYS, Lesion
from sscild_desktop.core.compare import (
    GAINED,
    LOST,
    SAME,
    hu_difference,
    lesion_change,
    resample_prior,
    warp_mask,
)
from sscild_desktop.core.compare.bspline import make_lattice
from sscild_desktop.core.compare.quality import Quality
from sscild_desktop.core.compare.registration import Registration
from sscild_desktop.core.compare.transform import Transform
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.volume import AIR_HU, Geometry, Volume

GEOMETRY = Geometry((20, 40, 50), (3.0, 2.0, 2.0), (-50.0, -40.0, -30.0))
QUALITY = Quality(0.5, 0.99, 0.5, 100.0, 0.0, 0.9, 0.0, (1.0, 1.0), 1.0)


def match_of(matrix=None, offset=(0.0, 0.0, 0.0)) -> Registration:
    lattice = make_lattice(GEOMETRY, 30.0)
    matrix = np.eye(3) if matrix is None else np.asarray(matrix, float)
    transform = Transform(matrix, np.asarray(offset, float), lattice, np.zeros((3, *lattice.shape)))
    return Registration(transform, QUALITY, True, "", 0.0)


def block(first=(4, 8, 10), size=(12, 24, 30)) -> np.ndarray:
    mask = np.zeros(GEOMETRY.shape, np.uint8)
    mask[tuple(slice(low, low + n) for low, n in zip(first, size, strict=True))] = 1
    return mask


def volume_of(hu: float | np.ndarray) -> Volume:
    return Volume(np.broadcast_to(np.asarray(hu, np.int16), GEOMETRY.shape).copy(), GEOMETRY)


def test_the_same_place_is_resampled_without_change():
    hu = np.random.default_rng(0).integers(-1000, 500, GEOMETRY.shape).astype(np.int16)
    assert np.array_equal(resample_prior(volume_of(hu), match_of(), GEOMETRY), hu)
    mask = (hu > 0).astype(np.uint8)
    assert np.array_equal(warp_mask(mask, GEOMETRY, match_of(), GEOMETRY), mask)


def test_a_shift_moves_the_prior_and_leaves_air_outside():
    hu = np.random.default_rng(0).integers(-1000, 500, GEOMETRY.shape).astype(np.int16)
    seen = resample_prior(volume_of(hu), match_of(offset=(4.0, -2.0, 6.0)), GEOMETRY)
    assert np.array_equal(seen[:-2, 1:, :-2], hu[2:, :-1, 2:])
    assert (seen[-2:] == AIR_HU).all() and (seen[:, 0] == AIR_HU).all() and (seen[:, :, -2:] == AIR_HU).all()


def test_another_grid_is_filled_by_places_not_by_indices():
    ramp = GEOMETRY.index_to_patient(np.moveaxis(np.indices(GEOMETRY.shape), 0, -1).astype(float))
    hu = np.rint(4 * ramp[..., 0] + 3 * ramp[..., 2]).astype(np.int16)
    grid = Geometry(
        (7, 9, 11), (2.2, 3.1, 4.3), (-30.0, -20.0, -20.0), ((0.0, 1.0, 0.0), (-1.0, 0.0, 0.0), (0, 0, 1.0))
    )
    seen = resample_prior(volume_of(hu), match_of(offset=(1.0, 0.0, 2.0)), grid)
    places = grid.index_to_patient(np.moveaxis(np.indices(grid.shape), 0, -1).astype(float)) + (1.0, 0.0, 2.0)
    inside = seen != AIR_HU
    assert inside.sum() > 100
    assert np.abs(seen - (4 * places[..., 0] + 3 * places[..., 2]))[inside].max() <= 1.5


def test_denser_lung_is_positive_inside_the_lungs_and_nothing_outside():
    lungs = block()
    prior, current = volume_of(np.where(lungs, -850, 40)), volume_of(np.where(lungs, -800, 300))
    found = hu_difference(prior, lungs, current, lungs, match_of())
    assert np.array_equal(found.lungs, lungs)
    assert (found.values[lungs > 0] == 50).all() and not found.values[lungs == 0].any()


def test_only_what_is_lung_in_both_is_compared():
    prior_lungs, lungs = block(), block(first=(6, 8, 10))
    found = hu_difference(volume_of(-850), prior_lungs, volume_of(-850), lungs, match_of())
    assert np.array_equal(found.lungs, prior_lungs & lungs)


def test_noise_is_smoothed():
    noise = np.random.default_rng(0).normal(0, 40, GEOMETRY.shape)
    lungs = block()
    found = hu_difference(volume_of(-850), lungs, volume_of(np.rint(-850 + noise)), lungs, match_of())
    assert found.values[lungs > 0].std() < 25


def test_a_refused_registration_is_not_used():
    refused = replace(match_of(), is_good=False, reason="No.")
    with pytest.raises(ValueError, match="must not be used"):
        resample_prior(volume_of(0), refused, GEOMETRY)
    with pytest.raises(ValueError, match="must not be used"):
        hu_difference(volume_of(0), block(), volume_of(0), block(), refused)


def test_lesions_gained_lost_and_the_same():
    lungs = block()
    before, after = np.zeros_like(lungs), np.zeros_like(lungs)
    before[6, 10:14, 12:22] = Lesion.GGO
    after[6, 12:18, 12:22] = Lesion.GGO | Lesion.RETICULATION
    after[0, 0, 0] = Lesion.GGO  # outside the lungs: does not count
    found = lesion_change(before, lungs, GEOMETRY, after, lungs, GEOMETRY, match_of())
    labels = found.labels("ggo")
    assert (labels[6, 10:12, 12:22] == LOST).all()
    assert (labels[6, 12:14, 12:22] == SAME).all()
    assert (labels[6, 14:18, 12:22] == GAINED).all()
    assert np.count_nonzero(labels) == 80
    ml = GEOMETRY.voxel_ml
    ggo = found.classes["ggo"]
    assert (ggo.lost_ml, ggo.same_ml, ggo.gained_ml) == pytest.approx((20 * ml, 20 * ml, 40 * ml))
    assert (ggo.prior_ml, ggo.current_ml) == pytest.approx((40 * ml, 60 * ml))


def test_the_total_is_the_union_so_a_change_of_class_is_the_same_disease():
    lungs = block()
    before, after = np.zeros_like(lungs), np.zeros_like(lungs)
    before[6, 10:14, 12:22] = Lesion.GGO
    after[6, 10:14, 12:22] = Lesion.FIBROSIS
    found = lesion_change(before, lungs, GEOMETRY, after, lungs, GEOMETRY, match_of())
    assert found.classes["total"].gained_ml == found.classes["total"].lost_ml == 0
    assert found.classes["fibrosis"].gained_ml == found.classes["ggo"].lost_ml > 0
    assert set(found.classes) == {*LESION_KEYS.values(), "total"}
    assert (found.labels()[6, 10:14, 12:22] == SAME).all()


@pytest.mark.parametrize("run", ["hu", "lesions", "resample"])
def test_it_stops_when_cancelled(run):
    lungs = block()

    def stop(fraction, _text):
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        if run == "hu":
            hu_difference(volume_of(0), lungs, volume_of(0), lungs, match_of(), stop)
        elif run == "lesions":
            lesion_change(lungs, lungs, GEOMETRY, lungs, lungs, GEOMETRY, match_of(), stop)
        else:
            resample_prior(volume_of(0), match_of(), GEOMETRY, stop)


def test_classes_that_are_not_compared_do_not_count():
    lungs, before, after = (np.ones(GEOMETRY.shape, np.uint8) for _ in range(3))
    before[:] = 0
    before[:2], after[:] = Lesion.GGO, Lesion.RETICULATION
    found = lesion_change(before, lungs, GEOMETRY, after, lungs, GEOMETRY, match_of(), keys=("ggo",))
    assert set(found.classes) == {"ggo"}
    assert not found.current.any()
