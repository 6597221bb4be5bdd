"""The set-up script for Windows compiles, needs no administrator, and keeps data unless ticked."""

from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "installer" / "windows" / "sscild.nsi"


def test_the_script_compiles_without_a_warning(load, tmp_path):
    windows = load("windows")
    if windows.makensis() is None:
        pytest.skip("makensis is not installed (package nsis)")
    image = pytest.importorskip("PIL.Image")
    program = tmp_path / "a folder ü"
    (program / "_internal" / "resources").mkdir(parents=True)
    for name in ("sscild.exe", "sscild-window.exe", "_internal/resources/manifest.json"):
        (program / name).write_bytes(b"stand-in")
    image.new("RGBA", (32, 32)).save(tmp_path / "sscild.ico")
    setup = tmp_path / "sscild-setup-of-a-test.exe"
    windows.compile_script(program, setup, tmp_path / "sscild.ico")
    assert setup.read_bytes()[:2] == b"MZ"


def test_without_the_compiler_the_reason_is_told(load, tmp_path, monkeypatch):
    windows = load("windows")
    monkeypatch.setattr(windows, "makensis", lambda: None)
    with pytest.raises(OSError, match="install NSIS"):
        windows.compile_script(tmp_path, tmp_path / "x.exe", tmp_path / "x.ico")


def test_no_administrator_is_needed_and_nothing_outside_the_user_is_touched():
    text = SCRIPT.read_text("utf-8")
    assert "RequestExecutionLevel user" in text
    for word in ("HKLM", "HKCR", "$PROGRAMFILES", "SetShellVarContext all"):
        assert word not in text


def test_data_are_removed_in_one_section_alone_which_is_off():
    text = SCRIPT.read_text("utf-8")
    assert text.count(r"$LOCALAPPDATA\SScILD") == 1
    section = text[text.index("Section /o ") :]
    assert r'RMDir /r "$LOCALAPPDATA\SScILD"' in section[: section.index("SectionEnd")]


def test_the_folder_that_is_removed_is_checked_first():
    text = SCRIPT.read_text("utf-8")
    assert 'RMDir /r "$INSTDIR"' not in text
