"""The whole analysis of a volume, stage after stage: what is finished is shown at once and kept when it is stopped."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.kept_memory import kept_memory
from sscild_desktop.core.analysis.lesions.marking import find_lesions
from sscild_desktop.core.analysis.lesions.slice_marks import MarkingAhead, SliceMarks
from sscild_desktop.core.analysis.levels.landmarks import anatomy_landmarks
from sscild_desktop.core.analysis.levels.placing import LevelPrediction, doubts, fuse_levels
from sscild_desktop.core.analysis.levels.prediction import predict_levels
from sscild_desktop.core.analysis.lungs.finding import LungMask, find_lungs, measure_lungs
from sscild_desktop.core.analysis.lungs.lobe_network import (
    LOBES_NOT_SEEN,
    NO_DENSE_LUNG,
    POSSIBLE,
    THINNEST_SEEN_MM,
    SeenLobes,
    disagreement,
    network_lobes,
    network_lungs,
    see_lobes,
)
from sscild_desktop.core.analysis.lungs.lobes import FoundLobes, find_lobes, measure_lobes
from sscild_desktop.core.analysis.lungs.lung_additions import merge_lungs
from sscild_desktop.core.analysis.lungs.metal import metal_doubts
from sscild_desktop.core.analysis.lungs.missing_lung import (
    counted_gas,
    left_out_gas,
    lung_outside,
    missing_bases,
    missing_lung,
)
from sscild_desktop.core.analysis.lungs.orientation import body_doubts
from sscild_desktop.core.analysis.options import LESIONS, LEVELS, LOBES, LUNGS, SCORES, Options
from sscild_desktop.core.analysis.picture import picture_doubts
from sscild_desktop.core.analysis.scores.occlusion import heat_maps
from sscild_desktop.core.analysis.scores.scores import score_levels
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.findings import Finding, first_objection
from sscild_desktop.core.inference.cards import CUBE, VOLUME
from sscild_desktop.core.inference.library import ROLES
from sscild_desktop.core.inference.sessions import Network, threads_of
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.results import Analysis, HeatMap
from sscild_desktop.core.volume import Volume

OnStage = Callable[[Analysis], None]


def analyse(
    volume: Volume,
    options: Options | None = None,
    report: Report = silent,
    on_stage: OnStage | None = None,
    earlier: Analysis | None = None,
) -> Analysis:
    """Everything about one volume. ``on_stage`` receives the growing analysis after each stage and each level's maps.

    ``earlier`` is what an analysis of the same volume that was stopped had finished; it is not done again. Raises
    InputRefused for a volume that must not be analysed, ModelRefused for a network that is missing or damaged.
    """
    options = options or Options()
    if objection := first_objection(volume.findings):
        raise InputRefused(objection)
    run = _Run(volume, options, on_stage or _nobody)
    run.keep(earlier)
    chosen = stages(options)
    total, before = sum(stage.weight for stage in chosen), 0.0
    with kept_memory():
        for stage in chosen:
            part = portion(report, before / total, (before + stage.weight) / total)
            before += stage.weight
            if stage.key not in run.analysis.seconds:
                part(0.0, stage.words)
                run.do(stage, part)
    report(1.0, "Finished")
    return run.analysis


def goes_on(earlier: Analysis, volume: Volume, options: Options) -> bool:
    """Whether ``earlier`` is of this volume, of the networks and of the methods that these options choose."""
    hashes, methods = options.hashes, options.methods
    return (
        earlier.geometry == volume.geometry
        and earlier.series.series_uid == volume.series.series_uid
        and all(hashes.get(use.name) == use.sha256 for use in earlier.networks)
        and all(methods[role] == name for role, name in earlier.methods.items())
    )


def _nobody(_analysis: Analysis) -> None:
    """An ``on_stage`` that nobody reads."""


class _Run:
    """One analysis being made: the networks that are open and what is finished."""

    def __init__(self, volume: Volume, options: Options, on_stage: OnStage) -> None:
        self.volume, self.options, self.on_stage = volume, options, on_stage
        self.cards = options.cards
        self.analysis = Analysis(volume.series, volume.geometry, volume.findings)
        self._open: dict[str, Network] = {}
        self._found: LungMask | None = None
        self._chest: dict[str, SeenLobes] = {}
        self._begun: SliceMarks | None = None
        self._ahead: dict[str, Network] = {}
        self._predicted: LevelPrediction | None = None

    def keep(self, earlier: Analysis | None) -> None:
        """Goes on from ``earlier`` where it can be gone on from."""
        if earlier is not None and goes_on(earlier, self.volume, self.options):
            self.analysis = earlier

    def network(self, role: str) -> Network:
        """The opened network; which one ran where is written into the analysis."""
        card = self.cards[role]
        if card.name not in self._open:
            self._open[card.name] = self._ahead.get(role) or self.options.opened(role, card)
            self._note_use(self._open[card.name])
        return self._open[card.name]

    def _note_use(self, network: Network) -> None:
        others = tuple(use for use in self.analysis.networks if use.name != network.use.name)
        self.analysis = replace(self.analysis, networks=(*others, network.use))

    def do(self, stage: "Stage", report: Report) -> None:
        """Runs one stage, times it, hands the analysis on."""
        start = time.perf_counter()
        stage.run(self, report)
        for network in self._open.values():
            if network.use not in self.analysis.networks:  # it had to leave CUDA
                self._note_use(network)
        seconds, methods = time.perf_counter() - start, self.analysis.methods
        if stage.key in ROLES:
            methods = {**methods, stage.key: self.options.methods[stage.key]}
        self.analysis = replace(self.analysis, seconds={**self.analysis.seconds, stage.key: seconds}, methods=methods)
        self.on_stage(self.analysis)

    def note(self, finding: Finding) -> None:
        """A finding of the analysis itself, beside those of the files."""
        others = tuple(one for one in self.analysis.findings if one.code != finding.code)
        self.analysis = replace(self.analysis, findings=(*others, finding))

    def seen(self, role: str, report: Report) -> SeenLobes:
        """What the network of a role sees of the whole chest; asked once."""
        name = self.cards[role].name
        if name not in self._chest:
            self._chest[name] = see_lobes(self.volume, self.network(role), report)
        return self._chest[name]

    def find_lungs(self, report: Report) -> None:
        """With a second core, what needs no mask of the lungs is done meanwhile."""
        can_begin = self.cards[LESIONS].input.frame != VOLUME and not self.options.is_network(LUNGS)
        if not can_begin or self._threads < 2:
            self._find_lungs(report)
            return
        with MarkingAhead(self.volume, lambda: self._ahead[LESIONS], self._look_ahead) as ahead:
            self._find_lungs(report)
        self._begun = ahead.marks

    def _look_ahead(self, report: Report) -> None:
        """In another thread than the stages, so that which network ran is written down when its stage comes."""
        self._ahead = {role: self.options.opened(role, self.cards[role]) for role in (LESIONS, LEVELS, SCORES)}
        if self.cards[LEVELS].input.frame != CUBE:  # that would take both cores for long
            self._predicted = predict_levels(self.volume, self._ahead[LEVELS], report)

    @property
    def _threads(self) -> int:
        return threads_of(self.options.threads)

    def _find_lungs(self, report: Report) -> None:
        is_network = self.options.is_network(LUNGS)
        self._found = find_lungs(self.volume, portion(report, 0.0, 0.5 if is_network else 0.9))
        labels = self._found.labels
        self._note_looks(self._found)
        if is_network:
            seen = network_lungs(self.seen(LUNGS, portion(report, 0.5, 0.6)), portion(report, 0.6, 0.8))
            finding = disagreement(labels, seen)
            if finding is not None:
                self.note(finding)
            report(0.8, "Adding dense diseased lung to the lungs")
            labels = merge_lungs(labels, seen, self.volume, THINNEST_SEEN_MM)
        report(0.9, "Measuring the lungs")
        self.analysis = replace(self.analysis, lungs=measure_lungs(self.volume, labels))

    def _note_looks(self, found: LungMask) -> None:
        body = (*body_doubts(self.volume, found), *metal_doubts(self.volume, found.labels))
        air = (*left_out_gas(found.gas_ml), *counted_gas(found.even_ml), *lung_outside(self.volume, found.labels))
        for doubt in (*body, *air, *picture_doubts(self.volume, found.labels)):
            self.note(doubt)

    def mark_lesions(self, report: Report) -> None:
        network = self.network(LESIONS)
        lungs, seen_lungs = self._lungs_for_lesions(network.card.gives("lungs"), portion(report, 0.0, 0.2))
        found = find_lesions(self.volume, lungs, network, portion(report, 0.2, 1.0), seen_lungs, self._begun)
        self._begun = None
        if self._found is not None:  # the lungs without lesions are of no use from here on
            self._found = replace(self._found, labels=found.lungs.mask)
        self.analysis = replace(self.analysis, lungs=found.lungs, lesions=found.lesions)
        if found.strange is not None:
            self.note(found.strange)
        gone = missing_lung(found.lungs.right_ml, found.lungs.left_ml, found.fluid_ml)
        for doubt in (*gone, *missing_bases(found.lungs.mask, self.volume.geometry)):
            self.note(doubt)

    def _lungs_for_lesions(
        self, marks_lungs: bool, report: Report
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8] | None]:
        """Lungs to mark lesions in, and lungs as another network sees them.

        To a lesion network that marks none dense lung is added by these. One that marks lungs sees the border better:
        it adds to those of the threshold, where another network that was chosen may see lung too.
        """
        if LUNGS not in self.cards or (marks_lungs and not self.options.is_network(LUNGS)):
            if not marks_lungs:
                self.note(NO_DENSE_LUNG)
            return self.lungs, None
        seen = self.seen(LUNGS, portion(report, 0.0, 0.5))
        if marks_lungs:
            return self._lung_mask(portion(report, 0.5, 0.7)).labels, network_lungs(seen, least=POSSIBLE)
        lungs = network_lungs(seen, portion(report, 0.5, 0.9))
        report(0.9, "Adding dense diseased lung to the lungs")
        return merge_lungs(self.lungs, lungs, self.volume, THINNEST_SEEN_MM), lungs

    def _lung_mask(self, report: Report) -> LungMask:
        """Lungs by threshold and the airways; of an earlier analysis that goes on they are not kept."""
        if self._found is None:
            self._found = find_lungs(self.volume, report)
        return self._found

    def find_lobes(self, report: Report) -> None:
        found = self._lobes(portion(report, 0.0, 0.9))
        report(0.9, "Measuring the lobes")
        told = (self.analysis.lesions, self.volume.geometry.voxel_ml, self.volume.hu, self._threads)
        lobes = measure_lobes(found, *told)
        self.analysis = replace(self.analysis, lobes=lobes)

    def _lobes(self, report: Report) -> FoundLobes:
        if self.options.is_network(LOBES):
            labels = network_lobes(self.seen(LOBES, portion(report, 0.0, 0.3)), self.lungs, portion(report, 0.3, 1.0))
            if labels is not None:
                return FoundLobes(labels, {})
            self.note(LOBES_NOT_SEEN)
        return find_lobes(self.volume, self.lungs, report, self._threads)

    def find_levels(self, report: Report) -> None:
        found = self._lung_mask(portion(report, 0.0, 0.5))
        report(0.5, "Finding the Goh levels")
        landmarks = anatomy_landmarks(self.volume, replace(found, labels=self.lungs))
        network = self.network(LEVELS)
        prediction = self._predicted or predict_levels(self.volume, network, portion(report, 0.5, 1.0))
        levels = fuse_levels(self.volume, landmarks, prediction)
        for finding in doubts(self.volume, landmarks, prediction, levels):
            self.note(finding)
        self.analysis = replace(self.analysis, levels=levels)

    def score(self, report: Report) -> None:
        levels = score_levels(self.volume, self.lungs, self.analysis.levels, self.network(SCORES), report)
        self.analysis = replace(self.analysis, levels=levels)

    def make_heat_maps(self, report: Report) -> None:
        done = {heat.level for heat in self.analysis.heatmaps}
        kept = self.analysis.heatmaps
        waiting = [level for level in self.analysis.levels if level.level not in done]

        def on_level(found: tuple[HeatMap, ...]) -> None:
            self.analysis = replace(self.analysis, heatmaps=kept + found)
            self.on_stage(self.analysis)

        told = (self.volume, self.lungs, self.analysis.lesion_mask, waiting, self.network(SCORES), report, on_level)
        heat_maps(*told, self.options.full_maps)

    @property
    def lungs(self) -> NDArray[np.uint8]:
        mask = self.analysis.lung_mask
        assert mask is not None
        return mask


@dataclass(frozen=True)
class Stage:
    """A stage's key in ``Analysis.seconds``, its words for the user, its share of the bar, and what it does."""

    key: str
    words: str
    weight: float
    run: Callable[[_Run, Report], None]


STAGES = (
    Stage("lungs", "Finding the lungs", 4.0, _Run.find_lungs),
    Stage("lesions", "Marking lesions", 8.0, _Run.mark_lesions),
    Stage("lobes", "Finding the lobes", 3.0, _Run.find_lobes),
    Stage("levels", "Finding the Goh levels", 2.0, _Run.find_levels),
    Stage("scores", "Scoring the five levels", 0.5, _Run.score),
    Stage("heatmaps", "Making the heat maps", 8.0, _Run.make_heat_maps),
)


def stages(options: Options) -> tuple[Stage, ...]:
    """The stages that these options run."""
    return tuple(stage for stage in STAGES if options.heatmaps or stage.key != "heatmaps")
