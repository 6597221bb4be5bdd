"""Lobes: volume, diseased share and severity of each, with the sum 0 to 25; a click goes to its most diseased slice."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from sscild_desktop.core.classes import LOBE_NAMES, Lobe
from sscild_desktop.core.results import LobeMeasures, LobeResult, Reading
from sscild_desktop.core.rules.severity import BINS_TEXT, SOURCE
from sscild_desktop.core.rules.volumes import LOBES
from sscild_desktop.core.wording import DASH
from sscild_desktop.views.ct.goh_panel import MARKS
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import Marked, cell, column_of, filling, fit_height, marked, quiet_table, tip

SUM = "Sum of severities (0–25)"
SHARP_ENOUGH = 0.1
"""Fissures of which less was seen are named, so that nobody takes a guessed border for a seen one."""


class LobeTable(QWidget):
    """``lobe_requested`` carries the label of the clicked lobe."""

    lobe_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = (self,)  # nothing yet
        self.table = quiet_table(["Lobe", "mL", "% diseased", "Severity"])
        self.table.setRowCount(len(Lobe) + 1)
        self.table.setSpan(len(Lobe), 0, 1, 3)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        column_of(self.table, on=self, margins=0)
        self.table.cellClicked.connect(self._on_clicked)
        self.table.cellActivated.connect(self._on_clicked)
        self.show_lobes(None)

    def show_lobes(self, lobes: LobeResult | None, readings: Sequence[Reading] = ()) -> None:
        """Dashes while nothing is known; a volume that the reader decided is marked, with the automatic one beside."""
        if self._shown[0] is lobes and self._shown[1:] == tuple(readings):
            return
        self._shown = (lobes, *readings)
        with filling(self.table):
            self._fill_all(lobes, {LOBES[one.key]: one for one in readings if one.key in LOBES})
        fit_height(self.table)

    def _fill_all(self, lobes: LobeResult | None, decided: Mapping[Lobe, Reading]) -> None:
        known = {one.lobe: one for one in lobes.lobes} if lobes is not None else {}
        for row, lobe in enumerate(Lobe):
            self._fill(row, LOBE_NAMES[lobe], _texts(known.get(int(lobe))), _hint(lobes))
            if lobe in decided and lobes is not None:
                self.table.setItem(row, 1, _decided(decided[lobe]))
        total = "–" if lobes is None or lobes.severity_sum is None else str(lobes.severity_sum)
        self._fill(len(Lobe), SUM, ("", "", total), _severity_hint())

    def _fill(self, row: int, name: str, texts: tuple[str, str, str], hint: str) -> None:
        self.table.setItem(row, 0, cell(name, tooltip=hint))
        for column, text in enumerate(texts, start=1):
            self.table.setItem(row, column, cell(text, True, _severity_hint() if column == 3 else hint))

    @Slot(int, int)
    def _on_clicked(self, row: int, _column: int) -> None:
        if row < len(Lobe):
            self.lobe_requested.emit(int(list(Lobe)[row]))


def _decided(one: Reading) -> QTableWidgetItem:
    """'793 ok', '800 own', '– off'; the pointer's text has the automatic volume."""
    value = DASH if one.value is None else f"{one.value:.0f}"
    return cell(f"{value} {MARKS[one.decision]}", True, f"Automatic: {one.automatic or 0.0:.0f} mL")


def _texts(one: LobeMeasures | None) -> tuple[str, str, str]:
    """Millilitres, diseased share, severity as shown."""
    if one is None:
        return "–", "–", "–"
    total = one.extents.get("total")
    share = f"{total.percent:.1f}" if total is not None else "–"
    return f"{one.ml:.0f}", share, "–" if one.severity is None else str(one.severity)


def _hint(lobes: LobeResult | None) -> str:
    """How well the fissures were seen, in words."""
    if lobes is None:
        return tip("lobes")
    unseen = [name for name, share in lobes.fissures_seen.items() if share < SHARP_ENOUGH]
    words = f"Hardly seen, so as expected: {', '.join(unseen)} fissure." if unseen else ""
    return Marked(tip("lobes").replace("</qt>", f" {tr(words)}</qt>" if words else "</qt>"))


def _severity_hint() -> str:
    return marked(tr(f"Severity of a lobe by its diseased share. {BINS_TEXT}. Source: {SOURCE}."))
