"""Thresholds per class: quiet where there is no disease, near to what readers drew where there is."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")

from models.training.data.cases import undiseased
from models.training.data.reader_masks import CHOOSE, TEST, levels, reader_slices
from models.training.measuring.choose_thresholds import (
    CHESTS,
    Chest,
    best_thresholds,
    false_p95,
    figures,
    is_quiet,
    merit,
    put_thresholds,
)
from models.training.measuring.drawings import INSERTED, Drawn, pooled_dice, taught

KINDS = ("ggo", "consolidation")
SHIPPED = {"ggo": 60, "consolidation": 60}


def chest(name: str, false_percent: float) -> Chest:
    """Ten slices of 20 × 20 mm with a column of this height that both slices beside it share, 30 % sure."""
    percent = np.zeros((2, 10, 40, 40), np.uint8)
    percent[0, :, : round(40 * false_percent / 100 * 2), :20] = 30
    return Chest(name, percent, np.ones((10, 40, 40), bool), (1.0, 1.0, 1.0))


def drawing(sure: tuple[int, int]) -> Drawn:
    """200 pixels of ground-glass and 100 of consolidation, found with this certainty, and 700 others at 12 %."""
    lesions = np.repeat(np.array([1, 2, 0], np.uint8), (200, 100, 700))
    percent = np.full((2, 1000), 12, np.uint8)
    percent[0, :200], percent[1, 200:300] = sure
    return Drawn("medseg", percent, lesions, has_classes=True)


def test_what_lies_around_a_tumour_is_not_called_falsely_found() -> None:
    labels = np.array([[[1, 1, 0, 2, 2]]], np.uint8)
    for chest_with_tumour in CHESTS:
        counted = undiseased(chest_with_tumour, labels)
        assert counted.any() and (counted.sum() == 2) == chest_with_tumour.startswith("lung-dx")


def test_dice_of_any_lesion_and_of_one_class() -> None:
    slices = [drawing((40, 80))]
    assert pooled_dice(slices, KINDS, {"ggo": 20, "consolidation": 20}) == 1.0
    assert pooled_dice(slices, KINDS, {"ggo": 50, "consolidation": 20}) == pytest.approx(2 * 100 / 400)
    assert pooled_dice(slices, KINDS, {"ggo": 50, "consolidation": 20}, "consolidation") == 1.0
    assert figures(slices, KINDS, {"ggo": 50, "consolidation": 20})["medseg, TOT bias"] == pytest.approx(-20.0)


def test_each_class_gets_the_threshold_that_finds_it_and_not_the_rest() -> None:
    slices = [drawing((40, 80)), Drawn("case01", np.full((2, 9), 12, np.uint8), np.zeros(9, np.uint8), False)]
    best = best_thresholds([chest(str(k), 0.0) for k in range(4)], slices, KINDS, SHIPPED)
    assert 15 <= best["ggo"] <= 40
    assert best["consolidation"] == 60, "it was found at the threshold so far, which stays"


def test_inserted_lesions_count_class_by_class_and_together_as_one_figure() -> None:
    bits = np.repeat(np.array([1, 1 | 4, 0], np.uint8), (100, 100, 800))
    percent = np.zeros((2, 1000), np.uint8)
    percent[0, :200], percent[1, :100] = 50, 50
    slices = [Drawn(INSERTED, percent, bits, True), Drawn("case01", percent, (bits > 0).astype(np.uint8), False)]
    at = {"ggo": 40, "consolidation": 40}
    found = figures(slices, KINDS, at)
    assert found["inserted, any lesion"] == found["inserted, ggo"] == found["covid19-ct-seg, any lesion"] == 1.0
    assert found["inserted, consolidation"] == 0.0 and "medseg, ggo" not in found
    assert merit(slices, KINDS, at) == pytest.approx((1.0 + 2 / 3) / 2)


def test_every_chest_has_to_stay_quiet_and_thick_slices_may_read_more() -> None:
    at = {"ggo": 25, "consolidation": 60}
    quiet, loud = chest("q", 2.5), chest("l", 4.5)
    thick = replace(loud, spacing=(8.0, 1.0, 1.0))
    assert false_p95(quiet, KINDS, at) == pytest.approx(2.5, abs=0.1)
    assert false_p95(quiet, KINDS, {"ggo": 35, "consolidation": 60}) == 0.0
    assert is_quiet([quiet, quiet, thick], KINDS, at)
    assert not is_quiet([quiet, quiet, loud], KINDS, at)
    assert best_thresholds([loud] * 4, [drawing((28, 80))], KINDS, SHIPPED)["ggo"] > 30


def test_what_lies_in_one_slice_alone_is_no_false_reading_as_in_the_program() -> None:
    flat = chest("flat", 0.0)
    flat.percent[0, 5, :30, :30] = 90
    assert false_p95(flat, KINDS, {"ggo": 25, "consolidation": 25}) == 0.0


def test_thresholds_are_put_on_a_card_with_what_they_come_from() -> None:
    card = {"thresholds": {"lungs": 0.5, "ggo": 0.35, "consolidation": 0.35}}
    put_thresholds(card, {"ggo": 20, "consolidation": 10}, "chests")
    assert card == {"thresholds": {"lungs": 0.5, "ggo": 0.2, "consolidation": 0.1}, "thresholds_from": "chests"}


def test_fibrosis_is_reticulation_to_a_network_that_marks_none() -> None:
    bits = np.array([1, 2, 4, 8, 1 | 8], np.uint8)
    assert taught(bits, ("ggo", "reticulation")).tolist() == [1, 2, 0, 2, 3]
    assert taught(bits, ("ggo", "consolidation")).tolist() == [1, 0, 4, 0, 1]
    assert taught(bits, ("ggo", "reticulation", "consolidation", "fibrosis")).tolist() == bits.tolist()


def test_grey_levels_of_air_and_of_soft_tissue() -> None:
    rng = np.random.default_rng(0)
    grey = np.concatenate([np.full(20, 4), rng.normal(16, 3, 500), rng.normal(100, 2, 400), np.full(30, 255)])
    air, tissue = levels(np.clip(grey, 0, 255).astype(np.uint8))
    assert air == pytest.approx(4, abs=1)
    assert tissue == pytest.approx(100, abs=3)


def test_no_patient_of_the_test_is_among_those_for_choosing(shared_ct: Path) -> None:
    cases = [{one.case for one in reader_slices(is_test, shared_ct.parent)} for is_test in (False, True)]
    assert cases == [{*CHOOSE, "medseg"}, {*TEST, "medseg"}]
    one = next(reader_slices(is_test=False, data=shared_ct.parent))
    assert one.lungs is not None
    assert -950 < np.median(one.volume.hu[one.lungs]) < -600
