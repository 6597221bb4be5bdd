"""Lung function from a sheet, from the file to the records and back, as one step."""

import threading
from dataclasses import replace
from datetime import date
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget

from sscild_desktop.controllers.patient import sheet_import as importing
from sscild_desktop.core.patients import LungFunction, Patient, SscFacts, Visit
from sscild_desktop.views.patient.patient_page import PatientPage
from tests.controllers.patient.patient_case import DAYS, HOSPITAL_ID, NAME, make_case
from tests.patience import PATIENCE_MS, PATIENCE_S

HEAD = ["Patient", "Name", "Datum", "FVC (L)", "FVC % Soll", "DLCO % Soll"]
ROWS = [
    ["P0001", NAME, date(2024, 9, 10), 2.31, 73.0, 52.0],
    [HOSPITAL_ID, NAME, DAYS[2], 2.45, 78.0, 54.0],
    ["P0002", "Steen Jan", date(2024, 1, 9), 3.10, 99.0, 80.0],
    ["P9999", "De Hooch", date(2024, 1, 9), 3.10, 99.0, 80.0],
    ["P0001", NAME, date(2023, 9, 5), 820.0, 66.0, 41.0],
    ["P0001", NAME, date(2025, 3, 4), 1.10, 35.0, 45.0],
]


@pytest.fixture
def case(qtbot, tmp_path, parts, runner):
    page = PatientPage()
    qtbot.addWidget(page)
    page.resize(1460, 860)
    page.show()
    made = make_case(tmp_path / "records", parts, page)
    made.records.patients.add(Patient(name="Steen Jan"))
    yield made
    dialog = made.controller.importing.dialog
    if dialog is not None:
        dialog.reject()
    runner.stop_all(PATIENCE_MS)
    made.close()


@pytest.fixture
def excel(tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["Lungenfunktion, Auszug"])
    for row in (HEAD, *ROWS):
        sheet.append(row)
    book.create_sheet("Notizen")
    path = tmp_path / "lufu.xlsx"
    book.save(path)
    return path


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "fvc.csv"
    path.write_text("Date;FVC (L);FVC %\n03.09.2024;2,31;73,5\n", encoding="utf-8")
    return path


def idle(case):
    return not case.controller.importing.dialog.stop_button.isVisible()


def open_dialog(qtbot, case, path):
    QTest.mouseClick(case.page.visits.import_button, Qt.MouseButton.LeftButton)
    dialog = case.controller.importing.dialog
    qtbot.waitUntil(dialog.isVisible)
    dialog.choose(path)
    qtbot.waitUntil(lambda: idle(case))
    return dialog


def column(dialog, number):
    model = dialog.model
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def press_import(qtbot, case, dialog):
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_every_row_shows_whose_it_is_or_why_it_is_skipped(qtbot, case, excel):
    dialog = open_dialog(qtbot, case, excel)
    assert column(dialog, 1) == ["3", "4", "5", "6", "7", "8"]
    assert column(dialog, 2) == ["P0001", "P0001", "P0002", "P9999", "P0001", "P0001"]
    what = column(dialog, 11)
    assert what[0] == "new visit on 2024-09-10"
    assert what[1].startswith("to the visit of 2024-03-05, replaces FVC, L 2.4 by 2.45")
    assert what[3] == "skipped: no patient has the code or hospital ID 'P9999'"
    assert what[4].startswith("skipped: FVC 820 L is not possible")
    assert "less than the" in what[5]
    assert "3 of 6 rows, 2 patients: 2 new visits, 1 into visits that are there" in dialog.summary
    assert dialog.summary.endswith("; 2 skipped; 1 with a doubt left out.")
    assert dialog.import_button.text() == "Import 3 rows"


def test_the_import_is_one_step_that_is_taken_back_and_done_again(qtbot, case, excel):
    before = case.visits()
    other = case.records.patients.rows("Steen")[0].patient.id
    press_import(qtbot, case, open_dialog(qtbot, case, excel))
    assert [one.day for one in case.visits()] == [*DAYS, date(2024, 9, 10)]
    assert case.visits()[2].lung_function == LungFunction(2.45, 78.0, 2.05, 81.0, 54.0), "its DLCO is another"
    assert case.records.visits.of(other)[0].lung_function.fvc_l == 3.10
    assert case.state.visits == case.visits(), "the page shows it"
    assert case.stack.count() == 1
    case.window.messages.show_info.assert_called_with("3 rows were imported; Undo takes them all back.")
    case.undo()
    assert case.visits() == before
    assert case.records.visits.of(other) == ()
    case.redo()
    assert len(case.visits()) == 4
    assert len(case.records.visits.of(other)) == 1


def test_rows_with_a_doubt_come_in_when_the_reader_wants_them(qtbot, case, excel):
    dialog = open_dialog(qtbot, case, excel)
    assert dialog.doubtful.text() == "also the one with a doubt"
    dialog.doubtful.setFocus()
    QTest.keyClick(dialog.doubtful, Qt.Key.Key_Space)
    assert dialog.import_button.text() == "Import 4 rows"
    press_import(qtbot, case, dialog)
    assert case.kept("fvc_l") == 1.10


def test_a_row_is_left_out_with_the_space_bar(qtbot, case, excel):
    dialog = open_dialog(qtbot, case, excel)
    dialog.table.setCurrentIndex(dialog.model.index(0, 0))
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.import_button.text() == "Import 2 rows"
    press_import(qtbot, case, dialog)
    assert [one.day for one in case.visits()] == list(DAYS)


def test_a_csv_without_patients_is_of_the_patient_on_screen(qtbot, case, csv):
    dialog = open_dialog(qtbot, case, csv)
    assert dialog.scope_box.isVisible()
    assert column(dialog, 2) == ["P0001"]
    press_import(qtbot, case, dialog)
    assert case.visits()[-1].day == date(2024, 9, 3)
    assert case.visits()[-1].lung_function == LungFunction(fvc_l=2.31, fvc_percent=73.5)


def test_a_date_that_can_be_read_in_two_ways_is_asked(qtbot, case, tmp_path):
    path = tmp_path / "two.csv"
    path.write_text("Date,FVC (L)\n03/09/2024,2.31\n", encoding="utf-8")
    dialog = open_dialog(qtbot, case, path)
    assert dialog.day_first.isVisible()
    assert not dialog.import_button.isEnabled()
    QTest.mouseClick(dialog.month_first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: idle(case))
    assert column(dialog, 3) == ["2024-03-09"]
    assert not dialog.day_first.isVisible()


def test_what_a_column_holds_is_chosen_by_the_reader(qtbot, case, csv):
    dialog = open_dialog(qtbot, case, csv)
    box = dialog.columns.cellWidget(2, 2)
    assert box.value == "fvc_percent"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)  # it holds nothing
    qtbot.waitUntil(lambda: idle(case))
    assert column(dialog, 5) == [""]
    press_import(qtbot, case, dialog)
    assert case.visits()[-1].lung_function == LungFunction(fvc_l=2.31)


def test_a_file_is_dropped_on_the_dialog(qtbot, case, csv):
    QTest.mouseClick(case.page.visits.import_button, Qt.MouseButton.LeftButton)
    dialog = case.controller.importing.dialog
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(csv))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(50, 50)
    QApplication.sendEvent(dialog, QDragEnterEvent(place.toPoint(), copy, data, left, none))
    QApplication.sendEvent(dialog, QDropEvent(place, copy, data, left, none))
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 50, b"PK\x03\x04 no workbook"])
def test_a_file_that_is_no_sheet_gets_one_sentence(qtbot, case, tmp_path, content):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    dialog = open_dialog(qtbot, case, path)
    assert dialog.error
    assert "Traceback" not in dialog.error
    assert not dialog.import_button.isEnabled()
    assert dialog.choose_button.isEnabled()


def test_stopping_an_import_leaves_nothing_of_it(qtbot, case, excel, monkeypatch):
    before, inside, go_on = case.visits(), threading.Event(), threading.Event()
    step_of = importing.step_of

    class Slow:
        def __init__(self, step):
            self.step, self.patient_id = step, step.patient_id

        def do(self, records):
            self.step.do(records)
            inside.set()
            go_on.wait(PATIENCE_S)

    monkeypatch.setattr(importing, "step_of", lambda row, visit: Slow(step_of(row, visit)))
    dialog = open_dialog(qtbot, case, excel)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(inside.is_set)
    QTest.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: idle(case))
    assert dialog.isVisible()
    assert case.visits() == before
    assert case.stack.count() == 0


def test_an_import_that_fails_in_the_middle_leaves_nothing_and_says_so(qtbot, case, excel):
    before = case.visits()
    dialog = open_dialog(qtbot, case, excel)
    other = case.records.patients.rows("Steen")[0].patient.id
    case.records.visits.add(Visit(0, other, date(2024, 1, 9)))  # by another window, since the rows were looked at
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.error))
    assert "2024-01-09" in dialog.error
    assert case.visits() == before


def test_escape_closes_the_dialog(qtbot, case, csv):
    dialog = open_dialog(qtbot, case, csv)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(case.visits()) == 3


def texts_of(dialog):
    model = dialog.model
    cells = [column(dialog, number) for number in range(model.columnCount())]
    found = [str(text) for texts in cells for text in texts]
    for table in dialog.findChildren(QTableWidget):
        items = [table.item(r, c) for r in range(table.rowCount()) for c in range(table.columnCount())]
        found += [item.text() for item in items if item is not None]
    return "\n".join(found + [one.text() for one in dialog.findChildren(QLabel)])


def test_pseudonym_mode_has_no_name_in_the_preview(qtbot, case, excel):
    case.state.set_pseudonymous(True)
    text = texts_of(open_dialog(qtbot, case, excel))
    assert NAME not in text
    assert HOSPITAL_ID not in text
    assert "P9999" not in text, "what could be a hospital's number"
    assert "P0001" in text
    assert excel.name not in text, "a file is often called by its patient"


def test_mmrc_of_a_sheet_goes_to_the_symptoms():
    from sscild_desktop.core.sheets import PreviewRow

    patient = Patient(1, "P0001")
    row = PreviewRow(2, "P0001", patient, DAYS[0], own=(LungFunction(fvc_l=2.0), SscFacts()), mmrc=3)
    step = importing.step_of(row, None)
    assert step.visit.symptoms.mmrc == 3
    kept = Visit(7, 1, DAYS[0], treatment="rituximab")
    records = Mock()
    records.visits.of.return_value = (replace(kept, notes="written meanwhile"),)
    importing.step_of(replace(row, visit_id=7), kept).do(records)
    changed = records.visits.change.call_args.args[0]
    assert changed.lung_function.fvc_l == 2.0
    assert (changed.symptoms.mmrc, changed.treatment, changed.notes) == (3, "rituximab", "written meanwhile")
