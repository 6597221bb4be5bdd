"""Corrected masks are kept beside the automatic ones, and are known as an edit of the same analysis."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.corrected import untouched
from sscild_desktop.core.results import EDITED, FoundMasks, MaskEdit
from sscild_desktop.core.rules.volumes import decide
from tests.core.records.examples import example_analysis, is_same, with_series

ANALYSIS = example_analysis()
EDIT = MaskEdit("brush", "Ground-glass opacity", 1, 0.001, 2, 2, "", "2026-01-02T10:00:00+00:00")


@pytest.fixture
def corrected():
    mask = ANALYSIS.lesions.mask.copy()
    mask[2, 3, 4] ^= 1
    found = FoundMasks(ANALYSIS.lungs, ANALYSIS.lesions, ANALYSIS.lobes)
    extents = {**ANALYSIS.lesions.extents, "ggo": replace(ANALYSIS.lesions.extents["ggo"], percent=50.0)}
    return replace(
        ANALYSIS, lesions=replace(ANALYSIS.lesions, mask=mask, extents=extents), found=found, mask_edits=(EDIT,)
    )


def test_corrections_come_back_with_the_automatic_masks_in_the_same_row(records, corrected):
    series = with_series(records)
    first = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    stored = records.analyses.keep(series.id, corrected, is_complete=True)
    assert stored.id == first.id
    assert stored.is_edited
    assert stored.measures["ggo_percent"] == 50.0
    assert stored.auto_measures == first.measures
    loaded = records.analyses.load(stored.id)
    assert is_same(loaded, corrected)
    assert loaded.lungs.mask is loaded.found.lungs.mask
    assert is_same(untouched(loaded), ANALYSIS)


def test_taking_the_corrections_back_leaves_the_analysis_as_it_was(records, corrected):
    series = with_series(records)
    records.analyses.keep(series.id, corrected, is_complete=True)
    stored = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    assert not stored.is_edited
    assert is_same(records.analyses.load(stored.id), ANALYSIS)
    np.testing.assert_array_equal(records.analyses.load(stored.id).lesions.mask, ANALYSIS.lesions.mask)


def test_a_typed_volume_is_logged_once_with_the_measured_one_and_again_when_it_goes_back(records):
    series = with_series(records)
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    typed = decide(ANALYSIS, "right_ml", EDITED, 2222.0, "Dr. A", "2026-01-02T10:00:00+00:00")
    for analysis in (typed, typed, ANALYSIS):
        stored = records.analyses.keep(series.id, analysis, is_complete=True)
    measured = ANALYSIS.lungs.right_ml
    logged = [(one.key, one.automatic, one.before, one.edited) for one in records.edits.of(stored.id)]
    assert logged == [("right_ml", measured, measured, 2222.0), ("right_ml", measured, 2222.0, measured)]
    records.analyses.keep(series.id, typed, is_complete=True)
    assert records.analyses.load(stored.id).volume_readings == typed.volume_readings
