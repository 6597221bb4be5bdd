"""Draws random training batches from a bank of blocks: planes for slice networks, stacks for volume networks."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from models.training.data.perturb import pasted, perturbed, turned
from models.training.data.synthesis import LEFT_BIT, RIGHT_BIT
from sscild_desktop.core.analysis.prepare import SliceSpec

AIR_HU = -1200
IN_LUNG_SHARE = 0.9
"""Share of the small crops whose middle lies in a lung; the others lie anywhere."""

AERATION_HU, MOST_AERATION_HU = 60.0, 120.0
"""Spread and limit of how much darker or brighter than found a lung is drawn."""


@dataclass(frozen=True)
class Batch:
    """Network input 0..1 (N, slices, H, W) or (N, 1, D, H, W), and the bits (N, H, W) or (N, D, H, W) at 1.25 mm.

    The bits are those of the middle slice where there are several.
    """

    images: Tensor
    bits: Tensor


Stored = tuple[NDArray[np.int16], NDArray[np.uint8]]

REAL = "readers"
"""Folder of the bank with slices of real disease that readers outlined."""

SLICES = "tcga"
"""Folder of the bank with single slices of many scanners, untouched and with inserted lesions."""

SINGLE = (REAL, SLICES)
"""Sources of single slices: only balanced crops of one plane come from them."""

REAL_SHARE, TURNED_SHARE, PASTED_SHARE = 0.25, 0.5, 0.25
"""Of the balanced crops: those of readers' slices, of the others those that are turned and resized as these are, and
those that get a reader's lesion pasted in."""

ALONE_SHARE = 0.25
"""Of the crops of several slices: those that show the middle one in place of its neighbours."""

THICK_SHARE = 0.25
"""Of the crops of several slices that are none of single ones: those that show the mean of all as one thick slice, in
which apices, domes and fissures mix with air: what mixes is no lesion."""

LUNG_BITS = RIGHT_BIT | LEFT_BIT

CLASS_SHARES = {LUNG_BITS: 0.4, 1: 0.2, 2: 0.16, 4: 0.12, 8: 0.12}
"""Where the middles of balanced crops lie: anywhere in a lung, or in one of the four classes."""

REAL_SHARES, PASTED_SHARES = {LUNG_BITS: 0.3, 1: 0.3, 4: 0.4}, {1: 0.4, 4: 0.6}
"""The same in readers' slices, which have two of the classes, and in what is pasted. Longer training by inserted
consolidation, which is easy, lost that of readers: theirs is drawn more often than its area would have it."""


def read_blocks(folder: Path) -> list[Stored]:
    """The blocks of one source."""
    found = []
    for path in sorted(folder.glob("[0-9][0-9][0-9][0-9].npz")):
        with np.load(path) as data:
            found.append((data["hu"], data["bits"]))
    return found


def has_any(block: Stored, bits: int) -> bool:
    return bool((block[1][::4, ::4, ::4] & bits).any())


class Bank:
    """The blocks of some cases, in memory."""

    def __init__(self, folder: Path, sources: Sequence[str]) -> None:
        self.blocks = [block for source in sources if source not in SINGLE for block in read_blocks(folder / source)]
        slices = [block for source in sources if source == SLICES for block in read_blocks(folder / source)]
        real = read_blocks(folder / REAL) if REAL in sources else []
        self.planes = self.blocks + slices
        self.with_class = _sorted(self.planes, CLASS_SHARES)
        self.stacks_with_class = _sorted(self.blocks, CLASS_SHARES)
        self.real = _sorted(real, REAL_SHARES) if real else {}

    def draw_stacks(self, count: int, planes: int, crop: int, rng: np.random.Generator) -> Batch:
        """``count`` crops of stacks, each class in the middle as often as ``CLASS_SHARES`` says, and perturbed."""
        hu, bits = _empty(count, planes, crop)
        for index in range(count):
            wanted, of = _chosen(self.stacks_with_class, CLASS_SHARES, rng)
            _place_stack(of, hu[index], bits[index], rng, wanted)
            hu[index] = perturbed(_breathed(hu[index], bits[index], rng), rng)
        return Batch(scaled(torch.from_numpy(hu))[:, None], torch.from_numpy(bits))

    def draw_balanced(self, count: int, slices: int, crop: int, rng: np.random.Generator, shrink: int = 1) -> Batch:
        """``count`` crops of a plane and its neighbours, each class in the middle as often as ``CLASS_SHARES`` says.

        Some come from readers' slices, some have a lesion of these pasted in, many are turned and resized; all are
        perturbed as scanners and screens do. Single slices, and some others, stand in for their neighbours. With
        ``shrink`` the image is averaged over that many pixels each way (the bits are not): for a coarser network.
        """
        hu = np.full((count, slices, crop, crop), AIR_HU, np.float32)
        bits = np.zeros((count, 1, crop, crop), np.uint8)
        for index in range(count):
            is_alone = self._draw_one(hu[index], bits[index], rng) or rng.random() < ALONE_SHARE
            hu[index] = perturbed(_breathed(hu[index], bits[index], rng), rng)
            if is_alone:
                hu[index] = hu[index, slices // 2]
        return Batch(scaled(F.avg_pool2d(torch.from_numpy(hu), shrink)), torch.from_numpy(bits)[:, 0])

    def _draw_one(self, hu: NDArray[np.float32], bits: NDArray[np.uint8], rng: np.random.Generator) -> bool:
        """One balanced crop into ``hu`` (slices, y, x) and ``bits`` (1, y, x); whether it is of a single slice."""
        if self.real and rng.random() < REAL_SHARE:
            self._draw_real(hu, bits, rng, REAL_SHARES)
            return True
        wanted, of = _chosen(self.with_class, CLASS_SHARES, rng)
        block = of[int(rng.integers(len(of)))]
        z = int(rng.integers(0, len(block[0])))
        around = range(z - len(hu) // 2, z + len(hu) // 2 + 1)
        _place(block, around, hu, bits, rng, wanted)
        if rng.random() < THICK_SHARE:
            hu[:] = hu.mean(axis=0)
        if rng.random() < TURNED_SHARE:
            hu[:], bits[:] = turned(hu, bits, AIR_HU, rng)
        if self.real and rng.random() < PASTED_SHARE:
            lesion = np.full_like(hu[:1], AIR_HU), np.zeros_like(bits)
            self._draw_real(*lesion, rng, PASTED_SHARES)
            pasted(hu, bits, *lesion)
        return len(block[0]) == 1

    def _draw_real(
        self, hu: NDArray[np.float32], bits: NDArray[np.uint8], rng: np.random.Generator, shares: dict[int, float]
    ) -> None:
        """A crop of a reader's slice; these are grey pictures, whose levels of air and tissue are guesses."""
        wanted, of = _chosen(self.real, shares, rng)
        _place(of[int(rng.integers(len(of)))], [0] * len(hu), hu, bits, rng, wanted)
        plane, bits[:] = turned(hu[:1], bits, AIR_HU, rng)
        hu[:] = (plane + 1000) * rng.uniform(0.9, 1.1) - 1000


def _sorted(blocks: list[Stored], shares: dict[int, float]) -> dict[int, list[Stored]]:
    """The blocks that have each of the wanted bits; all of them for those that none has."""
    return {bit: [block for block in blocks if has_any(block, bit)] or blocks for bit in shares}


def _empty(count: int, planes: int, crop: int) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """HU and bits of so many crops of air."""
    size = (count, planes, crop, crop)
    return np.full(size, AIR_HU, np.float32), np.zeros(size, np.uint8)


def _place_stack(
    of: list[Stored], hu: NDArray[np.float32], bits: NDArray[np.uint8], rng: np.random.Generator, wanted: int
) -> None:
    """A crop of neighbouring planes of one of these blocks."""
    block = of[int(rng.integers(len(of)))]
    first = int(rng.integers(0, len(block[0]) - len(hu) + 1))
    _place(block, range(first, first + len(hu)), hu, bits, rng, wanted)


def _chosen(
    of: dict[int, list[Stored]], shares: dict[int, float], rng: np.random.Generator
) -> tuple[int, list[Stored]]:
    """What the middle of a crop shall have, and the blocks that it may come from."""
    wanted = int(rng.choice(list(shares), p=list(shares.values())))
    return wanted, of[wanted]


def _breathed(hu: NDArray[np.float32], bits: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.float32]:
    """HU as of another breath and another calibration."""
    return np.asarray((hu + aeration(hu, bits, rng)) * rng.uniform(0.97, 1.03) + rng.normal(0, 12), np.float32)


def scaled(hu: Tensor) -> Tensor:
    """HU to 0..1 as the program does it."""
    spec = SliceSpec()
    return ((hu - spec.hu_low) / (spec.hu_high - spec.hu_low)).clamp(0, 1)


def aeration(hu: NDArray[np.float32], bits: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.float32]:
    """HU to add to lungs and their lesions as if the patient had breathed deeper or less, soft tissue left as it is.

    Lungs of five patients lie between -930 and -735 HU. Networks that learned from four of them took the air of the
    fifth for its disease: they under-read the darkest lungs and over-read the brightest.
    """
    change = float(np.clip(rng.normal(0, AERATION_HU), -MOST_AERATION_HU, MOST_AERATION_HU))
    air = np.clip((-200 - hu) / 700, 0, 1) * ((bits & (RIGHT_BIT | LEFT_BIT)) > 0)
    return np.asarray(change * air, np.float32)


def _place(
    block: Stored,
    shown: Sequence[int],
    hu_out: NDArray[np.float32],
    bits_out: NDArray[np.uint8],
    rng: np.random.Generator,
    wanted: int,
) -> None:
    """A random crop (with air around where the block is smaller), mirrored half of the time with the sides swapped.

    ``shown`` are the planes of the block, those beyond its ends the last there; as many bits as ``bits_out`` holds are
    those of the middle.
    """
    crop = hu_out.shape[1]
    at = np.clip(shown, 0, len(block[0]) - 1)
    edge = (len(at) - len(bits_out)) // 2
    hu, bits = block[0][at], block[1][at[edge : len(at) - edge]]
    y, x = _corner(bits, crop, rng, wanted)
    part, marks = hu[:, y : y + crop, x : x + crop], bits[:, y : y + crop, x : x + crop]
    if rng.random() < 0.5:
        part, marks = part[:, :, ::-1], mirrored(marks)
    oy, ox = (int(rng.integers(0, crop - n + 1)) for n in part.shape[1:])
    hu_out[:, oy : oy + part.shape[1], ox : ox + part.shape[2]] = part
    bits_out[:, oy : oy + part.shape[1], ox : ox + part.shape[2]] = marks


def mirrored(bits: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Left for right: the pixels, and the sides that they are marked with."""
    sides = ((bits & RIGHT_BIT) << 1) | ((bits & LEFT_BIT) >> 1)
    return np.asarray((bits & ~np.uint8(RIGHT_BIT | LEFT_BIT)) | sides)[..., ::-1]


def _corner(bits: NDArray[np.uint8], crop: int, rng: np.random.Generator, wanted: int) -> tuple[int, int]:
    """Upper left corner of a crop whose middle has, mostly, one of the wanted bits."""
    limits = [max(0, n - crop) for n in bits.shape[1:]]
    if rng.random() < IN_LUNG_SHARE and limits[0] + limits[1] > 40:
        spots = np.argwhere(bits[len(bits) // 2, ::4, ::4] & wanted) * 4
        if len(spots):
            middle = spots[int(rng.integers(len(spots)))] - crop // 2 + rng.integers(-12, 13, 2)
            return int(np.clip(middle[0], 0, limits[0])), int(np.clip(middle[1], 0, limits[1]))
    return int(rng.integers(0, limits[0] + 1)), int(rng.integers(0, limits[1] + 1))
