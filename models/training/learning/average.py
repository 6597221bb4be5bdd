"""Makes one network of several that went on from the same weights: the mean of these, with normalisations taken anew.

``python -m models.training.learning.average TO.pt lesions-all --of A.pt B.pt B.pt --bank BANK`` writes a checkpoint of
the mean weights (a file named twice counts twice), as Wortsman 2022 averages fine-tuned networks: one that has learnt
its chests by heart and one that kept what it knew of readers' disease make one between them, at the cost of one.
"""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.optim.swa_utils import update_bn

from models.training.data.draw import Bank
from models.training.learning.fine_tune import LEFT_OUT
from models.training.learning.recipes import RECIPES
from models.training.learning.train import sources_of

SHOWN = 60
"""Batches from which the normalisations take mean and spread."""

State = dict[str, Tensor]


def mean_of(states: list[State]) -> State:
    """The mean of weights of equal names and shapes; whole numbers are those of the first."""
    first, *others = states
    if any(
        {key: value.shape for key, value in one.items()} != {k: v.shape for k, v in first.items()} for one in others
    ):
        raise ValueError("These are weights of different networks: only those of one can be averaged.")
    return {
        key: torch.stack([one[key] for one in states]).mean(0) if value.dtype.is_floating_point else value
        for key, value in first.items()
    }


def averaged(name: str, of: list[Path], bank: Bank) -> dict[str, Any]:
    """A checkpoint of the mean of these; its steps are those of all that have learnt on, each counted once."""
    kept = {path: torch.load(path, weights_only=True) for path in set(of)}
    recipe = RECIPES[name]
    model = recipe.build()
    model.load_state_dict(mean_of([kept[path]["averaged"] for path in of]))
    update_bn((recipe.draw(bank, np.random.default_rng((11, n))).images for n in range(SHOWN)), model)
    return {"averaged": model.state_dict(), "step": sum(int(one.get("step", 0)) for one in kept.values())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("to", type=Path)
    parser.add_argument("name", choices=tuple(RECIPES))
    parser.add_argument(
        "--of", type=Path, nargs="+", required=True, help="checkpoints that began with the same weights"
    )
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    args.to.parent.mkdir(parents=True, exist_ok=True)
    torch.save(averaged(args.name, args.of, Bank(args.bank, sources_of(LEFT_OUT))), args.to)


if __name__ == "__main__":
    main()
