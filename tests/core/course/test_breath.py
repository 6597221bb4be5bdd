"""Density at one lung volume by hand, and what a kept comparison adds to the change between two visits."""

import math
from dataclasses import replace

import pytest

from sscild_desktop.core.course.breath import AIR_LIMIT_HU, air_warning, matched_hu
from sscild_desktop.core.course.change import change_rows, comparison_notes
from sscild_desktop.core.patients import Comparison
from tests.core.course.people import a_visit, later

VALUES = {
    "log_volume_lungs": math.log(0.9),
    "log_volume_rll": math.log(0.72),
    "trachea_prior_hu": -985.0,
    "trachea_hu": -970.0,
}


def visits(values=None, prior_id=1, made_at="9"):
    """Two CTs; the later one was compared with the CT ``prior_id``."""
    first = a_visit(1, mean_hu=-800.0, p15_hu=-900.0, lungs_ml=4000.0)
    second = a_visit(2, later(365), mean_hu=-760.0, p15_hu=-880.0, lungs_ml=3000.0)
    (series,) = second.series
    compared = (Comparison(prior_id, values, made_at),) if values else ()
    return first, replace(second, series=(replace(series, comparisons=compared),))


def rows(first, second):
    return {row.measure.key: row for row in change_rows(first, second)}


@pytest.mark.parametrize(
    ("hu", "volume", "reference", "wanted"),
    [(-800.0, 4000.0, 4000.0, -800.0), (-760.0, 3000.0, 4000.0, -820.0), (-1000.0, 5000.0, 2000.0, -1000.0)],
)
def test_mass_stays(hu, volume, reference, wanted):
    assert matched_hu(hu, volume, reference) == pytest.approx(wanted)


def test_a_lung_without_volume_has_no_density():
    with pytest.raises(ValueError, match="above zero"):
        matched_hu(-800.0, 0.0, 4000.0)


def test_density_at_the_earlier_volume():
    """240 g/L in 3 L are 180 g/L in 4 L: what looked denser by 40 HU is lighter by 20 at equal volume."""
    row = rows(*visits())["mean_hu_matched"]
    assert (row.before, row.after, row.absolute) == (-800.0, pytest.approx(-820.0), pytest.approx(-20.0))
    assert row.text == "−20 HU at equal volume, an estimate"


def test_shrinkage_of_a_lobe_beside_that_of_both_lungs():
    found = rows(*visits(VALUES))
    assert found["log_volume_rll"].absolute == pytest.approx(math.log(0.72))
    assert found["log_volume_rll"].text == "−28 % of its volume, −20 % against both lungs"
    assert found["log_volume_lungs"].text == "−10 % of the volume, breath included"


def test_a_comparison_with_another_ct_says_nothing_of_this_pair():
    assert not [key for key in rows(*visits(VALUES, prior_id=9)) if key.startswith(("log_", "trachea"))]


def test_a_comparison_of_an_analysis_that_was_made_anew_is_not_shown():
    first, second = visits(VALUES)
    assert "log_volume_lungs" in rows(first, second)
    for old, which in ((first, 0), (second, 1)):
        (series,) = old.series
        (analysis,) = series.analyses
        again = replace(series, analyses=(replace(analysis, made_at="91"),))
        pair = [first, second]
        pair[which] = replace(old, series=(again,))
        assert "log_volume_lungs" not in rows(*pair)


def test_without_an_analysed_ct_there_is_nothing_to_match():
    assert not [key for key in rows(a_visit(1), visits()[1]) if key.endswith("_matched")]


def test_differing_air_is_a_limit_of_the_comparison():
    (note,) = [one for one in comparison_notes(*visits(VALUES)) if "windpipe" in one]
    assert note.startswith("Air in the windpipe differs by 15 HU (−985, then −970)")
    assert air_warning(-985.0, -985.0 + AIR_LIMIT_HU) == air_warning(None, -900.0) == ""
    assert air_warning(-985.0, -985.0 - AIR_LIMIT_HU - 1)


def test_the_table_says_shortly_that_the_air_differs():
    assert rows(*visits(VALUES))["trachea_hu"].text == "differs: scanner or reconstruction"
    same = {**VALUES, "trachea_hu": VALUES["trachea_prior_hu"]}
    assert rows(*visits(same))["trachea_hu"].text == "no difference that matters"
