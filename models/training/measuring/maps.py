"""Heat maps of the score network: whether they say what the network says, and whether they point at the lesions."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from models.training.measuring.counting import ANY
from sscild_desktop.core.analysis.scores.occlusion import PATCH_MM, STEP_MM, heat_maps
from sscild_desktop.core.inference import Network
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Volume

LESIONS_OF = {"tot": ANY["total"], "gg": ANY["ggo"], "ret": ANY["ret"]}

MARGINS_MM = {"none": 0.0, "two steps": 2 * STEP_MM, "one patch": PATCH_MM, "two patches": 2 * PATCH_MM}
"""Around the true lesion. A place's value is a mean over all squares that cover it, so it reaches one patch far."""


def rows_of(
    volume: Volume, lungs: NDArray[np.uint8], bits: NDArray[np.uint8], slices: Sequence[int], network: Network
) -> list[dict[str, Any]]:
    """Per map of these slices: the network's score, that read off the map, negative mass in the lesion by margin."""
    levels = [GohLevel(k, volume.geometry.slice_z_mm(z), z) for k, z in enumerate(slices, start=1)]
    rows = []
    for heat in heat_maps(volume, lungs, bits & np.uint8(ANY["total"]), levels, network):
        z = levels[heat.level - 1].slice
        lesion, lung = (bits[z] & LESIONS_OF[heat.pattern]) > 0, lungs[z] > 0
        rows.append(
            {
                "level": heat.level,
                "pattern": heat.pattern,
                "network": heat.network_percent,
                "derived": heat.derived_percent,
                "true": 100.0 * float(lesion[lung].mean()),
                **negative_mass(heat.values, lesion, lung, volume.geometry.spacing[1:]),
            }
        )
    return rows


def negative_mass(
    values: NDArray[np.float32], lesion: NDArray[np.bool_], lung: NDArray[np.bool_], spacing_yx: tuple[float, ...]
) -> dict[str, Any]:
    """Sum of what the map says against health: all of it, what lies inside the lesion by margin, and that share of a
    uniform map of the lung."""
    mass = np.maximum(-values, 0.0).astype(np.float64)
    inside = uniform = dict.fromkeys(MARGINS_MM, 0.0)
    if lesion.any():
        away = ndimage.distance_transform_edt(~lesion, spacing_yx)
        inside = {key: float(mass[away <= margin].sum()) for key, margin in MARGINS_MM.items()}
        uniform = {key: float((away[lung] <= margin).mean()) for key, margin in MARGINS_MM.items()}
    return {"mass": float(mass.sum()), "inside": inside, "uniform": uniform}
