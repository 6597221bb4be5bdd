"""Trains ``lungs-lobes`` on whole chests at 4 mm, real and generated ones, without the patients of one stage.

``python -m models.training.learning.train_lobes WORK --chests FOLDER`` goes on from its checkpoints, as ``train``.
With ``--from models/lungs-lobes.onnx --done 2050`` a stage without a checkpoint goes on from a shipped file that had
learnt so many steps of it; the optimiser begins anew.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.training.data.bank import PHANTOMS
from models.training.data.chests import SPEC
from models.training.data.draw import Batch
from models.training.learning.loop import Learner
from models.training.learning.recipes import Recipe
from models.training.learning.reopen import read_weights, reopen_norms
from models.training.learning.train import STAGES, checkpoint, is_finished, sources_of, train
from models.training.shapes.networks import LungsLobes

NAME = "lungs-lobes"
PLANES = 56
"""Planes of a training crop: 22 cm of the chest, so that cut chests are seen too."""


CLASS_WEIGHT = (0.6, 1.0, 1.3, 1.0, 1.0, 1.0)
TURN_DEGREES = 7.0


class ChestBank:
    """Chests of some sources, in memory: HU and shares."""

    def __init__(self, folder: Path, sources: Sequence[str]) -> None:
        self.chests = list[tuple[Tensor, Tensor, Tensor]]()
        for path in (path for source in sources for path in sorted((folder / source).glob("[0-9]*[0-9].npz"))):
            with np.load(path) as data:
                self.chests.append(tuple(torch.from_numpy(data[key]) for key in ("hu", "shares", "counts")))  # type: ignore[arg-type]

    def draw(self, count: int, rng: np.random.Generator) -> Batch:
        """Images (N, 1, PLANES, 96, 96); in place of bits the shares (N, 7, ...): six classes and what counts."""
        made = [varied(self.chests[int(rng.integers(len(self.chests)))], rng) for _ in range(count)]
        return Batch(torch.stack([one[0] for one in made]), torch.stack([one[1] for one in made]))


def varied(chest: tuple[Tensor, Tensor, Tensor], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """A part of a chest, scaled, turned and bent, with another offset and noise."""
    hu, shares, counts = chest
    grid = _grid(hu.shape, rng)
    stack = torch.cat([hu[None].float() + 2000, shares[1:].float() / 255, counts[None].float()])[None]
    out = F.grid_sample(stack, grid[None], mode="bilinear", padding_mode="zeros", align_corners=True)[0]
    image = out[:1] - 2000 + float(rng.normal(0, 20))
    noise = torch.from_numpy(rng.standard_normal(image.shape, np.float32))
    image = image + float(rng.uniform(0, 40)) * noise
    image = ((image - SPEC.hu_low) / (SPEC.hu_high - SPEC.hu_low)).clamp(0, 1)
    outside = 1 - out[1:6].sum(0, keepdim=True).clamp(0, 1)  # beyond the kept chest there is no lung
    return image, torch.cat([outside, out[1:]])


def _grid(shape: torch.Size, rng: np.random.Generator) -> Tensor:
    """Sampling places (PLANES, 96, 96, 3) of a bent, turned and scaled part."""
    depth, wide = shape[0], shape[1]
    scale = rng.uniform(0.85, 1.18)
    planes = PLANES * 2 * scale * rng.uniform(0.93, 1.07)
    low, high = sorted((0.0, depth - planes))
    start = rng.uniform(low, high) if rng.random() < 0.8 else rng.uniform(low - 15, high + 15)
    z = (torch.linspace(0, 1, PLANES) * planes + start) / (depth - 1) * 2 - 1
    turn = np.deg2rad(rng.normal(0, TURN_DEGREES / 2))
    shift = rng.normal(0, 0.05, 2)
    axis = torch.linspace(-1, 1, SPEC.size) * (SPEC.size / wide) * scale
    y, x = torch.meshgrid(axis, axis * rng.uniform(0.93, 1.07), indexing="ij")
    gx, gy = np.cos(turn) * x - np.sin(turn) * y + shift[0], np.sin(turn) * x + np.cos(turn) * y + shift[1]
    tilt = rng.normal(0, 0.03, 2)
    gz = z[:, None, None] + float(tilt[0]) * gy + float(tilt[1]) * gx
    grid = torch.stack([gx.expand(PLANES, -1, -1), gy.expand(PLANES, -1, -1), gz], -1).float()
    bend = torch.from_numpy(rng.standard_normal((1, 3, 4, 5, 5)).astype(np.float32)) * float(rng.uniform(0, 0.05))
    bend = F.interpolate(bend, size=(PLANES, SPEC.size, SPEC.size), mode="trilinear", align_corners=True)[0]
    return grid + bend.permute(1, 2, 3, 0)


def lobe_loss(model: nn.Module, batch: Batch) -> Tensor:
    """Cross entropy with shares and Dice of the six classes."""
    truth, counts = batch.bits[:, :6], batch.bits[:, 6:].round()
    logits = model.logits(batch.images)  # type: ignore[operator]
    log_probability = F.log_softmax(logits, 1)
    weight = torch.tensor(CLASS_WEIGHT)[None, :, None, None, None]
    cross = -(weight * truth * log_probability * counts).sum() / counts.sum().clamp(min=1)
    probability = log_probability.exp() * counts
    wanted = truth * counts
    overlap = (probability * wanted).sum((0, 2, 3, 4))
    dice = 1 - (2 * overlap + 50) / ((probability**2).sum((0, 2, 3, 4)) + (wanted**2).sum((0, 2, 3, 4)) + 50)
    return cross + dice.mean()


SHOWN = 12
"""Parts of chests from which the normalisations of a shipped file take mean and spread."""

RECIPE = Recipe(
    lambda: LungsLobes().to(memory_format=torch.channels_last_3d),
    lambda bank, rng: bank.draw(1, rng),  # type: ignore[call-arg, arg-type]
    lobe_loss,
    (0, 7000),
    (3e-3, 2e-3),
)


def take_up(shipped: Path, done: int, bank: ChestBank, path: Path) -> None:
    """Write the checkpoint of a shipped file that had learnt ``done`` steps of this stage."""
    model = RECIPE.build()
    read_weights(model, shipped, (1, 1, 16, 32, 32))
    reopen_norms(model, (bank.draw(1, np.random.default_rng((9, n))).images for n in range(SHOWN)))
    learner = Learner(model, RECIPE.peak[1], weight_decay=RECIPE.weight_decay)
    learner.save(path, done)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("--chests", type=Path, required=True)
    parser.add_argument("--stages", nargs="*", choices=STAGES, default=list(STAGES))
    parser.add_argument("--scale", type=float, default=1.0, help="share of the usual steps")
    parser.add_argument("--from", dest="shipped", type=Path, help="a shipped file to go on from")
    parser.add_argument("--done", type=int, default=0, help="steps that it had learnt")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    for stage in args.stages:
        steps = round(args.scale * RECIPE.steps[0 if stage == PHANTOMS else 1])
        if steps == 0 or is_finished(checkpoint(args.work, stage, NAME), steps):
            continue
        print(f"{NAME} without {stage}" if stage != PHANTOMS else f"{NAME} on generated chests", flush=True)
        bank = ChestBank(args.chests, sources_of(stage))
        if args.shipped and not checkpoint(args.work, stage, NAME).exists():
            take_up(args.shipped, args.done, bank, checkpoint(args.work, stage, NAME))
        train(args.work, stage, NAME, RECIPE, bank, steps)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
