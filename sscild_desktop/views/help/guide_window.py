"""The window of the user guide: contents or what a search found on the left, the page on the right."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QWidget,
)

from sscild_desktop.core.guide import Found, Page
from sscild_desktop.views.help.guide_text import GuideText
from sscild_desktop.views.shared.inputs import Line
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import button, column_of, label, row_of

SEARCH_PAUSE_MS = 150
SIZE, LIST_WIDTH = QSize(1160, 800), 290
NAME = Qt.ItemDataRole.UserRole
NOTHING = "Nothing was found. Every word you type must stand on the page."


class GuideWindow(QDialog):
    """``folder`` holds the pictures of ``pages``; ``search_requested`` carries what stands in the search box."""

    search_requested = Signal(str)

    def __init__(self, folder: Path, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User guide"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.resize(SIZE.boundedTo(self.screen().availableSize() * 0.94))
        self.text = GuideText(folder, {page.name: page for page in pages})
        self.search = Line()
        self.search.setPlaceholderText(tr("Search the guide (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search the guide"))
        self.contents, self.results = _list("Contents"), _list("Pages found")
        self.back = button("←", flat=True, tooltip="Back (Alt+Left)")
        self.forward = button("→", flat=True, tooltip="Forward (Alt+Right)")
        self.previous = button("▲", flat=True, tooltip="Previous place (Shift+F3)")
        self.next = button("▼", flat=True, tooltip="Next place (F3 or Enter)")
        self._count = label(role="faint")
        self._nothing = label(NOTHING, "faint", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        for one in (self.back, self.forward):
            one.setEnabled(False)
        self._compose()
        self._connect()
        self._list_contents(pages)
        self._show_results(False)

    def _compose(self) -> None:
        head = row_of(self.back, self.forward, (self.search, 1), self._count, self.previous, self.next)
        left = QWidget()
        column_of((self.contents, 1), (self.results, 1), self._nothing, on=left, margins=0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.results.setSpacing(4)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        split.setChildrenCollapsible(False)
        column_of(head, (split, 1), on=self)

    def _connect(self) -> None:
        self.back.clicked.connect(self.text.backward)
        self.forward.clicked.connect(self.text.forward)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.text.forwardAvailable.connect(self.forward.setEnabled)
        self.text.historyChanged.connect(self._on_page)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        self.search.textChanged.connect(lambda: self._pause.start())
        self._pause.timeout.connect(self._ask_search)
        for one in (self.contents, self.results):
            one.currentItemChanged.connect(self._on_item)
        keys = (
            ("Alt+Left", self.text.backward),
            ("Alt+Right", self.text.forward),
            ("Ctrl+F", self._start_searching),
            ("F3", self.find_next),
            ("Shift+F3", self.find_previous),
            ("Ctrl++", lambda: self.text.zoom(1)),
            ("Ctrl+=", lambda: self.text.zoom(1)),
            ("Ctrl+-", lambda: self.text.zoom(-1)),
            ("Ctrl+0", lambda: self.text.zoom(0)),
        )
        for key, do in keys:
            QShortcut(QKeySequence(key), self).activated.connect(do)

    # what is shown

    def _list_contents(self, pages: Sequence[Page]) -> None:
        for group, ones in groupby(pages, lambda page: page.group):
            heading = QListWidgetItem(tr(Theirs(group)))  # as the pages are, in English
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            self.contents.addItem(heading)
            for page in ones:
                item = QListWidgetItem(tr(Theirs(f"    {page.title}")))
                item.setData(NAME, page.name)
                self.contents.addItem(item)

    def go(self, target: str) -> None:
        """To 'page' or 'page#heading'; one that is not there leaves what is shown."""
        self.text.go(target)

    @property
    def page(self) -> str:
        """Name of the page that is shown."""
        return self.text.page

    @Slot()
    def _on_page(self) -> None:
        for one in (self.contents, self.results):
            one.blockSignals(True)
            one.setCurrentRow(_row(one, self.page))
            one.blockSignals(False)
        self._show_count()

    def show_found(self, found: Sequence[Found], wanted: str) -> None:
        """The pages found, in the place of the contents; nothing wanted: contents."""
        self.results.blockSignals(True)
        self.results.clear()
        for one in found:
            item = QListWidgetItem(tr(Theirs(f"{one.page.title}  ({one.count})\n{one.snippet}")))
            item.setData(NAME, one.page.name)
            self.results.addItem(item)
        self.results.setCurrentRow(_row(self.results, self.page))
        self.results.blockSignals(False)
        self._show_results(bool(wanted.strip()))

    def _show_results(self, is_searching: bool) -> None:
        self.contents.setVisible(not is_searching)
        self.results.setVisible(is_searching and self.results.count() > 0)
        self._nothing.setVisible(is_searching and not self.results.count())

    def mark(self, wanted: str) -> None:
        """Mark the words on the page and go to the first."""
        self.text.mark(wanted)
        self._show_count()

    def _show_count(self) -> None:
        number, count = self.text.hits
        self._count.setText(tr(f"{number} of {count}" if count else ""))
        for one in (self.previous, self.next):
            one.setEnabled(bool(count))

    @property
    def count_text(self) -> str:
        return self._count.text()

    # what is asked

    @Slot()
    def find_next(self) -> None:
        """The next place on this page, else the first on the next page found."""
        if not self.text.step(1) and self._to_page(1):
            self.text.mark(self.search.text())
        self._show_count()

    @Slot()
    def find_previous(self) -> None:
        if not self.text.step(-1) and self._to_page(-1):
            self.text.mark(self.search.text())
            self.text.go_to_last()
        self._show_count()

    def _to_page(self, direction: int) -> bool:
        """To the page found before or after this one, round and round."""
        count = self.results.count()
        if count == 0:
            return False
        self.results.setCurrentRow((self.results.currentRow() + direction) % count)
        return True

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(NAME):
            self.go(item.data(NAME))
            if self.search.text().strip():
                self.mark(self.search.text())

    @Slot()
    def _ask_search(self) -> None:
        self._pause.stop()
        self.search_requested.emit(self.search.text())

    @Slot()
    def _start_searching(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the box goes on to the next place; Esc empties the box first, then closes."""
        is_searching = bool(self.search.text())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._ask_search()
            else:
                self.find_next()
        elif event.key() == Qt.Key.Key_Escape and is_searching:
            self.search.clear()
            self._ask_search()
        else:
            super().keyPressEvent(event)


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(tr(name))
    made.setWordWrap(True)
    made.setSpacing(1)
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setMinimumWidth(LIST_WIDTH - 60)
    return made


def _row(widget: QListWidget, name: str) -> int:
    """Where the page stands, -1 for a page that is not listed."""
    return next((row for row in range(widget.count()) if widget.item(row).data(NAME) == name), -1)
