"""The guide opens where it is wanted, goes back and forward, searches; a guide that is not there is one sentence."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sscild_desktop.controllers.help import guide as guide_controller
from sscild_desktop.controllers.help.guide import GuideController
from sscild_desktop.core.guide import GuideMissing, Page
from sscild_desktop.state.keys import KeyState
from sscild_desktop.views.shared.messages import MessageBar
from sscild_desktop.views.shared.pieces import GuideLink
from tests.controllers.view_specs import view_spec

LONG = "\n\n".join(f"Line {n}." for n in range(80))
PAGES = (
    Page("first-steps", "Begin", f"# First steps\n\nDrop it.\n\n{LONG}"),
    Page("patients", "More", f"# Patients\n\nVisits.\n\n{LONG}\n\n## Typing\n\nEach box is saved.\n\n{LONG}"),
    Page("limits", "More", "# Limits\n\nVisits are few."),
)


class Window(QWidget):
    """What the controller needs of the main window."""

    page_changed = Signal(str)

    def __init__(self):
        super().__init__()
        self.page, self.messages = "patient", view_spec(MessageBar)
        self.column = QVBoxLayout(self)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def guide(window, monkeypatch):
    monkeypatch.setattr(guide_controller, "all_pages", lambda _keys: PAGES)
    made = GuideController(window, KeyState())
    yield made
    if made.view is not None:
        made.view.close()


def test_nothing_is_read_before_it_is_asked_for(guide):
    assert guide.view is None


def test_it_opens_at_the_page_about_what_is_on_screen(guide, window):
    guide.show()
    assert guide.view.page == "patients" and guide.view.isVisible()
    window.page = "start"
    guide.show()
    assert guide.view.page == "first-steps"


def test_question_marks_open_their_page_also_those_made_later(guide, window):
    link = GuideLink("patients#typing", "typing")
    window.column.addWidget(link)
    window.page_changed.emit("patient")
    window.page_changed.emit("patient")
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert guide.view.page == "patients" and guide.view.text.place > 0.3
    assert not guide.view.back.isEnabled()


def test_back_returns_to_the_place_and_forward_goes_again(guide):
    guide.open("patients#typing")
    place = guide.view.text.place
    guide.view.go("limits")
    assert guide.view.page == "limits" and guide.view.back.isEnabled()
    guide.view.back.click()
    assert guide.view.page == "patients" and guide.view.text.place == pytest.approx(place, abs=0.02)
    guide.view.forward.click()
    assert guide.view.page == "limits" and not guide.view.forward.isEnabled()
    guide.view.back.click()
    guide.view.go("first-steps")
    assert not guide.view.forward.isEnabled()


def test_back_at_the_beginning_does_nothing(guide):
    guide.open("limits")
    guide.view.back.click()
    guide.view.forward.click()
    assert guide.view.page == "limits"


def test_a_link_on_the_same_page_can_be_taken_back(guide):
    guide.open("patients")
    guide.view.go("#typing")
    assert guide.view.page == "patients" and guide.view.text.place > 0.3
    guide.view.back.click()
    assert guide.view.text.place == 0.0


def test_an_unknown_page_leaves_what_is_shown(guide):
    guide.open("limits")
    guide.view.go("nowhere")
    assert guide.view.page == "limits"


def test_a_search_lists_pages_and_goes_to_the_first(guide):
    guide.open("first-steps")
    guide.view.search.setText("visits")
    guide.view.search_requested.emit("visits")
    assert [guide.view.results.item(row).text().split("  ")[0] for row in range(2)] == ["Patients", "Limits"]
    assert guide.view.page == "patients" and guide.view.count_text == "1 of 1"
    guide.view.find_next()
    assert guide.view.page == "limits" and guide.view.count_text == "1 of 1"
    guide.view.find_next()
    assert guide.view.page == "patients"


def test_a_search_stays_on_a_page_that_has_the_words(guide):
    guide.open("limits")
    guide.search("visits")
    assert guide.view.page == "limits" and guide.view.count_text == "1 of 1"


def test_a_guide_that_cannot_be_read_is_one_sentence(guide, window, monkeypatch):
    monkeypatch.setattr(guide_controller, "all_pages", Mock(side_effect=GuideMissing("It is not there; install.")))
    guide.show()
    assert guide.view is None
    window.messages.show_error.assert_called_once_with("It is not there; install.")


def test_every_page_of_the_real_guide_can_be_shown(window):
    real = GuideController(window, KeyState())
    real.open("first-steps")
    for page in real._pages:
        real.view.go(page.name)
        shown = real.view.text.toPlainText()
        assert real.view.page == page.name and page.title in shown and "](" not in shown and "**" not in shown
    real.view.close()
