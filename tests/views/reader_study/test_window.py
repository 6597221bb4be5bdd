"""The window of a reader study by real events: scores and ratings by keys, nothing that tells whose it is."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel

from sscild_desktop.core.exports.evaluation.drawing import Drawing
from sscild_desktop.core.reader_study.answers import Answer
from sscild_desktop.core.reader_study.pictures import read_picture
from sscild_desktop.core.results import Scores
from sscild_desktop.views.reader_study.new_study import Candidate, NewStudyDialog
from sscild_desktop.views.reader_study.reading import ODD
from sscild_desktop.views.reader_study.window import ReaderStudyWindow
from tests.core.reader_study.made import made_study


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    return made_study(tmp_path_factory.mktemp("s"))


@pytest.fixture
def window(qtbot):
    made = ReaderStudyWindow()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def ask(window, study, number):
    item = study.items(0, 1)[number]
    window.show_reading()
    window.reading.show_question("Reader 1", item, read_picture(study, item.page), number, 40)
    return item


def key(qtbot, what):
    """To whatever has the focus, as the reader's hands do."""
    qtbot.keyClick(QApplication.focusWidget(), what)


def test_scores_are_given_by_keys_alone(qtbot, window, study):
    ask(window, study, 0)
    given = []
    window.reading.scored.connect(lambda *scores: given.append(scores))
    qtbot.waitUntil(lambda: window.reading.boxes["tot"].hasFocus())
    for text in ("20", "10"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        key(qtbot, Qt.Key.Key_Return)
    assert not given
    for _step in range(4):  # from nothing over 0 to 15
        key(qtbot, Qt.Key.Key_Up)
    key(qtbot, Qt.Key.Key_Return)
    assert given == [(20.0, 10.0, 15.0)]


def test_a_score_that_is_missing_is_asked_for_and_odd_ones_are_noticed(qtbot, window, study):
    ask(window, study, 0)
    reading = window.reading
    with qtbot.assertNotEmitted(reading.scored):
        qtbot.mouseClick(reading.take_button, Qt.MouseButton.LeftButton)
    assert "needs a score" in reading.note.text()
    for pattern, value in (("tot", 10), ("gg", 20), ("ret", 0)):
        reading.boxes[pattern].setValue(value)
    assert reading.note.text() == ODD
    reading.boxes["tot"].setValue(20)
    assert reading.note.text() == ""


def test_no_number_is_suggested(window, study):
    ask(window, study, 0)
    assert [box.text() for box in window.reading.boxes.values()] == ["–"] * 3


def test_maps_are_rated_by_digits_and_hidden_by_h(qtbot, window, study):
    item = ask(window, study, 12)
    given, reading = [], window.reading
    reading.rated.connect(given.append)
    qtbot.waitUntil(reading.hasFocus)
    for what in (Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_6, Qt.Key.Key_Return):
        key(qtbot, what)
    assert given == [4]
    qtbot.mouseClick(reading.rating_buttons[2], Qt.MouseButton.LeftButton)
    assert given == [4, 2]
    shown = reading.picture.grab().toImage()
    qtbot.keyClick(reading, Qt.Key.Key_H)
    assert reading.picture.grab().toImage() != shown
    assert item.pattern.upper() in reading.question.text()


def test_a_key_that_is_held_rates_one_map(qtbot, window, study):
    ask(window, study, 12)
    given = []
    window.reading.rated.connect(given.append)
    for is_repeat in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_4, Qt.KeyboardModifier.NoModifier, "4", is_repeat)
        QApplication.sendEvent(window.reading, event)
    assert given == [4]


def test_a_double_click_rates_one_map(qtbot, window, study):
    ask(window, study, 12)
    given, rating = [], window.reading.rating_buttons[2]
    window.reading.rated.connect(given.append)
    for press in (qtbot.mousePress, qtbot.mouseDClick):
        press(rating, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(rating, Qt.MouseButton.LeftButton)
    assert given == [2]


def test_nothing_else_is_begun_while_something_runs(window, study):
    overview = window.overview
    overview.show_study(study, {(0, 1): 3})
    buttons = (overview.new_button, overview.open_button, overview.results_button, overview.buttons[0, 1])
    overview.show_busy("Making the study …")
    assert not any(one.isEnabled() for one in buttons) and overview.stop_button.isEnabled()
    overview.show_busy("")
    assert all(one.isEnabled() for one in buttons)


def test_what_each_rating_means_stands_on_its_button(window):
    texts = [one.text() for one in window.reading.rating_buttons.values()]
    assert texts[0].startswith("1   Wrong") and texts[4].startswith("5   Right")


def test_nothing_tells_the_case_or_what_the_program_found(window, study):
    for number in (0, 12):
        item = ask(window, study, number)
        words = " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
        assert item.page.case not in words and "P00" not in words and "Doe" not in words
        assert "evel" not in words and f"{number + 1} of 40" in words


def test_ctrl_z_and_esc_are_wishes(qtbot, window, study):
    ask(window, study, 1)
    with qtbot.waitSignal(window.reading.undo_requested):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.reading.leave_requested):
        key(qtbot, Qt.Key.Key_Escape)
    assert window.isVisible()


def test_an_answer_that_was_taken_back_stands_there(window, study):
    item = ask(window, study, 0)
    window.reading.show_last(Answer(item, Scores(20.0, 10.0, 15.0)))
    assert [box.value() for box in window.reading.boxes.values()] == [20, 10, 15]
    item = ask(window, study, 12)
    window.reading.show_last(Answer(item, rating=4))
    assert window.reading.note.text() == "It was rated 4."


def test_the_picture_zooms_changes_its_window_and_starts_afresh(qtbot, window, study):
    ask(window, study, 0)
    picture = window.reading.picture
    before = picture.window_
    at = QPointF(picture.rect().center())
    wheel = QWheelEvent(at, picture.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(picture, wheel)
    assert picture.zoom == 1.25
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(picture, QPoint(150, 120))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton)
    assert picture.window_ != before
    qtbot.mouseDClick(picture, Qt.MouseButton.LeftButton)
    assert (picture.zoom, picture.window_) == (1.0, before)


def test_the_picture_is_what_the_window_makes_of_the_slice(qtbot, window, study):
    ask(window, study, 0)
    image = window.reading.picture.grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    hu = int(read_picture(study, study.items(0, 1)[0].page).hu[0, 0])
    centre, width = window.reading.picture.window_
    assert abs(middle.red() - np.clip((hu - centre + width / 2) * 255 / width, 0, 255)) <= 1


def test_the_overview_says_how_far_everybody_is(qtbot, window, study):
    window.overview.show_study(study, {(0, 1): 40, (0, 2): 3, (1, 1): 0})
    buttons = window.overview.buttons
    assert {place: one.text() for place, one in buttons.items()} == {
        (0, 1): "Look at session 1",
        (0, 2): "Go on with session 2",
        (1, 1): "Begin session 1",
        (1, 2): "Begin session 2",
    }
    assert not buttons[1, 2].isEnabled()  # the first comes first
    with qtbot.waitSignal(window.overview.read_requested) as asked:
        qtbot.mouseClick(buttons[0, 2], Qt.MouseButton.LeftButton)
    assert asked.args == [0, 2]


def test_results_show_plots_and_agreement_and_what_is_missing(window):
    window.results.show_results({"ratings": Drawing(60, 40).png()}, [["A against B"] + ["1"] * 9], ["3 of 40"])
    window.show_results()
    assert list(window.results.plots) == ["ratings"]
    assert window.results.agreement.item(0, 0).text() == "A against B"
    assert window.results.notes.text() == "3 of 40"


def test_a_new_study_is_asked_for_with_what_stands_there(qtbot):
    dialog = NewStudyDialog([Candidate(7, "P0001"), Candidate(8, "P0002", "not there"), Candidate(9, "P0003")])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.chosen == [7, 9] and dialog.count.text() == "2 CTs chosen"
    dialog.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    dialog.readers.setText(" Ann ,Bob,")
    with qtbot.waitSignal(dialog.study_requested) as asked:
        qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    plan, keys = asked.args
    assert plan["readers"] == ("Ann", "Bob") and keys == [7]
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.make_button.isEnabled()


def test_the_window_closes_in_the_middle_of_a_session(qtbot, window, study):
    ask(window, study, 0)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert not window.isVisible()
