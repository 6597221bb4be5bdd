"""One plane of the volume: shows what it is given, and emits what the reader asks for."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.classes import LOBE_NAMES, LUNG_CENTRE_HU, LUNG_WIDTH_HU, Lobe
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry
from sscild_desktop.core.wording import counted, minus
from sscild_desktop.state.palette import BACKGROUND, CROSSHAIR_COLOURS, OVERLAY_COLOURS
from sscild_desktop.state.reading import SLAB_WORDS, Slab
from sscild_desktop.state.viewing import Overlay
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.bare_view import BareView
from sscild_desktop.views.planes.gestures import Gestures
from sscild_desktop.views.planes.heatmap import HeatLayer, paint_legend
from sscild_desktop.views.planes.level_lines import LevelLines
from sscild_desktop.views.planes.lobe_lines import draw_lobes
from sscild_desktop.views.planes.lookup import DisplayVolume
from sscild_desktop.views.planes.pane_words import BOTTOM_LEFT, PaneWords
from sscild_desktop.views.planes.picture_item import PictureItem
from sscild_desktop.views.planes.plane_map import Place, PlaneMap
from sscild_desktop.views.planes.plane_tool import PlaneTool
from sscild_desktop.views.planes.planes import PLANES, Plane, edge_letters, lps_text
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.kept import Kept
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.theme import scaled_px

LEGEND_ROOM = (12, 44)
"""Pixels that the legend of the heat map leaves below the words above it, and to the scale at the foot."""


class SliceView(BareView):
    """Setters in, ``*_requested`` signals out. Voxel places are (z, y, x)."""

    crosshair_requested = Signal(int, int, int)
    window_requested = Signal(float, float)
    zoom_requested = Signal(float)
    maximise_requested = Signal()
    menu_requested = Signal(QPoint)
    level_move_requested = Signal(int, float)
    activated = Signal()

    def __init__(self, plane: Plane, parent: QWidget | None = None) -> None:
        super().__init__(QColor(*BACKGROUND), parent)
        unmirrored(self)
        self.plane = plane
        self.setObjectName(f"{plane.name}-plane")
        self.setAccessibleName(tr(f"{plane.name.capitalize()} plane"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(120, 120)
        self._item = PictureItem()
        self.items.append(self._item)
        self.display: DisplayVolume | None = None
        self.geometry_: Geometry | None = None
        self.window_ = (LUNG_CENTRE_HU, LUNG_WIDTH_HU)
        self.crosshair = (0, 0, 0)
        self.tool = "window"
        self.where = PlaneMap(plane)
        self.tool_in_hand: PlaneTool | None = None
        self.layers: tuple[PlaneTool, ...] = ()
        """What draws over the picture whether it is in hand or not; the last one is asked first, drawn on top."""
        self.is_crosshair_shown = True
        self.are_tools_hidden = False
        self.words = PaneWords(plane)
        self.is_active = False
        self._level_lines = LevelLines(self.where)
        self._table: NDArray[np.uint32] | None = None
        self._outlines = 0
        self._slab = Slab()
        self._heat: HeatLayer | None = None
        self._lobes: Overlay | None = None
        self._letters: dict[str, str] = {}
        self._still: Kept[annotations.Still] = Kept()
        self._has_codes = False  # a new window changes the table alone
        self._is_stale = True
        self._cursor: QPointF | None = None
        self._gestures = Gestures(self)

    # -- what is shown -------------------------------------------------------------------------------------------

    def set_volume(self, display: DisplayVolume | None, geometry: Geometry | None, keep_view: bool = False) -> None:
        """Show a volume, or nothing; zoom and place start afresh unless ``keep_view``."""
        self.display, self.geometry_ = display, geometry
        self._cursor = None
        box = self.where.take(geometry, keep_view)
        if geometry is not None:
            self._letters = edge_letters(geometry, self.plane)
            self._item.box = box
        self._item.is_empty = display is None
        self._apply_range()
        self.refresh()

    def set_body(self, body: tuple[slice, slice, slice]) -> None:
        """What a fitted picture shows: the body, without the air around it. What was zoomed stays as it is."""
        if self.where.take_body(body):
            self.fit()

    def set_crosshair(self, z: int, y: int, x: int) -> None:
        lines, before = self._crosshair_lines(), self.where.depth
        self.crosshair = (z, y, x)
        self.where.depth = self.crosshair[self.plane.axis]
        if self.where.depth != before:
            self._has_codes = False
            self._show_anew()
        elif self.is_crosshair_shown:
            for line in lines + self._crosshair_lines():
                self.viewport().update(line)
        self._keep_in_sight()

    def _crosshair_lines(self) -> list[QRect]:
        return annotations.crosshair_lines(self.crosshair_px(), self.viewport().rect())

    def set_table(self, table: NDArray[np.uint32], outlines: int, window: tuple[float, float]) -> None:
        """Take the table for window and overlays, and the bits that are drawn as outlines."""
        if outlines != self._outlines:
            self._has_codes = False
        self._table, self._outlines, self.window_ = table, outlines, window
        self._show_anew()

    def set_look(self, slab: Slab, is_smooth: bool) -> None:
        """Slices taken together, and whether the pixels are smoothed."""
        self._slab, self._item.is_smooth = slab, is_smooth
        self.refresh()

    @property
    def _spacing_mm(self) -> float:
        return self.geometry_.spacing[self.plane.axis] if self.geometry_ is not None else 1.0

    def set_heat(self, layer: HeatLayer | None) -> None:
        if layer is not self._heat:
            self._heat = layer
            self._show_anew()

    def set_lobes(self, overlay: Overlay | None) -> None:
        """How the borders between lobes are drawn; None: not at all."""
        if overlay != self._lobes:
            self._lobes = overlay
            self._show_anew()

    @property
    def levels(self) -> tuple[GohLevel, ...]:
        return self._level_lines.levels

    def set_levels(self, levels: tuple[GohLevel, ...]) -> None:
        self._level_lines.levels, self._level_lines.drag = levels, None
        self.viewport().update()

    def set_levels_shown(self, shown: bool) -> None:
        self._level_lines.is_shown = shown
        self.viewport().update()

    def set_crosshair_shown(self, shown: bool) -> None:
        self.is_crosshair_shown = shown
        self.viewport().update()

    def set_active(self, active: bool) -> None:
        if active != self.is_active:
            self.is_active = active
            self.viewport().update()

    def refresh(self) -> None:
        """Make the picture anew at the next paint; several changes before it cost one picture."""
        self._has_codes = False
        self._level_lines.forget()
        self._show_anew()

    def _show_anew(self) -> None:
        self._is_stale = True
        self.viewport().update()

    # -- zoom and place ------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        return self.where.zoom

    @property
    def mm_per_px(self) -> float:
        return self.where.mm_per_px

    def fit(self) -> None:
        """The body, or the whole picture, in the middle of the pane."""
        self.where.fit()
        self._apply_range()

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom relative to the fitted picture, keeping ``about`` (widget pixels; else the crosshair) in its place."""
        self.where.set_zoom(zoom, about or self.crosshair_px())
        self._apply_range()

    def pan_px(self, dx: float, dy: float) -> None:
        self.where.pan_px(dx, dy)
        self._apply_range()

    def _apply_range(self) -> None:
        margins = self.where.around(QRectF() if self._item.is_empty else self._item.box)
        self.show_range(self.where.seen, 1 / self.where.mm_per_px, margins)
        self.viewport().update()

    def _keep_in_sight(self) -> None:
        """Move a zoomed picture just so far that the crosshair is inside the pane."""
        if self.zoom > 1.0:
            dx, dy = self.where.away_from_sight(self.crosshair_px())
            if dx or dy:
                self.pan_px(dx, dy)

    # -- places: those of the map --------------------------------------------------------------------------------

    def to_px(self, row: float, col: float) -> QPointF:
        return self.where.to_px(row, col)

    def voxel_at(self, px: QPointF) -> Place | None:
        return self.where.voxel_at(px)

    def voxel_px(self, zyx: Place) -> QPointF:
        return self.where.voxel_px(zyx)

    def crosshair_px(self) -> QPointF:
        return self.where.voxel_px(self.crosshair)

    def is_inside(self, zyx: Place) -> bool:
        return self.where.is_inside(zyx)

    def cursor_text(self) -> str:
        """HU, patient millimetres and lobe under the cursor, empty outside the picture."""
        zyx = self.voxel_at(self._cursor) if self._cursor is not None else None
        if zyx is None or not self.is_inside(zyx) or self.display is None or self.geometry_ is None:
            return ""
        voxel = tuple(round(i) for i in zyx)
        hu = self.display.hu_at(voxel, self.plane.axis, self._slab, self._spacing_mm)
        place = self.geometry_.index_to_patient((float(voxel[0]), float(voxel[1]), float(voxel[2])))
        return minus(f"{hu} HU") + f"\n{lps_text(place)}" + self._lobe_text(voxel)

    def _lobe_text(self, voxel: tuple[int, ...]) -> str:
        """The lobe that a voxel belongs to, on a line of its own."""
        lobe = int(self.display.lobes[voxel]) if self.display is not None and self.display.lobes is not None else 0
        return f"\n{LOBE_NAMES[Lobe(lobe)]}" if lobe else ""

    def set_cursor_place(self, px: QPointF | None) -> None:
        self._cursor = px
        self.viewport().update()

    # -- levels --------------------------------------------------------------------------------------------------

    def level_z_at(self, px: QPointF) -> float | None:
        """Patient z of the slice under a widget pixel of a coronal or sagittal plane."""
        return self._level_lines.z_at(px)

    def preview_level(self, level: int | None, z_mm: float = 0.0) -> None:
        """Draw a level where it is being dragged to; None ends it."""
        self._level_lines.drag = None if level is None else (level, z_mm)
        self.viewport().update()

    def level_lines(self) -> list[annotations.LevelLine]:
        """The level lines of a coronal or sagittal plane as drawn now."""
        texts = {} if self.geometry_ is None else self.corner_texts(self.geometry_)
        return self._lines_beside(QRectF(self.viewport().rect()), texts)

    def _lines_beside(self, size: QRectF, texts: dict[str, str]) -> list[annotations.LevelLine]:
        """The lines with their tags beside the texts at the top."""
        if not self._level_lines.is_any:
            return []
        return self._level_lines.lines(size, self._is_over_lung, self.words.boxes(size, texts))

    def _is_over_lung(self, box: QRectF) -> bool:
        """Whether a part of the widget lies over lung of the slice that is shown."""
        part = self.where.part_under(box)
        if self.display is None or self.display.lungs is None or part is None:
            return False
        return bool(self.display.lungs[part].any())

    # -- painting ------------------------------------------------------------------------------------------------

    def _make_picture(self) -> None:
        if not self._is_stale or self.display is None or self._table is None:
            return
        index = self.crosshair[self.plane.axis]
        if self._has_codes:
            self._item.picture.look_up(self._table)
        else:
            look = self._slab, self._spacing_mm, self._outlines
            codes = self.display.slab_codes(self.plane.axis, index, *look)
            self._item.picture.show(self.plane.picture(codes), self._table)
            self._has_codes = True
        if self._lobes is not None:
            draw_lobes(self._item.picture, self.plane, self.display, index, self._lobes)
        is_its_slice = self._heat is not None and self.plane.axis == 0 and self._heat.slice_index == index
        self._item.heat = self._heat if is_its_slice else None
        self._is_stale = False

    def paintEvent(self, event: QPaintEvent) -> None:
        self._make_picture()
        super().paintEvent(event)

    def paint_over(self, painter: QPainter, size: QRectF) -> None:
        if self.display is not None and self.geometry_ is not None:
            self._paint_annotations(painter, size, self.geometry_)
        self._paint_frame(painter, size)

    def _paint_annotations(self, painter: QPainter, size: QRectF, geometry: Geometry) -> None:
        if self.is_crosshair_shown:
            across, down = (CROSSHAIR_COLOURS[PLANES[n].name] for n in (self.plane.row_axis, self.plane.col_axis))
            annotations.paint_crosshair(painter, self.crosshair_px(), size, across, down)
        painter.setFont(annotations.small_font())
        texts = self.corner_texts(geometry)
        for line in self._lines_beside(size, texts):
            annotations.paint_level(painter, size, line, OVERLAY_COLOURS["levels"])
        self._paint_tools(painter)
        self.words.paint(painter, size, {**texts, BOTTOM_LEFT: self.cursor_text()})
        self._paint_still(painter, size)
        if self._item.heat is not None:
            above = self.words.bottom(size, texts)
            room = (above + scaled_px(LEGEND_ROOM[0]), size.bottom() - scaled_px(LEGEND_ROOM[1]))
            paint_legend(painter, size.right() - 10, room, self._item.heat, self._is_over_lung)

    def _paint_still(self, painter: QPainter, size: QRectF) -> None:
        made_from = size, self._letters, self.mm_per_px, annotations.pixel_ratio(painter)
        self._still.get(made_from, lambda: annotations.still_marks(*made_from)).paint(painter)

    def _paint_tools(self, painter: QPainter) -> None:
        if self.are_tools_hidden:
            return
        for layer in self.layers:
            layer.paint(painter, self.where)
        if self.tool_in_hand is not None and self.tool_in_hand not in self.layers:
            self.tool_in_hand.paint(painter, self.where)
        painter.setFont(annotations.small_font())

    def corner_texts(self, geometry: Geometry) -> dict[str, str]:
        """Slice and place; whose CT, which series and window where there is room: those at the top of the pane."""
        return self.words.texts(geometry, self.crosshair, self.window_, self.width(), self._here())

    def _slab_text(self) -> str:
        """Says that what is seen is no single slice."""
        if not self._slab.kind or self.geometry_ is None:
            return ""
        part = self._slab.slices(self.where.depth, self._spacing_mm, self.geometry_.shape[self.plane.axis])
        return f"{SLAB_WORDS[self._slab.kind]} {self._slab.mm:g} mm, {counted(part.stop - part.start, 'slice')}"

    def _here(self) -> str:
        """That the slice is a Goh level (on the axial plane); of a slab what it is."""
        level = next((one.level for one in self.levels if one.slice == self.crosshair[0]), None)
        words = (f"Goh level {level}" if level is not None and self.plane.axis == 0 else "", self._slab_text())
        return "\n".join(filter(None, words))

    def _paint_frame(self, painter: QPainter, size: QRectF) -> None:
        alpha = 255 if self.is_active else 70
        annotations.paint_frame(painter, size, annotations.see_through(CROSSHAIR_COLOURS[self.plane.name], alpha))

    # -- events: all gestures live in gestures.py ----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.where.width, self.where.height = self.width(), self.height()
        if self.zoom <= 1.0:
            self.where.centre = self.where.fitted.center()
        self._apply_range()

    def step_slice(self, steps: int) -> None:
        """Ask for another slice of this plane, see Gestures.step_slice."""
        self._gestures.step_slice(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._gestures.wheel(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._gestures.double_click(event)

    def keyPressEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]  # keys are shortcuts of the planes, not of one plane

    def leaveEvent(self, event: QEvent) -> None:
        self.set_cursor_place(None)
        self._gestures.leave()
        super().leaveEvent(event)
