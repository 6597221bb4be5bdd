"""The list of overlays: an eye, a colour and an opacity for each class, the lungs, the heat map and the levels."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QGridLayout, QLabel, QSlider, QToolButton, QWidget

from sscild_desktop.state.palette import OVERLAY_NAMES
from sscild_desktop.state.viewing import LESION_OVERLAYS, Overlay, ViewState

FIXED_COLOUR = ("heatmap",)
"""Its colours carry meaning (the legend), so they are not offered."""

FIXED_OPACITY = ("levels",)
SWATCH_PX = 16


def swatch(overlay: Overlay) -> QIcon:
    """The colour as an icon; outlines as a frame."""
    pixmap = QPixmap(SWATCH_PX, SWATCH_PX)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    colour = QColor(*overlay.colour)
    painter.setPen(colour)
    for inset in range(2 if overlay.outline else SWATCH_PX // 2):
        painter.drawRect(inset, inset, SWATCH_PX - 1 - 2 * inset, SWATCH_PX - 1 - 2 * inset)
    painter.end()
    return QIcon(pixmap)


class OverlayRow:
    """The widgets of one overlay."""

    def __init__(self, key: str, parent: QWidget) -> None:
        name = OVERLAY_NAMES[key]
        self.eye = QToolButton(parent)
        self.eye.setCheckable(True)
        self.eye.setAutoRaise(True)
        self.eye.setText("👁")
        self.eye.setAccessibleName(f"Show {name}")
        self.eye.setToolTip(f"Show or hide: {name}")
        self.colour = QToolButton(parent)
        self.colour.setAutoRaise(True)
        self.colour.setToolTip(f"Colour of: {name}")
        self.colour.setAccessibleName(f"Colour of {name}")
        self.colour.setEnabled(key not in FIXED_COLOUR)
        self.name = QLabel(name, parent)
        self.opacity = QSlider(Qt.Orientation.Horizontal, parent)
        self.opacity.setRange(5, 100)
        self.opacity.setFixedWidth(80)
        self.opacity.setToolTip(f"Opacity of: {name}")
        self.opacity.setAccessibleName(f"Opacity of {name}")
        self.opacity.setVisible(key not in FIXED_OPACITY)

    def show_overlay(self, overlay: Overlay) -> None:
        """Take over a value without asking for it back."""
        for widget in (self.eye, self.opacity):
            widget.blockSignals(True)
        self.eye.setChecked(overlay.visible)
        self.opacity.setValue(round(overlay.opacity * 100))
        for widget in (self.eye, self.opacity):
            widget.blockSignals(False)
        self.colour.setIcon(swatch(overlay))
        self.name.setEnabled(overlay.visible)


class OverlayList(QWidget):
    """Shows the overlays of a state; ``overlay_requested(key, Overlay)`` says what the reader wants."""

    overlay_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ViewState | None = None
        self.rows = {key: OverlayRow(key, self) for key in (*LESION_OVERLAYS, "lungs", "heatmap", "levels")}
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 4, 4, 4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for n, (key, row) in enumerate(self.rows.items()):
            for column, widget in enumerate((row.eye, row.colour, row.name, row.opacity)):
                grid.addWidget(widget, n, column)
            row.eye.toggled.connect(partial(self._ask_visible, key))
            row.opacity.valueChanged.connect(partial(self._ask_opacity, key))
            row.colour.clicked.connect(partial(self._choose_colour, key))

    def set_state(self, state: ViewState) -> None:
        """Follow a state from now on."""
        if self._state is not None:
            self._state.disconnect(self)
        self._state = state
        state.overlays_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._state is not None:
            for key, overlay in self._state.overlays.items():
                self.rows[key].show_overlay(overlay)

    def _ask(self, key: str, **changes: object) -> None:
        if self._state is not None:
            self.overlay_requested.emit(key, replace(self._state.overlays[key], **changes))  # type: ignore[arg-type]

    def _ask_visible(self, key: str, visible: bool) -> None:
        self._ask(key, visible=visible)

    def _ask_opacity(self, key: str, percent: int) -> None:
        self._ask(key, opacity=percent / 100)

    def _choose_colour(self, key: str) -> None:
        if self._state is None:
            return
        now = QColor(*self._state.overlays[key].colour)
        chosen = QColorDialog.getColor(now, self, f"Colour of {OVERLAY_NAMES[key]}")
        if chosen.isValid():
            self._ask(key, colour=(chosen.red(), chosen.green(), chosen.blue()))
