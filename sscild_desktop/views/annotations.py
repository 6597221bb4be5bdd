"""What is drawn over a plane in widget pixels: crosshair, level lines, letters, texts, scale bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from sscild_desktop.state.palette import FAINT_TEXT, TEXT, Colour

MARGIN = 8
CROSSHAIR_GAP = 14
"""Half the hole in the middle of the crosshair, so that it never covers the place it points at."""

SCALE_STEPS_MM = (1, 2, 5, 10, 20, 50, 100, 200, 500)
SHADOW = QColor(0, 0, 0, 170)
TAG_HEIGHT = 17.0


@dataclass(frozen=True)
class LevelLine:
    """One Goh level as drawn: widget rows of where it is and, if it was moved, of its automatic place."""

    level: int
    y: float
    auto_y: float | None
    text: str
    is_moved: bool
    is_dragged: bool = False


def pen(colour: Colour, width: float = 1.0, alpha: int = 255, dash: Sequence[float] = ()) -> QPen:
    """A cosmetic pen; ``dash`` in units of the width."""
    made = QPen(QColor(*colour, alpha), width)
    made.setCosmetic(True)
    if dash:
        made.setDashPattern(list(dash))
    return made


def small_font(bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(12)
    font.setBold(bold)
    return font


def shadow_text(painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag, text: str, colour: Colour = TEXT) -> None:
    """Text that stays readable on white lung walls and on black air."""
    painter.setPen(SHADOW)
    for dx, dy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        painter.drawText(box.translated(dx, dy), flags, text)
    painter.setPen(QColor(*colour))
    painter.drawText(box, flags, text)


def paint_crosshair(painter: QPainter, centre: QPointF, size: QRectF, across: Colour, down: Colour) -> None:
    """Two lines with a hole in the middle: ``across`` colours the horizontal, ``down`` the vertical one."""
    x, y, gap = round(centre.x()) + 0.5, round(centre.y()) + 0.5, CROSSHAIR_GAP
    painter.setPen(pen(across, 1, 170))
    painter.drawLines([QLineF(size.left(), y, x - gap, y), QLineF(x + gap, y, size.right(), y)])
    painter.setPen(pen(down, 1, 170))
    painter.drawLines([QLineF(x, size.top(), x, y - gap), QLineF(x, y + gap, x, size.bottom())])


def paint_letters(painter: QPainter, size: QRectF, letters: dict[str, str]) -> None:
    """One or two letters in the middle of each edge."""
    painter.setFont(small_font(bold=True))
    align = Qt.AlignmentFlag
    inner = size.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    flags = {
        "left": align.AlignLeft | align.AlignVCenter,
        "right": align.AlignRight | align.AlignVCenter,
        "top": align.AlignHCenter | align.AlignTop,
        "bottom": align.AlignHCenter | align.AlignBottom,
    }
    for edge, text in letters.items():
        shadow_text(painter, inner, flags[edge], text, (255, 255, 255))


def paint_corner_texts(painter: QPainter, size: QRectF, corners: dict[str, str]) -> None:
    """Texts of several lines in the corners 'top left', 'top right', 'bottom left', 'bottom right'."""
    painter.setFont(small_font())
    inner = size.adjusted(MARGIN, MARGIN - 2, -MARGIN, -MARGIN + 2)
    align = Qt.AlignmentFlag
    for corner, text in corners.items():
        vertical = align.AlignTop if corner.startswith("top") else align.AlignBottom
        horizontal = align.AlignLeft if corner.endswith("left") else align.AlignRight
        shadow_text(painter, inner, vertical | horizontal, text)


def scale_length(mm_per_px: float, room_px: float) -> int:
    """The longest round length in mm that fits into ``room_px``."""
    fitting = [mm for mm in SCALE_STEPS_MM if mm / mm_per_px <= room_px]
    return fitting[-1] if fitting else SCALE_STEPS_MM[0]


def paint_scale(painter: QPainter, size: QRectF, mm_per_px: float) -> None:
    """A scale bar at the lower right with its length in mm."""
    length = scale_length(mm_per_px, size.width() * 0.25)
    right, y = size.right() - MARGIN, size.bottom() - MARGIN - 4
    left = right - length / mm_per_px
    lines = [QLineF(left, y, right, y), QLineF(left, y - 4, left, y + 4), QLineF(right, y - 4, right, y + 4)]
    painter.setPen(QPen(SHADOW, 3))
    painter.drawLines(lines)
    painter.setPen(QPen(QColor(*TEXT), 1))
    painter.drawLines(lines)
    painter.setFont(small_font())
    box = QRectF(left - 80, y - 21, right - left + 80, 16)
    shadow_text(painter, box, Qt.AlignmentFlag.AlignRight, f"{length} mm")


def paint_level(painter: QPainter, size: QRectF, line: LevelLine, colour: Colour) -> None:
    """A level: thin line and tag; moved ones dashed-dotted with a full tag and a faint line at the automatic place."""
    if line.auto_y is not None:
        painter.setPen(pen(FAINT_TEXT, 1, 200, (2, 4)))
        painter.drawLine(QLineF(size.left(), line.auto_y, size.right(), line.auto_y))
    width, dash = (2.0, ()) if line.is_dragged else (1.0, (8, 3, 2, 3) if line.is_moved else ())
    painter.setPen(pen(colour, width, 255 if line.is_dragged or line.is_moved else 190, dash))
    tag = tag_box(line, size)
    painter.drawLine(QLineF(size.left(), line.y, tag.left(), line.y))
    painter.drawLine(QLineF(tag.right(), line.y, size.right(), line.y))
    is_full = line.is_dragged or line.is_moved
    painter.fillRect(tag, QColor(*colour) if is_full else QColor(0, 0, 0, 150))
    painter.setPen(QColor(0, 0, 0) if is_full else QColor(*colour))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, line.text)


def tag_box(line: LevelLine, size: QRectF) -> QRectF:
    """Where the tag of a level lies: inside the left edge, centred on the line."""
    width = QFontMetricsF(small_font()).horizontalAdvance(line.text) + 10
    return QRectF(size.left() + 30, line.y - TAG_HEIGHT / 2, width, TAG_HEIGHT)
