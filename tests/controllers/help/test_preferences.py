"""What is preferred holds at once: in the settings, in the switches of the tool bar, for the networks."""

from dataclasses import replace
from pathlib import Path

import pytest

from sscild_desktop.controllers.help.preferences import PreferencesController
from sscild_desktop.core.inference import devices


@pytest.fixture
def controller(parts):
    made = PreferencesController(parts, {"Log": Path("/log")})
    made.asked = []
    made.device_changed.connect(lambda: made.asked.append("device"))
    yield made
    devices.limit_threads(0)


def test_a_device_is_asked_about_again(controller, settings):
    controller.want(replace(settings.value, device="cpu"))
    assert (settings.value.device, controller.asked) == ("cpu", ["device"])


def test_what_has_nothing_to_do_with_it_asks_nothing(controller, settings):
    controller.want(replace(settings.value, theme="light"))
    assert (settings.value.theme, controller.asked) == ("light", [])


def test_threads_hold_for_the_next_network(controller, settings):
    controller.want(replace(settings.value, threads=1))
    assert devices.cpu_threads() == 1
    controller.want(replace(settings.value, threads=0))
    assert devices.cpu_threads() == devices.good_threads()


@pytest.mark.parametrize("name", ["pseudonym", "keep_records"])
def test_switches_of_the_tool_bar_follow(controller, settings, window, name):
    is_on = not getattr(settings.value, name)
    controller.want(replace(settings.value, **{name: is_on}))
    window.actions_[name].setChecked.assert_called_once_with(is_on)
