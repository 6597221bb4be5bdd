"""Readers' slices, and slices with inserted lesions, as a lesion network sees them: read at any thresholds."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.data.reader_masks import MEDSEG, SLICE_MM, ReaderSlice, reader_slices
from models.training.data.real_slices import choosing_slices
from models.training.data.synthesis import LEFT_BIT, RIGHT_BIT
from models.training.measuring.class_maps import Percent, kept_maps
from sscild_desktop.core.analysis.lesions.marking import mark_slices
from sscild_desktop.core.analysis.lesions.network_masks import BY_KEY, marked_kinds
from sscild_desktop.core.analysis.lungs.finding import find_lungs_slice
from sscild_desktop.core.analysis.prepare import SliceSpec
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.inference import Network
from sscild_desktop.core.volume import Geometry, Volume

INSERTED = "inserted"
GLASS, DENSE = "ggo", "consolidation"

Thresholds = dict[str, int]
"""In percent."""


@dataclass(frozen=True)
class Drawn:
    """Probabilities (classes, pixels) in the lungs of one slice, and what a reader drew there, or what was inserted.

    ``lesions`` are as in ``ReaderSlice``, of the case ``INSERTED`` bits of ``Lesion``.
    """

    case: str
    percent: Percent
    lesions: NDArray[np.uint8]
    has_classes: bool


def drawn(network: Network, is_test: bool, kept: Path, for_lungs: Network) -> Iterator[Drawn]:
    """The readers' slices as this network sees them, inside the reader's lungs, or the program's where none are.

    The half of MedSeg that is not the test is left out: networks learnt from it.
    """
    for index, one in enumerate(reader_slices(is_test)):
        if one.case == MEDSEG and not is_test:
            continue
        stem = stem_of(index, one, is_test)
        maps = kept_maps(
            kept / network.card.name / f"{stem}.npz", one.volume, np.ones(one.volume.hu.shape, bool), network
        )
        lungs = lungs_of(one, kept / "lungs" / f"{stem}.npy", for_lungs)
        inside = lungs | (one.lesions > 0)
        percent = np.where(lungs, maps, 0)[:, inside]
        yield Drawn(one.case, percent, one.lesions[inside], one.has_classes)


def stem_of(index: int, one: ReaderSlice, is_test: bool) -> str:
    """What the files that are kept of a slice are called."""
    return f"{'test' if is_test else 'reader'}-{index:03d}-{one.case}"


def inserted(network: Network, kept: Path, for_lungs: Network) -> Iterator[Drawn]:
    """Slices of patients that no training saw with inserted lesions of every class, as this network sees them."""
    for index, block in enumerate(choosing_slices(for_lungs)):
        mm, lungs = SliceSpec().spacing_mm, (block.bits & (RIGHT_BIT | LEFT_BIT)) > 0
        volume = Volume(block.hu, Geometry(block.hu.shape, (SLICE_MM, mm, mm), (0.0, 0.0, 0.0)))
        maps = kept_maps(kept / network.card.name / f"inserted-{index:03d}.npz", volume, lungs, network)
        yield Drawn(INSERTED, maps[:, lungs], taught(block.bits[lungs], marked_kinds(network.card)), has_classes=True)


def taught(bits: NDArray[np.uint8], kinds: tuple[str, ...]) -> NDArray[np.uint8]:
    """The lesions that a network can mark; where it marks no fibrosis that is reticulation, as a reader calls it."""
    if "fibrosis" not in kinds:
        bits = np.where(bits & Lesion.FIBROSIS, bits | np.uint8(Lesion.RETICULATION), bits)
    return np.asarray(bits & np.uint8(sum(BY_KEY[kind] for kind in kinds)), np.uint8)


def lungs_of(one: ReaderSlice, path: Path, network: Network) -> NDArray[np.bool_]:
    """The reader's lungs, or, kept in ``path``, those that the program finds with this network."""
    if one.lungs is not None:
        return one.lungs
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, find_lungs_slice(one.volume, mark_slices(one.volume, range(1), network).lungs).labels)
    lungs: NDArray[np.bool_] = np.load(path) > 0
    return lungs


def marked(percent: Percent, kinds: tuple[str, ...], at: Thresholds) -> NDArray[np.bool_]:
    """Where any of these classes reaches its threshold."""
    out = np.zeros(percent.shape[1:], bool)
    for row, kind in zip(percent, kinds, strict=True):
        out |= row >= at[kind]
    return out


def pooled_dice(slices: list[Drawn], kinds: tuple[str, ...], at: Thresholds, only: str = "") -> float:
    """Dice over all pixels of these slices: of any lesion, or of one class."""
    both = one = other = 0
    for drawing in slices:
        if only:
            found, truth = drawing.percent[kinds.index(only)] >= at[only], is_drawn(drawing, only)
        else:
            found, truth = marked(drawing.percent, kinds, at), drawing.lesions > 0
        both += int(np.count_nonzero(found & truth))
        one += int(np.count_nonzero(found))
        other += int(np.count_nonzero(truth))
    return 2.0 * both / max(one + other, 1)


def is_drawn(drawing: Drawn, kind: str) -> NDArray[np.bool_]:
    """Where a class was drawn or inserted."""
    if drawing.case == INSERTED:
        return (drawing.lesions & BY_KEY[kind]) > 0
    return drawing.lesions == (1 if kind == GLASS else 2)


def extents(slices: list[Drawn], kinds: tuple[str, ...], at: Thresholds) -> NDArray[np.float64]:
    """(slices, 2) extent in percent of the lung, found and drawn."""
    rows = [(marked(one.percent, kinds, at).mean(), (one.lesions > 0).mean()) for one in slices]
    return 100.0 * np.asarray(rows, np.float64)
