"""Runs the network of lungs and lobes (after Guiot 2025, Esnaashari 2026) and puts what it sees on the CT grid.

The network sees the whole chest at once on a coarse grid, severe disease inside the lungs included. Its lungs add to
those of the threshold what that cannot see; its lobes cut lungs that are known: every voxel of lung gets a lobe of its
own side, where the network says something else that of the nearest place of this side.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.body_box import box_of
from sscild_desktop.core.analysis.coarse_chest import LevelSpec, prepare_levels, uncentred
from sscild_desktop.core.analysis.prepare import Placement, put_back, resample_weights
from sscild_desktop.core.classes import LOBE_KEYS, Lobe, Lung
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference.batches import still
from sscild_desktop.core.inference.sessions import Network, as_input
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Volume

LOBES = "lobes"
"""Name of the output."""

SIDE_LOBES: dict[Lung, tuple[Lobe, ...]] = {
    Lung.RIGHT: (Lobe.RIGHT_UPPER, Lobe.RIGHT_MIDDLE, Lobe.RIGHT_LOWER),
    Lung.LEFT: (Lobe.LEFT_UPPER, Lobe.LEFT_LOWER),
}

CHANNELS = ("outside", *LOBE_KEYS.values())
"""What the channels are where the card has no labels."""

SURE = 0.5
"""From this probability on a place is of a lobe, or of a lung."""

POSSIBLE = 0.2
"""From this probability on a place may be of a lung, where another network sees lung at the resolution of the CT."""

THINNEST_SEEN_MM = 8.0
"""What the network adds to the lungs is thicker than two of its pixels."""

AGREEING = 0.9
"""Lungs of threshold and network that overlap less than this (Dice) are told to the reader."""

LOBES_NOT_SEEN = Finding(
    "analysis-lobes",
    "warn",
    "The network did not see both lungs, so the lobes were cut along their fissures; look at the borders of the lobes.",
)
NO_DENSE_LUNG = Finding(
    "analysis-dense",
    "warn",
    "The chosen lesion network does not see the lungs, so dense diseased lung may be missing from them.",
)

TEXT = "Looking at the whole chest"

Maps = NDArray[np.float32]


@dataclass(frozen=True)
class SeenLobes:
    """Probability of each lobe (5, planes, y, x) on the network's grid, and how that lies on the CT.

    ``weights`` (slices, planes) mixes planes into a slice, ``place`` is where the pixels of a plane lie.
    """

    maps: Maps
    weights: Any
    place: Placement

    def of_slice(self, maps: Maps, index: int) -> Maps:
        """Maps (n, planes, y, x) of this grid in one slice of the CT: (n, rows, columns)."""
        row = self.weights[index]
        mixed = np.zeros((len(maps), *maps.shape[2:]), np.float32)
        for plane, weight in zip(row.indices, row.data, strict=True):
            mixed += weight * maps[:, plane]
        on_ct: Maps = put_back(mixed[None], self.place)[0]
        return on_ct

    def side(self, lung: Lung) -> Maps:
        """Probability of one lung (planes, y, x)."""
        return np.asarray(sum(self.maps[lobe - 1] for lobe in SIDE_LOBES[lung]))


def see_lobes(volume: Volume, network: Network, report: Report = silent) -> SeenLobes:
    """Asks the network once about the whole chest. Raises ModelRefused for a card that names its lobes otherwise."""
    report(0.0, TEXT)
    card = network.card
    spec = LevelSpec.from_card(card.input)
    planes, _ = prepare_levels(volume, spec)
    count, multiple = len(planes), card.input.planes_multiple_of
    padded = np.zeros((1, 1, -(-count // multiple) * multiple, spec.size, spec.size), np.float32)
    padded[0, 0, :count] = planes[:, 0]
    outputs = network.run({card.input.name: as_input(padded)}, still(report, 0.5, TEXT))
    labels = card.labels(LOBES) or CHANNELS
    if not set(LOBE_KEYS.values()) <= set(labels):
        raise ModelRefused(f"The card of “{card.name}” does not name the five lobes; compare it with README.")
    order = [labels.index(key) for key in LOBE_KEYS.values()]
    found = np.asarray(outputs[LOBES][0][order, :count], np.float32)
    (slices, height, width), spacing = volume.hu.shape, volume.geometry.spacing
    maps, place = uncentred(found, (height, width), (spacing[1], spacing[2]), box_of(volume), spec)
    report(1.0, TEXT)
    return SeenLobes(maps, resample_weights(count, spec.plane_spacing_mm, slices, spacing[0]), place)


def network_lungs(seen: SeenLobes, report: Report = silent, least: float = SURE) -> NDArray[np.uint8]:
    """Lungs (Lung labels) on the CT grid as the network alone sees them, from this probability on."""
    sides = np.stack([seen.side(lung) for lung in Lung])
    labels = np.zeros((seen.weights.shape[0], *seen.place.ct_shape), np.uint8)
    for index, plane in _reported(labels, report, "Finding the lungs"):
        maps = seen.of_slice(sides, index)
        where = maps.sum(0) >= least
        plane[where] = np.where(maps[0] >= maps[1], np.uint8(Lung.RIGHT), np.uint8(Lung.LEFT))[where]
    return labels


def network_lobes(seen: SeenLobes, lungs: NDArray[np.uint8], report: Report = silent) -> NDArray[np.uint8] | None:
    """Lobes of lungs that are known (Lung labels), each voxel one of its side; None where a lung was nowhere seen."""
    shares = {lung: _shares(seen, lung) for lung in Lung if (lungs == lung).any()}
    if any(found is None for found in shares.values()):
        return None
    labels = np.zeros(lungs.shape, np.uint8)
    for index, plane in _reported(labels, report, "Finding the lobes"):
        for lung, maps in shares.items():
            inside = lungs[index] == lung
            if maps is not None and inside.any():
                best = seen.of_slice(maps, index)[:, inside].argmax(0)
                plane[inside] = np.asarray(SIDE_LOBES[lung], np.uint8)[best]
    return labels


def _shares(seen: SeenLobes, lung: Lung) -> Maps | None:
    """Share of each lobe of one lung everywhere: where the network sees this lung as it says, else as the nearest."""
    from scipy import ndimage

    side = seen.side(lung)
    sure = side >= SURE
    if not sure.any():
        return None
    nearest = ndimage.distance_transform_edt(~sure, return_distances=False, return_indices=True)
    maps = np.stack([seen.maps[lobe - 1] for lobe in SIDE_LOBES[lung]]) / np.maximum(side, SURE)
    return np.asarray(maps[:, nearest[0], nearest[1], nearest[2]], np.float32)


def _reported(planes: NDArray[np.uint8], report: Report, text: str) -> Iterable[tuple[int, NDArray[np.uint8]]]:
    """(index, plane) of every slice, telling how far."""
    for index, plane in enumerate(planes):
        if index % 8 == 0:
            report(index / len(planes), text)
        yield index, plane


def disagreement(threshold: NDArray[np.uint8], network: NDArray[np.uint8]) -> Finding | None:
    """What is said to the reader where lungs by threshold and by the network differ much."""
    dice = overlap(threshold, network)
    if dice >= AGREEING:
        return None
    words = f"Lungs by threshold and by the network overlap by {dice:.2f} only (Dice)"
    return Finding("analysis-lungs", "warn", f"{words}; look at the border of the lungs before you trust the numbers.")


def overlap(first: NDArray[np.uint8], second: NDArray[np.uint8]) -> float:
    """Dice of two lung masks in which right and left must be the same; NaN where both are empty."""
    both = sum(int(np.count_nonzero((one == other) & (one > 0))) for one, other in zip(first, second, strict=True))
    total = int(np.count_nonzero(first)) + int(np.count_nonzero(second))
    return 2.0 * both / total if total else float("nan")
