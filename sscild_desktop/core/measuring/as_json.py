"""What the reader measured as plain values, in the structure of ``resources/result.schema.json``."""

from collections.abc import Sequence
from typing import Any

from sscild_desktop.core.measuring.shapes import PLANES
from sscild_desktop.core.measuring.values import Measured
from sscild_desktop.core.volume import Geometry

NUMBERS = ("length_mm", "angle_deg", "area_mm2", "hu", "mean_hu", "sd_hu", "min_hu", "max_hu", "voxels")


def measurements_json(measured: Sequence[Measured], geometry: Geometry) -> list[dict[str, Any]]:
    """As ``resources/result.schema.json`` has them; slices are counted from 0 along the axis that is cut."""
    return [
        {
            "number": one.shape.number,
            "kind": one.shape.kind,
            "plane": PLANES[one.shape.axis],
            "slice": one.shape.slice_index(geometry),
            "points_mm": [[round(value, 4) for value in point] for point in one.shape.points],
            **{key: _rounded(getattr(one.values, key)) for key in NUMBERS},
        }
        for one in measured
    ]


def _rounded(value: float | None) -> float | None:
    return round(value, 4) if isinstance(value, float) else value
