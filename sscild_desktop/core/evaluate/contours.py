"""DICOM structure sets (RTSTRUCT) as masks: the voxels whose centres lie inside the contours."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.grid import WAY_OUT
from sscild_desktop.core.evaluate.masks import LayerBuilder, ReaderMask
from sscild_desktop.core.volume import Geometry

STRUCTURE_SET = "1.2.840.10008.5.1.4.1.1.481.3"
OFF_PLANE_VOXELS = 0.3
"""So far from the middle of a slice, in slices, a contour may lie and still belong to it."""

Points = NDArray[np.float64]


def read_structures(data: Any, name: str, ct: Geometry, notes: tuple[str, ...] = ()) -> ReaderMask:
    """The regions of an RTSTRUCT object (a pydicom data set) on the grid of the CT. Raises InputRefused."""
    named = {int(one.ROINumber): str(one.get("ROIName", "")) for one in data.get("StructureSetROISequence", [])}
    if not named:
        raise InputRefused(f"{name} is a structure set without regions; export it again.", name)
    drawn = {int(one.ReferencedROINumber): one for one in data.get("ROIContourSequence", [])}
    builder = LayerBuilder(ct.shape)
    for number, label in named.items():
        mask = np.zeros(ct.shape, bool)
        for contour in (drawn[number].get("ContourSequence") or []) if number in drawn else []:
            if str(contour.get("ContourGeometricType", "CLOSED_PLANAR")).startswith("CLOSED_PLANAR"):
                _fill(mask, _points(contour, name, ct))
        builder.add(number, label, mask)
    return builder.finished(name, notes)


def _points(contour: Any, name: str, ct: Geometry) -> Points:
    """Fractional voxels (z, y, x) of a contour."""
    values = np.array([float(value) for value in contour.get("ContourData") or []])
    if len(values) % 3 or not np.isfinite(values).all():
        raise InputRefused(f"A contour of {name} is damaged; export the structure set again.", name)
    return ct.patient_to_index(values.reshape(-1, 3))


def _fill(mask: NDArray[np.bool_], points: Points) -> None:
    """Turn over what lies inside: a second contour inside the first is a hole (even-odd rule, as DICOM keyholes)."""
    if len(points) < 3:
        return
    heights = points[:, 0]
    index = round(float(heights.mean()))
    if np.abs(heights - index).max() > OFF_PLANE_VOXELS:
        raise InputRefused(f"The contours do not lie on the slices of this CT. {WAY_OUT}")
    inside = _inside(points[:, 1:], mask.shape[1:])
    if not 0 <= index < len(mask):
        raise InputRefused(f"The contours reach beyond the CT, so they are of another one. {WAY_OUT}")
    mask[index] ^= inside


def _inside(points: Points, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Pixels whose centres lie inside the polygon ``points`` (row, column), row by row between its crossings."""
    if points.min() < -1 or (points.max(axis=0) > np.array(shape)).any():
        raise InputRefused(f"The contours reach beyond the CT, so they are of another one. {WAY_OUT}")
    found = np.zeros(shape, bool)
    start, end = points, np.roll(points, -1, axis=0)
    first, last = max(0, int(np.ceil(points[:, 0].min()))), min(shape[0] - 1, int(np.floor(points[:, 0].max())))
    columns = np.arange(shape[1])
    for row in range(first, last + 1):
        crosses = (start[:, 0] <= row) != (end[:, 0] <= row)
        one, other = start[crosses], end[crosses]
        at = one[:, 1] + (row - one[:, 0]) / (other[:, 0] - one[:, 0]) * (other[:, 1] - one[:, 1])
        found[row] = (np.searchsorted(np.sort(at), columns, side="left") % 2).astype(bool)
    return found
