"""Provenance of a cohort's workbook: program, what was chosen, every network with the number of analyses it made."""

from collections import Counter
from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.cohort.table import AT_NAMES, SPAN_NAMES, CohortResult
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.provenance import program_facts
from sscild_desktop.core.patients import StoredAnalysis

NETWORKS = (
    Column("Network"),
    Column("Version"),
    Column("SHA-256"),
    Column("Ran on"),
    Column("Program version"),
    Column("Analyses", "0"),
)


def fill_cohort_provenance(sheet: Worksheet, result: CohortResult) -> None:
    """What made these numbers, so that another day they can be made again."""
    cells.set_widths(sheet, (30, 60, 68, 26, 18, 12))
    cells.band(sheet, 1, "Provenance", 6, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    row = cells.facts(sheet, 3, [*program_facts(), *_choices(result)])
    row = cells.heading(sheet, row + 1, "Networks of the analyses")
    analyses = [
        visit.analysis for person in result.chosen_people for visit in person.visits if visit.analysis is not None
    ]
    cells.table(sheet, row, NETWORKS, _networks(analyses) or [("no CT was analysed", *[None] * 5)])
    sheet.freeze_panes = "A2"
    cells.fit_page(sheet, "1:1")


def _choices(result: CohortResult) -> list[tuple[str, object, str]]:
    choice = result.choice
    visits = sum(len(person.visits) for person in result.chosen_people)
    return [
        ("Patients", choice.disease or "all", ""),
        ("Values of", AT_NAMES[choice.at], ""),
        ("Change from", SPAN_NAMES[choice.span], ""),
        ("Progressive by", choice.rule or "no definition chosen", ""),
        ("Patients in the records", len(result.chosen_people), "0"),
        ("Patients with measured visits", len(result.rows), "0"),
        ("Visits", visits, "0"),
    ]


def _networks(analyses: Sequence[StoredAnalysis]) -> list[tuple[object, ...]]:
    counts = Counter(
        (use.name, use.version, use.sha256, use.provider, one.program_version)
        for one in analyses
        for use in one.networks
    )
    return [(*facts, count) for facts, count in sorted(counts.items())]
