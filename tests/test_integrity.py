"""A damaged installation is named, whatever was done to its files; the quick look sees what decides."""

import json
import sys

import pytest

from sscild_desktop import __main__ as entry
from sscild_desktop import integrity
from sscild_desktop.command_line import arguments as cli
from sscild_desktop.command_line.exits import INPUT_REFUSED

NAMES = ("sscild", "_internal/lib.so", "_internal/models/n.onnx", "_internal/resources/ü.json")


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A packaged program of four files with its manifest, in a folder with a space and letters beyond ASCII."""
    folder = tmp_path / "Prógramm folder"
    inside = folder / "_internal"
    for name in NAMES:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"what {name} holds", encoding="utf-8")
    integrity.write_manifest(folder, inside / "resources" / integrity.MANIFEST)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")  # set by the entry; put back after the test
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(inside), raising=False)
    return folder


def test_a_whole_installation_passes(installed):
    assert integrity.check_all() == "4 files are as they were built"
    integrity.check_start()


def test_the_source_tree_has_nothing_to_compare(monkeypatch):
    monkeypatch.delattr(sys, "frozen", raising=False)
    assert "only packages have a list to compare with" in integrity.check_all()
    integrity.check_start()


@pytest.mark.parametrize("name", NAMES)
def test_every_changed_byte_is_found_and_named(installed, name):
    path = installed / name
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(integrity.Damaged, match=f"“{name}” was changed.*Install the program again"):
        integrity.check_all()


@pytest.mark.parametrize("name", ["_internal/models/n.onnx", "_internal/resources/ü.json"])
def test_a_changed_network_or_resource_is_seen_at_start(installed, name):
    (installed / name).write_bytes(bytes((installed / name).stat().st_size))
    with pytest.raises(integrity.Damaged, match="was changed"):
        integrity.check_start()


@pytest.mark.parametrize("how", ["gone", "cut off"])
def test_a_library_that_is_gone_or_cut_off_is_seen_at_start(installed, how):
    path = installed / "_internal" / "lib.so"
    path.unlink() if how == "gone" else path.write_bytes(b"lib")
    with pytest.raises(integrity.Damaged, match="lib.so"):
        integrity.check_start()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_without_its_target_is_named(installed):
    (installed / "_internal" / "link.so").symlink_to("lib.so")
    target = installed / "_internal" / "resources" / integrity.MANIFEST
    integrity.write_manifest(installed, target)
    integrity.check_all()
    (installed / "_internal" / "link.so").unlink()
    with pytest.raises(integrity.Damaged, match="“_internal/link.so” is missing"):
        integrity.check_all()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": "1", "files": {"a": 3}, "links": {}}'])
def test_a_broken_list_is_damage_too(installed, content):
    (installed / "_internal" / "resources" / integrity.MANIFEST).write_text(content, encoding="utf-8")
    with pytest.raises(integrity.Damaged, match="missing or damaged"):
        integrity.check_start()


def test_files_of_another_version_are_named(installed):
    path = installed / "_internal" / "resources" / integrity.MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"version": "0.0.1"}), encoding="utf-8")
    with pytest.raises(integrity.Damaged, match="of version 0.0.1"):
        integrity.check_start()


def test_many_damaged_files_are_counted(installed):
    for path in list((installed / "_internal").rglob("*.*")) + [installed / "sscild"]:
        if path.is_file() and path.name != integrity.MANIFEST:
            path.unlink()
    with pytest.raises(integrity.Damaged, match="and 1 more"):
        integrity.check_all()


def test_a_command_says_so_and_goes_on(installed, tmp_path, capsys):
    (installed / "sscild").write_bytes(b"another program")
    assert cli.main(["scan", str(tmp_path / "nothing")]) == INPUT_REFUSED
    assert "“sscild” was changed" in capsys.readouterr().err


def test_a_library_that_cannot_be_loaded_ends_in_one_sentence(installed, capsys, monkeypatch):
    monkeypatch.setattr(cli, "main", lambda: exec("raise ImportError('lib.so: cannot be loaded')"))
    (installed / "_internal" / "lib.so").unlink()
    assert entry.main() == 1
    error = capsys.readouterr().err
    assert "“_internal/lib.so” is missing" in error
    assert error.count("\n") == 1


def test_a_missing_system_library_is_named(installed, capsys, monkeypatch):
    monkeypatch.setattr(cli, "main", lambda: exec("raise ImportError('libGL.so.1: cannot open shared object file')"))
    assert entry.main() == 1
    assert "cannot start on this computer: libGL.so.1" in capsys.readouterr().err


def test_other_programs_get_the_library_path_of_the_user(installed, monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", str(installed / "_internal"))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/mine")
    entry.prepare_packaged()
    assert entry.os.environ["LD_LIBRARY_PATH"] == "/opt/mine"
    assert entry.os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"
    monkeypatch.setenv("LD_LIBRARY_PATH", str(installed / "_internal"))
    entry.prepare_packaged()
    assert "LD_LIBRARY_PATH" not in entry.os.environ


def test_an_error_while_cleaning_up_is_no_traceback_for_the_user(installed, capsys, monkeypatch, caplog):
    class Stubborn:
        def __del__(self):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(cli, "main", lambda: Stubborn() and 0)
    assert entry.main() == 0
    assert capsys.readouterr().err == ""
    assert "while cleaning up: OSError" in caplog.text
