"""One page of the guide as text: Markdown with pictures fitted to the width; what was searched for is marked."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from sscild_desktop.core.guide import simple, slug
from sscild_desktop.views.shared.theme import colours

POINTS, SMALLEST_POINTS, LARGEST_POINTS = 10.5, 7.0, 22.0
MARGIN, SCROLL_BAR = 26, 22
LINE_HEIGHT_PERCENT = 125.0
RESIZE_PAUSE_MS = 120
PICTURE_CHARACTER = "\ufffc"


class GuideText(QTextBrowser):
    """``link_requested`` carries 'page', 'page#heading' or '#heading'; nothing outside the guide is ever opened."""

    link_requested = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._text, self._wanted = folder, "", ""
        self._points, self._drawn_width = POINTS, 0
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self.setOpenLinks(False)
        self.setAccessibleName("Page of the guide")
        self.anchorClicked.connect(self._on_link)
        self._pause = QTimer(self, singleShot=True, interval=RESIZE_PAUSE_MS)
        self._pause.timeout.connect(self._fit_again)

    def show_text(self, text: str) -> None:
        self._text = text
        self._draw()

    def _draw(self) -> None:
        self._drawn_width = self.viewport().width()
        document = self.document()
        document.clear()
        font = self.font()
        font.setPointSizeF(self._points)
        document.setDefaultFont(font)
        document.setDocumentMargin(MARGIN)
        self.setMarkdown(self._text)
        dress(document)
        self.mark(self._wanted, jump=False)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """Pictures of the guide, not wider than the page; anything else is not there."""
        path = (self._folder / name.path()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_relative_to(self._folder.resolve()):
            return None
        image = QImage(str(path))
        room = max(200, self.viewport().width() - 2 * MARGIN - SCROLL_BAR)
        if image.width() <= room:
            return image
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaledToWidth(min(image.width(), round(room * ratio)), smooth)
        image.setDevicePixelRatio(image.width() / room)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    @Slot()
    def _fit_again(self) -> None:
        """Pictures follow the width of the window; the reader stays where they were."""
        if self._text and self.viewport().width() != self._drawn_width:
            place = self.place
            self._draw()
            self.set_place(place)

    # places

    @property
    def place(self) -> float:
        """How far down, 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def set_place(self, place: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(place * bar.maximum()))

    def go_to_heading(self, heading: str) -> None:
        """Bring a heading to the top, by its words or as it is linked to."""
        block = self.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == slug(heading):
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top - 8))
                return
            block = block.next()

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if not url.scheme():
            name, heading = url.path().removesuffix(".md"), url.fragment()
            self.link_requested.emit(f"{name}#{heading}" if heading else name)

    # size of the letters

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters; 0 as at the start."""
        wanted = POINTS if steps == 0 else self._points * 1.1**steps
        self._points = min(max(wanted, SMALLEST_POINTS), LARGEST_POINTS)
        place = self.place
        self._draw()
        self.set_place(place)

    @property
    def points(self) -> float:
        return self._points

    # search

    def mark(self, wanted: str, jump: bool = True) -> None:
        """Mark every place of the words; go to the first one."""
        self._wanted = wanted
        words = sorted(simple(wanted).split(), key=len, reverse=True)
        self._hits, self._hit = [], -1
        if words:
            text = simple(self.document().toRawText())
            for match in re.finditer("|".join(map(re.escape, words)), text):
                cursor = QTextCursor(self.document())
                cursor.setPosition(match.start())
                cursor.setPosition(match.end(), QTextCursor.MoveMode.KeepAnchor)
                self._hits.append(cursor)
        if jump and self._hits:
            self._hit = 0
            self._go_to_hit()
        self._show_marks()

    def step(self, direction: int) -> bool:
        """To the next (1) or the previous (-1) place; False where this page has no further one."""
        wanted = self._hit + direction
        if not 0 <= wanted < len(self._hits):
            return False
        self._hit = wanted
        self._go_to_hit()
        self._show_marks()
        return True

    def go_to_last(self) -> None:
        self._hit = len(self._hits)
        self.step(-1)

    @property
    def hits(self) -> tuple[int, int]:
        """Which of the marked places is the current one (from 1, 0 for none), and how many there are."""
        return self._hit + 1, len(self._hits)

    def _go_to_hit(self) -> None:
        cursor = QTextCursor(self._hits[self._hit])
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _show_marks(self) -> None:
        marks = []
        for number, cursor in enumerate(self._hits):
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            is_current = number == self._hit
            one.format.setBackground(QColor(colours()["warn" if is_current else "warn_back"]))
            one.format.setForeground(QColor(colours()["window" if is_current else "warn"]))
            marks.append(one)
        self.setExtraSelections(marks)

    def sizeHint(self) -> QSize:
        return QSize(760, 720)


def dress(document: QTextDocument) -> None:
    """Give the page its look: air between lines and paragraphs, quiet tables, coloured code and links."""
    document.setUndoRedoEnabled(False)
    whole = QTextCursor(document)
    whole.beginEditBlock()  # laid out once, not after every change
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.setBlockFormat(_block_format(block))
        block = block.next()
    _colour_code(document)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)
    whole.endEditBlock()


def _block_format(block: QTextBlock) -> QTextBlockFormat:
    form, is_cell = block.blockFormat(), QTextCursor(block).currentTable() is not None
    level = form.headingLevel()
    if PICTURE_CHARACTER not in block.text():  # the height of a line with a picture is that of the picture
        form.setLineHeight(LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin({0: 0, 1: 0, 2: 20}.get(level, 14))
    form.setBottomMargin(0 if is_cell else 3 if block.textList() is not None else 8)
    return form


def _dress_table(table: QTextTable) -> None:
    form = table.format()
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(colours()["border"])))
    form.setTopMargin(4)
    form.setBottomMargin(12)
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        look = cell.format()
        look.setBackground(QColor(colours()["raised"]))
        cell.setFormat(look)


def _colour_code(document: QTextDocument) -> None:
    """Words in the fixed font (file names, commands) and links in colours of the theme."""
    block = document.begin()
    while block.isValid():
        pieces = []
        places = block.begin()
        while not places.atEnd():
            pieces.append(places.fragment())
            places += 1
        for piece in pieces:
            _colour(document, piece)
        block = block.next()


def _colour(document: QTextDocument, piece: Any) -> None:
    form = piece.charFormat()
    is_code = form.fontFixedPitch() or form.hasProperty(QTextFormat.Property.FontFixedPitch)
    if not (form.isAnchor() or is_code):
        return
    cursor = QTextCursor(document)
    cursor.setPosition(piece.position())
    cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setForeground(QColor(colours()["accent_hover" if form.isAnchor() else "ok"]))
    cursor.mergeCharFormat(look)
