"""The window presets: as usual, as changed, back again, and what a settings file says wrong."""

from dataclasses import replace

import pytest

from sscild_desktop.state.palette import PRESETS
from sscild_desktop.state.presets import presets_of, put_presets
from sscild_desktop.state.settings import Settings, load_settings, save_settings
from sscild_desktop.state.viewing import ViewState

OWN = (replace(PRESETS[0], name="My lung", centre=-550.0, width=1600.0), *PRESETS[1:])


def test_what_was_changed_is_kept_and_what_is_usual_takes_no_place(tmp_path):
    made = put_presets(Settings(), OWN)
    assert [key for key, _ in made.presets] == ["lung"]
    save_settings(made, tmp_path / "s.json")
    assert presets_of(load_settings(tmp_path / "s.json")) == OWN
    assert put_presets(made, PRESETS) == Settings() and presets_of(Settings()) == PRESETS


@pytest.mark.parametrize("text", ["", "Lung", "Lung\t-600", "Lung\tlow\t1500", "Lung\tnan\t1500", "Lung\t-600\t0"])
def test_what_is_no_preset_is_the_usual_one(text):
    assert presets_of(Settings(presets=(("lung", text), ("no such", "A\t1\t20")))) == PRESETS


def test_a_window_that_was_the_preset_moves_with_it(qtbot):
    viewing = ViewState()
    viewing.set_presets(OWN)
    assert viewing.window == (-550.0, 1600.0)
    viewing.set_window(-100, 300)
    viewing.set_presets(PRESETS)
    assert viewing.window == (-100, 300)
    viewing.reset_look()
    assert viewing.window == (PRESETS[0].centre, PRESETS[0].width)
