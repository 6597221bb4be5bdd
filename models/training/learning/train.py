"""Trains the networks that learn from blocks, each without the patients of one stage.

``python -m models.training.learning.train WORK lesions-volume --bank BANK`` goes on from the checkpoints in ``WORK``:
``WORK/phantoms/NAME.pt`` (generated chests alone), ``WORK/<case>/NAME.pt`` (without that case) and
``WORK/none/NAME.pt`` (on all five). What ships leaves a chest of the test out, ``--stages lidc-idri-0002-jpegls``;
without ``--stages`` every one is trained. ``--scale`` shortens or lengthens all.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from models.training.data.bank import PHANTOMS, SHARE
from models.training.data.cases import WHOLE_CHEST
from models.training.data.draw import REAL, SLICES, Bank
from models.training.learning.loop import Learner
from models.training.learning.recipes import RECIPES, Recipe

FINAL = "none"
STEM = "encoder.stem.weight"
STAGES = (PHANTOMS, *WHOLE_CHEST, FINAL)
"""What may be trained: on generated chests, without one of the cases, without none."""


def sources_of(stage: str) -> tuple[str, ...]:
    """Folders of the bank that a stage learns from."""
    if stage == PHANTOMS:
        return (PHANTOMS,)
    return (*(source for source in SHARE if source != stage), REAL, SLICES)


def checkpoint(work: Path, stage: str, name: str) -> Path:
    return work / stage / f"{name}.pt"


def begin(model: nn.Module, path: Path) -> None:
    """Copies the averaged weights of the same name and shape, or into the features. Raises ValueError for none.

    A first convolution that sees one slice or several takes that of several or one: the answer for one slice stays.
    """
    state = torch.load(path, weights_only=True)["averaged"]
    own = model.state_dict()
    placed = {**state, **{f"features.masks.{key}": value for key, value in state.items()}}
    for key, value in placed.items():
        if key.endswith(STEM) and key in own:
            placed[key] = seeing(value, own[key].shape[1])
    same = {key: value for key, value in placed.items() if key in own and own[key].shape == value.shape}
    if not same:
        raise ValueError(f"{path} holds no weight of this network: was a layer renamed?")
    model.load_state_dict({**own, **same})


def train(
    work: Path, stage: str, name: str, recipe: Recipe, bank: Bank, steps: int, seed: int = 0, first: Path | None = None
) -> nn.Module:
    """Trains one network of one stage to ``steps``, from its last checkpoint or from what it should begin with.

    ``first`` is a checkpoint to begin with in place of that of the generated chests.
    """
    torch.manual_seed(seed)
    model = recipe.build()
    path, is_first = checkpoint(work, stage, name), stage == PHANTOMS
    before = first or checkpoint(work, stage if recipe.start else PHANTOMS, recipe.start or name)
    if not path.exists() and before != path and before.exists():
        begin(model, before)
    chance = (seed, STAGES.index(stage), list(RECIPES).index(name) if name in RECIPES else len(RECIPES))

    def loss_of(step: int) -> Tensor:
        return recipe.loss(model, recipe.draw(bank, np.random.default_rng((*chance, step))))

    Learner(model, recipe.peak[0 if is_first else 1], path, recipe.weight_decay).train(loss_of, steps)
    return model


def seeing(weight: Tensor, slices: int) -> Tensor:
    """A first convolution (out, in, y, x) for so many slices: what it gives for one slice repeated stays the same.

    Wider, it looks at the middle slice alone until it has learnt more; narrower, it takes one slice for all.
    """
    if weight.shape[1] == slices:
        return weight
    if slices == 1:
        return weight.sum(1, keepdim=True)
    wide = weight.new_zeros((weight.shape[0], slices, *weight.shape[2:]))
    wide[:, slices // 2] = weight.sum(1)
    return wide


def is_finished(path: Path, steps: int) -> bool:
    return path.exists() and int(torch.load(path, weights_only=True)["step"]) >= steps


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("names", nargs="+", choices=tuple(RECIPES))
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--stages", nargs="*", choices=STAGES, default=list(STAGES))
    parser.add_argument("--scale", type=float, default=1.0, help="share of the usual steps")
    parser.add_argument("--begin", type=Path, help="a checkpoint to begin with (it must not have seen a left-out case)")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    for stage in args.stages:
        bank: Bank | None = None
        for name in args.names:
            recipe = RECIPES[name]
            steps = round(args.scale * recipe.steps[0 if stage == PHANTOMS else 1])
            if steps == 0 or is_finished(checkpoint(args.work, stage, name), steps):
                continue
            bank = bank or Bank(args.bank, sources_of(stage))
            print(f"{name} without {stage}" if stage != PHANTOMS else f"{name} on generated chests", flush=True)
            train(args.work, stage, name, recipe, bank, steps, first=args.begin)


if __name__ == "__main__":
    main()
