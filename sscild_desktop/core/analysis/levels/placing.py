"""The five Goh levels: what anatomy shows, what the network says, and how both become one place.

Main carina (2), right hemidiaphragm (5) and the roof of the aortic arch (1, the origin of the great vessels) can be
seen in the masks. The venous confluence (3) cannot: a distance from carina and diaphragm and the network are averaged
by their uncertainty. Level 4 is halfway between 3 and 5 by definition (Goh 2008, Jia 2024).
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.levels.landmarks import Landmarks
from sscild_desktop.core.analysis.levels.proportions import (
    DISAGREEMENT_MM,
    LUNG_SHARE_SD_MM,
    LUNG_SHARES,
    expectations,
    is_doubtful,
    level_doubts,
)
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Volume

ABOVE_DOME_MM = 10.0
"""Level 5 lies one centimetre above the right hemidiaphragm (Goh 2008)."""

CARINA_SD_MM, ARCH_SD_MM, DOME_SD_MM = 2.0, 4.0, 4.0
"""How closely the seen landmarks met the readings of five chests, rounded up."""

ARCH_ABOVE_CARINA_MM, ARCH_OFFSET_SD_MM = 38.0, 8.0
"""Roof of the arch above the carina where it is not seen: mean over the readings (30 to 48 mm)."""

VEINS_FIXED_MM, VEINS_SHARE, VEINS_SD_MM = 25.0, 0.35, 6.0
"""Inferior pulmonary veins below the carina = 25 mm + 0.35 × (carina − dome): bronchus and upper left atrium keep
their size, the rest hangs on the diaphragm. Leave-one-out error on five chests: 3 mm on average, 5 mm at most."""

VEINS_ALONE_MM, VEINS_ALONE_SD_MM = 58.0, 12.0
"""The same where the dome is not seen."""

NETWORK_FLOOR_MM = 8.0
"""A network is never trusted more closely than this, however narrow its own spread."""

SURE_SD_MM = 15.0
"""A network that is less sure than this of a level overrules nothing there and says nothing of the others."""

NO_CARINA = Finding(
    "analysis-carina",
    "warn",
    "The fork of the windpipe was not clearly seen, so the levels rest on the network and on usual distances; "
    "look at all five.",
)

SMALLEST_GAP_MM = 3.0
"""Levels keep their order with at least this distance."""


@dataclass(frozen=True)
class LevelPrediction:
    """What the level network says: five places (patient z, mm) and their SD in mm."""

    z_mm: tuple[float, ...]
    spread_mm: tuple[float, ...]

    @classmethod
    def from_probabilities(
        cls, probabilities: NDArray[np.float32], plane_z_mm: NDArray[np.float64]
    ) -> "LevelPrediction":
        """From (5, Z) probabilities over planes: expected value and SD."""
        weights = probabilities.astype(np.float64)
        weights /= weights.sum(axis=1, keepdims=True)
        mean = weights @ plane_z_mm
        variance = (weights * (plane_z_mm[None] - mean[:, None]) ** 2).sum(axis=1)
        return cls(tuple(float(v) for v in mean), tuple(float(v) for v in np.sqrt(variance)))


@dataclass(frozen=True)
class _Place:
    z_mm: float
    sd_mm: float
    method: str
    seen: bool = False
    """A landmark of the patient's own, not a distance from another or an average over people."""


def fuse_levels(volume: Volume, landmarks: Landmarks, prediction: LevelPrediction | None) -> tuple[GohLevel, ...]:
    """Five levels from cranial to caudal, inside the lungs, with how each was found and how far the network was off."""
    network = _network_places(prediction)
    trusted = trusted_landmarks(volume, landmarks, prediction)
    anatomy = _anatomy_places(volume, trusted)
    places = {k: _combine(anatomy[k], network.get(k)) for k in (1, 2, 3, 5)}
    for k in _dropped(landmarks, trusted):
        places[k] = replace(places[k], method=f"{places[k].method}; what is seen of it in the masks does not fit")
    places = _in_order(places, *_lung_ends(volume, landmarks))
    sd = float(np.hypot(places[3].sd_mm, places[5].sd_mm)) / 2
    places[4] = _Place((places[3].z_mm + places[5].z_mm) / 2, sd, "halfway between levels 3 and 5")
    anatomy[4] = _Place((anatomy[3].z_mm + anatomy[5].z_mm) / 2, sd, "")
    return tuple(_level(volume, k, places[k], anatomy[k], network.get(k)) for k in range(1, 6))


def trusted_landmarks(volume: Volume, landmarks: Landmarks, prediction: LevelPrediction | None) -> Landmarks:
    """The landmarks without those that rest on a doubtful mask: far from the network, and from all else that is known.

    The arch is looked for above the carina; without the one the other is not seen.
    """
    network = {
        k: place.z_mm for k, place in _network_places(prediction).items() if place.sd_mm <= SURE_SD_MM and k != 4
    }
    ends = _known_ends(volume, landmarks)
    kept = landmarks
    for k, name in ((2, "carina_z_mm"), (1, "arch_z_mm"), (5, "dome_z_mm")):
        seen = _seen(kept)
        if k not in seen or k not in network:
            continue
        others = {
            j: [z[j] for z in (network, seen) if j in z and not (z is seen and (k, j) == (2, 1))] for j in network
        }
        if is_doubtful(seen[k], network[k], expectations(k, others, ends)):
            kept = replace(kept, **{name: None}, **({"arch_z_mm": None} if k == 2 else {}))
    return kept


def _seen(landmarks: Landmarks) -> dict[int, float]:
    """The levels that landmarks fix."""
    dome = None if landmarks.dome_z_mm is None else landmarks.dome_z_mm + ABOVE_DOME_MM
    found = {1: landmarks.arch_z_mm, 2: landmarks.carina_z_mm, 5: dome}
    return {k: z for k, z in found.items() if z is not None}


def _dropped(landmarks: Landmarks, trusted: Landmarks) -> list[int]:
    return [k for k in _seen(landmarks) if k not in _seen(trusted)]


def _known_ends(volume: Volume, landmarks: Landmarks) -> tuple[float, float] | None:
    """Bottom and top of the lungs, None where the series cuts one of them off."""
    bottom, top = landmarks.bottom_z_mm, landmarks.top_z_mm
    edges = (volume.geometry.slice_z_mm(0), volume.geometry.slice_z_mm(volume.hu.shape[0] - 1))
    return None if bottom is None or top is None or bottom in edges or top in edges else (bottom, top)


def doubts(
    volume: Volume, landmarks: Landmarks, prediction: LevelPrediction | None, levels: tuple[GohLevel, ...]
) -> tuple[Finding, ...]:
    """What the reader is told about the levels: each that may lie wrong, and an airway in which no fork was seen."""
    network = {k: place.z_mm for k, place in _network_places(prediction).items()}
    found = level_doubts(levels, network)
    return found if trusted_landmarks(volume, landmarks, prediction).carina_z_mm is not None else (NO_CARINA, *found)


def _network_places(prediction: LevelPrediction | None) -> dict[int, _Place]:
    if prediction is None:
        return {}
    pairs = enumerate(zip(prediction.z_mm, prediction.spread_mm, strict=True), start=1)
    return {k: _Place(z, max(sd, NETWORK_FLOOR_MM), "network") for k, (z, sd) in pairs if np.isfinite(z + sd)}


def _lung_ends(volume: Volume, landmarks: Landmarks) -> tuple[float, float]:
    """Bottom and top of the lungs, those of the volume where no lung is known."""
    ends = (volume.geometry.slice_z_mm(0), volume.geometry.slice_z_mm(volume.hu.shape[0] - 1))
    bottom = min(ends) if landmarks.bottom_z_mm is None else landmarks.bottom_z_mm
    top = max(ends) if landmarks.top_z_mm is None else landmarks.top_z_mm
    return bottom, top


def _anatomy_places(volume: Volume, landmarks: Landmarks) -> dict[int, _Place]:
    """What the landmarks say of levels 1, 2, 3 and 5; the height of the lungs where nothing else is seen."""
    bottom, top = _lung_ends(volume, landmarks)
    out = {
        k: _Place(bottom + share * (top - bottom), LUNG_SHARE_SD_MM, "share of the height of the lungs")
        for k, share in LUNG_SHARES.items()
    }
    dome, carina = landmarks.dome_z_mm, landmarks.carina_z_mm
    if dome is not None:
        out[5] = _Place(dome + ABOVE_DOME_MM, DOME_SD_MM, "1 cm above the right dome seen in the lung mask", True)
    if carina is None:
        return out
    out[2] = _Place(carina, CARINA_SD_MM, "main carina seen in the airway", True)
    out[1] = _Place(carina + ARCH_ABOVE_CARINA_MM, ARCH_OFFSET_SD_MM, "usual distance above the carina")
    if landmarks.arch_z_mm is not None:
        out[1] = _Place(landmarks.arch_z_mm, ARCH_SD_MM, "roof of the aortic arch seen beside the left lung", True)
    out[3] = _veins(carina, dome)
    return out


def _veins(carina: float, dome: float | None) -> _Place:
    if dome is None:
        return _Place(carina - VEINS_ALONE_MM, VEINS_ALONE_SD_MM, "usual distance below the carina")
    below = VEINS_FIXED_MM + VEINS_SHARE * (carina - dome)
    return _Place(carina - below, VEINS_SD_MM, "distance from carina and right dome")


def _combine(anatomy: _Place, network: _Place | None) -> _Place:
    """A seen landmark holds against a network that is far off; else both are averaged with weights 1/SD²."""
    if network is None:
        return anatomy
    if anatomy.seen and abs(anatomy.z_mm - network.z_mm) > DISAGREEMENT_MM:
        return replace(anatomy, method=f"{anatomy.method}; the network lies elsewhere")
    a, n = 1 / anatomy.sd_mm**2, 1 / network.sd_mm**2
    z = (a * anatomy.z_mm + n * network.z_mm) / (a + n)
    apart = "; they disagree, please check" if abs(anatomy.z_mm - network.z_mm) > DISAGREEMENT_MM else ""
    words = f"{anatomy.method}, averaged with the network (weight {n / (a + n):.0%}){apart}"
    return _Place(z, float((a + n) ** -0.5), words, anatomy.seen)


def _in_order(places: dict[int, _Place], bottom: float, top: float) -> dict[int, _Place]:
    """Inside the lungs and from cranial to caudal; the better known of two levels that cross holds."""
    low, high = min(bottom, top), max(bottom, top)
    gap = min(SMALLEST_GAP_MM, (high - low) / 10)
    order = sorted(places)
    kept = dict(places)
    for above, k in enumerate(order):
        # Room is left at the ends of the lungs for the levels beyond.
        below = len(order) - 1 - above
        kept[k] = _moved(kept[k], float(np.clip(kept[k].z_mm, low + gap * below, high - gap * above)))
    for anchor in sorted(order, key=lambda k: kept[k].sd_mm):
        _make_room(kept, order, anchor, gap)
    return kept


def _make_room(kept: dict[int, _Place], order: list[int], anchor: int, gap: float) -> None:
    """Pushes less well known levels away from ``anchor`` until the order holds around it."""
    for k in order:
        if k == anchor or kept[k].sd_mm < kept[anchor].sd_mm:
            continue
        nearest = kept[anchor].z_mm + gap * (order.index(anchor) - order.index(k))
        kept[k] = _moved(kept[k], max(kept[k].z_mm, nearest) if k < anchor else min(kept[k].z_mm, nearest))


def _moved(place: _Place, z_mm: float) -> _Place:
    if abs(z_mm - place.z_mm) < 1e-9:
        return place
    return replace(place, z_mm=z_mm, method=f"{place.method}; moved to keep the order inside the lungs")


def _level(volume: Volume, number: int, place: _Place, anatomy: _Place, network: _Place | None) -> GohLevel:
    apart = None if network is None else abs(anatomy.z_mm - network.z_mm)
    return GohLevel(
        level=number,
        z_mm=place.z_mm,
        slice=volume.geometry.nearest_slice(place.z_mm),
        auto_z_mm=place.z_mm,
        spread_mm=place.sd_mm,
        method=place.method,
        disagreement_mm=apart,
    )
