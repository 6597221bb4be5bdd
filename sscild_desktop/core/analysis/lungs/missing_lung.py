"""What may be missing from the lungs or be none, said beside the numbers: lungs, bases, fluid, gas, air at the skin."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.lungs.cut_field import CROPPED
from sscild_desktop.core.analysis.lungs.lung_grid import FAR_MM, coarse_step, inside_patient
from sscild_desktop.core.analysis.morphology import coarse, erode
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Geometry, Volume

HARDLY_ANY = 0.1
"""A lung that is smaller than this share of the other is missing."""

LEAST_FLUID_ML = 20.0
"""Less fluid is not worth a word."""

NO_RIGHT = Finding(
    "analysis-missing-lung",
    "warn",
    "Hardly any lung was found on the right. If it has collapsed or is solid as a whole, it is not counted, and every "
    "percentage is that of the left lung.",
)
NO_LEFT = Finding(
    "analysis-missing-lung",
    "warn",
    "Hardly any lung was found on the left. If it has collapsed or is solid as a whole, it is not counted, and every "
    "percentage is that of the right lung.",
)

LOW, MIDDLE = (0.0, 0.35), (0.45, 0.75)
"""The back of a lung is compared in these shares of its height from its lowest slice."""

SMALLEST_MM2, BACK = 300.0, 0.97
"""Slices with less lung are left out; this share of the rows of lung lies in front of its back."""

TOO_FAR_FRONT_MM, MANY_SLICES = 35.0, 0.25
"""A base ends no further in front of the middle of its lung than the first: at most 33 mm in any slice of 14 lungs.
Where fluid or solid lung filled its back, 46 to 100 % of the low slices did; more than the second is told."""
LARGEST_END, THINNEST_BASE_MM = 0.5, 12.0
"""A base tapers over more than the second: its lowest slice is smaller than this share of the largest one. Bases as
dense as -360 HU as a whole end at 1.0."""

SKIN_MM, MOST_OUTSIDE_PERCENT = 5.0, 2.0
"""No lung lies so near to the skin, or outside: none of ten chests; of air under the skin half of the "lungs"."""

NO_OUTLINE = 0.9
"""The field opens a slice with more of its lung outside; beside air under the skin the lungs stay within."""

LEAST_GAS_ML = 50.0
"""Smaller pockets of gas change no volume that counts."""


def left_out_gas(gas_ml: float) -> tuple[Finding, ...]:
    """What is told of gas that hangs together with the lungs and is not counted."""
    if gas_ml < LEAST_GAS_ML:
        return ()
    text = (
        f"{gas_ml:.0f} mL of gas beside the lungs are not counted as lung: a pneumothorax, a giant bulla, or gas of "
        "stomach or bowel. Look at the border of the lungs."
    )
    return (Finding("analysis-gas", "warn", text),)


def counted_gas(even_ml: float) -> tuple[Finding, ...]:
    """What is told of even gas that counts as lung."""
    if even_ml < LEAST_GAS_ML:
        return ()
    text = (
        f"{even_ml:.0f} mL of gas without vessels are counted as lung: a bulla, or bowel, stomach or gullet behind a "
        "wall too thin to be seen. Look at the border of the lungs."
    )
    return (Finding("analysis-gas-counted", "warn", text),)


def lung_outside(volume: Volume, labels: NDArray[np.uint8]) -> tuple[Finding, ...]:
    """What is told of lungs at the skin or outside the body; a slice that cuts them has no outline to tell by."""
    if any(one.code == CROPPED for one in volume.findings):
        return ()
    spacing, step = volume.geometry.spacing, 2 * coarse_step(volume.geometry.spacing)
    lung = coarse(labels, step) > 0
    lung[lung[:, [0, -1]].any(axis=(1, 2)) | lung[:, :, [0, -1]].any(axis=(1, 2))] = False
    within = erode(inside_patient(volume), SKIN_MM, (FAR_MM, spacing[1] * step, spacing[2] * step))
    lungs, outside = (np.count_nonzero(mask, axis=(1, 2)) for mask in (lung, lung & ~within))
    outside[outside > NO_OUTLINE * lungs] = 0
    percent = 100.0 * float(outside.sum()) / max(float(lungs.sum()), 1.0)
    if percent < MOST_OUTSIDE_PERCENT:
        return ()
    text = (
        f"{percent:.0f} % of what is counted as lung lies at the skin or outside the body: air under the skin, in "
        "clothes or in a mattress. Look at the border of the lungs before you use the numbers."
    )
    return (Finding("analysis-outside", "warn", text),)


def missing_lung(right: float, left: float, fluid_ml: float) -> tuple[Finding, ...]:
    """What is told of lungs of these sizes, in whatever unit, and of fluid beside them.

    Only the fluid that a network took for lung or lesion is known; there may be far more.
    """
    found = []
    if min(right, left) < HARDLY_ANY * max(right, left):
        found.append(NO_RIGHT if right < left else NO_LEFT)
    if fluid_ml >= LEAST_FLUID_ML:
        text = (
            f"At least {fluid_ml:.0f} mL beside the lungs are as dense as fluid and are counted neither as lung nor as "
            "lesion. Collapsed lung there may be missing; look at the border of the lungs."
        )
        found.append(Finding("analysis-fluid", "warn", text))
    return tuple(found)


def missing_bases(labels: NDArray[np.uint8], geometry: Geometry) -> tuple[Finding, ...]:
    """What is told of bases that end like a step, or far in front of where the lung above them ends."""
    slices = [z for lung in Lung for z in _without_base(_backs(labels == lung, geometry.spacing), geometry.spacing[0])]
    if not slices:
        return ()
    z_mm = geometry.slice_z_mm(int(np.median(slices)))
    text = (
        f"The base of a lung, or the back of it, is too dense to be counted as lung (at {z_mm:.0f} mm): fluid, or lung "
        "that is solid or has collapsed. If it is lung, its disease is missing from every extent."
    )
    return (Finding("analysis-base", "warn", text, z_mm=z_mm),)


def _backs(lung: NDArray[np.bool_], spacing: tuple[float, float, float]) -> dict[int, tuple[float, float]]:
    """By slice the area of a lung in mm² and where it ends at the back, in mm."""
    areas = np.count_nonzero(lung, axis=(1, 2)) * spacing[1] * spacing[2]
    rows = {int(z): np.flatnonzero(lung[z].any(axis=1)) for z in np.flatnonzero(areas > SMALLEST_MM2)}
    return {z: (float(areas[z]), float(np.quantile(found, BACK)) * spacing[1]) for z, found in rows.items()}


def _without_base(backs: dict[int, tuple[float, float]], step_mm: float) -> list[int]:
    """The low slices in which a lung ends too far in front, or the one at which it ends like a step."""
    if not backs:
        return []
    first, height = min(backs), max(max(backs) - min(backs), 1)
    parts = [[z for z in backs if low <= (z - first) / height < high] for low, high in (LOW, MIDDLE)]
    if not all(parts):
        return []
    largest = max(area for area, _ in backs.values())
    if first > 0 and backs[first][0] > LARGEST_END * largest and step_mm < THINNEST_BASE_MM:
        return [first]
    usual = float(np.median([backs[z][1] for z in parts[1]]))
    found = [z for z in parts[0] if usual - backs[z][1] > TOO_FAR_FRONT_MM]
    return found if len(found) > MANY_SLICES * len(parts[0]) else []
