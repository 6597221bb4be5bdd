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


class Bank:
    """The blocks of some cases, in memory."""

    def __init__(self, folder: Path, sources: Sequence[str]) -> None:
        self.blocks = list[tuple[NDArray[np.int16], NDArray[np.uint8]]]()
        for source in sources:
            for path in sorted((folder / source).glob("[0-9][0-9][0-9][0-9].npz")):
                with np.load(path) as data:
                    self.blocks.append((data["hu"], data["bits"]))
        self.diseased = [block for block in self.blocks if (block[1][::4, ::4, ::4] & LESION_BITS).any()]

    def draw(
        self,
        count: int,
        planes: int,
        crop: int,
        rng: np.random.Generator,
        shrink: int = 1,
        diseased_share: float = 0.0,
    ) -> Batch:
        """``count`` crops of ``planes`` x ``crop`` x ``crop`` (one plane: without that axis), mirrored half the time.

        With ``shrink`` the image is averaged over that many pixels each way (the bits are not): a coarser network.
        ``diseased_share`` of the crops have their middle in a lesion: small crops would mostly show none.
        """
        hu = np.full((count, planes, crop, crop), AIR_HU, np.float32)
        bits = np.zeros((count, planes, crop, crop), np.uint8)
        for index in range(count):
            wanted = LESION_BITS if rng.random() < diseased_share else RIGHT_BIT | LEFT_BIT
            of = self.diseased if wanted == LESION_BITS else self.blocks
            _place(*of[int(rng.integers(len(of)))], hu[index], bits[index], rng, wanted)
            hu[index] += aeration(hu[index], bits[index], rng)
            hu[index] = hu[index] * rng.uniform(0.97, 1.03) + rng.normal(0, 12)
        images, marks = torch.from_numpy(hu), torch.from_numpy(bits)
        if shrink > 1:
            images = F.avg_pool2d(images, shrink)
        images = scaled(images)
        return Batch(images, marks[:, 0]) if planes == 1 else Batch(images[:, None], marks)


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
