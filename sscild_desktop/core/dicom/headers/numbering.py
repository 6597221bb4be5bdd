"""How the PACS counts the slices of a volume: series and image number, and the file behind each slice."""

from dataclasses import dataclass, field

import numpy as np

from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.volume import Geometry

OFF_SLICE = 0.1
"""Of a slice distance: a file further from a slice of the volume is not that slice; the volume was resampled there."""


@dataclass(frozen=True)
class Numbering:
    """``axis`` is that along which the files were stacked; ``slices`` are the files by slice of the volume."""

    series_number: str = ""
    axis: int = 0
    slices: dict[int, Slice] = field(default_factory=dict)

    def words(self, index: int) -> str:
        """'series 3, image 45', as far as the files say it; empty for a slice that no file holds."""
        found = self.slices.get(index)
        if found is None:
            return ""
        series = f"series {self.series_number}" if self.series_number else ""
        image = "" if found.instance is None else f"image {found.instance}"
        return ", ".join(filter(None, (series, image)))


def numbering(series: SeriesFound, geometry: Geometry) -> Numbering:
    """Of a loaded series, by the positions of its files; empty for a NIfTI and where slices have no position."""
    stack = series.stack
    placed = [one for one in series.slices if one.position is not None]
    if stack is None or not placed or stack.needs_resampling:
        return Numbering()
    positions = np.asarray([one.position for one in placed], np.float64)
    along = geometry.patient_to_index(positions)[:, stack.slice_axis]
    slices = {round(place): one for place, one in zip(along.tolist(), placed, strict=True) if _is_slice(place)}
    return Numbering(placed[0].header.series_number, stack.slice_axis, slices)


def _is_slice(place: float) -> bool:
    return bool(np.isfinite(place)) and abs(place - round(place)) < OFF_SLICE
