"""The list of overlays: an eye, a colour and an opacity for each class, lungs, lobes, heat map and levels."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QGridLayout, QLabel, QToolButton, QWidget

from sscild_desktop.core.classes import NOT_MARKED
from sscild_desktop.state.palette import OVERLAY_NAMES
from sscild_desktop.state.viewing import LESION_OVERLAYS, Overlay, ViewState
from sscild_desktop.views.shared.inputs import Slider
from sscild_desktop.views.shared.language import tr

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


def eye(colour: QColor) -> QIcon:
    """An open eye, and a closed one for what is hidden; drawn, because not every font has the sign."""
    icon = QIcon()
    for is_open, state in ((True, QIcon.State.On), (False, QIcon.State.Off)):
        pixmap = QPixmap(SWATCH_PX * 2, SWATCH_PX * 2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = QColor(colour)
        shown.setAlpha(255 if is_open else 90)
        painter.setPen(QPen(shown, 2.5))
        _draw_eye(painter, shown, is_open)
        painter.end()
        icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon


def _draw_eye(painter: QPainter, colour: QColor, is_open: bool) -> None:
    """On 32 × 32: two lids and a pupil, or the lower lid alone."""
    path = QPainterPath()
    path.moveTo(3, 16)
    path.quadTo(16, 30, 29, 16)
    if is_open:
        path.quadTo(16, 2, 3, 16)
    painter.drawPath(path)
    if is_open:
        painter.setBrush(colour)
        painter.drawEllipse(12, 12, 8, 8)


class OverlayRow:
    """The widgets of one overlay."""

    def __init__(self, key: str, parent: QWidget) -> None:
        name = self._name = OVERLAY_NAMES[key]
        self.eye = QToolButton(parent)
        self.eye.setCheckable(True)
        self.eye.setAutoRaise(True)
        self.eye.setIcon(eye(parent.palette().color(QPalette.ColorRole.WindowText)))
        self.eye.setAccessibleName(tr(f"Show {name}"))
        self.eye.setToolTip(tr(f"Show or hide: {name}"))
        self.colour = QToolButton(parent)
        self.colour.setAutoRaise(True)
        self.colour.setToolTip(tr(f"Colour of: {name}"))
        self.colour.setAccessibleName(tr(f"Colour of {name}"))
        self.colour.setEnabled(key not in FIXED_COLOUR)
        self.name = QLabel(tr(name), parent)
        self.opacity = Slider(Qt.Orientation.Horizontal, parent)
        self.opacity.setRange(5, 100)
        self.opacity.setFixedWidth(80)
        self.opacity.setToolTip(tr(f"Opacity of: {name}"))
        self.opacity.setAccessibleName(tr(f"Opacity of {name}"))
        self.opacity.setVisible(key not in FIXED_OPACITY)

    def show_marked(self, is_marked: bool) -> None:
        """A class that the network does not mark has nothing to show or hide."""
        for widget in (self.eye, self.opacity, self.colour):
            widget.setEnabled(is_marked)
        self.name.setToolTip(tr("" if is_marked else NOT_MARKED.capitalize()))
        self.name.setText(tr(self._name if is_marked else f"<s>{self._name}</s>"))

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
        self.rows = {key: OverlayRow(key, self) for key in (*LESION_OVERLAYS, "lungs", "lobes", "heatmap", "levels")}
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
        grid.setRowStretch(len(self.rows), 1)

    def set_state(self, state: ViewState) -> None:
        """Follow a state from now on."""
        if self._state is not None:
            self._state.disconnect(self)
        self._state = state
        state.overlays_changed.connect(self._show)
        self._show()

    def show_marked(self, kinds: Collection[str] | None) -> None:
        """Which lesion classes there are masks of; None: nothing is known yet, so all can be set."""
        for key in LESION_OVERLAYS:
            self.rows[key].show_marked(kinds is None or key in kinds)

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
