"""A value beside a border of a rule is not shown as lying on it."""

import pytest

from sscild_desktop.core.rules.borders import exact_text


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("goh_extent", 30.04, "30.04"),
        ("goh_extent", 29.9996, "29.9996"),
        ("goh_extent", 30.0, "30.0"),
        ("goh_extent", 18.77, "18.8"),
        ("goh_extent", 3.42, "3.42"),  # more than the noise
        ("goh_extent", 3.4, "3.4"),
        ("fvc_percent", 69.96, "69.96"),
        ("fvc_percent", 70.0, "70.0"),
        ("fvc_l", 70.04, "70.0"),
        ("goh_extent", 10.0 - 1e-9, "9.999999999"),
        ("goh_extent", 10.0 - 1e-12, "10.0"),  # binary's own: it counts as 10 %
    ],
)
def test_a_value_beside_a_border_is_not_shown_on_it(key, value, text):
    assert exact_text(key, value, 1) == text
