"""The names and numbers that every installer uses; the version is written in ``sscild_desktop/__init__.py`` alone."""

import platform
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
PROGRAM_NAME = "SScILD Desktop"
PACKAGE = "sscild-desktop"
SUMMARY = "Interstitial lung disease in systemic sclerosis on chest CT"


def version() -> str:
    """The version of the program, read without importing it."""
    text = (ROOT / "sscild_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if not found:
        raise ValueError("sscild_desktop/__init__.py holds no version of the form 1.2.3.")
    return found[1]


def folder_name() -> str:
    """The program's folder carries the version, so that two versions lie side by side."""
    return f"{PACKAGE}-{version()}"


def priority() -> int:
    """A whole number that grows with the version: the newest one owns the command ``sscild``."""
    major, minor, patch = (int(part) for part in version().split("."))
    return major * 10_000 + minor * 100 + patch


def machine() -> str:
    """The processor as installers name it: x86_64 or arm64."""
    return {"amd64": "x86_64", "aarch64": "arm64"}.get(platform.machine().lower(), platform.machine().lower())
