"""Third sheet: lesion classes by volume, and the density of the lungs."""

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.analysis.summary import class_cells
from sscild_desktop.core.exports.cells import BARS, Column
from sscild_desktop.core.exports.density import REGION_NAMES
from sscild_desktop.core.results import Analysis

NOTE = "Classes may overlap, so their sum can exceed the total, which is their union. Volumes come from the masks."
REGIONS_TITLE = "Percent of the lung of each region; thirds are of equal height, lowest to highest slice with lung"
DENSITY_ROWS = (
    ("mean_hu", "Mean density", "HU", "0.0"),
    ("sd_hu", "Standard deviation", "HU", "0.0"),
    ("skewness", "Skewness", "none", "0.00"),
    ("kurtosis", "Excess kurtosis", "none", "0.00"),
    ("kurtosis_ssc", "Excess kurtosis, −1024 to −200 HU", "none", "0.00"),
    ("haa_percent", "High attenuation area, −600 to −250 HU (HAA)", "% of lung", "0.0"),
    ("laa950_percent", "Low attenuation area below −950 HU (LAA-950)", "% of lung", "0.0"),
    ("p15_hu", "15th percentile (P15)", "HU", "0"),
)
"""Key in ``LungResult.density``, words, unit, number format."""


def fill_lesions(sheet: Worksheet, analysis: Analysis) -> None:
    """Extent of each class in percent and millilitres, then density."""
    cells.set_widths(sheet, (48, 26, 18, 18, 22, 16))
    title = "Lesions and density of the lungs"
    cells.band(sheet, 1, title, 4, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, 4, cells.PALE, 18, color=cells.MUTED)
    row = _regions(sheet, _classes(sheet, 3, analysis) + 1, analysis)
    row = cells.heading(sheet, row + 1, "Density of both lungs")
    _density(sheet, row, analysis)
    sheet.freeze_panes = "B4"
    cells.fit_page(sheet, "1:2")


def _classes(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    columns = (
        Column("Class"),
        Column("Extent (% of lung volume)", cells.PERCENT),
        Column("Volume (mL)", cells.MILLILITRES),
        Column("Bit in lesions.nii.gz", cells.WHOLE),
    )
    if analysis.lesions is None:
        return cells.table(sheet, row, columns, [("not analysed", None, None, None)])
    found = analysis.lesions
    rows: list[tuple[object, ...]] = [
        (*class_cells(found, key, LESION_NAMES[kind]), int(kind)) for kind, key in LESION_KEYS.items()
    ]
    rows.append((*class_cells(found, "total", "Total (union)"), None))
    for offset, key in enumerate([*LESION_KEYS.values(), "total"], start=1):
        cells.add_bar(sheet, f"B{row + offset}", BARS[key])
    end = cells.table(sheet, row, columns, rows)
    for column in range(1, 5):
        cells.paint(sheet.cell(end - 1, column), fill=cells.BLUE, bold=True)
    return end


def _regions(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    """Each class and the union in percent of each lung and third; nothing in analyses of earlier versions."""
    regions = analysis.lesions.regions if analysis.lesions is not None else {}
    if not regions:
        return row
    row = cells.heading(sheet, row, REGIONS_TITLE)
    names = {**{key: LESION_NAMES[kind] for kind, key in LESION_KEYS.items()}, "total": "Total (union)"}
    columns = (Column("Region"), *(Column(f"{name} (%)", cells.PERCENT) for name in names.values()))
    rows = [
        (REGION_NAMES[region], *(extents[key].percent if key in extents else None for key in names))
        for region, extents in regions.items()
    ]
    return cells.table(sheet, row, columns, rows)


def _density(sheet: Worksheet, row: int, analysis: Analysis) -> None:
    density = analysis.lungs.density if analysis.lungs else {}
    columns = (Column("Index"), Column("Value", "General"), Column("Unit", is_centred=True))
    known = [line for line in DENSITY_ROWS if line[0] in density]
    cells.table(sheet, row, columns, [(words, density[key], unit) for key, words, unit, _format in known])
    for offset, (key, _words, _unit, number_format) in enumerate(known, start=1):
        cells.put_number(sheet.cell(row + offset, 2), density[key], number_format)
