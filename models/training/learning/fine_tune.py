"""Goes on from a shipped slice network: its ONNX file becomes a checkpoint that learns again.

``python -m models.training.learning.fine_tune WORK lesions-all --from models/lesions-all.onnx --bank BANK`` writes
``WORK/none/NAME.pt``. A network that saw one slice goes on as one of three. ``--begin`` takes a checkpoint instead.

The same command takes up the last checkpoint (every 200 steps). With more ``--steps`` than it had a finished training
goes on too: the learning rate stands again where the longer schedule has it at that step.
"""

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from models.training.data.draw import Bank
from models.training.learning.recipes import RECIPES
from models.training.learning.reopen import read_weights, reopen_norms, slices_of
from models.training.learning.train import FINAL, sources_of, train
from models.training.shapes.networks import SliceMasks

PEAK = 1e-3
LEFT_OUT = "lidc-idri-0002-jpegls"
"""A chest of the test: it is not learnt from here (the networks before had been)."""

SHOWN = 12
"""Batches from which the normalisations take mean and spread."""


def slice_network(path: Path, classes: int) -> SliceMasks:
    """The network of an exported file that marks so many classes of a slice."""
    model = SliceMasks(classes, slices=slices_of(path))
    read_weights(model, path, (1, model.slices, 64, 64))
    return model


def around_middle(images: Tensor, slices: int) -> Tensor:
    """(N, more, H, W) images without the outer slices that a network of fewer does not see."""
    edge = (images.shape[1] - slices) // 2
    return images[:, edge : images.shape[1] - edge]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("name", choices=("lesions-all",))
    begins = parser.add_mutually_exclusive_group(required=True)
    begins.add_argument("--from", dest="shipped", type=Path, help="the file of a network")
    begins.add_argument("--begin", type=Path, help="a checkpoint of such a training, or a mean of several")
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=24000)
    parser.add_argument("--peak", type=float, default=PEAK, help="largest learning rate")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    if args.begin and not args.begin.is_file():
        parser.error(f"There is no checkpoint at {args.begin}.")
    torch.set_num_threads(args.threads)
    recipe, bank = RECIPES[args.name], Bank(args.bank, sources_of(LEFT_OUT))
    begun = args.begin or args.work / f"{args.name}-begun.pt"
    if not begun.exists():
        model = slice_network(args.shipped, classes=4)
        shown = (recipe.draw(bank, np.random.default_rng((9, n))).images for n in range(SHOWN))
        reopen_norms(model, (around_middle(images, model.slices) for images in shown))
        args.work.mkdir(parents=True, exist_ok=True)
        torch.save({"averaged": model.state_dict()}, begun)
    train(args.work, FINAL, args.name, replace(recipe, peak=(args.peak, args.peak)), bank, args.steps, args.seed, begun)


if __name__ == "__main__":
    main()
