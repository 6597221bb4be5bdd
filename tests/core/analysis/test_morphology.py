"""Quick morphology against scipy's."""

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.lung_grid import fill_holes, margin_box
from sscild_desktop.core.analysis.morphology import (
    close_gaps,
    coarse,
    dilate,
    erode,
    filled,
    fine,
    inner,
    of_parts,
    open_plane,
    part_sizes,
    squares_to,
)

UNIT = (1.0, 1.0, 1.0)


def noise(seed: int = 0, share: float = 0.02) -> np.ndarray:
    return np.random.default_rng(seed).random((12, 40, 41)) < share


@pytest.mark.parametrize("mm", [1, 2, 4])
def test_dilation_lies_between_diamond_and_cube(mm: int) -> None:
    mask = noise(share=0.002)
    found = dilate(mask, mm, UNIT)
    diamond = ndimage.binary_dilation(mask, iterations=mm)
    cube = ndimage.binary_dilation(mask, np.ones((3, 3, 3)), iterations=mm)
    assert (found >= diamond).all() or np.count_nonzero(diamond & ~found) < 0.25 * np.count_nonzero(diamond)
    assert (found <= cube).all()
    assert np.count_nonzero(found) > np.count_nonzero(mask)


@pytest.mark.parametrize("slices", [1, 7, 8, 9, 20])
@pytest.mark.parametrize("spacing", [(1.0, 1.0, 1.0), (2.5, 1.0, 1.0), (1.0, 2.0, 2.0), (1e9, 1.0, 1.0)])
def test_dilation_is_scipys_step_by_step(slices: int, spacing: tuple[float, float, float]) -> None:
    mask = np.random.default_rng(slices).random((slices, 19, 23)) < 0.01
    cross, square, line = np.zeros((3, 3, 3), bool), np.zeros((3, 3, 3), bool), np.zeros((3, 3, 3), bool)
    cross[1], square[1], line[:, 1, 1] = [[0, 1, 0], [1, 1, 1], [0, 1, 0]], True, True
    in_plane, along = round(4 / spacing[1]), round(4 / spacing[0])
    wanted, most = mask, max(in_plane, along)
    for step in range(most):
        if step < in_plane:
            wanted = ndimage.binary_dilation(wanted, square if step % 2 else cross)
        if (step + 1) * along // most > step * along // most:
            wanted = ndimage.binary_dilation(wanted, line)
    assert np.array_equal(dilate(mask, 4, spacing), wanted)


@pytest.mark.parametrize("slices", [1, 8, 21])
def test_sizes_and_values_of_parts(slices: int) -> None:
    labels = np.random.default_rng(5).integers(0, 40, (slices, 9, 11)).astype(np.int32)
    values = np.random.default_rng(6).random(41) > 0.5
    assert np.array_equal(part_sizes(labels, 40), np.bincount(labels.ravel(), minlength=41))
    assert np.array_equal(of_parts(values, labels), values[labels])


def test_what_a_slice_encloses_is_filled_as_scipy_fills_it() -> None:
    mask = np.random.default_rng(2).random((3, 40, 50)) < 0.6
    wanted = np.stack([ndimage.binary_fill_holes(plane) for plane in mask])
    np.testing.assert_array_equal(filled(mask), wanted)
    assert (wanted & ~mask).any()


def test_thick_slices_are_grown_by_fewer_steps() -> None:
    mask = np.zeros((7, 21, 21), bool)
    mask[3, 10, 10] = True
    found = dilate(mask, 5.0, (5.0, 1.0, 1.0))
    assert found.any(axis=(1, 2)).tolist() == [False, False, True, True, True, False, False]
    assert found[3].any(axis=0).sum() == 11


def test_erosion_does_not_eat_from_the_border_of_the_array() -> None:
    assert erode(np.ones((5, 9, 9), bool), 2.0, UNIT).all()


def test_closing_fills_narrow_gaps_and_keeps_the_outline() -> None:
    mask = np.zeros((9, 40, 40), bool)
    mask[:, 5:35, 5:35] = True
    mask[:, :, 18:21] = False
    closed = close_gaps(mask, 3.0, UNIT)
    assert closed[4, 20, 19]
    assert not closed[:, :4].any()
    assert not closed[:, :, :4].any()


@pytest.mark.parametrize("side", [1, 2, 3, 4])
def test_opening_in_plane_is_that_of_scipy(side: int) -> None:
    mask = noise(2, 0.85)
    assert np.array_equal(open_plane(mask, side, UNIT), ndimage.binary_opening(mask, np.ones((1, side, side))))


def test_coarse_and_fine_are_inverse_on_the_kept_pixels() -> None:
    mask = noise(1, 0.3)
    again = fine(coarse(mask, 2), 2, mask.shape)
    assert again.shape == mask.shape
    assert np.array_equal(coarse(again, 2), coarse(mask, 2))


def test_small_islands_are_filled_large_ones_not() -> None:
    mask = np.ones((2, 60, 60), bool)
    mask[:, 10:14, 10:14] = False
    mask[:, 25:50, 25:50] = False
    mask[:, :, 0] = False
    filled = fill_holes(mask, UNIT)
    assert filled[:, 10:14, 10:14].all()
    assert not filled[:, 25:50, 25:50].any()
    assert not filled[:, :, 0].any()


def test_margin_box_stays_inside() -> None:
    mask = np.zeros((5, 10, 10), bool)
    mask[2, 1, 8] = True
    assert margin_box(mask, 3) == (slice(0, 5), slice(0, 5), slice(5, 10))


def test_squares_to_a_mask_are_those_of_the_distance_transform_as_far_as_they_reach() -> None:
    mask = np.random.default_rng(3).random((20, 30, 25)) > 0.998
    exact = np.rint(ndimage.distance_transform_edt(~mask) ** 2)
    found = squares_to(mask, 6)
    assert np.array_equal(found[exact < 49], exact[exact < 49])
    assert (found[exact >= 49] == 49).all() and (exact >= 49).any()
    assert (squares_to(np.zeros((3, 4, 5), bool), 6) == 49).all()


def test_the_inner_part_touches_nothing_outside_and_the_border_of_the_array_is_no_outside() -> None:
    mask = np.random.default_rng(4).random((12, 14, 16)) > 0.02
    assert np.array_equal(inner(mask), ndimage.binary_erosion(mask, np.ones((3, 3, 3)), border_value=1))
