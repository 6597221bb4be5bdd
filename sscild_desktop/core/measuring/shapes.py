"""A measurement: its kind, the plane in which it was drawn and its points in the patient; as values and as JSON."""

import json
import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.volume import Geometry

POINTS = {"ruler": 2, "angle": 3, "ellipse": 2, "rectangle": 2, "point": 1}
"""How many points each kind has: ends of a ruler; end, vertex, end of an angle; opposite corners of an area's box."""

NAMES = {"ruler": "Ruler", "angle": "Angle", "ellipse": "Ellipse", "rectangle": "Rectangle", "point": "Point"}
AREAS = ("ellipse", "rectangle")
PLANES = ("axial", "coronal", "sagittal")
"""Of each array axis that a plane cuts."""

Lps = tuple[float, float, float]


@dataclass(frozen=True)
class Measurement:
    """``axis`` is cut by the plane (0 axial, 1 coronal, 2 sagittal); ``points`` are LPS millimetres of the patient.

    Raises ValueError for an unknown kind or plane, and for points that are too few, too many or not finite.
    """

    kind: str
    axis: int
    points: tuple[Lps, ...]
    number: int = 1

    def __post_init__(self) -> None:
        if self.kind not in POINTS or self.axis not in (0, 1, 2) or len(self.points) != POINTS[self.kind]:
            raise ValueError(f"no measurement: {self.kind} with {len(self.points)} points")
        if not all(len(point) == 3 and all(map(math.isfinite, point)) for point in self.points):
            raise ValueError("the points of a measurement are three finite numbers each")

    @property
    def name(self) -> str:
        return f"{NAMES[self.kind]} {self.number}"

    def voxels(self, geometry: Geometry) -> NDArray[np.float64]:
        """The points as fractional voxels (n, 3) in (z, y, x)."""
        return geometry.patient_to_index(np.asarray(self.points, np.float64))

    def slice_index(self, geometry: Geometry) -> int:
        """The slice of its plane on which it lies, which may be outside the volume."""
        return int(np.rint(self.voxels(geometry)[:, self.axis].mean()))


SLACK = 1e-6
"""Of a voxel: millimetres and back are not exact to the last bit."""


def next_number(known: tuple[Measurement, ...]) -> int:
    """One more than the highest that was given, so that a number stays that of its measurement."""
    return max((one.number for one in known), default=0) + 1


def to_text(measurements: tuple[Measurement, ...]) -> str:
    """As the records keep them."""
    return json.dumps([vars(one) for one in measurements], allow_nan=False)


def from_text(text: str) -> tuple[Measurement, ...]:
    """What ``to_text`` wrote; what is no measurement is left out, not believed."""
    try:
        rows = json.loads(text)
    except ValueError:
        return ()
    found = (_measurement(row) for row in (rows if isinstance(rows, list) else []))
    return tuple(one for one in found if one is not None)


def _measurement(row: object) -> Measurement | None:
    try:
        assert isinstance(row, dict)
        points = tuple((float(x), float(y), float(z)) for x, y, z in row["points"])
        return Measurement(str(row["kind"]), int(row["axis"]), points, int(row["number"]))
    except (AssertionError, KeyError, TypeError, ValueError, OverflowError):
        return None
