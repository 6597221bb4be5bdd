"""What an analysis gives: frozen values that travel between threads, to the views and to the exports."""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS, PATTERNS
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Geometry, SeriesInfo


@dataclass(frozen=True)
class LungResult:
    """Lung mask (uint8: 0, Lung.RIGHT, Lung.LEFT) and its measures; volumes in mL, density in HU."""

    mask: NDArray[np.uint8]
    total_ml: float
    right_ml: float
    left_ml: float
    mean_hu: float
    density: dict[str, float] = field(default_factory=dict)
    """Further density indices by key, see core/analysis/densitometry.py."""
    thirds: dict[str, dict[str, float]] = field(default_factory=dict)
    """The same of the upper, middle and lower third of both lungs; empty in analyses of earlier versions."""


@dataclass(frozen=True)
class Extent:
    """Share of the total lung volume in percent, and millilitres."""

    percent: float
    ml: float


@dataclass(frozen=True)
class LesionResult:
    """Lesion mask (uint8 bits of ``Lesion``) and the extent per class key plus 'total', the union.

    A class that the network does not mark has no extent. ``regions`` holds the same of each lung and of each third of
    their height, in percent of the lung there, by ``REGIONS``; empty in analyses of earlier versions.
    """

    mask: NDArray[np.uint8]
    extents: dict[str, Extent]
    regions: dict[str, dict[str, Extent]] = field(default_factory=dict)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Keys of the classes that were looked for; all of them where nothing was measured."""
        return tuple(key for key in LESION_KEYS.values() if key in self.extents or not self.extents)


@dataclass(frozen=True)
class LobeMeasures:
    """One lobe (label of ``Lobe``): its volume, the extent of each lesion class and of their union in percent of it.

    ``severity`` is 0..5 by the share of the union (Guiot 2025), None where lesions were not marked. ``density`` are
    the indices of core/analysis/densitometry.py, empty in analyses of earlier versions.
    """

    lobe: int
    ml: float
    extents: dict[str, Extent] = field(default_factory=dict)
    severity: int | None = None
    density: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class LobeResult:
    """Lobe mask (uint8, labels of ``Lobe``), its measures, and per fissure the share of it that was clearly seen."""

    mask: NDArray[np.uint8]
    lobes: tuple[LobeMeasures, ...]
    fissures_seen: dict[str, float] = field(default_factory=dict)

    @property
    def severity_sum(self) -> int | None:
        """Sum of the lobes' severities, 0..25; None where lesions were not marked."""
        found = [lobe.severity for lobe in self.lobes if lobe.severity is not None]
        return sum(found) if len(found) == 5 else None


@dataclass(frozen=True)
class Scores:
    """Extent scores of one axial slice in percent of its lung area."""

    tot: float
    gg: float
    ret: float


ACCEPTED, EDITED, WITHDRAWN = "accepted", "edited", "withdrawn"


@dataclass(frozen=True)
class Reading:
    """What the reader decided about a number: ``key`` is 'level_3_tot' or 'rul_ml'.

    ``automatic`` is the program's value and ``value`` the reader's, None where the number was withdrawn.
    """

    key: str
    decision: str
    automatic: float | None
    value: float | None
    reader: str = ""
    at: str = ""


BY_NETWORK, BY_MASK, BY_READER = "network", "mask", "reader"
"""Where the scores of a level come from: the score network, the corrected masks of its slice, what was typed."""


@dataclass(frozen=True)
class GohLevel:
    """One of the five Goh levels. ``slice`` is the index in the volume, ``z_mm`` its patient z.

    ``auto_z_mm`` and ``auto_scores`` keep what the program found when the reader moves the level or edits a score.
    ``spread_mm`` is the network's own uncertainty; ``method`` says in words what decided the place.
    ``disagreement_mm`` is the distance between network and anatomy, None where anatomy gave nothing.
    ``scored_by`` says where ``scores`` come from (``BY_NETWORK``, ``BY_MASK``, ``BY_READER``); what the network gives
    at this very slice stays in ``network_scores`` where it is another source. ``readings`` are the reader's decisions.
    """

    level: int
    z_mm: float
    slice: int
    scores: Scores | None = None
    auto_z_mm: float = float("nan")
    auto_scores: Scores | None = None
    spread_mm: float = float("nan")
    method: str = ""
    disagreement_mm: float | None = None
    scored_by: str = BY_NETWORK
    network_scores: Scores | None = None
    readings: tuple[Reading, ...] = ()

    @property
    def is_withdrawn(self) -> bool:
        """Whether the reader has withdrawn its scores, so that there are none."""
        return self.scored_by == BY_READER and self.scores is None

    @property
    def by_network(self) -> Scores | None:
        """The network's scores of this slice, whatever stands there now."""
        return self.scores if self.scored_by == BY_NETWORK else self.network_scores

    @property
    def is_moved(self) -> bool:
        return bool(np.isfinite(self.auto_z_mm)) and abs(self.z_mm - self.auto_z_mm) > 1e-6


HALF_STEP_POINTS = 2.5


def derived_percent(values: NDArray[np.float32], lung: NDArray[np.bool_], threshold: float) -> float:
    """Share of the lung, in percent, where a heat map is below the threshold (points)."""
    inside = values[lung]
    return 100.0 * float((inside < threshold).mean()) if inside.size else 0.0


@dataclass(frozen=True)
class ProfileSlice:
    """Scores of one slice of the profile: ``height_percent`` runs from 0 at the lowest slice with lung to 100."""

    slice: int
    z_mm: float
    height_percent: float
    scores: Scores


@dataclass(frozen=True)
class HeatMap:
    """Signed replacement heat map of one level and pattern, or of a ``slice`` of the volume (``level`` is 0 then).

    ``values`` float32 (y, x) on the grid of the CT slice: mean change of the score in points when a place is replaced
    by healthy lung; negative = disease. ``derived_percent`` is the score read off the thresholded map,
    ``network_percent`` the network's own score: their agreement is the faithfulness. ``threshold_points`` is the one
    that ``derived_percent`` was read at, NaN in analyses of earlier versions.
    """

    level: int
    pattern: str
    values: NDArray[np.float32]
    derived_percent: float
    network_percent: float
    threshold_points: float = float("nan")
    slice: int | None = None

    @property
    def diseased(self) -> NDArray[np.bool_]:
        """Places of the slice below the threshold; none where the map has no threshold."""
        return np.asarray(self.values < self.threshold_points)

    def at_threshold(self, lung: NDArray[np.bool_], points: float) -> "HeatMap":
        """The map with another threshold and the score that is read off it there."""
        return replace(self, threshold_points=points, derived_percent=derived_percent(self.values, lung, points))

    @property
    def disagrees(self) -> bool:
        """Whether map and score are farther apart than half a step of 5 % and than a quarter of the score."""
        away = abs(self.derived_percent - self.network_percent)
        return away > max(HALF_STEP_POINTS, 0.25 * self.network_percent)


CAREFULLY = ", careful"
"""Ends the name, and the version, of a network that also saw mirror images: an analysis made so is another one."""

IN_FULL = ", full maps"
"""Ends the name of what made the scores where every square of the heat maps was run alone."""


@dataclass(frozen=True)
class NetworkUse:
    """Which network ran where. ``fallback_reason``: why CUDA was not used; empty if it was, or was not asked for."""

    name: str
    version: str
    sha256: str
    provider: str
    fallback_reason: str = ""


@dataclass(frozen=True)
class FoundMasks:
    """The masks with their measures as the program found them, kept beside those that the reader corrected."""

    lungs: LungResult
    lesions: LesionResult | None = None
    lobes: LobeResult | None = None


@dataclass(frozen=True)
class MaskEdit:
    """One correction of the masks: with what, of what, how many voxels in which slices (indices), by whom and when.

    ``reader`` is empty where nobody gave a name; ``at`` is UTC, ISO 8601.
    """

    tool: str
    target: str
    voxels: int
    ml: float
    first_slice: int
    last_slice: int
    reader: str = ""
    at: str = ""


@dataclass(frozen=True)
class Analysis:
    """Everything the program found in one series. Parts that were not run are None or empty.

    ``methods`` is the name of the network, or of the built-in method, that served each role. ``found`` are the
    automatic masks once the reader has corrected one, and ``mask_edits`` what was corrected, in order.
    """

    series: SeriesInfo
    geometry: Geometry
    findings: tuple[Finding, ...] = ()
    lungs: LungResult | None = None
    lesions: LesionResult | None = None
    lobes: LobeResult | None = None
    levels: tuple[GohLevel, ...] = ()
    heatmaps: tuple[HeatMap, ...] = ()
    networks: tuple[NetworkUse, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)
    methods: dict[str, str] = field(default_factory=dict)
    found: FoundMasks | None = None
    mask_edits: tuple[MaskEdit, ...] = ()
    profile: tuple[ProfileSlice, ...] = ()
    """Scores of all slices by the network, from caudal to cranial; empty until they are asked for."""
    slice_maps: tuple[HeatMap, ...] = ()
    """Heat maps of single slices that the reader asked for, three a slice, from caudal to cranial."""

    volume_readings: tuple[Reading, ...] = ()
    """The reader's decisions about volumes of lungs and lobes, see core/rules/volumes.py."""

    def maps_of(self, index: int) -> tuple[HeatMap, ...]:
        """The heat maps that lie on a slice of the volume: of the level that is there, else of the slice itself."""
        here = [level.level for level in self.levels if level.slice == index]
        of_level = tuple(heat for heat in self.heatmaps if heat.level in here)
        return of_level or tuple(heat for heat in self.slice_maps if heat.slice == index)

    def network_of(self, role: str) -> NetworkUse | None:
        """The network that served a role, with care or not; None where a built-in method did, or nothing is said."""
        name = self.methods.get(role, "").removesuffix(CAREFULLY).removesuffix(IN_FULL)
        return next((use for use in self.networks if use.name == name), None)

    @property
    def lung_mask(self) -> NDArray[np.uint8] | None:
        return None if self.lungs is None else self.lungs.mask

    @property
    def lesion_mask(self) -> NDArray[np.uint8] | None:
        return None if self.lesions is None else self.lesions.mask

    @property
    def lobe_mask(self) -> NDArray[np.uint8] | None:
        return None if self.lobes is None else self.lobes.mask

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The reader's decisions about numbers: level after level, then volumes."""
        return (*(one for level in self.levels for one in level.readings), *self.volume_readings)

    @property
    def is_scored(self) -> bool:
        """Whether each of the five levels has scores, or had them until the reader withdrew them."""
        return len(self.levels) == 5 and all(one.scores is not None or one.is_withdrawn for one in self.levels)

    @property
    def mean_scores(self) -> Scores | None:
        """Mean TOT, GG and RET of the five levels in percent, None until all five are scored."""
        scores = [level.scores for level in self.levels if level.scores is not None]
        if len(scores) != 5:
            return None
        return Scores(*(float(sum(getattr(one, key) for one in scores)) / 5.0 for key in PATTERNS))

    @property
    def extent_percent(self) -> float | None:
        """Mean TOT of the five levels in percent, None until all five are scored (Goh 2008, Jia 2024)."""
        means = self.mean_scores
        return None if means is None else means.tot
