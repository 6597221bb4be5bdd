"""Metal and contrast medium as dense as metal in the body: streaks from them cross the lungs and look like disease."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.lungs.lung_grid import FAR_MM, coarse_step, inside_patient
from sscild_desktop.core.analysis.morphology import coarse, erode
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Volume

METAL_HU = 2200
"""Bone is less dense, in sharp kernels too: 0.02 mL of ten real chests without metal were denser."""

SKIN_MM = 6.0
"""Leads on the skin lie no deeper; their streaks are thin."""

LEAST_ML, LEAST_SLICE_ML = 3.0, 0.1
"""Clips, wires of the sternum and leads have less. Seen: 22 mL of rods in a spine, 11 mL of contrast in a vein."""


def metal_doubts(volume: Volume, labels: NDArray[np.uint8]) -> tuple[Finding, ...]:
    """What is told of metal in the slices with lung (``labels``)."""
    spacing, step = volume.geometry.spacing, 2 * coarse_step(volume.geometry.spacing)
    dense = coarse(volume.hu, step) > METAL_HU
    slice_ml = np.count_nonzero(dense, axis=(1, 2)) * volume.geometry.voxel_ml * step**2
    if slice_ml.sum() < LEAST_ML:
        return ()
    dense &= erode(inside_patient(volume), SKIN_MM, (FAR_MM, spacing[1] * step, spacing[2] * step))
    slice_ml = np.count_nonzero(dense, axis=(1, 2)) * volume.geometry.voxel_ml * step**2
    slice_ml[~labels.any(axis=(1, 2))] = 0.0
    if slice_ml.sum() < LEAST_ML:
        return ()
    found = np.flatnonzero(slice_ml > LEAST_SLICE_ML)
    low, middle, high = (volume.geometry.slice_z_mm(int(z)) for z in (found[0], np.median(found), found[-1]))
    text = (
        f"Metal, or contrast medium as dense as metal, lies in the body (from {low:.0f} to {high:.0f} mm). Streaks "
        "from it look like disease and hide it; look at the lesions there before you use the numbers."
    )
    return (Finding("analysis-metal", "warn", text, z_mm=middle),)
