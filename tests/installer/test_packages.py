"""The archive and the Debian package of a small stand-in: installed, damaged, replaced and removed for real."""

import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux are made on Linux")


@pytest.fixture
def archive(load, program, build_folder):
    return load("archive").make_archive(program, program.parent)


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "Heim für $Jörg & Söhne"
    folder.mkdir()
    return folder


def run(command, home, code=0):
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    answer = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True)
    assert answer.returncode == code, answer.stdout + answer.stderr
    return answer.stdout + answer.stderr


def everything_in(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_the_archive_installs_for_one_user_and_goes_without_a_trace(load, archive, home):
    naming = load("naming")
    run(["sh", archive], home)
    assert run([home / ".local" / "bin" / "sscild"], home).strip() == naming.version()
    entry = (home / ".local/share/applications" / f"{naming.folder_name()}.desktop").read_text("utf-8")
    escaped = str(home).replace("$", r"\\$")
    assert f'Exec="{escaped}/.local/opt/{naming.folder_name()}/sscild" %F\n' in entry
    assert f"TryExec={home}/.local/opt/{naming.folder_name()}/sscild\n" in entry
    assert (home / ".local/opt" / naming.folder_name() / "_internal" / "link.so").is_symlink()
    (home / ".local/share/SScILD").mkdir()
    (home / ".local/share/SScILD/records").write_text("kept")
    printed = run(["sh", home / ".local/opt" / naming.folder_name() / "uninstall.sh"], home)
    assert "were kept in" in printed
    assert everything_in(home) == {".local", ".local/share", ".local/share/SScILD", ".local/share/SScILD/records"}


def test_data_are_removed_when_asked_and_only_then(load, archive, home):
    run(["sh", archive, "--quiet"], home)
    for place in (".local/share/SScILD", ".config/SScILD", ".local/state/SScILD"):
        (home / place).mkdir(parents=True)
    run(["sh", home / ".local/opt" / load("naming").folder_name() / "uninstall.sh", "--remove-data"], home)
    assert [name for name in everything_in(home) if "SScILD" in name] == []


@pytest.mark.parametrize("fault", ["cut off", "one byte changed"])
def test_a_damaged_archive_writes_nothing(archive, home, fault):
    content = bytearray(archive.read_bytes())
    if fault == "cut off":
        del content[-10:]
    else:
        content[-10] ^= 1
    archive.write_bytes(content)
    assert "damaged or not complete" in run(["sh", archive], home, code=1)
    assert "damaged or not complete" in run(["sh", archive, "--check"], home, code=1)
    assert everything_in(home) == set()


def test_two_versions_lie_side_by_side(load, monkeypatch, program, build_folder, home):
    naming, archive = load("naming"), load("archive")
    run(["sh", archive.make_archive(program, program.parent)], home)
    monkeypatch.setattr(naming, "version", lambda: "9.0.0")
    newer = program.rename(program.with_name(naming.folder_name()))
    (newer / "sscild").write_text("#!/bin/sh\necho 9.0.0\n", encoding="utf-8")
    run(["sh", archive.make_archive(newer, newer.parent)], home)
    command = home / ".local" / "bin" / "sscild"
    assert run([command], home).strip() == "9.0.0"
    run(["sh", home / ".local/opt/sscild-desktop-9.0.0/uninstall.sh"], home)
    monkeypatch.undo()
    assert run([command], home).strip() == naming.version()


def test_a_newer_version_replaces_the_older_when_asked(load, monkeypatch, program, build_folder, home):
    naming, archive = load("naming"), load("archive")
    run(["sh", archive.make_archive(program, program.parent)], home)
    monkeypatch.setattr(naming, "version", lambda: "9.0.0")
    newer = program.rename(program.with_name(naming.folder_name()))
    run(["sh", archive.make_archive(newer, newer.parent), "--replace"], home)
    assert [path.name for path in (home / ".local/opt").iterdir()] == ["sscild-desktop-9.0.0"]
    assert (home / ".local/bin/sscild").resolve() == home / ".local/opt/sscild-desktop-9.0.0/sscild"


def test_installing_again_repairs(load, archive, home):
    run(["sh", archive], home)
    program = home / ".local/opt" / load("naming").folder_name() / "sscild"
    program.write_text("broken")
    run(["sh", archive], home)
    assert program.read_text("utf-8").startswith("#!/bin/sh")


def test_a_prefix_that_is_a_file_is_refused_in_words(archive, home):
    (home / "file").write_text("")
    assert "choose another folder with --prefix" in run(["sh", archive, "--prefix", home / "file"], home, code=1)


def test_a_folder_that_holds_no_program_is_never_removed(load, archive, home, tmp_path):
    run(["sh", archive], home)
    elsewhere = tmp_path / "precious"
    elsewhere.mkdir()
    shutil.copy(home / ".local/opt" / load("naming").folder_name() / "uninstall.sh", elsewhere)
    assert "nothing was removed" in run(["sh", elsewhere / "uninstall.sh"], home, code=1)
    assert elsewhere.exists()


@pytest.fixture
def package(load, program, build_folder, monkeypatch):
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not installed: this is no Debian")
    debian = load("debian")
    monkeypatch.setattr(debian, "COMPRESSION", ("-Znone",))
    return debian.make_package(program, program.parent)


def test_the_package_says_what_it_is(load, package, home):
    naming = load("naming")
    fields = run(["dpkg-deb", "--field", package], home)
    assert f"Package: {naming.PACKAGE}-{naming.version()}\n" in fields
    assert f"Provides: {naming.PACKAGE}\n" in fields
    assert "libc6 (>= 2." in fields
    assert "Research use only" in fields


def test_the_package_holds_program_menu_entry_icon_and_papers(load, package, home):
    naming = load("naming")
    listing = run(["dpkg-deb", "--contents", package], home)
    for place in (
        f"./opt/{naming.folder_name()}/sscild",
        f"./usr/share/applications/{naming.folder_name()}.desktop",
        f"./usr/share/icons/hicolor/scalable/apps/{naming.folder_name()}.svg",
        f"./usr/share/doc/{naming.PACKAGE}-{naming.version()}/copyright",
    ):
        assert f" {place}\n" in listing
    assert all(line.split()[1] == "root/root" for line in listing.splitlines())
    assert not any("w" in line.split()[0][4:] for line in listing.splitlines() if not line.startswith("l"))


def test_no_script_of_the_package_touches_a_home(package, home, tmp_path):
    run(["dpkg-deb", "--control", package, tmp_path / "control"], home)
    for script in (tmp_path / "control").iterdir():
        text = script.read_text("utf-8")
        assert "/home" not in text
        assert "rm " not in text
        assert "HOME" not in text
