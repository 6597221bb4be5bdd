"""Strokes: every number is as if all were counted anew, all can be taken back, the masks stay consistent."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.classes import LUNG_KEYS, REGIONS, THIRDS
from sscild_desktop.core.corrected import as_found, frozen
from sscild_desktop.core.corrections.actions import SIDE_OF
from sscild_desktop.core.corrections.counts import count, differ
from sscild_desktop.core.corrections.shapes import Region, polygon, swept
from sscild_desktop.core.corrections.targets import MODES, TARGETS
from sscild_desktop.core.corrections.working import WorkingMasks, automatic
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.results import BY_MASK, BY_NETWORK
from tests.core.corrections.chest import SHAPE, SPACING, analysed, small_chest

GGO, LEFT = TARGETS["ggo"], TARGETS["left_lung"]


@pytest.fixture
def chest():
    return small_chest()


@pytest.fixture
def working(chest):
    return WorkingMasks(*chest)


def disc(z, y, x, mm=4.0):
    return swept([(z, y, x)], mm, SHAPE, SPACING, axis=0)


def random_strokes(seed, number):
    rng = np.random.default_rng(seed)
    keys = list(TARGETS)
    for _ in range(number):
        points = rng.uniform((-4, -4, -4), np.add(SHAPE, 4), (rng.integers(1, 6), 3))
        axis = rng.choice([None, 0, 1, 2])
        region = (
            polygon(points, SHAPE, int(axis or 0))
            if rng.random() < 0.2
            else swept(points, float(rng.uniform(0.1, 8)), SHAPE, SPACING, axis)
        )
        limits = tuple(sorted(int(hu) for hu in rng.integers(-1000, 200, 2))) if rng.random() < 0.3 else None
        target, mode = TARGETS[keys[rng.integers(len(keys))]], MODES[rng.integers(3)]
        yield region, target, "erase" if target.key == "total" else mode, limits


def same_numbers(one, other):
    assert one.lungs.density == pytest.approx(other.lungs.density, nan_ok=True)
    for third, density in one.lungs.thirds.items():
        assert density == pytest.approx(other.lungs.thirds[third], nan_ok=True)
    assert (one.lungs.total_ml, one.lungs.right_ml) == (other.lungs.total_ml, other.lungs.right_ml)
    assert one.lesions.extents == other.lesions.extents
    for mine, anew in zip(one.lobes.lobes, other.lobes.lobes, strict=True):
        assert replace(mine, density={}) == replace(anew, density={})
        assert mine.density == pytest.approx(anew.density, nan_ok=True)
    assert one.lobes.severity_sum == other.lobes.severity_sum


@pytest.mark.parametrize("seed", range(4))
def test_after_any_strokes_the_numbers_are_those_of_counting_anew(seed, chest):
    volume, analysis = chest
    working = WorkingMasks(volume, analysis)
    done = [made for stroke in random_strokes(seed, 40) if (made := working.change(*stroke)) is not None]
    assert len(done) > 10
    masks = working.masks
    anew = analysed(volume, masks.lungs, masks.lobes, masks.lesions)
    same_numbers(working.measured(analysis), anew)
    counted = count(masks, automatic(working.found), volume.hu)
    np.testing.assert_array_equal(working.counts.table, counted.table)
    np.testing.assert_array_equal(working.counts.corrected, counted.corrected)
    np.testing.assert_array_equal(working.counts.lobes_corrected, counted.lobes_corrected)
    for made in reversed(done):
        working.flip(made)
    assert not working.is_corrected
    same_numbers(working.measured(analysis), analysis)
    assert not differ(working.masks, automatic(working.found)).any()


@pytest.mark.parametrize("seed", range(4, 7))
def test_the_masks_stay_consistent(seed, working):
    for stroke in random_strokes(seed, 40):
        working.change(*stroke)
    lungs, lobes, lesions = working.masks.lungs, working.masks.lobes, working.masks.lesions
    assert not lesions[lungs == 0].any()
    assert not lobes[lungs == 0].any()
    np.testing.assert_array_equal(SIDE_OF[lobes], lungs)


def test_a_lesion_is_painted_in_lung_alone(working):
    made = working.change(disc(10, 10, 4, 3.0), GGO, "paint")
    assert made.first_slice == made.last_slice == 10
    assert not working.masks.lesions[10, :, :4].any()
    assert (working.masks.lesions[10, 9:12, 4:6] & 1).all()


def test_the_hu_limit_takes_both_its_ends(working, chest):
    hu = chest[0].hu
    low, high = sorted((int(hu[10, 20, 10]), int(hu[10, 20, 11])))
    working.change(disc(10, 20, 10), TARGETS["fibrosis"], "reassign", (low, high))
    working.change(disc(10, 20, 10), TARGETS["consolidation"], "paint", (low, high))
    painted = working.masks.lesions[10] & 4 > 0
    assert painted[20, 10] and painted[20, 11]
    assert (hu[10][painted] >= low).all() and (hu[10][painted] <= high).all()


def test_new_lung_gets_the_nearest_lobe_of_its_side(working):
    working.change(disc(16, 20, 26, 2.0), LEFT, "paint")
    assert working.masks.lungs[16, 20, 26] == 2
    assert working.masks.lobes[16, 20, 26] == 4
    working.change(disc(4, 20, 26, 2.0), LEFT, "paint")
    assert working.masks.lobes[4, 20, 26] == 5


def test_a_lung_that_is_erased_takes_lobe_and_lesion_along(working):
    working.change(disc(12, 20, 36), LEFT, "erase")
    assert working.masks.lungs[12, 20, 36] == working.masks.lobes[12, 20, 36] == working.masks.lesions[12, 20, 36] == 0


def test_a_lobe_never_goes_to_the_other_lung_and_what_it_loses_goes_to_its_neighbour(working):
    assert working.change(disc(16, 20, 36), TARGETS["rul"], "paint") is None
    working.change(disc(16, 20, 10), TARGETS["rll"], "reassign")
    assert working.is_corrected and not working.counts.corrected.any()
    assert working.masks.lobes[16, 20, 10] == 3
    working.change(disc(16, 20, 10), TARGETS["rll"], "erase")
    assert working.masks.lobes[16, 20, 10] == 1
    assert not working.is_corrected


def test_another_class_takes_the_place_of_all_that_is_diseased_there(working):
    before = working.masks.lesions[10] > 0
    working.change(Region((slice(10, 11), slice(0, 40), slice(0, 50)), np.ones((1, 40, 50), bool)), GGO, "reassign")
    np.testing.assert_array_equal(working.masks.lesions[10] == 1, before)


def test_a_level_follows_its_slice_and_the_stroke_elsewhere_leaves_it(working, chest):
    analysis = chest[1]
    working.change(disc(16, 20, 10, 8.0), GGO, "paint")
    after = working.measured(analysis)
    by_mask, other = after.levels[1], after.levels[2]
    inside = working.masks.lungs[16] > 0
    assert by_mask.scored_by == BY_MASK
    assert by_mask.scores.gg == pytest.approx(100 * (working.masks.lesions[16][inside] & 1 > 0).mean())
    assert by_mask.scores.tot == pytest.approx(100 * (working.masks.lesions[16][inside] > 0).mean())
    assert by_mask.auto_scores == by_mask.network_scores == analysis.levels[1].scores
    assert other == analysis.levels[2]
    assert after.extent_percent == pytest.approx((by_mask.scores.tot + 80) / 5)
    assert as_found(after).levels == analysis.levels


def test_what_was_not_corrected_stays_the_very_same_object(working, chest):
    analysis = chest[1]
    working.change(disc(16, 20, 10), GGO, "paint")
    after = working.measured(analysis)
    assert after.lungs is analysis.lungs
    assert after.lobes.mask is analysis.lobes.mask
    assert after.found.lesions is analysis.lesions
    copied = frozen(after)
    working.change(disc(16, 20, 10), GGO, "erase")
    assert copied.lesions.mask[16, 20, 10] & 1
    assert not after.lesions.mask[16, 20, 10] & 1
    assert copied.lungs is analysis.lungs


def test_back_to_automatic_is_one_step_that_can_be_taken_back(working, chest):
    for stroke in random_strokes(1, 20):
        working.change(*stroke)
    corrected = working.masks.lesions.copy()
    made = working.restore()
    np.testing.assert_array_equal(working.masks.lesions, chest[1].lesions.mask)
    assert all(level.scored_by == BY_NETWORK for level in working.measured(chest[1]).levels)
    assert not working.is_corrected
    assert working.restore() is None
    working.flip(made)
    np.testing.assert_array_equal(working.masks.lesions, corrected)


def test_corrections_go_on_from_an_analysis_that_was_corrected_before(working, chest):
    volume, analysis = chest
    working.change(disc(16, 20, 10, 8.0), GGO, "paint")
    kept = frozen(working.measured(analysis))
    again = WorkingMasks(volume, kept)
    assert again.is_corrected
    same_numbers(again.measured(kept), kept)
    again.restore()
    same_numbers(again.measured(kept), analysis)


def test_outside_the_volume_nothing_happens(working):
    for region in (disc(10, -50, 10), disc(-3, 20, 20), disc(10, float("nan"), 3), polygon([], SHAPE, 0)):
        assert working.change(region, GGO, "paint") is None


def test_what_is_not_there_cannot_be_corrected(chest):
    volume, analysis = small_chest(with_lobes=False)
    working = WorkingMasks(volume, analysis)
    with pytest.raises(InputRefused, match="Lobes were not found"):
        working.change(disc(10, 20, 10), TARGETS["rul"], "paint")
    assert working.change(disc(16, 20, 26, 2.0), LEFT, "paint").voxels > 3
    volume, analysis = small_chest(with_lobes=False, with_lesions=False)
    with pytest.raises(InputRefused, match="Lesions were not marked"):
        WorkingMasks(volume, analysis).change(disc(10, 20, 10), GGO, "paint")


def test_a_mask_of_another_grid_is_refused(chest):
    volume, analysis = chest
    other = replace(analysis, lesions=replace(analysis.lesions, mask=analysis.lesions.mask[:-1]))
    with pytest.raises(InputRefused, match="grid"):
        WorkingMasks(volume, other)
    with pytest.raises(InputRefused, match="lungs were not found"):
        WorkingMasks(volume, replace(analysis, lungs=None))


def test_empty_masks_and_a_single_slice_have_numbers_too():
    from sscild_desktop.core.volume import Geometry, Volume

    volume = Volume(np.zeros((1, 8, 9), np.int16), Geometry((1, 8, 9), SPACING, (0, 0, 0)))
    empty = [np.zeros((1, 8, 9), np.uint8) for _ in range(3)]
    analysis = analysed(volume, *empty, levels=())
    working = WorkingMasks(volume, analysis)
    assert working.change(swept([(0, 4, 4)], 2.0, (1, 8, 9), SPACING), GGO, "paint") is None
    assert working.change(swept([(0, 4, 4)], 2.0, (1, 8, 9), SPACING), LEFT, "paint").voxels > 10
    working.change(swept([(0, 4, 4)], 0.1, (1, 8, 9), SPACING), GGO, "paint")
    after = working.measured(analysis)
    same_numbers(after, analysed(volume, working.masks.lungs, working.masks.lobes, working.masks.lesions, levels=()))
    assert after.lesions.extents["ggo"].ml == pytest.approx(volume.geometry.voxel_ml)


def test_thirds_and_lungs_add_up_to_the_whole(working, chest):
    found = working.measured(chest[1]).lesions
    assert tuple(found.regions) == REGIONS
    for parts in (LUNG_KEYS.values(), THIRDS):
        assert sum(found.regions[key]["total"].ml for key in parts) == pytest.approx(found.extents["total"].ml)


def test_many_strokes_take_little_memory(chest):
    working = WorkingMasks(*chest)
    made = [one for stroke in random_strokes(9, 80) if (one := working.change(*stroke)) is not None]
    assert len(made) >= 30
    assert sum(one.size for one in made) < 3 * chest[0].hu.size
