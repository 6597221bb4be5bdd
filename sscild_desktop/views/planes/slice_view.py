"""One plane of the volume on pyqtgraph: shows what it is given, and emits what the reader asks for."""

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from sscild_desktop.core.classes import LOBE_NAMES, Lobe
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry
from sscild_desktop.core.wording import minus
from sscild_desktop.state.palette import BACKGROUND, CROSSHAIR_COLOURS, OVERLAY_COLOURS
from sscild_desktop.state.viewing import Overlay
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.gestures import Gestures
from sscild_desktop.views.planes.heatmap import HeatLayer, paint_legend
from sscild_desktop.views.planes.lobe_lines import lobe_borders
from sscild_desktop.views.planes.lookup import DisplayVolume, keep_edges, shown_opacity
from sscild_desktop.views.planes.picture_item import PictureItem
from sscild_desktop.views.planes.planes import PLANES, Plane, depth_text, edge_letters, lps_text

MIN_ZOOM, MAX_ZOOM = 0.5, 30.0
VISIBLE_SHARE = 0.96
"""How much of the pane the fitted picture fills."""


WINDOW_PX, CAPTION_PX = 300, 420
"""Panes narrower than these have no room for the window, and for whose CT it is, beside the slice."""

LEGEND_ROOM = (34.0, 44.0)
"""Pixels above and below that the legend of the heat map leaves to the words and the scale there."""


def hidden_words(names: tuple[str, ...]) -> tuple[str, ...]:
    """What the picture says of the overlays that are not on it."""
    return ("Hidden:", *(name.lower() for name in names)) if names else ()


class SliceView(pg.GraphicsView):  # type: ignore[misc]
    """Setters in, ``*_requested`` signals out. Voxel places are (z, y, x)."""

    crosshair_requested = Signal(int, int, int)
    window_requested = Signal(float, float)
    zoom_requested = Signal(float)
    maximise_requested = Signal()
    level_move_requested = Signal(int, float)
    activated = Signal()

    def __init__(self, plane: Plane, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=QColor(*BACKGROUND))
        self.plane = plane
        self.setObjectName(f"{plane.name}-plane")
        self.setAccessibleName(f"{plane.name.capitalize()} plane")
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the scene's background fills it
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(120, 120)
        self._item = PictureItem()
        self.scene().addItem(self._item)
        self.display: DisplayVolume | None = None
        self.geometry_: Geometry | None = None
        self.window_ = (-600.0, 1500.0)
        self.crosshair = (0, 0, 0)
        self.tool = "window"
        self.levels: tuple[GohLevel, ...] = ()
        self.are_levels_shown = self.is_crosshair_shown = True
        self.hidden_names: tuple[str, ...] = ()
        self.caption: tuple[str, ...] = ()
        """Whose CT and which series it is, a line each."""
        self.is_active = False
        self.zoom = 1.0
        self._fitted = QRectF()
        self._centre = QPointF()
        self._table: NDArray[np.uint32] | None = None
        self._outlines = 0
        self._heat: HeatLayer | None = None
        self._lobes: Overlay | None = None
        self._letters: dict[str, str] = {}
        self._is_stale = True
        self._drag: tuple[int, float] | None = None
        self._cursor: QPointF | None = None
        self._gestures = Gestures(self)

    # -- what is shown -------------------------------------------------------------------------------------------

    def set_volume(self, display: DisplayVolume | None, geometry: Geometry | None, keep_view: bool = False) -> None:
        """Show a volume, or nothing; zoom and place start afresh unless ``keep_view``."""
        self.display, self.geometry_ = display, geometry
        self._cursor = None
        if geometry is not None:
            rows, cols = self.plane.size(geometry.shape)
            height, width = self.plane.pixel_mm(geometry.spacing)
            self._letters = edge_letters(geometry, self.plane)
            self._item.prepareGeometryChange()
            self._item.box = QRectF(0, 0, cols * width, rows * height)
        self._item.is_empty = display is None
        if not keep_view:
            self._fitted = self._item.box
            self.fit()
        self.refresh()

    def set_body(self, body: tuple[slice, slice, slice]) -> None:
        """What a fitted picture shows: the body, without the air around it. What was zoomed stays as it is."""
        if self.geometry_ is None:
            return
        height, width = self.plane.pixel_mm(self.geometry_.spacing)
        down, across = body[self.plane.row_axis], body[self.plane.col_axis]
        ends = [self.plane.row_of(row, self.geometry_.shape) for row in (down.start, down.stop - 1)]
        left, top = across.start * width, min(ends) * height
        is_as_fitted = self.zoom == 1.0 and self._centre == self._fitted.center()
        self._fitted = QRectF(left, top, across.stop * width - left, (max(ends) + 1) * height - top)
        if is_as_fitted:
            self.fit()

    def set_crosshair(self, z: int, y: int, x: int) -> None:
        before, self.crosshair = self.crosshair, (z, y, x)
        if before[self.plane.axis] != self.crosshair[self.plane.axis]:
            self._is_stale = True
        self._keep_in_sight()
        self.viewport().update()

    def set_table(self, table: NDArray[np.uint32], outlines: int, window: tuple[float, float]) -> None:
        """Take the table for window and overlays, and the bits that are drawn as outlines."""
        self._table, self._outlines, self.window_ = table, outlines, window
        self.refresh()

    def set_heat(self, layer: HeatLayer | None) -> None:
        self._heat = layer
        self.refresh()

    def set_lobes(self, overlay: Overlay | None) -> None:
        """How the borders between lobes are drawn; None: not at all."""
        if overlay != self._lobes:
            self._lobes = overlay
            self.refresh()

    def set_levels(self, levels: tuple[GohLevel, ...]) -> None:
        self.levels = levels
        self._drag = None
        self.viewport().update()

    def set_levels_shown(self, shown: bool) -> None:
        self.are_levels_shown = shown
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
        self._is_stale = True
        self.viewport().update()

    # -- zoom and place ------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """The body, or the whole picture, in the middle of the pane."""
        self.zoom, self._centre = 1.0, self._fitted.center()
        self._apply_range()

    @property
    def mm_per_px(self) -> float:
        box = self._fitted
        room_x, room_y = max(self.width(), 1) * VISIBLE_SHARE, max(self.height(), 1) * VISIBLE_SHARE
        fitted = max(box.width() / room_x, box.height() / room_y)
        return (fitted or 1.0) / self.zoom

    def set_zoom(self, zoom: float, about: QPointF | None = None) -> None:
        """Zoom relative to the fitted picture, keeping ``about`` (widget pixels; else the crosshair) in its place."""
        about = about or self.crosshair_px()
        fixed = self.to_mm(about)
        self.zoom = min(max(zoom, MIN_ZOOM), MAX_ZOOM)
        self._apply_range()
        self._centre += fixed - self.to_mm(about)
        self._apply_range()

    def pan_px(self, dx: float, dy: float) -> None:
        self._centre -= QPointF(dx, dy) * self.mm_per_px
        self._apply_range()

    def _apply_range(self) -> None:
        scale = self.mm_per_px
        width, height = self.width() * scale, self.height() * scale
        box = QRectF(self._centre.x() - width / 2, self._centre.y() - height / 2, width, height)
        self.setRange(box, padding=0, disableAutoPixel=True)
        self.viewport().update()

    def _keep_in_sight(self) -> None:
        """Move a zoomed picture just so far that the crosshair is inside the pane."""
        if self.zoom <= 1.0 or self.geometry_ is None:
            return
        px = self.crosshair_px()
        inner = QRectF(self.rect()).adjusted(30, 30, -30, -30)
        dx = min(0.0, inner.right() - px.x()) + max(0.0, inner.left() - px.x())
        dy = min(0.0, inner.bottom() - px.y()) + max(0.0, inner.top() - px.y())
        if dx or dy:
            self.pan_px(dx, dy)

    # -- places --------------------------------------------------------------------------------------------------

    def to_mm(self, px: QPointF) -> QPointF:
        """Millimetres of the plane under a widget pixel."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        return self._centre + (px - middle) * self.mm_per_px

    def to_px(self, row: float, col: float) -> QPointF:
        """Widget pixel of a picture place (whole numbers are pixel centres)."""
        height, width = self.plane.pixel_mm(self.geometry_.spacing) if self.geometry_ else (1.0, 1.0)
        mm = QPointF((col + 0.5) * width, (row + 0.5) * height)
        return (mm - self._centre) / self.mm_per_px + QPointF(self.width() / 2, self.height() / 2)

    def voxel_at(self, px: QPointF) -> tuple[float, float, float] | None:
        """Fractional voxel (z, y, x) under a widget pixel, None without a volume."""
        if self.geometry_ is None:
            return None
        mm, (height, width) = self.to_mm(px), self.plane.pixel_mm(self.geometry_.spacing)
        depth = self.crosshair[self.plane.axis]
        return self.plane.voxel(mm.y() / height - 0.5, mm.x() / width - 0.5, depth, self.geometry_.shape)

    def voxel_px(self, zyx: tuple[float, float, float]) -> QPointF:
        """Widget pixel of a voxel seen in this plane."""
        shape = self.geometry_.shape if self.geometry_ else (1, 1, 1)
        return self.to_px(self.plane.row_of(zyx[self.plane.row_axis], shape), zyx[self.plane.col_axis])

    def crosshair_px(self) -> QPointF:
        return self.voxel_px(self.crosshair)

    def is_inside(self, zyx: tuple[float, float, float]) -> bool:
        """Whether a place is in the volume."""
        shape = self.geometry_.shape if self.geometry_ else (0, 0, 0)
        return all(-0.5 <= i < n - 0.5 for i, n in zip(zyx, shape, strict=True))

    def cursor_text(self) -> str:
        """HU, patient millimetres and lobe under the cursor, empty outside the picture."""
        zyx = self.voxel_at(self._cursor) if self._cursor is not None else None
        if zyx is None or not self.is_inside(zyx) or self.display is None or self.geometry_ is None:
            return ""
        voxel = tuple(round(i) for i in zyx)
        hu = int(self.display.hu[voxel])
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
        zyx = self.voxel_at(px)
        if zyx is None or self.geometry_ is None or self.plane.axis == 0:
            return None
        index = min(max(round(zyx[0]), 0), self.geometry_.shape[0] - 1)
        return self.geometry_.slice_z_mm(index)

    def preview_level(self, level: int | None, z_mm: float = 0.0) -> None:
        """Draw a level where it is being dragged to; None ends it."""
        self._drag = None if level is None else (level, z_mm)
        self.viewport().update()

    def level_lines(self) -> list[annotations.LevelLine]:
        """The level lines of a coronal or sagittal plane as drawn now."""
        if self.plane.axis == 0 or self.geometry_ is None or not self.are_levels_shown:
            return []
        size = QRectF(self.viewport().rect())
        lines = [self._level_line(level) for level in self.levels]
        return annotations.with_places(lines, size, self._is_over_lung)

    def _is_over_lung(self, box: QRectF) -> bool:
        """Whether a part of the widget lies over lung of the slice that is shown."""
        one, other = self.voxel_at(box.topLeft()), self.voxel_at(box.bottomRight())
        if self.display is None or self.display.lungs is None or one is None or other is None:
            return False
        spans = (sorted(pair) for pair in zip(one, other, strict=True))
        part = tuple(slice(max(0, round(low)), max(0, round(high) + 1)) for low, high in spans)
        return bool(self.display.lungs[part].any())

    def _level_line(self, level: GohLevel) -> annotations.LevelLine:
        is_dragged = self._drag is not None and self._drag[0] == level.level
        shown = replace(level, z_mm=self._drag[1]) if is_dragged and self._drag else level
        text = f"{level.level}   {shown.z_mm:.1f} mm"
        if is_dragged or shown.is_moved:
            text += f"  ({shown.z_mm - (level.auto_z_mm if level.is_moved else level.z_mm):+.1f})"
        auto = self._z_row(level.auto_z_mm) if shown.is_moved else None
        moved = shown.is_moved
        return annotations.LevelLine(level.level, self._z_row(shown.z_mm), auto, minus(text), moved, is_dragged)

    def _z_row(self, z_mm: float) -> float:
        """Widget row of a patient z."""
        if self.geometry_ is None:
            return 0.0
        first, last = self.geometry_.slice_z_mm(0), self.geometry_.slice_z_mm(self.geometry_.shape[0] - 1)
        steps = self.geometry_.shape[0] - 1
        index = (z_mm - first) / (last - first) * steps if last != first else 0.0
        return self.voxel_px((index, 0.0, 0.0)).y()

    # -- painting ------------------------------------------------------------------------------------------------

    def _make_picture(self) -> None:
        if not self._is_stale or self.display is None or self._table is None:
            return
        index = self.crosshair[self.plane.axis]
        codes = self.plane.picture(self.display.codes(self.plane.axis, index))
        if self._outlines and (self.display.lungs is not None or self.display.lesions is not None):
            codes = keep_edges(codes, self._outlines)
        self._item.picture.show(codes, self._table)
        self._draw_lobes(self.display, index)
        is_its_slice = self._heat is not None and self.plane.axis == 0 and self._heat.slice_index == index
        self._item.heat = self._heat if is_its_slice else None
        self._is_stale = False

    def _draw_lobes(self, display: DisplayVolume, index: int) -> None:
        if self._lobes is not None and display.lobes is not None:
            labels = self.plane.picture(display.lobes[(slice(None),) * self.plane.axis + (index,)])
            self._item.picture.blend(lobe_borders(labels), self._lobes.colour, shown_opacity(self._lobes))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._make_picture()
        super().paintEvent(event)

    def drawForeground(self, painter: QPainter, _rect: QRectF) -> None:
        size = QRectF(self.viewport().rect())
        painter.save()
        painter.resetTransform()
        if self.display is not None and self.geometry_ is not None:
            self._paint_annotations(painter, size, self.geometry_)
        self._paint_frame(painter, size)
        painter.restore()

    def _paint_annotations(self, painter: QPainter, size: QRectF, geometry: Geometry) -> None:
        across, down = (
            CROSSHAIR_COLOURS[next(p.name for p in PLANES if p.axis == axis)]
            for axis in (self.plane.row_axis, self.plane.col_axis)
        )
        if self.is_crosshair_shown:
            annotations.paint_crosshair(painter, self.crosshair_px(), size, across, down)
        painter.setFont(annotations.small_font())
        for line in self.level_lines():
            annotations.paint_level(painter, size, line, OVERLAY_COLOURS["levels"])
        annotations.paint_letters(painter, size, self._letters)
        annotations.paint_corner_texts(painter, size, self.corner_texts(geometry))
        annotations.paint_scale(painter, size, self.mm_per_px)
        if self._item.heat is not None:
            room = (size.top() + LEGEND_ROOM[0], size.bottom() - LEGEND_ROOM[1])
            paint_legend(painter, size.right() - 10, room, self._item.heat)

    def corner_texts(self, geometry: Geometry) -> dict[str, str]:
        """Slice and place; whose CT, which series and window where there is room; what is under the cursor."""
        number, count = self.crosshair[self.plane.axis] + 1, geometry.shape[self.plane.axis]
        place = depth_text(geometry, self.plane, self.crosshair)
        centre, width = self.window_
        window = minus(f"C {centre:.0f}  W {width:.0f}")
        caption = self.caption if self.width() >= CAPTION_PX else ()
        wide, gap = ((*caption, window), "  ") if self.width() >= WINDOW_PX else ((), "\n")
        return {
            "top left": f"{self.plane.name.capitalize()}{gap}{number} / {count}\n{place}{self._level_here()}",
            "top right": "\n".join((*wide, *hidden_words(self.hidden_names))),
            "bottom left": self.cursor_text(),
        }

    def _level_here(self) -> str:
        """Says on the axial plane that the slice is a Goh level."""
        here = [level.level for level in self.levels if level.slice == self.crosshair[0]]
        return f"\nGoh level {here[0]}" if here and self.plane.axis == 0 else ""

    def _paint_frame(self, painter: QPainter, size: QRectF) -> None:
        colour = QColor(*CROSSHAIR_COLOURS[self.plane.name])
        colour.setAlpha(255 if self.is_active else 70)
        annotations.paint_frame(painter, size, colour)

    # -- events: all gestures live in gestures.py ----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        QGraphicsView.resizeEvent(self, event)
        if hasattr(self, "_item"):
            if self.zoom <= 1.0:
                self._centre = self._fitted.center()
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

    def leaveEvent(self, event: object) -> None:
        self.set_cursor_place(None)
        super().leaveEvent(event)
