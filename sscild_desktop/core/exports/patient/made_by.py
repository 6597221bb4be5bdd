"""Provenance of a patient's workbook: program, networks of every analysis, and what the reader edited."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.course.measures import MEASURES, label
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.patient.visit_facts import number_format
from sscild_desktop.core.exports.provenance import program_facts
from sscild_desktop.core.patients import StoredAnalysis, Visit

NETWORKS = (
    Column("Visit day", cells.DATE, is_centred=True),
    Column("Analysed at (UTC)"),
    Column("Program version"),
    Column("Network"),
    Column("Version"),
    Column("SHA-256"),
    Column("Ran on"),
    Column("Series UID"),
)
EDITS = (
    Column("Visit day", cells.DATE, is_centred=True),
    Column("Measure"),
    Column("Automatic", "General"),
    Column("Edited", "General"),
)
WIDTHS = (22, 34, 18, 22, 12, 68, 26, 60)


def fill_made_by(sheet: Worksheet, visits: Sequence[Visit]) -> None:
    """What made these numbers, so that another day they can be made again."""
    cells.set_widths(sheet, WIDTHS)
    cells.band(sheet, 1, "Provenance", len(WIDTHS), cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    row = cells.facts(sheet, 3, program_facts())
    row = cells.heading(sheet, row + 1, "Networks of the analyses")
    row = cells.table(sheet, row, NETWORKS, _networks(visits) or [(None, "no CT was analysed", *[None] * 6)])
    row = cells.heading(sheet, row + 1, "Values changed by the reader")
    edits = _edits(visits)
    end = cells.table(sheet, row, EDITS, [line[:4] for line in edits] or [(None, "none", None, None)])
    for line, (*_values, shown) in zip(range(row + 1, end), edits, strict=False):
        for column in (3, 4):
            sheet.cell(line, column).number_format = str(shown)
    sheet.freeze_panes = "A2"
    cells.fit_page(sheet, "1:1")


def _analysed(visits: Sequence[Visit]) -> list[tuple[Visit, StoredAnalysis]]:
    return [(visit, visit.analysis) for visit in visits if visit.analysis is not None]


def _networks(visits: Sequence[Visit]) -> list[tuple[object, ...]]:
    lines: list[tuple[object, ...]] = []
    for visit, analysis in _analysed(visits):
        series = visit.analysed_series
        start = (visit.day, analysis.made_at, analysis.program_version)
        uid = series.series_uid if series is not None else ""
        lines += [(*start, use.name, use.version, use.sha256, use.provider, uid) for use in analysis.networks]
    return lines


def _edits(visits: Sequence[Visit]) -> list[tuple[object, ...]]:
    """Only what differs; the number format comes last."""
    return [
        (visit.day, label(one), found.auto_measures.get(one.key), found.measures.get(one.key), number_format(one))
        for visit, found in _analysed(visits)
        for one in MEASURES
        if found.auto_measures.get(one.key) != found.measures.get(one.key)
    ]
