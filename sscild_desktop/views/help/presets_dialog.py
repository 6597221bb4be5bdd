"""The window presets to be changed: name, centre and width of each; every change holds at once."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from sscild_desktop.state.palette import PRESETS, WindowPreset
from sscild_desktop.state.viewing import MAX_CENTRE_HU, MAX_WIDTH_HU, MIN_CENTRE_HU, MIN_WIDTH_HU
from sscild_desktop.views.shared.inputs import Line, Number
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, button, column_of, label, row_of
from sscild_desktop.views.shared.theme import scaled_px


class PresetRow:
    """The boxes of one preset; each says for whom it is to a screen reader."""

    def __init__(self, usual: WindowPreset) -> None:
        self.usual = usual
        self._usual_name = tr(usual.name)
        self.name = Line()
        self.name.setMaxLength(40)
        self.name.setAccessibleName(tr(f"Name of the preset {usual.name}"))
        self.centre = _number(f"Centre of the preset {usual.name}", MIN_CENTRE_HU, MAX_CENTRE_HU)
        self.width = _number(f"Width of the preset {usual.name}", MIN_WIDTH_HU, MAX_WIDTH_HU)

    def show(self, preset: WindowPreset) -> None:
        """Without telling anybody."""
        for box, value in ((self.centre, preset.centre), (self.width, preset.width)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.name.setText(self._usual_name if preset.name == self.usual.name else preset.name)

    @property
    def preset(self) -> WindowPreset:
        """As it stands in the boxes; a name that was emptied is the usual one."""
        typed = " ".join(self.name.text().split())
        name = self.usual.name if typed in ("", self._usual_name) else typed
        return replace(self.usual, name=name, centre=self.centre.value(), width=self.width.value())


class PresetsDialog(QDialog):
    """``wanted`` carries all presets as they are to be, in the order of their keys."""

    wanted = Signal(object)

    def __init__(self, presets: tuple[WindowPreset, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Window presets"))
        self.setMinimumWidth(scaled_px(500))
        self.rows = [PresetRow(usual) for usual in PRESETS]
        grid = QGridLayout()
        for column, words in enumerate(("Name", "Centre", "Width")):
            grid.addWidget(label(words, "faint"), 0, column)
        for number, row in enumerate(self.rows, start=1):
            boxes: tuple[Line | Number, ...] = (row.name, row.centre, row.width)
            for column, box in enumerate(boxes):
                grid.addWidget(box, number, column)
                box.editingFinished.connect(self._ask)
        grid.setColumnStretch(0, 1)
        self.reset = button("Reset all", tooltip="Names, centres and widths as they were at first")
        self.reset.clicked.connect(self._reset)
        close = button("Close", tooltip="Close this window (Esc)")
        close.clicked.connect(self.accept)
        for made in (self.reset, close):
            made.setAutoDefault(False)
        column_of(label("The keys stay with their row.", "faint"), grid, row_of(self.reset, STRETCH, close), on=self)
        self._show(presets)

    def _show(self, presets: tuple[WindowPreset, ...]) -> None:
        self._shown = presets
        for row, preset in zip(self.rows, presets, strict=True):
            row.show(preset)

    @Slot()
    def _ask(self) -> None:
        """Where a box was left with something else."""
        presets = tuple(row.preset for row in self.rows)
        if presets != self._shown:
            self._show(presets)
            self.wanted.emit(presets)

    @Slot()
    def _reset(self) -> None:
        self._show(PRESETS)
        self.wanted.emit(PRESETS)


def _number(name: str, low: float, high: float) -> Number:
    made = Number()
    made.setRange(low, high)
    made.setDecimals(0)
    made.setSuffix(tr(" HU"))
    made.setSingleStep(50)
    made.setAccessibleName(tr(name))
    return made
