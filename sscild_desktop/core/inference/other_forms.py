"""Networks of other houses (nnU-Net) asked as their cards say: z-scores in, parts of the chest at a time, logits out.

Everything else in the program gives a network HU scaled to 0..1 and gets probabilities by the program's names.
"""

import math
from collections.abc import Callable, Mapping
from functools import cache
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.inference.cards import CardInput, ModelCard

Arrays = Mapping[str, NDArray[Any]]
Ask = Callable[[Arrays], dict[str, NDArray[Any]]]

GAUSS_SHARE = 1 / 8
"""Width (SD) of the weight of a tile as a share of its length, as nnU-Net has it (Isensee 2021)."""


def run_as_card_says(card: ModelCard, inputs: Arrays, ask: Ask) -> dict[str, NDArray[Any]]:
    """Outputs by the program's names; for cards of the program itself just what ``ask`` answers."""
    given = dict(inputs)
    name = card.input.name
    if card.input.tile is not None and name in given:
        found = _in_tiles(card, given[name], ask)
    else:
        if name in given:
            given[name] = z_scores(given[name], card.input)
        found = ask(given)
    for output in card.outputs:
        if output.called and output.called != output.name:
            found[output.name] = found.pop(output.called)
        if output.softmax:
            found[output.name] = _softmax(found[output.name])
    return found


def z_scores(values: NDArray[np.float32], said: CardInput) -> NDArray[np.float32]:
    """0..1 over the HU window as z-scores of HU; themselves where the card gives no mean."""
    if said.mean_hu is None or said.sd_hu is None or said.hu_window is None:
        return values
    low, high = said.hu_window
    scale, shift = (high - low) / said.sd_hu, (low - said.mean_hu) / said.sd_hu
    return np.ascontiguousarray(values * np.float32(scale) + np.float32(shift))


def _in_tiles(card: ModelCard, values: NDArray[np.float32], ask: Ask) -> dict[str, NDArray[Any]]:
    """Answers for (1, 1, planes, rows, columns) out of overlapping tiles, blended; air (0) where one reaches beyond."""
    tile = card.input.tile
    assert tile is not None
    size = values.shape[2:]
    beyond = [(0, max(0, wanted - there)) for wanted, there in zip(tile, size, strict=True)]
    padded = np.pad(values, ((0, 0), (0, 0), *beyond))
    whole = padded.shape[2:]
    weight = tile_weight(tile)
    total = np.zeros(whole, np.float32)
    sums: dict[str, NDArray[np.float32]] = {}
    for corner in product(*(tile_starts(there, wanted) for there, wanted in zip(whole, tile, strict=True))):
        place = tuple(slice(start, start + length) for start, length in zip(corner, tile, strict=True))
        part = z_scores(np.ascontiguousarray(padded[(slice(None), slice(None), *place)]), card.input)
        for name, answer in ask({card.input.name: part}).items():
            if name not in sums:
                sums[name] = np.zeros((*answer.shape[:2], *whole), np.float32)
            sums[name][(slice(None), slice(None), *place)] += answer * weight
        total[place] += weight
    there = tuple(slice(length) for length in size)
    return {name: (one / total)[(slice(None), slice(None), *there)] for name, one in sums.items()}


def tile_starts(length: int, tile: int) -> list[int]:
    """First places of tiles that cover ``length`` in even steps of at most half a tile."""
    if length <= tile:
        return [0]
    count = math.ceil((length - tile) / (tile / 2)) + 1
    return [round(number * (length - tile) / (count - 1)) for number in range(count)]


@cache
def tile_weight(tile: tuple[int, int, int]) -> NDArray[np.float32]:
    """How much each place of a tile counts: a Gauss curve about its middle, nowhere nothing."""
    curves = []
    for length in tile:
        away = (np.arange(length) - (length - 1) / 2) / max(1.0, length * GAUSS_SHARE)
        curves.append(np.exp(-0.5 * away**2))
    weight = curves[0][:, None, None] * curves[1][None, :, None] * curves[2][None, None, :]
    return np.asarray(np.maximum(weight / weight.max(), 1e-3), np.float32)


def _softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), np.float32)
