"""The five Goh levels: what anatomy shows (carina, diaphragm), what the network says, and how both become one place.

The main carina and the right hemidiaphragm can be seen in the masks and decide levels 2 and 5. The origin of the
great vessels (1) and the venous confluence (3) cannot: a regression from the visible landmarks and the network are
averaged by their uncertainty. Level 4 is halfway between 3 and 5 by definition (Goh 2008, Jia 2024).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lungs import LungMask
from sscild_desktop.core.analysis.results import GohLevel
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.volume import Volume

ABOVE_DOME_MM = 10.0
"""Level 5 lies one centimetre above the right hemidiaphragm (Goh 2008)."""

DOME_INSET_MM = 25.0
"""Only columns this far inside the footprint of the right lung count: its rim runs up along heart and chest wall."""

DOME_PERCENTILE = 95.0
"""The top of the dome, robust against columns that stop at a vessel."""

ARCH_ABOVE_CARINA_MM = (37.0, 8.0)
"""Mean and SD of level 1 above the carina over the reference readings (30 to 48 mm)."""

VEINS_BELOW_CARINA = (26.0, 0.39, 7.0)
"""Level 3 below the carina = 26 mm + 0.39 × (carina − level 5), SD 7 mm, fitted on the same readings: deep lungs
hang lower, the fixed part is the bronchus and the left atrium."""

NETWORK_FLOOR_MM = 5.0
"""A network is never trusted more closely than this, however narrow its own spread."""

DISAGREEMENT_MM = 15.0
"""Network and anatomy further apart than this are flagged to the reader."""

SMALLEST_GAP_MM = 3.0
"""Levels keep their order with at least this distance."""


@dataclass(frozen=True)
class Landmarks:
    """Visible landmarks as patient z in mm, None where not seen; the lungs' top and bottom are always there."""

    lung_top_z_mm: float
    lung_bottom_z_mm: float
    carina_z_mm: float | None
    dome_z_mm: float | None


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
        weights = probabilities / probabilities.sum(axis=1, keepdims=True)
        mean = weights @ plane_z_mm
        sd = np.sqrt(np.maximum((weights * (plane_z_mm[None] - mean[:, None]) ** 2).sum(axis=1), 0.0))
        return cls(tuple(float(v) for v in mean), tuple(float(v) for v in sd))


@dataclass(frozen=True)
class _Place:
    z_mm: float
    spread_mm: float
    method: str


def anatomy_landmarks(volume: Volume, lungs: LungMask) -> Landmarks:
    """Carina from the airway, dome from the base of the right lung, top and bottom of both lungs."""
    geometry = volume.geometry
    slices = np.flatnonzero((lungs.labels > 0).any(axis=(1, 2)))
    slice_of_carina = lungs.airways.carina_slice if lungs.airways is not None else None
    carina = None if slice_of_carina is None else geometry.slice_z_mm(slice_of_carina)
    top, bottom = geometry.slice_z_mm(int(slices[-1])), geometry.slice_z_mm(int(slices[0]))
    dome = _dome_slice(lungs.labels, geometry.spacing)
    dome_z = None if dome is None else geometry.slice_z_mm(dome)
    if carina is not None and dome_z is not None and dome_z + ABOVE_DOME_MM > carina - 2 * SMALLEST_GAP_MM:
        dome_z = None
    return Landmarks(top, bottom, carina, dome_z)


def _dome_slice(labels: NDArray[np.uint8], spacing: tuple[float, float, float]) -> float | None:
    """Fractional slice of the top of the right dome; None where the base of the right lung is not in the volume."""
    step = max(1, round(1.6 / spacing[1]))
    right = labels[:, ::step, ::step] == Lung.RIGHT
    footprint = right.any(axis=0)
    inside = ndimage.distance_transform_edt(np.pad(footprint, 1))[1:-1, 1:-1] * spacing[1] * step
    inner = inside > min(DOME_INSET_MM, 0.6 * float(inside.max()))
    if not inner.any():
        return None
    lowest = right.argmax(axis=0)[inner]
    if (lowest == 0).mean() > 0.05:
        return None
    return float(np.percentile(lowest, DOME_PERCENTILE))


def fuse_levels(volume: Volume, landmarks: Landmarks, prediction: LevelPrediction | None) -> tuple[GohLevel, ...]:
    """Five levels from cranial to caudal, inside the lungs, with how each was found and how far the network was off."""
    network = _network_places(prediction)
    anatomy = _anatomy_places(landmarks, network)
    places = {k: _combine(anatomy.get(k), network.get(k), k) for k in (1, 2, 3, 5)}
    places = _in_order(places, landmarks)
    halfway = (places[3].z_mm + places[5].z_mm) / 2
    places[4] = _Place(halfway, (places[3].spread_mm + places[5].spread_mm) / 2, "halfway between levels 3 and 5")
    return tuple(_level(volume, k, places[k], anatomy.get(k), network.get(k)) for k in range(1, 6))


def _network_places(prediction: LevelPrediction | None) -> dict[int, _Place]:
    if prediction is None:
        return {}
    pairs = zip(prediction.z_mm, prediction.spread_mm, strict=True)
    return {k: _Place(z, max(sd, NETWORK_FLOOR_MM), "network") for k, (z, sd) in enumerate(pairs, start=1)}


def _anatomy_places(landmarks: Landmarks, network: dict[int, _Place]) -> dict[int, _Place]:
    """What the landmarks say; the network or the height of the lungs stands in for a landmark that is not seen."""
    height = landmarks.lung_top_z_mm - landmarks.lung_bottom_z_mm
    out: dict[int, _Place] = {}
    if landmarks.carina_z_mm is not None:
        out[2] = _Place(landmarks.carina_z_mm, 2.0, "carina seen in the airway")
    elif 2 not in network:
        out[2] = _Place(landmarks.lung_top_z_mm - 0.38 * height, 20.0, "estimated from the height of the lungs")
    if landmarks.dome_z_mm is not None:
        out[5] = _Place(landmarks.dome_z_mm + ABOVE_DOME_MM, 3.0, "1 cm above the right dome seen in the lung mask")
    elif 5 not in network:
        out[5] = _Place(landmarks.lung_bottom_z_mm + 0.25 * height, 20.0, "estimated from the height of the lungs")
    carina, dome = out.get(2, network.get(2)), out.get(5, network.get(5))
    assert carina is not None and dome is not None
    above, above_sd = ARCH_ABOVE_CARINA_MM
    out[1] = _Place(carina.z_mm + above, float(np.hypot(above_sd, carina.spread_mm)), "distance from the carina")
    fixed, share, veins_sd = VEINS_BELOW_CARINA
    below = fixed + share * (carina.z_mm - dome.z_mm)
    sd = float(np.hypot(veins_sd, carina.spread_mm))
    out[3] = _Place(carina.z_mm - below, sd, "distance from carina and diaphragm")
    return out


def _combine(anatomy: _Place | None, network: _Place | None, level: int) -> _Place:
    """Levels 2 and 5 as anatomy shows them; 1 and 3 averaged with weights 1/SD²."""
    if anatomy is None or network is None:
        only = anatomy or network
        assert only is not None
        return only
    if level in (2, 5):
        return anatomy
    a, n = 1 / anatomy.spread_mm**2, 1 / network.spread_mm**2
    z = (a * anatomy.z_mm + n * network.z_mm) / (a + n)
    return _Place(z, float((a + n) ** -0.5), f"network averaged with {anatomy.method}")


def _in_order(places: dict[int, _Place], landmarks: Landmarks) -> dict[int, _Place]:
    """Inside the lungs and from cranial to caudal; levels 2 and 5 hold, 1 and 3 give way."""
    top, bottom = landmarks.lung_top_z_mm, landmarks.lung_bottom_z_mm
    kept = {k: _moved(p, float(np.clip(p.z_mm, bottom, top))) for k, p in places.items()}
    if kept[5].z_mm > kept[2].z_mm - 2 * SMALLEST_GAP_MM:
        kept[5] = _moved(kept[5], max(bottom, kept[2].z_mm - 2 * SMALLEST_GAP_MM))
    kept[1] = _moved(kept[1], max(kept[1].z_mm, kept[2].z_mm + SMALLEST_GAP_MM))
    kept[3] = _moved(
        kept[3], float(np.clip(kept[3].z_mm, kept[5].z_mm + SMALLEST_GAP_MM, kept[2].z_mm - SMALLEST_GAP_MM))
    )
    return kept


def _moved(place: _Place, z_mm: float) -> _Place:
    if abs(z_mm - place.z_mm) < 1e-9:
        return place
    return _Place(z_mm, place.spread_mm, place.method + ", moved to keep the order inside the lungs")


def _level(volume: Volume, number: int, place: _Place, anatomy: _Place | None, network: _Place | None) -> GohLevel:
    apart = abs(anatomy.z_mm - network.z_mm) if anatomy is not None and network is not None else None
    return GohLevel(
        level=number,
        z_mm=place.z_mm,
        slice=volume.geometry.nearest_slice(place.z_mm),
        auto_z_mm=place.z_mm,
        spread_mm=place.spread_mm,
        method=place.method,
        disagreement_mm=apart,
    )
