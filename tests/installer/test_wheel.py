"""A wheel holds the program with its networks and resources and nothing else, and works from any folder."""

import json
import zipfile

import pytest

from sscild_desktop import __version__
from sscild_desktop.core.files import sha256_of
from sscild_desktop.core.inference import available_cards
from tests.installer.wheel import ROOT, run

DATA = "sscild_desktop/_data"


@pytest.fixture(scope="module")
def names(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if not name.startswith(f"sscild_desktop-{__version__}.dist-info/")}


def test_the_wheel_holds_the_package_the_networks_and_the_resources_and_nothing_else(names):
    cards = available_cards(ROOT / "models")
    package = {
        *(ROOT / "sscild_desktop").rglob("*.py"),
        *(ROOT / "sscild_desktop" / name for name in ("py.typed", "__init__.pyi")),
    }
    networks = {ROOT / "models" / name for card in cards for name in (f"{card.name}.json", card.path.name)}
    resources = {path for path in (ROOT / "resources").rglob("*") if path.is_file()}
    data = {*networks, *resources, ROOT / "models" / "README.md"}
    wanted = {path.relative_to(ROOT).as_posix() for path in package}
    assert names == wanted | {f"{DATA}/{path.relative_to(ROOT).as_posix()}" for path in data}


def test_the_metadata_say_what_it_is(wheel):
    with zipfile.ZipFile(wheel) as archive:
        folder = f"sscild_desktop-{__version__}.dist-info"
        metadata, commands = (archive.read(f"{folder}/{name}").decode() for name in ("METADATA", "entry_points.txt"))
    assert "License-Expression: Apache-2.0" in metadata
    assert "Requires-Python: >=3.11" in metadata
    assert {line.split(" = ")[0] for line in commands.splitlines() if " = " in line} == {"sscild", "sscild-desktop"}


def test_the_installed_program_finds_its_own_networks(installed, tmp_path):
    script = """if True:
        import json
        from sscild_desktop.core.inference import available_cards
        from sscild_desktop.core.files import sha256_of
        from sscild_desktop.paths import models_dir
        hashes = {card.name: sha256_of(card.path) for card in available_cards()}
        print(json.dumps([str(models_dir()), hashes]))"""
    folder, hashes = json.loads(run(installed, "-c", script, cwd=tmp_path))
    assert folder.startswith(str(installed.parents[1]))
    assert hashes == {path.stem: sha256_of(path) for path in (ROOT / "models").glob("*.onnx")}


@pytest.mark.parametrize("command", ["sscild", "sscild-desktop"])
def test_both_commands_are_there(installed, command, tmp_path):
    listed = json.loads(run(installed.with_name(command), "models", "list", "--json", cwd=tmp_path))
    assert {"lesions-all", "goh-scores", "goh-levels"} <= {one["name"] for one in listed["networks"]}
