"""Keys by choice and as usual: nobody has a key twice on a page, whatever is chosen; a conflict has a name."""

import json

from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.state.keymap import KeyBinding
from sscild_desktop.state.keys import PAGES, bounds, chosen_keys, owner, put_keys, resolved, with_keys
from sscild_desktop.state.settings import Settings, from_mapping, load_settings, save_settings

PROGRAM = (KeyBinding("open", ("Ctrl+O",), "Open", "Program"), KeyBinding("cancel", ("Esc",), "Cancel", "Program"))
ALL = bounds(PROGRAM)
NAMES = [one.action for one in ALL]
ANY = st.sampled_from(["A", "B", "Ctrl+O", "Esc", "N", "F2", "1", "Del"])
SOME = st.dictionaries(st.sampled_from(NAMES), st.lists(ANY).map(tuple))


@given(SOME)
def test_no_key_does_two_things_on_one_page(chosen):
    keys = resolved(ALL, chosen)
    assert set(keys) == set(NAMES)
    for page in PAGES:
        found = [key for one in ALL if page in one.pages for key in keys[one.action] if one.action != "box:revert"]
        assert len(found) == len(set(found))
    assert keys["cancel"] == ("Esc",)


def test_a_chosen_key_is_gone_from_whoever_had_it():
    keys = resolved(ALL, {"fit": ("Ctrl+O",)})
    assert (keys["fit"], keys["open"]) == (("Ctrl+O",), ())
    assert resolved(ALL, {})["open"] == ("Ctrl+O",)


def test_one_key_may_do_two_things_on_two_pages():
    keys = resolved(ALL, {"plane:axial": ("M",)})  # of the comparison; the heat map has it on the CT
    assert keys["plane:axial"] == keys["show:heatmap"] == ("M",)


def test_a_conflict_has_the_name_of_the_other():
    keys = resolved(ALL, {})
    assert owner(ALL, keys, "show:lobes", "M").action == "show:heatmap"
    assert owner(ALL, keys, "plane:axial", "M") is None
    assert owner(ALL, keys, "open", "Del").action == "delete"
    assert owner(ALL, keys, "open", "Ctrl+O") is None, "its own key is no conflict"


def test_bindings_carry_the_keys_of_now():
    assert with_keys(PROGRAM, {"open": ("F12",)})[0].keys == ("F12",)


def test_choices_survive_the_settings_file(tmp_path):
    chosen = {"open": ("Ctrl+O", "Ctrl+;"), "fit": ()}
    save_settings(put_keys(Settings(), chosen), tmp_path / "settings.json")
    assert chosen_keys(load_settings(tmp_path / "settings.json")) == chosen
    damaged = from_mapping(json.loads('{"keys": [["open", 5], "x", ["fit", "R"]]}'))
    assert chosen_keys(damaged) == {"fit": ("R",)}
