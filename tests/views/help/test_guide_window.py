"""The window of the guide by real events: search, marks, keys, letters, links, pictures that fit."""

import pytest
from PySide6.QtCore import QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from sscild_desktop.views.help.guide_text import MARGIN, POINTS, GuideText
from sscild_desktop.views.help.guide_window import NAME, GuideWindow
from tests.views.conftest import turn_wheel

TEXT = """# Lungs

![A picture](pictures/wide.png)

The lungs of the patient. See [levels](levels.md#moving), [below](#below) and [elsewhere](https://example.org).

| lung | mL |
|---|---|
| right | 2000 |

""" + "\n\n".join(f"Line {n} of many." for n in range(60))
TEXT += "\n\n## Below\n\nThe left lung, at last.\n\n" + "\n\n".join(f"More {n}." for n in range(60))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "guide" / "pictures").mkdir(parents=True)
    image = QImage(1400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "guide" / "pictures" / "wide.png"))
    image.save(str(tmp_path / "outside.png"))
    return tmp_path / "guide"


@pytest.fixture
def window(qtbot, folder):
    made = GuideWindow(folder)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.set_contents([("Begin", "lungs", "Lungs"), ("Begin", "levels", "Levels"), ("More", "limits", "Limits")])
    with qtbot.waitExposed(made):
        made.show()
    made.show_page("lungs", TEXT)
    return made


def rows(widget):
    return [widget.item(row).text() for row in range(widget.count())]


def test_the_contents_show_groups_that_cannot_be_picked(window):
    assert rows(window.contents) == ["Begin", "    Lungs", "    Levels", "More", "    Limits"]
    assert window.contents.item(0).flags() == Qt.ItemFlag.NoItemFlags
    assert window.contents.currentItem().data(NAME) == "lungs"


def test_a_click_and_the_arrows_ask_for_a_page(qtbot, window):
    with qtbot.waitSignal(window.page_requested) as asked:
        item = window.contents.item(4)
        QTest.mouseClick(
            window.contents.viewport(), Qt.MouseButton.LeftButton, pos=window.contents.visualItemRect(item).center()
        )
    assert asked.args == ["limits"]
    with qtbot.waitSignal(window.page_requested) as asked:
        QTest.keyClick(window.contents, Qt.Key.Key_Up)
    assert asked.args == ["levels"]


def test_typing_asks_for_a_search_once(qtbot, window):
    asked = []
    window.search_requested.connect(asked.append)
    QTest.keyClicks(window.search, "lung")
    qtbot.waitUntil(lambda: asked == ["lung"])
    QTest.keyClicks(window.search, "s")
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert asked == ["lung", "lungs"]


def search(window, words):
    """As the controller answers."""
    window.search.setText(words)
    window._pause.stop()
    window.show_found([("lungs", "Lungs", 4, "… of the lungs …"), ("limits", "Limits", 1, "lungs")], words)
    window.mark(words)


def test_what_was_found_takes_the_place_of_the_contents(qtbot, window):
    search(window, "lung")
    assert window.results.isVisible() and not window.contents.isVisible()
    assert rows(window.results)[0] == "Lungs  (4)\n… of the lungs …"
    asked = []
    window.search_requested.connect(asked.append)
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert asked == [""] and window.search.text() == ""
    window.show_found([], "")
    assert window.contents.isVisible() and not window.results.isVisible()
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_nothing_found_is_said(window):
    window.show_found([], "xyzzy")
    assert window._nothing.isVisible() and not window.contents.isVisible()


def test_every_place_is_marked_and_enter_goes_on(window):
    search(window, "LUNG")
    marks = window.text.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["Lung", "lung", "lung", "lung"]
    assert window.count_text == "1 of 4"
    for number in (2, 3, 4):
        QTest.keyClick(window.search, Qt.Key.Key_Return)
        assert window.count_text == f"{number} of 4"
    viewport, place = window.text.viewport().rect(), window.text.cursorRect()
    assert viewport.intersects(QRect(place))
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.count_text == "3 of 4"


def test_after_the_last_place_comes_the_next_page_and_round(qtbot, window):
    search(window, "left")
    assert window.count_text == "1 of 1"
    asked = []
    window.page_requested.connect(asked.append)
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert asked == ["limits"]
    QTest.keyClick(window.search, Qt.Key.Key_F3)
    assert asked == ["limits", "lungs"]


def test_accents_are_found_where_they_stand(window):
    window.show_page("limits", "# Limits\n\nA résumé of résumés.")
    window.mark("resume")
    assert [mark.cursor.selectedText() for mark in window.text.extraSelections()] == ["résumé", "résumé"]


@pytest.mark.parametrize(
    ("url", "target"), [("levels.md#moving", "levels#moving"), ("levels.md", "levels"), ("#below", "#below")]
)
def test_links_ask_for_pages(qtbot, window, url, target):
    with qtbot.waitSignal(window.page_requested) as asked:
        window.text.anchorClicked.emit(QUrl(url))
    assert asked.args == [target]


def test_nothing_outside_the_guide_is_opened(qtbot, window, folder):
    with qtbot.assertNotEmitted(window.page_requested):
        window.text.anchorClicked.emit(QUrl("https://example.org"))
    assert not window.text.openLinks() and not window.text.openExternalLinks()
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("../outside.png", "https://example.org/pictures/../../outside.png", "/etc/hostname"):
        assert window.text.loadResource(kind, QUrl(name)) is None
    assert window.text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("a.css")) is None


def test_a_heading_comes_to_the_top(window):
    window.go_to_heading("below")
    block = window.text.cursorForPosition(QPointF(MARGIN + 5, 30).toPoint()).block()
    assert block.text() == "Below"
    place = window.place
    window.go_to_heading("not-there")
    assert window.place == place > 0


def width_of(text: GuideText) -> float:
    image = text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/wide.png"))
    return image.width() / image.devicePixelRatio()


def test_pictures_fit_the_page_and_follow_the_window(qtbot, window):
    assert width_of(window.text) <= window.text.viewport().width() - 2 * MARGIN
    assert window.text.horizontalScrollBar().maximum() == 0
    window.set_place(0.5)
    before = window.text._drawn_width
    window.resize(800, 700)
    qtbot.waitUntil(lambda: window.text._drawn_width < before)
    assert window.text.horizontalScrollBar().maximum() == 0
    assert window.place == pytest.approx(0.5, abs=0.02)


def test_the_wheel_with_ctrl_and_the_keys_change_the_letters(window):
    turn_wheel(window.text.viewport(), QPointF(50, 50), 120, Qt.KeyboardModifier.ControlModifier)
    assert window.text.points > POINTS
    assert window.text.document().defaultFont().pointSizeF() == pytest.approx(window.text.points)
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.text.points == POINTS
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert 6 < window.text.points < POINTS


def test_back_and_forward_by_button_and_key(qtbot, window):
    window.show_ways(True, False)
    assert window.back.isEnabled() and not window.forward.isEnabled()
    with qtbot.waitSignal(window.back_requested):
        QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)
    window.show_ways(True, True)
    with qtbot.waitSignal(window.forward_requested):
        QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
