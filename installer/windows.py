"""The set-up program for Windows, made by NSIS; with a stand-in for the program's folder it compiles on Linux too."""

import os
import shutil
import subprocess
from pathlib import Path

import naming
from naming import BUILD, ROOT

SCRIPT = ROOT / "installer" / "windows" / "sscild.nsi"
USUAL_PLACES = ("C:/Program Files (x86)/NSIS/makensis.exe", "C:/Program Files/NSIS/makensis.exe")


def make_setup(folder: Path, target: Path, suffix: str = "") -> Path:
    """Compile the set-up for the program's folder; returns it. Raises OSError where makensis is missing or fails."""
    setup = target / f"{naming.folder_name()}{suffix}-windows-{naming.machine()}-setup.exe"
    compile_script(folder, setup, BUILD / "icons" / "sscild.ico")
    return setup


def compile_script(folder: Path, setup: Path, icon: Path) -> str:
    """Run makensis with warnings as errors; returns what it printed."""
    tool = makensis()
    if tool is None:
        raise OSError("makensis is missing; install NSIS 3 and build again.")
    paths = {"PAYLOAD": folder.resolve(), "OUTPUT": setup.resolve(), "ICON": icon.resolve()}
    names = {"VERSION": naming.version(), **paths}
    flag = "/" if os.name == "nt" else "-"
    defines = [f"{flag}D{name}={value}" for name, value in names.items()]
    command = [tool, f"{flag}V3", f"{flag}WX", *defines, str(SCRIPT)]
    answer = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if answer.returncode:
        raise OSError(f"makensis failed:\n{answer.stdout[-2000:]}{answer.stderr[-500:]}")
    return answer.stdout


def makensis() -> str | None:
    """The compiler of NSIS, if there is one."""
    usual = next((place for place in USUAL_PLACES if Path(place).is_file()), None)
    return shutil.which("makensis") or usual
