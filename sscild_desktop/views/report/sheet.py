"""A4 pages that are filled from top to bottom in millimetres: text, tables, pictures, and the same foot on each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter, QPen

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.classes import Colour
from sscild_desktop.core.exports.in_words import NOT_A_DIAGNOSIS
from sscild_desktop.views.report.font import font
from sscild_desktop.views.shared.direction import unmirrored

DPI = 600
PX = DPI / 25.4
POINT = DPI / 72.0
WIDTH, HEIGHT = 210.0, 297.0
LEFT, TOP, FOOT = 14.0, 12.0, 284.0
"""Margins in mm; below ``FOOT`` stands what is on every page."""

ROOM = WIDTH - 2 * LEFT
INK: Colour = (31, 42, 55)
MUTED: Colour = (91, 103, 118)
DEEP: Colour = (23, 80, 107)
PALE: Colour = (232, 241, 245)
AMBER: Colour = (255, 241, 204)
LINE: Colour = (201, 211, 220)
PAPER: Colour = (255, 255, 255)

WORD = re.compile(r"[^\s-]+-*")
"""What a line ends before or after."""

RIGHT, CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
NORMAL = Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Look:
    """Size in points, weight, colour and side of a text."""

    size: float = 8.5
    bold: bool = False
    colour: Colour = INK
    side: Qt.AlignmentFlag = NORMAL


BODY, FAINT, HEADING = Look(), Look(7.0, colour=MUTED), Look(10.5, True, DEEP)


@dataclass(frozen=True)
class Column:
    """A column of a table: heading, width in mm, whether it holds numbers, and a stripe of this colour over it."""

    heading: str
    width: float
    right: bool = False
    chip: Colour | None = None


class Sheet:
    """``y`` is where the next thing goes, in mm from the top of the page."""

    def __init__(self, title: str, about: str) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(DPI)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setTitle(title)
        self._writer.setCreator(f"{PROGRAM_NAME} {__version__}")
        self._painter = unmirrored(QPainter(self._writer))
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._about, self._number = about, 1
        self.y: float = TOP
        self._foot()

    def finish(self) -> bytes:
        """The PDF."""
        self._painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    def new_page(self) -> None:
        self._writer.newPage()
        self._number += 1
        self.y = TOP
        self._foot()

    def need(self, height: float) -> None:
        """Go on on another page where this one has less room than ``height`` left."""
        if self.y + height > FOOT - 2.0:
            self.new_page()

    def _foot(self) -> None:
        self.line(LEFT, FOOT, ROOM)
        place = (LEFT, FOOT + 1.5, ROOM)
        self.text(*place, NOT_A_DIAGNOSIS, Look(8.0, True))
        self.text(*place, f"{self._about}  ·  page {self._number}", Look(7.0, colour=MUTED, side=RIGHT))

    def width(self, words: str, look: Look = BODY) -> float:
        """Of a text in one line, in mm."""
        return float(QFontMetricsF(font(look.size * POINT, look.bold)).horizontalAdvance(words) / PX)

    # -- pieces --------------------------------------------------------------------------------------------------

    def height(self, width: float, words: str, look: Look = BODY) -> float:
        """Of a text that is broken at ``width``, in mm."""
        return broken(width, words, look)[1]

    def text(self, x: float, y: float, width: float, words: str, look: Look = BODY) -> float:
        """A text that breaks at ``width``; gives where the next line below it begins."""
        words, height = broken(width, words, look)
        self._painter.setFont(font(look.size * POINT, look.bold))
        self._painter.setPen(QColor(*look.colour))
        place = QRectF(x * PX, y * PX, width * PX, (height + 1.0) * PX)
        flags = int(look.side.value) | int(Qt.AlignmentFlag.AlignTop.value) | int(Qt.TextFlag.TextWordWrap.value)
        self._painter.drawText(place, flags, words)
        return y + height

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        self._painter.fillRect(QRectF(x * PX, y * PX, width * PX, height * PX), QColor(*colour))

    def line(self, x: float, y: float, width: float, colour: Colour = LINE) -> None:
        self._painter.setPen(QPen(QColor(*colour), 0.2 * PX))
        self._painter.drawLine(QPointF(x * PX, y * PX), QPointF((x + width) * PX, y * PX))

    def curve(self, points: Sequence[tuple[float, float]], colour: Colour, width: float = 0.5) -> None:
        """A line through these places."""
        self._painter.setPen(QPen(QColor(*colour), width * PX))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.drawPolyline([QPointF(x * PX, y * PX) for x, y in points])

    def picture(self, x: float, y: float, width: float, height: float, image: QImage, aspect: float = 1.0) -> None:
        """An image on black, as large as fits; ``aspect`` is the height of its pixels over their width."""
        self.fill(x, y, width, height, (0, 0, 0))
        scale = min(width / image.width(), height / (image.height() * aspect))
        wide, high = image.width() * scale, image.height() * aspect * scale
        left, top = x + (width - wide) / 2, y + (height - high) / 2
        self._painter.drawImage(QRectF(left * PX, top * PX, wide * PX, high * PX), image)

    def stretched(self, x: float, y: float, width: float, height: float, image: QImage) -> None:
        """An image that fills its place."""
        self._painter.drawImage(QRectF(x * PX, y * PX, width * PX, height * PX), image)

    def banner(self, title: str) -> None:
        """What stands over the first page: the title, what made it, and what it is not."""
        self.fill(0, 0, WIDTH, 15, DEEP)
        self.text(LEFT, 4, ROOM, title, Look(15, True, PAPER))
        self.text(LEFT, 5.2, ROOM, f"{PROGRAM_NAME} {__version__}", Look(8.5, colour=PAPER, side=RIGHT))
        self.fill(0, 15, WIDTH, 6, AMBER)
        self.text(LEFT, 16.1, ROOM, f"{NOT_A_DIAGNOSIS} A reader checks every number and picture.", Look(8.5, True))

    def heading(self, words: str, x: float = LEFT, width: float = ROOM) -> None:
        """A heading at ``y``."""
        self.y = self.text(x, self.y, width, words, HEADING) + 1.2

    def table(
        self, x: float, y: float, columns: Sequence[Column], rows: Sequence[Sequence[str]], last_bold: bool = False
    ) -> float:
        """Headings and rows; gives where it ends. Rows are as high as their tallest cell."""
        y = self._row(x, y, columns, [one.heading for one in columns], Look(7.5, True, PAPER), DEEP)
        for number, row in enumerate(rows):
            is_last = last_bold and number == len(rows) - 1
            y = self._row(x, y, columns, row, Look(8.0, is_last), PALE if number % 2 else PAPER)
        self.line(x, y, sum(one.width for one in columns))
        return y

    def _row(
        self, x: float, y: float, columns: Sequence[Column], words: Sequence[str], look: Look, fill: Colour
    ) -> float:
        gap, above = 1.2, 0.7
        heights = [self.height(one.width - 2 * gap, text, look) for one, text in zip(columns, words, strict=True)]
        height = max(heights) + 2 * above
        self.fill(x, y, sum(one.width for one in columns), height, fill)
        for column, text in zip(columns, words, strict=True):
            left, room = x + gap, column.width - 2 * gap
            if fill == DEEP and column.chip is not None:
                self.fill(x, y, column.width, 0.8, column.chip)
            side = RIGHT if column.right else NORMAL
            self.text(left, y + above, room, text, Look(look.size, look.bold, look.colour, side))
            x += column.width
        return y + height


def broken(width: float, words: str, look: Look) -> tuple[str, float]:
    """A text as it stands in lines of ``width``, and its height in mm.

    It breaks between words; one that alone is longer than a line, as descriptions without spaces may be, is cut.
    """
    metrics = QFontMetricsF(font(look.size * POINT, look.bold))
    room = width * PX
    words = WORD.sub(lambda word: _cut(word[0], room, metrics), words)
    box = metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt.TextFlag.TextWordWrap, words)
    return words, float(box.height() / PX)


def _cut(word: str, room: float, metrics: QFontMetricsF) -> str:
    if metrics.horizontalAdvance(word) <= room:
        return word
    lines = [""]
    for letter in word:
        if lines[-1] and metrics.horizontalAdvance(lines[-1] + letter) > room:
            lines.append("")
        lines[-1] += letter
    return "\n".join(lines)
