"""The sheet of keys: every action with its keys as they are now, in columns, so that a laptop's screen shows all."""

from collections.abc import Sequence
from html import escape
from itertools import accumulate, pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from sscild_desktop.state.keymap import COMPARE_OWN_KEYS, PATIENT_KEYS, VIEWER_KEYS, VIEWER_MOUSE, KeyBinding
from sscild_desktop.state.keys import Keys, with_keys
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, row_of
from sscild_desktop.views.shared.theme import colours, scaled_px

SIZE, COLUMN_WIDTH = (1340, 724), 320
"""In pixels: what a screen of 1366 × 768 has room for; a column grows with the letters."""

ROW_LETTERS = 50
"""About so many of what a key does stand in one row; the rest breaks its line."""

Group = tuple[str, list[tuple[str, str]]]
MOUSE = "Mouse"


class KeySheet(QDialog):
    """Esc closes it; ``change_requested``: other keys are wanted."""

    change_requested = Signal()

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and mouse"))
        self.resize(*SIZE)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("Keys and mouse"))
        self.browser.document().setDefaultStyleSheet(f"td {{ font-size: {scaled_px(11)}px; }}")
        self.browser.document().setDocumentMargin(2)
        self.browser.setHtml(sheet_html(groups, SIZE[0] // scaled_px(COLUMN_WIDTH)))
        self.change = button("Change keys…")
        self.change.clicked.connect(self.change_requested)
        close = button("Close", tooltip="Close this window (Esc)")
        close.clicked.connect(self.accept)
        column_of((self.browser, 1), row_of(self.change, STRETCH, close), on=self, margins=6, spacing=6)


def key_groups(program: Sequence[KeyBinding], keys: Keys) -> list[Group]:
    """(title, [(keys, what they do)]) of the program, its pages and the mouse; what has no key is left out."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for one in with_keys((*program, *VIEWER_KEYS, *COMPARE_OWN_KEYS, *PATIENT_KEYS), keys):
        if one.keys:
            groups.setdefault(one.group, []).append((" or ".join(one.keys), one.text))
    groups[MOUSE] = [(one.gesture, one.text) for one in VIEWER_MOUSE]
    return list(groups.items())


def sheet_html(groups: Sequence[Group], columns: int) -> str:
    """The groups one after the other in columns of about the same length; a long one goes on in the next column."""
    lines = [line for title, rows in groups for line in ((title, ""), *rows)]
    titles = {title for title, _ in groups}
    rows = [-(-len(tr(right)) // ROW_LETTERS) or 1 for _, right in lines]
    parts: list[list[tuple[str, str]]] = [[] for _ in range(columns)]
    for line, end in zip(lines, accumulate(rows), strict=True):
        parts[(end - 1) * columns // sum(rows)].append(line)
    cells = [f"<td width='{100 // columns}%'>{_tables(part, titles)}</td>" for part in parts]
    if QGuiApplication.isRightToLeft():  # a document sets its columns from left to right whatever it says
        cells.reverse()
    return f"<table width='100%' cellspacing='6'><tr>{''.join(cells)}</tr></table>"


def _tables(lines: Sequence[tuple[str, str]], titles: set[str]) -> str:
    """Each group by itself, so that the words for the mouse take no room from what keys do."""
    starts = [0, *(at for at, (title, words) in enumerate(lines) if at and not words and title in titles)]
    return "".join(_table(lines[at:end], titles) for at, end in pairwise([*starts, len(lines)]))


def _table(lines: Sequence[tuple[str, str]], titles: set[str]) -> str:
    key_colour = colours()["accent_hover"]
    rows = []
    for left, right in lines:
        if not right and left in titles:
            rows.append(f"<tr><td colspan='2'><b>{escape(tr(left))}</b></td></tr>")
        else:
            keys = f"<td style='color:{key_colour}; padding-right:8px'>{escape(tr(left))}</td>"
            words = f"<td>{escape(tr(right))}</td>"
            rows.append(f"<tr>{words}{keys}</tr>" if QGuiApplication.isRightToLeft() else f"<tr>{keys}{words}</tr>")
    return f"<table cellspacing='0' cellpadding='1'>{''.join(rows)}</table>"
