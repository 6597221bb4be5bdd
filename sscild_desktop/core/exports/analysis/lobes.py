"""Lobes: volume, extent of each lesion class and severity 0 to 5 of every lobe, with their sum."""

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, LOBE_NAMES, Lobe
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.results import Analysis, LobeMeasures, LobeResult
from sscild_desktop.core.rules.severity import BINS_TEXT, SOURCE

NOTE = f"Severity of a lobe by its diseased share (union of the classes that are marked), {BINS_TEXT}. After {SOURCE}."
SEEN_NOTE = "Share of each fissure that was clearly seen; elsewhere the border of the lobe goes on smoothly."


def fill_lobes(sheet: Worksheet, analysis: Analysis) -> None:
    """One row per lobe, the sum, and how well the fissures were seen."""
    cells.set_widths(sheet, (26, 14, 16, *(18,) * len(LESION_KEYS), 14))
    width = 4 + len(LESION_KEYS)
    cells.band(sheet, 1, "Lobes", width, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, width, cells.PALE, 18, color=cells.MUTED)
    if analysis.lobes is None:
        cells.table(sheet, 3, (Column("Lobe"),), [("not analysed",)])
        return
    row = _lobes(sheet, 3, analysis.lobes)
    seen = [(name, 100.0 * share) for name, share in analysis.lobes.fissures_seen.items()]
    if seen:
        row = cells.heading(sheet, row + 1, SEEN_NOTE)
        cells.table(sheet, row, (Column("Fissure"), Column("Seen (%)", cells.PERCENT)), seen)
    sheet.freeze_panes = "B4"
    cells.fit_page(sheet, "1:2")


def _lobes(sheet: Worksheet, row: int, result: LobeResult) -> int:
    names = [Column(f"{LESION_NAMES[kind]} (% of lobe)", cells.PERCENT) for kind in LESION_KEYS]
    columns = (
        Column("Lobe"),
        Column("Volume (mL)", cells.MILLILITRES),
        Column("Total disease (% of lobe)", cells.PERCENT),
        *names,
        Column("Severity (0–5)", cells.WHOLE),
    )
    rows = [_row(one) for one in result.lobes]
    total_ml = sum(one.ml for one in result.lobes)
    rows.append(("Sum (severity 0–25)", total_ml, None, *(None,) * len(LESION_KEYS), result.severity_sum))
    end = cells.table(sheet, row, columns, rows)
    for column in range(1, len(columns) + 1):
        cells.paint(sheet.cell(end - 1, column), fill=cells.BLUE, bold=True)
    return end


def _row(one: LobeMeasures) -> tuple[object, ...]:
    found = [one.extents.get(key) for key in ("total", *LESION_KEYS.values())]
    percents = [extent.percent if extent else None for extent in found]
    return (LOBE_NAMES[Lobe(one.lobe)], one.ml, *percents, one.severity)
