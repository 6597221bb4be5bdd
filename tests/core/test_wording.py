"""Numbers for people: signs, dashes, zeros."""

import pytest

from sscild_desktop.core.wording import fixed, minus, signed


@pytest.mark.parametrize(
    ("value", "digits", "plain", "change"),
    [
        (3.456, 1, "3.5", "+3.5"),
        (-0.25, 2, "−0.25", "−0.25"),
        (-0.001, 1, "0.0", "0.0"),
        (0, 0, "0", "0"),
        (400, 0, "400", "+400"),
        (None, 1, "–", "–"),
    ],
)
def test_fixed_and_signed(value, digits, plain, change):
    assert fixed(value, digits) == plain
    assert signed(value, digits) == change


def test_what_is_no_number_stays_one():
    assert fixed(float("nan"), 1) == signed(float("nan"), 1) == "nan"


def test_minus():
    assert minus("z -102.5 mm") == "z −102.5 mm"
