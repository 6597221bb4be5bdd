"""Registration of known lungs: the right places both ways, whatever the scanner did, and refusals in a sentence."""

import pickle
from functools import lru_cache

import numpy as np
import pytest

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.compare import Registration, register
from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.core.volume import Geometry, Volume
from tests.core.compare.known import GRID, Known, errors_mm, places_in, scan

BREATH = Known(scale=(1.05, 0.97, 1.06), turn_degrees=4.0, shift_mm=(6.0, -5.0, 8.0), waves_mm=3.0)


COARSE = Geometry((29, 24, 35), (5.0, 5.0, 5.0), GRID.origin)
"""As GRID, for what does not need its detail."""

TOLD: list[tuple[float, str]] = []


@lru_cache(maxsize=1)
def registered() -> Registration:
    """With everything that it reported in TOLD."""
    return register(*scan(), *scan(known=BREATH), lambda fraction, text: TOLD.append((fraction, text)))


def test_deformed_lungs_are_found_again_within_2_mm():
    _current, lungs = scan(known=BREATH)
    points = places_in(lungs, GRID)
    wanted = BREATH.to_prior(points)
    assert errors_mm(points, wanted).mean() > 10
    away = errors_mm(registered().to_prior(points), wanted)
    assert away.mean() <= 1.0
    assert np.percentile(away, 95) <= 2.5


def test_the_inverse_leads_back_within_a_millimetre():
    _current, lungs = scan(known=BREATH)
    points = places_in(lungs, GRID)
    back = registered().to_current(registered().to_prior(points))
    assert errors_mm(back, points).max() <= 0.1


def test_quality_is_told_and_good():
    found = registered()
    assert found.is_good and found.reason == ""
    assert found.dice_before < 0.8 < 0.96 < found.dice_after
    assert found.mean_surface_mm < 1.0
    assert found.quality.folding_percent == 0.0
    assert found.quality.seen_percent > 95
    assert f"{found.dice_after:.3f}" in found.notice


def test_known_affine_map_and_another_origin_of_the_scanner():
    known = Known(scale=(0.93, 1.04, 1.1), turn_degrees=-5.0, shift_mm=(-8.0, 5.0, -6.0))
    volume, lungs = scan(known=known)
    away = np.array((100.0, -50.0, 900.0))
    origin = GRID.index_to_patient((0.0, 0.0, 0.0)) + away
    elsewhere = Geometry(GRID.shape, GRID.spacing, (float(origin[0]), float(origin[1]), float(origin[2])))
    found = register(*scan(), Volume(volume.hu, elsewhere), lungs)
    points = places_in(lungs, GRID)
    assert found.dice_before == 0.0
    assert errors_mm(found.to_prior(points + away), known.to_prior(points)).mean() <= 1.0


def test_a_volume_with_itself_is_the_identity():
    found = register(*scan(), *scan())
    points = places_in(scan()[1], GRID)
    assert errors_mm(found.to_prior(points), points).max() <= 0.5
    assert found.dice_before == found.dice_after == 1.0


THIN = Geometry((110, 41, 58), (1.25, 2.9, 2.9), (-85.0, -60.0, -269.0))
THICK = Geometry((29, 38, 54), (5.0, 3.2, 3.2), (-85.0, -60.0, -272.0))
NARROW = Geometry((45, 43, 60), (3.2, 2.5, 2.5), (-76.0, -54.0, -272.0))
COSINE, SINE = float(np.cos(0.2)), float(np.sin(0.2))
AXES = ((COSINE, -SINE, 0.0), (SINE, COSINE, 0.0), (0.0, 0.0, 1.0))
TURNED = Geometry((45, 48, 60), (3.2, 3.2, 3.2), (-78.0, -92.0, -272.0), AXES)
SCANS = {"thin-thick": (THIN, THICK), "thick-thin": (THICK, THIN), "narrow": (NARROW, GRID), "turned": (GRID, TURNED)}


@pytest.mark.parametrize(("prior", "current"), SCANS.values(), ids=SCANS.keys())
def test_slice_distance_field_and_axes_of_the_scans_do_not_matter(prior, current):
    known = Known(scale=(1.03, 0.98, 1.04), shift_mm=(5.0, 8.0, -12.0), waves_mm=2.0)
    volume, lungs = scan(current, known)
    found = register(*scan(prior), volume, lungs)
    points = places_in(lungs, current)
    assert found.is_good
    assert errors_mm(found.to_prior(points), known.to_prior(points)).mean() <= 2.0


def test_lungs_cut_off_by_the_field_are_not_squeezed():
    cut = Geometry((35, *GRID.shape[1:]), GRID.spacing, (GRID.origin[0], GRID.origin[1], -240.0))
    known = Known(shift_mm=(3.0, 0.0, 6.0), waves_mm=2.0)
    volume, lungs = scan(cut, known)
    assert lungs[0].any()
    found = register(*scan(), volume, lungs)
    points = places_in(lungs, cut)
    assert found.quality.seen_percent < 97
    assert errors_mm(found.to_prior(points), known.to_prior(points)).mean() <= 1.5


def test_the_same_input_gives_the_same_result_whoever_listens():
    again = register(*scan(), *scan(known=BREATH))
    assert np.array_equal(again.transform.coefficients, registered().transform.coefficients)
    assert np.array_equal(again.transform.matrix, registered().transform.matrix)
    assert again.quality == registered().quality


def test_it_can_be_sent_to_another_thread_or_process():
    again = pickle.loads(pickle.dumps(registered()))
    points = places_in(scan()[1], GRID)
    assert np.array_equal(again.to_prior(points), registered().to_prior(points))
    assert again.notice == registered().notice


def test_one_lung_that_both_show_is_enough():
    prior, prior_lungs = scan()
    current, lungs = scan(known=BREATH)
    right = register(prior, prior_lungs * (prior_lungs == Lung.RIGHT), current, lungs * (lungs == Lung.RIGHT))
    points = places_in(lungs == Lung.RIGHT, GRID)
    assert right.is_good
    assert errors_mm(right.to_prior(points), BREATH.to_prior(points)).mean() <= 2.0


def test_progress_grows_from_nothing_to_all():
    registered()
    fractions = [fraction for fraction, _text in TOLD]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0.0 and fractions[-1] == 1.0
    assert len(fractions) > 30
    assert all(text for _fraction, text in TOLD)


@pytest.mark.parametrize("at", [0.0, 0.12, 0.3, 0.95])
def test_it_stops_wherever_it_is_cancelled(at):
    calls = []

    def stop(fraction, _text):
        calls.append(fraction)
        if fraction >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        register(*scan(COARSE), *scan(COARSE, BREATH), stop)
    assert sum(fraction >= at for fraction in calls) == 1, "it went on after it was stopped"


def test_an_empty_mask_is_refused():
    volume, lungs = scan()
    with pytest.raises(InputRefused, match=r"^The prior CT has no lung mask.*\.$"):
        register(volume, np.zeros_like(lungs), volume, lungs)
    with pytest.raises(InputRefused, match="^The current CT has no lung mask"):
        register(volume, lungs, volume, np.zeros_like(lungs))


def test_a_few_slices_are_refused():
    volume, lungs = scan(Geometry((3, *GRID.shape[1:]), GRID.spacing, (GRID.origin[0], GRID.origin[1], -200.0)))
    with pytest.raises(InputRefused, match="^The current CT shows less than 50 mL of lung"):
        register(*scan(), volume, lungs)


def test_a_mask_with_a_third_of_its_voxels_is_refused():
    volume, lungs = scan(COARSE)
    holes = lungs * (np.indices(lungs.shape).sum(axis=0) % 3 == 0).astype(np.uint8)
    found = register(volume, lungs, volume, holes)
    assert not found.is_good and found.reason.endswith(".")


def test_lungs_under_each_other_s_label_are_refused():
    volume, lungs = scan(COARSE)
    found = register(volume, lungs, volume, np.array([0, 2, 1], np.uint8)[lungs])
    assert not found.is_good and found.reason.endswith(".")


@pytest.mark.parametrize(("side", "name"), [(Lung.LEFT, "left"), (Lung.RIGHT, "right")])
def test_a_missing_lung_is_refused(side, name):
    volume, lungs = scan()
    with pytest.raises(InputRefused, match=f"^The current CT shows no {name} lung"):
        register(volume, lungs, volume, lungs * (lungs != side))


def test_another_patient_is_refused_though_the_outlines_fit():
    found = register(*scan(seed=1), *scan(known=BREATH))
    assert found.dice_after > 0.95
    assert not found.is_good
    assert "two patients" in found.reason and found.notice == found.reason


def test_half_of_the_lungs_is_told():
    half = Geometry((24, *GRID.shape[1:]), GRID.spacing, GRID.origin)
    volume, lungs = scan(half)
    found = register(*scan(), volume, lungs)
    points = places_in(lungs, half)
    assert found.is_good
    assert errors_mm(found.to_prior(points), points).mean() <= 1.0
    assert 40 < found.quality.seen_percent < 65
    assert f"only {found.quality.seen_percent:.0f} % of the lungs are in both CTs" in found.notice
