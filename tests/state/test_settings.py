"""Settings: what was saved comes back; what cannot be read becomes the default, not an error."""

import json
import os
from dataclasses import replace

import pytest

from sscild_desktop.state.settings import Settings, from_mapping, load_settings, save_settings
from sscild_desktop.state.settings_state import SettingsState


def test_saved_settings_come_back(tmp_path):
    settings = Settings(device="cpu", heatmaps=False, last_folder="/data/Ärztin/ct")
    save_settings(settings, tmp_path / "new" / "settings.json")
    assert load_settings(tmp_path / "new" / "settings.json") == settings
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["settings.json"]


def test_no_file_means_defaults(tmp_path):
    assert load_settings(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "\x00\x01", "[" * 100_000, '{"device": 7, "heatmaps": "yes"}'])
def test_an_unreadable_file_means_defaults(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert load_settings(path) == Settings()


def test_unknown_keys_and_devices_are_left_out():
    assert from_mapping({"device": "tpu", "heatmaps": False, "colour": "red"}) == Settings(heatmaps=False)


def test_chosen_networks_come_back_and_what_are_no_pairs_is_left_out(tmp_path):
    settings = Settings(networks=(("scores", "own-scores"), ("levels", "l-net")))
    save_settings(settings, tmp_path / "settings.json")
    assert load_settings(tmp_path / "settings.json") == settings
    read = {"networks": [["scores", "a"], ["scores", "b"], ["levels"], ["levels", 3], "no", None, ["x", "y", "z"]]}
    assert from_mapping(read).networks == (("scores", "b"),)
    for wrong in (7, "text", {"scores": "a"}, None):
        assert from_mapping({"networks": wrong, "device": "cpu"}) == Settings(device="cpu")


def test_the_file_is_plain_json(tmp_path):
    save_settings(Settings(), tmp_path / "settings.json")
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))["device"] == "auto"


def test_what_holds_for_this_run_only_is_not_kept_when_something_else_is(tmp_path):
    file = tmp_path / "settings.json"
    kept = Settings(last_folder="/before")
    state = SettingsState(replace(kept, device="cpu", heatmaps=False), file, kept=kept)
    state.set(replace(state.value, last_folder="/now"))
    assert load_settings(file) == Settings(last_folder="/now")
    assert (state.value.device, state.value.heatmaps) == ("cpu", False)
    state.set(replace(state.value, heatmaps=True, device="cuda"))
    assert load_settings(file) == Settings(last_folder="/now", device="cuda")


def test_with_hidden_names_no_path_is_kept_as_it_may_hold_a_name(tmp_path):
    file = tmp_path / "settings" / "settings.json"
    settings = Settings(last_folder="/ct/Doe^Jane", last_export_folder="/out/Doe", pseudonym=True)
    save_settings(settings, file)
    assert "Doe" not in file.read_text("utf-8")
    assert load_settings(file) == Settings(pseudonym=True)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_the_file_and_its_folder_are_for_their_owner_alone(tmp_path):
    (tmp_path / "settings").mkdir(mode=0o755)
    save_settings(Settings(), tmp_path / "settings" / "settings.json")
    assert (tmp_path / "settings").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "settings" / "settings.json").stat().st_mode & 0o777 == 0o600
