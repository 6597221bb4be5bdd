"""Trains ``lesions-slice`` from a bank of samples; can be stopped and started again.

``python -m models.training.train_lesions --bank FOLDER --work FOLDER --steps 5000``
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from models.training.loop import Learner
from models.training.networks import LesionsSlice
from models.training.synthesis import IGNORE_BIT, LEFT_BIT, RIGHT_BIT
from sscild_desktop.core.analysis.prepare import SliceSpec

BIT_ORDER = (RIGHT_BIT, LEFT_BIT, 1, 2, 4, 8)
OUTSIDE_WEIGHT = 0.2
REFRESH_EVERY = 50


class Bank:
    """Samples of all shards that are there, but for the left-out cases; new shards are taken in while training runs."""

    def __init__(self, folder: Path, leave_out: Sequence[str] = ()) -> None:
        self.folder, self.leave_out = folder, frozenset(leave_out)
        self.shards = dict[str, tuple[NDArray[np.int16], NDArray[np.uint8], NDArray[np.int32]]]()

    def refresh(self) -> None:
        for path in sorted(self.folder.glob("*/[0-9][0-9][0-9][0-9].npz")):
            name = f"{path.parent.name}/{path.name}"
            if path.parent.name not in self.leave_out and name not in self.shards:
                with np.load(path) as data:
                    self.shards[name] = (data["hu"], data["bits"], data["sizes"])

    def refresh_at(self, step: int) -> None:
        if step % REFRESH_EVERY == 0:
            self.refresh()

    def draw(self, count: int, crop: int, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Network input (N, 1, crop, crop) and bits (N, crop, crop), flipped, cropped and shifted in HU."""
        names = sorted(self.shards)
        hu = np.full((count, crop, crop), -1200, np.float32)
        bits = np.zeros((count, crop, crop), np.uint8)
        for index in range(count):
            shard = self.shards[names[int(rng.integers(len(names)))]]
            at = int(rng.integers(len(shard[0])))
            _place(shard[0][at], shard[1][at], shard[2][at], hu[index], bits[index], rng)
            hu[index] = hu[index] * rng.uniform(0.97, 1.03) + rng.normal(0, 12)
        spec = SliceSpec()
        scaled = np.clip((hu - spec.hu_low) / (spec.hu_high - spec.hu_low), 0, 1).astype(np.float32)
        return torch.from_numpy(scaled)[:, None], torch.from_numpy(bits)


def _place(hu, bits, size, hu_out, bits_out, rng):  # type: ignore[no-untyped-def]
    """A random crop (or the whole with air around), mirrored half of the time with the sides swapped."""
    crop = hu_out.shape[0]
    y, x = (int(rng.integers(0, max(1, n - crop + 1))) for n in size)
    part, marks = (
        hu[y : min(y + crop, size[0]), x : min(x + crop, size[1])],
        bits[y : min(y + crop, size[0]), x : min(x + crop, size[1])],
    )
    if rng.random() < 0.5:
        part, marks = part[:, ::-1], marks[:, ::-1]
        sides = ((marks & RIGHT_BIT) << 1) | ((marks & LEFT_BIT) >> 1)
        marks = (marks & ~np.uint8(RIGHT_BIT | LEFT_BIT)) | sides
    oy, ox = (int(rng.integers(0, crop - n + 1)) for n in part.shape)
    hu_out[oy : oy + part.shape[0], ox : ox + part.shape[1]] = part
    bits_out[oy : oy + part.shape[0], ox : ox + part.shape[1]] = marks


def targets(bits: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Shares (N, 6, H/2, W/2) of the classes, the lung and what counts, at the network's own resolution."""
    planes = torch.stack([(bits & bit) > 0 for bit in BIT_ORDER], 1).float()
    shares = F.avg_pool2d(planes, 2)
    counts = 1 - F.max_pool2d(((bits & IGNORE_BIT) > 0).float()[:, None], 2)
    return shares, shares[:, :2].sum(1, keepdim=True).clamp(max=1), counts


def lesion_loss(logits: Tensor, bits: Tensor) -> Tensor:
    """Binary cross entropy plus Dice, lesions weighted to the lungs."""
    shares, lung, counts = targets(bits)
    weight = torch.cat([torch.ones_like(shares[:, :2]), (lung + OUTSIDE_WEIGHT).expand(-1, 4, -1, -1)], 1) * counts
    crossed = F.binary_cross_entropy_with_logits(logits, shares, reduction="none") * weight
    cross = crossed[:, :2].sum() / weight[:, :1].sum() + 2 * crossed[:, 2:].sum() / weight[:, 2:3].sum()
    probability = torch.sigmoid(logits) * weight.clamp(max=1)
    wanted = shares * weight.clamp(max=1)
    overlap = (probability * wanted).sum((0, 2, 3))
    dice = 1 - (2 * overlap + 20) / ((probability**2).sum((0, 2, 3)) + (wanted**2).sum((0, 2, 3)) + 20)
    return cross + 0.5 * dice[:2].mean() + dice[2:].mean()


def train(
    bank: Bank, work: Path, steps: int, batch: int = 8, crop: int = 192, peak: float = 2e-3, seed: int = 0
) -> LesionsSlice:
    """Trains to ``steps`` from the last checkpoint in ``work`` and writes ``lesions-slice.pt`` there."""
    torch.manual_seed(seed)
    model = LesionsSlice().to(memory_format=torch.channels_last)

    def loss_of(step: int) -> Tensor:
        bank.refresh_at(step)
        slices, bits = bank.draw(batch, crop, np.random.default_rng((seed, step)))
        return lesion_loss(model.logits(slices.to(memory_format=torch.channels_last)), bits)

    Learner(model, peak, work / "lesions-slice.pt").train(loss_of, steps)
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--leave-out", nargs="*", default=[], help="cases (folders of the bank) not to train on")
    parser.add_argument("--steps", type=int, default=5000)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--crop", type=int, default=192)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    bank = Bank(args.bank, args.leave_out)
    bank.refresh()
    train(bank, args.work, args.steps, args.batch, args.crop, seed=args.seed)


if __name__ == "__main__":
    main()
