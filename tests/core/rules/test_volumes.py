"""Decisions about volumes: what counts, what stays beside, what the masks make untrue."""

from dataclasses import replace

import pytest

from sscild_desktop.core.corrected import has_decisions, untouched
from sscild_desktop.core.corrections.shapes import swept
from sscild_desktop.core.corrections.targets import TARGETS
from sscild_desktop.core.corrections.working import WorkingMasks
from sscild_desktop.core.course.measures import analysis_measures
from sscild_desktop.core.exports.edits import both_values, edits_json
from sscild_desktop.core.results import ACCEPTED, EDITED, WITHDRAWN
from sscild_desktop.core.rules.volumes import decide, measured_volumes, revert, volumes_now
from tests.core.corrections.chest import SPACING, small_chest

CHEST = small_chest()[1]
FOUND = measured_volumes(CHEST)
WHO = ("Dr. A", "2026-01-01T00:00:00+00:00")


def test_a_typed_volume_counts_both_values_are_exported_and_the_lungs_are_their_sum():
    made = decide(CHEST, "right_ml", EDITED, 2000.0, *WHO)
    now = volumes_now(made)
    assert now["right_ml"] == 2000.0 and now["lungs_ml"] == 2000.0 + FOUND["left_ml"]
    assert analysis_measures(made)["right_ml"] == 2000.0
    assert {one.key: (before, after) for one, before, after in both_values(made)} == {
        "lungs_ml": (pytest.approx(FOUND["lungs_ml"]), now["lungs_ml"]),
        "right_ml": (pytest.approx(FOUND["right_ml"]), 2000.0),
    }
    (reading,) = edits_json(made)["readings"]
    assert (reading["key"], reading["value"], reading["reader"]) == ("right_ml", 2000.0, "Dr. A")
    assert reading["automatic"] == pytest.approx(FOUND["right_ml"], abs=1e-4)
    assert has_decisions(made) and untouched(made) == untouched(CHEST)
    accepted = decide(made, "lungs_ml", ACCEPTED, None, *WHO)
    assert volumes_now(accepted) == now, "accepting changes no number"
    own = decide(made, "lungs_ml", EDITED, 5000.0, *WHO)
    assert volumes_now(own)["lungs_ml"] == 5000.0


def test_a_withdrawn_volume_counts_nowhere_and_comes_back():
    made = decide(CHEST, "left_ml", WITHDRAWN, 1.0, *WHO)
    assert volumes_now(made)["left_ml"] is None and volumes_now(made)["lungs_ml"] is None
    assert not {"left_ml", "lungs_ml"} & analysis_measures(made).keys()
    assert revert(made, "left_ml") == CHEST
    assert decide(made, "left_ml", ACCEPTED, None, *WHO).volume_readings[0].value == FOUND["left_ml"]


def test_what_was_accepted_of_other_masks_is_accepted_no_more_and_what_was_typed_stays():
    volume, analysis = small_chest()
    working = WorkingMasks(volume, analysis)
    for key, decision in (("left_ml", ACCEPTED), ("right_ml", ACCEPTED), ("lungs_ml", EDITED)):
        analysis = decide(analysis, key, decision, 4000.0, *WHO)
    working.change(swept([(12, 20, 34)], 3.0, volume.hu.shape, SPACING), TARGETS["left_lung"], "erase")
    after = working.measured(analysis)
    assert after.lungs.left_ml != FOUND["left_ml"], "the stroke changed the left lung"
    assert [one.key for one in after.volume_readings] == ["lungs_ml", "right_ml"]
    assert replace(analysis, volume_readings=after.volume_readings) == revert(analysis, "left_ml")
