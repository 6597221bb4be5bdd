"""Operations on a whole target: what comes out on shapes whose answer is known."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.corrections.shapes import swept
from sscild_desktop.core.corrections.targets import TARGETS
from sscild_desktop.core.corrections.whole import (
    filled,
    grown,
    interpolated,
    operate,
    shrunk,
    signed_distance,
    without_islands,
)
from sscild_desktop.core.corrections.working import WorkingMasks
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import silent
from tests.core.corrections.chest import SHAPE, SPACING, analysed, small_chest
from tests.core.corrections.test_working import same_numbers

GGO = TARGETS["ggo"]


@pytest.fixture
def working():
    volume, analysis = small_chest()
    empty = replace(analysis.lesions, mask=np.zeros(SHAPE, np.uint8))
    return WorkingMasks(volume, replace(analysis, lesions=empty))


def ball(mm=6.0):
    mask = np.zeros(SHAPE, bool)
    region = swept([(12, 20, 12)], mm, SHAPE, SPACING)
    mask[region.box] = region.where
    return mask


def test_growing_and_shrinking_are_by_millimetres():
    np.testing.assert_array_equal(grown(ball(0.01), 5.0, SPACING), ball(5.0))
    big = ball(8.0)
    small = shrunk(big, 3.0, SPACING)
    places = np.argwhere(small) * SPACING
    outside = np.argwhere(~big) * SPACING
    assert len(places) > 5
    assert min(np.linalg.norm(outside - place, axis=1).min() for place in places) > 3.0


def test_a_single_slice_shrinks_within_itself():
    plane = np.zeros((1, 20, 20), bool)
    plane[0, 5:15, 5:15] = True
    assert (
        np.argwhere(shrunk(plane, 1.0, (1.0, 1.0, 1.0))).tolist()
        == np.argwhere(np.pad(np.ones((1, 8, 8)), ((0, 0), (6, 6), (6, 6)))).tolist()
    )


def test_holes_are_closed_slice_by_slice_and_islands_below_a_volume_vanish():
    mask = ball()
    hollow = mask.copy()
    hollow[12, 20, 12] = False
    np.testing.assert_array_equal(filled(hollow, 0, SPACING), mask)
    with_island = mask.copy()
    with_island[3, 3, 40] = True
    np.testing.assert_array_equal(without_islands(with_island, 0.01, SPACING), mask)
    np.testing.assert_array_equal(without_islands(with_island, 1e6, SPACING), mask)


def test_between_two_discs_the_radius_changes_evenly():
    y, x = np.indices((61, 61)) - 30
    radius = np.hypot(y, x)
    shapes = interpolated(radius <= 10, radius <= 20, 4, (1.0, 1.0))
    assert [round(float(np.sqrt(one.sum() / np.pi))) for one in shapes] == [12, 14, 16, 18]
    assert signed_distance(radius <= 10, (1.0, 1.0))[30, 30] < -9


def test_the_gap_between_two_drawn_slices_is_filled(working):
    for z in (6, 12):
        working.change(swept([(z, 20, 12)], 4.0, SHAPE, SPACING, 0), GGO, "paint")
    made = operate(working, "interpolate", GGO, 0, None, 9, silent)
    working.flip(made)
    assert (made.first_slice, made.last_slice) == (7, 11)
    assert len({int(working.masks.lesions[z].sum()) for z in range(6, 13)}) == 1
    with pytest.raises(InputRefused, match="Draw on a slice above"):
        operate(working, "interpolate", GGO, 0, None, 20, silent)


@pytest.mark.parametrize("key", ["fill", "islands", "grow", "shrink"])
@pytest.mark.parametrize("only", [None, 12])
@pytest.mark.parametrize("target", ["ggo", "left_lung", "rml"])
def test_every_operation_is_counted_and_can_be_taken_back(key, only, target):
    volume, analysis = small_chest()
    working = WorkingMasks(volume, analysis)
    made = operate(working, key, TARGETS[target], 2.0, only, 12, silent)
    if made is None:
        assert key in ("fill", "islands") or target == "rml"
        return
    working.flip(made)
    masks = working.masks
    same_numbers(working.measured(analysis), analysed(volume, masks.lungs, masks.lobes, masks.lesions))
    if only is not None:
        assert (made.first_slice, made.last_slice) == (only, only)
    working.flip(made)
    assert not working.is_corrected


def test_nothing_to_work_on_and_a_union_that_cannot_grow_are_said(working):
    with pytest.raises(InputRefused, match="nothing of it"):
        operate(working, "grow", GGO, 2.0, None, 0, silent)
    with pytest.raises(InputRefused, match="one class"):
        operate(working, "grow", TARGETS["total"], 2.0, None, 0, silent)
