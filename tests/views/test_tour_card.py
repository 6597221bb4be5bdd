"""The card of the tour stands beside what it is about, inside the window, and is driven by keys."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from sscild_desktop.controllers.help.tour import STEPS
from sscild_desktop.views.help.tour_card import TourCard
from tests.views.conftest import whole_window


@pytest.fixture
def window(qtbot):
    made = whole_window()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def card(window):
    made = TourCard(window)
    yield made
    if isValid(made):
        made.finish()


def test_every_step_points_at_a_real_widget_and_stays_in_the_window(window, card):
    for number, step in enumerate(STEPS, 1):
        window.show_page(step.page)
        target = step.target(window)
        card.show_step(step.title, step.text, (number, len(STEPS)), target)
        assert window.rect().contains(card.geometry()), number
        assert step.title in card.accessibleName()
        if target.isVisible() and target is not window.planes:  # no place beside pictures that fill the page
            place = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
            assert not card.geometry().intersects(place), number


def test_it_follows_the_window(window, card):
    card.show_step("Export", "Words.", (1, 2), window.start_page.built_in_button)
    window.resize(1000, 640)
    assert window.rect().contains(card.geometry())
    assert card._frame.geometry().contains(
        QRect(window.start_page.built_in_button.mapTo(window, QPoint(0, 0)), window.start_page.built_in_button.size())
    )


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_Return, "next_requested"),
        (Qt.Key.Key_Space, "next_requested"),
        (Qt.Key.Key_Escape, "end_requested"),
    ],
)
def test_keys(qtbot, window, card, key, name):
    card.show_step("Title", "Words.", (2, 3), window.start_page.built_in_button)
    qtbot.waitUntil(card.next.hasFocus)
    cancelled = []
    window.actions_["cancel"].triggered.connect(lambda: cancelled.append(True))
    with qtbot.waitSignal(getattr(card, name)):
        QTest.keyClick(card.next, key)
    assert cancelled == []


def test_a_double_click_is_one_step(qtbot, window, card):
    asked = []
    card.next_requested.connect(lambda: asked.append(1))
    card.show_step("Export", "Words.", (1, 2), window.start_page.built_in_button)
    QTest.mouseClick(card.next, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(card.next, Qt.MouseButton.LeftButton)  # the second press alone, as Qt sends it
    assert len(asked) == 1


def test_nothing_of_it_stays(qtbot, window, card):
    card.show_step("Title", "Words.", (1, 1), window.start_page.built_in_button)
    with qtbot.waitSignals([card.destroyed, card._frame.destroyed]):
        card.finish()
