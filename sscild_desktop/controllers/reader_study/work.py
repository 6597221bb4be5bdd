"""What a reader study does in the background; imported in the thread that runs it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.controllers.compare.work import load_ct
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import refuse_inside
from sscild_desktop.core.patients import StoredSeries
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.reader_study.answers import read_answers
from sscild_desktop.core.reader_study.study import Plan, Study, read_study
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume

if TYPE_CHECKING:
    from sscild_desktop.core.reader_study.making import Made

NOT_WHOLE, NO_FILES = "not analysed to the end", "its files are not where they were"

Answered = dict[tuple[int, int], int]
"""How many questions were answered, by reader (from 0) and session (from 1)."""


@dataclass(frozen=True)
class Listed:
    """A CT of the records for the list of a new study: its number, code and day, and why it cannot be asked about.

    ``name`` goes into the key, so no free text of a header is in it; ``description`` is for the list alone.
    """

    series_id: int
    name: str
    why_not: str = ""
    description: str = ""
    source: str = ""


def opened(path: Path) -> tuple[Study, Answered]:
    """A study and how far its readers are."""
    study = read_study(path)
    return study, answered(study)


def answered(study: Study) -> Answered:
    """How far the readers are."""
    sessions = range(1, study.plan.sessions + 1)
    places = [(reader, session) for reader in range(len(study.plan.readers)) for session in sessions]
    return {place: len(read_answers(study, *place)) for place in places}


def listed(live: LiveRecords) -> list[Listed]:
    """Every CT of the records that has an analysis, by code and day."""
    records, found = live.records, []
    for row in records.patients.rows():
        for visit in records.visits.of(row.patient.id):
            for series in visit.series:
                if series.analysis is not None:
                    day = series.day.isoformat() if series.day else "no day"
                    name = f"{row.patient.code} {day}, CT {series.id}"
                    found.append(Listed(series.id, name, _why_not(series), series.description, series.source))
    return found


def _why_not(series: StoredSeries) -> str:
    if series.analysis is None or not series.analysis.is_complete:
        return NOT_WHOLE
    return "" if series.source and Path(series.source).exists() else NO_FILES


def make(folder: Path, plan: Plan, live: LiveRecords, chosen: Sequence[int], report: Report) -> "Made":
    """A study of these CTs of the records. Raises ExportFailed for a folder within one of them."""
    from sscild_desktop.core.reader_study.making import Source, make_study

    known = {one.series_id: one for one in listed(live)}
    wanted = [known[number] for number in chosen if number in known]
    refuse_inside(folder, [Path(one.source) for one in wanted if one.source])
    sources = [Source(one.name, partial(_get, live, one.series_id)) for one in wanted]
    return make_study(folder, plan, sources, report)


def _get(live: LiveRecords, series_id: int, report: Report) -> tuple[Volume, Analysis]:
    stored = live.records.series.get(series_id)
    patient = live.records.patients.find(stored.patient_id)
    found = load_ct(stored, patient, stored.source, live, portion(report, 0.0, 0.9))
    if found.analysis is None:
        raise InputRefused(found.notice or NOT_WHOLE)
    return found.volume, found.analysis


@dataclass(frozen=True)
class Found:
    """Results as the window shows them."""

    plots: dict[str, bytes]
    rows: list[list[str]]
    notes: tuple[str, ...]


def results(study: Study, report: Report) -> Found:
    """Everything that was answered so far, compared and drawn."""
    from sscild_desktop.core.exports.evaluation.tables import agreement_words
    from sscild_desktop.core.exports.reader_study.plots import all_plots
    from sscild_desktop.core.reader_study.results import read_results

    report(0.0, "Comparing the answers")
    found = read_results(study)
    rows = [agreement_words(row) for row in (*found.scores.rows, *found.ratings)]
    report(0.7, "Drawing the plots")
    plots = {name: drawing.png(1.5) for name, drawing in all_plots(found).items()}
    return Found(plots, rows, (*found.notes, *found.scores.notes))


def export(study: Study, folder: Path, report: Report) -> Path:
    """Workbook and plots into ``folder``."""
    from sscild_desktop.core.exports.reader_study.bundle import write_results
    from sscild_desktop.core.reader_study.results import read_results

    report(0.0, "Comparing the answers")
    write_results(read_results(study), folder, portion(report, 0.4, 1.0))
    return folder
