"""What the reader changed in an analysis: masks, scores of levels; as found, as decided, as handed to a thread."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import ANY_LESION, PATTERNS, Lesion
from sscild_desktop.core.results import (
    ACCEPTED,
    BY_MASK,
    BY_NETWORK,
    BY_READER,
    EDITED,
    WITHDRAWN,
    Analysis,
    FoundMasks,
    GohLevel,
    Reading,
    Scores,
)

Copies = Mapping[str, Callable[[], NDArray[Any]]]
MASKS = ("lungs", "lobes", "lesions")
RETICULAR = int(Lesion.RETICULATION | Lesion.FIBROSIS)


def mask_of(parts: Analysis | FoundMasks, name: str) -> NDArray[Any] | None:
    """The mask 'lungs', 'lobes' or 'lesions', None where it was not found."""
    mask: NDArray[Any] | None = getattr(getattr(parts, name), "mask", None)
    return mask


def corrected_masks(analysis: Analysis) -> frozenset[str]:
    """Names of the masks with a voxel that the reader changed and that is not as it was found."""
    found = analysis.found or analysis
    return frozenset(name for name in MASKS if not _is_same(mask_of(analysis, name), mask_of(found, name)))


def _is_same(one: NDArray[Any] | None, other: NDArray[Any] | None) -> bool:
    return one is other or (one is not None and other is not None and np.array_equal(one, other))


def frozen(analysis: Analysis, copies: Copies = MappingProxyType({})) -> Analysis:
    """The same with copies of the corrected masks, for another thread; what was not corrected is the same object.

    ``copies`` makes those by name that change meanwhile: see ``corrections.copies``.
    """
    found = analysis.found
    if found is None:
        return analysis
    made: dict[str, Any] = {}
    for name in MASKS:
        mask = mask_of(analysis, name)
        if mask is not None and mask is not mask_of(found, name):
            made[name] = replace(getattr(analysis, name), mask=copies[name]() if name in copies else mask.copy())
    return replace(analysis, **made)


def has_decisions(analysis: Analysis) -> bool:
    """Whether the reader corrected masks, or typed, accepted or withdrew scores or volumes."""
    return bool(analysis.mask_edits or analysis.readings)


def slice_scores(bits: NDArray[np.int64]) -> Scores | None:
    """TOT, GG, RET in percent of a lung area: the union, ground-glass, reticulation with established fibrosis.

    ``bits`` are the pixels of lung per combination of lesion bits; None where there are none.
    """
    area, values = int(bits.sum()), np.arange(len(bits))
    if not area:
        return None
    shares = (100.0 * float(bits[(values & kind) > 0].sum()) / area for kind in (ANY_LESION, Lesion.GGO, RETICULAR))
    return Scores(*shares)


def with_drawn(level: GohLevel, drawn: Scores | None) -> GohLevel:
    """A level by what was ``drawn`` in its slice, by the network where nothing was; what the reader typed stays.

    The network read the slice and not the masks: where the reader corrected those, the drawn area is the extent.
    """
    if level.scored_by == BY_READER:
        return level
    network = level.by_network
    if drawn is None or network is None:
        made = replace(level, scores=network, scored_by=BY_NETWORK, network_scores=None)
    else:
        made = replace(level, scores=drawn, scored_by=BY_MASK, network_scores=network)
    # what was accepted was another number
    return made if made.scores == level.scores else replace(made, readings=())


def scored_by_masks(level: GohLevel, analysis: Analysis) -> GohLevel:
    """The level by the masks of its slice where the reader corrected them there, see ``with_drawn``."""
    lungs, lesions, found = analysis.lungs, analysis.lesions, analysis.found
    if lungs is None or lesions is None or found is None or found.lesions is None:
        return level
    z = level.slice
    same = np.array_equal(lungs.mask[z], found.lungs.mask[z]) and np.array_equal(lesions.mask[z], found.lesions.mask[z])
    inside = lesions.mask[z][lungs.mask[z] > 0]
    return with_drawn(level, None if same else slice_scores(np.bincount(inside, minlength=256)))


def as_found(analysis: Analysis) -> Analysis:
    """The analysis with the automatic masks and their numbers."""
    found = analysis.found
    if found is None:
        return analysis
    levels = tuple(
        replace(level, scores=level.by_network, scored_by=BY_NETWORK, network_scores=None)
        if level.scored_by == BY_MASK
        else level
        for level in analysis.levels
    )
    return replace(
        analysis,
        lungs=found.lungs,
        lesions=found.lesions,
        lobes=found.lobes,
        levels=levels,
        found=None,
        mask_edits=(),
    )


def untouched(analysis: Analysis) -> Analysis:
    """The analysis without what the reader changed: masks, places of levels, scores, judged numbers."""
    analysis = as_found(analysis)
    return replace(analysis, levels=tuple(_level_as_found(level) for level in analysis.levels), volume_readings=())


def _level_as_found(level: GohLevel) -> GohLevel:
    z_mm = level.auto_z_mm if np.isfinite(level.auto_z_mm) else level.z_mm
    scores = level.auto_scores or level.by_network
    return replace(level, z_mm=z_mm, scores=scores, scored_by=BY_NETWORK, network_scores=None, readings=())


STEP_PERCENT = 5.0
"""Readers score in steps of 5 % (Goh 2008)."""


def typed(level: GohLevel, scores: Scores, reader: str, at: str) -> GohLevel:
    """The reader's scores (percent) in place of the program's; those stay beside."""
    return replace(
        level,
        scores=scores,
        scored_by=BY_READER,
        network_scores=level.by_network,
        readings=_readings(level, EDITED, scores, reader, at),
    )


def accepted(level: GohLevel, reader: str, at: str) -> GohLevel:
    """What stands there is right, says the reader; no number changes."""
    return replace(level, readings=_readings(level, ACCEPTED, level.scores, reader, at))


def withdrawn(level: GohLevel, reader: str, at: str) -> GohLevel:
    """No score of the level counts: there is no mean extent and no stage then."""
    return replace(
        level,
        scores=None,
        scored_by=BY_READER,
        network_scores=level.by_network,
        readings=_readings(level, WITHDRAWN, None, reader, at),
    )


def automatic_again(level: GohLevel, analysis: Analysis) -> GohLevel:
    """Without a decision: the network's scores, or those of the masks that the reader corrected in its slice."""
    plain = replace(level, scores=level.by_network, scored_by=BY_NETWORK, network_scores=None, readings=())
    return scored_by_masks(plain, analysis)


def _readings(level: GohLevel, decision: str, scores: Scores | None, reader: str, at: str) -> tuple[Reading, ...]:
    found = level.auto_scores or level.by_network
    return tuple(
        Reading(
            f"level_{level.level}_{key}",
            decision,
            None if found is None else getattr(found, key),
            None if scores is None else getattr(scores, key),
            reader,
            at,
        )
        for key in PATTERNS
    )
