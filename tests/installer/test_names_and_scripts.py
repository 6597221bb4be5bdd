"""One place for the version, scripts that are well-formed, a recipe that leaves out nothing which the program uses."""

import ast
import configparser
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import sscild_desktop
from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="shell scripts for Linux")


def test_the_version_has_one_place(load):
    naming = load("naming")
    version = sscild_desktop.__version__
    assert naming.version() == version
    assert naming.folder_name() == f"sscild-desktop-{version}"
    files = [*INSTALLER.rglob("*"), ROOT / "pyproject.toml", *ROOT.glob(".github/**/*.yml")]
    others = {"__pycache__", "locks"}  # versions of libraries
    texts = {path: path.read_text("utf-8") for path in files if path.is_file() and not others & set(path.parts)}
    assert [path.name for path, text in texts.items() if re.search(rf"\b{re.escape(version)}\b", text)] == []


def test_the_citation_names_this_version():
    assert f"version: {sscild_desktop.__version__}\n" in (ROOT / "CITATION.cff").read_text("utf-8")


@pytest.mark.parametrize(("older", "newer"), [("0.1.0", "0.1.1"), ("0.9.9", "0.10.0"), ("0.99.99", "1.0.0")])
def test_the_newest_version_owns_the_command(load, monkeypatch, older, newer):
    naming = load("naming")
    priorities = []
    for version in (older, newer):
        monkeypatch.setattr(naming, "version", lambda version=version: version)
        priorities.append(naming.priority())
    assert priorities[0] < priorities[1]


TEMPLATES = sorted(path.relative_to(INSTALLER).as_posix() for path in (INSTALLER / "linux").iterdir())
VALUES = {
    "FOLDER": "/opt/x", "SUFFIX": "", "ARCHITECTURE": "amd64", "DEPENDS": "libc6", "HERE": "@HERE@",
    "SIZE_KB": 7, "LINES": 9, "SHA256": "0",
}  # fmt: skip


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_is_filled_in(load, name):
    text = load("templates").fill(name, **VALUES)
    assert set(re.findall(r"@[A-Z_]+@", text)) <= {"@HERE@"}


def test_a_name_that_nobody_gives_is_an_error(load):
    with pytest.raises(KeyError, match="SUFFIX"):
        load("templates").fill("linux/control")


@ON_LINUX
@pytest.mark.parametrize("name", [name for name in TEMPLATES if "." not in name[-9:] or name.endswith(".sh")])
def test_shell_scripts_are_well_formed(load, name):
    text = load("templates").fill(name, **VALUES)
    if text.startswith("#!"):
        subprocess.run(["sh", "-n"], input=text, text=True, check=True)


def test_the_menu_entry_has_what_desktops_need(load):
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str
    entry.read_string(load("templates").fill("linux/sscild.desktop", FOLDER="/opt/a b"))
    section = entry["Desktop Entry"]
    assert section["Exec"] == '"/opt/a b/sscild" %F'
    assert set(section["MimeType"].split(";")) >= {"application/dicom", "inode/directory"}
    assert section["Type"] == "Application"
    assert sscild_desktop.__version__ in section["Name"]


def test_desktops_accept_the_menu_entry(load, tmp_path):
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("desktop-file-validate is not installed (package desktop-file-utils)")
    path = tmp_path / "sscild.desktop"
    path.write_text(load("templates").fill("linux/sscild.desktop", FOLDER="/opt/x"), encoding="utf-8")
    answer = subprocess.run([tool, path], capture_output=True, text=True)
    assert answer.stdout == ""
    assert answer.returncode == 0


def imported_by_the_program():
    """Every module that the program imports, by name."""
    for path in (ROOT / "sscild_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_nothing_that_the_program_imports_is_left_out(load):
    trim = load("trim")
    left_out = set(trim.LEFT_OUT_MODULES) - set(trim.ONLY_WHERE_INSTALLED)
    used = set(imported_by_the_program())
    assert "PySide6.QtWidgets" in used
    assert {name for name in used if name in left_out or name.split(".")[0] in left_out} == set()


def test_the_qt_libraries_that_the_program_imports_are_kept(load):
    trim = load("trim")
    used = {name.split(".")[1] for name in imported_by_the_program() if name.startswith("PySide6.Qt")}
    assert {name.removeprefix("Qt") for name in used} <= set(trim.QT_LIBRARIES)


def test_the_codecs_that_the_program_calls_are_kept(load):
    text = (ROOT / "sscild_desktop" / "core" / "decoding" / "codecs.py").read_text("utf-8")
    called = set(re.findall(r"imagecodecs\.(\w+)_decode", text))
    assert called == {"jpeg2k", "jpegls", "jpeg8", "packbits"}
    assert set(load("trim").CODECS) >= {"_imcd" if name == "packbits" else f"_{name}" for name in called}


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt6Qml.dll", False),
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/translations/qtbase_zh_CN.qm", True),
        ("libreadline.so.8", False),
        ("libz.so.1", True),
        ("imagecodecs/_jpegls.abi3.so", True),
        ("imagecodecs/_avif.abi3.so", False),
        ("imagecodecs.libs/libcharls-715d4a91.so.2.4.3", True),
        ("imagecodecs.libs/libaom-391a2213.so.3.13.1", False),
        ("pydicom/data/test_files/CT_small.dcm", False),
        ("resources/style/program.qss", True),
        ("models/goh-scores.onnx", True),
    ],
)
def test_what_travels(load, name, is_wanted):
    assert load("trim").is_wanted(name) is is_wanted


def test_the_recipe_is_python():
    compile((INSTALLER / "sscild.spec").read_text("utf-8"), "sscild.spec", "exec")


@pytest.mark.parametrize("script", ["build.py", "check_bare.py", "measure_start.py"])
def test_each_script_says_what_it_does(script):
    command = [sys.executable, "-I", str(INSTALLER / script), "--help"]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
    if "fcntl" in answer.stderr or sys.platform == "win32":
        pytest.skip("this script is for Linux")
    assert answer.returncode == 0, answer.stderr
    assert "usage" in answer.stdout


def test_the_build_matrix_runs_the_commands_of_a_person():
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text("utf-8")
    assert re.search(r"os: \[windows-latest, macos-14, ubuntu-22\.04\]", text)
    for command in ("python installer/dev.py test", "python installer/build.py"):
        assert f"run: {command}\n" in text
    assert "run: sudo python3 installer/check_bare.py dist\n" in text
