"""Where resources, models, settings and logs are: in the source tree, installed from a wheel, and packaged."""

import sys
from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("SScILD", appauthor=False)


def program_dir() -> Path:
    """Folder that holds ``resources`` and ``models``: of the packaged program, inside the installed package, else the
    top of the source tree."""
    package = Path(__file__).resolve().parent
    installed = package / "_data"
    return Path(getattr(sys, "_MEIPASS", installed if installed.is_dir() else package.parent))


def resources_dir() -> Path:
    return program_dir() / "resources"


def models_dir() -> Path:
    return program_dir() / "models"


def settings_file() -> Path:
    return Path(_DIRS.user_config_dir) / "settings.json"


def data_dir() -> Path:
    return Path(_DIRS.user_data_dir)


def log_file() -> Path:
    return Path(_DIRS.user_log_dir) / "sscild.log"


def crash_file() -> Path:
    """What the program was doing when it last died, once the reader was told of it."""
    return log_file().with_name("crash.txt")
