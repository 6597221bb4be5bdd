"""Lobar severity at every border of its bins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.rules.severity import lobar_severity, severity_sum


@pytest.mark.parametrize(
    ("share", "severity"),
    [
        (0, 0),
        (0.999, 0),
        (1, 1),
        (4.999, 1),
        (5, 2),
        (25, 2),
        (25.001, 3),
        (49.999, 3),
        (50, 4),
        (75, 4),
        (75.001, 5),
        (100, 5),
    ],
)
def test_severity_at_every_border(share, severity):
    assert lobar_severity(share) == severity


def test_sum_of_five_lobes_runs_from_0_to_25():
    assert severity_sum([0] * 5) == 0
    assert severity_sum([100] * 5) == 25
    assert severity_sum([0.5, 3, 25, 30, 80]) == 0 + 1 + 2 + 3 + 5


@pytest.mark.parametrize("shares", [[10] * 4, [10] * 6])
def test_sum_needs_five_lobes(shares):
    with pytest.raises(ValueError, match="five"):
        severity_sum(shares)


@pytest.mark.parametrize("share", [-0.1, 100.1, float("nan")])
def test_impossible_shares_are_refused(share):
    with pytest.raises(ValueError):
        lobar_severity(share)


@given(st.floats(0, 100), st.floats(0, 100))
def test_severity_never_falls_with_more_disease(first, second):
    low, high = sorted((first, second))
    assert lobar_severity(low) <= lobar_severity(high)
