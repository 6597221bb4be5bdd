"""A shipped network taken up again: its ONNX file becomes weights that learn on.

Export folds each batch normalisation into its convolution; here it is opened again with the mean and spread of what
training shows, so that the network answers as before and can learn on.
"""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.conv import _ConvNd

LEAST_SPREAD = 1e-6


def read_weights(model: nn.Module, path: Path, shape: tuple[int, ...]) -> None:
    """Give the network the weights of its file, each batch normalisation a plain sum of the bias that was folded into
    it. ``shape`` is that of an input small enough to be run once. Raises ValueError for a file of another network.
    """
    stored, norms, layers = convolutions(path), norms_of(model), list[_ConvNd]()
    hooks = [
        layer.register_forward_hook(lambda layer, _inputs, _output: layers.append(layer))
        for layer in model.modules()
        if isinstance(layer, _ConvNd)
    ]
    with torch.no_grad():
        model.eval().logits(torch.zeros(shape))  # type: ignore[operator]
    for hook in hooks:
        hook.remove()
    if [layer.weight.shape for layer in layers] != [weight.shape for weight, _ in stored]:
        raise ValueError(f"{path} holds the convolutions of another network.")
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


def reopen_norms(model: nn.Module, batches: Iterable[Tensor]) -> None:
    """Give every normalisation the mean and spread of its input in these (N, C, ...) batches; answers stay."""
    sums = dict[_BatchNorm, list[Tensor]]()

    def note(norm: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        assert isinstance(norm, _BatchNorm)
        seen = inputs[0].double()
        around = [axis for axis in range(seen.ndim) if axis != 1]
        new = [torch.tensor(seen.numel() / seen.shape[1]), seen.sum(around), (seen**2).sum(around)]
        sums[norm] = [a + b for a, b in zip(sums[norm], new, strict=True)] if norm in sums else new

    hooks = [norm.register_forward_pre_hook(note) for norm in norms_of(model).values()]
    with torch.no_grad():
        for batch in batches:
            model.logits(batch)  # type: ignore[operator]
        for norm, (count, total, squares) in sums.items():
            mean = total / count
            spread = (squares / count - mean**2).clamp(min=LEAST_SPREAD)
            norm.bias.add_(mean.float())
            norm.weight.copy_(torch.sqrt(spread + norm.eps))
            norm.running_mean.copy_(mean)  # type: ignore[union-attr]
            norm.running_var.copy_(spread)  # type: ignore[union-attr]
    for hook in hooks:
        hook.remove()


def norms_of(model: nn.Module) -> dict[nn.Module, _BatchNorm]:
    """The batch normalisation behind each convolution that has one."""
    pairs = [pair for part in model.modules() if isinstance(part, nn.Sequential) for pair in _neighbours(part)]
    return {first: second for first, second in pairs if isinstance(second, _BatchNorm)}


def _neighbours(part: nn.Sequential) -> Iterable[tuple[nn.Module, nn.Module]]:
    layers = list(part.children())
    return zip(layers, layers[1:], strict=False)


def slices_of(path: Path) -> int:
    """So many slices the first convolution of a file sees."""
    return int(convolutions(path)[0][0].shape[1])


def convolutions(path: Path) -> list[tuple[Tensor, Tensor]]:
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
