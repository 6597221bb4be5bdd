"""More than one visit in what was dropped: offered once, opened one after the other, and back to what was shown."""

from dataclasses import replace
from datetime import date

import pytest

from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.both_visits import ALL_KEPT, BOTH, NOT_ALL, BothVisitsController
from sscild_desktop.core.dicom import Choice, ScanResult, SeriesFound
from sscild_desktop.core.patients import Patient, StoredSeries, Visit
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.workers import Channel

KEPT = work.Kept(SeriesInfo(), Patient(id=1), StoredSeries(id=1, patient_id=1, visit_id=1), ())


def found(day, patient="H1"):
    info = SeriesInfo(series_uid=f"{patient}.{day}", study_date=day, patient_id=patient)
    return SeriesFound(info, "CT", 80, (), slices=(object(),))


OLD, MIDDLE, NEW = found("20190301"), found("20210301"), found("20240301")


class Opening:
    """Opens what it is asked to, as the import does: it says so first and puts it on screen."""

    def __init__(self, session):
        self.session, self.shown, self.controller = session, [], None

    def __call__(self, series):
        self.controller.begin()
        self.shown.append(series)
        self.session.series = series


@pytest.fixture
def controller(parts, session, window):
    window.question.text = window.messages.text = ""
    opening = Opening(session)
    made = opening.controller = BothVisitsController(parts, opening)
    made.shown = opening.shown
    return made


def drop(controller, session, *series):
    """The last one is shown and kept."""
    controller.begin()
    session.set_scan(ScanResult(series), Choice(series[-1], "Newest.", visits=series))
    session.series = series[-1]
    controller.go_on(KEPT)


def arrive(controller):
    controller.go_on(KEPT)


@pytest.mark.parametrize(
    ("series", "holds", "words"),
    [
        ((OLD, NEW), "a CT of 2019-03-01", "Open both visits"),
        ((OLD, MIDDLE, NEW), "a CT of 2019-03-01 and a CT of 2021-03-01", "Open all 3 visits"),
        ((found("20190301", "H2"), NEW), "a CT of 2019-03-01 of another patient", "Open both visits"),
    ],
    ids=["two", "three", "two patients"],
)
def test_the_older_ones_are_opened_first_and_what_was_shown_comes_back(
    controller, session, window, series, holds, words
):
    drop(controller, session, *series)
    text, answers = window.question.ask.call_args.args
    assert text == f"What was opened also holds {holds}. {words}, so that each is kept?"
    assert answers == ((BOTH, words),)
    assert controller.shown == []
    controller._on_answer(BOTH)
    for number in range(len(series)):
        assert controller.shown == list(series[: number + 1])
        window.activity.rest.assert_not_called()
        arrive(controller)
    assert controller.shown == list(series)
    window.activity.rest.assert_called_once_with(ALL_KEPT)
    arrive(controller)
    assert window.question.ask.call_count == 1, "it is not offered again for what was dropped once"


def test_it_is_not_offered_where_there_is_nothing_to_keep_or_where_it_is_kept(controller, session, window, live):
    drop(controller, session, NEW)
    stored = StoredSeries(id=2, patient_id=1, visit_id=2, series_uid=OLD.info.series_uid)
    session.set_scan(ScanResult((OLD, NEW)), Choice(NEW, "Newest.", visits=(OLD, NEW)))
    controller.go_on(replace(KEPT, visits=(Visit(patient_id=1, day=date(2019, 3, 1), series=(stored,)),)))
    session.set_busy(Channel.IMPORT, True)
    drop(controller, session, OLD, NEW)
    session.set_busy(Channel.IMPORT, False)
    live.close()
    drop(controller, session, OLD, NEW)
    window.question.ask.assert_not_called()


def test_it_does_not_take_the_place_of_another_question(controller, session, window):
    window.question.text = "This CT has no date. Which day was it made?"
    drop(controller, session, OLD, NEW)
    window.question.ask.assert_not_called()


@pytest.mark.parametrize("key", ["", "ct:apart"])
def test_closed_it_opens_nothing(controller, session, key):
    drop(controller, session, OLD, NEW)
    controller._on_answer(key)
    controller._on_answer(BOTH)
    assert controller.shown == []


def test_another_drop_withdraws_the_offer_and_ends_what_was_begun(controller, session, window):
    drop(controller, session, OLD, NEW)
    drop(controller, session, OLD, MIDDLE, NEW)
    window.question.withdraw.assert_called_once()
    controller._on_answer(BOTH)
    controller.begin()
    session.series = found("20250101")
    arrive(controller)
    controller.turn_back()
    assert controller.shown == [OLD]


def test_one_that_is_stopped_or_not_kept_leads_back_to_what_was_shown(controller, session, window):
    drop(controller, session, OLD, MIDDLE, NEW)
    controller._on_answer(BOTH)
    arrive(controller)
    controller.turn_back()
    assert controller.shown == [OLD, MIDDLE, NEW]
    window.messages.show_info.assert_called_once_with(NOT_ALL)
    arrive(controller)
    assert controller.shown == [OLD, MIDDLE, NEW]
    window.activity.rest.assert_not_called()
    window.messages.show_info.assert_called_once()


def test_an_error_that_is_shown_stays(controller, session, window):
    drop(controller, session, OLD, NEW)
    controller._on_answer(BOTH)
    window.messages.text, window.messages.kind = "The files end too early; copy them again.", "error"
    controller.turn_back()
    window.messages.show_info.assert_not_called()


def test_what_was_shown_is_not_opened_where_it_is_there_again_or_is_stopped_itself(controller, session):
    drop(controller, session, OLD, NEW)
    controller._on_answer(BOTH)
    session.series = NEW  # put back by the import
    controller.turn_back()
    assert controller.shown == [OLD]
    drop(controller, session, OLD, NEW)
    controller._on_answer(BOTH)
    arrive(controller)
    session.series = OLD
    controller.turn_back()
    assert controller.shown == [OLD, OLD, NEW]
