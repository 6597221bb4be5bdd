"""README and CONTRIBUTING name files and commands that exist, and stay short."""

import re

import pytest

from sscild_desktop.command_line.arguments import make_parser
from sscild_desktop.paths import program_dir

ROOT = program_dir()
PROGRAM = ROOT / "sscild_desktop"
PAGES = ("README.md", "CONTRIBUTING.md", "models/README.md", "benchmarks/README.md", "installer/README.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page):
    path = ROOT / page
    targets = [target.split("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text("utf-8"))]
    assert not [one for one in targets if one and "://" not in one and not (path.parent / one).exists()]


def test_every_file_in_where_do_i_change_what_exists():
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = text[text.index("## Where do I change what") : text.index("## How the code is written")]
    named = [one for one in re.findall(r"`([\w./]+\.\w+|[\w./]+/[\w./]*)`", table) if "X" not in one]
    assert len(named) > 20
    beside = {path.name for path in [*PROGRAM.rglob("*"), *ROOT.glob("resources/help/guide/*")]}
    assert not [
        one for one in named if not (PROGRAM / one).exists() and not (ROOT / one).exists() and one not in beside
    ]


def test_every_benchmark_is_on_their_page():
    text = (ROOT / "benchmarks" / "README.md").read_text("utf-8")
    assert not [path.name for path in (ROOT / "benchmarks").glob("*.py") if f"`{path.name}" not in text]


def test_the_readme_is_short_and_names_every_command():
    text = (ROOT / "README.md").read_text("utf-8")
    assert len(text.splitlines()) <= 160
    commands = next(one for one in make_parser()._actions if one.dest == "command").choices
    assert not [name for name in commands if name != "demo" and f"sscild {name}" not in text]


def test_the_readme_has_its_parts_in_their_order():
    parts = re.findall(r"^## (.+)$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    wanted = ["Install", "Two commands", "In daily use", "Map", "Words", "Decisions", "Limits", "Licence"]
    assert parts == wanted


def test_the_map_names_every_room():
    text = (ROOT / "README.md").read_text("utf-8")
    shown = text[text.index("## Map") : text.index("## Words")]
    rooms = [path.parent.name for folder in (PROGRAM, PROGRAM / "core") for path in folder.glob("*/__init__.py")]
    assert len(rooms) > 20 and not [room for room in rooms if f"{room}/" not in shown]
