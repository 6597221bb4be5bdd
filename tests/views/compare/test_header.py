"""The header of a comparison: pickers, days between, quality, progress, offers."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sscild_desktop.core.patients import StoredAnalysis, StoredSeries
from sscild_desktop.state.linked_pair import CURRENT, PRIOR
from sscild_desktop.views.compare.header import CompareHeader, distance_text, series_text
from sscild_desktop.views.shared.language import speak

SERIES = (
    StoredSeries(3, day=date(2023, 2, 7), description="Thorax 1.0", kernel="B70f", slice_thickness_mm=1.0),
    StoredSeries(7, day=date(2024, 3, 12), slice_count=310, analyses=(StoredAnalysis(1, 7, "", ""),)),
)


@pytest.fixture
def header(qtbot: Any) -> CompareHeader:
    made = CompareHeader()
    qtbot.addWidget(made)
    made.set_choices(SERIES, 3, 7)
    made.show()
    return made


def test_a_series_is_named_with_its_day_and_what_is_known() -> None:
    assert series_text(SERIES[0]) == "2023-02-07  ·  Thorax 1.0  ·  1 mm  ·  B70f  ·  not analysed"
    assert series_text(SERIES[1]) == "2024-03-12  ·  310 slices"


@pytest.mark.parametrize(
    ("prior", "current", "text", "is_right"),
    [
        (date(2024, 1, 1), date(2024, 1, 2), "1 day later", True),
        (date(2024, 1, 1), date(2024, 3, 1), "60 days later", True),
        (date(2023, 2, 7), date(2024, 3, 12), "399 days (1.1 years) later", True),
        (date(2024, 1, 1), date(2024, 1, 1), "Same day", True),
        (date(2024, 1, 31), date(2024, 1, 1), "30 days EARLIER", False),
        (None, date(2024, 1, 1), "Days between unknown", True),
    ],
)
def test_days_between(prior: date | None, current: date | None, text: str, is_right: bool) -> None:
    assert distance_text(prior, current) == (text, is_right)


def test_both_pickers_name_every_ct_and_show_the_chosen_two(header: CompareHeader) -> None:
    assert header.pickers[PRIOR].currentData() == 3
    assert header.pickers[CURRENT].currentData() == 7
    assert [picker.count() for picker in header.pickers.values()] == [2, 2]
    assert header.distance.text() == "399 days (1.1 years) later"
    assert header.heading(PRIOR) == "PRIOR   2023-02-07"


def test_the_words_of_the_file_stay_in_every_language(header: CompareHeader) -> None:
    speak({"Thorax 1.0": "Brust", "not analysed": "nicht ausgewertet"}, "de")
    try:
        header.set_choices((replace(SERIES[0], thumbnail=b"x"),), 3, None)
        whole = "2023-02-07  ·  Thorax 1.0  ·  1 mm  ·  B70f  ·  nicht ausgewertet"
        assert (header.pickers[PRIOR].currentText(), header.pickers[PRIOR].toolTip()) == (whole, whole)
    finally:
        speak(None)


def test_picking_asks_with_side_and_id(qtbot: Any, header: CompareHeader) -> None:
    with qtbot.waitSignal(header.series_requested) as asked:
        header.pickers[PRIOR].activated.emit(1)
    assert asked.args == [PRIOR, 7]


def test_no_pair_no_days(header: CompareHeader) -> None:
    header.set_choices(SERIES[:1], None, 3)
    assert header.distance.text() == ""
    assert header.pickers[PRIOR].currentIndex() == -1
    assert not header.exchange.isVisible()


def test_an_offer_is_a_button_that_asks(qtbot: Any, header: CompareHeader) -> None:
    header.show_quality("error", "The files are not there.", "folder", "Choose folder…")
    assert header.offer.isVisible()
    with qtbot.waitSignal(header.offer_requested) as asked:
        header.offer.click()
    assert asked.args == ["folder"]
    header.show_quality("ok", "Lungs overlap 0.97")
    assert not header.offer.isVisible()


def test_progress_has_a_cancel_button_until_it_ends(qtbot: Any, header: CompareHeader) -> None:
    header.show_progress(0.4, "Registering")
    assert header.stage == "Registering"
    with qtbot.waitSignal(header.cancel_requested):
        header.cancel.click()
    header.show_cancelling()
    assert not header.cancel.isEnabled()
    header.end_progress()
    assert header.stage == ""
    assert not header.cancel.isVisible()
