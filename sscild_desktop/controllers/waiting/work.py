"""A CT of the waiting list, from its files to its place in the records, without the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.state.settings import Settings

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import SeriesFound

NO_DAY = "It has no date: open it and say of which day it is."
ASKS = "{} Open it to decide."
WHOSE = "Its hospital number is of a patient of another name, sex or year of birth: open it and say whose it is."
OTHER_RECORDS = "The records were changed while it was analysed, so it is not kept; open it again."


@dataclass(frozen=True)
class QueuedDone:
    """Where the CT is kept now; ``was_known``: these networks had analysed it before."""

    patient: Patient
    day: date
    was_known: bool


def find_queued(paths: Sequence[Path], report: Report) -> "tuple[SeriesFound, ...]":
    """The most suitable series of each visit of each patient below ``paths``. Raises InputRefused."""
    found = engine.scan_paths(paths, report, lambda _count: None)
    choice = engine.choose_series(found)
    return choice.visits or (choice.series,)


def analyse_queued(
    live: LiveRecords, series: "SeriesFound", paths: Sequence[Path], settings: Settings, report: Report
) -> QueuedDone:
    """Load, analyse and keep; what is known of it is not computed again.

    Raises InputRefused where the series is not suitable, where it asks first, where it has no day, where only the
    reader knows whose it is, or where other records were opened meanwhile.
    """
    volume = engine.load_series(series, portion(report, 0.0, 0.1), lambda _part: None)
    if volume.verdict != "ok" and volume.verdict != "warn":
        reason = next(one.text for one in volume.findings if one.level in ("refuse", "ask"))
        raise InputRefused(reason if volume.verdict == "refused" else ASKS.format(reason))
    source = work.source_of(paths, series)
    home = work.prepare(live, volume, source, series.slice_count, date.today())
    day = home.ct.day or (home.known.day if home.known is not None else None)
    if day is None:
        raise InputRefused(NO_DAY)
    if home.namesake is not None and home.known is None:
        raise InputRefused(WHOSE)
    kept = work.keep_ct(live, home, home.patient, day, settings)
    before = work.load_cached(live, kept.cached, volume, report) if kept.cached is not None else None
    has_maps = before is not None and (bool(before.analysis.heatmaps) or not settings.heatmaps)
    if before is not None and before.is_complete and has_maps:
        return QueuedDone(kept.patient, day, True)
    earlier = before.analysis if before is not None else None
    analysing = partial(engine.run_analysis, volume, settings, earlier)
    analysis = analysing(portion(report, 0.1, 0.97), lambda _stage: None)
    if work.keep_analysis(live, kept, lambda: analysis, True, portion(report, 0.97, 1.0)) is None:
        raise InputRefused(OTHER_RECORDS)
    return QueuedDone(kept.patient, day, False)
