"""The user's settings as one JSON file, read and written here alone; QSettings keeps only where windows stood."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from sscild_desktop.core.files import private_folder, write_whole
from sscild_desktop.core.safe_json import read_json

log = logging.getLogger(__name__)

DEVICES = ("auto", "cpu", "cuda")
FONT_PERCENTS = (80, 90, 100, 110, 125, 140, 160)
MOST_THREADS = 256


RESTORE = ("ask", "always", "never")


@dataclass(frozen=True)
class LastSession:
    """Where the CT on screen came from ('' for none), which series it was, and how it was looked at.

    ``centre`` and ``width`` of the window in HU; ``slice_count`` tells the parts of one series from each other.
    """

    folder: str = ""
    slice: int = 0
    centre: float = 0.0
    width: float = 0.0
    layout: str = ""
    series_uid: str = ""
    slice_count: int = 0


@dataclass(frozen=True)
class Settings:
    """Every setting with its default. ``device`` is 'auto', 'cpu' or 'cuda'."""

    device: str = "auto"
    heatmaps: bool = True
    careful: bool = False
    last_folder: str = ""
    last_export_folder: str = ""
    pseudonym: bool = False
    reader: str = ""
    """Name that goes with what is corrected; empty: none."""
    keep_records: bool = True
    tour_offered: bool = False
    language: str = ""
    """Of the screen, 'de' and so on; empty: that of this computer."""

    theme: str = "dark"
    font_percent: int = 100
    """Size of the letters, 80 to 160 % of the system's."""

    threads: int = 0
    """Processor threads of the networks; 0: all cores, one kept free where there are many."""

    networks: tuple[tuple[str, str], ...] = ()
    """Pairs of a role and the network chosen for it; the standard one serves every other role."""

    keys: tuple[tuple[str, str], ...] = ()
    """Pairs of an action and the keys chosen for it, see ``state.keys``; every other action has its usual ones."""

    presets: tuple[tuple[str, str], ...] = ()
    """Pairs of a window preset and what the reader made of it, see ``state.presets``; others are as usual."""

    mask_labels: tuple[tuple[str, str], ...] = ()
    """Pairs of a label of a reader's mask (with those beside it) and what it was said to mean."""

    restore: str = "ask"
    """Whether the last session is offered, opened or left alone at the start: one of ``RESTORE``."""

    last_session: LastSession = LastSession()

    map_seconds: tuple[tuple[str, str], ...] = ()
    """Pairs of a score network with what it ran on, and the seconds that its last heat map of a slice took here."""


def from_mapping(values: Mapping[str, Any]) -> Settings:
    """Settings from what a file held: unknown keys and values of another type are left out, not believed."""
    good = _of_right_type(Settings(), values)
    for name in ("networks", "keys", "presets", "mask_labels", "map_seconds"):
        good[name] = _pairs(values.get(name))
    good["last_session"] = _believed(LastSession(), values.get("last_session"))
    return _possible(Settings(**good))


def _of_right_type(default: Settings | LastSession, values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields whose value is of the type of the default."""
    names = [field.name for field in fields(default) if field.name in values]
    return {name: values[name] for name in names if type(values[name]) is type(getattr(default, name))}


def _believed(default: LastSession, values: object) -> LastSession:
    return replace(default, **_of_right_type(default, values)) if isinstance(values, dict) else default


def _possible(settings: Settings) -> Settings:
    """What no dialog could have set goes back to its default."""
    default, bad = Settings(), []
    if settings.device not in DEVICES:
        bad.append("device")
    if not FONT_PERCENTS[0] <= settings.font_percent <= FONT_PERCENTS[-1]:
        bad.append("font_percent")
    if settings.restore not in RESTORE:
        bad.append("restore")
    if not 0 <= settings.threads <= MOST_THREADS:
        bad.append("threads")
    return replace(settings, **{name: getattr(default, name) for name in bad})


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    """Pairs of texts with no first one twice, of what a file held; what is nothing of the kind is left out."""
    rows = value if isinstance(value, (list, tuple)) else ()
    pairs = [row for row in rows if isinstance(row, (list, tuple)) and list(map(type, row)) == [str, str]]
    return tuple({str(role): str(name) for role, name in pairs}.items())


def load_settings(path: Path) -> Settings:
    """The settings in ``path``; defaults where there is no file or it cannot be read."""
    try:
        values = read_json(path)
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("settings were unreadable (%s), defaults are used", type(error).__name__)
        return Settings()
    return from_mapping(values) if isinstance(values, dict) else Settings()


def save_settings(settings: Settings, path: Path) -> None:
    """Write all settings so that a crash leaves the old file or the new one, never half a file."""
    private_folder(path.parent)
    if settings.pseudonym:  # a path may hold a name
        settings = replace(settings, last_folder="", last_export_folder="", last_session=LastSession())
    write_whole(path, json.dumps(asdict(settings), indent=2))


def window_places() -> QSettings:
    """Where windows stood, kept by Qt; nothing else goes there."""
    return QSettings("SScILD", "desktop")
