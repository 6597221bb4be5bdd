"""Draws random training batches from a bank of blocks: planes for slice networks, stacks for volume networks."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from models.training.data.synthesis import LEFT_BIT, PLANES, RIGHT_BIT
from sscild_desktop.core.analysis.prepare import SliceSpec

AIR_HU = -1200
LESION_BITS = 15
IN_LUNG_SHARE = 0.9
"""Share of the small crops whose middle lies in a lung; the others lie anywhere."""

AERATION_HU, MOST_AERATION_HU = 60.0, 120.0
"""Spread and limit of how much darker or brighter than found a lung is drawn."""


@dataclass(frozen=True)
class Batch:
    """Network input 0..1 (N, 1, H, W) or (N, 1, D, H, W), and the bits (N, H, W) or (N, D, H, W) at 1.25 mm."""

    images: Tensor
    bits: Tensor


Stored = tuple[NDArray[np.int16], NDArray[np.uint8]]

REAL = "readers"
"""Folder of the bank with slices of real disease that readers outlined."""

SLICES = "tcga"
"""Folder of the bank with single slices of many scanners, untouched and with inserted lesions."""

SINGLE = (REAL, SLICES)
"""Sources of single slices: only balanced crops of one plane come from them."""

REAL_SHARE = 0.15
"""Of the balanced crops."""

LUNG_BITS = RIGHT_BIT | LEFT_BIT

CLASS_SHARES = {LUNG_BITS: 0.4, 1: 0.2, 2: 0.18, 4: 0.09, 8: 0.13}
"""Where the middles of balanced crops lie: anywhere in a lung, or in one of the four classes."""


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
        self.real = read_blocks(folder / REAL) if REAL in sources else []
        self.diseased = [block for block in self.blocks if has_any(block, LESION_BITS)]
        self.planes = self.blocks + slices
        self.with_class = {bit: [b for b in self.planes if has_any(b, bit)] for bit in CLASS_SHARES if bit < RIGHT_BIT}

    def draw(
        self,
        count: int,
        planes: int,
        crop: int,
        rng: np.random.Generator,
        shrink: int = 1,
        diseased_share: float = 0.0,
        balanced: bool = False,
    ) -> Batch:
        """``count`` crops of ``planes`` x ``crop`` x ``crop`` (one plane: without that axis), mirrored half the time.

        With ``shrink`` the image is averaged over that many pixels each way (the bits are not): a coarser network.
        ``diseased_share`` of the crops have their middle in a lesion: small crops would mostly show none. ``balanced``
        crops have it in each class as often as ``CLASS_SHARES`` says, and some come from readers' slices.
        """
        hu = np.full((count, planes, crop, crop), AIR_HU, np.float32)
        bits = np.zeros((count, planes, crop, crop), np.uint8)
        for index in range(count):
            wanted, of = self._source(rng, diseased_share, balanced)
            _place(*of[int(rng.integers(len(of)))], hu[index], bits[index], rng, wanted)
            if of is self.real:  # grey pictures: their levels of air and tissue are guesses
                hu[index] = (hu[index] + 1000) * rng.uniform(0.9, 1.1) - 1000
            hu[index] += aeration(hu[index], bits[index], rng)
            hu[index] = hu[index] * rng.uniform(0.97, 1.03) + rng.normal(0, 12)
        images, marks = torch.from_numpy(hu), torch.from_numpy(bits)
        if shrink > 1:
            images = F.avg_pool2d(images, shrink)
        images = scaled(images)
        return Batch(images, marks[:, 0]) if planes == 1 else Batch(images[:, None], marks)

    def _source(self, rng: np.random.Generator, diseased_share: float, balanced: bool) -> tuple[int, list[Stored]]:
        """What the middle of a crop shall have, and the blocks that it may come from."""
        if not balanced:
            is_diseased = rng.random() < diseased_share
            return (LESION_BITS, self.diseased) if is_diseased else (LUNG_BITS, self.blocks)
        if self.real and rng.random() < REAL_SHARE:
            return LUNG_BITS, self.real
        wanted = int(rng.choice(list(CLASS_SHARES), p=list(CLASS_SHARES.values())))
        return (wanted, self.with_class[wanted]) if self.with_class.get(wanted) else (LUNG_BITS, self.planes)


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
    hu: NDArray[np.int16],
    bits: NDArray[np.uint8],
    hu_out: NDArray[np.float32],
    bits_out: NDArray[np.uint8],
    rng: np.random.Generator,
    wanted: int,
) -> None:
    """A random crop (with air around where the block is smaller), mirrored half of the time with the sides swapped."""
    planes, crop = hu_out.shape[:2]
    z = int(rng.integers(0, len(hu) - planes + 1))
    hu, bits = hu[z : z + planes], bits[z : z + planes]
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


__all__ = ["PLANES", "Bank", "Batch", "mirrored", "scaled"]
