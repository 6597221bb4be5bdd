"""The comparison page: prior on the left, current on the right, scrolled by anatomy."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from sscild_desktop.core.compare import Match
from sscild_desktop.core.compare.codes import Differences
from sscild_desktop.core.patients import StoredSeries
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.keymap import COMPARE_KEYS
from sscild_desktop.state.linked_pair import CURRENT, PRIOR, SIDES, LinkedPair, Place, other
from sscild_desktop.state.palette import PRESETS, WindowPreset
from sscild_desktop.state.viewing import LESION_OVERLAYS
from sscild_desktop.views.compare.header import CompareHeader
from sscild_desktop.views.compare.layers import DifferenceLayer
from sscild_desktop.views.compare.pane import ComparePane, show_part
from sscild_desktop.views.compare.tools import CompareTools
from sscild_desktop.views.planes.lookup import DisplayVolume
from sscild_desktop.views.shared.held_key import HeldKey
from sscild_desktop.views.shared.pieces import column_of
from sscild_desktop.views.shared.shortcuts import Shortcuts

FAR = 10**6
NO_LEVELS = "Neither CT has Goh levels yet; analyse them on the CT page."
NO_CHANGE = "There is no lesion that was gained or lost to go to."
LEVELS_STAY = "Goh levels are moved on the CT page; a click here takes both CT there."

OPACITY_PERCENT = 60
"""Of lesions and differences at the start."""


class ComparePage(QWidget):
    """Two linked panes. The page moves its own pictures; it is told which CT are shown and what matches them."""

    entered = Signal()
    left = Signal()
    series_requested = Signal(str, int)
    swap_sides_requested = Signal()
    cancel_requested = Signal()
    offer_requested = Signal(str)
    message = Signal(str)

    header: CompareHeader

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair = LinkedPair(self)
        self.header, self.tools = CompareHeader(), CompareTools()
        self._presets = PRESETS
        self.panes = {side: ComparePane(side) for side in SIDES}
        self._volumes: dict[str, Volume | None] = dict.fromkeys(SIDES)
        self._warped: DisplayVolume | None = None
        self._differences = Differences()
        self._kind, self._opacity, self._place = "", OPACITY_PERCENT, -1
        self._plane, self._active, self._maximised = "axial", CURRENT, False
        self._is_aligning = False
        self._hide_key = HeldKey("H", self.pair.set_hidden, self)
        self._swap_key = HeldKey("F", self.show_swap, self)
        self._compose()
        self._connect()
        held = {"hide": self._hide_key, "swap": self._swap_key}
        self.shortcuts = Shortcuts(self, COMPARE_KEYS, self.do, held)
        self._show_all()

    # -- wiring --------------------------------------------------------------------------------------------------

    def _compose(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        column_of(self.header, self.tools, (self._split, 1), on=self, margins=0, spacing=0)
        for side in SIDES:
            self._split.addWidget(self.panes[side])
            self._split.setStretchFactor(SIDES.index(side), 1)
        self._split.setSizes([1000, 1000])

    def _connect(self) -> None:
        for side, pane in self.panes.items():
            pane.set_state(self.pair.states[side])
            pane.crosshair_requested.connect(partial(self._move, side))
            pane.window_requested.connect(self.pair.set_window)
            pane.level_requested.connect(self.go_to_level)
            pane.level_drag_refused.connect(partial(self.message.emit, LEVELS_STAY))
            pane.maximise_requested.connect(partial(self.maximise, side))
            pane.activated.connect(partial(self._activate, side))
            pane.view_moved.connect(partial(self._align, side))
            pane.cursor_moved.connect(partial(self._on_cursor, side))
        self.panes[CURRENT].swap_crosshair_requested.connect(self._on_swap_crosshair)
        self.pair.moved.connect(self._on_moved)
        self.pair.link_changed.connect(self._show_link)
        self.pair.states[CURRENT].window_changed.connect(self._show_window)
        self.pair.states[CURRENT].overlays_changed.connect(self._show_layers)
        self._connect_tools()

    def _connect_tools(self) -> None:
        header, tools = self.header, self.tools
        header.series_requested.connect(self.series_requested)
        header.swap_sides_requested.connect(self.swap_sides_requested)
        header.cancel_requested.connect(self.cancel_requested)
        header.offer_requested.connect(self.offer_requested)
        tools.plane_requested.connect(self.show_plane)
        tools.link_requested.connect(self._set_linked)
        tools.preset_requested.connect(self._set_preset)
        tools.class_requested.connect(self._show_class)
        tools.difference_requested.connect(self.show_difference)
        tools.opacity_requested.connect(self._set_opacity)
        tools.swap_held.connect(self.show_swap)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.entered.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a minimised window is not left
            self._swap_key.end()
            self._hide_key.end()
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align(CURRENT)

    # -- setters -------------------------------------------------------------------------------------------------

    def set_choices(self, series: tuple[StoredSeries, ...], prior_id: int | None, current_id: int | None) -> None:
        """All CT of the patient, and which of them are meant."""
        self.header.set_choices(series, prior_id, current_id)

    def set_prior(self, volume: Volume | None, analysis: Analysis | None = None) -> None:
        self._set_side(PRIOR, volume, analysis)

    def set_current(self, volume: Volume | None, analysis: Analysis | None = None) -> None:
        self._set_side(CURRENT, volume, analysis)

    def _set_side(self, side: str, volume: Volume | None, analysis: Analysis | None) -> None:
        """The same volume again keeps zoom and place and takes the analysis."""
        if volume is not self._volumes[side] or volume is None:
            self._volumes[side] = volume
            self.panes[side].set_volume(volume, self.header.heading(side))
            self.fit()
        lungs = analysis.lung_mask if analysis is not None else None
        lesions = analysis.lesion_mask if analysis is not None else None
        self.panes[side].set_masks(lungs, lesions)
        self.pair.levels[side] = analysis.levels if analysis is not None else ()
        self.panes[side].set_levels(self.pair.levels[side])
        self._show_all()

    def reset_look(self) -> None:
        """For another CT: nothing stays hidden from the one before."""
        self.pair.reset_look()
        self._opacity = OPACITY_PERCENT

    def set_match(self, match: Match | None) -> None:
        """What tells which place is which; the prior follows the current from now on."""
        self.pair.set_match(match)
        self._align(CURRENT)
        self._show_all()

    def set_warped(self, hu: NDArray[np.int16] | None, lesions: NDArray[np.uint8] | None = None) -> None:
        """The prior brought onto the grid of the current, for the swap; without it the matching slice is shown."""
        if self._warped is None or hu is None or self._warped.hu is not hu:
            self._warped = None if hu is None else DisplayVolume(hu)
            self.panes[CURRENT].clear_swap()
        if self._warped is not None:
            self._warped.set_masks(None, lesions)

    def set_differences(self, differences: Differences | None) -> None:
        """What can be laid over the current; None where nothing is known."""
        self._differences = differences or Differences()
        self._place = -1
        if self._kind not in self._differences.kinds:
            self._kind = ""
        self._show_layers()

    def show_words(self, side: str, text: str) -> None:
        """What stands in a pane that has no volume."""
        self.panes[side].show_words(text)

    # -- showing -------------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self.tools.show_plane(self._plane)
        self._show_link()
        self._show_window()
        self._show_layers()
        self._activate(self._active)
        self.tools.show_swap(all(self._volumes.values()))
        self._on_moved()

    def _show_link(self, *_linked: bool) -> None:
        self.tools.show_link(self.pair.is_linked, self.pair.match is not None)

    def show_presets(self, presets: tuple[WindowPreset, ...]) -> None:
        """The window presets as they are now."""
        self._presets = presets
        self.tools.show_presets(presets)
        self._show_window()

    def _show_window(self, *_window: float) -> None:
        self.tools.show_window(self.pair.states[CURRENT].window)

    @Slot()
    def _show_layers(self) -> None:
        """The difference takes the place of the lesions on the current side: both together cannot be read."""
        hidden = self.pair.states[CURRENT].hidden
        layer = None
        if self._kind and not hidden:
            layer = DifferenceLayer(self._kind, self._differences, self._opacity / 100)
        self.panes[CURRENT].set_layer(layer, hides_lesions=bool(self._kind))
        self.tools.show_difference(self._kind, self._differences.kinds)
        self.tools.show_overlays(self.pair.overlays)
        self.tools.show_opacity(self._opacity)

    @Slot()
    def _on_moved(self) -> None:
        """Says where a side has no matching slice."""
        for side, pane in self.panes.items():
            beyond = self.pair.beyond[side]
            way = "above" if beyond > 0 else "below"
            pane.set_note(f"The matching place is {abs(beyond):.0f} mm {way} this scan" if abs(beyond) >= 1 else "")
        if self.panes[CURRENT].is_swapped:
            self._place_swap()

    def show_plane(self, name: str) -> None:
        """Both sides in another plane, in the zoom that the reader chose."""
        zoom = self.panes[CURRENT].view.zoom
        self._plane = name
        for pane in self.panes.values():
            pane.show_plane(name)
        self.tools.show_plane(name)
        if abs(self.panes[CURRENT].view.zoom - zoom) > 1e-6:
            self.panes[CURRENT].view.set_zoom(zoom)
        self._align(CURRENT)

    def show_difference(self, kind: str) -> None:
        """One of the kinds of the differences, or '' for none."""
        self._kind = kind if kind in self._differences.kinds else ""
        self._show_layers()

    def _set_opacity(self, percent: int) -> None:
        self._opacity = percent
        for key in LESION_OVERLAYS:
            self.pair.set_overlay(key, replace(self.pair.overlays[key], opacity=percent / 100))
        self._show_layers()

    def _show_class(self, key: str, is_visible: bool) -> None:
        self.pair.set_overlay(key, replace(self.pair.overlays[key], visible=is_visible))

    def _set_preset(self, key: str) -> None:
        preset = next(one for one in self._presets if one.key == key)
        self.pair.set_window(preset.centre, preset.width)

    def _set_linked(self, is_linked: bool) -> None:
        self.pair.set_linked(is_linked, self._active)
        self._align(self._active)

    def _activate(self, side: str) -> None:
        self._active = side
        for name, pane in self.panes.items():
            pane.set_active(name == side)

    def maximise(self, side: str) -> None:
        """One side alone, or both again."""
        self._maximised = not self._maximised
        for name, pane in self.panes.items():
            pane.setVisible(not self._maximised or name == side)

    # -- moving together -----------------------------------------------------------------------------------------

    def _move(self, side: str, z: int, y: int, x: int) -> None:
        """The pictures keep still while slices pass; only if a zoomed one had to give way does the other follow."""
        view = self.panes[side].view
        before, self._is_aligning = view.where.seen, True
        self.pair.move(side, z, y, x)
        self._is_aligning = False
        if view.where.seen != before:
            self._align(side)

    def _align(self, side: str) -> None:
        """Bring the other side to the scale of this one and the matching place to its middle."""
        pane, follower = self.panes[side], self.panes[other(side)]
        if self._is_aligning or pane.display is None or follower.display is None or not self.pair.is_linked:
            return
        self._is_aligning = True
        place = pane.middle_voxel()
        found = self.pair.matching(side, place) if place is not None else None
        show_part(follower.view, pane.view.mm_per_px, found.voxel if found is not None else None)
        self._is_aligning = False

    def fit(self) -> None:
        """Both pictures whole, in one scale."""
        self._is_aligning = True
        views = [pane.view for pane in self.panes.values()]
        for pane in self.panes.values():
            for view in pane.views.values():
                view.fit()
        scale = max(view.mm_per_px for view in views if view.display is not None) if self._has_any else 0.0
        for view in views:
            show_part(view, scale, None)
        self._is_aligning = False
        self._align(CURRENT)

    @property
    def _has_any(self) -> bool:
        return any(volume is not None for volume in self._volumes.values())

    def _on_cursor(self, side: str, voxel: Place | None) -> None:
        """The pointer of one side is shown on the other at the matching place."""
        found = self.pair.matching(side, voxel) if voxel is not None and self.pair.is_linked else None
        self.panes[other(side)].view.show_ghost(found.voxel if found is not None else None)

    # -- prior in the place of the current -----------------------------------------------------------------------

    def show_swap(self, is_shown: bool) -> None:
        """While a key is held: the prior, warped if it was registered, where the current was."""
        pane, prior, current = self.panes[CURRENT], self._volumes[PRIOR], self._volumes[CURRENT]
        if prior is None or current is None:
            return
        if is_shown:
            heading = self.header.heading(PRIOR)
            if self._warped is not None:
                pane.set_swap(self._warped, current, f"{heading}, brought into the shape of the current")
            else:
                pane.set_swap(self.panes[PRIOR].display, prior, f"{heading}, as it is")
        pane.show_swap(is_shown)
        if is_shown:
            self._place_swap()

    def _place_swap(self) -> None:
        pane = self.panes[CURRENT]
        side = CURRENT if self._warped is not None else PRIOR
        pane.swap.set_crosshair(*self.pair.states[side].crosshair)
        place = pane.middle_voxel()
        if side == PRIOR and place is not None:
            found = self.pair.matching(CURRENT, place)
            place = found.voxel if found is not None else None
        show_part(pane.swap, pane.view.mm_per_px, place)

    def _on_swap_crosshair(self, z: int, y: int, x: int) -> None:
        self._move(CURRENT if self._warped is not None else PRIOR, z, y, x)

    # -- keys ----------------------------------------------------------------------------------------------------

    def do(self, action: str) -> None:
        """Carry out an action of the table of keys."""
        verb, _, argument = action.partition(":")
        doers: dict[str, Callable[[str], None]] = {
            "level": lambda a: self.go_to_level(int(a)),
            "slice": self._go_to_slice,
            "preset": self._set_preset,
            "tool": self.pair.set_tool,
            "hide": lambda _a: self._hide_key.begin(),
            "swap": lambda _a: self._swap_key.begin(),
            "outline": lambda _a: self.pair.toggle_outlines(),
            "fit": lambda _a: self.fit(),
            "plane": self.show_plane,
            "link": lambda _a: self._set_linked(not self.pair.is_linked),
            "difference": lambda _a: self._next_difference(),
            "change": lambda a: self.go_to_change(1 if a == "next" else -1),
            "maximise": lambda _a: self.maximise(self._active),
        }
        doers[verb](argument)

    def _go_to_slice(self, argument: str) -> None:
        self.panes[self._active].view.step_slice({"first": FAR, "last": -FAR}.get(argument) or int(argument))

    def _next_difference(self) -> None:
        """None, density, all lesions; single classes are chosen from the list."""
        order = ["", *(kind for kind in ("hu", "change:total", "volume") if kind in self._differences.kinds)]
        now = order.index(self._kind) if self._kind in order else len(order) - 1
        self.show_difference(order[(now + 1) % len(order)])

    @Slot(int)
    def go_to_level(self, number: int) -> None:
        """Each side to its own level."""
        if not self.pair.go_to_level(number):
            self.message.emit(NO_LEVELS)

    def go_to_change(self, step: int) -> None:
        """The current to the next place where lesions were gained or lost; the prior follows."""
        places = self._differences.places
        if not places:
            self.message.emit(NO_CHANGE)
            return
        start = self._place if self._place >= 0 or step > 0 else 0
        self._place = (start + step) % len(places)
        self._move(CURRENT, *places[self._place].voxel)
        self.message.emit(f"Changed place {self._place + 1} of {len(places)}, {places[self._place].ml:.1f} mL")
