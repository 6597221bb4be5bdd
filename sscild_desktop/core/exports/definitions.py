"""Fourth sheet: what each number means, its rule and where the rule comes from."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.rules.extents import GOH_LEVELS

GOH, JIA, GUIOT = "Goh 2008, AJRCCM 177:1248", "Jia 2024", "Guiot 2025"
VAHDANI, FLEISCHNER = "Vahdani 2026", "Fleischner Society glossary 2008"
DEFINITIONS = (
    *((f"Goh level {level}", f"Axial slice: {place}.", f"{GOH}; {JIA}") for level, place in GOH_LEVELS.items()),
    ("TOT", "Total disease extent: the area of the union of all patterns, in % of the lung area of the slice.", JIA),
    ("GG", "Extent of ground-glass opacity in % of the lung area of the slice.", JIA),
    ("RET", "Extent of reticulation in % of the lung area of the slice.", JIA),
    ("5 % steps", "Raw scores rounded to the nearest multiple of 5, halves upward. Raw values are kept.", JIA),
    ("Consistent", "max(GG, RET) ≤ TOT ≤ GG + RET, within one point. A level that breaks it is flagged.", JIA),
    ("Extent of the patient", "Mean TOT of the five levels.", JIA),
    (
        "Goh stage",
        "Extent below 10 %: limited. Above 30 %: extensive. From 10 to 30 %: limited if FVC is at least 70 % "
        "predicted, extensive below; without FVC it stays indeterminate, the 20 % threshold alone is shown beside it.",
        GOH,
    ),
    ("Ground-glass opacity", "Hazy increase of density through which vessels stay visible.", FLEISCHNER),
    ("Reticulation", "Network of fine or coarse lines.", FLEISCHNER),
    ("Consolidation", "Dense increase of density that hides vessels.", FLEISCHNER),
    ("Established fibrosis", "Coarse reticulation with distortion, traction bronchiectasis or honeycombing.", VAHDANI),
    ("Lesion extent", "Volume of the class in % of the total lung volume; total is the union.", f"{GUIOT}; {VAHDANI}"),
    ("Total lung volume", "Right and left lung with vessels, without trachea and main bronchi.", GUIOT),
    ("HAA", "% of lung voxels with −600 < HU < −250.", "Podolanczuk 2016, ERJ"),
    ("LAA-950, P15", "% of lung voxels below −950 HU; 15th percentile of HU.", "Chest Imaging Platform"),
    (
        "Heat map",
        "Each place of the slice is replaced by healthy lung and scored again; the mean change in points is "
        "drawn there. Negative: the place adds to the score (disease). Positive: it lowers the score.",
        JIA,
    ),
    ("Score from the map", "Share of the lung area where the heat map is below its threshold.", JIA),
    ("Patient z", "Third coordinate of the slice in mm (ImagePositionPatient, LPS); larger is more cranial.", "DICOM"),
)


def fill_definitions(sheet: Worksheet, more: Sequence[tuple[str, str, str]] = ()) -> None:
    """A table of terms; ``more`` come after those of a single analysis."""
    cells.set_widths(sheet, (26, 100, 34))
    cells.band(sheet, 1, "Definitions", 3, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    columns = (Column("Term"), Column("Definition"), Column("Source"))
    end = cells.table(sheet, 2, columns, (*DEFINITIONS, *more))
    for row in range(3, end):
        for column in (1, 2, 3):
            cell = sheet.cell(row, column)
            fill = cells.PALE if row % 2 == 0 else ""
            cells.paint(cell, fill=fill, bold=column == 1, wrap=True, color=cells.MUTED if column == 3 else cells.INK)
        lines = 1 + len(str(sheet.cell(row, 2).value)) // 100
        sheet.row_dimensions[row].height = 16 * lines
    sheet.freeze_panes = "B3"
    cells.fit_page(sheet, "1:2")
