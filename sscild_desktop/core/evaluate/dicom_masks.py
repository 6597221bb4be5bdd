"""DICOM segmentations (SEG) as masks: binary, fractional and label map, each frame put where its position says."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.grid import OFF_GRID_VOXELS, WAY_OUT
from sscild_desktop.core.evaluate.masks import LayerBuilder, ReaderMask
from sscild_desktop.core.volume import Geometry

SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4"
LABEL_MAP = "1.2.840.10008.5.1.4.1.1.66.7"
HALF = 0.5
"""From this fraction a voxel of a fractional segmentation belongs to the segment."""


def read_segmentation(data: Any, name: str, ct: Geometry, notes: tuple[str, ...] = ()) -> ReaderMask:
    """The segments of a SEG object (a pydicom data set) on the grid of the CT. Raises InputRefused."""
    named = {int(one.SegmentNumber): str(one.get("SegmentLabel", "")) for one in data.get("SegmentSequence", [])}
    if not named:
        raise InputRefused(f"{name} is a segmentation without segments; export it again.", name)
    found = {number: np.zeros(ct.shape, bool) for number in named if number > 0}
    for numbers, plane, corner, across, down in _frames(data, name):
        put = _placed(plane, corner, across, down, ct)
        for number in numbers or set(np.unique(plane).tolist()) & set(found):
            if number not in found:
                raise InputRefused(f"{name} has a frame of segment {number}, which it does not describe.", name)
            _add(found[number], put, plane == number if not numbers else plane > 0)
    builder = LayerBuilder(ct.shape)
    for number, mask in found.items():
        builder.add(number, named[number], mask)
    return builder.finished(name, notes)


Frame = tuple[tuple[int, ...], NDArray[Any], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]
"""Segment numbers (none: the values are), pixels, corner in LPS, step from column to column and from row to row."""


def _frames(data: Any, name: str) -> Iterator[Frame]:
    try:
        pixels = data.pixel_array
    except Exception as error:  # pydicom and its decoders raise nearly everything for damaged pixels
        raise InputRefused(f"The pixels of {name} cannot be read; export it again.", name) from error
    frames = pixels if pixels.ndim == 3 else pixels[None]
    if str(data.get("SegmentationType", "")) == "FRACTIONAL":
        frames = frames >= HALF * float(data.get("MaximumFractionalValue", 255))
    shared = _first(data, "SharedFunctionalGroupsSequence")
    own = data.get("PerFrameFunctionalGroupsSequence", [])
    if len(own) != len(frames):
        raise InputRefused(f"{name} does not say where each of its frames lies; export it again.", name)
    is_map = str(data.SOPClassUID) == LABEL_MAP or str(data.get("SegmentationType", "")) == "LABELMAP"
    for frame, place in zip(frames, own, strict=True):
        try:
            corner = _vector(_group(place, shared, "PlanePositionSequence").ImagePositionPatient)
            turn = _vector(_group(place, shared, "PlaneOrientationSequence").ImageOrientationPatient)
            rows, columns = map(float, _group(place, shared, "PixelMeasuresSequence").PixelSpacing)
            number = () if is_map else (_number(place, shared),)
        except (AttributeError, TypeError, ValueError) as error:
            raise InputRefused(f"{name} does not say where each of its frames lies; export it again.", name) from error
        yield number, frame, corner, turn[:3] * columns, turn[3:] * rows


def _number(place: Any, shared: Any) -> int:
    return int(_group(place, shared, "SegmentIdentificationSequence").ReferencedSegmentNumber)


def _first(data: Any, key: str) -> Any:
    sequence = data.get(key) if data is not None else None
    return sequence[0] if sequence else None


def _group(place: Any, shared: Any, key: str) -> Any:
    """What a frame says of itself, or all of them together."""
    return _first(place, key) or _first(shared, key)


def _vector(values: Any) -> NDArray[np.float64]:
    return np.array([float(one) for one in values])


def _placed(
    plane: NDArray[Any],
    corner: NDArray[np.float64],
    across: NDArray[np.float64],
    down: NDArray[np.float64],
    ct: Geometry,
) -> NDArray[np.intp]:
    """CT indices (z, y, x) of the pixels of a frame: first one, and the whole steps along rows and columns, (3, 3)."""
    first = ct.patient_to_index((corner[0], corner[1], corner[2]))
    by_column = ct.patient_to_index(corner + across) - first
    by_row = ct.patient_to_index(corner + down) - first
    rows, columns = plane.shape
    stray = max(
        np.abs(first - np.rint(first)).max(),
        np.abs(by_column - np.rint(by_column)).max() * columns,
        np.abs(by_row - np.rint(by_row)).max() * rows,
    )
    steps = np.rint(np.stack([first, by_row, by_column])).astype(np.intp)
    if stray > 2 * OFF_GRID_VOXELS or (np.abs(steps[1:]).sum(1) != 1).any():
        raise InputRefused(f"The segmentation does not lie on the voxels of this CT. {WAY_OUT}")
    return steps


def _add(mask: NDArray[np.bool_], steps: NDArray[np.intp], plane: NDArray[np.bool_]) -> None:
    rows, columns = np.nonzero(plane)
    places = steps[0] + rows[:, None] * steps[1] + columns[:, None] * steps[2]
    if len(places) and ((places < 0).any() or (places >= np.array(mask.shape)).any()):
        raise InputRefused(f"The segmentation reaches beyond the CT, so it is of another one. {WAY_OUT}")
    mask[tuple(places.T)] = True
