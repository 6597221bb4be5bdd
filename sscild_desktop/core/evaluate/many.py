"""Many CTs evaluated against their masks: means of each class with intervals, extents compared, what failed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.evaluate.evaluation import Evaluation
from sscild_desktop.core.evaluate.labels import CLASS_NAMES, LUNGS
from sscild_desktop.core.evaluate.overlap import Confusion
from sscild_desktop.core.evaluate.paired import Estimate, PairedAgreement, agree, mean_with_interval, with_q_values
from sscild_desktop.core.evaluate.pairing import Pair
from sscild_desktop.core.evaluate.readings import ScoreAgreement, by_nobody

MEASURES = ("dice", "jaccard", "precision", "recall", "hd95_mm", "difference_ml", "difference_percent")


@dataclass(frozen=True)
class Summary:
    """One measure of one class over the CTs that have it."""

    key: str
    measure: str
    count: int
    mean: Estimate
    sd: float
    median: float


@dataclass(frozen=True)
class ManyEvaluated:
    """``done`` hold no masks any more; ``failed`` are (case, reason); ``pairs`` what was found to evaluate."""

    done: tuple[Evaluation, ...]
    failed: tuple[tuple[str, str], ...] = ()
    pairs: tuple[Pair, ...] = ()
    unpaired: tuple[tuple[str, str], ...] = field(default=())

    @property
    def keys(self) -> tuple[str, ...]:
        """Every class that was compared in any CT."""
        there = {key for one in self.done for key in one.keys}
        return tuple(key for key in CLASS_NAMES if key in there)

    @property
    def extent_keys(self) -> tuple[str, ...]:
        return tuple(key for key in self.keys if key != LUNGS)

    def values(self, key: str, measure: str) -> list[float]:
        """One measure of a class in every CT that has it."""
        found = [float(getattr(row, measure)) for one in self.done for row in one.overlaps if row.key == key]
        return [value for value in found if math.isfinite(value)]

    def extents(self, key: str) -> tuple[list[float], list[float]]:
        """Extent in percent by reader and program, CT by CT."""
        rows = [row for one in self.done for row in one.overlaps if row.key == key]
        rows = [row for row in rows if math.isfinite(row.reader_percent) and math.isfinite(row.program_percent)]
        return [row.reader_percent for row in rows], [row.program_percent for row in rows]

    @cached_property
    def summaries(self) -> tuple[Summary, ...]:
        return tuple(self._summary(key, measure) for key in self.keys for measure in MEASURES)

    def _summary(self, key: str, measure: str) -> Summary:
        values = np.array(self.values(key, measure), np.float64)
        if not values.size:
            return Summary(key, measure, 0, Estimate(math.nan), math.nan, math.nan)
        sd = float(values.std(ddof=1)) if values.size > 1 else math.nan
        return Summary(key, measure, values.size, mean_with_interval(values), sd, float(np.median(values)))

    @cached_property
    def agreement(self) -> tuple[PairedAgreement, ...]:
        """Extents of each class, the program against the reader."""
        names = ("Reader", "Program")
        return with_q_values([agree(CLASS_NAMES[key], names, *self.extents(key)) for key in self.extent_keys])

    @cached_property
    def confusion(self) -> Confusion:
        """All CTs added up."""
        names = tuple(dict.fromkeys(name for one in self.done for name in one.confusion.names))
        total: NDArray[np.float64] = np.zeros((len(names), len(names)))
        for one in self.done:
            places = [names.index(name) for name in one.confusion.names]
            total[np.ix_(places, places)] += np.array(one.confusion.ml)
        return Confusion(names, tuple(tuple(float(v) for v in row) for row in total))

    @property
    def file_rows(self) -> Sequence[tuple[str, str, str, str]]:
        """Case, CT, mask and what became of it."""
        why = dict(self.failed)
        rows = [(one.case, one.ct.name, one.mask.name, why.get(one.case, "evaluated")) for one in self.pairs]
        return rows + [(name, "", "", reason) for name, reason in self.unpaired]


@dataclass(frozen=True)
class Findings:
    """What there is to write: one CT against a mask, many of them, readers' scores; None for what was not asked."""

    single: Evaluation | None = None
    many: ManyEvaluated | None = None
    scores: ScoreAgreement | None = None

    def by_nobody(self) -> "Findings":
        """What was found of one CT without the readers' names and what they called their labels."""
        single, scores = self.single, self.scores
        if single is not None:
            labels = tuple((f"Label {n}", target) for n, (_name, target) in enumerate(single.mapping, start=1))
            single = replace(single, case="", mapping=labels)
        return Findings(single, None, None if scores is None else by_nobody(scores))
