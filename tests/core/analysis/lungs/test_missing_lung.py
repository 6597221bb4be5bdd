"""A lung that was not found and fluid beside one are told in a sentence."""

import pytest

from sscild_desktop.core.analysis.lungs.missing_lung import missing_lung


@pytest.mark.parametrize(
    ("right", "left", "words"),
    [(90.0, 2000.0, "Hardly any lung was found on the right"), (2000.0, 0.0, "Hardly any lung was found on the left")],
)
def test_a_missing_lung_names_its_side_and_whose_the_percentages_are(right: float, left: float, words: str) -> None:
    (doubt,) = missing_lung(right, left, 0.0)
    assert doubt.text.startswith(words) and doubt.level == "warn"
    assert ("that of the left lung" if right < left else "that of the right lung") in doubt.text


def test_small_lungs_and_a_little_fluid_are_not_worth_a_word() -> None:
    assert missing_lung(300.0, 2900.0, 19.0) == ()
    assert missing_lung(0.0, 0.0, 0.0) == ()


def test_fluid_is_told_in_millilitres() -> None:
    (doubt,) = missing_lung(1500.0, 1500.0, 412.3)
    assert doubt.text.startswith("At least 412 mL beside the lungs") and doubt.code == "analysis-fluid"
