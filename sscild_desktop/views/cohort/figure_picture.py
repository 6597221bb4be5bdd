"""A cohort figure on white paper to be saved: SVG whose text stays text, or the same made into dots as PNG."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.files import write_atomically
from sscild_desktop.views.cohort.figure import Figure, frame_of, paint_figure
from sscild_desktop.views.cohort.figure_look import PAPER
from sscild_desktop.views.shared.drawing import as_dots, recorded

WIDTH, HEIGHT = 960, 720
PNG_SCALE = 3
DOTS_PER_METRE = 11811
"""300 per inch."""


def write_picture(drawing: bytes, path: Path) -> Path:
    """Write an SVG drawing as SVG or PNG, by the ending, whole or not at all; returns the name really written.

    May run in any thread. Raises ExportFailed.
    """
    makers: dict[str, Callable[[bytes], bytes]] = {".png": png, ".svg": bytes}
    make = makers.get(Path(path).suffix.lower())
    if make is None:
        raise ExportFailed("A figure is saved as .png or .svg; choose one of these endings.")
    data = make(drawing)
    return write_atomically(Path(path), lambda temporary: temporary.write_bytes(data))


def png(drawing: bytes) -> bytes:
    """The drawing made into dots, so that both are alike."""
    image = as_dots(drawing, QSize(WIDTH, HEIGHT) * PNG_SCALE)
    image.setDotsPerMeterX(DOTS_PER_METRE)
    image.setDotsPerMeterY(DOTS_PER_METRE)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")  # type: ignore[call-overload]  # typed for bytes, takes text alone
    return bytes(target.data().data())


def svg(figure: Figure) -> bytes:
    """The figure as a drawing, its text as text. In the window's thread."""
    return recorded(QSize(WIDTH, HEIGHT), figure.title, figure.result, partial(_paint, figure))


def _paint(figure: Figure, painter: QPainter) -> None:
    area = QRectF(0, 0, WIDTH, HEIGHT)
    painter.fillRect(area, Qt.GlobalColor.white)
    frame = frame_of(figure, area, QFontMetricsF(painter.font()))
    paint_figure(painter, figure, area, frame, PAPER)
