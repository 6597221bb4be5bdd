"""Stray wheel, keys and Tab over the page of a patient change nothing in the records."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sscild_desktop.core.dicom.series import SeriesInfo
from sscild_desktop.views.patient.patient_page import PatientPage
from tests.controllers.patient.patient_case import HOSPITAL_ID, make_case
from tests.views.conftest import turn_wheel, whole_window

STRAY = (Qt.Key.Key_1, Qt.Key.Key_7, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_X, Qt.Key.Key_Return)


@pytest.fixture
def case(qtbot, tmp_path, parts):
    window = whole_window()
    qtbot.addWidget(window)
    window.add_patient_page(PatientPage())
    made = make_case(tmp_path / "records", replace(parts, window=window), window.patient_page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("patient")
    yield made
    made.records.close()


def add_ct(case):
    """The last visit gets a CT."""
    visit = case.visits()[-1]
    case.records.series.keep(SeriesInfo(series_uid="1.2.3"), case.patient.id, visit.id, "/ct", 50)
    case.do(case.controller.open, case.patient.id)


def everything(case):
    return case.visits(), case.records.patients.get(case.patient.id)


def test_stray_keys_and_wheel_leave_the_records_as_they_are(case):
    add_ct(case)
    before = everything(case)
    for widget in case.page.findChildren(QWidget):
        if widget.isVisible():
            turn_wheel(widget, QPointF(3, 3), -120)
            turn_wheel(widget, QPointF(3, 3), 240)
    for key in STRAY:
        QTest.keyClick(QApplication.focusWidget(), key)
    assert everything(case) == before and case.stack.count() == 0


def test_tab_through_the_whole_page_changes_nothing(case):
    add_ct(case)
    before, seen = everything(case), set()
    for _ in range(120):
        focused = QApplication.focusWidget()
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert len(seen) > 25
    assert everything(case) == before and case.stack.count() == 0


def test_what_the_ct_says_of_the_patient_is_locked_behind_the_pencil(case):
    header = case.page.header
    fields = {key: header.fields[key].box for key in ("name", "hospital_id", "birth_year")}
    assert not any(box.isReadOnly() for box in fields.values()) and header.pencil.isHidden()
    add_ct(case)
    assert all(box.isReadOnly() for box in fields.values()) and header.pencil.isVisible()
    fields["hospital_id"].setFocus()
    QTest.keyClicks(fields["hospital_id"], "9")
    QTest.keyClick(fields["hospital_id"], Qt.Key.Key_Return)
    assert case.records.patients.get(case.patient.id).hospital_id == HOSPITAL_ID
    QTest.mouseClick(header.pencil, Qt.MouseButton.LeftButton)
    fields["hospital_id"].setFocus()
    fields["hospital_id"].selectAll()
    QTest.keyClicks(fields["hospital_id"], "99")
    QTest.keyClick(fields["hospital_id"], Qt.Key.Key_Return)
    assert case.records.patients.get(case.patient.id).hospital_id == "99"
    assert header.pencil.isChecked()


def test_enter_saves_and_gives_the_focus_back(case):
    case.write("fvc_l", "2.35")
    assert case.kept("fvc_l") == 2.35
    assert QApplication.focusWidget() is case.page


def test_what_cannot_be_saved_keeps_the_focus(case):
    case.write("fvc_l", "many")
    assert case.box("fvc_l").box.hasFocus() and case.box("fvc_l").box.text() == "many"


def test_esc_brings_back_what_is_saved_and_gives_the_focus_back(case):
    case.write("fvc_l", "2.35", end=Qt.Key.Key_Escape)
    assert case.kept("fvc_l") == 2.4 and case.box("fvc_l").box.text() == "2.4"
    assert QApplication.focusWidget() is case.page
