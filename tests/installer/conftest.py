"""The installer's modules, which import each other by their plain names, as a build does."""

import importlib
import sys
from pathlib import Path

import pytest

from tests.installer.wheel import build_wheel, install
from tests.shared import shared

INSTALLER = Path(__file__).resolve().parents[2] / "installer"


@pytest.fixture
def load(monkeypatch):
    """Import a module of the installer; it is forgotten after the test."""
    monkeypatch.syspath_prepend(str(INSTALLER))
    before = set(sys.modules)
    yield importlib.import_module
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(INSTALLER)):
            del sys.modules[name]


@pytest.fixture
def program(tmp_path, load):
    """A stand-in for the program's folder: a shell script, a list of files, a link; named as the real one."""
    naming = load("naming")
    folder = tmp_path / "dist" / naming.folder_name()
    (folder / "_internal" / "resources").mkdir(parents=True)
    (folder / "_internal" / "resources" / "manifest.json").write_text("{}", encoding="utf-8")
    (folder / "_internal" / "lib.so").write_bytes(b"library")
    (folder / "_internal" / "link.so").symlink_to("lib.so")
    (folder / "sscild").write_text(f"#!/bin/sh\necho {naming.version()}\n", encoding="utf-8")
    (folder / "sscild").chmod(0o755)
    return folder


@pytest.fixture
def build_folder(tmp_path, load, monkeypatch):
    """A build folder of the test's own, with stand-ins for the icons."""
    folder = tmp_path / "build"
    (folder / "icons").mkdir(parents=True)
    for name in ("sscild.svg", *(f"sscild-{size}.png" for size in (16, 32, 48, 128, 256))):
        (folder / "icons" / name).write_bytes(b"icon")
    for name in ("archive", "debian", "windows"):
        monkeypatch.setattr(load(name), "BUILD", folder)
    return folder


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The wheel of this source tree."""
    return shared("wheel", lambda: build_wheel(tmp_path_factory.mktemp("wheel")))


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory):
    """The Python of an environment that has the program from its wheel and nothing of the source tree."""
    return shared("installed", lambda: install(wheel, tmp_path_factory.mktemp("installed") / "env"))
