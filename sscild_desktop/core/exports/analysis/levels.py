"""Second sheet: the five Goh levels with raw and rounded scores, what the reader changed, and the heat maps."""

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.results import Analysis, GohLevel, Scores
from sscild_desktop.core.rules.extents import GOH_LEVELS, is_consistent, round_to_5

TITLE = "Goh levels and extent scores"
NOTE = (
    "TOT total extent, GG ground-glass, RET reticulation, in percent of the lung area of the slice. "
    "Slices are counted from 0 at the most caudal one. Automatic values stay beside what the reader changed."
)
SCORE_COLUMNS = (
    Column("Level", is_centred=True),
    Column("Place"),
    Column("Patient z (mm)", cells.MILLIMETRES),
    Column("Slice", cells.WHOLE),
    Column("TOT (%)", cells.PERCENT, cells.BARS["total"]),
    Column("GG (%)", cells.PERCENT, cells.BARS["ggo"]),
    Column("RET (%)", cells.PERCENT, cells.BARS["reticulation"]),
    Column("TOT, 5 % steps (%)", cells.WHOLE),
    Column("GG, 5 % steps (%)", cells.WHOLE),
    Column("RET, 5 % steps (%)", cells.WHOLE),
    Column("Consistent", is_centred=True),
)
PLACE_COLUMNS = (
    Column("Level", is_centred=True),
    Column("How it was placed", is_wrapped=True),
    Column("Moved by reader", is_centred=True),
    Column("Spread (mm)", cells.MILLIMETRES),
    Column("Network to anatomy (mm)", cells.MILLIMETRES),
    Column("Automatic z (mm)", cells.MILLIMETRES),
    Column("Automatic TOT (%)", cells.PERCENT),
    Column("Automatic GG (%)", cells.PERCENT),
    Column("Automatic RET (%)", cells.PERCENT),
)
WIDTHS = (8, 46, 13, 10, 15, 13, 13, 12, 12, 12, 12)
CHARACTERS_A_LINE = 44
CHART_WIDTH_CM, CHART_HEIGHT_CM, CHART_ROWS = 24, 8, 17


def fill_levels(sheet: Worksheet, analysis: Analysis) -> None:
    """Levels, their mean, a chart, how each was placed, and the heat maps' faithfulness."""
    cells.set_widths(sheet, WIDTHS)
    last = len(SCORE_COLUMNS)
    cells.band(sheet, 1, TITLE, last, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, last, cells.PALE, 34, color=cells.MUTED, wrap=True)
    row = cells.table(sheet, 3, SCORE_COLUMNS, [_scores(level) for level in analysis.levels])
    row = _mean_row(sheet, row, analysis)
    if any(level.scores for level in analysis.levels):
        _chart(sheet, row + 1, len(analysis.levels))
        row += CHART_ROWS
    row = _places(sheet, row + 1, analysis)
    _heatmaps(sheet, row + 1, analysis)
    sheet.freeze_panes = "C4"
    cells.fit_page(sheet, "1:2")


def _scores(one: GohLevel) -> list[object]:
    values = _values(one.scores)
    steps = [round_to_5(value) if value is not None else None for value in values]
    consistent = is_consistent(*values) if one.scores else None
    return [str(one.level), GOH_LEVELS[one.level], one.z_mm, one.slice, *values, *steps, consistent]


def _places(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    """What decided each place, and the automatic values beside what the reader changed."""
    row = cells.heading(sheet, row, "Places of the levels and their automatic values")
    end = cells.table(sheet, row, PLACE_COLUMNS, [_place(level) for level in analysis.levels])
    for offset, level in enumerate(analysis.levels, start=1):
        sheet.row_dimensions[row + offset].height = 16 * (1 + len(level.method) // CHARACTERS_A_LINE)
    return end


def _place(one: GohLevel) -> list[object]:
    found_z = one.auto_z_mm if one.is_moved else one.z_mm
    automatic = _values(one.auto_scores or one.by_network)
    return [str(one.level), one.method, one.is_moved, one.spread_mm, one.disagreement_mm, found_z, *automatic]


def _values(scores: Scores | None) -> tuple[float, float, float] | tuple[None, None, None]:
    return (scores.tot, scores.gg, scores.ret) if scores else (None, None, None)


def _mean_row(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    """The patient extent below the TOT column, when all five levels are scored."""
    if analysis.mean_scores is None:
        return row
    means = [getattr(analysis.mean_scores, key) for key in PATTERNS]
    cells.put_text(sheet.cell(row, 2), "Mean of the five levels (mean TOT = extent of the patient)")
    for column, value in enumerate([*means, *(round_to_5(mean) for mean in means)], start=5):
        cells.put_number(sheet.cell(row, column), value, cells.PERCENT if column < 8 else cells.WHOLE)
    for column in range(1, len(SCORE_COLUMNS) + 1):
        cells.paint(sheet.cell(row, column), fill=cells.BLUE, bold=True)
    return row + 1


def _chart(sheet: Worksheet, row: int, count: int) -> None:
    chart = BarChart()
    chart.title = "Extent by level (% of the lung area)"
    chart.add_data(Reference(sheet, min_col=5, max_col=7, min_row=3, max_row=3 + count), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=3 + count))
    chart.x_axis.title, chart.y_axis.title = "Goh level", "%"
    chart.y_axis.scaling.min = 0
    chart.y_axis.numFmt = "0"
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=cells.LINE))
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.legend.position = "b"
    chart.gapWidth = 60
    chart.dataLabels = DataLabelList(showVal=True, showSerName=False, showCatName=False, showLegendKey=False)
    for series, color in zip(
        chart.series, (cells.BARS["total"], cells.BARS["ggo"], cells.BARS["reticulation"]), strict=True
    ):
        series.graphicalProperties.solidFill = color
        series.graphicalProperties.line.solidFill = color
    chart.width, chart.height = CHART_WIDTH_CM, CHART_HEIGHT_CM
    sheet.add_chart(chart, f"B{row}")


def _heatmaps(sheet: Worksheet, row: int, analysis: Analysis) -> None:
    """Score read off each thresholded heat map against the network's own score."""
    row = cells.heading(sheet, row, "Heat maps: the score read off the map against the network's own score")
    maps = [(str(one.level), one) for one in analysis.heatmaps]
    maps += [(f"slice {one.slice}", one) for one in analysis.slice_maps]
    if not maps:
        cells.put_text(sheet.cell(row, 1), "Heat maps were not computed.")
        return
    columns = (
        Column("Level or slice", is_centred=True),
        Column("Pattern"),
        Column("From map (%)", cells.PERCENT),
        Column("Network (%)", cells.PERCENT),
        Column("Difference (points)", "+0.0;-0.0;0.0"),
        Column("Threshold (points)", "0.00"),
        Column("They disagree", is_centred=True),
    )
    rows = [
        (
            place,
            PATTERN_NAMES[one.pattern],
            one.derived_percent,
            one.network_percent,
            one.derived_percent - one.network_percent,
            one.threshold_points,
            one.disagrees,
        )
        for place, one in maps
    ]
    cells.table(sheet, row, columns, rows)
