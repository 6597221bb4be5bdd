"""Text files of the installers with their @NAMES@ filled in."""

import re
from pathlib import Path

import naming
from naming import ROOT

FOLDER = ROOT / "installer"


def fill(name: str, **values: object) -> str:
    """The template ``name`` with @PROGRAM@, @VERSION@ and the like; a name that nobody gives is an error."""
    known = {
        "PROGRAM": naming.PROGRAM_NAME,
        "PACKAGE": naming.PACKAGE,
        "SUMMARY": naming.SUMMARY,
        "VERSION": naming.version(),
        "FOLDER_NAME": naming.folder_name(),
        "PRIORITY": naming.priority(),
        **values,
    }
    text = (FOLDER / name).read_text(encoding="utf-8")
    return re.sub(r"@([A-Z][A-Z0-9_]+)@", lambda found: str(known[found[1]]), text)


def write(path: Path, text: str, is_program: bool = False) -> Path:
    """Write a text file for Linux, with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    path.chmod(0o755 if is_program else 0o644)
    return path
