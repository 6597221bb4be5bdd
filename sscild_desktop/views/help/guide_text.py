"""The page of the guide that is read: HTML with a style sheet and pictures; what was searched for is marked."""

import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from sscild_desktop.core.guide import SCHEME, Page, simple
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import colours, style_sheet

POINTS, SMALLEST_POINTS, LARGEST_POINTS = 10.5, 7.0, 22.0
MARGIN, SCROLL_BAR, AIR = 26, 22, 8
RESIZE_PAUSE_MS = 120
Resource = QTextDocument.ResourceType


class GuideText(QTextBrowser):
    """``pages`` are the pages by name; ``folder`` holds their pictures. Nothing else is ever opened.

    The way back, the way forward and the places on the pages are those of QTextBrowser.
    """

    def __init__(self, folder: Path, pages: Mapping[str, Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._pages, self._wanted = folder.resolve(), pages, ""
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self.setAccessibleName(tr("Page of the guide"))
        self.document().setDefaultStyleSheet(style_sheet("guide.css"))
        self.document().setDocumentMargin(MARGIN)
        self._set_points(POINTS)
        self.sourceChanged.connect(self._on_source)
        self._drawn = ("", 0)
        self._pause = QTimer(self, singleShot=True, interval=RESIZE_PAUSE_MS)
        self._pause.timeout.connect(self._fit_again)

    def go(self, target: str) -> None:
        """Show 'page', 'page#heading' or '#heading' of this page; one that is not there leaves what is shown."""
        self.setSource(self.source().resolved(QUrl(target if target.startswith("#") else f"{SCHEME}:{target}")))

    @property
    def page(self) -> str:
        return self.source().path()

    def doSetSource(self, url: QUrl | str, /, type: Resource = Resource.UnknownResource) -> None:
        if self._is_page(QUrl(url)):
            super().doSetSource(url, Resource.HtmlResource)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pages by name and pictures of the guide; anything else is not there."""
        name = QUrl(name)
        if self._is_page(name):
            return self._pages[name.path()].html  # made when it is first read
        path = (self._folder / name.path()).resolve()
        is_picture = kind == Resource.ImageResource.value and path.is_relative_to(self._folder)
        return self._fitted(QImage(str(path))) if is_picture else None

    def _fitted(self, image: QImage) -> QImage:
        """Not wider than the page, scaled more smoothly than the page does it by itself."""
        room = max(200, self.viewport().width() - 2 * MARGIN - SCROLL_BAR)
        if image.width() <= room:
            return image
        wide = min(image.width(), round(room * self.devicePixelRatioF()))
        image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(wide / room)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    @Slot()
    def _fit_again(self) -> None:
        """Pictures follow the width of the window; the reader stays where they were."""
        if self.page and self._drawn != (self.page, self.viewport().width()):
            place = self.place
            self.reload()
            self.set_place(place)

    @property
    def place(self) -> float:
        """How far down, 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def set_place(self, place: float) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(round(place * bar.maximum()))

    def _is_page(self, url: QUrl) -> bool:
        return url.scheme() == SCHEME and url.path() in self._pages

    @Slot(QUrl)
    def _on_source(self, url: QUrl) -> None:
        drawn = (url.path(), self.viewport().width())
        if drawn != self._drawn:
            self._drawn = drawn
            self._lay_out()
        if f'id="{url.fragment()}"' in self._pages[url.path()].html:
            self.scrollToAnchor(url.fragment())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - AIR)
        self.mark(self._wanted, jump=False)

    def _lay_out(self) -> None:
        """All of the page at once; Qt leaves what is below for later, and the scroll bar is too short till then."""
        self.document().markContentsDirty(0, self.document().characterCount())
        self.document().size()

    # size of the letters

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters; 0 as at the start. The reader stays where they were."""
        place = self.place
        wanted = POINTS if steps == 0 else self.points * 1.1**steps
        self._set_points(min(max(wanted, SMALLEST_POINTS), LARGEST_POINTS))
        self._lay_out()
        self.set_place(place)

    def _set_points(self, points: float) -> None:
        font = self.font()
        font.setPointSizeF(points)
        self.setFont(font)

    @property
    def points(self) -> float:
        return self.font().pointSizeF()

    # search

    def mark(self, wanted: str, jump: bool = True) -> None:
        """Mark every place of the words, with or without accents; go to the first one."""
        self._wanted, self._hits, self._hit = wanted, [], -1
        words = sorted(simple(wanted).split(), key=len, reverse=True)
        text, places = _folded(self.document().toRawText() if words else "")
        for match in re.finditer("|".join(map(re.escape, words)), text) if words else ():
            cursor = QTextCursor(self.document())
            cursor.setPosition(places[match.start()])
            cursor.setPosition(places[match.end()], QTextCursor.MoveMode.KeepAnchor)
            self._hits.append(cursor)
        if not (jump and self.step(1)):
            self._show_marks()

    def step(self, direction: int) -> bool:
        """To the next (1) or the previous (-1) place; False where this page has no further one."""
        wanted = self._hit + direction
        if not 0 <= wanted < len(self._hits):
            return False
        self._hit = wanted
        cursor = QTextCursor(self._hits[wanted])
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._show_marks()
        return True

    def go_to_last(self) -> None:
        self._hit = len(self._hits)
        self.step(-1)

    @property
    def hits(self) -> tuple[int, int]:
        """Which of the marked places is the current one (from 1, 0 for none), and how many there are."""
        return self._hit + 1, len(self._hits)

    def _show_marks(self) -> None:
        self.setExtraSelections([self._marked(cursor, n == self._hit) for n, cursor in enumerate(self._hits)])

    @staticmethod
    def _marked(cursor: QTextCursor, is_current: bool) -> QTextEdit.ExtraSelection:
        one = QTextEdit.ExtraSelection()
        one.cursor = cursor
        one.format.setBackground(QColor(colours()["warn" if is_current else "warn_back"]))
        one.format.setForeground(QColor(colours()["window" if is_current else "warn"]))
        return one

    def sizeHint(self) -> QSize:
        return QSize(760, 720)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as ``simple`` has it, which may be longer (… ½ ß), and where each letter of it and its end stand.

    Places are counted as Qt does, for which some letters are two.
    """
    letters: list[str] = []
    places: list[int] = []
    place = 0
    for letter in text:
        plain = simple(letter)
        letters.append(plain)
        places += [place] * len(plain)
        place += len(letter.encode("utf-16-le")) // 2
    return "".join(letters), [*places, place]
