"""Which wing may import which, no circle of files, and no folder that cannot be taken in at a glance."""

import ast
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from pytest_archon import archrule

PACKAGE = "sscild_desktop"
ROOT = Path(__file__).parent.parent
MOST_FILES = 20

WINGS = {
    "core": {
        "decoding": (),
        "dicom": ("decoding",),
        "phantom": (),
        "compare": (),
        "xlsx": (),
        "inference": (),
        "rules": (),
        "measuring": (),
        "sheets": ("rules", "xlsx"),
        "course": ("rules",),
        "analysis": ("inference", "dicom", "phantom", "rules"),
        "corrections": ("analysis", "rules"),
        "records": ("inference", "course", "rules", "measuring"),
        "cohort": ("course", "rules"),
        "evaluate": ("decoding", "dicom", "sheets", "xlsx"),
        "reader_study": ("evaluate",),
        "pseudonyms": (),
        "language": (),
        "exports": (
            "cohort",
            "course",
            "dicom",
            "evaluate",
            "pseudonyms",
            "reader_study",
            "rules",
            "xlsx",
            "measuring",
        ),
        "batch": ("analysis", "course", "decoding", "dicom", "exports", "inference", "pseudonyms", "rules"),
    },
    "core.analysis": {"lungs": (), "lesions": ("lungs",), "levels": ("lungs",), "scores": ()},
    "core.exports": {
        "evaluation": (),
        "reader_study": ("evaluation",),
        "patient": (),
        "analysis": ("patient", "evaluation"),
        "cohort": ("patient",),
        "dicom": (),
    },
    "views": {
        "shared": (),
        "planes": ("shared",),
        "trend": ("shared",),
        "measuring": ("shared", "planes"),
        "ct": ("shared", "planes", "measuring"),
        "compare": ("shared", "planes"),
        "scene3d": ("shared", "planes"),
        "patient": ("shared", "trend"),
        "start": ("shared",),
        "cohort": ("shared",),
        "networks": ("shared",),
        "evaluate": ("shared", "planes"),
        "reader_study": ("shared", "planes", "ct"),
        "report": ("shared", "planes", "ct"),
        "help": ("shared",),
    },
    "controllers": {
        "ct": (),
        "evaluate": (),
        "records": (),
        "waiting": ("ct", "records"),
        "help": (),
        "patient": ("records",),
        "compare": ("records",),
        "reader_study": ("records", "compare"),
    },
}
"""Each wing with those of its neighbours that it may import; what lies beside the wings is ground and open to all."""

TABLE = [(place, wing, may) for place, wings in WINGS.items() for wing, may in wings.items()]


def _all(name):
    return name, f"{name}.*"


@pytest.mark.parametrize(("place", "wing", "may"), TABLE, ids=[f"{place}.{wing}" for place, wing, _ in TABLE])
def test_a_wing_imports_the_ground_and_the_wings_below_it(place, wing, may):
    neighbours = [other for other in WINGS[place] if other != wing and other not in may]
    closed = [name for other in neighbours for name in _all(f"{PACKAGE}.{place}.{other}")]
    archrule(f"{place}.{wing}").match(*_all(f"{PACKAGE}.{place}.{wing}")).should_not_import(*closed).check(
        PACKAGE, only_direct_imports=True
    )


@pytest.mark.parametrize("place", WINGS)
def test_every_folder_stands_in_the_table(place):
    folder = ROOT / PACKAGE / Path(*place.split("."))
    assert {one.parent.name for one in folder.glob("*/__init__.py")} == set(WINGS[place])


def test_the_ground_of_core_imports_the_ground_alone():
    ground = [
        f"{PACKAGE}.core.{path.stem}" for path in (ROOT / PACKAGE / "core").glob("*.py") if path.stem != "__init__"
    ]
    wings = [name for wing in WINGS["core"] for name in _all(f"{PACKAGE}.core.{wing}")]
    archrule("ground").match(*ground).should_not_import(*wings).check(PACKAGE, only_direct_imports=True)


def test_work_in_the_background_knows_no_view():
    archrule("work without a widget").match(f"{PACKAGE}.controllers.*.work").should_not_import(
        *_all(f"{PACKAGE}.views")
    ).check(PACKAGE, only_direct_imports=True)


def test_the_command_line_knows_no_window():
    rooms = [name for layer in ("controllers", "views", "state", "workers") for name in _all(f"{PACKAGE}.{layer}")]
    archrule("engine without a window").match(*_all(f"{PACKAGE}.command_line")).exclude(
        f"{PACKAGE}.command_line.window", f"{PACKAGE}.command_line.drawing"
    ).should_not_import(*rooms).check(PACKAGE, only_direct_imports=True)


def test_workers_know_no_controller():
    archrule("workers").match(*_all(f"{PACKAGE}.workers")).should_not_import(*_all(f"{PACKAGE}.controllers")).check(
        PACKAGE, only_direct_imports=True
    )


def test_a_folder_can_be_taken_in_at_a_glance():
    folders = [one for top in (PACKAGE, "models", "installer", "benchmarks", "tests") for one in _below(ROOT / top)]
    counts = {str(folder.relative_to(ROOT)): len(list(folder.glob("*.py"))) for folder in folders}
    assert {name: count for name, count in counts.items() if count > MOST_FILES} == {}


def _below(top):
    return [top, *(one for one in top.rglob("*") if one.is_dir())]


# --- circles ---------------------------------------------------------------------------------------------------------


def test_no_files_import_each_other_in_a_circle():
    """By every import there is: those inside functions and those for types alone bind two files no less."""
    try:
        TopologicalSorter(_imports()).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(reversed(error.args[1])))


def test_circles_are_looked_for_in_functions_too():
    assert f"{PACKAGE}.selftest" in _imports()[f"{PACKAGE}.command_line.commands"]


@cache
def _imports():
    """For each file by its module's name the files that it imports anywhere in its text."""
    paths = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in (ROOT / PACKAGE).rglob("*.py")
    }
    graph = {}
    for name, path in paths.items():
        found = {one for node in ast.walk(ast.parse(path.read_text("utf-8"))) for one in _named(node, paths)}
        graph[name] = found & set(paths) - {name}
    return graph


def _named(node, paths):
    """The modules that an import statement names; a name out of a package is the module of that name, if there is."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        full = [(f"{node.module}.{alias.name}", node.module) for alias in node.names]
        return [module if module in paths else package for module, package in full]
    return []
