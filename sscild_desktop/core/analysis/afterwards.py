"""What is asked of an analysis that is there: a level moved, maps of one more slice, every slice scored."""

from dataclasses import replace

import numpy as np

from sscild_desktop.core.analysis.options import SCORES, Options
from sscild_desktop.core.analysis.scores.occlusion import heat_maps
from sscild_desktop.core.analysis.scores.profile import score_profile
from sscild_desktop.core.analysis.scores.scores import score_slice
from sscild_desktop.core.corrected import scored_by_masks
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.findings import first_refusal
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.results import BY_NETWORK, Analysis, GohLevel
from sscild_desktop.core.volume import Volume


def rescore_level(
    volume: Volume,
    analysis: Analysis,
    level: int,
    z_mm: float,
    options: Options | None = None,
    report: Report = silent,
) -> Analysis:
    """The analysis with one level moved to ``z_mm`` and scored there; the automatic place and scores are kept."""
    options = options or Options()
    if refusal := first_refusal(volume.findings):  # what was asked was answered by the analysis that is there
        raise InputRefused(refusal)
    if analysis.lungs is None:
        raise InputRefused("The lungs were not found yet; analyse the series before moving a level.")
    old = next(item for item in analysis.levels if item.level == level)
    moved = _moved(volume, old, z_mm)
    network = options.opened(SCORES)
    scores = score_slice(volume, analysis.lungs.mask, network, moved.slice)
    moved = replace(moved, scores=scores, auto_scores=old.auto_scores or old.by_network)
    moved = scored_by_masks(replace(moved, scored_by=BY_NETWORK, network_scores=None, readings=()), analysis)
    levels = tuple(moved if item.level == level else item for item in analysis.levels)
    others = tuple(heat for heat in analysis.heatmaps if heat.level != level)
    analysis = replace(analysis, levels=levels, heatmaps=others)
    if not options.heatmaps:
        return analysis
    assert analysis.lungs is not None
    told = (volume, analysis.lungs.mask, analysis.lesion_mask, [moved], network, report)
    found = heat_maps(*told, is_full=options.full_maps)
    return replace(analysis, heatmaps=tuple(sorted((*others, *found), key=lambda heat: heat.level)))


def score_all(volume: Volume, analysis: Analysis, options: Options | None = None, report: Report = silent) -> Analysis:
    """The analysis with the profile: every slice with lung scored by the network of the levels."""
    if analysis.lungs is None:
        raise InputRefused("The lungs were not found yet; analyse the series before scoring its slices.")
    network = (options or Options()).opened(SCORES)
    return replace(analysis, profile=score_profile(volume, analysis.lungs.mask, network, report))


def map_slice(
    volume: Volume, analysis: Analysis, index: int, options: Options | None = None, report: Report = silent
) -> Analysis:
    """The analysis with the heat maps of one more slice (``index``) by the network of the levels."""
    if analysis.lungs is None:
        raise InputRefused("The lungs were not found yet; analyse the series before asking for a heat map.")
    words = f"Heat map of slice {index + 1}"
    place = GohLevel(0, volume.geometry.slice_z_mm(index), index)
    options = options or Options()
    network = options.opened(SCORES)
    told = (volume, analysis.lungs.mask, analysis.lesion_mask, [place], network, lambda share, _: report(share, words))
    found = tuple(replace(heat, slice=index) for heat in heat_maps(*told, is_full=options.full_maps))
    others = tuple(heat for heat in analysis.slice_maps if heat.slice != index)
    return replace(analysis, slice_maps=tuple(sorted((*others, *found), key=lambda heat: heat.slice or 0)))


def _moved(volume: Volume, old: GohLevel, z_mm: float) -> GohLevel:
    """The level at a new place; back on its automatic slice it is not moved at all."""
    auto = old.auto_z_mm if np.isfinite(old.auto_z_mm) else old.z_mm
    index = volume.geometry.nearest_slice(z_mm)
    back = index == volume.geometry.nearest_slice(auto)
    return replace(old, z_mm=auto if back else float(z_mm), slice=index, auto_z_mm=auto)
