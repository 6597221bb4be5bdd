"""Records through the real program: the wrong patient's CT, a second window, damage, turned off, killed, restored."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from sscild_desktop.core.records import Records
from sscild_desktop.paths import data_dir, settings_file
from sscild_desktop.state.settings import LastSession, load_settings
from tests.conftest import REPOSITORY
from tests.end_to_end.course import write_ct
from tests.patience import PATIENCE_S

OTHER = {"patient_id": "TEST-2", "study_date": "20250601"}


def open_patient(reader, row=0):
    """Click a patient in the list of the start page."""
    table = reader.window.start_page.patients.table
    reader.wait(lambda: table.model().rowCount() > row)
    place = table.visualRect(table.model().index(row, 0)).center()
    reader.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reader.wait(lambda: reader.window.page == "patient")


def held():
    """Codes with the days of their visits and the number of CTs there, as the records hold them."""
    with Records.open(data_dir() / "records", read_only=True) as records:
        return {
            row.patient.code: {visit.day.isoformat(): len(visit.series) for visit in records.visits.of(row.patient.id)}
            for row in records.patients.rows()
        }


BOTH = {"2025-01-10": 1, "2026-01-20": 1}


@pytest.mark.parametrize(("answer", "expected"), [
    ("ct:apart", {"P0001": BOTH, "P0002": {"2025-06-01": 1}}),
    ("ct:here", {"P0001": {**BOTH, "2025-06-01": 1}}),
    ("", {"P0001": BOTH, "P0002": {"2025-06-01": 1}}),
])  # fmt: skip
def test_a_ct_of_another_patient_dropped_into_this_one_is_asked_about(drive, course, tmp_path, answer, expected):
    course.take()
    folder = write_ct(tmp_path / "other", 0, **OTHER)

    def script(reader):
        window = reader.window
        open_patient(reader)
        reader.open(folder)
        reader.wait(lambda: window.question.text)
        assert window.question.text.startswith("This CT is of a patient who is not in the records yet, but P0001")
        if answer:
            reader.click(window.question.buttons[answer])
        else:
            reader.key(Qt.Key.Key_Escape)
        reader.wait_kept("P0001" if answer == "ct:here" else "P0002")
        assert window.question.text == ""

    assert drive(script) == 0
    assert held() == expected


def test_a_patient_erased_with_the_ct_on_screen_is_not_kept_anew(drive, tmp_path):
    folder = write_ct(tmp_path / "ct", 0)

    def script(reader):
        window = reader.window
        reader.open(folder)
        reader.wait_kept()
        reader.press("page_start")
        open_patient(reader)
        reader.click(window.patient_page.header.remove_button)
        reader.wait(lambda: window.messages.text.startswith("P0001 was removed"))
        reader.click(window.messages._do)
        reader.click(window.question.buttons["patient:erase"])
        reader.wait(lambda: window.messages.text == "P0001 was erased.")
        assert window.ct_page.patient_line.text() == "" and reader.can("analyse")

    assert drive(script) == 0
    assert held() == {}
    assert load_settings(settings_file()).last_session == LastSession()


def test_a_ct_of_another_patient_is_its_own_patient_elsewhere(drive, course, tmp_path):
    course.take()
    folder = write_ct(tmp_path / "other", 0, **OTHER)

    def script(reader):
        open_patient(reader)
        reader.press("page_start")
        reader.open(folder)
        reader.wait_kept("P0002")
        reader.wait(lambda: reader.window.messages.text)
        assert reader.window.messages.text.startswith("This CT is of another patient, P0002 ")

    assert drive(script) == 0
    assert held() == {"P0001": BOTH, "P0002": {"2025-06-01": 1}}


@pytest.mark.parametrize("date", ["", "20990101"])
def test_a_ct_without_a_possible_date_is_asked_for_its_day(drive, tmp_path, date):
    folder = write_ct(tmp_path / "undated", 0, study_date=date or "19990231")

    def script(reader):
        window = reader.window
        reader.open(folder)
        reader.wait(lambda: window.question.text)
        assert window.question.text.endswith("Which day was it made?")
        day = window.question._day
        day.setFocus()
        day.setDate(day.date().addDays(-1))
        reader.click(window.question.buttons["ct:day"])
        reader.wait_kept()

    assert drive(script) == 0
    (days,) = held().values()
    assert list(days.values()) == [1]


def test_a_second_window_reads_but_does_not_write(drive, course, tmp_path):
    folder = course.take()
    other = write_ct(tmp_path / "other", 0, **OTHER)

    def script(reader):
        window = reader.window
        reader.wait(lambda: window.start_page.note)
        assert window.start_page.note.startswith("Another window of this program keeps the records")
        reader.wait(lambda: len(window.start_page.recent.cards) == 2)
        reader.key(Qt.Key.Key_Escape)
        reader.open(other)
        reader.qtbot.wait(500)
        assert window.ct_page.patient_line.text() == ""

    with Records.open(folder):
        assert drive(script) == 0
    assert held() == {"P0001": BOTH}


def test_damaged_records_are_said_and_the_program_works_without(drive, course):
    folder = course.take()
    for name in ("records.db-wal", "records.db-shm"):
        (folder / name).unlink(missing_ok=True)
    (folder / "records.db").write_bytes(b"\x00 this is no database " * 400)

    def script(reader):
        window = reader.window
        reader.wait(lambda: window.messages.text)
        assert "damaged" in window.messages.text
        assert "Restore" in window.messages.text
        reader.key(Qt.Key.Key_Escape)
        reader.open(course.folders[0])
        assert window.planes.isVisible()
        assert not reader.can("page_patient")
        assert "damaged" in window.actions_["page_patient"].toolTip()

    assert drive(script) == 0


def test_with_records_turned_off_nothing_is_written(drive, course):
    def script(reader):
        reader.wait(lambda: (data_dir() / "records" / "records.db").exists())
        reader.window.actions_["keep_records"].trigger()
        reader.wait(lambda: reader.window.start_page.note)
        reader.open(course.folders[0])
        reader.qtbot.wait(500)
        assert reader.window.ct_page.patient_line.text() == ""

    assert drive(script) == 0
    assert held() == {}


def test_a_backup_brings_everything_back(drive, course, tmp_path, monkeypatch):
    course.take()
    zipped = tmp_path / "backup.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kwargs: (str(zipped), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **kwargs: (str(zipped), ""))

    def script(reader):
        window = reader.window
        open_patient(reader)
        window.actions_["backup"].trigger()
        reader.wait(lambda: window.messages.text.startswith("The records were backed up"))
        reader.choose_visit(0)
        reader.type_function(fvc_percent="55")
        reader.key(Qt.Key.Key_Escape)
        window.actions_["restore"].trigger()
        reader.wait(lambda: window.messages.text.startswith("The backup is in place"))
        assert window.page == "start"
        open_patient(reader)
        reader.choose_visit(0)
        assert window.patient_page.editor.fields["fvc_percent"].box.text() == ""

    assert drive(script) == 0
    assert held() == {"P0001": BOTH}


KILLED = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sscild_desktop.command_line.arguments import main
from sscild_desktop.views.main_window import MainWindow

def window():
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)

def step():
    shown = window()
    if shown is None:
        return
    if shown.page == "start":
        if shown.start_page.patients.model.rows:
            shown.start_page.patients.patient_requested.emit(shown.start_page.patients.model.rows[0].patient.id)
        return
    editor = shown.patient_page.editor
    if editor._saved.text():
        print("saved", flush=True)
        return
    box = editor.fields["fvc_l"].box
    if box.text() != "2.37":
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, "2.37")
        QTest.keyClick(box, Qt.Key.Key_Return)

app = QApplication([])
timer = QTimer(interval=50)
timer.timeout.connect(step)
timer.start()
main([])
"""


def test_a_killed_program_keeps_what_it_said_to_be_saved(course):
    folder = course.take()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen([sys.executable, "-c", KILLED], env=environment, stdout=subprocess.PIPE) as child:
        try:
            assert child.stdout.readline().strip() == b"saved"
        finally:
            child.kill()  # SIGKILL: nothing can be tidied up
            child.wait(PATIENCE_S)
    with Records.open(folder) as records:
        (row,) = records.patients.rows()
        values = [visit.lung_function.fvc_l for visit in records.visits.of(row.patient.id)]
    assert 2.37 in values
