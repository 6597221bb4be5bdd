"""Figures on readers' masks patient by patient: Dice with intervals, order of the extents, names, and lungs."""

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from models.training.data.reader_masks import COVID, MEDSEG, ReaderSlice, reader_slices
from models.training.measuring.counting import interval, orders
from models.training.measuring.drawings import GLASS, Drawn, Thresholds, extents, is_drawn, marked, pooled_dice
from models.training.shipping.cards import GLASS_AS_LINES, rounded
from sscild_desktop.core.analysis.one_slice import marked_slice
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference import Network


def patients(slices: list[Drawn], kinds: tuple[str, ...], at: Thresholds) -> dict[str, Any]:
    """Of the COVID patients the Dice of each, its mean with an interval and its least; of MedSeg, a slice of a patient
    mostly, an interval over slices; the order of the extents; what of readers' ground-glass is called reticulation."""
    covid: dict[str, list[Drawn]] = {}
    for one in slices:
        if not one.has_classes:
            covid.setdefault(one.case, []).append(one)
    medseg = [one for one in slices if one.has_classes]
    each = {case: pooled_dice(part, kinds, at) for case, part in covid.items()}
    low, high = interval(list(each.values()), np.ones(len(each)))
    found: dict[str, Any] = {"Dice": each, "Dice, mean": float(np.mean(list(each.values())))}
    found |= {"Dice, low": low, "Dice, high": high, "Dice, worst": min(each.values())}
    keys = [f"{MEDSEG}, Dice{end}" for end in ("", ", low", ", high")]
    found |= dict(zip(keys, (pooled_dice(medseg, kinds, at), *_over_slices(medseg, kinds, at)), strict=True))
    for name, part in ((COVID, [one for own in covid.values() for one in own]), (MEDSEG, medseg)):
        found |= orders(name, *extents(part, kinds, at).T)
    lines = tuple(kind for kind in kinds if kind in ("reticulation", "fibrosis"))
    if lines:
        found[GLASS_AS_LINES] = _glass_as_lines(medseg, kinds, lines, at)
    return cast(dict[str, Any], rounded(found))


def _over_slices(slices: list[Drawn], kinds: tuple[str, ...], at: Thresholds) -> tuple[float, float]:
    """Interval of the pooled Dice of any lesion."""
    pairs = [(marked(one.percent, kinds, at), one.lesions > 0) for one in slices]
    both = [2 * np.count_nonzero(found & true) for found, true in pairs]
    return interval(both, [np.count_nonzero(found) + np.count_nonzero(true) for found, true in pairs])


def _glass_as_lines(slices: list[Drawn], kinds: tuple[str, ...], lines: tuple[str, ...], at: Thresholds) -> float:
    """Percent of the ground-glass that readers drew that is marked as reticulation or fibrosis, alone or with glass."""
    rows = [kinds.index(kind) for kind in lines]
    called = [marked(one.percent[rows], lines, at)[is_drawn(one, GLASS)] for one in slices]
    return 100.0 * float(np.concatenate(called).mean())


def lungs_in_slices(network: Network) -> dict[str, Any]:
    """Dice of the lungs that the program finds in each slice of the test against those that readers drew: of each
    patient over all slices, the mean and the least; nothing of a network that marks no lungs.

    A slice that the program refuses has none.
    """
    if not network.card.gives("lungs"):
        return {}
    pixels: dict[str, list[tuple[int, int]]] = {}
    for one in reader_slices(is_test=True):
        if one.lungs is not None:
            found = _lungs_found(one, network)
            total = np.count_nonzero(found) + np.count_nonzero(one.lungs)
            pixels.setdefault(one.case, []).append((2 * np.count_nonzero(found & one.lungs), total))
    sums = {case: np.sum(rows, axis=0) for case, rows in pixels.items()}
    each = {case: float(both / total) for case, (both, total) in sums.items()}
    ends = {"lungs, mean": float(np.mean(list(each.values()))), "lungs, worst": min(each.values())}
    return cast(dict[str, Any], rounded({"lungs": each, **ends}))


def _lungs_found(one: ReaderSlice, network: Network) -> NDArray[np.bool_]:
    """Asked each time: they depend on the thresholds."""
    try:
        return marked_slice(one.volume, network)[0] > 0
    except InputRefused:
        return np.zeros(one.volume.hu.shape, bool)
