"""The window of the user guide: contents or what a search found on the left, the page on the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sscild_desktop.views.help.guide_text import GuideText
from sscild_desktop.views.shared.pieces import button, label

SEARCH_PAUSE_MS = 150
SIZE, LIST_WIDTH = QSize(1160, 800), 290
NAME = Qt.ItemDataRole.UserRole
NOTHING = "Nothing was found. Every word you type must stand on the page."


class GuideWindow(QDialog):
    """``page_requested`` carries 'page' or 'page#heading', ``search_requested`` what stands in the search box."""

    page_requested = Signal(str)
    search_requested = Signal(str)
    back_requested = Signal()
    forward_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("User guide")
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint, True)
        self.resize(SIZE.boundedTo(self.screen().availableSize() * 0.94))
        self.page = ""
        self.text = GuideText(folder)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search the guide (Ctrl+F)")
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName("Search the guide")
        self.contents, self.results = _list("Contents"), _list("Pages found")
        self.back = button("←", flat=True, tooltip="Back (Alt+Left)")
        self.forward = button("→", flat=True, tooltip="Forward (Alt+Right)")
        self.previous = button("▲", flat=True, tooltip="Previous place (Shift+F3)")
        self.next = button("▼", flat=True, tooltip="Next place (F3 or Enter)")
        self._count = label(role="faint")
        self._nothing = label(NOTHING, "faint", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._compose()
        self._connect()
        self._show_results(False)

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.forward)
        head.addWidget(self.search, 1)
        for widget in (self._count, self.previous, self.next):
            head.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.contents, 1)
        column.addWidget(self.results, 1)
        column.addWidget(self._nothing)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.results.setSpacing(4)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.forward.clicked.connect(self.forward_requested)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        self.text.link_requested.connect(self._on_link)
        self.search.textChanged.connect(lambda: self._pause.start())
        self._pause.timeout.connect(self._ask_search)
        for one in (self.contents, self.results):
            one.currentItemChanged.connect(self._on_item)
        keys = (
            ("Alt+Left", self.back_requested.emit),
            ("Alt+Right", self.forward_requested.emit),
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

    def set_contents(self, pages: Sequence[tuple[str, str, str]]) -> None:
        """(group, name, title) of every page, in order."""
        self.contents.clear()
        group = ""
        for one, name, title in pages:
            if one != group:
                group = one
                heading = QListWidgetItem(one)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                font = heading.font()
                font.setBold(True)
                heading.setFont(font)
                self.contents.addItem(heading)
            item = QListWidgetItem(f"    {title}")
            item.setData(NAME, name)
            self.contents.addItem(item)

    def show_page(self, name: str, text: str) -> None:
        self.page = name
        self.text.show_text(text)
        for one in (self.contents, self.results):
            one.blockSignals(True)
            one.setCurrentItem(_item(one, name))
            one.blockSignals(False)
        self._show_count()

    @property
    def place(self) -> float:
        return self.text.place

    def set_place(self, place: float) -> None:
        self.text.set_place(place)

    def go_to_heading(self, heading: str) -> None:
        self.text.go_to_heading(heading)

    def show_ways(self, back: bool, forward: bool) -> None:
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def show_found(self, found: Sequence[tuple[str, str, int, str]], wanted: str) -> None:
        """(name, title, count, snippet) of the pages found, in the place of the contents; nothing wanted: contents."""
        self.results.blockSignals(True)
        self.results.clear()
        for name, title, count, snippet in found:
            item = QListWidgetItem(f"{title}  ({count})\n{snippet}")
            item.setData(NAME, name)
            self.results.addItem(item)
        self.results.setCurrentItem(_item(self.results, self.page))
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
        self._count.setText(f"{number} of {count}" if count else "")
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
            self.page_requested.emit(item.data(NAME))
            if self.search.text().strip():
                self.mark(self.search.text())

    @Slot(str)
    def _on_link(self, target: str) -> None:
        self.page_requested.emit(target)

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
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setSpacing(1)
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setMinimumWidth(LIST_WIDTH - 60)
    return made


def _item(widget: QListWidget, name: str) -> QListWidgetItem | None:
    items = (widget.item(row) for row in range(widget.count()))
    return next((item for item in items if item.data(NAME) == name), None)
