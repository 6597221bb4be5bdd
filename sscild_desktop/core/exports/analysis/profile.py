"""The scores of all slices along the body, with a native curve beside the table."""

from openpyxl.chart import Reference, ScatterChart, Series
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import BARS, Column
from sscild_desktop.core.results import ProfileSlice

COLUMNS = (
    Column("Slice", cells.WHOLE),
    Column("Patient z (mm)", cells.MILLIMETRES),
    Column("Height (% of the lungs)", cells.PERCENT),
    Column("TOT (%)", cells.PERCENT, BARS["total"]),
    Column("GG (%)", cells.PERCENT, BARS["ggo"]),
    Column("RET (%)", cells.PERCENT, BARS["reticulation"]),
)
NOTE = "Every slice with lung, scored like a level. Height runs from 0 % at the lowest slice with lung to 100 %."
CURVES = ((4, BARS["total"]), (5, BARS["ggo"]), (6, BARS["reticulation"]))
HEADER_ROW, HEIGHT_COLUMN = 3, 3
LINE_EMU = 25400


def fill_profile(sheet: Worksheet, profile: tuple[ProfileSlice, ...]) -> None:
    """One row for each slice, from caudal to cranial."""
    cells.set_widths(sheet, (10, 16, 16, 14, 14, 14, 4))
    cells.band(sheet, 1, "Profile along the body", len(COLUMNS), cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, len(COLUMNS), cells.PALE, 32, color=cells.MUTED, wrap=True)
    rows = [(one.slice, one.z_mm, one.height_percent, one.scores.tot, one.scores.gg, one.scores.ret) for one in profile]
    cells.table(sheet, HEADER_ROW, COLUMNS, rows)
    sheet.add_chart(_chart(sheet, HEADER_ROW + len(rows)), "H4")
    sheet.freeze_panes = "A4"
    cells.fit_page(sheet, "1:3")


def _chart(sheet: Worksheet, last_row: int) -> ScatterChart:
    chart = ScatterChart()
    chart.style, chart.scatterStyle = 13, "lineMarker"
    heights = Reference(sheet, min_col=HEIGHT_COLUMN, min_row=HEADER_ROW + 1, max_row=last_row)
    for column, colour in CURVES:
        values = Reference(sheet, min_col=column, min_row=HEADER_ROW, max_row=last_row)
        curve = Series(values, heights, title_from_data=True)
        curve.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=colour, w=LINE_EMU))
        curve.marker.symbol, curve.smooth = "none", False
        chart.series.append(curve)
    chart.title, chart.legend.position = "Extent of disease along the body", "b"
    chart.x_axis.title, chart.y_axis.title = "Height, % of the lungs (0 = base)", "% of the lung area of the slice"
    for axis in (chart.x_axis, chart.y_axis):
        axis.scaling.min, axis.delete, axis.number_format, axis.title.overlay = 0, False, "0", False
    chart.x_axis.scaling.max, chart.x_axis.majorGridlines = 100, None
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=cells.LINE))
    chart.title.overlay = False
    chart.width, chart.height = 22.0, 12.0
    return chart
