"""The published definitions of progression at, just under and just over every border, and with signs missing."""

import pytest

from sscild_desktop.core.rules.progression import Pair, eustar_band, fvc_important_change, inbuild, omeract, ppf_2022


def lost(percent: float) -> Pair:
    """A pair whose relative and absolute decline are both ``percent``."""
    return Pair(100.0, 100.0 - percent)


@pytest.mark.parametrize(
    ("decline", "symptoms", "fibrosis", "met"),
    [
        (10.0, False, False, True),
        (9.999, False, False, False),
        (9.999, True, False, True),
        (9.999, False, True, True),
        (5.0, True, False, True),
        (5.0, False, True, True),
        (4.999, True, False, False),
        (4.999, False, True, False),
        (0.0, True, True, True),
        (-5.0, True, True, True),
        (10.0, None, None, True),
        (7.0, None, False, None),
        (7.0, None, True, True),
        (0.0, None, False, False),
        (0.0, None, True, None),
    ],
)
def test_inbuild(decline, symptoms, fibrosis, met):
    assert inbuild(lost(decline), 12, symptoms, fibrosis) is met


def test_inbuild_uses_relative_decline():
    assert inbuild(Pair(60.0, 54.0), 12, False, False) is True


@pytest.mark.parametrize(("months", "met"), [(24.0, True), (24.01, None)])
def test_inbuild_looks_24_months_back_at_most(months, met):
    assert inbuild(lost(12), months, False, False) is met


@pytest.mark.parametrize(
    ("symptoms", "fvc", "dlco", "radiological", "met"),
    [
        (True, 5.0, 0.0, False, True),
        (True, 4.999, 0.0, False, False),
        (True, 4.999, 10.0, False, True),
        (True, 4.999, 9.999, False, False),
        (False, 5.0, 0.0, True, True),
        (True, 0.0, 0.0, True, True),
        (False, 20.0, 30.0, False, False),
        (False, 0.0, 0.0, True, False),
        (None, 5.0, 0.0, False, None),
        (None, 0.0, 0.0, False, False),
        (None, 5.0, 0.0, True, True),
        (True, None, None, False, None),
        (True, None, 10.0, False, True),
        (True, 4.0, None, False, None),
    ],
)
def test_ppf_needs_two_of_three(symptoms, fvc, dlco, radiological, met):
    pairs = (None if fvc is None else lost(fvc), None if dlco is None else lost(dlco))
    assert ppf_2022(12, symptoms, *pairs, radiological) is met


def test_ppf_uses_absolute_decline():
    # 60 to 55 % predicted is 8.3 % relative and 5 points absolute; 60 to 56 is 6.7 % relative but only 4 points
    assert ppf_2022(12, True, Pair(60.0, 55.0), Pair(60.0, 60.0), False) is True
    assert ppf_2022(12, True, Pair(60.0, 56.0), Pair(60.0, 60.0), False) is False


@pytest.mark.parametrize(("months", "met"), [(12.0, True), (12.01, None)])
def test_ppf_looks_one_year_back_at_most(months, met):
    assert ppf_2022(months, True, lost(6), lost(0), False) is met


@pytest.mark.parametrize(
    ("fvc", "dlco", "met"),
    [
        (10.0, 0.0, True),
        (10.0, None, True),
        (9.999, 15.0, True),
        (9.999, 14.999, False),
        (5.0, 15.0, True),
        (4.999, 40.0, False),
        (4.999, None, False),
        (7.0, None, None),
    ],
)
def test_omeract(fvc, dlco, met):
    assert omeract(lost(fvc), None if dlco is None else lost(dlco)) is met


@pytest.mark.parametrize(
    ("decline", "band", "met"),
    [
        (20.001, "major", True),
        (20.0, "significant", True),
        (10.001, "significant", True),
        (10.0, "moderate", True),
        (5.0, "moderate", True),
        (4.999, "stable", False),
        (0.0, "stable", False),
        (-4.999, "stable", False),
        (-5.0, "improved", False),
    ],
)
def test_eustar_bands(decline, band, met):
    assert eustar_band(decline) == (met, band)


@pytest.mark.parametrize(
    ("change", "word"),
    [(-3.0, "worse"), (-2.999, "unchanged"), (0.0, "unchanged"), (2.999, "unchanged"), (3.0, "better")],
)
def test_important_change_of_fvc(change, word):
    assert fvc_important_change(Pair(80.0, 80.0 + change)) == (word == "worse", word)


def test_dates_must_be_in_order():
    with pytest.raises(ValueError, match="months"):
        inbuild(lost(5), 0, True, True)
