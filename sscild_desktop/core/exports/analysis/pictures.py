"""The five levels as pictures with their heat maps, five on one page."""

from collections.abc import Mapping
from io import BytesIO

from openpyxl.drawing.image import Image
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.exports import cells
from sscild_desktop.core.results import Analysis, GohLevel
from sscild_desktop.core.rules.extents import GOH_LEVELS

NOTE = "Lung window; over it the heat map of TOT: red and yellow where healthy lung would lower the score (disease)."
COLUMNS, WIDTH_PX, ROWS = (1, 3, 5), 290, 16
"""Pictures stand three in a row; ``ROWS`` of the sheet are as high as one."""


def fill_pictures(sheet: Worksheet, analysis: Analysis, pictures: Mapping[int, bytes]) -> None:
    """``pictures`` are PNG files by the number of the level."""
    cells.set_widths(sheet, (42, 2, 42, 2, 42))
    cells.band(sheet, 1, "Pictures of the levels", 5, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, 5, cells.PALE, 18, color=cells.MUTED)
    known = [level for level in analysis.levels if level.level in pictures]
    for number, level in enumerate(known):
        line, place = divmod(number, len(COLUMNS))
        row, column = 4 + line * (ROWS + 2), COLUMNS[place]
        cells.put_text(sheet.cell(row, column), _caption(level))
        cells.paint(sheet.cell(row, column), bold=True)
        image = Image(BytesIO(pictures[level.level]))
        image.height = round(image.height * WIDTH_PX / image.width)
        image.width = WIDTH_PX
        sheet.add_image(image, sheet.cell(row + 1, column).coordinate)
    cells.fit_page(sheet, "1:2")


def _caption(level: GohLevel) -> str:
    scores = "not scored" if level.scores is None else f"TOT {level.scores.tot:.1f} %"
    return f"{level.level} {GOH_LEVELS[level.level]}, z {level.z_mm:.1f} mm, {scores}"
