"""What is open now: the series found, the one shown, its analysis, what is being done. One signal per fact."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.corrected import Copies, frozen
from sscild_desktop.core.findings import Finding, first_objection, first_refusal, taken_anyway
from sscild_desktop.core.measuring.shapes import Measurement
from sscild_desktop.core.patients import Visit
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap
from sscild_desktop.core.volume import Volume

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import Choice, ScanResult, SeriesFound


@dataclass(frozen=True)
class DeviceBadge:
    """Where the networks run, in one word, and why not elsewhere in one sentence."""

    text: str = "Device: not used yet"
    reason: str = "The badge shows what a network session really uses, after it was created."
    is_measured: bool = False


@dataclass(frozen=True)
class OpenCt:
    """The CT on screen with all that was found in it, to be put back where another could not be opened."""

    scan: "ScanResult | None"
    choice: "Choice | None"
    series: "SeriesFound | None"
    sources: tuple[Path, ...]
    volume: Volume
    is_taken_anyway: bool
    measurements: tuple[Measurement, ...]
    analysis: Analysis | None
    is_complete: bool
    visit: Visit | None
    typed_fvc: float | None
    level: int | None


class SessionState(QObject):
    """The state that views show and controllers change. Setters emit only when something changed."""

    scan_changed = Signal()
    volume_changed = Signal()
    decided = Signal()
    analysis_changed = Signal()
    measurements_changed = Signal()
    device_changed = Signal()
    fvc_changed = Signal()
    busy_changed = Signal()
    waiting_changed = Signal()
    level_changed = Signal()
    pattern_changed = Signal()
    map_threshold_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scan: ScanResult | None = None
        self.choice: Choice | None = None
        self.failed_scan: ScanResult | None = None
        """What was found where nothing of it could be opened; the CT before is still on screen."""
        self.series: SeriesFound | None = None
        self.sources: tuple[Path, ...] = ()
        """What was opened; nothing may ever be written there."""
        self.volume: Volume | None = None
        self.is_taken_anyway = False
        """Whether the reader decided to measure a volume that asks first."""
        self.measurements: tuple[Measurement, ...] = ()
        self.analysis: Analysis | None = None
        self.is_complete = False
        self.device = DeviceBadge()
        self.visit: Visit | None = None
        """At which the open CT is kept; None where it is not, or not yet."""
        self.typed_fvc: float | None = None
        """Percent predicted, in the place of a visit where there is none."""
        self.busy: frozenset[str] = frozenset()
        self.copies_of: Callable[[Analysis], Copies] = lambda _analysis: {}
        """Of those masks of an analysis that are being corrected."""
        self.waiting = 0
        """Corrections of masks that are done as soon as these are counted."""
        self.level: int | None = None
        self.pattern: str | None = "tot"
        self.map_slice: int | None = None
        """The slice on screen where it has a heat map of its own and is no level."""
        self.map_threshold: float | None = None
        """Of the map on the picture, in points, where the reader chose one; None: the automatic one."""

    def still(self, analysis: Analysis) -> Callable[[], Analysis]:
        """What the analysis is now, for another thread to make while the reader goes on correcting its masks."""
        return partial(frozen, analysis, self.copies_of(analysis))

    def clear(self) -> None:
        """Forget the series and everything computed from it."""
        self.series, self.sources = None, ()
        self.visit = self.typed_fvc = None
        self.level = self.map_slice = None
        self.set_analysis(None)
        self.set_volume(None)
        self.set_measurements(())  # last: who keeps them must know by now that the CT is gone
        self.fvc_changed.emit()
        self.level_changed.emit()

    @property
    def open_ct(self) -> OpenCt | None:
        """None where there is none, or one that is only half loaded."""
        if self.volume is None:
            return None
        return OpenCt(**{field.name: getattr(self, field.name) for field in fields(OpenCt)})

    def put_back(self, ct: OpenCt) -> None:
        """The CT that was open before, as it was."""
        self.clear()
        self.set_scan(ct.scan, ct.choice)
        self.series, self.sources = ct.series, ct.sources
        self.set_volume(ct.volume)
        if ct.is_taken_anyway:
            self.take_anyway()
        self.set_measurements(ct.measurements)
        self._put_fvc(ct.visit, ct.typed_fvc)
        self.set_analysis(ct.analysis, ct.is_complete)
        self.set_level(ct.level)

    def set_scan(self, scan: "ScanResult | None", choice: "Choice | None") -> None:
        self.scan, self.choice = scan, choice
        self.scan_changed.emit()

    def set_volume(self, volume: Volume | None) -> None:
        self.volume, self.is_taken_anyway = volume, False
        self.volume_changed.emit()

    def take_anyway(self) -> None:
        """What the volume asks is answered: it is measured."""
        self.is_taken_anyway = True
        self.decided.emit()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Of the open volume, as the reader has decided about them."""
        found = self.volume.findings if self.volume is not None else ()
        return taken_anyway(found) if self.is_taken_anyway else found

    @property
    def objection(self) -> str:
        """Why the open volume is not analysed, in one sentence; empty where it may be."""
        if reason := first_refusal(self.findings):
            return f"This series can be looked at but not analysed: {reason}"
        if reason := first_objection(self.findings):
            return f"Look before it is analysed, and press “Analyse anyway” beside the pictures: {reason}"
        return ""

    def set_measurements(self, measurements: tuple[Measurement, ...]) -> None:
        """What the reader has measured on the open CT."""
        if measurements != self.measurements:
            self.measurements = measurements
            self.measurements_changed.emit()

    def set_analysis(self, analysis: Analysis | None, is_complete: bool = False) -> None:
        self.analysis = analysis
        self.is_complete = is_complete and analysis is not None
        self.analysis_changed.emit()

    @property
    def fvc_percent(self) -> float | None:
        """FVC in percent predicted, which decides the Goh stage: that of the visit, or what stands in its place."""
        return self.typed_fvc if self.visit is None else self.visit.lung_function.fvc_percent

    def set_visit(self, visit: Visit) -> None:
        """The open CT is kept at this visit, or something of it has changed."""
        self._put_fvc(visit, None)

    def type_fvc(self, percent: float | None) -> None:
        """FVC of a CT that is kept nowhere."""
        self._put_fvc(None, percent)

    def _put_fvc(self, visit: Visit | None, typed: float | None) -> None:
        before = self.fvc_percent
        self.visit, self.typed_fvc = visit, typed
        if self.fvc_percent != before:
            self.fvc_changed.emit()

    def set_device(self, badge: DeviceBadge) -> None:
        if badge != self.device:
            self.device = badge
            self.device_changed.emit()

    def set_busy(self, what: str, is_busy: bool) -> None:
        """Note that work of a kind, named as its channel (``workers.Channel``), has begun or ended."""
        busy = self.busy | {what} if is_busy else self.busy - {what}
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit()

    def set_waiting(self, count: int) -> None:
        if count != self.waiting:
            self.waiting = count
            self.waiting_changed.emit()

    def set_level(self, level: int | None) -> None:
        if level != self.level:
            self.level, self.map_threshold = level, None
            self.level_changed.emit()

    def set_map_slice(self, index: int | None) -> None:
        """Another slice comes on screen: it has a heat map of its own, or None."""
        if index != self.map_slice:
            self.map_slice, self.map_threshold = index, None
            self.level_changed.emit()

    def set_pattern(self, pattern: str | None) -> None:
        if pattern != self.pattern:
            self.pattern, self.map_threshold = pattern, None
            self.pattern_changed.emit()

    def set_map_threshold(self, points: float | None) -> None:
        """Another threshold of the map on the picture, until another map is looked at."""
        if points != self.map_threshold:
            self.map_threshold = points
            self.map_threshold_changed.emit()

    @property
    def map_on_picture(self) -> HeatMap | None:
        """The map of the level or slice and pattern looked at, under the threshold that the reader chose."""
        analysis, index = self.analysis, self.slice_of_map
        if analysis is None or analysis.lungs is None or index is None:
            return None
        heat = next((heat for heat in analysis.maps_of(index) if heat.pattern == self.pattern), None)
        if heat is None or self.map_threshold is None:
            return heat
        return heat.at_threshold(analysis.lungs.mask[index] > 0, self.map_threshold)

    @property
    def slice_of_map(self) -> int | None:
        """The slice of the level that is looked at, or the one on screen with a map of its own."""
        levels = self.analysis.levels if self.analysis is not None else ()
        return next((one.slice for one in levels if one.level == self.level), self.map_slice)

    @property
    def has_started(self) -> bool:
        """True when an analysis has at least one finished stage."""
        return self.analysis is not None and bool(self.analysis.seconds)


@dataclass(frozen=True)
class LevelParts:
    """What an analysis holds of one Goh level: its place with scores, and its heat maps."""

    level: GohLevel
    heatmaps: tuple[HeatMap, ...] = ()


def level_parts(analysis: Analysis, number: int) -> LevelParts | None:
    """The parts of level ``number`` (1..5), None where the analysis has no such level."""
    for level in analysis.levels:
        if level.level == number:
            return LevelParts(level, tuple(m for m in analysis.heatmaps if m.level == number))
    return None


def with_level_parts(analysis: Analysis, parts: LevelParts) -> Analysis:
    """``analysis`` with these parts in place of its own for that level; everything else untouched."""
    number = parts.level.level
    levels = tuple(parts.level if level.level == number else level for level in analysis.levels)
    others = tuple(m for m in analysis.heatmaps if m.level != number)
    maps = tuple(sorted(others + parts.heatmaps, key=lambda m: (m.level, PATTERNS.index(m.pattern))))
    return replace(analysis, levels=levels, heatmaps=maps)
