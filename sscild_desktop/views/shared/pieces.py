"""Small pieces that the panels are made of: labels with a role, lines, buttons, tooltips from the glossary."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sscild_desktop.core.language.names import own_path
from sscild_desktop.paths import resources_dir
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import icon


@cache
def explanations(book: str) -> dict[str, str]:
    """Every entry of resources/help/``book``.json by its key."""
    entries: dict[str, str] = json.loads((resources_dir() / "help" / f"{book}.json").read_text(encoding="utf-8"))
    return entries


class Marked(str):
    """A text of our own that is HTML; every other text is words, whatever signs a file brought into it."""


def marked(html: str) -> Marked:
    """A tooltip of our own HTML, which breaks its lines."""
    return Marked(f"<qt>{html}</qt>")


def as_words(text: str) -> str:
    """A text for a place where Qt looks for HTML, in the language of the screen: shown sign by sign as it is."""
    text = tr(text)
    if isinstance(text, Marked) or not ("<" in text or "&lt;" in text):  # the signs that Qt goes by
        return text
    return marked(escape(text).replace("\n", "<br>"))


def tip(key: str, book: str = "glossary") -> Marked:
    """The entry of resources/help/``book``.json as a tooltip."""
    return marked(tr(explanations(book)[key]))


def label(text: str = "", role: str = "", wrap: bool = False, tooltip: str = "") -> QLabel:
    """A plain-text label; ``role`` selects its look in the style sheet."""
    made = QLabel(tr(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setToolTip(as_words(tooltip))
    return made


@dataclass(frozen=True)
class Air:
    """Room in a row or column: so many pixels, or as much as there is."""

    pixels: int = 0
    stretch: int | None = None


STRETCH = Air(stretch=1)
Part = QWidget | QLayout
Piece = Part | Air | tuple[Part, int] | tuple[Part, int, Qt.AlignmentFlag]
"""What stands in a row or column; in a tuple with its stretch and, for a widget, its alignment."""

Margins = int | tuple[int, int, int, int]
"""Pixels on every side, or left, top, right, bottom where the language is read from the left."""


def row_of(
    *pieces: Piece, on: QWidget | None = None, margins: Margins | None = None, spacing: int | None = None
) -> QHBoxLayout:
    """The pieces beside each other, as the layout of the widget ``on`` or inside another; None: as Qt has it."""
    made = QHBoxLayout()
    _fill(made, pieces, on, margins, spacing)
    return made


def column_of(
    *pieces: Piece, on: QWidget | None = None, margins: Margins | None = None, spacing: int | None = None
) -> QVBoxLayout:
    """The pieces below each other; see ``row_of``."""
    made = QVBoxLayout()
    _fill(made, pieces, on, margins, spacing)
    return made


def _fill(
    made: QBoxLayout, pieces: Sequence[Piece], on: QWidget | None, margins: Margins | None, spacing: int | None
) -> None:
    if on is not None:
        on.setLayout(made)
    if margins is not None:
        set_margins(made, margins)
    if spacing is not None:
        made.setSpacing(spacing)
    for piece in pieces:
        _add(made, piece)


def set_margins(layout: QLayout, margins: Margins) -> None:
    """Around all that stands in a layout."""
    left, top, right, bottom = margins if isinstance(margins, tuple) else (margins,) * 4
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt exchanges what lies between alone
        left, right = right, left
    layout.setContentsMargins(left, top, right, bottom)


def _add(made: QBoxLayout, piece: Piece) -> None:
    if isinstance(piece, Air):
        made.addSpacing(piece.pixels) if piece.stretch is None else made.addStretch(piece.stretch)
        return
    part, stretch, *side = piece if isinstance(piece, tuple) else (piece, 0)
    if isinstance(part, QLayout):
        made.addLayout(part, stretch)
    else:
        made.addWidget(part, stretch, *side)


class TwoRows(QWidget):
    """Two layouts beside each other where there is room for both, else the second below the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[QLayout, ...] = ()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.setMinimumWidth(1)  # what does not fit beside each other stands in two rows

    def put(self, first: tuple[QLayout, int], second: tuple[QLayout, int], margins: Margins, spacing: int) -> None:
        """Each with its stretch."""
        self._parts = (first[0], second[0])
        _fill(self._rows, (first, second), None, margins, spacing)
        self._choose_rows(self.width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other words or letters need other room
            self._choose_rows(self.width())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose_rows(event.size().width())
        super().resizeEvent(event)

    def _choose_rows(self, width: int) -> None:
        margins = self._rows.contentsMargins()
        needed = sum(part.sizeHint().width() for part in self._parts) + self._rows.spacing()
        is_narrow = needed > width - margins.left() - margins.right()
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if direction != self._rows.direction():
            self._rows.setDirection(direction)


def drop_zone(*pieces: Piece) -> QFrame:
    """A dashed frame for files that are dropped, with its picture before the pieces; property ``over``: lit."""
    zone, picture = QFrame(), QLabel()
    zone.setObjectName("dropZone")
    picture.setPixmap(icon("drop", "accent_hover").pixmap(32, 32))
    row_of(picture, *pieces, on=zone, margins=(16, 10, 16, 10))
    return zone


def dropped_paths(event: QDropEvent) -> list[Path]:
    """The local files and folders that are dragged."""
    return [own_path(Path(url.toLocalFile())) for url in event.mimeData().urls() if url.isLocalFile()]


def scrolled(body: QWidget) -> QScrollArea:
    """``body`` without a frame, scrolled up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setAccessibleName(tr("Part that scrolls"))
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area


def line() -> QFrame:
    """A thin horizontal line between sections."""
    made = QFrame()
    made.setProperty("role", "line")
    return made


def button(text: str, icon_name: str = "", primary: bool = False, flat: bool = False, tooltip: str = "") -> QPushButton:
    made = QPushButton(tr(text).replace("&", "&&"))
    if icon_name:
        made.setIcon(icon(icon_name, "accent_text" if primary else "text"))
    if primary:
        made.setProperty("primary", True)
    if flat:
        made.setProperty("flat", True)
    made.setToolTip(as_words(tooltip))
    made.setAccessibleName(tr(text or tooltip))
    return made


class GuideLink(QToolButton):
    """A small question mark for the user guide: ``page_requested`` carries 'page' or 'page#heading'."""

    page_requested = Signal(str)

    def __init__(self, target: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = target
        self.setIcon(icon("help", "faint"))
        self.setAutoRaise(True)
        self.setToolTip(tr(f"User guide: {about}"))
        self.setAccessibleName(tr(f"User guide: {about}"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.page_requested.emit(self.target))


def chip(colour: tuple[int, int, int], size: int = 12) -> QPixmap:
    """A small square in the colour of a class."""
    pixmap = QPixmap(size, size)
    pixmap.fill(QColor(*colour))
    return pixmap


def cell(text: str, right: bool = False, tooltip: str = "") -> QTableWidgetItem:
    """A table cell that is read, not edited; numbers stand to the right."""
    item = QTableWidgetItem(tr(text))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(as_words(tooltip))
    return item


def quiet_table(columns: list[str], parent: QWidget | None = None) -> QTableWidget:
    """A table whose rows are picked, not edited, and that does not scroll by itself."""
    table = QTableWidget(0, len(columns), parent)
    headings = [tr(one) for one in columns]
    table.setHorizontalHeaderLabels(headings)
    table.setAccessibleName(tr(f"Table: {', '.join(filter(None, headings))}"))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.horizontalHeader().setHighlightSections(False)
    align_heading(table, 0)
    return table


def align_heading(table: QTableWidget, column: int, right: bool = False, tooltip: str = "") -> None:
    """The heading of a column stands over its cells, see ``cell``."""
    heading = table.horizontalHeaderItem(column)
    if heading is not None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        heading.setToolTip(as_words(tooltip))


def fit_height(table: QTableWidget) -> None:
    """Make the table exactly as high as its rows."""
    table.resizeRowsToContents()
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth() + 2)


def pick_row(table: QTableView, row: int) -> None:
    """The row becomes the one that is picked; ``selectRow`` does nothing where the screen runs from right to left."""
    table.setCurrentIndex(table.model().index(row, 0))


@contextmanager
def filling(table: QTableWidget) -> Iterator[None]:
    """Cells that are put meanwhile are told of at once: Qt would measure all columns anew for each of them alone.

    Rows are added or taken away before.
    """
    model = table.model()
    model.blockSignals(True)
    try:
        yield
    finally:
        model.blockSignals(False)
        if table.rowCount():
            model.dataChanged.emit(model.index(0, 0), model.index(table.rowCount() - 1, table.columnCount() - 1))


def fill_rows(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """These texts in the place of what the table held."""
    table.setRowCount(len(rows))
    with filling(table):
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.setItem(row, column, cell(text))
    table.resizeColumnsToContents()


def plot_picture(name: str, png: bytes, width: int) -> QLabel:
    """A plot out of its PNG, so many pixels wide."""
    made, drawn = QLabel(), QPixmap()
    drawn.loadFromData(png)
    made.setPixmap(drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
    made.setAccessibleName(tr(name))
    return made
