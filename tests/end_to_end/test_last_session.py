"""The program is closed and started again: the last CT comes back on a wish, as it was looked at."""

from dataclasses import replace

from PySide6.QtCore import Qt

from sscild_desktop.app import start
from sscild_desktop.paths import settings_file
from sscild_desktop.state.settings import LastSession, load_settings, save_settings
from tests.end_to_end.course import write_ct
from tests.end_to_end.test_records import open_patient


def test_the_last_ct_comes_back_as_it_was_and_its_visit_goes_to_it(drive, tmp_path):
    folder, seen = write_ct(tmp_path / "ct", 0), []

    def look(reader):
        reader.open(folder)
        reader.wait_kept()
        for key in (Qt.Key.Key_E, Qt.Key.Key_F5, Qt.Key.Key_Home, Qt.Key.Key_Down):
            reader.key(key)
        seen.append(reader.window.planes.views["axial"])
        seen[0] = (seen[0].crosshair[0], seen[0].window_)

    def again(reader):
        window = reader.window
        reader.wait(lambda: window.question.text)
        assert str(folder) in window.question.text and window.page == "start"
        reader.click(window.question.buttons["last:open"])
        reader.wait_kept()
        view = window.planes.views["axial"]
        assert (view.crosshair[0], view.window_) == seen[0] and seen[0][1] == (40.0, 400.0)
        assert window.ct_page.bar.buttons["layout:three"].isChecked()
        window.show_page("start")
        open_patient(reader)
        reader.click(window.patient_page.visits.open_button)
        assert window.page == "ct"

    assert drive(look) == 0
    assert drive(again) == 0


def test_what_is_said_at_the_start_is_not_closed_by_what_opens_by_itself(drive, tmp_path, monkeypatch):
    settings = load_settings(settings_file())
    opened = replace(settings, restore="always", last_session=LastSession(str(tmp_path)))
    save_settings(opened, settings_file())
    monkeypatch.setattr(start, "last_crash", lambda: tmp_path / "crash.txt")
    said = []

    def read(reader):
        messages = reader.window.messages
        reader.wait(lambda: messages.kind == "error" and messages.text)  # there is no CT in the folder
        while messages.text:
            said.append(messages.text)
            messages.dismiss()

    assert drive(read) == 0
    assert len(said) == 2 and "ended unexpectedly" in said[1]
