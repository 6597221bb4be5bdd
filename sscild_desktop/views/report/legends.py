"""Legends of a report: the colours of the lesion classes, and the fixed scale of the heat maps."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QImage

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES
from sscild_desktop.state.palette import HEAT_RANGE_POINTS, OVERLAY_COLOURS
from sscild_desktop.views.planes.heatmap import colour_at
from sscild_desktop.views.report.sheet import CENTRE, FAINT, RIGHT, Look, Sheet

STEPS = 256


def class_legend(sheet: Sheet, x: float, y: float, kinds: Sequence[str]) -> float:
    """A square and a name for each class that was looked for, and for the outlines; gives where it ends."""
    names = {key: LESION_NAMES[kind] for kind, key in LESION_KEYS.items() if key in kinds}
    names |= {"lungs": "Border of the lungs", "lobes": "Borders of lobes"}
    look = Look(7.5)
    for key, name in names.items():
        sheet.fill(x, y + 0.5, 2.4, 2.4, OVERLAY_COLOURS[key])
        sheet.text(x + 3.4, y, 40, name, look)
        x += 3.4 + sheet.width(name, look) + 5.0
    return y + 4


def heat_legend(sheet: Sheet, x: float, y: float, width: float, title: str) -> None:
    """The scale from disease to its contrary with its title, 8 mm high."""
    points = np.linspace(-HEAT_RANGE_POINTS, HEAT_RANGE_POINTS, STEPS, dtype=np.float32)
    pixels = np.ascontiguousarray(np.repeat(colour_at(points)[None], 2, axis=0).astype(np.uint8))
    image = QImage(pixels.data, STEPS, 2, 3 * STEPS, QImage.Format.Format_RGB888).copy()
    sheet.stretched(x, y + 0.4, width, 2.2, image)
    ends = (f"−{HEAT_RANGE_POINTS:.0f} disease", title, f"contrary +{HEAT_RANGE_POINTS:.0f}")
    sides = (FAINT.side, CENTRE, RIGHT)
    for words, side in zip(ends, sides, strict=True):
        sheet.text(x, y + 3, width, words, Look(FAINT.size, colour=FAINT.colour, side=side))
