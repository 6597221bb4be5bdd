"""Lungs and airways on thoraxes whose volumes are known: ellipsoids and the generated phantom."""

from functools import lru_cache

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.finding import LungMask, find_lungs, find_lungs_slice, measure_lungs
from sscild_desktop.core.analysis.lungs.lung_additions import merge_lungs
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.core.volume import Geometry, Volume
from tests.core.analysis.simple_thorax import SimpleThorax, ellipsoid, millimetres, simple_thorax, tube
from tests.phantoms import small_case, small_phantom, small_phantom_lungs


@lru_cache
def thorax() -> SimpleThorax:
    return simple_thorax()


@lru_cache
def found() -> LungMask:
    return find_lungs(thorax().volume)


def share_off(labels: np.ndarray, truth: np.ndarray, lung: Lung) -> float:
    """Relative error of the volume of one lung."""
    return np.count_nonzero(labels == lung) / np.count_nonzero(truth == lung) - 1


def dice(a: np.ndarray, b: np.ndarray) -> float:
    return 2 * np.count_nonzero(a & b) / (np.count_nonzero(a) + np.count_nonzero(b))


@pytest.mark.parametrize(("gap_mm", "noise"), [(36.0, 0.0), (36.0, 100.0), (3.0, 20.0)])
def test_volume_of_ellipsoids(gap_mm: float, noise: float) -> None:
    case = simple_thorax(noise=noise, lung_gap_mm=gap_mm)
    labels = find_lungs(case.volume).labels
    for lung in Lung:
        assert abs(share_off(labels, case.lungs, lung)) < 0.01
        assert dice(labels == lung, case.lungs == lung) > 0.985


@pytest.mark.parametrize("noise", [0.0, 20.0, 100.0])
def test_overlapping_lungs_are_parted_in_the_middle(noise: float) -> None:
    case = simple_thorax(noise=noise, lung_gap_mm=-4.0)
    labels = find_lungs(case.volume).labels
    for lung in Lung:
        assert abs(share_off(labels, case.lungs, lung)) < 0.03


def test_a_lung_that_disease_breaks_into_islands_keeps_its_side_where_both_touch() -> None:
    case = simple_thorax(lung_gap_mm=-4.0)
    hu, cells = case.volume.hu.copy(), [np.mod(axis, 36) for axis in millimetres()]
    tunnels = sum((np.abs(cell - 22) < 3).astype(np.uint8) for cell in cells) >= 2
    walls = (cells[0] < 8) | (cells[1] < 8) | (cells[2] < 8)
    hu[(case.lungs == Lung.RIGHT) & walls & ~tunnels] = 40
    labels = find_lungs(case.with_hu(hu)).labels
    for lung in Lung:
        inside = (case.lungs == lung) & (labels > 0)
        assert (labels[inside] == lung).mean() > 0.95 and inside.sum() > 0.4 * (case.lungs == lung).sum()


def test_gas_table_and_airways_are_no_lung() -> None:
    labels = found().labels
    assert not labels[thorax().lungs == 0].astype(bool).sum() > 0.01 * np.count_nonzero(labels)
    assert not labels[ellipsoid((15.0, -30.0, 60.0), (12.0, 25.0, 30.0))].any(), "stomach gas"
    assert not labels[tube((290, -15, 0), (180, -15, 0), 6.0)].any(), "trachea"


def test_airway_is_seen_down_to_both_bronchi() -> None:
    airways = found().airways
    assert airways is not None
    assert airways.carina_slice is not None
    # the bronchi leave at 45° and part where their cross-sections do, 8 mm below the end of the trachea
    assert thorax().volume.geometry.slice_z_mm(airways.carina_slice) == pytest.approx(thorax().carina_z_mm - 8, abs=3)
    for side in (-1, 1):
        bronchus = tube((165.0, -15, side * 5), (150, -15, side * 20), 3.0)
        assert np.count_nonzero(airways.tree & bronchus[airways.box]) > 0.9 * np.count_nonzero(bronchus)


def test_vessels_and_nodules_inside_belong_to_the_lung() -> None:
    hu = thorax().volume.hu.copy()
    inside = tube((100, 0, -90), (180, 10, -60), 3.0) | ellipsoid((150, 30, -70), (8, 8, 8))
    hu[inside] = 40
    labels = find_lungs(thorax().with_hu(hu)).labels
    assert (labels[inside] == Lung.RIGHT).all()


def test_large_mass_inside_is_not_filled() -> None:
    hu = thorax().volume.hu.copy()
    mass = ellipsoid((140, 0, 70), (25, 20, 20))
    hu[mass] = 40
    labels = find_lungs(thorax().with_hu(hu)).labels
    assert labels[ellipsoid((140, 0, 70), (12, 12, 12))].max() == 0


def test_emphysema_is_still_lung() -> None:
    hu = thorax().volume.hu.copy()
    hu[thorax().lungs > 0] -= 95
    labels = find_lungs(thorax().with_hu(hu)).labels
    for lung in Lung:
        assert abs(share_off(labels, thorax().lungs, lung)) < 0.02


def test_one_lung_alone_keeps_its_side() -> None:
    hu = thorax().volume.hu.copy()
    hu[thorax().lungs == Lung.LEFT] = 40
    labels = find_lungs(thorax().with_hu(hu)).labels
    assert abs(share_off(labels, thorax().lungs, Lung.RIGHT)) < 0.02
    assert not (labels == Lung.LEFT).any()


def test_thick_slices() -> None:
    hu = np.ascontiguousarray(thorax().volume.hu[::2])
    volume = Volume(hu, Geometry(hu.shape, (6.0, 1.5, 1.5), (0.0, 0.0, 0.0)))
    labels = find_lungs(volume).labels
    for lung in Lung:
        assert abs(share_off(labels, thorax().lungs[::2], lung)) < 0.02


def test_fine_pixels_are_labelled_on_every_second_and_drawn_on_all() -> None:
    hu = np.repeat(np.repeat(thorax().volume.hu, 2, axis=1), 2, axis=2)
    volume = Volume(hu, Geometry(hu.shape, (3.0, 0.75, 0.75), (0.0, 0.0, 0.0)))
    truth = np.repeat(np.repeat(thorax().lungs, 2, axis=1), 2, axis=2)
    labels = find_lungs(volume).labels
    for lung in Lung:
        assert abs(share_off(labels, truth, lung)) < 0.01


def test_volume_without_lung_is_refused_in_one_sentence() -> None:
    hu = np.full((40, 60, 60), -1000, np.int16)
    hu[:, 10:50, 10:50] = 40
    with pytest.raises(InputRefused, match="No lung"):
        find_lungs(Volume(hu, Geometry(hu.shape, (3.0, 2.0, 2.0), (0.0, 0.0, 0.0))))


def test_phantom_within_two_percent() -> None:
    phantom = small_phantom()
    labels = small_phantom_lungs().labels
    assert dice(labels > 0, phantom.lungs > 0) > 0.99
    for lung in Lung:
        assert abs(share_off(labels, phantom.lungs, lung)) < 0.02


@pytest.mark.parametrize("stop_after", [1, 4, 8, 12, 16])
def test_cancel_is_honoured_at_every_step(stop_after: int) -> None:
    calls = 0

    def report(_fraction: float, _text: str) -> None:
        nonlocal calls
        calls += 1
        if calls == stop_after:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_lungs(thorax().volume, report)
    assert calls == stop_after


def test_progress_rises_from_0_to_1() -> None:
    fractions: list[float] = []
    find_lungs(thorax().volume, lambda fraction, _text: fractions.append(fraction))
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0
    assert fractions == sorted(fractions)


@lru_cache
def consolidated() -> tuple[Volume, LungMask, np.ndarray]:
    """The right base turned to soft tissue; what the threshold finds, and where it is dense."""
    hu = thorax().volume.hu.copy()
    dense = (thorax().lungs == Lung.RIGHT) & ellipsoid((60.0, 30.0, -70.0), (40.0, 50.0, 60.0))
    hu[dense] = 30
    volume = thorax().with_hu(hu)
    return volume, find_lungs(volume), dense


def test_consolidated_lung_is_missed_by_threshold_and_added_from_the_network() -> None:
    volume, threshold, dense = consolidated()
    assert threshold.labels[dense].mean() < 0.2
    merged = merge_lungs(threshold.labels, thorax().lungs, volume)
    assert (merged[dense] == Lung.RIGHT).mean() > 0.97
    assert abs(share_off(merged, thorax().lungs, Lung.RIGHT)) < 0.02
    assert not (threshold.labels[dense] > 0).all(), "the given mask must stay as it was"


def test_in_two_lanes_the_same_is_added() -> None:
    volume, threshold, dense = consolidated()
    merged = merge_lungs(threshold.labels, thorax().lungs, volume, lanes=2)
    assert np.array_equal(merged, merge_lungs(threshold.labels, thorax().lungs, volume)) and merged[dense].any()


@pytest.mark.parametrize("blood_hu", [160, 230])
def test_a_great_vessel_with_contrast_that_the_network_calls_lung_is_not_added(blood_hu: int) -> None:
    hu, network = thorax().volume.hu.copy(), thorax().lungs.copy()
    aorta = tube((60.0, 35.0, 14.0), (220.0, 35.0, 14.0), 13.0) & (thorax().lungs == 0)
    hu[aorta] = blood_hu
    network[aorta] = Lung.LEFT
    merged = merge_lungs(found().labels, network, thorax().with_hu(hu))
    assert not merged[aorta].any()


def test_collapsed_lung_with_contrast_is_added() -> None:
    volume, threshold, dense = consolidated()
    hu = volume.hu.copy()
    hu[dense] = 95
    merged = merge_lungs(threshold.labels, thorax().lungs, thorax().with_hu(hu))
    assert (merged[dense] == Lung.RIGHT).mean() > 0.97


def test_whole_consolidated_lung_is_added() -> None:
    hu = thorax().volume.hu.copy()
    hu[thorax().lungs == Lung.LEFT] = 30
    volume = thorax().with_hu(hu)
    merged = merge_lungs(find_lungs(volume).labels, thorax().lungs, volume)
    assert abs(share_off(merged, thorax().lungs, Lung.LEFT)) < 0.02


def test_border_of_healthy_lung_does_not_move_with_a_generous_network() -> None:
    generous = np.zeros_like(thorax().lungs)
    for lung in Lung:
        generous[ndimage.binary_dilation(thorax().lungs == lung, np.ones((1, 3, 3)))] = lung
    merged = merge_lungs(found().labels, generous, thorax().volume)
    for lung in Lung:
        assert abs(share_off(merged, found().labels, lung)) < 0.003


def test_what_the_network_sees_beside_the_patient_is_not_added() -> None:
    network = thorax().lungs.copy()
    network[30:60, 2:12, 2:40] = Lung.RIGHT
    merged = merge_lungs(found().labels, network, thorax().volume)
    assert not merged[:, 2:12, 2:40].any()


def test_air_beside_the_patient_is_not_taken_for_an_aerated_island() -> None:
    network = thorax().lungs.copy()
    hu = thorax().volume.hu.copy()
    hu[30:60, 2:12, 2:40] = -900
    network[30:60, 2:12, 2:40] = Lung.RIGHT
    merged = merge_lungs(found().labels, network, thorax().with_hu(hu))
    assert not merged[:, 2:12, 2:40].any()


def test_blurred_dome_of_a_single_thick_slice_is_not_added() -> None:
    labels = found().labels.copy()
    dome = ellipsoid((100.0, 0.0, -70.0), (1.4, 30.0, 25.0))
    labels[dome] = 0
    hu = thorax().volume.hu.copy()
    hu[dome] = -250
    network = thorax().lungs.copy()
    assert not merge_lungs(labels, network, thorax().with_hu(hu))[dome].any()


def test_aerated_islands_in_consolidated_lung_come_back() -> None:
    hu = thorax().volume.hu.copy()
    left = thorax().lungs == Lung.LEFT
    island = ellipsoid((140.0, 0.0, 70.0), (20.0, 15.0, 15.0))
    hu[left & ~island] = 30
    volume = thorax().with_hu(hu)
    labels = np.where(found().labels == Lung.RIGHT, found().labels, 0).astype(np.uint8)
    merged = merge_lungs(labels, thorax().lungs, volume)
    assert (merged[island] == Lung.LEFT).mean() > 0.98


def test_merging_with_an_empty_network_changes_nothing() -> None:
    merged = merge_lungs(found().labels, np.zeros_like(found().labels), thorax().volume)
    assert np.array_equal(merged, found().labels)


def test_diseased_phantom_with_a_perfect_network_within_two_percent() -> None:
    case = small_case()
    labels = merge_lungs(find_lungs(case.volume).labels, case.lungs, case.volume)
    assert abs(np.count_nonzero(labels) / np.count_nonzero(case.lungs) - 1) < 0.02


def slice_of(index: int) -> tuple[Volume, np.ndarray]:
    hu = thorax().volume.hu[index : index + 1].copy()
    return Volume(hu, Geometry(hu.shape, (3.0, 1.5, 1.5), (0.0, 0.0, 0.0))), thorax().lungs[index : index + 1]


def test_slice_takes_the_network_and_the_air_it_mostly_calls_lung() -> None:
    volume, truth = slice_of(45)
    network = truth.copy()
    network[:, ::5] = 0
    network[:, :4, :40] = Lung.RIGHT
    labels = find_lungs_slice(volume, network).labels
    assert dice(labels > 0, truth > 0) > 0.99
    assert not labels[:, :4].any()


def test_slice_without_network() -> None:
    volume, truth = slice_of(45)
    labels = find_lungs_slice(volume, None).labels
    for lung in Lung:
        assert dice(labels == lung, truth == lung) > 0.98


def test_slice_without_lung_is_refused() -> None:
    volume = Volume(np.full((1, 40, 40), 40, np.int16), Geometry((1, 40, 40), (3.0, 2.0, 2.0), (0.0, 0.0, 0.0)))
    with pytest.raises(InputRefused, match="No lung"):
        find_lungs_slice(volume, None)


def abdomen(gas_mm: tuple[float, float]) -> tuple[Volume, np.ndarray]:
    """A slice of a body with two loops of bowel of these half axes, full of gas, and where the gas is."""
    y, x = (np.arange(size, dtype=np.float32)[shape] for size, shape in ((170, np.s_[:, None]), (236, np.s_[None, :])))
    y, x = (y - 85) * 1.5, (x - 118) * 1.5
    hu = np.where((y / 100) ** 2 + (x / 150) ** 2 <= 1, 40.0, -1000.0)
    gas = (((y + 40) / gas_mm[0]) ** 2 + ((np.abs(x) - 60) / gas_mm[1]) ** 2 <= 1) & (np.abs((x - 20) % 30 - 15) > 2)
    hu[gas] = -990.0
    hu += np.random.default_rng(1).normal(0, 20, hu.shape)
    volume = Volume(np.rint(hu).astype(np.int16)[None], Geometry((1, 170, 236), (3.0, 1.5, 1.5), (0.0, 0.0, 0.0)))
    return volume, gas[None]


@pytest.mark.parametrize("has_network", [True, False])
def test_slice_of_bowel_gas_is_refused_even_if_the_network_calls_it_lung(has_network: bool) -> None:
    volume, gas = abdomen((25.0, 40.0))
    network = np.where(gas, Lung.RIGHT, 0).astype(np.uint8) if has_network else None
    with pytest.raises(InputRefused, match="gas, not lung" if has_network else "No lung"):
        find_lungs_slice(volume, network)


def test_slice_in_which_the_network_sees_no_lung_is_refused() -> None:
    volume, _ = slice_of(45)
    with pytest.raises(InputRefused, match="No lung"):
        find_lungs_slice(volume, np.zeros(volume.hu.shape, np.uint8))


def test_slice_with_a_tip_of_lung_is_refused_with_its_area() -> None:
    volume, truth = slice_of(45)
    tip = np.where(ellipsoid((135.0, 0.0, -70.0), (20.0, 16.0, 14.0))[45:46], truth, 0).astype(np.uint8)
    hu = np.where((truth > 0) & (tip == 0), 40, volume.hu).astype(np.int16)
    with pytest.raises(InputRefused, match="only 7 cm²"):
        find_lungs_slice(Volume(hu, volume.geometry), tip)


def test_gas_of_a_colon_a_bronchus_and_an_arm_that_the_network_calls_lung_are_none() -> None:
    volume, truth = slice_of(45)
    hu, network = volume.hu.copy(), truth.copy()
    y, x = np.ogrid[: hu.shape[1], : hu.shape[2]]
    colon = ((y - 60) / 12) ** 2 + ((x - 118) / 8) ** 2 <= 1
    bronchus = (y - 85) ** 2 + (x - 125) ** 2 <= 16
    arm = (abs(y - 12) < 5) & (abs(x - 12) < 6)
    hu[0][colon | bronchus], hu[0][arm] = -1000, -400
    network[0][colon], network[0][bronchus | arm] = Lung.LEFT, Lung.RIGHT
    labels = find_lungs_slice(Volume(hu, volume.geometry), network).labels[0]
    assert not labels[colon].any() and not labels[bronchus].any() and not labels[arm].any()
    assert dice(labels > 0, truth[0] > 0) > 0.98


def test_an_aerated_island_between_consolidation_stays() -> None:
    volume, truth = slice_of(45)
    y, x = np.ogrid[: volume.hu.shape[1], : volume.hu.shape[2]]
    solid = ((truth == Lung.LEFT) & (y < 90) & (x > 0))[0]
    island = ((y - 75) ** 2 + (x - 165) ** 2 <= 25) & solid
    hu = np.where(solid & ~island, 40, volume.hu[0]).astype(np.int16)[None]
    labels = find_lungs_slice(Volume(hu, volume.geometry), truth).labels[0]
    assert (labels[island] == Lung.LEFT).all() and (labels[solid] == Lung.LEFT).mean() > 0.98


def test_a_lung_that_is_all_bulla_stays_beside_one_that_is_not() -> None:
    volume, truth = slice_of(45)
    hu = np.where(truth == Lung.LEFT, -995, volume.hu).astype(np.int16)
    labels = find_lungs_slice(Volume(hu, volume.geometry), truth).labels
    assert dice(labels > 0, truth > 0) > 0.98


def test_lung_beside_a_broken_chest_wall_is_lung() -> None:
    """Air under the skin, or the end of the field, opens the wall; vessels tell lung from what lies beside a body."""
    hu = thorax().volume.hu.copy()
    rng = np.random.default_rng(0)
    vessels = ndimage.gaussian_filter(rng.normal(size=hu.shape), (1.5, 1.5, 1.5))
    hu[(thorax().lungs > 0) & (vessels > np.quantile(vessels, 0.9))] = -200
    lungs = ndimage.binary_dilation(thorax().lungs > 0, np.ones((1, 5, 5)))
    wall = ndimage.binary_erosion(hu > -300, np.ones((1, 5, 5))) & ~lungs & (np.arange(236) < 60)
    hu[wall & (np.arange(170) % 6 > 1)[None, :, None]] = -1000
    labels = find_lungs(thorax().with_hu(hu)).labels
    assert dice(labels == Lung.RIGHT, thorax().lungs == Lung.RIGHT) > 0.9


def test_measures_are_millilitres_and_hu() -> None:
    labels = np.zeros_like(thorax().lungs)
    for lung, side in ((Lung.RIGHT, -1), (Lung.LEFT, 1)):
        labels[ellipsoid((140.0, 0.0, side * 80.0), (60.0, 40.0, 20.0))] = lung
    result = measure_lungs(thorax().volume, labels)
    ellipsoid_ml = 4 / 3 * np.pi * 6.0 * 4.0 * 2.0
    assert result.right_ml == pytest.approx(ellipsoid_ml, rel=0.02)
    assert result.left_ml == pytest.approx(ellipsoid_ml, rel=0.02)
    assert result.total_ml == pytest.approx(result.right_ml + result.left_ml)
    assert result.mean_hu == pytest.approx(-860, abs=0.5)
    assert result.density["left_sd_hu"] == pytest.approx(20, abs=0.5)
    assert result.mask is labels
