"""What the reader makes of a preset holds at once in the state and the window, and stays in the settings."""

from dataclasses import replace

from sscild_desktop.controllers.help.presets import PresetsController
from sscild_desktop.state.palette import PRESETS

OWN = (replace(PRESETS[0], name="Mine", centre=-500.0), *PRESETS[1:])


def test_a_changed_preset_holds_at_once(parts, viewing, settings, window):
    controller = PresetsController(parts)
    controller.put(OWN)
    assert viewing.presets == OWN and settings.value.presets
    window.show_presets.assert_called_once_with(OWN)
    controller.put(PRESETS)
    assert viewing.presets == PRESETS and not settings.value.presets
