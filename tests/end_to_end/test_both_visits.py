"""CTs of two visits or two patients dropped at once, through the real program: both are kept if the reader wants."""

import pytest
from PySide6.QtCore import Qt

from tests.end_to_end.course import write_ct
from tests.end_to_end.test_records import held

BOTH = "visits:both"
OTHER = {"patient_id": "TEST-2", "patient_name": "OTHER^PHANTOM", "study_date": "20240110"}


@pytest.fixture
def folder(tmp_path):
    """``folder(**changes)``: two CTs side by side; ``changes`` of the older one."""

    def make(**changes):
        write_ct(tmp_path / "two" / "newer", 1)
        write_ct(tmp_path / "two" / "older", 0, **changes)
        return tmp_path / "two"

    return make


def offered(reader, path):
    """Drop it; the newest is shown and kept, and the question is there."""
    reader.open(path)
    reader.wait_kept("P0001")
    reader.wait(lambda: reader.window.question.text)
    return reader.window.question


def visits_shown(reader):
    table = reader.window.patient_page.visits.table
    return sorted(table.item(row, 1).text() for row in range(table.rowCount()))


def test_two_visits_of_one_patient_are_opened_and_listed(drive, folder):
    path = folder()

    def script(reader):
        window = reader.window
        question = offered(reader, path)
        assert window.series_reason.text().startswith("CTs of 2 visits were found (2025-01-10, 2026-01-20)")
        assert "a CT of 2025-01-10. Open both visits" in question.text
        reader.click(question.buttons[BOTH])
        reader.wait(lambda: window.activity.text == "Each visit is kept in the records now.")
        assert window.ct_page.patient_line.text().endswith("visit of 2026-01-20")
        assert reader.can("analyse") and window.question.text == ""
        reader.press("page_patient")
        reader.wait(lambda: visits_shown(reader) == ["2025-01-10", "2026-01-20"])

    assert drive(script) == 0
    assert held() == {"P0001": {"2025-01-10": 1, "2026-01-20": 1}}


def test_two_patients_are_kept_apart(drive, folder):
    path = folder(**OTHER)

    def script(reader):
        question = offered(reader, path)
        assert "a CT of 2024-01-10 of another patient" in question.text
        reader.click(question.buttons[BOTH])
        reader.wait(lambda: reader.window.activity.text == "Each visit is kept in the records now.")
        assert reader.window.ct_page.patient_line.text().startswith("P0001")

    assert drive(script) == 0
    assert held() == {"P0001": {"2026-01-20": 1}, "P0002": {"2024-01-10": 1}}


def test_closed_or_stopped_nothing_more_is_kept_and_the_newest_stays(drive, folder):
    path = folder()

    def script(reader):
        window = reader.window
        question = offered(reader, path)
        reader.key(Qt.Key.Key_Escape)
        assert question.text == ""
        question = offered(reader, path)
        reader.click(question.buttons[BOTH])
        assert window.activity.text.startswith("Loading")
        reader.key(Qt.Key.Key_Escape)
        reader.wait(lambda: window.ct_page.patient_line.text().endswith("visit of 2026-01-20"))
        assert window.activity.text == "Opening was stopped."
        reader.wait(lambda: window.messages.text)
        assert window.messages.text.startswith("Not every visit was opened and kept")
        assert reader.can("analyse")

    assert drive(script) == 0
    assert held() == {"P0001": {"2026-01-20": 1}}


def test_where_nothing_is_kept_the_reason_says_how_to_open_the_other(drive, folder):
    path = folder()

    def script(reader):
        reader.wait(lambda: reader.window.start_page.isVisible())
        reader.window.actions_["keep_records"].setChecked(False)
        reader.open(path)
        reader.qtbot.wait(500)
        assert reader.window.question.text == ""
        assert reader.window.series_reason.text().endswith("Series (Ctrl+L) opens the others.")

    assert drive(script) == 0
