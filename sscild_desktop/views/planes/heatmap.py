"""The signed heat map as a layer over an axial slice, and its fixed legend."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen

from sscild_desktop.core.classes import PATTERN_NAMES, Colour
from sscild_desktop.core.results import HeatMap
from sscild_desktop.core.wording import signed
from sscild_desktop.state.palette import HEAT_DISEASE, HEAT_OPPOSITE, HEAT_RANGE_POINTS, TEXT
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import scaled_px

FULL_ALPHA_POINTS = 1.5
"""From this change of score on the layer has its full opacity; below, it fades out smoothly to nothing at zero."""

LEGEND_WIDTH, LEGEND_HEIGHT, LEGEND_TICKS = 12, 160, (4, 2, 0, -2, -4)
BEHIND_WORDS = QColor(0, 0, 0, 150)
"""Words stay readable where they lie on a bright body."""

BORDER = (235, 235, 235, 255)
"""Of what counts as diseased under the threshold."""

DISAGREE = "they disagree: do not lean on the map"

LEGEND_SHORTEST, LEGEND_GAP, LEGEND_LINE, LEGEND_TICK = 64, 9, 15, 28
"""In pixels; the last three grow with the letters."""


def colour_at(points: NDArray[np.float32]) -> NDArray[np.float32]:
    """RGB 0..255 (…, 3) of a change in points: yellow → red below zero, green → blue above."""
    strength = np.clip(np.abs(points) / HEAT_RANGE_POINTS, 0, 1)[..., None]
    negative = (points < 0)[..., None]
    weak, strong = (
        np.where(negative, np.asarray(disease, np.float32), np.asarray(opposite, np.float32))
        for disease, opposite in zip(HEAT_DISEASE, HEAT_OPPOSITE, strict=True)
    )
    return (weak + (strong - weak) * strength).astype(np.float32)


def alpha_at(points: NDArray[np.float32]) -> NDArray[np.float32]:
    """Opacity 0..1 that rises smoothly (smoothstep) with the size of the change."""
    t = np.clip(np.abs(points) / FULL_ALPHA_POINTS, 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def heat_pixels(values: NDArray[np.float32], opacity: float) -> NDArray[np.uint8]:
    """Premultiplied BGRA bytes (y, x, 4) of a map; places without a finite value stay clear."""
    points = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    alpha = alpha_at(points) * np.float32(opacity)
    pixels = np.empty((*points.shape, 4), np.uint8)
    pixels[..., 2::-1] = (colour_at(points) * alpha[..., None] + 0.5).astype(np.uint8)
    pixels[..., 3] = (alpha * 255 + 0.5).astype(np.uint8)
    return pixels


def border(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The outermost pixels of what is true."""
    inside = mask.copy()
    inside[1:] &= mask[:-1]
    inside[:-1] &= mask[1:]
    inside[:, 1:] &= mask[:, :-1]
    inside[:, :-1] &= mask[:, 1:]
    return mask & ~inside


class HeatLayer:
    """One map made ready for painting, with the slice it belongs to."""

    def __init__(self, heatmap: HeatMap, slice_index: int, opacity: float) -> None:
        self.slice_index, self.opacity = slice_index, opacity
        self.title = PATTERN_NAMES.get(heatmap.pattern, heatmap.pattern)
        self.caption = f"map {heatmap.derived_percent:.0f} %, network {heatmap.network_percent:.0f} %"
        self.doubt = DISAGREE if heatmap.disagrees else ""
        self._pixels = heat_pixels(heatmap.values, opacity)
        self._pixels[border(heatmap.diseased)] = BORDER
        height, width = heatmap.values.shape
        form = QImage.Format.Format_ARGB32_Premultiplied
        self.image = QImage(self._pixels.data, width, height, width * 4, form)


def _colour(rgb: Colour) -> QColor:
    return QColor(*rgb)


def _gradient(top: float, bottom: float) -> QLinearGradient:
    """The legend's colours from +range at the top to −range at the bottom, with the break at zero."""
    gradient = QLinearGradient(0, top, 0, bottom)
    gradient.setColorAt(0.0, _colour(HEAT_OPPOSITE[1]))
    gradient.setColorAt(0.499, _colour(HEAT_OPPOSITE[0]))
    gradient.setColorAt(0.501, _colour(HEAT_DISEASE[0]))
    gradient.setColorAt(1.0, _colour(HEAT_DISEASE[1]))
    return gradient


def paint_legend(
    painter: QPainter,
    right: float,
    room: tuple[float, float],
    layer: HeatLayer,
    is_over_lung: Callable[[QRectF], bool],
) -> None:
    """Draw the legend with its right edge at ``right``, in the middle of the rows of ``room`` (widget pixels).

    The bar is shorter where there is less room, so that the words do not run into the scale below. The words lie where
    no lung is, shorter where they must; where all is lung, as zoomed in, the bar stands alone.
    """
    doubt = (layer.doubt,) if layer.doubt else ()
    lines = (layer.title, layer.caption, *doubt, f"{tr('change of score in points')};", "below 0 = disease")
    gap, words_height = scaled_px(LEGEND_GAP), scaled_px(LEGEND_LINE) * len(lines)
    height = min(max(room[1] - room[0] - words_height - gap, LEGEND_SHORTEST), LEGEND_HEIGHT)
    top = (room[0] + room[1] - height - gap - words_height) / 2
    _paint_bar(painter, QRectF(right - LEGEND_WIDTH, top, LEGEND_WIDTH, height))
    title, caption = layer.title, layer.caption
    for shown in (lines, (title, caption, *doubt), (caption, *doubt), (title, caption), (caption,)):
        box = _words_box(painter, right, top + height + gap, shown)
        places = (box, box.translated(0, room[1] - box.bottom()))
        free = next((place for place in places if place.bottom() <= room[1] + 2 and not is_over_lung(place)), None)
        if free is not None:
            _paint_words(painter, free, shown)
            return


def _paint_bar(painter: QPainter, bar: QRectF) -> None:
    """The colours with their ticks."""
    painter.fillRect(bar, _gradient(bar.top(), bar.bottom()))
    painter.setPen(QPen(_colour(TEXT), 1))
    painter.drawRect(bar)
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    wide, line = scaled_px(LEGEND_TICK), scaled_px(LEGEND_LINE)
    painter.fillRect(QRectF(bar.left() - wide, bar.top() - line / 2, wide, bar.height() + line), BEHIND_WORDS)
    for tick in LEGEND_TICKS:
        y = bar.top() + bar.height() * (HEAT_RANGE_POINTS - tick) / (2 * HEAT_RANGE_POINTS)
        painter.drawText(QRectF(bar.left() - wide, y - line / 2, wide - 4, line), flags, tr(signed(tick, 0)))


def _words_box(painter: QPainter, right: float, top: float, lines: Sequence[str]) -> QRectF:
    widest = max(painter.fontMetrics().horizontalAdvance(tr(text)) for text in lines)
    return QRectF(right - widest - 4, top - 1, widest + 8, scaled_px(LEGEND_LINE) * len(lines) + 2)


def _paint_words(painter: QPainter, box: QRectF, lines: Sequence[str]) -> None:
    flags, line = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, scaled_px(LEGEND_LINE)
    painter.fillRect(box, BEHIND_WORDS)
    for n, text in enumerate(lines):
        painter.drawText(QRectF(box.left(), box.top() + 1 + line * n, box.width() - 4, line), flags, tr(text))
