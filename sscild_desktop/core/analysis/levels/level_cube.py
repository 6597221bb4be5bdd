"""Runs a level network of the published kind: a 3D window slid along z over a cube of the chest (Jia 2024, L-Net).

The volume is resampled to a cube of fixed size, clipped, and brought to mean 0 and SD 1. A window of some planes is
slid along z; each run answers the five places in planes of its window. Places inside the window are kept, and a
level's place is the median over the windows, its spread their standard deviation.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.levels.placing import LevelPrediction
from sscild_desktop.core.analysis.prepare import resample_plane, resample_weights
from sscild_desktop.core.inference.batches import still
from sscild_desktop.core.inference.cards import CardInput, needed
from sscild_desktop.core.inference.sessions import Network, as_input
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Volume

LEVELS = 5
SINGLE_WINDOW_SPREAD_MM = 10.0
"""Spread of a level that only one window saw: nothing says how sure it is."""

TEXT = "Finding the Goh levels"


@dataclass(frozen=True)
class CubeSpec:
    """Cube of ``size`` voxels a side, windows of ``window`` planes moved by ``step``, HU clipped to low..high.

    ``cranial_first``: whether plane 0 of a window is the most cranial one.
    """

    size: int
    window: int
    step: int
    hu_low: float
    hu_high: float
    cranial_first: bool

    @classmethod
    def from_card(cls, card_input: CardInput) -> "CubeSpec":
        """From the "input" part of a model card."""
        size, window = needed(card_input.size, "size"), needed(card_input.window, "window")
        step, hu_window = card_input.step or max(1, window // 4), needed(card_input.hu_window, "hu_window")
        return cls(size, min(window, size), step, *hu_window, card_input.cranial_first)


def make_cube(volume: Volume, spec: CubeSpec) -> NDArray[np.float32]:
    """(size, size, size) z-scored float32 of a volume, planes in the network's order."""
    depth, height, width = volume.hu.shape
    rows = resample_weights(height, 1.0, spec.size, height / spec.size)
    columns = resample_weights(width, 1.0, spec.size, width / spec.size)
    planes = np.stack([resample_plane(plane, rows, columns) for plane in volume.hu])
    along = resample_weights(depth, 1.0, spec.size, depth / spec.size)
    cube = np.asarray(along @ planes.reshape(depth, -1), np.float32).reshape((spec.size,) * 3)
    np.clip(cube, spec.hu_low, spec.hu_high, out=cube)
    cube -= cube.mean(dtype=np.float64)
    cube /= max(float(cube.std(dtype=np.float64)), 1e-6)
    return np.ascontiguousarray(cube[::-1] if spec.cranial_first else cube)


def starts(spec: CubeSpec) -> list[int]:
    """First planes of the windows; the last window ends with the cube."""
    last = spec.size - spec.window
    return sorted({*range(0, last + 1, spec.step), last})


def predict_in_cube(volume: Volume, network: Network, report: Report = silent) -> LevelPrediction:
    """Places and spread in patient mm from a network that answers (1, 5) planes of its window for each run."""
    report(0.0, TEXT)
    spec = CubeSpec.from_card(network.card.input)
    cube = make_cube(volume, spec)
    name, result = network.card.input.name, network.card.outputs[0].name
    found = []
    firsts = starts(spec)
    for number, first in enumerate(firsts):
        part = portion(report, number / len(firsts), (number + 1) / len(firsts))
        part(0.0, TEXT)
        window = as_input(cube[None, None, first : first + spec.window])
        inside = np.asarray(network.run({name: window}, still(part, 0.5, TEXT))[result], np.float64).reshape(LEVELS)
        seen = (inside >= 0) & (inside <= spec.window - 1)
        found.append(np.where(seen, inside + first, np.nan))
    return _in_millimetres(volume, spec, np.stack(found))


def _in_millimetres(volume: Volume, spec: CubeSpec, planes: NDArray[np.float64]) -> LevelPrediction:
    """Median and spread over the windows; NaN for a level that no window saw."""
    depth = volume.hu.shape[0]
    if spec.cranial_first:
        planes = spec.size - 1 - planes
    index = (planes + 0.5) * depth / spec.size - 0.5
    plane_mm = volume.geometry.spacing[0]
    places, spreads = [], []
    for column in index.T:
        seen = column[np.isfinite(column)]
        places.append(volume.geometry.slice_z_mm(float(np.median(seen))) if seen.size else float("nan"))
        spreads.append(float(seen.std()) * plane_mm if seen.size > 1 else SINGLE_WINDOW_SPREAD_MM)
    return LevelPrediction(tuple(places), tuple(spreads))
