"""The window: takes what is dropped anywhere on it, shows work or start page, remembers only its place."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.views.main_window import CLOSE, MainWindow
from sscild_desktop.views.shared.banner_place import MARGIN
from tests.views.conftest import whole_window


@pytest.fixture
def window(qtbot):
    made = whole_window()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("screen", "expected", "is_whole"),
    [((1366, 728), (1366, 728), True), ((1920, 1040), (1500, 940), False), ((800, 800), (1500, 940), False)],
    ids=["laptop", "large", "smaller than any window"],
)
def test_the_first_window_is_not_larger_than_the_screen(qtbot, monkeypatch, screen, expected, is_whole):
    monkeypatch.setattr(MainWindow, "screen", lambda _: SimpleNamespace(availableGeometry=lambda: QRect(0, 0, *screen)))
    made = whole_window()
    qtbot.addWidget(made)
    assert (made.width(), made.height()) == expected
    assert made.isMaximized() == is_whole


def drag(paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def send_drop(target, data):
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    drop = QDropEvent(QPointF(5, 5), action, data, buttons, keys)
    QApplication.sendEvent(target, drop)
    return enter.isAccepted()


def test_dropped_files_become_paths(qtbot, window, tmp_path):
    data = drag([tmp_path / "Ärztin Müller", tmp_path / "b.zip"])
    with qtbot.waitSignal(window.paths_dropped) as asked:
        assert send_drop(window, data)
    assert asked.args[0] == [Path(tmp_path / "Ärztin Müller"), Path(tmp_path / "b.zip")]


def test_text_is_not_taken(qtbot, window):
    data = QMimeData()
    data.setText("hello")
    with qtbot.assertNotEmitted(window.paths_dropped):
        send_drop(window, data)


def test_no_child_swallows_a_drop(window):
    window.show_work(True)
    assert [child for child in window.findChildren(QWidget) if child.acceptDrops()] == []


def test_pages_change(window):
    assert window.start_page.isVisible()
    window.show_work(True)
    assert window.planes.isVisible()
    assert not window.start_page.isVisible()


def test_tab_reaches_the_main_controls_in_reading_order(qtbot, window):
    window.show_work(True)
    window.planes.set_levels(tuple(GohLevel(n, -10.0 * n, n) for n in range(1, 6)))
    seen = []
    widget = window.strip.cards[0]
    for _ in range(400):
        widget = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            seen.append(widget)
    cards = [seen.index(card) for card in window.strip.cards[1:]]
    assert cards == sorted(cards)
    assert window.results.goh.fvc in seen


def test_nothing_is_cut_off_at_the_smallest_size(qtbot, window):
    window.show_work(True)
    window.resize(window.minimumSize())
    qtbot.wait(20)
    side = window.results
    assert side.minimumSizeHint().width() <= side.width()


def test_the_switch_shows_the_page_and_says_why_it_cannot(qtbot, window):
    button = window.findChild(QToolBar, "tools").widgetForAction(window.actions_["page_ct"])
    with qtbot.waitSignal(window.page_changed) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["ct"]
    assert window.page == "ct"
    assert window.actions_["page_ct"].isChecked()
    assert not window.actions_["page_start"].isChecked()
    window.show_page("start")
    window.actions_.allow_page("ct", "Open a CT first.")
    assert button.toolTip() == "Open a CT first."
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.page == "start"
    window.actions_.allow_page("ct")
    assert "Alt+2" in button.toolTip()


def test_a_page_can_come_later(qtbot, window):
    window.show_page("cohort")
    assert window.page == "start"
    page = CohortPage()
    window.add_cohort_page(page)
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert page.isVisible()
    assert window.cohort_page is page


def test_the_tool_bar_fits_a_small_screen(window):
    bar, size = window.findChild(QToolBar, "tools"), window.size()
    for text in ("Analyse", "Analyse again", "Go on analysing"):
        window.resize(size)
        window.actions_["analyse"].setText(text)
        assert bar.sizeHint().width() <= 1366  # with all its words
        window.resize(1280, 720)
        assert bar.sizeHint().width() <= 1280


def test_a_narrow_tool_bar_keeps_every_button_in_sight(window):
    window.show()
    bar = window.findChild(QToolBar, "tools")
    export = bar.widgetForAction(window.actions_["export"])
    wide, style = bar.sizeHint().width(), Qt.ToolButtonStyle
    bar.resize(wide - 10, bar.height())
    assert export.toolButtonStyle() == style.ToolButtonIconOnly and export.toolTip()
    assert bar.sizeHint().width() <= wide - 100
    bar.resize(wide + 10, bar.height())
    assert export.toolButtonStyle() == style.ToolButtonTextBesideIcon


def test_a_tool_bar_whose_words_grow_keeps_every_button_in_sight(qtbot, window):
    window.show()
    bar = window.findChild(QToolBar, "tools")
    export = bar.widgetForAction(window.actions_["export"])
    window.resize(1366, 768)
    QApplication.processEvents()
    assert export.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    window.actions_["page_cohort"].setText("Cohort of very many patients in all hospitals")
    QApplication.processEvents()
    assert export.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def test_the_whole_screen_and_back(qtbot, window):
    for is_full in (True, False):
        qtbot.keyClick(window, Qt.Key.Key_F11)
        assert window.isFullScreen() is is_full


def test_messages_and_questions_lie_over_the_page_and_move_nothing(qtbot, window):
    window.resize(1366, 768)
    before = window.start_page.geometry()
    buttons = [one.mapToGlobal(one.rect().center()) for one in (window.start_page.folder_button,)]
    window.messages.show_error("The folder cannot be read; choose another one.")
    window.question.ask("Whose is it?", (("a", "Hers"), ("b", "His")))
    qtbot.waitUntil(lambda: window.messages.isVisible() and window.question.isVisible())
    place = window.messages.parentWidget()
    assert window.start_page.geometry() == before
    assert [one.mapToGlobal(one.rect().center()) for one in (window.start_page.folder_button,)] == buttons
    qtbot.waitUntil(lambda: place.geometry().bottom() <= window.centralWidget().rect().bottom())
    assert not window.question.geometry().intersects(window.messages.geometry())
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: window.centralWidget().rect().contains(place.geometry()))
    window.question.dismiss()
    window.messages.dismiss()
    qtbot.waitUntil(lambda: not place.isVisible())


def test_a_message_never_lies_on_the_words_that_this_is_no_medical_device(qtbot, window):
    middle, foot, place = window.centralWidget(), window.start_page.foot, window.messages.parentWidget()
    assert "not a medical device" in foot.text()

    def is_whole():
        words = QRect(foot.mapTo(middle, QPoint()), foot.size())
        return foot.isVisible() and place.isVisible() and not place.geometry().intersects(words)

    window.messages.show_error("The folder cannot be read; choose another one.")
    for size in ((1440, 900), (1000, 640), (1920, 1000)):
        window.resize(*size)
        qtbot.waitUntil(is_whole)
    window.show_page("ct")
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: not foot.isVisible() and place.geometry().bottom() == middle.height() - MARGIN - 1)
    window.show_page("start")
    qtbot.waitUntil(is_whole)


def test_a_running_analysis_is_seen_from_every_page(qtbot, window):
    for name in ("patient", "compare", "cohort"):
        window._add_page(name, QWidget())
    for page in ("start", "ct", "patient", "compare", "cohort"):
        window.show_running("Analysing 40% · about 3 min left")
        window.show_page(page)
        assert window._running.isVisible() is (page != "ct"), "there the stages are shown"
        if page != "ct":
            qtbot.mouseClick(window._running, Qt.MouseButton.LeftButton)
            assert window.page == "ct"
        window.show_running("")
        window.show_page(page)
        assert not window._running.isVisible()


def test_messages_wait_for_each_other_and_are_read_out(window):
    messages = window.messages
    messages.show_error("First; do this.")
    messages.show_info("Second.")
    messages.show_info("Second.")
    assert (messages.text, messages._more.text()) == ("Second.", "1 more")
    assert messages.accessibleName() == "Message: Second."
    messages._timer.timeout.emit()  # an information goes by itself
    assert (messages.text, messages.kind) == ("First; do this.", "error")
    assert messages._more.isHidden() and not messages._timer.isActive()
    messages.show_info("Third.")
    messages.clear()
    assert messages.text == ""


def test_a_window_that_would_lose_something_asks_before_it_closes(qtbot, window):
    closed = []
    window.closing.connect(lambda: closed.append(True))
    window.show()
    window.object_to_closing("2 CTs wait.")
    assert not window.close() and window.isVisible()
    assert window.question.text == "2 CTs wait."
    qtbot.mouseClick(window.question.buttons[""], Qt.MouseButton.LeftButton)
    assert window.isVisible() and not closed
    window.object_to_closing("An export.", by="running")
    window.close()
    qtbot.mouseClick(window.question.buttons[CLOSE], Qt.MouseButton.LeftButton)
    assert window.question.text == "An export." and not closed
    qtbot.mouseClick(window.question.buttons[CLOSE], Qt.MouseButton.LeftButton)
    assert closed == [True] and not window.isVisible()
