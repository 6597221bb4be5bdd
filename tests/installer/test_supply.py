"""What is installed is pinned by hash, nothing denied is among it, and no file is read that could run code."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "installer" / "locks").glob("*.lock"))
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
SOURCES = [
    path for top in ("sscild_desktop", "models", "installer", "benchmarks") for path in (ROOT / top).rglob("*.py")
]
RUN_CODE = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal", "yaml"}
"""Modules whose files can run whatever they say when they are read."""


def entries(lock: Path) -> dict[str, list[str]]:
    """Requirement → its hashes."""
    found: dict[str, list[str]] = {}
    for line in lock.read_text("utf-8").splitlines():
        if line.startswith(" "):
            found[list(found)[-1]].append(line.strip(" \\"))
        elif not line.startswith("#"):
            found[line.rstrip(" \\")] = []
    return found


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> set[tuple[str, str]]:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    found = [Requirement(line.partition("#")[0]) for line in lines if line.partition("#")[0].strip()]
    return {(normal(one.name), str(one.specifier)) for one in found}


def locked() -> dict[str, set[tuple[str, str]]]:
    """Lock → (name, version) of its entries."""
    wanted = {lock.stem: [Requirement(text) for text in entries(lock)] for lock in LOCKS}
    return {name: {(normal(one.name), str(one.specifier)) for one in found} for name, found in wanted.items()}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_version_has_its_hashes(lock):
    assert entries(lock)
    for requirement, hashes in entries(lock).items():
        assert hashes, requirement
        assert all(HASH.fullmatch(one) for one in hashes), requirement
    assert "://" not in lock.read_text("utf-8")


def test_locks_follow_the_pins():
    """Else installer/locks/lock.py was not run again."""
    assert {lock.stem for lock in LOCKS} == {"base", "test", "build", "gpu"}
    assert set().union(*locked().values()) <= pins()


def test_what_the_project_asks_for_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras, found = project["optional-dependencies"], locked()
    base = {name for name, _ in found["base"]}
    assert {normal(Requirement(text).name) for text in (*project["dependencies"], *extras["encryption"])} <= base
    for extra in ("test", "build"):
        there = base | {name for name, _ in found[extra]}
        assert {normal(Requirement(text).name) for text in extras[extra]} <= there, extra


def test_nothing_that_is_denied_is_asked_for_or_locked(load):
    denied = load("licences").DENIED
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"], *(text for extra in project["optional-dependencies"].values() for text in extra)]
    names = {normal(Requirement(text).name) for text in asked} | {
        name for name, _ in pins() | set().union(*locked().values())
    }
    assert "vtk" in names
    assert not {name for name in names if denied.search(name)}


@pytest.mark.parametrize("name", ["Nuitka", "PySide6-Fluent-Widgets", "krippendorff", "pingouin"])
def test_what_is_denied_ends_the_build(load, name):
    licences = load("licences")
    component = licences.Component(name, "1.0", "MIT", "pypi", [])
    with pytest.raises(licences.LicenceProblem, match="may not be shipped"):
        licences.refuse_forbidden([component])


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def dangers(text: str) -> list[str]:
    """What in this source could run code that a file brings."""
    tree = ast.parse(text)
    found = sorted(set(imported(tree)) & RUN_CODE)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        words = {one.arg: ast.unparse(one.value) for one in node.keywords}
        call = ast.unparse(node.func)
        if call == "torch.load" and words.get("weights_only") != "True":
            found.append("torch.load without weights_only")
        if words.get("allow_pickle", "False") != "False":
            found.append(f"{call} allows pickle")
        if node.func.attr in ("read_pickle", "load_extension"):
            found.append(call)
    return found


def test_no_source_reads_what_could_run():
    assert len(SOURCES) > 100
    assert {str(path.relative_to(ROOT)): found for path in SOURCES if (found := dangers(path.read_text("utf-8")))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "import pickle",
        "def f():\n    from joblib import load",
        "torch.load(path)",
        "torch.load(path, weights_only=False)",
        "np.load(path, allow_pickle=True)",
        "pandas.read_pickle(path)",
    ],
)
def test_such_a_source_would_be_found(text):
    assert dangers(text)
