"""The sheet of edits: what the reader corrected and decided, with the automatic value beside the one that counts."""

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.edits import both_values
from sscild_desktop.core.results import Analysis

NOTE = (
    "Slices are counted from 0 at the most caudal one (in the name of a tool from 1). A level whose slice was "
    "corrected is scored by the drawn areas: TOT their union, GG ground-glass, RET reticulation with established "
    "fibrosis, in percent of its lung area."
)


def fill_edits(sheet: Worksheet, analysis: Analysis) -> None:
    """Both values of every number that changed, the corrections in order, the decisions."""
    cells.set_widths(sheet, (44, 26, 16, 14, 12, 12, 22, 28))
    cells.band(sheet, 1, "Edits by the reader", 8, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, 8, cells.PALE, 34, color=cells.MUTED, wrap=True)
    row = cells.heading(sheet, 3, "Numbers that are not the automatic ones")
    both = [(one.name, one.unit, before, now) for one, before, now in both_values(analysis)]
    columns = (Column("Number"), Column("Unit"), Column("Automatic", "0.00"), Column("With edits", "0.00"))
    row = cells.table(sheet, row, columns, both or [("none", "", None, None)])
    row = _masks(sheet, row + 1, analysis)
    _readings(sheet, row + 1, analysis)
    cells.fit_page(sheet, "1:2")


def _masks(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Corrections of masks, in order")
    columns = (
        Column("Tool"),
        Column("Of what"),
        Column("Voxels", cells.WHOLE),
        Column("Volume (mL)", cells.MILLILITRES),
        Column("First slice", cells.WHOLE),
        Column("Last slice", cells.WHOLE),
        Column("Reader"),
        Column("When (UTC)"),
    )
    rows = [
        (one.tool, one.target, one.voxels, one.ml, one.first_slice, one.last_slice, one.reader, one.at)
        for one in analysis.mask_edits
    ]
    return cells.table(sheet, row, columns, rows or [("none", "", None, None, None, None, "", "")])


def _readings(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Decisions of the reader about numbers")
    columns = (
        Column("Number"),
        Column("Decision"),
        Column("Automatic", "0.0"),
        Column("Reader's", "0.0"),
        Column(""),
        Column(""),
        Column("Reader"),
        Column("When (UTC)"),
    )
    rows = [(one.key, one.decision, one.automatic, one.value, "", "", one.reader, one.at) for one in analysis.readings]
    return cells.table(sheet, row, columns, rows or [("none", "", None, None, "", "", "", "")])
