"""Fissures are found as the smooth surface that most looks like one; lobes follow; their measures are exact."""

import time

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.agreement import dice
from sscild_desktop.core.analysis.lungs import lobes
from sscild_desktop.core.analysis.lungs.fissures import Axes, find_fissure
from sscild_desktop.core.analysis.lungs.lobes import FoundLobes, find_lobes, measure_lobes
from sscild_desktop.core.classes import Lesion, Lobe, Lung
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.phantom.case import case_from
from sscild_desktop.core.phantom.lesion_plans import LesionPlan
from sscild_desktop.core.results import Extent, LesionResult
from sscild_desktop.core.volume import Geometry, Volume
from tests.phantoms import small_case, small_phantom
from tests.real_chests import real_chest

SPACING = (1.5, 1.5, 1.5)


def block_with_sheet(tilt: float, hole: bool = False, noise: float = 20.0):
    """Lung in a block; a sheet of +150 HU at z = 40 + tilt·(y − 30) voxels, with bright vessels that avoid it."""
    rng = np.random.default_rng(5)
    hu = rng.normal(-850, noise, (80, 60, 60)).astype(np.float32)
    z, y, x = np.mgrid[:80, :60, :60].astype(np.float32)
    height = 40 + tilt * (y - 30)
    away = (z - height) / np.hypot(1, tilt)
    sheet = 150 * np.exp(-0.5 * (away / 0.7) ** 2)
    if hole:
        sheet[:, 20:40, 20:40] = 0
    hu += sheet
    for _ in range(40):
        at = rng.uniform((5, 5, 5), (75, 55, 55))
        near = (y - at[1]) ** 2 + (x - at[2]) ** 2 < 4
        hu[near & (np.abs(z - at[0]) < 6) & (np.abs(away) > 5)] = -100
    region = np.zeros(hu.shape, bool)
    region[4:-4, 4:-4, 4:-4] = True
    return hu, region, height


@pytest.mark.parametrize(("tilt", "hole"), [(0.0, False), (0.3, False), (-0.4, True)])
def test_a_sheet_is_found_within_a_voxel_though_its_tilt_and_place_were_not_known(tilt, hole):
    hu, region, height = block_with_sheet(tilt, hole)
    fissure = find_fissure(hu, region, SPACING, (1.0, 0.0, 0.0), below=0.4)
    y, x = np.mgrid[10:50, 10:50]
    points = np.stack([height[0, 10:50, 10:50], y, x], -1).reshape(-1, 3) * 1.5
    assert np.median(np.abs(fissure.above(points))) < 1.5
    assert np.percentile(np.abs(fissure.above(points)), 95) < 4.0
    assert fissure.seen_share > 0.3


def test_in_several_lanes_the_same_fissure_is_found():
    hu, region, _height = block_with_sheet(0.3, hole=True)
    one, three = (find_fissure(hu, region, SPACING, (1.0, 0.0, 0.0), 0.4, lanes) for lanes in (1, 3))
    assert np.array_equal(one.height_mm, three.height_mm) and np.array_equal(one.seen, three.seen)


def test_without_a_sheet_the_expected_share_decides():
    rng = np.random.default_rng(1)
    hu = rng.normal(-850, 20, (80, 60, 60)).astype(np.float32)
    region = np.ones(hu.shape, bool)
    fissure = find_fissure(hu, region, SPACING, (1.0, 0.0, 0.0), below=0.3)
    below = fissure.above(np.argwhere(region) * 1.5) < 0
    assert abs(below.mean() - 0.3) < 0.1


def test_a_region_too_small_for_a_fissure_has_none():
    assert find_fissure(np.zeros((9, 9, 9), np.float32), np.ones((9, 9, 9), bool), SPACING, (1, 0, 0), 0.5) is None


def test_axes_are_at_right_angles_and_third_points_where_asked():
    axes = Axes.standing_on((1.0, -1.2, 0.3))
    matrix = np.stack([axes.along, axes.beside, axes.across])
    assert np.allclose(matrix @ matrix.T, np.eye(3))
    assert axes.across @ np.asarray([1.0, -1.2, 0.3]) > 1.5


@pytest.mark.parametrize("seed", [0, 1])
def test_lobes_of_generated_lungs_are_those_that_were_made_and_the_volume_is_left_alone(seed):
    made = small_phantom(seed)
    hu = made.volume.hu.copy()
    found = find_lobes(Volume(hu, made.volume.geometry), made.lungs)
    assert np.array_equal(hu, made.volume.hu)
    assert ((found.labels > 0) == (made.lungs > 0)).all()
    for lobe in Lobe:
        assert dice(found.labels == lobe, made.lobes == lobe) > 0.95, lobe


def two_blocks() -> tuple[Volume, np.ndarray]:
    """A sheet in each of two blocks of lung."""
    hu, region, _height = block_with_sheet(0.2)
    lungs = np.concatenate([region * np.uint8(Lung.RIGHT), region * np.uint8(Lung.LEFT)], axis=2)
    both = np.concatenate([hu, hu[::-1]], axis=2).astype(np.int16)
    return Volume(both, Geometry(both.shape, SPACING, (0.0, 0.0, 0.0))), lungs


def test_both_lungs_at_once_are_cut_as_one_after_the_other():
    volume, lungs = two_blocks()
    alone, beside = (find_lobes(volume, lungs, threads=threads) for threads in (1, 2))
    assert np.array_equal(alone.labels, beside.labels)
    assert alone.seen == beside.seen and max(alone.seen.values()) > 0


@pytest.mark.parametrize("threads", [1, 2])
def test_looking_for_fissures_can_be_stopped(threads, monkeypatch):
    begun = []

    def slow(*_args):
        begun.append(True)
        time.sleep(0.15)

    def report(fraction, _text):
        if fraction > 0.1:
            raise Cancelled

    monkeypatch.setattr(lobes, "find_fissure", slow)
    with pytest.raises(Cancelled):
        find_lobes(*two_blocks(), report, threads)
    assert len(begun) <= threads


HALF = (LesionPlan(Lesion.GGO, 0.4, density=0.55), LesionPlan(Lesion.CONSOLIDATION, 0.1))
"""Quickly made, as it has no nets."""


@pytest.mark.parametrize("make", [small_case, lambda: case_from(small_phantom(1), HALF)], ids=["nets", "half dense"])
def test_lobes_hold_where_disease_hides_the_fissures(make):
    case = make()
    assert case.extents["total"].percent > 20
    found = find_lobes(case.volume, case.lungs)
    for lobe in Lobe:
        assert dice(found.labels == lobe, case.lobes == lobe) > 0.9, lobe


def test_right_and_left_have_their_own_lobes_and_no_lung_gives_none():
    made = small_phantom(0)
    only_left = np.where(made.lungs == 2, 2, 0).astype(np.uint8)
    assert set(np.unique(find_lobes(made.volume, only_left).labels)) == {0, Lobe.LEFT_UPPER, Lobe.LEFT_LOWER}
    none = find_lobes(made.volume, np.zeros_like(made.lungs))
    assert not none.labels.any() and set(none.seen.values()) == {0.0}


def test_measures_of_lobes_are_counted_exactly():
    labels = np.zeros((2, 4, 5), np.uint8)
    for lobe in Lobe:
        labels[:, :, lobe - 1] = lobe
    mask = np.zeros_like(labels)
    mask[0, 0, 0] = 1  # 1 of 8 voxels of the right upper lobe: ground-glass
    mask[:, :, 2] = 2
    mask[0, :, 2] |= 1
    hu = 10 * labels.astype(np.int16) - 900
    result = measure_lobes(FoundLobes(labels, {}), LesionResult(mask, {}), 2.0, hu)
    upper, middle, lower = result.lobes[:3]
    assert upper.ml == 16.0 and upper.extents["ggo"] == Extent(12.5, 2.0) and upper.severity == 2
    assert middle.extents["total"] == Extent(0.0, 0.0) and middle.severity == 0
    assert lower.extents["ggo"].percent == 50.0 and lower.extents["total"].percent == 100.0 and lower.severity == 5
    assert result.severity_sum == 7
    assert [one.density["mean_hu"] for one in result.lobes] == [-890, -880, -870, -860, -850]
    assert measure_lobes(FoundLobes(labels, {}), None, 2.0, hu).severity_sum is None


@pytest.mark.real_ct
def test_fissures_of_a_real_chest_lie_where_a_reader_sees_them(shared_ct):
    """Points read from sagittal pictures of the 1.25 mm case by one reader who is not a radiologist (±2 mm)."""
    volume = real_chest(shared_ct / "lidc-idri-0002-jpegls")
    lungs = threshold_lungs(volume)
    labels = find_lobes(volume, lungs).labels
    for upper, lower, points in ((1, 2, HORIZONTAL), (2, 3, RIGHT_OBLIQUE), (4, 5, LEFT_OBLIQUE)):
        away = [border_distance(labels, volume.geometry.spacing, point, upper, lower) for point in points]
        assert np.median(away) < 4.0
    shares = np.bincount(labels[labels > 0], minlength=6)[1:] / np.count_nonzero(labels)
    assert (np.abs(shares - [0.18, 0.10, 0.25, 0.25, 0.22]) < 0.04).all()


HORIZONTAL = ((142, 160, 109), (147, 178, 109), (150, 200, 109), (151, 220, 109), (149, 240, 109), (142, 227, 165))
RIGHT_OBLIQUE = ((83, 178, 109), (93, 198, 109), (108, 222, 109), (118, 244, 109), (118, 247, 165), (134, 264, 165))
LEFT_OBLIQUE = ((66, 188, 397), (91, 213, 397), (110, 239, 397), (137, 286, 397), (166, 334, 397), (163, 312, 344))


def border_distance(labels, spacing, point, upper, lower):
    """Millimetres from a point (z, y, x) to the farther of the two lobes that it should lie between."""
    reach = [int(20 / step) + 1 for step in spacing]
    window = tuple(slice(max(at - r, 0), at + r + 1) for at, r in zip(point, reach, strict=True))
    away = np.stack(np.meshgrid(*[np.arange(w.start, w.stop) for w in window], indexing="ij"), -1) - point
    distance = np.linalg.norm(away * np.asarray(spacing), axis=-1)
    # the middle lobe's neighbour across the oblique fissure is the lower lobe; so is the upper lobe's, higher up
    uppers = (1, 2) if lower == 3 else (upper,)
    parts = (np.isin(labels[window], uppers), labels[window] == lower)
    return max(distance[part].min() if part.any() else 20.0 for part in parts)


def threshold_lungs(volume: Volume):
    """Lungs well enough for this test: dark, inside the body, the two largest parts; left is where x is larger."""
    dark = ndimage.binary_opening(volume.hu[::2, ::4, ::4] < -500)
    parts, count = ndimage.label(dark)
    edge = {int(v) for face in (parts[:, 0], parts[:, -1], parts[:, :, 0], parts[:, :, -1]) for v in np.unique(face)}
    sizes = np.bincount(parts.ravel())
    inside = max((label for label in range(1, count + 1) if label not in edge), key=lambda label: sizes[label])
    lung = ndimage.binary_closing(parts == inside, iterations=2)
    x = np.arange(lung.shape[2])[None, None]
    sides = np.where(lung, np.where(x < lung.shape[2] / 2, 1, 2), 0).astype(np.uint8)
    full = sides.repeat(2, 0).repeat(4, 1).repeat(4, 2)
    out = np.zeros(volume.hu.shape, np.uint8)
    z, y, x = (min(a, b) for a, b in zip(out.shape, full.shape, strict=True))
    out[:z, :y, :x] = full[:z, :y, :x]
    return out
