"""Analyses: numbers in the database, masks and heat maps in result files."""

import json
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any

from sscild_desktop import __version__
from sscild_desktop.core.corrected import has_decisions, untouched
from sscild_desktop.core.course import measures
from sscild_desktop.core.inference.built_in import FISSURES, THRESHOLD
from sscild_desktop.core.patients import ANALYSIS_VERSION, StoredAnalysis
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.records import edits
from sscild_desktop.core.records.database import Database, Row
from sscild_desktop.core.records.errors import RecordsFailed, damaged, reworded
from sscild_desktop.core.records.fingerprint import automatic_key
from sscild_desktop.core.records.plain import plain, rebuilt
from sscild_desktop.core.records.result_files import Array, ResultFiles
from sscild_desktop.core.records.rows import analysis_of
from sscild_desktop.core.records.series import ANALYSES, get_series, has_grid
from sscild_desktop.core.results import Analysis, GohLevel, Reading
from sscild_desktop.core.volume import Geometry
from sscild_desktop.core.wording import moment

READERS = 2
"""Threads that decompress: zlib lets the interpreter go, and two cores are what a clinic's computer has."""

ONCE = {"lungs": THRESHOLD, "lobes": FISSURES}
"""What served where an analysis was kept before there was a choice."""

Document = dict[str, Any]


class Analyses:
    """The analyses of the open records."""

    def __init__(self, database: Database, files: ResultFiles) -> None:
        self._database, self._files = database, files

    def keep(
        self, series_id: int, analysis: Analysis, is_complete: bool, report: Report = silent, editor: str = ""
    ) -> StoredAnalysis:
        """Store the analysis whole; the files are on disk before the row that names them.

        The row of the same automatic result, else an incomplete one, is written over, and what the reader changed
        since is noted with ``editor``, or who is logged in; any other analysis gets a row of its own. One that is
        complete is not written over by the same one begun anew, which has fewer heat maps and nothing decided by hand.
        """
        database = self._database
        database.refuse_if_read_only()
        get_series(database, series_id)
        document, names = _documented(database, self._files, analysis, report)
        values = _values(series_id, analysis, document, is_complete)
        with database.writing():
            before = _row_to_replace(database, series_id, values["automatic_key"])
            if before is not None and before["is_complete"] and not is_complete:
                has_fewer_maps = len(analysis.heatmaps) < len(json.loads(before["document"])["heatmaps"])
                if has_fewer_maps and not _is_decided(analysis):
                    return get_stored(database, before["id"])
                values["is_complete"] = not has_fewer_maps  # where none were made, that maps are wanted now adds none
            number = _write_row(database, values, before)
            _write_names(database, number, names)
            known = _values_before(before, values["automatic_key"])
            edits.note_edits(database, edits.changes(analysis, known, editor, number))
            stored = get_stored(database, number)
        report(1.0, "Analysis saved")
        return stored

    def load(self, analysis_id: int, report: Report = silent) -> Analysis:
        """As it was kept, bit for bit. Raises RecordsDamaged where a result file is missing or not as written."""
        database = self._database
        get_stored(database, analysis_id)
        row = database.row("SELECT document FROM analysis WHERE id = ?", analysis_id)
        named = database.rows("SELECT name FROM result_file WHERE analysis_id = ?", analysis_id)
        arrays = _loaded(self._files, [one["name"] for one in named], report)
        try:
            found: Analysis = rebuilt(Analysis, json.loads(row["document"] if row else ""), arrays.__getitem__)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise damaged("This analysis in the records cannot be read.") from error
        report(1.0, "Analysis opened")
        return found

    def get(self, analysis_id: int) -> StoredAnalysis:
        """What is kept of it beside masks and maps. Raises RecordsFailed where there is none."""
        return get_stored(self._database, analysis_id)

    def cached(
        self,
        series_id: int,
        grid: Geometry,
        hashes: Mapping[str, str],
        methods: Mapping[str, str] = MappingProxyType({}),
    ) -> int | None:
        """The id of the newest complete analysis that would come out the same if it were made again.

        It is of that CT, on that grid, by exactly these networks (``hashes`` by name) and this program's rules;
        ``methods`` says by name what must have served which role.
        """
        for number, used, served in self._kept(series_id, grid, is_complete=True):
            served = {**ONCE, **served}
            if used == dict(hashes) and all(served.get(role, name) == name for role, name in methods.items()):
                return number
        return None

    def begun(
        self,
        series_id: int,
        grid: Geometry,
        hashes: Mapping[str, str],
        methods: Mapping[str, str] = MappingProxyType({}),
    ) -> int | None:
        """The id of the newest analysis that was stopped and that these networks and methods can go on with."""
        for number, used, served in self._kept(series_id, grid, is_complete=False):
            if used.items() <= hashes.items() and served.items() <= methods.items():
                return number
        return None

    def _kept(
        self, series_id: int, grid: Geometry, is_complete: bool
    ) -> Iterator[tuple[int, dict[str, str], dict[str, str]]]:
        """Id, hashes of the networks and names of the methods of each analysis of the CT on this grid."""
        query = """SELECT * FROM analysis WHERE series_id = ? AND is_complete = ? AND analysis_version = ?
            ORDER BY made_at DESC, id DESC"""
        for row in self._database.rows(query, series_id, is_complete, ANALYSIS_VERSION):
            document = json.loads(row["document"])
            if has_grid(document, grid):
                used = {use["name"]: use["sha256"] for use in json.loads(row["networks"])}
                yield int(row["id"]), used, document.get("methods") or {}


def _documented(
    database: Database, files: ResultFiles, analysis: Analysis, report: Report
) -> tuple[Document, set[str]]:
    """The analysis for JSON, and the names of the result files that were written for it."""
    names: list[str] = []
    count = 2 + len(analysis.heatmaps)

    def keep(array: Array) -> str:
        names.append(files.keep(array, lambda: report(len(names) / (count + 1), "Saving the analysis")))
        return names[-1]

    with reworded(database.folder):
        return plain(analysis, keep), set(names)


def _values(series_id: int, analysis: Analysis, document: Document, is_complete: bool) -> dict[str, Any]:
    return {
        "series_id": series_id,
        "program_version": __version__,
        "analysis_version": ANALYSIS_VERSION,
        "networks": json.dumps(document["networks"]),
        "measures": json.dumps(measures.analysis_measures(analysis)),
        "auto_measures": json.dumps(measures.analysis_measures(untouched(analysis))),
        "is_complete": is_complete,
        "document": json.dumps(document, allow_nan=False),
        "automatic_key": automatic_key(document),
    }


def _is_decided(analysis: Analysis) -> bool:
    """Whether the reader changed or judged anything in it."""
    return has_decisions(analysis) or bool(edits.changes(analysis, {}, "-", 0))


def _row_to_replace(database: Database, series_id: int, key: str) -> Row | None:
    """The row of the same automatic result, else the newest if it is incomplete."""
    rows = database.rows("SELECT * FROM analysis WHERE series_id = ? ORDER BY id DESC", series_id)
    same = next((row for row in rows if row["automatic_key"] == key), None)
    return same or next((row for row in rows[:1] if not row["is_complete"]), None)


def _made_at(database: Database, series_id: int) -> str:
    """Now; with a clock set back after the newest analysis of the visit, which counts, and what rests on the CT."""
    query = """SELECT MAX(made_at) AS last FROM analysis JOIN series ON series.id = analysis.series_id
        WHERE series_id = ?1 OR visit_id = (SELECT visit_id FROM series WHERE id = ?1)
        UNION ALL SELECT MAX(made_at) FROM comparison WHERE ?1 IN (series_id, prior_id)"""
    return moment(row["last"] for row in database.rows(query, series_id))


def _write_row(database: Database, values: dict[str, Any], before: Row | None) -> int:
    """An edit leaves the time at which the analysis was made; what the program found anew has a new time."""
    if before is None:
        return database.insert("analysis", {**values, "made_at": _made_at(database, values["series_id"])})
    if before["automatic_key"] != values["automatic_key"]:
        values = {**values, "made_at": _made_at(database, values["series_id"])}
    database.update("analysis", before["id"], values)
    return int(before["id"])


def _write_names(database: Database, analysis_id: int, names: set[str]) -> None:
    database.change("DELETE FROM result_file WHERE analysis_id = ?", analysis_id)
    for name in names:
        database.insert("result_file", {"analysis_id": analysis_id, "name": name})


def _values_before(before: Row | None, key: str) -> edits.Values:
    """What stood there when the same automatic result was kept last; nothing where the program found something new."""
    if before is None or before["automatic_key"] != key:
        return {}
    document = json.loads(before["document"])
    levels: tuple[GohLevel, ...] = rebuilt(tuple[GohLevel, ...], document["levels"], _no_array)
    volumes: tuple[Reading, ...] = rebuilt(tuple[Reading, ...], document.get("volume_readings", []), _no_array)
    return edits.edited_values(levels) | edits.read_volumes(volumes)


def _no_array(name: str) -> Array:
    raise KeyError(name)


def get_stored(database: Database, analysis_id: int) -> StoredAnalysis:
    row = database.row(f"{ANALYSES} WHERE analysis.id = ?", analysis_id)
    if row is None:
        raise RecordsFailed("This analysis is not in the records; analyse the CT again.")
    return analysis_of(row)


def _loaded(files: ResultFiles, names: list[str], report: Report) -> dict[str, Array]:
    """The arrays by name; ``report`` is called from this thread alone, and what raises there stops the readers."""
    is_stopped = False

    def tick() -> None:
        if is_stopped:
            raise RecordsFailed("stopped")

    arrays: dict[str, Array] = {}
    with ThreadPoolExecutor(READERS) as readers:
        waiting = {name: readers.submit(files.load, name, tick) for name in names}
        try:
            for name, one in waiting.items():
                report(len(arrays) / (len(names) + 1), "Opening the analysis")
                arrays[name] = one.result()
        except BaseException:
            is_stopped = True
            raise
    return arrays
