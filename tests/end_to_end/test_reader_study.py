"""A reader study in the real program: opened from the menu, read by keys, closed in the middle, gone on with."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from sscild_desktop.core.reader_study.answers import read_answers
from sscild_desktop.views.reader_study.window import ReaderStudyWindow
from tests.core.reader_study.made import made_study


def begin(reader):
    """Open the window and the study, and begin the first session of the second reader."""
    reader.wait(reader.window.isActiveWindow)
    reader.window.actions_["reader_study"].trigger()
    window = reader.window.findChild(ReaderStudyWindow)
    reader.wait(window.isActiveWindow)
    reader.click(window.overview.open_button)
    reader.wait(lambda: (1, 1) in window.overview.buttons)
    reader.click(window.overview.buttons[1, 1])
    reader.wait(window.reading.boxes["tot"].hasFocus)
    return window


def type_scores(reader, *values):
    for value in values:
        reader.qtbot.keyClicks(QApplication.focusWidget(), str(value))
        reader.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_study_is_read_in_two_sittings(drive, tmp_path, monkeypatch):
    study = made_study(tmp_path, cases=1)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_options: str(study.folder))

    def first(reader):
        window = begin(reader)
        type_scores(reader, 20, 10, 15)
        type_scores(reader, 30, 10, 25)
        assert window.reading.bar.value() == 2

    assert drive(first) == 0
    assert [one.scores.tot for one in read_answers(study, 1, 1)] == [20, 30]

    def second(reader):
        window = begin(reader)
        assert window.reading.bar.value() == 2
        reader.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.reading.boxes["tot"].value() == 30
        while window.reading.bar.value() < 5:
            type_scores(reader, 25, 10, 15)
        reader.wait(window.reading.hasFocus)
        for rating in "45":
            reader.qtbot.keyClicks(QApplication.focusWidget(), rating)
        reader.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        reader.wait(lambda: "7 of 20" in [one.text() for one in window.overview.findChildren(QLabel)])

    assert drive(second) == 0
    answers = read_answers(study, 1, 1)
    assert [one.scores.tot for one in answers[:5]] == [20, *[25] * 4]
    assert [one.rating for one in answers[5:]] == [4, 5]
