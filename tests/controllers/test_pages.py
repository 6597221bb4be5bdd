"""Which pages can be gone to, why others cannot, and what Undo means on each."""

from datetime import date

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from sscild_desktop.controllers.pages import (
    NO_CT,
    NO_PATIENT,
    NO_PATIENTS,
    NO_SECOND_CT,
    NOT_YET,
    PagesController,
)
from sscild_desktop.core.patients import Patient, StoredSeries, Visit
from sscild_desktop.views.shared.actions import PAGES, Actions


class Whole(QObject):
    """What is asked of the records as a whole."""

    opened = Signal()
    changed = Signal()
    why_not = ""
    is_open = True
    patient_count = 0


@pytest.fixture
def window(qtbot, window):
    """A window with real actions, that goes to a page and tells nobody."""
    owner = QWidget()
    qtbot.addWidget(owner)
    window.actions_, window.page = Actions(owner), "start"
    window.pages = dict.fromkeys(PAGES)
    window.owner = owner

    def show_page(name):
        window.page = name
        for call in window.page_changed.connect.call_args_list:
            call.args[0](name)

    window.show_page.side_effect = show_page
    return window


@pytest.fixture
def whole():
    return Whole()


@pytest.fixture
def stacks():
    made = (QUndoStack(), QUndoStack())
    for name, stack in zip(("level", "visit"), made, strict=True):
        stack.push(QUndoCommand(name))
    return made


@pytest.fixture
def controller(parts, whole, stacks):
    return PagesController(parts, whole, stacks)


def why(window, page):
    """Why the page cannot be gone to; empty when it can."""
    action = window.actions_[f"page_{page}"]
    return "" if action.isEnabled() else action.toolTip()


def ct(day):
    return Visit(id=day.day, patient_id=1, day=day, series=(StoredSeries(id=day.day),))


def test_at_first_there_is_only_the_start(controller, window):
    reasons = [why(window, page) for page in PAGES]
    assert reasons == ["", NO_CT, NO_PATIENT, NO_PATIENT, NO_PATIENTS, NO_CT]


def test_pages_open_as_there_is_something_to_show(controller, window, session, state, whole, volume):
    session.set_volume(volume)
    assert why(window, "ct") == why(window, "agreement") == ""
    whole.patient_count = 1
    state.set_patient(Patient(id=1, code="P0001"), (ct(date(2025, 1, 1)),))
    assert [why(window, page) for page in ("patient", "compare", "cohort")] == ["", NO_SECOND_CT, ""]
    state.set_visits((ct(date(2025, 1, 1)), Visit(id=9, day=date(2025, 2, 1)), ct(date(2026, 1, 2))))
    assert why(window, "compare") == ""


def test_without_records_their_reason_is_given(controller, window, whole, state):
    whole.why_not = "The records are damaged."
    whole.changed.emit()
    assert [why(window, page) for page in ("patient", "compare", "cohort")] == [whole.why_not] * 3


def test_a_page_whose_patient_goes_is_left(controller, window, state):
    state.set_patient(Patient(id=1, code="P0001"))
    window.show_page("patient")
    state.set_patient(None)
    assert window.page == "start"


def test_the_agreement_is_left_when_its_ct_goes(controller, window, session, volume):
    session.set_volume(volume)
    window.show_page("agreement")
    session.set_volume(None)
    assert window.page == "start"


def test_undo_of_a_removal_is_at_hand_where_the_reader_is_taken(controller, window, session, state, volume):
    session.set_volume(volume)
    state.set_patient(Patient(id=1, code="P0001"))
    window.show_page("patient")
    state.set_patient(None)
    assert window.page == "start"
    assert controller.group.undoText() == "visit"


def test_a_page_that_is_not_made_yet_cannot_be_gone_to(controller, window, whole):
    whole.patient_count = 1
    window.pages = dict.fromkeys(("start", "ct"))
    whole.changed.emit()
    assert why(window, "cohort") == NOT_YET
    assert why(window, "patient") == NO_PATIENT  # what stays the reason is said at once
    window.pages = {**window.pages, "cohort": None}
    whole.changed.emit()
    assert why(window, "cohort") == ""


def test_undo_takes_back_what_belongs_to_the_page(controller, window):
    assert controller.group.undoText() == "visit"
    window.show_page("ct")
    assert controller.group.undoText() == "level"
    window.show_page("patient")
    assert controller.group.undoText() == "visit"


def test_no_key_does_two_things():
    from sscild_desktop.state.keymap import COMPARE_KEYS, VIEWER_KEYS
    from sscild_desktop.views.shared.actions import WISHES

    own = [key for wish in WISHES for key in wish.keys]
    assert len(own) == len(set(own))
    for table in (VIEWER_KEYS, COMPARE_KEYS):
        assert not set(own) & {key for binding in table for key in binding.keys}
