"""The lines of the Goh levels on a coronal or sagittal plane: where they are drawn, also while one is dragged."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.wording import minus
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.planes.plane_map import PlaneMap
from sscild_desktop.views.shared.kept import Kept


class LevelLines:
    """Of one pane; ``drag`` is the level that is being moved with its z (mm), None where none is."""

    def __init__(self, where: PlaneMap) -> None:
        self._where = where
        self.levels: tuple[GohLevel, ...] = ()
        self.is_shown = True
        self.drag: tuple[int, float] | None = None
        self._kept: Kept[list[annotations.LevelLine]] = Kept()

    @property
    def is_any(self) -> bool:
        """Is there a line to draw? None on the axial plane."""
        return bool(self.is_shown and self.levels and self._where.plane.axis and self._where.geometry is not None)

    def lines(
        self, size: QRectF, is_over_lung: Callable[[QRectF], bool], words: Sequence[QRectF]
    ) -> list[annotations.LevelLine]:
        """The lines as drawn now, where there ``is_any``; placed anew only where something about them is other.

        Their tags lie neither over lung nor over the ``words`` of the pane.
        """
        where = self._where
        place = where.depth, where.mm_per_px, QPointF(where.centre), size, tuple(words)
        now = self.levels, self.drag, where.geometry, place

        def placed() -> list[annotations.LevelLine]:
            return annotations.with_places([self._line(level) for level in self.levels], size, is_over_lung, words)

        return self._kept.get(now, placed)

    def forget(self) -> None:
        """The lungs, which their tags keep clear of, are others."""
        self._kept.forget()

    def z_at(self, px: QPointF) -> float | None:
        """Patient z (mm) of the slice under a widget pixel."""
        zyx, geometry = self._where.voxel_at(px), self._where.geometry
        if zyx is None or geometry is None or self._where.plane.axis == 0:
            return None
        return geometry.slice_z_mm(min(max(round(zyx[0]), 0), geometry.shape[0] - 1))

    def _line(self, level: GohLevel) -> annotations.LevelLine:
        is_dragged = self.drag is not None and self.drag[0] == level.level
        shown = replace(level, z_mm=self.drag[1]) if is_dragged and self.drag else level
        text = f"{level.level}   {shown.z_mm:.1f} mm"
        if is_dragged or shown.is_moved:
            text += f"  ({shown.z_mm - (level.auto_z_mm if level.is_moved else level.z_mm):+.1f})"
        auto = self._row(level.auto_z_mm) if shown.is_moved else None
        return annotations.LevelLine(level.level, self._row(shown.z_mm), auto, minus(text), shown.is_moved, is_dragged)

    def _row(self, z_mm: float) -> float:
        """Widget row of a patient z."""
        geometry = self._where.geometry
        if geometry is None:
            return 0.0
        steps = geometry.shape[0] - 1
        first, last = geometry.slice_z_mm(0), geometry.slice_z_mm(steps)
        index = (z_mm - first) / (last - first) * steps if last != first else 0.0
        return self._where.voxel_px((index, 0.0, 0.0)).y()
