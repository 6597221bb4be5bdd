"""What the viewer shows now: grid, crosshair, window, overlays, tool; values and signals, no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from sscild_desktop.core.classes import Colour
from sscild_desktop.core.volume import Geometry
from sscild_desktop.state.active_tool import ActiveTool
from sscild_desktop.state.palette import OVERLAY_COLOURS, OVERLAY_NAMES, PRESETS, WindowPreset
from sscild_desktop.state.reading import ReadingState

LAYOUTS = ("axial", "three", "levels", "scene")
"""Axial large, three planes alike, the five levels at once, 3D."""

TOOLS = ("window", "scroll", "pan", "zoom", "crosshair")
LESION_OVERLAYS = ("ggo", "reticulation", "consolidation", "fibrosis")
MIN_WIDTH_HU, MAX_WIDTH_HU = 10.0, 4096.0
MIN_CENTRE_HU, MAX_CENTRE_HU = -1024.0, 3071.0


@dataclass(frozen=True)
class Overlay:
    """How one class is drawn; ``opacity`` 0..1, ``outline`` draws only its edge."""

    visible: bool = True
    colour: Colour = (255, 255, 255)
    opacity: float = 0.5
    outline: bool = False


def default_overlays() -> dict[str, Overlay]:
    """Outlines alone, and no heat map, so that the parenchyma stays readable."""
    overlays = {key: Overlay(colour=OVERLAY_COLOURS[key], opacity=0.45, outline=True) for key in LESION_OVERLAYS}
    overlays["lungs"] = Overlay(colour=OVERLAY_COLOURS["lungs"], opacity=0.7, outline=True)
    overlays["lobes"] = Overlay(colour=OVERLAY_COLOURS["lobes"], opacity=0.35, outline=True)
    overlays["heatmap"] = Overlay(False, OVERLAY_COLOURS["heatmap"], opacity=0.7)
    overlays["levels"] = Overlay(colour=OVERLAY_COLOURS["levels"], opacity=1.0)
    return overlays


class ViewState(QObject):
    """The one place that holds what is shown; every change is announced once, and only if something changed."""

    geometry_changed = Signal()
    crosshair_changed = Signal(int, int, int)
    window_changed = Signal(float, float)
    overlays_changed = Signal()
    tool_changed = Signal(str)
    layout_changed = Signal(str)
    crosshair_shown_changed = Signal(bool)
    presets_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._geometry: Geometry | None = None
        self._crosshair = (0, 0, 0)
        self.presets = PRESETS
        self._window = (PRESETS[0].centre, PRESETS[0].width)
        self._overlays = default_overlays()
        self._hidden = False
        self._tool = TOOLS[0]
        self._layout = LAYOUTS[0]
        self._is_crosshair_shown = True
        self.active_tool = ActiveTool(self)
        self.reading = ReadingState(self)

    @property
    def geometry(self) -> Geometry | None:
        return self._geometry

    @property
    def crosshair(self) -> tuple[int, int, int]:
        """Voxel (z, y, x), always inside the grid."""
        return self._crosshair

    @property
    def window(self) -> tuple[float, float]:
        """Centre and width in HU."""
        return self._window

    @property
    def overlays(self) -> dict[str, Overlay]:
        return dict(self._overlays)

    @property
    def hidden(self) -> bool:
        """True while the reader holds the key that hides every overlay."""
        return self._hidden

    @property
    def tool(self) -> str:
        return self._tool

    @property
    def layout(self) -> str:
        """One of ``LAYOUTS``."""
        return self._layout

    @property
    def is_crosshair_shown(self) -> bool:
        return self._is_crosshair_shown

    def set_geometry(self, geometry: Geometry | None) -> None:
        """Take the grid of another volume; the crosshair goes to its middle, unless the grid is the same one."""
        if geometry == self._geometry:
            return
        self._geometry = geometry
        self.geometry_changed.emit()
        if geometry is not None:
            z, y, x = geometry.shape
            self._crosshair = (z // 2, y // 2, x // 2)
            self.crosshair_changed.emit(*self._crosshair)

    @Slot()
    def reset_look(self) -> None:
        """Window and overlays as at the start: what was hidden on one CT must not be missed on the next."""
        self.set_window(self.presets[0].centre, self.presets[0].width)
        self.reading.reset()
        if self._hidden or self._overlays != default_overlays():
            self._hidden, self._overlays = False, default_overlays()
            self.overlays_changed.emit()

    def hidden_names(self, of: Sequence[str] = tuple(OVERLAY_NAMES)) -> tuple[str, ...]:
        """Names of the overlays among ``of`` that were hidden, or are for the moment; not of those nobody asked for."""
        usual = default_overlays()
        return tuple(
            OVERLAY_NAMES[key] for key in of if self._hidden or usual[key].visible > self._overlays[key].visible
        )

    def hidden_words(self, of: Sequence[str] = tuple(OVERLAY_NAMES)) -> tuple[str, ...]:
        """What a picture says of them, a line each: few words, as whoever hides them wants to see what lies below."""
        names = self.hidden_names(of)
        if len(names) == len(of):
            return ("All overlays hidden",)
        lesions = {OVERLAY_NAMES[key] for key in LESION_OVERLAYS}
        if lesions <= set(names):
            names = ("Lesions", *(name for name in names if name not in lesions))
        return ("Hidden:", *(name.lower() for name in names)) if names else ()

    @Slot(int, int, int)
    def set_crosshair(self, z: int, y: int, x: int) -> None:
        shape = self._geometry.shape if self._geometry is not None else (1, 1, 1)
        z, y, x = (min(max(int(i), 0), n - 1) for i, n in zip((z, y, x), shape, strict=True))
        if (z, y, x) != self._crosshair:
            self._crosshair = (z, y, x)
            self.crosshair_changed.emit(z, y, x)

    @Slot(float, float)
    def set_window(self, centre: float, width: float) -> None:
        window = (
            min(max(float(centre), MIN_CENTRE_HU), MAX_CENTRE_HU),
            min(max(float(width), MIN_WIDTH_HU), MAX_WIDTH_HU),
        )
        if window != self._window:
            self._window = window
            self.window_changed.emit(*window)

    def set_presets(self, presets: tuple[WindowPreset, ...]) -> None:
        """Other presets, in the order of their keys; a window that was one of them moves with it."""
        if presets == self.presets:
            return
        pairs = zip(self.presets, presets, strict=True)
        moved = next((new for old, new in pairs if (old.centre, old.width) == self._window), None)
        self.presets = presets
        if moved is not None:
            self.set_window(moved.centre, moved.width)
        self.presets_changed.emit()

    @Slot(str, object)
    def set_overlay(self, key: str, overlay: Overlay) -> None:
        if key not in self._overlays:
            raise KeyError(key)
        if self._overlays[key] != overlay:
            self._overlays[key] = overlay
            self.overlays_changed.emit()

    @Slot(bool)
    def set_hidden(self, hidden: bool) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self.overlays_changed.emit()

    @Slot(bool)
    def set_lesion_outlines(self, outline: bool) -> None:
        """Draw all lesion classes as outlines, or filled."""
        changed = {k: replace(self._overlays[k], outline=outline) for k in LESION_OVERLAYS}
        if any(self._overlays[key] != overlay for key, overlay in changed.items()):
            self._overlays.update(changed)
            self.overlays_changed.emit()

    @Slot(str)
    def set_tool(self, tool: str) -> None:
        if tool not in TOOLS:
            raise KeyError(tool)
        if tool != self._tool:
            self._tool = tool
            self.tool_changed.emit(tool)

    @Slot(str)
    def set_layout(self, layout: str) -> None:
        if layout not in LAYOUTS:
            raise KeyError(layout)
        if layout != self._layout:
            self._layout = layout
            self.layout_changed.emit(layout)

    @Slot(str)
    def toggle(self, what: str) -> None:
        """Show or hide the crosshair, an overlay, or with 'lesions' all classes of lesions at once."""
        if what == "crosshair":
            self._is_crosshair_shown = not self._is_crosshair_shown
            self.crosshair_shown_changed.emit(self._is_crosshair_shown)
            return
        keys = LESION_OVERLAYS if what == "lesions" else (what,)
        visible = not self.is_shown(what)
        self._overlays.update({key: replace(self._overlays[key], visible=visible) for key in keys})
        self.overlays_changed.emit()

    def is_shown(self, what: str) -> bool:
        """Whether the crosshair, an overlay, or with 'lesions' any class of lesions is shown."""
        if what == "crosshair":
            return self._is_crosshair_shown
        return any(self._overlays[key].visible for key in (LESION_OVERLAYS if what == "lesions" else (what,)))
