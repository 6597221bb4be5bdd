"""What the reader measured, as a sheet of the workbook."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.measuring.shapes import PLANES
from sscild_desktop.core.measuring.values import Measured
from sscild_desktop.core.volume import Geometry

NOTE = (
    "HU of the voxels whose centres lie inside; SD of a sample (n − 1). Places in mm of the patient (LPS). Slices are "
    "counted from 1 here, as beside the pictures."
)
NUMBERS = (
    ("length_mm", "Length (mm)", "0.00"),
    ("angle_deg", "Angle (°)", "0.0"),
    ("area_mm2", "Area (mm²)", "0.0"),
    ("hu", "HU of the place", "0"),
    ("mean_hu", "Mean (HU)", "0.0"),
    ("sd_hu", "SD (HU)", "0.0"),
    ("min_hu", "Lowest (HU)", "0"),
    ("max_hu", "Highest (HU)", "0"),
    ("voxels", "Voxels", "0"),
)
"""Field of ``Values``, heading, number format."""


def fill_measurements(sheet: Worksheet, measured: Sequence[Measured], geometry: Geometry) -> None:
    """One row per measurement; a number that does not belong to its kind stays empty."""
    columns = (
        Column("Measurement"),
        Column("Plane"),
        Column("Slice", cells.WHOLE),
        *(Column(heading, form) for _, heading, form in NUMBERS),
        Column("Points (x, y, z)"),
    )
    cells.set_widths(sheet, (18, 12, 10, *(14 for _ in NUMBERS), 60))
    cells.band(sheet, 1, "Measurements", len(columns), cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    cells.band(sheet, 2, NOTE, len(columns), cells.PALE, 18, color=cells.MUTED)
    cells.table(sheet, 3, columns, [_row(one, geometry) for one in measured])
    sheet.freeze_panes = "B4"
    cells.fit_page(sheet, "1:3")


def _row(one: Measured, geometry: Geometry) -> tuple[object, ...]:
    points = "; ".join(", ".join(f"{value:.2f}" for value in point) for point in one.shape.points)
    place = (one.shape.name, PLANES[one.shape.axis], one.shape.slice_index(geometry) + 1)
    return (*place, *(getattr(one.values, key) for key, _, _ in NUMBERS), points)
