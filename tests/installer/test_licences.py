"""Nothing under the GPL or AGPL alone is shipped; the list of components is complete and well-formed."""

import importlib.metadata as metadata
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("expression", "may_ship"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("LGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GPL-2.0-only OR GPL-3.0-only", False),
        ("MIT AND GPL-2.0-only", False),
        ("MIT AND (GPL-2.0-only OR BSD-3-Clause)", True),
        ("(GPL-2.0-only OR AGPL-3.0-only) AND MIT", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("GPL-2.0-or-later WITH Classpath-exception-2.0", False),
        ("CC-BY-NC-4.0", False),
    ],
)
def test_what_an_expression_allows(load, expression, may_ship):
    assert load("licences").may_ship(expression) is may_ship


@pytest.mark.parametrize("expression", ["", "MIT BSD-3-Clause", "MIT AND", "(MIT"])
def test_a_broken_expression_is_no_permission(load, expression):
    licences = load("licences")
    with pytest.raises(licences.LicenceProblem):
        licences.may_ship(expression)


def project_requirements():
    """What every package holds: the program's own and the extra “encryption”."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["encryption"]]


def test_no_dependency_of_the_program_is_under_the_gpl(load):
    licences = load("licences")
    names = licences.required(project_requirements())
    assert {"pyside6-essentials", "shiboken6", "vtk", "numpy"} <= names
    said = {name: licences.licence_of(metadata.distribution(name)) for name in names}
    assert {name: text for name, text in said.items() if not licences.may_ship(text)} == {}


def test_a_dependency_under_the_gpl_would_be_found(load, monkeypatch):
    licences = load("licences")
    monkeypatch.setitem(licences.STATED, "rich", "GPL-3.0-or-later")
    with pytest.raises(licences.LicenceProblem, match="rich .* may not be shipped"):
        licences.refuse_forbidden([licences.from_metadata(name) for name in licences.required(["openpyxl", "rich"])])


def test_every_library_in_the_tables_has_a_licence_that_allows_shipping(load):
    tables, licences = load("licence_tables"), load("licences")
    for _pattern, title, licence in tables.LIBRARIES:
        assert licences.may_ship(licence), title
    for name, licence in tables.STATED.items():
        assert licences.may_ship(licence), name


@pytest.mark.parametrize(
    ("file", "title"),
    [
        ("libgfortran-040039e1-0352e75f.so.5.0.0", "GCC run-time libraries"),
        ("libz.so.1", "zlib"),
        ("libzstd.so.1", "Zstandard"),
        ("libxcb-cursor.so.0", "X11 client libraries"),
        ("libcap.so.2", "libcap"),
        ("VCRUNTIME140.dll", "Microsoft C run-time"),
        ("libxkbcommon.so.0", "libxkbcommon"),
    ],
)
def test_libraries_are_known_by_their_file(load, file, title):
    assert load("licences").library_named(file)[0] == title


def test_an_unknown_library_ends_the_build(load, tmp_path):
    licences = load("licences")
    (tmp_path / "libstrange.so.1").write_bytes(b"")
    with pytest.raises(licences.LicenceProblem, match="nobody says the licence of libstrange"):
        licences.components([("libstrange.so.1", "/usr/lib/libstrange.so.1")], tmp_path)


def test_the_gpl_library_of_a_terminal_would_end_the_build(load, tmp_path):
    licences = load("licences")
    (tmp_path / "libreadline.so.8").write_bytes(b"")
    with pytest.raises(licences.LicenceProblem, match="libreadline"):
        licences.components([("libreadline.so.8", "/usr/lib/libreadline.so.8")], tmp_path)


def test_the_notice_tells_how_to_replace_qt():
    text = (ROOT / "installer" / "licences" / "NOTICE.txt").read_text("utf-8")
    for word in ("LGPL", "_internal/PySide6/Qt/lib", "replace", "COMPONENTS.txt", "boot loader"):
        assert word in text
    for name in ("LGPL-3.0", "GPL-3.0", "LGPL-2.1"):
        assert "Free Software Foundation" in (ROOT / "installer" / "licences" / f"{name}.txt").read_text("utf-8")


def test_texts_and_list_are_written(load, tmp_path, monkeypatch):
    licences = load("licences")
    monkeypatch.setattr(licences, "bill_of_materials", lambda _found, _version: "{}")
    found = [licences.from_metadata(name) for name in ("rich", "pyside6-essentials")]
    licences.write(found, tmp_path / "licences", "1.2.3")
    listing = (tmp_path / "licences" / "COMPONENTS.txt").read_text("utf-8")
    assert "rich" in listing
    assert "LGPL-3.0-only" in listing
    assert (tmp_path / "licences" / "texts" / "pyside6-essentials" / "LGPL-3.0.txt").stat().st_size > 5000
    assert list((tmp_path / "licences" / "texts" / "rich").iterdir())


def test_the_bill_of_materials_follows_its_schema(load):
    pytest.importorskip("cyclonedx", reason="the library that writes the bill is installed for builds only")
    licences, sbom = load("licences"), load("sbom")
    found = [licences.from_metadata(name) for name in ("rich", "pyside6-essentials", "numpy")]
    text = sbom.bill_of_materials(found, "1.2.3")
    assert '"pkg:pypi/rich@' in text
    with pytest.raises(ValueError, match="not valid"):
        sbom.refuse_invalid(text.replace('"components"', '"parts"'))
