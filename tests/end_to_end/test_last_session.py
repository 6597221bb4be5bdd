"""The program is closed and started again: the last CT comes back on a wish, as it was looked at."""

from PySide6.QtCore import Qt

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
