"""The words in the corners of a plane: slice and place, whose CT it is, the window, what is hidden, if it fits."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from sscild_desktop.core.volume import Geometry
from sscild_desktop.core.wording import minus
from sscild_desktop.views.planes.annotations import (
    CORNERS,
    LETTER_PX,
    MARGIN,
    SHADOW,
    PlacedText,
    advance,
    letter_boxes,
    line_spacing,
    shadow_text,
    small_font,
)
from sscild_desktop.views.planes.planes import Plane, depth_text
from sscild_desktop.views.shared.kept import Kept
from sscild_desktop.views.shared.language import tr_again
from sscild_desktop.views.shared.theme import scaled_px

CAPTION_PX, BESIDE_PX = 160, 26
"""The least room for whose CT it is, and what stays free between the words at the left and those at the right."""

BACK_PX = 4.0
"""How far the dark field behind the words, without which they could not be read over bone, goes beyond them."""

WIDEST_PLACE = "L 888.8  P 888.8  S −888.8 mm"
TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT = "top left", "top right", "bottom left"


def line_width(line: str, bold: bool = False) -> float:
    """Of one line in the font of the planes."""
    return advance(tr_again(line), bold)


def in_room(line: str, room: float) -> tuple[str, ...]:
    """The line, or where it is too long its words in as many lines as they take."""
    lines = [""]
    for word in tr_again(line).split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and advance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines) if len(lines) > 1 else (line,)


class PaneWords:
    """Of one pane."""

    def __init__(self, plane: Plane) -> None:
        self._plane = plane
        self.heading = ""
        """Stands in bold above the slice and its place."""
        self.caption: tuple[str, ...] = ()
        """Whose CT and which series it is, a line each."""
        self.is_beside = False
        """Whether a larger pane says it."""
        self.numbering: dict[int, str] = {}
        """How the PACS counts the slices, by their index."""
        self.hidden: tuple[str, ...] = ()
        """What the picture says of the overlays that are not on it, a line each."""
        self._kept_room: Kept[tuple[float, tuple[str, ...], tuple[str, ...]]] = Kept()
        self._kept_places = {corner: Kept[tuple[QRectF, PlacedText]]() for corner in CORNERS}

    def texts(
        self, geometry: Geometry, at: tuple[int, int, int], window: tuple[float, float], width: float, here: str
    ) -> dict[str, str]:
        """Those at the top, by corner, for the voxel ``at`` in a pane of this width; ``here`` goes to the others."""
        name, depth, count = self._plane.name.capitalize(), at[self._plane.axis], geometry.shape[self._plane.axis]
        room, caption, hidden = self._room(width, f"{name}  {count} / {count}")
        window_words = minus(f"C {window[0]:.0f}  W {window[1]:.0f}")
        is_wide = room >= line_width(window_words)
        slice_words = ("  " if is_wide else "\n").join((name, f"{depth + 1} / {count}"))
        counted_as = self.numbering.get(depth, "") if is_wide else ""
        place = depth_text(geometry, self._plane, at)
        left = (*(("",) if self.heading else ()), slice_words, place, *filter(None, (counted_as, here)))
        right = (*caption, *((window_words,) if is_wide else ()), *hidden)
        return {TOP_LEFT: "\n".join(left), TOP_RIGHT: "\n".join(right)}

    def _room(self, width: float, slice_words: str) -> tuple[float, tuple[str, ...], tuple[str, ...]]:
        """Pixels beside the words at the left, the same on every slice, and the caption and what is hidden within them.

        The caption ends before the letter in the middle of the edge, which says where the reader is.

        No word comes and goes by a digit. It is measured when something about it is other, not at every paint.
        """
        now = width, slice_words, self.heading, self.caption, self.is_beside, self.numbering, self.hidden
        return self._kept_room.get(now, lambda: self._measured_room(width, slice_words))

    def _measured_room(self, width: float, slice_words: str) -> tuple[float, tuple[str, ...], tuple[str, ...]]:
        ends = [next(of(self.numbering.values()), "") for of in (iter, reversed)]
        widths = [line_width(line) for line in (slice_words, *ends)]
        widths += [line_width(self.heading, bold=True)] if self.heading else []
        room = width - 2 * MARGIN - max(widths) - scaled_px(BESIDE_PX)
        to_letter = width / 2 - MARGIN - scaled_px(LETTER_PX)
        first, names = self.hidden[:1], self.hidden[1:]  # names stand below the words at the left
        hidden = tuple(part for line in first for part in in_room(line, min(room, to_letter)))
        return room, self._fitting(room, to_letter), (*hidden, *names)

    def _fitting(self, room: float, to_letter: float) -> tuple[str, ...]:
        if self.is_beside or room < scaled_px(CAPTION_PX):
            return ()
        metrics = QFontMetricsF(small_font())
        room = min(room, to_letter)
        return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in self.caption)

    def _placed(self, size: QRectF, corner: str, text: str) -> tuple[QRectF, PlacedText]:
        """The field behind the words of a corner, and the words; placed when something about them is other."""
        return self._kept_places[corner].get((text, size, self.heading), lambda: self._place(size, corner, text))

    def _place(self, size: QRectF, corner: str, text: str) -> tuple[QRectF, PlacedText]:
        (across, down), inner = CORNERS[corner], size.adjusted(MARGIN, MARGIN - 2, -MARGIN, -MARGIN + 2)
        if corner == BOTTOM_LEFT and self._reaches_letter(size.width()):
            inner.setBottom(inner.bottom() - scaled_px(LETTER_PX) - 2 * BACK_PX)
        words = PlacedText(inner, CORNERS[corner], text)
        taken = QSizeF(words.width, line_spacing() * (1 + text.count("\n")))
        if corner == TOP_LEFT and self.heading:
            taken.setWidth(max(taken.width(), line_width(self.heading, bold=True)))
        left = inner.left() + across * (inner.width() - taken.width())
        top = inner.top() + down * (inner.height() - taken.height())
        return QRectF(QPointF(left, top), taken).adjusted(-BACK_PX, 1 - BACK_PX, BACK_PX, BACK_PX - 1), words

    def _reaches_letter(self, width: float) -> bool:
        """Would the place under the pointer run into the letter in the middle of the edge? The same at every place."""
        return MARGIN + line_width(WIDEST_PLACE) + BACK_PX > (width - scaled_px(LETTER_PX)) / 2

    def bottom(self, size: QRectF, texts: dict[str, str]) -> float:
        """Where the words at the upper right end."""
        return self._placed(size, TOP_RIGHT, texts[TOP_RIGHT])[0].bottom() if texts[TOP_RIGHT] else size.top()

    def boxes(self, size: QRectF, texts: dict[str, str]) -> list[QRectF]:
        """Where words and letters stand whatever is under the pointer."""
        return [self._placed(size, *one)[0] for one in texts.items() if one[1]] + letter_boxes(size)

    def paint(self, painter: QPainter, size: QRectF, texts: dict[str, str]) -> None:
        painter.setFont(small_font())
        for corner, text in texts.items():
            if text:
                field, words = self._placed(size, corner, text)
                painter.fillRect(field, SHADOW)
                words.paint(painter)
        if self.heading:
            shadow_text(painter, size.adjusted(MARGIN, MARGIN - 3, 0, 0), (0.0, 0.0), self.heading, bold=True)
