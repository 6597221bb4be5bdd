"""One side of the comparison: its three planes, of which one is shown, its rail, and what may stand in its place."""

from collections.abc import Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.linked_pair import Place
from sscild_desktop.state.viewing import LESION_OVERLAYS, ViewState
from sscild_desktop.views.compare.layers import DifferenceLayer
from sscild_desktop.views.compare.rail import LevelRail
from sscild_desktop.views.compare.slice import CompareSlice
from sscild_desktop.views.planes.lookup import DisplayVolume, build_table, outline_bits
from sscild_desktop.views.planes.planes import PLANES
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import label, row_of


class _Pile(QWidget):
    """Widgets of the same size on one place, one of them shown; all know their size, so that none starts wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def add(self, widget: QWidget) -> None:
        widget.setParent(self)
        widget.hide()
        self._members.append(widget)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 160)

    def show_only(self, widget: QWidget) -> None:
        widget.setGeometry(self.rect())
        widget.show()
        widget.raise_()
        for member in self._members:
            if member is not widget:
                member.hide()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        for member in self._members:
            member.setGeometry(self.rect())


class ComparePane(QWidget):
    """Setters in, signals out; voxels are of this side. ``side`` is 'prior' or 'current'."""

    crosshair_requested = Signal(int, int, int)
    swap_crosshair_requested = Signal(int, int, int)
    window_requested = Signal(float, float)
    level_requested = Signal(int)
    level_drag_refused = Signal()
    maximise_requested = Signal()
    activated = Signal()
    view_moved = Signal()
    cursor_moved = Signal(object)

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self.side = side
        self._state = ViewState(self)
        self._display: DisplayVolume | None = None
        self._levels: tuple[GohLevel, ...] = ()
        self._plane, self._is_swapped, self._hides_lesions = "axial", False, False
        self.views = {plane.name: CompareSlice(plane) for plane in PLANES}
        self.swaps = {plane.name: CompareSlice(plane) for plane in PLANES}
        self.words = label("", "faint", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMargin(40)
        self.rail = LevelRail(side)
        self._pile = _Pile()
        members: list[QWidget] = [*self.views.values(), *self.swaps.values(), self.words]
        for member in members:
            self._pile.add(member)
        row_of(self.rail, (self._pile, 1), on=self, margins=0, spacing=0)
        self._connect()
        self._show_right_member()

    def _connect(self) -> None:
        for name, view in self.views.items():
            view.setObjectName(f"{self.side}-{name}-plane")
            view.setAccessibleName(tr(f"{self.side.capitalize()} CT, {name} plane"))
            view.crosshair_requested.connect(partial(self._on_crosshair, name))
            view.window_requested.connect(self.window_requested)
            view.level_move_requested.connect(self._on_level_drag)
            view.maximise_requested.connect(self.maximise_requested)
            view.activated.connect(self.activated)
            view.view_moved.connect(partial(self._on_view_moved, name))
            view.cursor_moved.connect(self.cursor_moved)
        for view in self.swaps.values():
            view.crosshair_requested.connect(self.swap_crosshair_requested)
            view.window_requested.connect(self.window_requested)
        self.rail.level_requested.connect(self.level_requested)
        self.rail.slice_requested.connect(self._on_rail)

    @property
    def view(self) -> CompareSlice:
        """The plane that is shown now, or that comes back when the key is let go."""
        return self.views[self._plane]

    @property
    def swap(self) -> CompareSlice:
        """What stands in its place while the key is held."""
        return self.swaps[self._plane]

    @property
    def display(self) -> DisplayVolume | None:
        return self._display

    def _all(self) -> Iterator[CompareSlice]:
        yield from self.views.values()
        yield from self.swaps.values()

    # -- what is shown -------------------------------------------------------------------------------------------

    def set_state(self, state: ViewState) -> None:
        """Follow a state from now on."""
        self._state.disconnect(self)
        self._state = state
        state.crosshair_changed.connect(self._show_crosshair)
        state.window_changed.connect(self._show_table)
        state.overlays_changed.connect(self.refresh_overlays)
        state.tool_changed.connect(self._show_tool)
        self.refresh_overlays()

    def set_volume(self, volume: Volume | None, heading: str = "") -> None:
        """A volume with the heading of its pictures, or nothing."""
        self._display = None if volume is None else DisplayVolume(volume.hu)
        geometry = None if volume is None else volume.geometry
        self._levels = ()
        self._state.set_geometry(geometry)
        for view in self.views.values():
            view.words.heading, view.note = heading, ""
            view.set_levels(())
            view.set_volume(self._display, geometry)
        self.clear_swap()
        self.rail.show_levels(())
        self.rail.show_volume(0 if volume is None else volume.geometry.shape[0])
        self._show_crosshair(*self._state.crosshair)
        self._show_right_member()

    def set_masks(self, lungs: NDArray[np.uint8] | None, lesions: NDArray[np.uint8] | None) -> None:
        """Masks on the grid of the volume; planes are made from the parts: fused copies of two CT are too large."""
        if self._display is not None:
            self._display.set_masks(lungs, lesions)
            for view in self.views.values():
                view.refresh()

    def set_levels(self, levels: tuple[GohLevel, ...]) -> None:
        self._levels = levels
        self.rail.show_levels(levels)
        for view in self.views.values():
            view.set_levels(levels)

    def set_layer(self, layer: DifferenceLayer | None, hides_lesions: bool = False) -> None:
        """A layer over the planes; ``hides_lesions`` takes the lesion masks away for it."""
        for view in self.views.values():
            view.set_layer(layer)
        if hides_lesions != self._hides_lesions:
            self._hides_lesions = hides_lesions
            self._show_table()

    def set_note(self, text: str) -> None:
        """A short sentence at the foot of the picture."""
        for view in self.views.values():
            if view.note != text:
                view.note = text
                view.viewport().update()

    def show_words(self, text: str) -> None:
        """What stands in the pane as long as there is no volume."""
        self.words.setText(tr(text))

    def show_plane(self, name: str) -> None:
        self._plane = name
        self._show_right_member()

    def set_active(self, is_active: bool) -> None:
        for view in self._all():
            view.set_active(is_active)

    def _show_right_member(self) -> None:
        view = self.swap if self._is_swapped else self.view
        self._pile.show_only(self.words if self._display is None else view)

    # -- something else in its place ----------------------------------------------------------------------------

    def set_swap(self, display: DisplayVolume | None, volume_of: Volume | None, heading: str) -> None:
        """Keep ready what is shown while the key is held: ``display`` on the grid of ``volume_of``."""
        geometry = volume_of.geometry if volume_of is not None else None
        for view in self.swaps.values():
            view.words.heading = heading
            if view.display is not display or view.geometry_ != geometry:
                view.set_volume(display, geometry)

    def clear_swap(self) -> None:
        self._is_swapped = False
        for view in self.swaps.values():
            view.set_volume(None, None)
        self._show_right_member()

    def show_swap(self, is_shown: bool) -> None:
        """Show the other picture, or the own one again."""
        self._is_swapped = is_shown and self.swap.display is not None
        self._show_right_member()

    @property
    def is_swapped(self) -> bool:
        return self._is_swapped

    # -- following the state -------------------------------------------------------------------------------------

    def _show_crosshair(self, z: int, y: int, x: int) -> None:
        self.rail.show_slice(z)
        for view in self.views.values():
            view.set_crosshair(z, y, x)

    def _show_table(self, *_window: float) -> None:
        state = self._state
        overlays = {} if state.hidden else state.overlays
        full = build_table(state.window, overlays)
        bare = build_table(state.window, {}) if self._hides_lesions else full
        for tables, views in ((bare, self.views), (full, self.swaps)):
            for view in views.values():
                view.set_table(tables, outline_bits(overlays), state.window)

    def refresh_overlays(self) -> None:
        """Table, levels and tool as the state says."""
        self._show_table()
        is_shown = self._state.overlays["levels"].visible and not self._state.hidden
        for view in self._all():
            view.words.hidden = self._state.hidden_words((*LESION_OVERLAYS, "levels"))
            view.set_levels_shown(is_shown)
        self._show_tool(self._state.tool)

    def _show_tool(self, tool: str) -> None:
        for view in self._all():
            view.tool = tool

    # -- what the reader asks ------------------------------------------------------------------------------------

    def _on_crosshair(self, name: str, z: int, y: int, x: int) -> None:
        """A click on a level line changes the height alone, to the slice of a level: then both sides go to it."""
        now_z, now_y, now_x = self._state.crosshair
        if name != "axial" and (y, x) == (now_y, now_x) and z != now_z and self._state.tool != "crosshair":
            number = next((level.level for level in self._levels if level.slice == z), None)
            if number is not None:
                self.level_requested.emit(number)
                return
        self.crosshair_requested.emit(z, y, x)

    def _on_rail(self, index: int) -> None:
        self.crosshair_requested.emit(index, *self._state.crosshair[1:])

    def _on_level_drag(self, number: int, _z_mm: float) -> None:
        for view in self.views.values():
            view.preview_level(None)
        self.level_drag_refused.emit()

    def _on_view_moved(self, name: str) -> None:
        if name == self._plane:
            self.view_moved.emit()

    # -- the part of the picture that is seen -------------------------------------------------------------------

    def middle_voxel(self) -> Place | None:
        """The place in the middle of the pane."""
        return self.view.voxel_at(QPointF(self.view.width() / 2, self.view.height() / 2))


def show_part(view: CompareSlice, mm_per_px: float, voxel: Place | None) -> None:
    """Give a plane this scale and bring ``voxel`` to its middle; without one only the scale is taken."""
    middle = QPointF(view.width() / 2, view.height() / 2)
    if mm_per_px > 0 and abs(view.mm_per_px / mm_per_px - 1) > 1e-9:
        view.set_zoom(view.zoom * view.mm_per_px / mm_per_px, middle)
    if voxel is not None:
        away = middle - view.voxel_px(voxel)
        if abs(away.x()) > 0.01 or abs(away.y()) > 0.01:
            view.pan_px(away.x(), away.y())
