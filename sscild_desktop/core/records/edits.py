"""What the reader changed in an analysis or at a visit: the value before, the new one, who and when."""

import getpass
from collections.abc import Iterable

import numpy as np

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.corrected import as_found
from sscild_desktop.core.lung_measures import BY_KEY
from sscild_desktop.core.patients import Edit, Visit
from sscild_desktop.core.records.database import Database
from sscild_desktop.core.records.rows import edit_of
from sscild_desktop.core.results import ACCEPTED, Analysis, GohLevel, Reading
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY
from sscild_desktop.core.rules.volumes import measured_volumes
from sscild_desktop.core.wording import moment

Values = dict[str, float | None]


def edited_values(levels: Iterable[GohLevel]) -> Values:
    """What stands there now, by key: ``level_3_z_mm``, ``level_3_tot`` …"""
    return {key: value for level in levels for key, value in _of_level(level, level.z_mm, False).items()}


def read_volumes(readings: Iterable[Reading]) -> Values:
    """What the reader typed or withdrew of the volumes, by key."""
    return {one.key: one.value for one in readings if one.decision != ACCEPTED}


def automatic_values(levels: Iterable[GohLevel]) -> Values:
    """What the program found by itself, by the same keys."""
    found: Values = {}
    for level in levels:
        z_mm = level.auto_z_mm if np.isfinite(level.auto_z_mm) else level.z_mm
        found |= _of_level(level, z_mm, True)
    return found


def _of_level(level: GohLevel, z_mm: float, is_automatic: bool) -> Values:
    scores = (level.auto_scores or level.by_network) if is_automatic else level.scores
    values: Values = {f"level_{level.level}_z_mm": float(z_mm)}
    for name in PATTERNS:
        values[f"level_{level.level}_{name}"] = None if scores is None else float(getattr(scores, name))
    return values


def changes(analysis: Analysis, before: Values, editor: str, analysis_id: int) -> list[Edit]:
    """One edit for each value that is not what it was ``before`` (what is not in there was as the program found it)."""
    volumes: Values = dict(measured_volumes(as_found(analysis)))
    automatic, at = automatic_values(analysis.levels) | volumes, moment()
    known = automatic | before
    edited = edited_values(analysis.levels) | volumes | read_volumes(analysis.volume_readings)
    return [
        Edit(key, automatic.get(key), known.get(key), value, editor or user_name(), at, analysis_id=analysis_id)
        for key, value in edited.items()
        if not _is_same(value, known.get(key))
    ]


def typed_changes(before: Visit, after: Visit) -> list[Edit]:
    """One edit for each typed number of the visit ``after`` that is another one now."""
    old, new = _typed(before), _typed(after)
    editor, at = user_name(), moment()
    return [Edit(key, None, old[key], new[key], editor, at, visit_id=after.id) for key in new if old[key] != new[key]]


def _typed(visit: Visit) -> Values:
    function = {key: getattr(visit.lung_function, key) for key in BY_KEY}
    return function | {key: getattr(visit.ssc, key) for key in SSC_BY_KEY}


def _is_same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return one == other or (one != one and other != other)


def user_name() -> str:
    """Who is logged in, for the edits; not every system says."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def note_edits(database: Database, edits: list[Edit]) -> None:
    with database.writing():
        for edit in edits:
            database.insert("edit", vars(edit))


class Edits:
    """The edits of the open records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, analysis_id: int) -> tuple[Edit, ...]:
        """Those of an analysis, in the order in which they were made."""
        query = "SELECT * FROM edit WHERE analysis_id = ? ORDER BY id"
        return tuple(map(edit_of, self._database.rows(query, analysis_id)))

    def of_visit(self, visit_id: int) -> tuple[Edit, ...]:
        """Those of the numbers typed at a visit, in the order in which they were made."""
        query = "SELECT * FROM edit WHERE visit_id = ? ORDER BY id"
        return tuple(map(edit_of, self._database.rows(query, visit_id)))
