"""The prior CT and its masks on the grid of the current CT."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.compare.match import Match
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import AIR_HU, Geometry, Volume

FIELD_MM = 5.0
"""Distance of the places at which a match is asked; between them its displacement is interpolated linearly."""

SLAB = 16
"""Slices made at once: cancelling is asked for between them."""

TEXT = "Bringing the prior CT onto the current one"


def resample_prior(prior: Volume, match: Match, geometry: Geometry, report: Report = silent) -> NDArray[np.int16]:
    """The prior CT on the grid of the current one (``geometry``), int16 HU, -1024 outside the prior field."""
    import SimpleITK as sitk

    image = to_image(prior.hu, prior.geometry)
    return _in_slabs(image, match, geometry, sitk.sitkLinear, AIR_HU, report)


def warp_mask(
    mask: NDArray[np.uint8], prior_geometry: Geometry, match: Match, geometry: Geometry, report: Report = silent
) -> NDArray[np.uint8]:
    """A mask of the prior CT on the grid of the current one, the nearest voxel's value, 0 outside."""
    import SimpleITK as sitk

    image = to_image(np.asarray(mask, np.uint8), prior_geometry)
    return _in_slabs(image, match, geometry, sitk.sitkNearestNeighbor, 0, report)


def to_image(array: NDArray[Any], geometry: Geometry) -> Any:
    """A SimpleITK image where the array lies; SimpleITK counts x, y, z where we count z, y, x."""
    import SimpleITK as sitk

    image = sitk.GetImageFromArray(np.ascontiguousarray(array))
    image.SetSpacing(geometry.spacing[::-1])
    image.SetOrigin(geometry.origin)
    image.SetDirection([float(value) for value in geometry.direction_matrix.ravel()])
    return image


def _in_slabs(
    image: Any, match: Match, geometry: Geometry, interpolator: int, outside: int, report: Report
) -> NDArray[Any]:
    import SimpleITK as sitk

    if not match.is_good:
        raise ValueError("a refused match must not be used")
    report(0.0, TEXT)
    field = displacement_field(match, geometry)
    resampler = sitk.ResampleImageFilter()
    resampler.SetInterpolator(interpolator)
    resampler.SetDefaultPixelValue(outside)
    resampler.SetTransform(field)
    resampler.SetOutputSpacing(geometry.spacing[::-1])
    resampler.SetOutputDirection([float(value) for value in geometry.direction_matrix.ravel()])
    out = np.empty(geometry.shape, sitk.GetArrayViewFromImage(image).dtype)
    for first in range(0, len(out), SLAB):
        end = min(first + SLAB, len(out))
        resampler.SetSize([geometry.shape[2], geometry.shape[1], end - first])
        resampler.SetOutputOrigin([float(v) for v in geometry.index_to_patient((float(first), 0.0, 0.0))])
        made = resampler.Execute(image)  # held by name: a view does not keep its image alive
        out[first:end] = sitk.GetArrayViewFromImage(made)
        report(end / len(out), TEXT)
    return out


def displacement_field(match: Match, geometry: Geometry) -> Any:
    """SimpleITK's transform from the current CT to the prior one: ``match`` asked on a coarse grid."""
    import SimpleITK as sitk

    coarse = coarse_grid(geometry)
    places = grid_points(coarse)
    moved = match.to_prior(places) - places
    field = sitk.GetImageFromArray(np.ascontiguousarray(moved), isVector=True)
    field.SetSpacing(coarse.spacing[::-1])
    field.SetOrigin(coarse.origin)
    field.SetDirection([float(value) for value in coarse.direction_matrix.ravel()])
    return sitk.DisplacementFieldTransform(field)


def coarse_grid(geometry: Geometry) -> Geometry:
    """A grid of about ``FIELD_MM`` with the axes of ``geometry`` that reaches beyond its outermost voxels."""
    steps = [max(round(FIELD_MM / s), 1) for s in geometry.spacing]
    shape = tuple(int(np.ceil((n + 1) / step)) + 1 for n, step in zip(geometry.shape, steps, strict=True))
    spacing = tuple(s * step for s, step in zip(geometry.spacing, steps, strict=True))
    origin = geometry.index_to_patient((-1.0, -1.0, -1.0))
    return Geometry(
        (shape[0], shape[1], shape[2]),
        (spacing[0], spacing[1], spacing[2]),
        (float(origin[0]), float(origin[1]), float(origin[2])),
        geometry.direction,
    )


def grid_points(geometry: Geometry) -> NDArray[np.float64]:
    """LPS millimetres (z, y, x, 3) of every voxel."""
    index = np.stack(np.meshgrid(*(np.arange(n, dtype=np.float64) for n in geometry.shape), indexing="ij"), axis=-1)
    return geometry.index_to_patient(index)
