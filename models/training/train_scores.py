"""Trains ``goh-scores``: the encoder and most of the decoder come from ``lesions-slice``, the scores are learned last.

``python -m models.training.train_scores --bank FOLDER --work FOLDER --steps 1500``
"""

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from models.training.loop import Learner
from models.training.networks import GohScores
from models.training.synthesis import IGNORE_BIT, LEFT_BIT, RIGHT_BIT
from models.training.train_lesions import Bank

CELL = 4


def score_targets(bits: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Lung (N, 1, H, W), lung share of each cell, and share (N, 3) of TOT, GG, RET of the lung in each cell."""
    counted = (bits & IGNORE_BIT) == 0
    lung = (((bits & (RIGHT_BIT | LEFT_BIT)) > 0) & counted).float()[:, None]
    kinds = torch.stack([(bits & 15) > 0, (bits & 1) > 0, (bits & 10) > 0], 1).float() * lung
    cells = F.avg_pool2d(lung, CELL)
    return lung, cells, F.avg_pool2d(kinds, CELL) / cells.clamp(min=1e-3)


def score_loss(model: GohScores, slices: Tensor, bits: Tensor) -> Tensor:
    """Evidence in every cell of the lung, and the scores themselves (slices with little lung count little)."""
    _, cells, shares = score_targets(bits)
    logits = model.evidence(slices)
    cross = F.binary_cross_entropy_with_logits(logits, shares.clamp(0, 1), reduction="none") * cells
    area = cells.sum((2, 3)).clamp(min=1e-3)
    found = (torch.sigmoid(logits) * cells).sum((2, 3)) / area
    wanted = (shares * cells).sum((2, 3)) / area
    weight = (area / 150.0).clamp(max=1)
    return cross.sum() / cells.sum().clamp(min=1) + 3.0 * ((found - wanted).abs() * weight).mean()


def start_from_lesions(model: GohScores, state: dict[str, Tensor]) -> int:
    """Copies every weight of the same name and shape; returns how many."""
    own = model.state_dict()
    same = {key: value for key, value in state.items() if key in own and own[key].shape == value.shape}
    model.load_state_dict({**own, **same})
    return len(same)


def train(
    bank: Bank, work: Path, lesions: Path | None, steps: int, batch: int = 8, crop: int = 192, seed: int = 0
) -> GohScores:
    """Trains to ``steps`` from the last checkpoint in ``work`` and writes ``goh-scores.pt`` there."""
    torch.manual_seed(seed)
    model = GohScores()
    if lesions is not None:
        start_from_lesions(model, torch.load(lesions, weights_only=True)["averaged"])
    model = model.to(memory_format=torch.channels_last)

    def loss_of(step: int) -> Tensor:
        bank.refresh_at(step)
        slices, bits = bank.draw(batch, crop, np.random.default_rng((seed, 7, step)))
        return score_loss(model, slices.to(memory_format=torch.channels_last), bits)

    Learner(model, 1e-3, work / "goh-scores.pt").train(loss_of, steps)
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--lesions", type=Path, help="checkpoint of lesions-slice; default: in the work folder")
    parser.add_argument("--leave-out", nargs="*", default=[], help="cases (folders of the bank) not to train on")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    bank = Bank(args.bank, args.leave_out)
    bank.refresh()
    train(bank, args.work, args.lesions or args.work / "lesions-slice.pt", args.steps, seed=args.seed)


if __name__ == "__main__":
    main()
