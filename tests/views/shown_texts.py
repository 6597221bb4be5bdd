"""Every text that a window shows or tells a screen reader, and a language in which every phrase can be recognised."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QTableView,
    QTabWidget,
    QWidget,
)

from sscild_desktop.core.language.book import PLACE

OPEN, CLOSE = "⟦", "⟧"
AROUND = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
WORD = re.compile(r"[A-Za-z]{3,}")
NO_WORDS = re.compile(
    r"<[^>]+>|&\w+;|\b(Ctrl|Shift|Alt|Esc|Return|Enter|Space|Tab|Home|End|Page(Up|Down)?|PgUp|PgDown|Up|Down|Left|Right"
    r"|Del|Backspace|Ins|Plus|Minus|Num)\b"
)
"""Tags and keys of the keyboard."""


def marked_phrases(phrases):
    """A language in which each phrase stands within brackets, its places outside of them."""
    return {one: _around(one) for one in phrases}


def _around(phrase):
    parts = PLACE.split(phrase)
    literals = [f"{OPEN}{part}{CLOSE}" if part.strip() else part for part in parts[::2]]
    places = [f"%{number}" for number in parts[1::2]]
    return "".join(text + place for text, place in zip(literals, [*places, ""], strict=True))


def english_in(text):
    """Words of a text in that language that are still English."""
    while AROUND.search(text):
        text = AROUND.sub(" ", text)
    return WORD.findall(NO_WORDS.sub(" ", text))


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """(what shows it, the text) of the widget and all within it."""
    for one in (root, *root.findChildren(QWidget)):
        kind = type(one).__name__
        yield from ((kind, text) for text in (one.toolTip(), one.accessibleName(), one.windowTitle(), *_own(one)))
    for action in root.findChildren(QAction):
        yield from (("QAction", text) for text in (action.text(), action.toolTip(), action.iconText()))


def _own(one: QWidget) -> Iterator[str]:
    if isinstance(one, (QLabel, QAbstractButton)):
        yield one.text()
    elif isinstance(one, QGroupBox):
        yield one.title()
    elif isinstance(one, QLineEdit):
        yield one.placeholderText()
    elif isinstance(one, QComboBox):
        yield from (one.itemText(place) for place in range(one.count()))
        yield one.placeholderText()
    elif isinstance(one, QTabWidget):
        yield from (one.tabText(place) for place in range(one.count()))
    elif isinstance(one, QTableView) and one.model() is not None:
        yield from _cells(one.model(), one.model().columnCount(QModelIndex()))
    elif isinstance(one, QListView) and one.model() is not None and not isinstance(one.parentWidget(), QComboBox):
        yield from _cells(one.model(), 1)


def _cells(model: QAbstractItemModel, count: int) -> Iterator[str]:
    root = QModelIndex()
    columns, rows = range(count), range(min(model.rowCount(root), 50))
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        yield from (str(model.headerData(one, Qt.Orientation.Horizontal, role) or "") for one in columns)
        yield from (str(model.index(row, one, root).data(role) or "") for row in rows for one in columns)
