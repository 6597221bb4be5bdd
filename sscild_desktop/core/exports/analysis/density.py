"""Density region by region: both lungs, each lung, thirds of their height, lobes."""

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.analysis.lesions import DENSITY_ROWS
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.density import REGION_NAMES, density_by_region
from sscild_desktop.core.results import Analysis

NOTE = "Thirds are of equal height, lowest to highest slice with lung. Density follows the depth of breath."


def fill_density(sheet: Worksheet, analysis: Analysis) -> None:
    """One row for each region that was measured."""
    cells.set_widths(sheet, (24, *(17,) * len(DENSITY_ROWS)))
    width = 1 + len(DENSITY_ROWS)
    cells.band(sheet, 1, "Density by region", width, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, width, cells.PALE, 18, color=cells.MUTED)
    columns = [Column("Region")]
    for _key, words, unit, number_format in DENSITY_ROWS:
        columns.append(Column(words if unit == "none" else f"{words} ({unit})", number_format))
    rows = [
        (REGION_NAMES[region], *(values.get(key) for key, *_ in DENSITY_ROWS))
        for region, values in density_by_region(analysis).items()
    ]
    cells.table(sheet, 3, columns, rows or [("not measured", *(None,) * len(DENSITY_ROWS))])
    sheet.row_dimensions[3].height = 62
    sheet.freeze_panes = "B4"
    cells.fit_page(sheet, "1:3")
