"""The window of the guide by real events: search, marks, keys, letters, links, pictures that fit."""

import pytest
from PySide6.QtCore import QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from sscild_desktop.core.guide import Found, Page
from sscild_desktop.views.help.guide_text import MARGIN, POINTS, GuideText
from sscild_desktop.views.help.guide_window import NAME, GuideWindow
from sscild_desktop.views.shared.language import speak
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


LIMITS = "# Limits\n\nA résumé of résumés, left for the lungs."
SIGNS = "# Signs\n\nLarge … in m², ½ of the straße 🫁 and 🫁, then breath."


@pytest.fixture
def window(qtbot, folder):
    pages = (
        Page("lungs", "Begin", TEXT),
        Page("levels", "Begin", "# Levels\n\n" + "Five.\n\n" * 60 + "## Moving\n\n" + "Up.\n\n" * 60),
        Page("limits", "More", LIMITS),
    )
    made = GuideWindow(folder, pages)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.go("lungs")
    return made


def rows(widget):
    return [widget.item(row).text() for row in range(widget.count())]


def test_the_contents_show_groups_that_cannot_be_picked(window):
    assert rows(window.contents) == ["Begin", "    Lungs", "    Levels", "More", "    Limits"]
    assert window.contents.item(0).flags() == Qt.ItemFlag.NoItemFlags
    assert window.contents.currentItem().data(NAME) == "lungs"


def test_titles_are_in_the_language_of_their_pages(qtbot, folder):
    speak({"Lungs": "Lunge", "Limits": "Grenzen", "Begin": "Anfang"}, "de")
    try:
        made = GuideWindow(folder, (Page("lungs", "Begin", TEXT), Page("limits", "Begin", LIMITS)))
        qtbot.addWidget(made)
        made.show_found([Found(Page("limits", "Begin", LIMITS), 2, "left for the Lungs")], "lungs")
    finally:
        speak(None)
    assert rows(made.contents) == ["Begin", "    Lungs", "    Limits"]
    assert rows(made.results) == ["Limits  (2)\nleft for the Lungs"]


def test_a_click_and_the_arrows_show_a_page(window):
    item = window.contents.item(4)
    QTest.mouseClick(
        window.contents.viewport(), Qt.MouseButton.LeftButton, pos=window.contents.visualItemRect(item).center()
    )
    assert window.page == "limits" and "résumé" in window.text.toPlainText()
    QTest.keyClick(window.contents, Qt.Key.Key_Up)
    assert window.page == "levels"


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
    lungs, limits = Page("lungs", "Begin", TEXT), Page("limits", "More", LIMITS)
    window.show_found([Found(lungs, 4, "… of the lungs …"), Found(limits, 1, "lungs")], words)
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


def test_after_the_last_place_comes_the_next_page_and_round(window):
    search(window, "left")
    assert window.count_text == "1 of 1"
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page == "limits" and window.count_text == "1 of 1"
    QTest.keyClick(window.search, Qt.Key.Key_F3)
    assert window.page == "lungs" and window.count_text == "1 of 1"


def test_accents_are_found_where_they_stand(window):
    window.go("limits")
    window.mark("resume")
    assert [mark.cursor.selectedText() for mark in window.text.extraSelections()] == ["résumé", "résumé"]


@pytest.mark.parametrize(("wanted", "found"), [("and", ["and"]), ("breath", ["breath"]), ("strasse", ["straße"])])
def test_signs_that_are_searched_for_as_several_letters_move_no_mark(qtbot, folder, wanted, found):
    text = GuideText(folder, {"signs": Page("signs", "More", SIGNS)})
    qtbot.addWidget(text)
    text.go("signs")
    text.mark(wanted)
    assert [mark.cursor.selectedText() for mark in text.extraSelections()] == found


def test_nothing_is_marked_on_a_page_before_a_search(window):
    assert window.text.extraSelections() == [] and window.count_text == ""


def click_link(window, words):
    """By the mouse, where the words of the link stand."""
    cursor = window.text.document().find(words)
    window.text.setTextCursor(cursor)
    window.text.ensureCursorVisible()
    cursor.setPosition(cursor.selectionStart() + 1)
    place = window.text.cursorRect(cursor).center()
    QTest.mouseMove(window.text.viewport(), place)
    QTest.mouseClick(window.text.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_links_lead_to_pages_and_headings_and_back_again(window):
    click_link(window, "below")
    assert window.page == "lungs" and window.text.place > 0.3
    click_link(window, "levels")
    assert window.page == "levels" and window.text.place > 0.3
    assert window.contents.currentItem().data(NAME) == "levels"
    window.back.click()
    assert window.page == "lungs" and window.contents.currentItem().data(NAME) == "lungs"


def test_nothing_outside_the_guide_is_opened(window):
    before = window.text.toPlainText()
    click_link(window, "elsewhere")
    for target in ("nowhere", "https://example.org", "file:///etc/hostname"):
        window.text.setSource(QUrl(target))
    assert window.page == "lungs" and window.text.toPlainText() == before
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("../outside.png", "https://example.org/pictures/../../outside.png", "/etc/hostname"):
        assert window.text.loadResource(kind, QUrl(name)) is None
    assert window.text.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("a.css")) is None


def test_a_heading_comes_to_the_top(window):
    window.go("lungs#below")
    block = window.text.cursorForPosition(QPointF(MARGIN + 5, 20).toPoint()).block()
    assert block.text() == "Below"
    assert window.text.place > 0.3
    window.go("levels#not-there")
    assert window.page == "levels" and window.text.place == 0


def width_of(text: GuideText) -> float:
    image = text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/wide.png"))
    return image.width() / image.devicePixelRatio()


def test_pictures_fit_the_page_and_follow_the_window(qtbot, window):
    assert width_of(window.text) <= window.text.viewport().width() - 2 * MARGIN
    assert window.text.horizontalScrollBar().maximum() == 0
    window.text.set_place(0.5)
    before = window.text._drawn
    window.resize(800, 700)
    qtbot.waitUntil(lambda: window.text._drawn[1] < before[1])
    assert window.text.horizontalScrollBar().maximum() == 0
    assert window.text.place == pytest.approx(0.5, abs=0.02)


def test_the_wheel_with_ctrl_and_the_keys_change_the_letters(window):
    turn_wheel(window.text.viewport(), QPointF(50, 50), 120, Qt.KeyboardModifier.ControlModifier)
    assert window.text.points > POINTS
    assert window.text.document().defaultFont().pointSizeF() == pytest.approx(window.text.points)
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.text.points == POINTS
    for _ in range(40):
        QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert 6 < window.text.points < POINTS


def test_back_and_forward_by_button_and_key(window):
    assert not window.back.isEnabled()
    window.text.set_place(0.5)
    place = window.text.place
    window.go("limits")
    assert window.back.isEnabled() and not window.forward.isEnabled()
    QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert window.page == "lungs" and window.text.place == pytest.approx(place, abs=0.02)
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.page == "limits" and not window.forward.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page == "lungs"
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
