"""An analysis whose masks the reader corrected: as the program found it, and as it can be handed to another thread."""

from dataclasses import replace
from typing import Any

from numpy.typing import NDArray

from sscild_desktop.core.results import BY_MASK, BY_NETWORK, Analysis, FoundMasks


def mask_of(parts: Analysis | FoundMasks, name: str) -> NDArray[Any] | None:
    """The mask 'lungs', 'lobes' or 'lesions', None where it was not found."""
    mask: NDArray[Any] | None = getattr(getattr(parts, name), "mask", None)
    return mask


def frozen(analysis: Analysis) -> Analysis:
    """The same with copies of the corrected masks, for another thread; what was not corrected is the same object."""
    found = analysis.found
    if found is None:
        return analysis
    lungs, lesions, lobes = analysis.lungs, analysis.lesions, analysis.lobes
    if lungs is not None and lungs.mask is not found.lungs.mask:
        lungs = replace(lungs, mask=lungs.mask.copy())
    if lesions is not None and lesions.mask is not mask_of(found, "lesions"):
        lesions = replace(lesions, mask=lesions.mask.copy())
    if lobes is not None and lobes.mask is not mask_of(found, "lobes"):
        lobes = replace(lobes, mask=lobes.mask.copy())
    return replace(analysis, lungs=lungs, lesions=lesions, lobes=lobes)


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
