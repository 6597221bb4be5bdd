"""Native Excel scatter charts of a cohort: lung function over extent, each group with a mark of its own."""

from dataclasses import dataclass

from openpyxl.chart import Reference, ScatterChart, Series
from openpyxl.chart.legend import Legend, LegendEntry
from openpyxl.chart.marker import Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.trendline import Trendline
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.cohort.statistics import Correlated
from sscild_desktop.core.cohort.table import FUNCTION_KEYS, NEITHER, CohortResult
from sscild_desktop.core.course.measures import Measure
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.chart_text import chart_text
from sscild_desktop.core.exports.cohort.figures_data import Layout
from sscild_desktop.core.wording import signed

WIDTH_CM, HEIGHT_CM = 15.5, 10.0
ROWS_EACH = 21
CHART_ROWS_A_PAGE = 3
EXTENT_KEYS = ("goh_extent", "total_percent")
STYLES: dict[bool | None, tuple[str, str, str]] = {
    True: ("Progressive", "D55E00", "triangle"),
    False: ("Stable", "0072B2", "circle"),
    None: (NEITHER, "5B6776", "x"),
}
ALL = ("All patients", "0072B2", "circle")


@dataclass(frozen=True)
class _Plan:
    found: Correlated
    columns: dict[str, int]
    is_change: bool


def fill_charts(sheet: Worksheet, data: Worksheet, result: CohortResult, layout: Layout) -> None:
    """Two charts beside each other, as many rows as there is something to draw."""
    cells.band(sheet, 1, "Cohort figures", 18, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    note = "Charts over the sheet Patients. The dashed line is drawn by least squares through all patients."
    cells.band(sheet, 2, note, 18, cells.PALE, 20, color=cells.MUTED)
    plans = _plans(result, layout)
    for index, plan in enumerate(plans):
        column = "A" if index % 2 == 0 else "J"
        sheet.add_chart(_chart(data, plan, layout, bool(result.choice.rule)), f"{column}{4 + ROWS_EACH * (index // 2)}")
    if not plans:
        cells.put_text(sheet.cell(4, 1), "There are too few patients with CT and lung function for a chart.")
    cells.fit_page(sheet, "1:2")
    sheet.page_setup.orientation = "portrait"
    for below in range(CHART_ROWS_A_PAGE, (len(plans) + 1) // 2, CHART_ROWS_A_PAGE):
        sheet.row_breaks.append(Break(3 + ROWS_EACH * below))


def _plans(result: CohortResult, layout: Layout) -> list[_Plan]:
    """The extents against each measure of lung function, values and changes, where there is a correlation."""
    both = ((result.correlated, layout.value_columns, False), (result.correlated_change, layout.change_columns, True))
    return [
        _Plan(found, columns, is_change)
        for correlated, columns, is_change in both
        for found in correlated
        if found.x.key in EXTENT_KEYS and found.y.key in FUNCTION_KEYS and found.rho == found.rho
    ]


def _chart(data: Worksheet, plan: _Plan, layout: Layout, is_divided: bool) -> ScatterChart:
    chart = ScatterChart()
    chart.style, chart.scatterStyle = 13, "lineMarker"
    result = f"Spearman ρ {signed(plan.found.rho, 2)}, n {plan.found.n}, p {_p(plan.found.p_value)}"
    chart.title = chart_text((_title(plan), result), 1100, bold=True)
    chart.x_axis.title, chart.y_axis.title = (
        chart_text((_axis(plan, one),), 900) for one in (plan.found.x, plan.found.y)
    )
    groups = layout.group_rows if is_divided else {}
    for group, rows in groups.items():
        chart.series.append(_marks(data, plan, rows, STYLES[group]))
    everybody = _marks(data, plan, (layout.first_row, layout.last_row), ALL)
    if groups:
        everybody.marker = Marker(symbol="none")  # there for the line alone
    everybody.trendline = _line()
    chart.series.append(everybody)
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete, axis.number_format, axis.tickLblPos = False, "General", "low"
        axis.majorGridlines = None
    chart.legend = Legend() if groups else None
    if chart.legend is not None:
        chart.legend.position, chart.legend.overlay = "b", False
        # without the series that is there for the line alone
        chart.legend.legendEntry = [LegendEntry(idx=len(groups), delete=True)]
    chart.width, chart.height = WIDTH_CM, HEIGHT_CM
    return chart


def _title(plan: _Plan) -> str:
    x, y = (one.name.split(" (")[0] for one in (plan.found.x, plan.found.y))
    return f"Change of {y} against change of {x}" if plan.is_change else f"{y} against {x}"


def _axis(plan: _Plan, measure: Measure) -> str:
    short = measure.name.split(" (")[0]
    name = f"{short}, {measure.unit}" if measure.unit else short
    return f"Change of {name}" if plan.is_change else name


def _p(value: float) -> str:
    return "< 0.001" if value < 0.001 else f"= {value:.3f}"


def _marks(data: Worksheet, plan: _Plan, rows: tuple[int, int], style: tuple[str, str, str]) -> Series:
    x, y = (
        Reference(data, min_col=plan.columns[one.key], min_row=rows[0], max_row=rows[1])
        for one in (plan.found.x, plan.found.y)
    )
    name, colour, symbol = style
    series = Series(y, x, title=name)
    series.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    filled = GraphicalProperties(solidFill=colour, ln=LineProperties(solidFill=colour))
    series.marker = Marker(symbol=symbol, size=7, spPr=filled)
    return series


def _line() -> Trendline:
    line = LineProperties(solidFill=cells.INK, w=19050)
    line.dashStyle = "dash"
    return Trendline(
        name="Least squares", trendlineType="linear", dispRSqr=False, dispEq=False, spPr=GraphicalProperties(ln=line)
    )
