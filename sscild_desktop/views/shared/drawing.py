"""Pictures that are saved: recorded as SVG whose text stays text, and the same made into dots."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import in_english


def recorded(size: QSize, title: str, description: str, paint: Callable[[QPainter], None]) -> bytes:
    """What ``paint`` draws, as SVG, in English as all files. In the window's thread."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(target)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    # axes are recorded with the dots per inch of the screen and would come out smaller in any other
    generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = unmirrored(QPainter(generator))
    with in_english():
        paint(painter)
    painter.end()
    return bytes(target.data().data())


def as_dots(drawing: bytes, size: QSize) -> QImage:
    """The SVG drawing in so many dots, so that both are alike. In any thread."""
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(image.rect()))
    painter.end()
    return image
