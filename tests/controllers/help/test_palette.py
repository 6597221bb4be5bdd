"""The palette offers everything that can be asked of the program, once, and of the pages what is on screen."""

from unittest.mock import create_autospec

import pytest

from sscild_desktop.controllers.help.palette import HELD, NOT_OFFERED, PaletteController
from sscild_desktop.state.keymap import COMPARE_KEYS, VIEWER_KEYS
from sscild_desktop.views.compare.page import ComparePage
from sscild_desktop.views.shared.actions import WISHES


@pytest.fixture
def controller(parts, window):
    for wish in WISHES:
        action = window.actions_[wish.name]
        action.text.return_value, action.isEnabled.return_value = wish.text, wish.name != "undo"
        action.shortcuts.return_value = []
    window.page, window.compare_page = "start", create_autospec(ComparePage, instance=True)
    return PaletteController(parts)


def test_every_wish_is_offered_once(controller):
    texts = [one.text for one in controller.commands()]
    assert texts == [wish.text for wish in WISHES if wish.name not in NOT_OFFERED]
    assert [one.text for one in controller.commands() if not one.is_enabled] == ["Undo"]


def test_a_wish_is_carried_out_by_its_action(controller, window):
    next(one for one in controller.commands() if one.text == "Analyse").run()
    window.actions_["analyse"].trigger.assert_called_once_with()


@pytest.mark.parametrize(("page", "bindings"), [("ct", VIEWER_KEYS), ("compare", COMPARE_KEYS)])
def test_the_keys_of_the_page_come_first(controller, window, session, volume, page, bindings):
    session.set_volume(volume)
    window.page = page
    offered = [one.action for one in bindings if one.action not in HELD]
    commands = controller.commands()[: len(offered)]
    assert [one.text for one in commands] == [one.text for one in bindings if one.action in offered]
    commands[0].run()
    do = window.planes.do if page == "ct" else window.compare_page.do
    do.assert_called_once_with(offered[0])


def test_without_a_ct_its_keys_are_not_offered(controller, window):
    window.page = "ct"
    assert all(one.hint != "Places" for one in controller.commands())
