"""Goes on from a shipped slice network: its ONNX file becomes a checkpoint that learns again.

``python -m models.training.learning.fine_tune WORK lesions-all --from models/lesions-all.onnx --bank BANK`` writes
``WORK/none/NAME.pt``. Export folds each batch normalisation into its convolution; here it is opened again with
the mean and spread of what the bank shows, so that the network answers as before and can learn on. A network that saw
one slice goes on as one of three.

The same command takes up the last checkpoint (every 200 steps). With more ``--steps`` than it had a finished training
goes on too: the learning rate stands again where the longer schedule has it at that step.
"""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from models.training.data.draw import Bank
from models.training.learning.recipes import RECIPES
from models.training.learning.train import FINAL, sources_of, train
from models.training.shapes.networks import SliceMasks

PEAK = 1e-3
LEFT_OUT = "lidc-idri-0002-jpegls"
"""A chest of the test: it is not learnt from here (the networks before had been)."""

SHOWN = 12
"""Batches from which the normalisations take mean and spread."""


def from_onnx(path: Path, classes: int) -> SliceMasks:
    """The network of an exported file, each batch normalisation a plain sum of the bias that was folded into it."""
    stored = _convolutions(path)
    slices = stored[0][0].shape[1]
    model = SliceMasks(classes, slices=slices).eval()
    norms = _norms(model)
    layers = list[nn.Conv2d]()
    hooks = [
        layer.register_forward_hook(lambda layer, _inputs, _output: layers.append(layer))
        for layer in model.modules()
        if isinstance(layer, nn.Conv2d)
    ]
    model.logits(torch.zeros(1, slices, 64, 64))
    for hook in hooks:
        hook.remove()
    with torch.no_grad():
        for layer, (weight, bias) in zip(layers, stored, strict=True):
            layer.weight.copy_(weight)
            if layer in norms:
                norm = norms[layer]
                norm.running_mean.zero_()  # type: ignore[union-attr]
                norm.running_var.fill_(1 - norm.eps)  # type: ignore[union-attr]
                norm.weight.fill_(1)
                norm.bias.copy_(bias)
            elif layer.bias is not None:
                layer.bias.copy_(bias)
    return model


def _norms(model: nn.Module) -> dict[nn.Module, nn.BatchNorm2d]:
    """The batch normalisation behind each convolution that has one."""
    pairs = [pair for part in model.modules() if isinstance(part, nn.Sequential) for pair in _neighbours(part)]
    return {first: second for first, second in pairs if isinstance(second, nn.BatchNorm2d)}


def _neighbours(part: nn.Sequential) -> Iterable[tuple[nn.Module, nn.Module]]:
    layers = list(part.children())
    return zip(layers, layers[1:], strict=False)


def _convolutions(path: Path) -> list[tuple[Tensor, Tensor]]:
    """Weight and bias of every convolution of an ONNX graph, in the order in which it runs them."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}

    def value(name: str) -> Tensor:
        while name not in stored:
            name = made_by[name].input[0]  # the cast from half precision
        return torch.from_numpy(stored[name].astype(np.float32))

    return [(value(node.input[1]), value(node.input[2])) for node in graph.node if node.op_type == "Conv"]


def reopen_norms(model: SliceMasks, batches: Iterable[Tensor]) -> None:
    """Give every normalisation the mean and spread of its input in these (N, slices, H, W) batches; answers stay."""
    sums = dict[nn.BatchNorm2d, list[Tensor]]()

    def note(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        assert isinstance(norm, nn.BatchNorm2d)
        seen = inputs[0].double()
        new = [torch.tensor(seen.numel() / seen.shape[1]), seen.sum((0, 2, 3)), (seen**2).sum((0, 2, 3))]
        sums[norm] = [a + b for a, b in zip(sums[norm], new, strict=True)] if norm in sums else new

    hooks = [norm.register_forward_pre_hook(note) for norm in _norms(model).values()]
    with torch.no_grad():
        for batch in batches:
            model.logits(batch)
        for norm, (count, total, squares) in sums.items():
            mean = total / count
            spread = (squares / count - mean**2).clamp(min=1e-6)
            norm.bias.add_(mean.float())
            norm.weight.copy_(torch.sqrt(spread + norm.eps))
            norm.running_mean.copy_(mean)  # type: ignore[union-attr]
            norm.running_var.copy_(spread)  # type: ignore[union-attr]
    for hook in hooks:
        hook.remove()


def around_middle(images: Tensor, slices: int) -> Tensor:
    """(N, more, H, W) images without the outer slices that a network of fewer does not see."""
    edge = (images.shape[1] - slices) // 2
    return images[:, edge : images.shape[1] - edge]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=Path)
    parser.add_argument("name", choices=("lesions-all",))
    parser.add_argument("--from", dest="shipped", type=Path, required=True)
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=24000)
    parser.add_argument("--peak", type=float, default=PEAK, help="largest learning rate")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    recipe, bank = RECIPES[args.name], Bank(args.bank, sources_of(LEFT_OUT))
    begun = args.work / f"{args.name}-begun.pt"
    if not begun.exists():
        model = from_onnx(args.shipped, classes=4)
        shown = (recipe.draw(bank, np.random.default_rng((9, n))).images for n in range(SHOWN))
        reopen_norms(model, (around_middle(images, model.slices) for images in shown))
        args.work.mkdir(parents=True, exist_ok=True)
        torch.save({"averaged": model.state_dict()}, begun)
    train(args.work, FINAL, args.name, replace(recipe, peak=(args.peak, args.peak)), bank, args.steps, args.seed, begun)


if __name__ == "__main__":
    main()
