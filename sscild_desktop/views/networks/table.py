"""The table of all networks: which one serves each role is a radio button, everything else is said in words."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHeaderView, QRadioButton, QTableWidget, QWidget

from sscild_desktop.core.inference.library import ROLES, Listed
from sscild_desktop.views.networks.text import cells_of, in_order, used_name
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import as_words, cell, column_of, pick_row, quiet_table, row_of

COLUMNS = ["Used", "For", "Network", "Version", "From", "Based on", "Measured error", "SHA-256"]
WIDTHS = {0: 76, 1: 178, 2: 128, 3: 62, 4: 102, 7: 112}
AFTER, ERROR, HASH = 5, 6, 7


class NetworksTable(QWidget):
    """``chosen(role, name)`` is a wish; the table shows another choice only when it is told."""

    chosen = Signal(str, str)
    selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: QTableWidget = quiet_table(COLUMNS)
        self.radios: dict[tuple[str, str], QRadioButton] = {}
        self._groups: list[QButtonGroup] = []
        self._networks: list[Listed] = []
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        for column in (AFTER, ERROR):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setWordWrap(True)
        self.table.setAccessibleName(tr("Networks"))
        self.table.itemSelectionChanged.connect(self.selected)
        column_of(self.table, on=self, margins=0)

    @property
    def current(self) -> Listed | None:
        """The network whose row is picked."""
        row = self.table.currentRow()
        return self._networks[row] if 0 <= row < len(self._networks) else None

    def show_networks(self, networks: Sequence[Listed], used: Mapping[str, str], name: str = "") -> None:
        """All networks; ``used`` says which serves a role, ``name`` which row is picked."""
        before = (self.current.card.name, self.current.role) if self.current is not None else ("", "")
        name = name or before[0]
        self._networks = in_order(networks)
        self._groups, self.radios = [QButtonGroup(self.table) for _ in ROLES], {}
        groups = dict(zip(ROLES, self._groups, strict=True))
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._networks))
        for row, one in enumerate(self._networks):
            self._fill(row, one)
            if one.role in groups:
                self._add_radio(row, one, groups[one.role], one.card.name == used_name(one.role, used))
            else:
                self.table.removeCellWidget(row, 0)
        self.table.blockSignals(False)
        rows = [row for row, one in enumerate(self._networks) if one.card.name == name]
        same = [row for row in rows if (name, self._networks[row].role) == before]
        pick_row(self.table, (same or rows or [0])[0])
        self.selected.emit()

    def _fill(self, row: int, one: Listed) -> None:
        self.table.setItem(row, 0, cell(""))
        for column, text in enumerate(cells_of(one), start=1):
            self.table.setItem(row, column, cell(text, tooltip=one.card.sha256 if column == HASH else ""))

    def _add_radio(self, row: int, one: Listed, group: QButtonGroup, is_used: bool) -> None:
        radio = QRadioButton(tr("used" if is_used else "use"))
        radio.setChecked(is_used)
        words = f"Use “{one.card.name}”: {ROLES[one.role]}"
        radio.setAccessibleName(tr(words))
        radio.setToolTip(as_words(words))
        radio.clicked.connect(partial(self.chosen.emit, one.role, one.card.name))
        group.addButton(radio)
        holder = QWidget()
        row_of((radio, 0, Qt.AlignmentFlag.AlignVCenter), on=holder, margins=(8, 0, 0, 0))
        self.table.setCellWidget(row, 0, holder)
        radio.ensurePolished()  # in its place: else it is measured in another font
        self.table.setColumnWidth(0, max(self.table.columnWidth(0), holder.sizeHint().width()))
        self.radios[one.role, one.card.name] = radio
