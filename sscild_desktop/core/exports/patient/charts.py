"""Native Excel charts of the Trend sheet: extents with lung function beside them, lung volumes, density."""

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.chart import LineChart, Reference, Series
from openpyxl.chart.axis import DateAxis
from openpyxl.chart.marker import Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.course.measures import MEASURES, visit_measures
from sscild_desktop.core.exports import cells
from sscild_desktop.core.lung_measures import BY_KEY
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY

WIDTH_CM, HEIGHT_CM, ROWS_EACH = 27.0, 11.5, 25
MOST_TICKS = 9
TICK_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
EMU_A_POINT = 12700

EXCEL_MARKS = {
    **{"o": "circle", "s": "square", "t1": "triangle", "d": "diamond", "x": "x", "star": "star"},
    **{"h": "dash", "t2": "plus"},
}
"""Excel's names of the marks that the plots on screen have."""

CLASS_MARKS = {
    "total": "square",
    "ggo": "triangle",
    "reticulation": "diamond",
    "consolidation": "x",
    "fibrosis": "star",
}
STYLES: dict[str, tuple[str, str]] = {
    "goh_extent": ("1F2A37", "circle"),
    **{f"{key}_percent": (cells.BARS[key], mark) for key, mark in CLASS_MARKS.items()},
    **{key: (one.of.tint.excel, EXCEL_MARKS[one.mark]) for key, one in (BY_KEY | SSC_BY_KEY).items()},
    "lungs_ml": ("1F2A37", "circle"),
    "right_ml": ("D55E00", "triangle"),
    "left_ml": ("0072B2", "diamond"),
    "mean_hu": ("1F2A37", "circle"),
    "p15_hu": ("0072B2", "square"),
    "haa_percent": ("D55E00", "triangle"),
    "laa950_percent": ("009E73", "diamond"),
}
"""Colour (Okabe and Ito) and marker: each is told apart by either."""


@dataclass(frozen=True)
class Plan:
    """One chart: its measures on the left and on the right axis with the titles of both."""

    title: str
    left: tuple[str, ...]
    left_title: str
    right: tuple[str, ...] = ()
    right_title: str = ""
    from_zero: bool = True


EXTENT_KEYS = tuple(f"{key}_percent" for key in ("total", "ggo", "reticulation", "consolidation", "fibrosis"))
PLANS = (
    Plan(
        "Extent of disease and lung function",
        ("goh_extent", *EXTENT_KEYS),
        "Extent, %",
        ("fvc_percent", "dlco_percent"),
        "Lung function, % predicted",
    ),
    Plan("Lung volumes", ("lungs_ml", "right_ml", "left_ml"), "Volume, mL"),
    Plan(
        "Density of both lungs",
        ("mean_hu", "p15_hu"),
        "Density, HU",
        ("haa_percent", "laa950_percent"),
        "% of lungs",
        from_zero=False,
    ),
    Plan("Skin score and walking distance", ("mrss",), "mRSS, points", ("walk_m",), "Six-minute walk, m"),
    Plan("KL-6", ("kl6",), "KL-6, U/mL"),
)


def add_charts(sheet: Worksheet, header_row: int, visits: Sequence[Visit], first_column: int) -> None:
    """Charts below the table whose header stands in ``header_row``; one without a value is left out."""
    known = set[str]().union(*(visit_measures(visit) for visit in visits))
    columns = {one.key: first_column + index for index, one in enumerate(MEASURES) if one.key in known}
    row = header_row + len(visits) + 2
    for plan in PLANS:
        if any(key in columns for key in plan.left + plan.right):
            chart = _Builder(sheet, header_row, visits, columns).build(plan)
            sheet.add_chart(chart, f"A{row}")
            row += ROWS_EACH
            sheet.row_breaks.append(Break(row - 2))  # so that the next is not cut by the end of a page


@dataclass(frozen=True)
class _Builder:
    sheet: Worksheet
    header_row: int
    visits: Sequence[Visit]
    columns: dict[str, int]

    def build(self, plan: Plan) -> LineChart:
        """The right axis stands alone on the left where the left one has nothing to show."""
        left = [key for key in plan.left if key in self.columns]
        right = [key for key in plan.right if key in self.columns]
        if not left:
            left, right, plan = right, [], Plan(plan.title, (), plan.right_title)
        chart = self._lines(left, is_dashed=False)
        chart.y_axis.title, chart.title = plan.left_title, plan.title
        if plan.from_zero:
            chart.y_axis.scaling.min = 0
        chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=cells.LINE))
        if right:
            chart += self._right(right, plan.right_title)
        self._finish(chart)
        return chart

    def _right(self, keys: Sequence[str], title: str) -> LineChart:
        second = self._lines(keys, is_dashed=True)
        # axes of its own, the lower one hidden: else LibreOffice draws the days a second time above
        second.x_axis.axId, second.x_axis.crossAx, second.x_axis.delete = 600, 200, True
        second.x_axis.title = None
        second.y_axis.axId, second.y_axis.crossAx, second.y_axis.title = 200, 600, title
        second.y_axis.title.overlay = False
        second.y_axis.majorGridlines = None
        second.y_axis.scaling.min = 0
        second.y_axis.crosses = "max"
        return second

    def _lines(self, keys: Sequence[str], is_dashed: bool) -> LineChart:
        chart = LineChart()
        last = self.header_row + len(self.visits)
        for key in keys:
            column = self.columns[key]
            reference = Reference(self.sheet, min_col=column, min_row=self.header_row, max_row=last)
            series = Series(reference, title_from_data=True)
            _style(series, *STYLES[key], is_dashed)
            chart.series.append(series)
        chart.set_categories(Reference(self.sheet, min_col=1, min_row=self.header_row + 1, max_row=last))
        chart.x_axis = self._date_axis()
        chart.y_axis.number_format, chart.y_axis.crossAx, chart.y_axis.delete = "General", 500, False
        return chart

    def _date_axis(self) -> DateAxis:
        axis = DateAxis(crossAx=100)
        days = (self.visits[-1].day - self.visits[0].day).days
        months = next((step for step in TICK_MONTHS if days / 30.4 / step <= MOST_TICKS), TICK_MONTHS[-1])
        axis.number_format, axis.majorTimeUnit, axis.majorUnit = "yyyy-mm-dd", "months", months
        axis.baseTimeUnit, axis.title, axis.delete = "days", "Day of the visit", False
        axis.tickLblPos, axis.majorTickMark = "low", "out"
        return axis

    def _finish(self, chart: LineChart) -> None:
        chart.legend.position, chart.legend.overlay = "b", False
        # left unsaid, newer Excel draws titles over the lines
        for title in (chart.title, chart.x_axis.title, chart.y_axis.title):
            if title is not None:
                title.overlay = False
        # lines go on over visits that did not measure it; the marks show which did
        chart.display_blanks = "span"
        chart.width, chart.height = WIDTH_CM, HEIGHT_CM


def _style(series: Series, colour: str, symbol: str, is_dashed: bool) -> None:
    line = LineProperties(solidFill=colour, w=int((1.75 if is_dashed else 2.25) * EMU_A_POINT))
    if is_dashed:
        line.dashStyle = "dash"
    series.graphicalProperties = GraphicalProperties(ln=line)
    filled = GraphicalProperties(solidFill=cells.PAPER if is_dashed else colour, ln=LineProperties(solidFill=colour))
    series.marker = Marker(symbol=symbol, size=8, spPr=filled)
    series.smooth = False
