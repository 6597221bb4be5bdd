"""Surfaces of lungs, lesions and lobes as plain arrays; plain functions for background tasks, which import vtk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS, LOBE_KEYS
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Geometry

if TYPE_CHECKING:
    from vtkmodules.vtkCommonDataModel import vtkPolyData

CELL_MM = 1.9
"""Surfaces are made on cells of about this size. Thinning a finer surface afterwards (binned decimation) left dark
cracks, and quadric decimation takes most of a minute; starting coarser is smooth and quick."""

MOST_TRIANGLES = 200_000
"""A surface with more (fine reticulation everywhere) is made once more on cells of double size."""

SMOOTHING_STEPS = 15
PASS_BAND = 0.06
SMALLEST_TRIANGLES = 12


@dataclass(frozen=True)
class Surface:
    """Triangles in patient millimetres (LPS): points (n, 3), outward normals (n, 3), corner indices (m, 3)."""

    key: str
    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    triangles: NDArray[np.int64]


@dataclass(frozen=True)
class Scene:
    """What the 3D pane shows; ``box`` is the part of the volume around the lungs as two voxels (z, y, x)."""

    surfaces: tuple[Surface, ...]
    geometry: Geometry
    box: tuple[tuple[int, int, int], tuple[int, int, int]]


def build_scene(
    lungs: NDArray[np.uint8] | None,
    lesions: NDArray[np.uint8] | None,
    geometry: Geometry,
    report: Report = silent,
) -> Scene:
    """Surfaces of the lungs and of each lesion class that is there."""
    masks: list[_Part] = []
    if lungs is not None:
        masks.append(("lungs", lungs, partial(_has_bits, 255)))
    if lesions is not None:
        masks += [(key, lesions, partial(_has_bits, int(bit))) for bit, key in LESION_KEYS.items()]
    return Scene(_surfaces(masks, geometry, report), geometry, _box(lungs, geometry))


def build_lobes(lobes: NDArray[np.uint8], geometry: Geometry, report: Report = silent) -> tuple[Surface, ...]:
    """The surface of each lobe, by the keys of ``LOBE_KEYS``."""
    parts: list[_Part] = [(key, lobes, partial(_is_label, int(lobe))) for lobe, key in LOBE_KEYS.items()]
    return _surfaces(parts, geometry, report)


_Pick = Callable[[NDArray[np.uint8]], NDArray[np.bool_]]
_Part = tuple[str, NDArray[np.uint8], _Pick]
"""Key, mask, and which of its voxels are meant."""


def _has_bits(bits: int, mask: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return np.asarray((mask & np.uint8(bits)) != 0, np.bool_)


def _is_label(label: int, mask: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return np.asarray(mask == np.uint8(label), np.bool_)


def _surfaces(parts: list[_Part], geometry: Geometry, report: Report) -> tuple[Surface, ...]:
    """The surfaces of what there is."""
    surfaces = []
    for n, (key, mask, pick) in enumerate(parts):
        portion(report, n / len(parts), (n + 1) / len(parts))(0.0, "Building the 3D view")
        surface = _surface(key, mask, pick, geometry, CELL_MM)
        if surface is not None and len(surface.triangles) > MOST_TRIANGLES:
            surface = _surface(key, mask, pick, geometry, 2 * CELL_MM)
        surfaces += [surface] if surface is not None else []
    report(1.0, "Building the 3D view")
    return tuple(surfaces)


def _strides(geometry: Geometry, cell_mm: float) -> tuple[int, int, int]:
    z, y, x = (max(1, round(cell_mm / mm)) for mm in geometry.spacing)
    return z, y, x


def _coarse(mask: NDArray[np.uint8], pick: _Pick, strides: tuple[int, int, int]) -> NDArray[np.uint8]:
    """How full each coarse cell is, 0..255, from the voxels at its corners."""
    z, y, x = strides
    short = [n // s for n, s in zip(mask.shape, strides, strict=True)]
    corners = [
        pick(mask[0 : short[0] * z : z, j : short[1] * y : y, i : short[2] * x : x])
        for j in {0, y - 1}
        for i in {0, x - 1}
    ]
    filled = np.zeros(short, np.uint8)
    for corner in corners:
        filled += corner
    return filled * np.uint8(255 // len(corners))


def _bounds(filled: NDArray[np.uint8]) -> tuple[slice, ...] | None:
    """The part that holds anything, None if nothing does."""
    spans = []
    for axis in range(3):
        others = tuple(a for a in range(3) if a != axis)
        places = np.flatnonzero(filled.any(axis=others))
        if not len(places):
            return None
        spans.append(slice(int(places[0]), int(places[-1]) + 1))
    return tuple(spans)


def _box(lungs: NDArray[np.uint8] | None, geometry: Geometry) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    spans = _bounds(lungs) if lungs is not None else None
    if spans is None:
        z, y, x = geometry.shape
        return (0, 0, 0), (z - 1, y - 1, x - 1)
    return tuple(s.start for s in spans), tuple(s.stop - 1 for s in spans)


def _surface(key: str, mask: NDArray[np.uint8], pick: _Pick, geometry: Geometry, cell_mm: float) -> Surface | None:
    """The surface of the picked voxels, or None where there is nothing to see."""
    strides = _strides(geometry, cell_mm)
    filled = _coarse(mask, pick, strides)
    part = _bounds(filled)
    if part is None:
        return None
    cell = [s * mm for s, mm in zip(strides, geometry.spacing, strict=True)]
    level = 60.0 if key in LESION_KEYS.values() else 127.0  # thin lesions must not vanish with the resolution
    mesh = _mesh(np.pad(filled[part], 1), cell, level)
    corner = np.array([(s.start - 1) * stride + (stride - 1) / 2 for s, stride in zip(part, strides, strict=True)])
    return _to_surface(key, mesh, corner, geometry)


def _mesh(filled: NDArray[np.uint8], cell: list[float], level: float) -> "vtkPolyData":
    """Flying edges, windowed sinc, normals; in millimetres along the array axes."""
    from vtkmodules.util.numpy_support import numpy_to_vtk
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkFiltersCore import vtkFlyingEdges3D, vtkPolyDataNormals, vtkWindowedSincPolyDataFilter

    image = vtkImageData()
    image.SetDimensions(*filled.shape[::-1])
    image.SetSpacing(*cell[::-1])
    flat = np.ascontiguousarray(filled).reshape(-1)
    image.GetPointData().SetScalars(numpy_to_vtk(flat, deep=False))
    edges = vtkFlyingEdges3D(input_data_object=image)
    edges.SetValue(0, level)
    edges.ComputeNormalsOff()
    edges.ComputeScalarsOff()
    smooth = vtkWindowedSincPolyDataFilter(number_of_iterations=SMOOTHING_STEPS, pass_band=PASS_BAND)
    smooth.BoundarySmoothingOff()
    smooth.NormalizeCoordinatesOn()
    smooth.SetInputConnection(edges.GetOutputPort())
    normals = vtkPolyDataNormals()
    normals.SplittingOff()
    normals.SetInputConnection(smooth.GetOutputPort())
    normals.Update()
    mesh: vtkPolyData = normals.GetOutput()
    return mesh


def _to_surface(key: str, mesh: "vtkPolyData", corner: NDArray[np.float64], geometry: Geometry) -> Surface | None:
    """Arrays of the mesh, moved from array millimetres to the patient; ``corner`` is the voxel of its first cell."""
    from vtkmodules.util.numpy_support import vtk_to_numpy

    if mesh.GetNumberOfPolys() < SMALLEST_TRIANGLES:
        return None
    turn = geometry.direction_matrix
    start = geometry.index_to_patient((corner[0], corner[1], corner[2]))
    points = start + vtk_to_numpy(mesh.GetPoints().GetData()).astype(np.float64) @ turn.T
    normals = vtk_to_numpy(mesh.GetPointData().GetNormals()).astype(np.float64) @ turn.T
    triangles = vtk_to_numpy(mesh.GetPolys().GetConnectivityArray()).reshape(-1, 3)
    return Surface(key, points.astype(np.float32), normals.astype(np.float32), triangles.astype(np.int64))
