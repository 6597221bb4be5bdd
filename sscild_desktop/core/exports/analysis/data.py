"""Every number of the analysis in one long table, as programs read it: a row a number, headings in the first row."""

from collections.abc import Iterator

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.classes import LOBE_KEYS, PATTERNS, Lobe
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.density import density_by_region
from sscild_desktop.core.results import Analysis, Extent, Scores

HEADINGS = ("part", "place", "measure", "unit", "value")
INDEX_UNITS = {"hu": "HU", "percent": "%"}

Row = tuple[str, str, str, str, float | int | None]


def fill_data(sheet: Worksheet, analysis: Analysis) -> None:
    """``part`` and ``place`` say of what the number is, ``measure`` and ``unit`` what it is."""
    for column, name in enumerate(HEADINGS, start=1):
        cells.put_text(sheet.cell(1, column), name)
        cells.paint(sheet.cell(1, column), fill=cells.DEEP, color=cells.PAPER, bold=True)
    for number, row in enumerate(rows_of(analysis), start=2):
        for column, value in enumerate(row, start=1):
            cells.put(sheet.cell(number, column), value)
    cells.set_widths(sheet, (14, 16, 20, 10, 16))
    sheet.freeze_panes = "A2"
    cells.fit_page(sheet, "1:1")
    sheet.page_setup.orientation = "portrait"


def rows_of(analysis: Analysis) -> Iterator[Row]:
    """The numbers in the order of the sheets."""
    if analysis.extent_percent is not None:
        yield "goh", "patient", "extent", "%", analysis.extent_percent
    for level in analysis.levels:
        yield "level", str(level.level), "z", "mm", level.z_mm
        yield from _scores("level", str(level.level), level.scores)
    yield from _volumes(analysis)
    if analysis.lesions is not None:
        yield from _extents("lesions", "lungs", analysis.lesions.extents)
        for region, extents in analysis.lesions.regions.items():
            yield from _extents("lesions", region, extents)
    for lobe in analysis.lobes.lobes if analysis.lobes is not None else ():
        key = LOBE_KEYS[Lobe(lobe.lobe)]
        yield "lobes", key, "volume", "mL", lobe.ml
        yield from _extents("lobes", key, lobe.extents)
        yield "lobes", key, "severity", "", lobe.severity
    for region, values in density_by_region(analysis).items():
        for key, value in values.items():
            name, _, unit = key.rpartition("_")
            known = unit in INDEX_UNITS
            yield "density", region, name if known else key, INDEX_UNITS.get(unit, ""), value
    for one in analysis.profile:
        yield from _scores("profile", str(one.slice), one.scores)


def _volumes(analysis: Analysis) -> Iterator[Row]:
    lungs = analysis.lungs
    for place, ml in (("both", "total_ml"), ("right", "right_ml"), ("left", "left_ml")) if lungs is not None else ():
        yield "lungs", place, "volume", "mL", getattr(lungs, ml)


def _scores(part: str, place: str, scores: Scores | None) -> Iterator[Row]:
    for key in PATTERNS:
        yield part, place, key, "%", getattr(scores, key) if scores is not None else None


def _extents(part: str, place: str, extents: dict[str, Extent]) -> Iterator[Row]:
    for key, extent in extents.items():
        yield part, place, key, "%", extent.percent
        yield part, place, key, "mL", extent.ml
