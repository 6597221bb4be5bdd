"""The row of tools of a comparison: plane, link, window, lesion classes, difference, opacity, prior in place."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from sscild_desktop.state.palette import OVERLAY_NAMES, PRESETS, WindowPreset
from sscild_desktop.state.viewing import LESION_OVERLAYS, Overlay
from sscild_desktop.views.shared.inputs import Choice, Slider
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, TwoRows, button, chip, label, row_of, tip
from sscild_desktop.views.shared.preset_names import preset_name

PLANE_NAMES = {"axial": ("Axial", "A"), "coronal": ("Coronal", "C"), "sagittal": ("Sagittal", "G")}
DIFFERENCES = {
    "": "No difference",
    "hu": "Density (HU)",
    "volume": "Local volume",
    "change:total": "Lesions",
    **{f"change:{key}": f"– {OVERLAY_NAMES[key]}" for key in LESION_OVERLAYS},
}
SHORT_NAMES = {"ggo": "GGO", "reticulation": "Ret", "consolidation": "Cons", "fibrosis": "Fib"}
SWAP_HINT = "Hold the mouse button, or the key F: the prior in the place of the current"


class CompareTools(TwoRows):
    """Setters in, ``..._requested`` signals out."""

    plane_requested = Signal(str)
    link_requested = Signal(bool)
    preset_requested = Signal(str)
    class_requested = Signal(str, bool)
    difference_requested = Signal(str)
    opacity_requested = Signal(int)
    swap_held = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.planes = QButtonGroup(self)
        self.link = button("Linked", "link", tooltip="Both CT move together by anatomy (L)")
        self.link.setCheckable(True)
        self.preset = Choice()
        self.classes: dict[str, QToolButton] = {}
        self.difference = Choice()
        self.opacity = Slider(Qt.Orientation.Horizontal)
        self.swap = button("Prior in place", tooltip=SWAP_HINT)
        named = label("Difference", "faint", tooltip=self._difference_hint())
        difference = (named, self._difference_box(), self._opacity_slider(), self.swap)
        looking = row_of(self._plane_row(), self.link, self._preset_box(), STRETCH, spacing=8)
        comparing = row_of(self._class_row(), STRETCH, *difference, spacing=8)
        self.put((looking, 1), (comparing, 1), margins=(12, 4, 12, 5), spacing=8)
        self.swap.pressed.connect(partial(self.swap_held.emit, True))
        self.swap.released.connect(partial(self.swap_held.emit, False))
        self.link.clicked.connect(self.link_requested)
        for child in self.findChildren(QWidget):
            child.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the pictures

    def _plane_row(self) -> QLayout:
        row = row_of(spacing=0)
        for number, (name, (text, key)) in enumerate(PLANE_NAMES.items()):
            made = button(text, tooltip=f"{text} planes ({key})")
            made.setCheckable(True)
            made.setProperty("segment", True)
            self.planes.addButton(made, number)
            made.clicked.connect(partial(self.plane_requested.emit, name))
            row.addWidget(made)
        return row

    def _preset_box(self) -> QComboBox:
        self._presets: tuple[WindowPreset, ...] = ()
        self.show_presets(PRESETS)
        self.preset.setPlaceholderText(tr("Own window"))
        self.preset.setToolTip(tr("Window of both CT (F2 to F8)"))
        self.preset.setAccessibleName(tr("Window preset"))
        self.preset.setMaximumWidth(150)
        self.preset.activated.connect(self._on_preset)
        return self.preset

    def _class_row(self) -> QLayout:
        row = row_of(spacing=2)
        for key in LESION_OVERLAYS:
            made = QToolButton()
            made.setCheckable(True)
            made.setText(tr(SHORT_NAMES[key]))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            made.setToolTip(tip(key))
            made.setAccessibleName(tr(f"Show {OVERLAY_NAMES[key]}"))
            made.clicked.connect(partial(self._on_class, key))
            self.classes[key] = made
            row.addWidget(made)
        return row

    def _difference_hint(self) -> str:
        return "What changed, laid over the current CT (D)"

    def _difference_box(self) -> QComboBox:
        for key, text in DIFFERENCES.items():
            self.difference.addItem(tr(text), key)
        self.difference.setToolTip(tr(self._difference_hint()))
        self.difference.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.difference.setMinimumContentsLength(13)
        self.difference.view().setMinimumWidth(220)
        self.difference.setAccessibleName(tr("Difference overlay"))
        self.difference.activated.connect(self._on_difference)
        return self.difference

    def _opacity_slider(self) -> QSlider:
        self.opacity.setRange(5, 100)
        self.opacity.setFixedWidth(90)
        self.opacity.setToolTip(tr("Opacity of lesions and difference (hold H to hide them)"))
        self.opacity.setAccessibleName(tr("Opacity of lesions and difference"))
        self.opacity.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.opacity.valueChanged.connect(self.opacity_requested)
        return self.opacity

    # -- setters -------------------------------------------------------------------------------------------------

    def plane_button(self, name: str) -> QPushButton:
        made = self.planes.button(list(PLANE_NAMES).index(name))
        assert isinstance(made, QPushButton)
        return made

    def show_plane(self, name: str) -> None:
        self.plane_button(name).setChecked(True)

    def show_link(self, is_linked: bool, can_link: bool) -> None:
        """``can_link`` is False where nothing is known that matches the two."""
        self.link.setChecked(is_linked and can_link)
        self.link.setEnabled(can_link)
        self.link.setText(tr("Linked" if is_linked and can_link else "Not linked"))

    def show_presets(self, presets: tuple[WindowPreset, ...]) -> None:
        """The presets as they are now; none is chosen until ``show_window``."""
        self._presets = presets
        self.preset.clear()
        for preset in presets:
            self.preset.addItem(tr(preset_name(preset)), preset.key)

    def show_window(self, window: tuple[float, float]) -> None:
        keys = [preset.key for preset in self._presets if (preset.centre, preset.width) == window]
        self.preset.setCurrentIndex(self.preset.findData(keys[0]) if keys else -1)

    def show_overlays(self, overlays: dict[str, Overlay]) -> None:
        for key, made in self.classes.items():
            made.setChecked(overlays[key].visible)
            made.setIcon(QIcon(chip(overlays[key].colour)))

    def show_opacity(self, percent: int) -> None:
        self.opacity.blockSignals(True)
        self.opacity.setValue(percent)
        self.opacity.blockSignals(False)

    def show_difference(self, kind: str, available: tuple[str, ...]) -> None:
        """Which overlay is chosen, and which there are."""
        self.difference.setCurrentIndex(self.difference.findData(kind))
        self.difference.setEnabled(bool(available))
        model = self.difference.model()
        for row, key in enumerate(DIFFERENCES):
            is_there = not key or key in available
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_there else Qt.ItemFlag.NoItemFlags
            model.item(row).setFlags(flags)  # type: ignore[attr-defined]  # a QStandardItemModel
        why = "" if available else " It needs a registration of both CT."
        self.difference.setToolTip(tr(self._difference_hint() + why))

    def show_swap(self, can_swap: bool) -> None:
        self.swap.setEnabled(can_swap)

    # -- wishes --------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_preset(self, index: int) -> None:
        self.preset_requested.emit(self.preset.itemData(index))

    @Slot(int)
    def _on_difference(self, index: int) -> None:
        self.difference_requested.emit(self.difference.itemData(index))

    def _on_class(self, key: str) -> None:
        self.class_requested.emit(key, self.classes[key].isChecked())
