"""Goh's staging at, just under and just over every border."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.rules.goh import NO_DISEASE, goh_stage


@pytest.mark.parametrize(
    ("extent", "fvc", "stage"),
    [
        (0.0, None, "limited"),
        (9.999, None, "limited"),
        (9.999, 40.0, "limited"),
        (10.0, None, "indeterminate"),
        (10.0, 70.0, "limited"),
        (10.0, 69.999, "extensive"),
        (20.0, 70.001, "limited"),
        (30.0, None, "indeterminate"),
        (30.0, 70.0, "limited"),
        (30.0, 69.999, "extensive"),
        (30.001, None, "extensive"),
        (30.001, 110.0, "extensive"),
        (100.0, None, "extensive"),
        # the means of 0.7, 10.7, 0.2, 5.1 and 33.3 and of 28.7, 29.0, 30.6, 29.9 and 31.8 as binary has them
        (9.999999999999998, 60.0, "extensive"),
        (30.000000000000004, 90.0, "limited"),
    ],
)
def test_stage_at_every_border(extent, fvc, stage):
    assert goh_stage(extent, fvc).stage == stage


def test_a_mean_of_the_noise_is_no_disease_above_it():
    assert goh_stage(3.4000000000000004).words == NO_DISEASE.capitalize()


def test_without_fvc_the_text_asks_for_it_and_gives_the_20_percent_reading_beside():
    result = goh_stage(25.0)
    assert result.text == "indeterminate, FVC needed (at the 20 % threshold alone: extensive)"
    assert "2008" in result.source


@pytest.mark.parametrize(("extent", "reading"), [(19.999, "limited"), (20.0, "limited"), (20.001, "extensive")])
def test_the_20_percent_reading_at_its_border(extent, reading):
    assert goh_stage(extent).threshold_20_reading == reading


@pytest.mark.parametrize(
    ("extent", "fvc"), [(-0.1, None), (100.1, None), (math.nan, None), (20.0, 0.0), (20.0, math.nan), (20.0, 251.0)]
)
def test_impossible_inputs_are_refused(extent, fvc):
    with pytest.raises(ValueError):
        goh_stage(extent, fvc)


@given(st.floats(0, 100), st.floats(1, 200))
def test_with_fvc_there_is_always_a_stage_and_more_disease_never_lowers_it(extent, fvc):
    order = {"limited": 0, "extensive": 1}
    here, more = goh_stage(extent, fvc), goh_stage(min(100.0, extent + 5.0), fvc)
    assert order[here.stage] <= order[more.stage]
    assert (here.extent_percent, here.fvc_percent) == (extent, fvc)
