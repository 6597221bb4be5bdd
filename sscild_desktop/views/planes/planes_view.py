"""Axial, coronal and sagittal planes linked by a crosshair, with places for 3D and levels that the window fills."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from sscild_desktop.core.results import GohLevel, HeatMap
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.keymap import VIEWER_KEYS
from sscild_desktop.state.locate import body_box
from sscild_desktop.state.viewing import LESION_OVERLAYS, ViewState
from sscild_desktop.views.planes.cine import Cine
from sscild_desktop.views.planes.heatmap import HeatLayer
from sscild_desktop.views.planes.layouts import arrange, layout_of
from sscild_desktop.views.planes.lesion_walk import LesionWalk
from sscild_desktop.views.planes.lookup import DisplayVolume, build_table, outline_bits
from sscild_desktop.views.planes.plane_tool import PlaneTool
from sscild_desktop.views.planes.planes import PLANES
from sscild_desktop.views.planes.slice_view import SliceView
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.held_key import HeldKey
from sscild_desktop.views.shared.shortcuts import Shortcuts


class PlanesView(QWidget):
    """Shows volume, masks, levels and heat map; emits wishes only. Connect them to ViewState and the controllers."""

    crosshair_requested = Signal(int, int, int)
    window_requested = Signal(float, float)
    level_move_requested = Signal(int, float)
    level_selected = Signal(int)
    tool_requested = Signal(str)
    hand_requested = Signal(str)
    delete_requested = Signal()
    size_requested = Signal(int)
    reading_requested = Signal(str)
    hidden_requested = Signal(bool)
    outlines_requested = Signal(bool)
    layout_requested = Signal(str)
    toggle_requested = Signal(str)
    message = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self._state = ViewState(self)
        self._display: DisplayVolume | None = None
        self._heatmap: tuple[HeatMap, int] | None = None
        self._layer: HeatLayer | None = None
        """That map made ready for painting, which takes a while."""
        self._levels: tuple[GohLevel, ...] = ()
        self._walk = LesionWalk()
        self._active = "axial"
        self._maximised = ""
        self._tools: dict[str, PlaneTool] = {}
        self.views = {plane.name: SliceView(plane, self) for plane in PLANES}
        self._panes: dict[str, QWidget] = dict(self.views)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._fuse_some)
        self._menu = QMenu(self)
        self._cine = Cine(self._play_on, self)
        self._connect_views()
        self._hide_key = HeldKey("H", self.hidden_requested.emit, self)
        self.shortcuts = Shortcuts(self, VIEWER_KEYS, self.do, {"hide": self._hide_key})
        self.set_state(self._state)
        self._activate("axial")

    # -- wiring --------------------------------------------------------------------------------------------------

    def _connect_views(self) -> None:
        for name, view in self.views.items():
            view.crosshair_requested.connect(self.crosshair_requested)
            view.window_requested.connect(self.window_requested)
            view.level_move_requested.connect(self.level_move_requested)
            view.zoom_requested.connect(partial(self._zoom_others, name))
            view.maximise_requested.connect(partial(self.maximise, name))
            view.activated.connect(partial(self._activate, name))
            view.menu_requested.connect(self._menu.popup)

    def set_state(self, state: ViewState) -> None:
        """Follow another state from now on."""
        self._state.disconnect(self)
        for part in (self._state.active_tool, self._state.reading):
            part.disconnect(self)
        self._state = state
        state.crosshair_changed.connect(self._show_crosshair)
        state.window_changed.connect(self._show_window)
        state.overlays_changed.connect(self._show_overlays)
        state.tool_changed.connect(self._show_tool)
        state.active_tool.changed.connect(self._show_hand)
        state.reading.changed.connect(self._show_reading)
        self._cine.set_state(state.reading)
        state.layout_changed.connect(self._show_layout)
        state.crosshair_shown_changed.connect(self._show_crosshair_lines)
        self._show_tool(state.tool)
        self._show_hand(state.active_tool.name)
        self._show_crosshair_lines(state.is_crosshair_shown)
        self._lay_out()
        self._show_overlays()
        self._show_crosshair(*state.crosshair)

    @property
    def is_ready(self) -> bool:
        """True once the display volume is complete; before, planes are made from its parts, a little slower."""
        return self._display is not None and self._display.is_fused

    # -- setters -------------------------------------------------------------------------------------------------

    def set_volume(self, volume: Volume | None) -> None:
        """Show a whole volume, or nothing. The same array as in ``update_partial`` keeps zoom and masks."""
        is_same = self._display is not None and volume is not None and self._display.hu is volume.hu
        if is_same and volume is not None and self._state.geometry == volume.geometry:
            self.update_partial(volume.hu, len(volume.hu), volume.geometry)  # slices that came after the last look
        else:
            self._take(volume.hu if volume else None, volume.geometry if volume else None)
        if volume is not None:
            self._show_body(body_box(volume.hu))
            self._idle.start()

    def _show_body(self, body: tuple[slice, slice, slice]) -> None:
        for view in self.views.values():
            view.set_body(body)

    def update_partial(
        self,
        hu: NDArray[np.int16],
        loaded: int,
        geometry: Geometry | None = None,
        only: tuple[int, int] | None = None,
    ) -> None:
        """Show an array that is still being filled; ``loaded`` slices of it are there, or the plane ``only`` alone."""
        geometry = geometry or self._guessed_geometry(hu)
        if self._display is None or self._display.hu is not hu:
            self._take(hu, geometry)
        if self._display is not None:
            self._display.only = only
        self._refresh()

    def _refresh(self) -> None:
        for view in self.views.values():
            view.refresh()

    def _guessed_geometry(self, hu: NDArray[np.int16]) -> Geometry:
        known = self._state.geometry
        shape = (hu.shape[0], hu.shape[1], hu.shape[2])
        return known if known is not None and known.shape == shape else Geometry(shape, (1, 1, 1), (0, 0, 0))

    def _take(self, hu: NDArray[np.int16] | None, geometry: Geometry | None) -> None:
        self._idle.stop()
        for tool in self._tools.values():
            tool.cancel()  # what was half drawn is of the CT before
        self._display = None if hu is None else DisplayVolume(hu)
        self._walk, self._heatmap, self._layer, self._levels = LesionWalk(), None, None, ()
        self._state.set_geometry(geometry)
        for view in self.views.values():
            view.set_heat(None)
            view.set_levels(())
            view.set_volume(self._display, geometry)
        self._lay_out()
        self._show_crosshair(*self._state.crosshair)

    def set_masks(self, lungs: NDArray[np.uint8] | None, lesions: NDArray[np.uint8] | None) -> None:
        """Masks on the grid of the volume, or None."""
        if self._display is None:
            return
        self._display.set_masks(lungs, lesions)
        self._walk = LesionWalk()
        self._idle.start()
        self._refresh()

    def refresh_masks(self, box: tuple[slice, slice, slice]) -> None:
        """The masks that are shown have changed in place inside a box."""
        if self._display is not None:
            self._display.fuse_box(box)
            self._walk = LesionWalk()
            self._refresh()

    def set_lobes(self, lobes: NDArray[np.uint8] | None) -> None:
        """Labels of the lobes on the grid of the volume, or None."""
        if self._display is not None:
            self._display.set_lobes(lobes)
            self._refresh()

    def set_levels(self, levels: tuple[GohLevel, ...]) -> None:
        self._levels = tuple(levels)
        for view in self.views.values():
            view.set_levels(self._levels)
        self._lay_out()

    def set_caption(self, *lines: str) -> None:
        """Whose CT and which series it is, as the pictures say it."""
        for view in self.views.values():
            view.words.caption = tuple(line for line in lines if line)
        self._refresh()

    def set_numbering(self, axis: int, words: dict[int, str]) -> None:
        """How the PACS counts the slices along ``axis``, by their index."""
        for view in self.views.values():
            view.words.numbering = words if view.plane.axis == axis else {}
        self._refresh()

    def set_heatmap(self, heatmap: HeatMap | None, slice_index: int = 0) -> None:
        """Lay a map over its axial slice, or take it away."""
        self._heatmap, self._layer = None if heatmap is None else (heatmap, slice_index), None
        self._show_heat()

    def set_pane(self, name: str, widget: QWidget) -> None:
        """Fill the place 'scene' or 'levels', which the layouts show when there is something in it."""
        widget.setParent(self)
        self._panes[name] = widget
        self._lay_out()

    # -- tools: see plane_tool.py --------------------------------------------------------------------------------

    def add_tool(self, name: str, tool: PlaneTool) -> None:
        """What the hand does while ``ActiveTool.name`` is ``name``; its key and button come from the keymap."""
        self._tools[name] = tool
        self._show_hand(self._state.active_tool.name)

    def add_layer(self, layer: PlaneTool) -> None:
        """What is always drawn over the pictures; it may take a press that the tool in hand does not."""
        for view in self.views.values():
            view.layers = (*view.layers, layer)

    @Slot()
    def redraw(self) -> None:
        """Something that tools and layers draw has changed; the pictures themselves have not."""
        for view in self.views.values():
            view.viewport().update()

    def drop_unfinished(self) -> bool:
        """What the tool in hand has half done goes; True where there was something."""
        tool = self._tools.get(self._state.active_tool.name)
        is_dropped = tool is not None and tool.cancel()
        self.redraw()
        return is_dropped

    @Slot(str)
    def _show_hand(self, name: str) -> None:
        for other, tool in self._tools.items():
            if other != name:
                tool.cancel()
        for view in self.views.values():
            view.tool_in_hand = self._tools.get(name)
        self.redraw()

    # -- following the state -------------------------------------------------------------------------------------

    @Slot(int, int, int)
    def _show_crosshair(self, z: int, y: int, x: int) -> None:
        for view in self.views.values():
            view.set_crosshair(z, y, x)

    @Slot(float, float)
    def _show_window(self, _centre: float, _width: float) -> None:
        state = self._state
        overlays = {} if state.hidden else state.overlays
        table = build_table(state.window, overlays, state.reading.is_inverted)
        for view in self.views.values():
            view.set_table(table, outline_bits(overlays), state.window)
            view.set_lobes(overlays["lobes"] if overlays and overlays["lobes"].visible else None)

    @Slot()
    def _show_reading(self) -> None:
        for view in self.views.values():
            view.set_look(self._state.reading.slab, self._state.reading.is_smooth)
        self._show_window(*self._state.window)

    def _play_on(self) -> None:
        """The next slice of the active plane, after the last one the first; not while nobody sees it."""
        view = self.views[self._active]
        if view.geometry_ is not None and self.isVisible():
            zyx, axis = list(self._state.crosshair), view.plane.axis
            zyx[axis] = (zyx[axis] + (-1 if axis == 0 else 1)) % view.geometry_.shape[axis]
            self.crosshair_requested.emit(*zyx)

    @Slot()
    def _show_overlays(self) -> None:
        self._show_window(*self._state.window)
        self._show_heat()
        levels = self._state.overlays["levels"]
        for view in self.views.values():
            view.are_tools_hidden = self._state.hidden
            view.words.hidden = self._state.hidden_words()
            view.set_levels_shown(levels.visible and not self._state.hidden)

    def _show_heat(self) -> None:
        heat, layer = self._state.overlays["heatmap"], None
        if self._heatmap is not None and heat.visible and not self._state.hidden:
            layer = self._layer
            if layer is None or layer.opacity != heat.opacity:
                layer = self._layer = HeatLayer(*self._heatmap, heat.opacity)
        self.views["axial"].set_heat(layer)

    @Slot(bool)
    def _show_crosshair_lines(self, shown: bool) -> None:
        for view in self.views.values():
            view.set_crosshair_shown(shown)

    @Slot(str)
    def _show_tool(self, tool: str) -> None:
        for view in self.views.values():
            view.tool = tool

    @Slot()
    def _fuse_some(self) -> None:
        """Fuse in idle time; events that wait come first because the timer has no interval."""
        if self._display is None or not self._display.fuse_some():
            self._idle.stop()

    # -- linked zoom, large plane --------------------------------------------------------------------------------

    def _zoom_others(self, name: str, zoom: float) -> None:
        for other, view in self.views.items():
            if other != name:
                view.set_zoom(zoom)

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """What a right click on a plane offers."""
        self._menu.clear()
        self._menu.addActions(list(actions))

    def picture(self) -> QPixmap:
        """The active plane as it is on screen, but for whose CT it is."""
        view = self.views[self._active]
        caption, view.words.caption = view.words.caption, ()
        taken: QPixmap = view.grab()
        view.words.caption = caption
        return taken

    def fit(self) -> None:
        """All planes fitted to their panes."""
        for view in self.views.values():
            view.fit()

    def maximise(self, name: str) -> None:
        """One pane ('axial', 'coronal', 'sagittal', 'scene') large, or the layout again."""
        self._maximised = "" if self._maximised else name
        self._lay_out()

    @Slot(str)
    def _show_layout(self, _layout: str) -> None:
        self._maximised = ""
        self._lay_out()

    def _lay_out(self) -> None:
        """Put every pane where the layout has it; one that is not in it takes no room."""
        layout = layout_of(self._state.layout, self._maximised, bool(self._levels))
        arrange(self._grid, self._panes, layout)
        for name, view in self.views.items():
            view.words.is_beside = name in layout.beside

    def _activate(self, name: str) -> None:
        self._active = name
        for other, view in self.views.items():
            view.set_active(other == name)

    # -- keys ----------------------------------------------------------------------------------------------------

    def do(self, action: str) -> None:
        """Carry out an action of the keymap."""
        verb, _, argument = action.partition(":")
        doers: dict[str, Callable[[str], None]] = {
            "level": lambda a: self.go_to_level(int(a)),
            "lesion": lambda a: self.go_to_lesion(1 if a == "next" else -1),
            "slice": self._go_to_slice,
            "preset": self._request_preset,
            "tool": self.tool_requested.emit,
            "hand": self.hand_requested.emit,
            "reading": self.reading_requested.emit,
            "delete": lambda _a: self.delete_requested.emit(),
            "size": lambda a: self.size_requested.emit(int(a)),
            "hide": lambda _a: self._hide_key.begin(),
            "outline": lambda _a: self._toggle_outlines(),
            "fit": lambda _a: self.fit(),
            "maximise": lambda _a: self.maximise(self._active),
            "layout": self.layout_requested.emit,
            "show": self.toggle_requested.emit,
        }
        doers[verb](argument)

    def _request_preset(self, key: str) -> None:
        preset = next(p for p in self._state.presets if p.key == key)
        self.window_requested.emit(preset.centre, preset.width)

    def _toggle_outlines(self) -> None:
        overlays = self._state.overlays
        self.outlines_requested.emit(not all(overlays[key].outline for key in LESION_OVERLAYS))

    def _go_to_slice(self, argument: str) -> None:
        view = self.views[self._active]
        far = 10**6
        view.step_slice({"first": far, "last": -far}.get(argument) or int(argument))

    def go_to_level(self, number: int) -> None:
        """Ask for the slice of a Goh level, keeping the place in the slice."""
        for level in self._levels:
            if level.level == number:
                self.crosshair_requested.emit(level.slice, *self._state.crosshair[1:])
                self.level_selected.emit(number)

    def go_to_lesion(self, step: int) -> None:
        """Ask for the next or previous of the visible lesions, largest first."""
        place = self._walk.go(step, self._display.lesions if self._display is not None else None, self._state.geometry)
        if place is None:
            self.message.emit("There is no lesion to go to.")
            return
        self.crosshair_requested.emit(*place.voxel)
        self.message.emit(f"Lesion {self._walk.number} of {self._walk.count}, {place.ml:.1f} mL")
