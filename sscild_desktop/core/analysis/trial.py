"""Tries a network on the generated chest, whose truth is known: it must answer properly, and its error is told.

A network that answers in the wrong form is refused. How far it is off is only reported: a network made for real
patients owes nothing to a generated chest, but an error far beyond that of the program's own deserves a look.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.agreement import dice
from sscild_desktop.core.analysis.lesions.marking import clip_to_lungs, mark, measure_lesions
from sscild_desktop.core.analysis.lesions.network_masks import LESIONS, LUNGS, lesion_labels, marked_kinds
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.analysis.lungs.lobe_network import network_lobes, network_lungs, overlap, see_lobes
from sscild_desktop.core.analysis.lungs.lobes import find_lobes
from sscild_desktop.core.analysis.prepare import VolumeSpec, frame_for, prepare_around
from sscild_desktop.core.analysis.scores.scores import prepare_for_scores, run_scores, scores_of
from sscild_desktop.core.classes import LOBE_KEYS, PATTERNS
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.built_in import BUILT_IN, THRESHOLD
from sscild_desktop.core.inference.cards import VOLUME, ModelCard
from sscild_desktop.core.inference.sessions import Network, as_input, open_network
from sscild_desktop.core.phantom.case import Case, built_in_case
from sscild_desktop.core.progress import Report, portion, silent

Answer = dict[str, Any]

SAME = "It answers the same whatever it is shown: do not choose it before that is mended."
OUTSIDE = "Its scores go beyond 0 to 100 and are cut there: compare its last layer with README."
BLIND = "It sees no lung and no lobe in the chest: compare its card with README."
LEAST_DICE, SAME_POINTS, OUTSIDE_POINTS, SAME_MM = 0.01, 0.01, 5.0, 0.5
"""From where on an answer is doubted."""

_CHESTS: list[Case] = []


def try_network(card: ModelCard, role: str, report: Report = silent, device: str = "auto") -> Answer:
    """What the network, or the built-in method, answers on the small generated chest beside the truth.

    Raises ModelRefused where the network cannot be opened or run, or answers in another form than its role has.
    """
    if role not in TRIALS:
        raise ModelRefused(f"The card must say a “role”: {', '.join(TRIALS)}.")
    report(0.0, "Opening the network")
    network = None if card.name in BUILT_IN else open_network(card, device)
    case = _chest(portion(report, 0.1, 0.6))
    report(0.6, "Asking the network")
    rest = portion(report, 0.6, 1.0)
    try:
        answer = _try_built_in(card.name, case, rest) if network is None else TRIALS[role](network, case, rest)
    except (KeyError, IndexError, ValueError) as error:
        raise ModelRefused(
            f"The network “{card.name}” does not answer as a network for {role} does; compare its card with README."
        ) from error
    report(1.0, "Tested")
    return {"on": "generated chest, small", **answer}


def _chest(report: Report) -> Case:
    """The small generated chest, kept once it is made: who tries one network mostly tries several."""
    if not _CHESTS:
        _CHESTS.append(built_in_case(size="small", report=report))
    return _CHESTS[0]


def _try_built_in(name: str, case: Case, report: Report) -> Answer:
    """Dice of the lungs by threshold, or of the lobes that the fissures make of the true lungs."""
    if name == THRESHOLD:
        found = find_lungs(case.volume, report).labels
        return {"lungs_dice": round(overlap(found, case.lungs), 4)}
    return {"lobes_dice": _lobes_dice(find_lobes(case.volume, case.lungs, report).labels, case)}


def _lobes_dice(found: NDArray[np.uint8], case: Case) -> dict[str, float]:
    return {key: round(dice(found == lobe, case.lobes == lobe), 4) for lobe, key in LOBE_KEYS.items()}


def _try_lobes(network: Network, case: Case, report: Report) -> Answer:
    """Dice of the lungs as the network alone sees them, and of the lobes that it makes of the true lungs."""
    seen = see_lobes(case.volume, network, portion(report, 0.0, 0.5))
    if not np.isfinite(seen.maps).all() or seen.maps.min() < -1e-4 or seen.maps.sum(0).max() > 1.0 + 1e-3:
        raise ModelRefused(f"The network “{network.card.name}” answers with numbers that are no probabilities.")
    found = network_lobes(seen, case.lungs, portion(report, 0.5, 0.8))
    lungs = round(overlap(network_lungs(seen, portion(report, 0.8, 1.0)), case.lungs), 4)
    lobes = dict.fromkeys(LOBE_KEYS.values(), 0.0) if found is None else _lobes_dice(found, case)
    answer = {"lungs_dice": lungs, "lobes_dice": lobes}
    return _doubted(answer, BLIND, lungs < LEAST_DICE and max(lobes.values()) < LEAST_DICE)


def _level_slices(case: Case) -> list[int]:
    return [case.volume.geometry.nearest_slice(z) for z in case.level_z_mm]


def _try_lesions(network: Network, case: Case, report: Report) -> Answer:
    """Extents (percent of the lungs) of the five level slices beside the truth, and Dice of the lungs."""
    chosen = _level_slices(case)
    kinds = marked_kinds(network.card)
    if not kinds:
        raise ModelRefused(f"The card of “{network.card.name}” names no lesion class; compare it with README.")
    _check_lesion_form(network, case, chosen[:1])
    first, end = min(chosen), max(chosen) + 1
    seen = mark(case.volume, first, end, network, report)
    lungs, truth = case.lungs[first:end], case.lesions[first:end].copy()
    marked = seen.lesions[first:end].copy()
    clip_to_lungs(marked, lungs)
    voxel = case.volume.geometry.voxel_ml
    ours, true = (measure_lesions(mask, lungs, voxel, kinds).extents for mask in (marked, truth))
    has_lungs = network.card.gives("lungs")
    return {
        "extent_percent": {key: round(extent.percent, 2) for key, extent in ours.items()},
        "truth_percent": {key: round(extent.percent, 2) for key, extent in true.items()},
        "lungs_dice": round(dice(seen.lungs[first:end] > 0, lungs > 0), 4) if has_lungs else None,
    }


def _check_lesion_form(network: Network, case: Case, chosen: list[int]) -> None:
    """Raises ModelRefused unless the network answers a small input with masks of its size and of its labels."""
    card = network.card
    channels = len(lesion_labels(card))
    if card.input.frame == VOLUME:
        spec = VolumeSpec.from_card(card.input)
        side = 4 * spec.slice_spec.multiple_of
        values = np.full((1, 1, spec.planes, side, side), 0.5, np.float32)
        outputs = network.run({card.input.name: values})
        _check_form(network, outputs[LESIONS], (1, channels, spec.planes, side, side), 1.0)
        return
    frame = frame_for(card.input, case.volume)
    slices, _ = prepare_around(case.volume, chosen, frame.box, frame.spec)
    outputs = network.run({card.input.name: as_input(slices)})
    size = slices.shape[2:]
    if card.gives(LUNGS):
        _check_form(network, outputs[LUNGS], (len(chosen), 2, *size), 1.0)
    _check_form(network, outputs[LESIONS], (len(chosen), channels, *size), 1.0)


def _try_scores(network: Network, case: Case, report: Report) -> Answer:
    """TOT, GG, RET of the five level slices beside the truth, and the mean absolute error in points."""
    prepared = prepare_for_scores(
        case.volume, case.lungs, _level_slices(case), frame_for(network.card.input, case.volume)
    )
    raw = run_scores(network, prepared.slices, prepared.lung, report)
    scores = scores_of(raw)
    ours = np.asarray([[getattr(one, name) for name in PATTERNS] for one in scores])
    true = np.asarray([[getattr(one, name) for name in PATTERNS] for one in case.level_scores])
    _check_form(network, ours, (5, 3), 100.0)
    error = np.abs(ours - true).mean(0)
    answer = {
        "scores_percent": ours.round(2).tolist(),
        "truth_percent": true.round(2).tolist(),
        "mean_absolute_error_points": dict(zip(PATTERNS, error.round(2).tolist(), strict=True)),
    }
    is_outside = raw.min() < -OUTSIDE_POINTS or raw.max() > 100.0 + OUTSIDE_POINTS
    return _doubted(answer, OUTSIDE, is_outside) | _doubted(answer, SAME, np.ptp(raw, axis=0).max() < SAME_POINTS)


def _try_levels(network: Network, case: Case, report: Report) -> Answer:
    """Distance of each level from the truth in mm, null where the network saw none."""
    from sscild_desktop.core.analysis.levels.prediction import predict_levels

    found = predict_levels(case.volume, network, report)
    if len(found.z_mm) != len(case.level_z_mm):
        raise ValueError("five levels are wanted")
    away = [ours - true for ours, true in zip(found.z_mm, case.level_z_mm, strict=True)]
    answer = {"error_mm": [round(one, 1) if np.isfinite(one) else None for one in away]}
    return _doubted(answer, SAME, np.ptp(found.z_mm) < SAME_MM)


def _doubted(answer: Answer, words: str, is_so: bool) -> Answer:
    """The answer, with a sentence where it can hardly be that of a working network."""
    return {**answer, "doubt": words} if is_so else answer


def _check_form(network: Network, values: Any, shape: tuple[int, ...], largest: float) -> None:
    """Raises ModelRefused unless the array has this shape and lies within 0 and ``largest``."""
    array = np.asarray(values)
    of = f"The network “{network.card.name}”"
    if array.shape != shape:
        raise ModelRefused(f"{of} answers with the shape {array.shape} where {shape} is wanted.")
    if not np.isfinite(array).all() or array.min() < -1e-4 or array.max() > largest + 1e-4:
        raise ModelRefused(f"{of} answers with numbers outside 0 to {largest:g}.")


TRIALS: dict[str, Callable[[Network, Case, Report], Answer]] = {
    "lungs": _try_lobes,
    "lobes": _try_lobes,
    "lesions": _try_lesions,
    "scores": _try_scores,
    "levels": _try_levels,
}
"""How a network of each role is tried."""
