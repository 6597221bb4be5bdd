"""The difference as a layer over the current planes: density in Hounsfield units, or lesions gained, lost and the same.

Both are uint8 codes of a plane and a table of 256 colours, so that a picture is one look-up.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen

from sscild_desktop.core.classes import Colour
from sscild_desktop.core.compare import GAINED, LOST, SAME, ClassChange
from sscild_desktop.core.compare.codes import HU_PER_CODE, MIDDLE, Differences
from sscild_desktop.core.compare.volume_change import LOG_PER_CODE
from sscild_desktop.core.wording import signed
from sscild_desktop.state.palette import OVERLAY_NAMES, TEXT
from sscild_desktop.views.planes.annotations import SHADOW, changing_text, small_font
from sscild_desktop.views.planes.pane_words import line_width
from sscild_desktop.views.planes.planes import Plane
from sscild_desktop.views.shared.theme import scaled_px

HU_RANGE = 400
"""The legend is fixed at −400..+400 HU so that pairs of CT can be compared."""

NOISE_HU, FULL_HU = 40, 220
"""Below the first a difference is clear, from the second on it has its full opacity."""

DENSER: tuple[Colour, Colour] = ((255, 221, 110), (222, 45, 38))
LIGHTER: tuple[Colour, Colour] = ((130, 215, 250), (45, 85, 235))
"""Weak and strong colour of a rise and of a fall: yellow to red against blue, which colour-blind readers tell apart."""

CHANGE_NAMES = {GAINED: "Gained", LOST: "Lost", SAME: "The same"}
CHANGE_COLOURS: dict[int, Colour] = {GAINED: (255, 105, 40), LOST: (75, 165, 255), SAME: (232, 222, 120)}
CHANGE_ALPHA = {GAINED: 0.9, LOST: 0.95, SAME: 0.7}
BAR_WIDTH, BAR_HEIGHT, TICKS = 12, 112, (400, 200, 0, -200, -400)
ROW, TOP, TICK_GAP = 19, 34, 6


def _premultiplied(rgb: NDArray[np.float32], alpha: NDArray[np.float32]) -> NDArray[np.uint32]:
    """ARGB32 values as Qt wants them; ``alpha`` 0..1."""
    parts = np.rint(np.clip(rgb, 0, 255) * alpha[:, None]).astype(np.uint32)
    a = np.rint(alpha * 255).astype(np.uint32)
    packed: NDArray[np.uint32] = (
        a << np.uint32(24) | parts[:, 0] << np.uint32(16) | parts[:, 1] << np.uint32(8) | parts[:, 2]
    )
    return packed


def hu_table(opacity: float) -> NDArray[np.uint32]:
    """Colour of each code of a density difference."""
    hu = (np.arange(256, dtype=np.float32) - MIDDLE) * HU_PER_CODE
    strength = np.clip(np.abs(hu) / HU_RANGE, 0, 1)[:, None]
    rise = (hu > 0)[:, None]
    weak, strong = (
        np.where(rise, np.array(up, np.float32), np.array(down, np.float32))
        for up, down in zip(DENSER, LIGHTER, strict=True)
    )
    t = np.clip((np.abs(hu) - NOISE_HU) / (FULL_HU - NOISE_HU), 0, 1)
    alpha = (t * t * (3 - 2 * t) * opacity).astype(np.float32)
    alpha[0] = 0.0
    return _premultiplied((weak + (strong - weak) * strength).astype(np.float32), alpha)


VOLUME_TICKS = (100, 50, 0, -33, -50)
"""Percent of volume on the legend: twice, half more, the same, a third less, half."""

NOISE_LOG, FULL_LOG = 0.05, 0.4
GREW: tuple[Colour, Colour] = ((150, 235, 200), (0, 150, 110))
SHRANK: tuple[Colour, Colour] = ((255, 190, 225), (190, 40, 130))
"""Weak and strong colour of growth and of shrinkage: green against pink, other hues than those of density."""


def volume_table(opacity: float) -> NDArray[np.uint32]:
    """Colour of each code of a local change of volume."""
    log = (np.arange(256, dtype=np.float32) - MIDDLE) * LOG_PER_CODE
    strength = np.clip(np.abs(log) / np.log(2.0), 0, 1)[:, None]
    weak, strong = (
        np.where((log > 0)[:, None], np.array(up, np.float32), np.array(down, np.float32))
        for up, down in zip(GREW, SHRANK, strict=True)
    )
    alpha = (np.clip((np.abs(log) - NOISE_LOG) / (FULL_LOG - NOISE_LOG), 0, 1) * opacity).astype(np.float32)
    alpha[0] = 0.0
    return _premultiplied((weak + (strong - weak) * strength).astype(np.float32), alpha)


def change_table(opacity: float) -> NDArray[np.uint32]:
    """Colour of each label of a lesion change."""
    rgb, alpha = np.zeros((256, 3), np.float32), np.zeros(256, np.float32)
    for label, colour in CHANGE_COLOURS.items():
        rgb[label] = colour
        alpha[label] = CHANGE_ALPHA[label] * opacity
    return _premultiplied(rgb, alpha)


def with_pattern(codes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lost in stripes and the same in dots, so that colour is not the only sign."""
    rows, cols = np.ogrid[: codes.shape[0], : codes.shape[1]]
    stripes = (rows + cols) % 5 < 2
    dots = (rows + cols) % 2 == 0
    gaps = ((codes == LOST) & ~stripes) | ((codes == SAME) & ~dots)
    return np.where(gaps, 0, codes).astype(np.uint8)


@dataclass(frozen=True, eq=False)
class DifferenceLayer:
    """One of the kinds of ``differences``, ready for the planes."""

    kind: str
    differences: Differences
    opacity: float = 1.0

    def pixels(self, plane: Plane, index: int) -> NDArray[np.uint32]:
        """The plane's picture in premultiplied ARGB."""
        place: tuple[Any, ...] = (*(slice(None),) * plane.axis, index)
        codes = np.ascontiguousarray(plane.picture(self.differences.codes(self.kind, place)))
        tables = {"hu": hu_table, "volume": volume_table}
        if self.kind in tables:
            return np.take(tables[self.kind](self.opacity), codes)
        return np.take(change_table(self.opacity), with_pattern(codes))

    def paint_legend(self, painter: QPainter, size: QRectF) -> None:
        """At the right of the pane, under the text of the window."""
        painter.setFont(small_font())
        if self.kind == "hu":
            lines = ["HU, current − prior", *self.differences.hu_note.splitlines()]
            _paint_scale(painter, size, HU_SCALE, lines)
        elif self.kind == "volume":
            _paint_scale(painter, size, VOLUME_SCALE, ["volume, current", "against prior"])
        elif self.differences.change is not None:
            key = self.kind.partition(":")[2]
            title = "Lesions" if key == "total" else OVERLAY_NAMES[key]
            _paint_change_legend(painter, size, f"{title} since the prior", self.differences.change.classes[key])


class LayerPicture:
    """Takes the place of a Picture: an ARGB image over pixels that live as long as it does."""

    def __init__(self) -> None:
        self.show(np.zeros((1, 1), np.uint32))

    def show(self, pixels: NDArray[np.uint32]) -> None:
        self._pixels = np.ascontiguousarray(pixels)
        height, width = self._pixels.shape
        form = QImage.Format.Format_ARGB32_Premultiplied
        self.image = QImage(self._pixels.data, width, height, width * 4, form)


def _paint_back(painter: QPainter, size: QRectF, width: float, height: float) -> QRectF:
    """A dark field at the upper right, so that the legend is readable over bone too; its inside, of this size."""
    inside = QRectF(size.right() - width - 17, size.top() + scaled_px(TOP), width, height)
    painter.fillRect(inside.adjusted(-9, -6, 9, 6), SHADOW)
    return inside


def _width(*texts: str) -> int:
    return round(max(map(line_width, texts))) + 2


@dataclass(frozen=True)
class Ramp:
    """What a legend with a bar shows: ``place`` is where a tick lies, 1 at the top and −1 at the foot."""

    table: Callable[[float], NDArray[np.uint32]]
    ticks: tuple[int, ...]
    ends: tuple[str, str]
    unit: str
    code: Callable[[float], int]
    place: Callable[[float], float]


HU_SCALE = Ramp(
    hu_table,
    TICKS,
    ("denser  ", "lighter  "),
    "",
    lambda share: MIDDLE + round(HU_RANGE * share / HU_PER_CODE),
    lambda tick: tick / HU_RANGE,
)
VOLUME_SCALE = Ramp(
    volume_table,
    VOLUME_TICKS,
    ("grew  ", "shrank  "),
    " %",
    lambda share: MIDDLE + round(math.log(2.0) * share / LOG_PER_CODE),
    lambda tick: math.log(1.0 + tick / 100.0) / math.log(2.0),
)


def _paint_scale(painter: QPainter, size: QRectF, ramp: Ramp, lines: Sequence[str]) -> None:
    words = {ramp.ticks[0]: ramp.ends[0], ramp.ticks[-1]: ramp.ends[1]}
    texts = {tick: f"{words.get(tick, '')}{signed(tick, 0)}{ramp.unit}" for tick in ramp.ticks}
    line = painter.fontMetrics().height()
    width = max(_width(*texts.values()) + BAR_WIDTH + TICK_GAP, _width(*lines))
    box = _paint_back(painter, size, width, BAR_HEIGHT + line + 10 + line * len(lines))
    bar = QRectF(box.right() - BAR_WIDTH, box.top() + line / 2, BAR_WIDTH, BAR_HEIGHT)
    painter.fillRect(bar, _gradient(bar, ramp))
    painter.setPen(QPen(QColor(*TEXT), 1))
    painter.drawRect(bar)
    for tick, text in texts.items():
        y = bar.top() + BAR_HEIGHT * (1 - ramp.place(tick)) / 2 - line / 2
        changing_text(painter, QRectF(box.left(), y, bar.left() - TICK_GAP - box.left(), line), (1.0, 0.0), text)
    foot = QRectF(box.left(), bar.bottom() + line / 2 + 4, box.width(), line * len(lines) + 4)
    changing_text(painter, foot, (1.0, 0.0), "\n".join(lines))


def _gradient(bar: QRectF, ramp: Ramp) -> QLinearGradient:
    """The colours of the table from the top, clear around zero where nothing is painted."""
    gradient = QLinearGradient(QPointF(0, bar.top()), QPointF(0, bar.bottom()))
    table = ramp.table(1.0)
    for step in range(33):
        code = max(1, min(ramp.code(1 - step / 16), 255))
        gradient.setColorAt(step / 32, QColor.fromRgba(_straight(int(table[code]))))
    return gradient


def _straight(argb: int) -> int:
    """A colour of the table over the grey of lung, opaque."""
    alpha = argb >> 24
    parts = (((argb >> shift) & 255) + 60 * (255 - alpha) // 255 for shift in (16, 8, 0))
    red, green, blue = parts
    return 0xFF000000 | red << 16 | green << 8 | blue


def _paint_change_legend(painter: QPainter, size: QRectF, title: str, found: ClassChange) -> None:
    ml = {GAINED: found.gained_ml, LOST: found.lost_ml, SAME: found.same_ml}
    texts = {label: f"{name} {ml[label]:.0f} mL" for label, name in CHANGE_NAMES.items()}
    row = scaled_px(ROW)
    width = max(_width(title), _width(*texts.values()) + 26)
    box = _paint_back(painter, size, width, 4 * row + 2)
    changing_text(painter, QRectF(box.left(), box.top(), box.width(), row), (1.0, 0.0), title)
    for n, (label, text) in enumerate(texts.items(), start=1):
        y = box.top() + 3 + n * row
        changing_text(painter, QRectF(box.left(), y, box.width() - 26, row), (1.0, 0.0), text)
        _paint_sample(painter, QRectF(box.right() - 18, y + 1, 18, 14), label)


def _paint_sample(painter: QPainter, box: QRectF, label: int) -> None:
    """A field of the legend with the pattern of its label."""
    brushes = {GAINED: Qt.BrushStyle.SolidPattern, LOST: Qt.BrushStyle.BDiagPattern, SAME: Qt.BrushStyle.Dense4Pattern}
    colour = QColor(*CHANGE_COLOURS[label])
    before = painter.brush()
    painter.setPen(colour)
    painter.setBrush(QBrush(colour, brushes[label]))
    painter.drawRect(box)
    painter.setBrush(before)
