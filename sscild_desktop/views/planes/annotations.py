"""What is drawn over a plane in widget pixels: crosshair, level lines, letters, texts, scale bar."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QStaticText, QTextOption

from sscild_desktop.core.classes import Colour
from sscild_desktop.state.palette import FAINT_TEXT, TEXT
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr, tr_again
from sscild_desktop.views.shared.theme import scaled_px

MARGIN = 8
CROSSHAIR_GAP = 14
"""Half the hole in the middle of the crosshair, so that it never covers the place it points at."""

SCALE_STEPS_MM = (1, 2, 5, 10, 20, 50, 100, 200, 500)
SHADOW = QColor(0, 0, 0, 170)
LINE_END = "\N{LINE SEPARATOR}"
"""Where Qt begins a line within a text."""

TAG_HEIGHT, LETTER_PX = 17, 15
TAG_LEFT, TAG_SPACE, SHORT_INDENT = 30.0, 6.0, 2.0
TAGS_ABREAST = 5


Place = tuple[float, float]
"""Where a text lies in its box: 0 left or top, 1 right or bottom. Numbers, because Qt's flags are slow in Python."""

CENTRE: Place = (0.5, 0.5)
EDGES: dict[str, Place] = {"left": (0.0, 0.5), "right": (1.0, 0.5), "top": (0.5, 0.0), "bottom": (0.5, 1.0)}
CORNERS: dict[str, Place] = {
    "top left": (0.0, 0.0),
    "top right": (1.0, 0.0),
    "bottom left": (0.0, 1.0),
    "bottom right": (1.0, 1.0),
}

_LOOKS = {0.0: QTextOption(Qt.AlignmentFlag.AlignLeft), 1.0: QTextOption(Qt.AlignmentFlag.AlignRight)}
for _look in _LOOKS.values():
    _look.setWrapMode(QTextOption.WrapMode.NoWrap)
    _look.setTextDirection(Qt.LayoutDirection.LeftToRight)
_TEXT = QColor(*TEXT)


@dataclass(frozen=True)
class LevelLine:
    """One Goh level as drawn: widget rows of where it is and, if it was moved, of its automatic place."""

    level: int
    y: float
    auto_y: float | None
    text: str
    is_moved: bool
    is_dragged: bool = False
    indent: float = TAG_LEFT
    """How far from the left edge its tag lies; tags of levels close together stand side by side."""
    lift: float = 0.0
    """How far below the line the middle of its tag lies; beside a letter of the edge it lies over or under the line."""
    has_tag: bool = True
    """Without it the line is drawn alone, because the tag would lie over lung."""


def pen(colour: Colour, width: float = 1.0, alpha: int = 255, dash: Sequence[float] = ()) -> QPen:
    """A cosmetic pen; ``dash`` in units of the width."""
    made = QPen(QColor(*colour, alpha), width)
    made.setCosmetic(True)
    if dash:
        made.setDashPattern(list(dash))
    return made


@lru_cache(maxsize=2)
def small_font(bold: bool = False) -> QFont:
    """The font of everything drawn over the planes; not to be changed by who gets it."""
    font = QFont()
    font.setPixelSize(scaled_px(12))
    font.setBold(bold)
    return font


Mark = tuple[QPointF, QImage]
"""A small picture and where it stands."""


@dataclass(frozen=True)
class Still:
    """What stands over a picture and moves with no slice: bars of a colour, and marks."""

    bars: Sequence[tuple[QRectF, QColor]]
    marks: Sequence[Mark]

    def paint(self, painter: QPainter) -> None:
        for bar, colour in self.bars:
            painter.fillRect(bar, colour)
        for mark in self.marks:
            painter.drawImage(*mark)


def text_mark(box: QRectF, place: Place, text: str, ratio: float, colour: Colour = TEXT, bold: bool = False) -> Mark:
    """Text that stays readable on white lung walls and on black air; ``ratio`` is that of the device's pixels."""
    picture, width, height = _text_picture(tr(text), place[0], colour, bold, ratio)
    x = box.left() + place[0] * (box.width() - width)
    y = box.top() + place[1] * (box.height() - height)
    return QPointF(round(x), round(y)), picture


def pixel_ratio(painter: QPainter) -> float:
    """Of what is painted on."""
    device = painter.device()
    return device.devicePixelRatio() if device is not None else 1.0


def shadow_text(
    painter: QPainter, box: QRectF, place: Place, text: str, colour: Colour = TEXT, bold: bool = False
) -> None:
    """The mark of a text, painted."""
    if text:
        painter.drawImage(*text_mark(box, place, text, pixel_ratio(painter), colour, bold))


class PlacedText:
    """Text that is another one with every slice or movement: no picture is made of it."""

    def __init__(self, box: QRectF, place: Place, text: str) -> None:
        self._laid = laid_out(tr_again(text), place[0])
        size = self._laid.size()
        self.width = size.width()
        x = box.left() + place[0] * (box.width() - size.width())
        y = box.top() + place[1] * (box.height() - size.height())
        self._shadows, self._at = (QPointF(x + 1, y + 1), QPointF(x - 1, y)), QPointF(x, y)

    def paint(self, painter: QPainter) -> None:
        """In the font that the painter has, ``small_font``."""
        painter.setPen(SHADOW)
        for shadow in self._shadows:
            painter.drawStaticText(shadow, self._laid)
        painter.setPen(_TEXT)
        painter.drawStaticText(self._at, self._laid)


def changing_text(painter: QPainter, box: QRectF, place: Place, text: str) -> None:
    """The same, painted."""
    painter.setFont(small_font())
    PlacedText(box, place, text).paint(painter)


@lru_cache(maxsize=64)
def laid_out(text: str, across: float) -> QStaticText:
    """The letters' places in a text, found once for its three colours and for as long as the text stays."""
    laid = QStaticText(text.replace("\n", LINE_END))
    laid.setTextFormat(Qt.TextFormat.PlainText)
    laid.setTextOption(_LOOKS[across])
    laid.prepare(font=small_font())
    if across:
        laid.setTextWidth(laid.size().width())
    return laid


@lru_cache(maxsize=128)
def _text_picture(text: str, across: float, colour: Colour, bold: bool, ratio: float) -> tuple[QImage, float, float]:
    """The text with its shadow and its size, kept because the same texts are painted again with every slice."""
    font = small_font(bold)
    align = Qt.AlignmentFlag
    flags = {0.0: align.AlignLeft, 1.0: align.AlignRight}.get(across, align.AlignHCenter)
    needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, 2000, 2000), int(flags), text)
    width, height = int(needed.width()) + 4, int(needed.height()) + 3
    picture = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = unmirrored(QPainter(picture))
    painter.setFont(font)
    box = QRectF(1, 1, width - 2, height - 2)
    painter.setPen(SHADOW)
    for dx, dy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        painter.drawText(box.translated(dx, dy), flags, text)
    painter.setPen(QColor(*colour))
    painter.drawText(box, flags, text)
    painter.end()
    return picture, float(width), float(height)


def paint_crosshair(painter: QPainter, centre: QPointF, size: QRectF, across: Colour, down: Colour) -> None:
    """Two lines with a hole in the middle: ``across`` colours the horizontal, ``down`` the vertical one."""
    x, y, gap = round(centre.x()), round(centre.y()), CROSSHAIR_GAP
    width, height = round(size.width()), round(size.height())
    colour = see_through(across, 170)
    painter.fillRect(0, y, x - gap, 1, colour)
    painter.fillRect(x + gap, y, width - x - gap, 1, colour)
    colour = see_through(down, 170)
    painter.fillRect(x, 0, 1, y - gap, colour)
    painter.fillRect(x, y + gap, 1, height - y - gap, colour)


def crosshair_lines(centre: QPointF, pane: QRect) -> list[QRect]:
    """What of the pane the two lines are on, and a pixel beside them where pixels of the screen are no whole ones."""
    x, y = round(centre.x()), round(centre.y())
    return [QRect(0, y - 1, pane.width(), 3), QRect(x - 1, 0, 3, pane.height())]


@lru_cache(maxsize=32)
def see_through(colour: Colour, alpha: int) -> QColor:
    """The colour with its opacity; not to be changed by who gets it."""
    return QColor(*colour, alpha)


def paint_frame(painter: QPainter, size: QRectF, colour: QColor) -> None:
    """A frame of one pixel just inside ``size``."""
    width, height = round(size.width()), round(size.height())
    for x, y, across, down in (
        (0, 0, width, 1),
        (0, height - 1, width, 1),
        (0, 0, 1, height),
        (width - 1, 0, 1, height),
    ):
        painter.fillRect(x, y, across, down, colour)


def letter_marks(size: QRectF, letters: dict[str, str], ratio: float) -> list[Mark]:
    """One or two letters in the middle of each edge."""
    inner = size.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    white = (255, 255, 255)
    return [text_mark(inner, EDGES[edge], text, ratio, white, bold=True) for edge, text in letters.items() if text]


def paint_letters(painter: QPainter, size: QRectF, letters: dict[str, str]) -> None:
    """The same, painted."""
    Still((), letter_marks(size, letters, pixel_ratio(painter))).paint(painter)


def letter_boxes(size: QRectF) -> list[QRectF]:
    """Where the letters of the edges lie."""
    side = scaled_px(LETTER_PX)
    inner = size.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    room = inner.width() - side, inner.height() - side
    return [QRectF(inner.left() + x * room[0], inner.top() + y * room[1], side, side) for x, y in EDGES.values()]


def scale_length(mm_per_px: float, room_px: float) -> int:
    """The longest round length in mm that fits into ``room_px``."""
    fitting = [mm for mm in SCALE_STEPS_MM if mm / mm_per_px <= room_px]
    return fitting[-1] if fitting else SCALE_STEPS_MM[0]


def still_marks(size: QRectF, letters: dict[str, str], mm_per_px: float, ratio: float) -> Still:
    """Letters at the edges, and at the lower right a scale bar with its length in mm."""
    length = scale_length(mm_per_px, size.width() * 0.25)
    right, y = size.right() - MARGIN, size.bottom() - MARGIN - 4
    left = right - length / mm_per_px
    bars = (QRectF(left, y, right - left, 1), QRectF(left, y - 4, 1, 9), QRectF(right - 1, y - 4, 1, 9))
    shadows = [(bar.adjusted(-1, -1, 1, 1), SHADOW) for bar in bars]
    above = QRectF(left, size.top(), right - left, y - 3 - size.top())
    words = text_mark(above, CORNERS["bottom right"], f"{length} mm", ratio)
    return Still((*shadows, *((bar, _TEXT) for bar in bars)), (*letter_marks(size, letters, ratio), words))


def paint_level(painter: QPainter, size: QRectF, line: LevelLine, colour: Colour) -> None:
    """A level: thin line and tag; moved ones dashed-dotted with a full tag and a faint line at the automatic place."""
    if line.auto_y is not None:
        painter.setPen(pen(FAINT_TEXT, 1, 200, (2, 4)))
        painter.drawLine(QLineF(size.left(), line.auto_y, size.right(), line.auto_y))
    tag = tag_box(line, size)
    is_cut = tag.top() < line.y < tag.bottom()
    spans = ((size.left(), tag.left()), (tag.right(), size.right())) if is_cut else ((size.left(), size.right()),)
    if line.is_moved and not line.is_dragged:
        painter.setPen(pen(colour, 1, 255, (8, 3, 2, 3)))
        painter.drawLines([QLineF(left, line.y, right, line.y) for left, right in spans])
    else:
        thick = 2 if line.is_dragged else 1
        for left, right in spans:
            painter.fillRect(QRectF(left, round(line.y), right - left, thick), QColor(*colour, 190))
    if not line.has_tag:
        return
    is_full = line.is_dragged or line.is_moved
    painter.fillRect(tag, QColor(*colour) if is_full else QColor(0, 0, 0, 150))
    painter.setPen(QColor(0, 0, 0) if is_full else QColor(*colour))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, tr(line.text))


def tag_width(text: str) -> float:
    """Width of a tag with its text."""
    return advance(tr(text)) + 10


@lru_cache(maxsize=64)
def advance(text: str, bold: bool = False) -> float:
    """Width of a line; the same ones are painted with every slice."""
    return QFontMetricsF(small_font(bold)).horizontalAdvance(text)


@lru_cache(maxsize=1)
def line_spacing() -> float:
    """From one line to the next."""
    return QFontMetricsF(small_font()).lineSpacing()


def tag_box(line: LevelLine, size: QRectF) -> QRectF:
    """Where the tag of a level lies: inside the left edge, as a rule centred on the line; empty without one."""
    if not line.has_tag:
        return QRectF(size.left(), line.y, 0, 0)
    height = scaled_px(TAG_HEIGHT)
    return QRectF(size.left() + line.indent, line.y + line.lift - height / 2, tag_width(line.text), height)


def with_places(
    lines: Sequence[LevelLine], size: QRectF, is_over_lung: Callable[[QRectF], bool], words: Sequence[QRectF]
) -> list[LevelLine]:
    """The same lines, from the top down each with its tag where neither lung nor words nor another tag is.

    A tag stands near either edge, in full or as the number alone, or as that over or under its line, or is left out
    where all is taken. The tag of a line that is being dragged says how far and stays where it is.
    """
    placed, taken = [], list(words)
    for line in sorted(lines, key=lambda one: (not one.is_dragged, one.y)):
        rows = [QRectF(size.left(), one.y, size.width(), 0.1) for one in lines if one.level != line.level]
        placed.append(line if line.is_dragged else _with_free_tag(line, size, taken, rows, is_over_lung))
        taken.append(tag_box(placed[-1], size))
    return sorted(placed, key=lambda one: one.level)


def _with_free_tag(
    line: LevelLine,
    size: QRectF,
    taken: Sequence[QRectF],
    rows: Sequence[QRectF],
    is_over_lung: Callable[[QRectF], bool],
) -> LevelLine:
    """``rows`` are the other lines: a tag off its own one would be read as theirs there, or leave the pane."""
    height = scaled_px(TAG_HEIGHT)
    for text, indent, width, lift in _places(line, size.width(), height):
        box = QRectF(size.left() + indent, line.y + lift - height / 2, width, height)
        kept_clear = (*taken, *rows) if lift else taken
        is_cut_off = lift and not size.contains(box)
        if not is_cut_off and not any(map(box.intersects, kept_clear)) and not is_over_lung(box):
            return replace(line, text=text, indent=indent, lift=lift)
    return replace(line, has_tag=False)


def _places(line: LevelLine, room: float, height: float) -> Iterator[tuple[str, float, float, float]]:
    """Text of the tag, indent, width and lift wherever it may stand in the pane, best first."""
    number, lifts = str(line.level), (-height / 2, height / 2, -height, height)
    off_line = ((number, SHORT_INDENT, 1, lift) for lift in lifts)
    to_middle = 1 + int(room / 2 // (tag_width(number) + TAG_SPACE))
    on_line = ((line.text, TAG_LEFT, TAGS_ABREAST, 0.0), (number, SHORT_INDENT, to_middle, 0.0))
    for text, edge, most, lift in (*on_line, *off_line):
        width = tag_width(text)
        for abreast in range(most):
            indent = edge + abreast * (width + TAG_SPACE)
            if indent + width <= room:
                yield text, indent, width, lift
                yield text, room - indent - width, width, lift
