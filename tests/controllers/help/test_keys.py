"""Keys that were chosen hold at once and are kept; nonsense in the settings changes nothing."""

from dataclasses import replace

import pytest

from sscild_desktop.controllers.help.keys import KeysController
from sscild_desktop.state.keys import put_keys


@pytest.fixture
def controller(parts):
    return KeysController(parts)


def test_a_choice_holds_everywhere_and_is_kept(controller, parts, settings, window):
    controller.choose({"analyse": ("F12",), "fit": ()})
    assert parts.keys.value["analyse"] == ("F12",)
    assert window.show_keys.call_args.args[0]["fit"] == ()
    assert dict(settings.value.keys) == {"analyse": "F12", "fit": ""}


def test_the_usual_keys_are_no_choice(controller, settings):
    controller.choose({"analyse": ("F12",)})
    controller.choose({"analyse": ("F9", "Ctrl+Return")})
    assert settings.value.keys == ()


def test_one_or_all_are_reset(controller, parts, settings):
    controller.choose({"analyse": ("F12",), "fit": ()})
    controller.reset("fit")
    assert (parts.keys.value["fit"], parts.keys.value["analyse"]) == (("0", "R"), ("F12",))
    controller.reset("")
    assert settings.value.keys == ()
    assert parts.keys.value["analyse"] == ("F9", "Ctrl+Return")


def test_what_is_no_key_or_no_action_or_reserved_is_left_out(controller, parts, settings):
    nonsense = {"analyse": ("", "no such key", "Esc", "f12"), "gone": ("A",)}
    settings.set(put_keys(settings.value, nonsense))
    assert parts.keys.value["analyse"] == ("F12",)
    assert "gone" not in parts.keys.value


def test_other_settings_change_no_key(controller, settings, window):
    window.show_keys.reset_mock()
    settings.set(replace(settings.value, theme="light"))
    window.show_keys.assert_not_called()
