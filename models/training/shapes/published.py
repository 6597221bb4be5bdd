"""The published network shapes (Jia 2024) built from a state dict: VGG-11 in 2D and 3D, and ConvNeXt-Tiny.

Sizes are read off the tensors, so that a hospital's own variant (another number of inputs, outputs or hidden units)
fits as well. Names of layers are those of torchvision, which the published code builds on.
"""

import re
from collections.abc import Mapping

import torch
from torch import Tensor, nn

State = Mapping[str, Tensor]

VGG11_POOL_AFTER = frozenset({0, 1, 3, 5, 7})
"""After which of the eight convolutions of a VGG-11 the maps are halved."""


class NotThisShape(ValueError):
    """The state dict is not that of the network it was taken for; the text says why."""


def bare(state: State) -> dict[str, Tensor]:
    """The state dict without the prefix that wrappers (Lightning, DataParallel) put before every name."""
    names = [name for name in state if isinstance(state[name], Tensor)]
    prefix = ""
    while names and len({name.split(".")[0] for name in names}) == 1 and not names[0].startswith("features."):
        first = names[0].split(".")[0] + "."
        prefix, names = prefix + first, [name.removeprefix(first) for name in names]
    return {name: state[prefix + name] for name in names}


class AdaptiveMean(nn.Module):
    """What AdaptiveAvgPool does, as products with fixed matrices: ONNX knows it for whole multiples only."""

    def __init__(self, side: int, dims: int) -> None:
        super().__init__()
        self.side, self.dims = side, dims
        self.weights: list[Tensor] = []

    def forward(self, x: Tensor) -> Tensor:
        # sizes are numbers only while nothing is traced: an export needs one plain run before it
        if not torch.jit.is_tracing():
            self.weights = [_cell_means(size, self.side) for size in x.shape[2:]]
        for axis, weights in enumerate(self.weights, start=2):
            x = torch.matmul(x.transpose(axis, -1), weights).transpose(axis, -1)
        return x


def _cell_means(inputs: int, cells: int) -> Tensor:
    """(inputs, cells) weights of the mean over each cell, with the borders of PyTorch's adaptive pooling."""
    weights = torch.zeros(inputs, cells)
    for cell in range(cells):
        start, end = cell * inputs // cells, -(-(cell + 1) * inputs // cells)
        weights[start:end, cell] = 1.0 / (end - start)
    return weights


class Vgg11(nn.Module):
    """VGG-11 of any width, in 2D or 3D, with or without batch normalisation, as its tensors say."""

    def __init__(self, state: State) -> None:
        super().__init__()
        kernels = _by_index(state, r"features\.(\d+)\.weight", lambda tensor: tensor.dim() in (4, 5))
        if len(kernels) != 8:
            raise NotThisShape(f"a VGG-11 has eight convolutions, this file has {len(kernels)}")
        dims = next(iter(kernels.values())).dim() - 2
        norms = {int(m[1]) for name in state if (m := re.fullmatch(r"features\.(\d+)\.running_mean", name))}
        self.features = _vgg_features(kernels, norms, dims)
        heads = _by_index(state, r"classifier\.(\d+)\.weight", lambda tensor: tensor.dim() == 2)
        if not heads:
            raise NotThisShape("no linear layers called classifier.N were found")
        side = _pool_side(heads, list(kernels.values())[-1].shape[0], dims)
        self.avgpool = AdaptiveMean(side, dims)
        self.classifier = _vgg_head(heads)

    def forward(self, x: Tensor) -> Tensor:
        answer: Tensor = self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))
        return answer


def _by_index(state: State, pattern: str, wanted: object) -> dict[int, Tensor]:
    """Tensors whose name matches, by the number in it, in order."""
    found = {int(m[1]): tensor for name, tensor in state.items() if (m := re.fullmatch(pattern, name))}
    return {index: found[index] for index in sorted(found) if callable(wanted) and wanted(found[index])}


def _vgg_features(kernels: dict[int, Tensor], norms: set[int], dims: int) -> nn.Sequential:
    """Convolutions at their own indices, so that the state dict fits, with norm, ReLU and pooling where they were."""
    conv, norm, pool = (
        (nn.Conv2d, nn.BatchNorm2d, nn.MaxPool2d) if dims == 2 else (nn.Conv3d, nn.BatchNorm3d, nn.MaxPool3d)
    )
    layers: list[nn.Module] = []
    for number, (index, kernel) in enumerate(kernels.items()):
        if index != len(layers):
            raise NotThisShape(f"layer features.{index} was expected to be features.{len(layers)}")
        if len(set(kernel.shape[2:])) != 1:
            raise NotThisShape(f"the kernel of features.{index} is not square")
        layers.append(conv(kernel.shape[1], kernel.shape[0], tuple(kernel.shape[2:]), padding=kernel.shape[2] // 2))
        if len(layers) in norms:
            layers.append(norm(kernel.shape[0]))
        layers.append(nn.ReLU(inplace=True))
        if number in VGG11_POOL_AFTER:
            layers.append(pool(2, 2))
    return nn.Sequential(*layers)


def _pool_side(heads: dict[int, Tensor], channels: int, dims: int) -> int:
    """Side of the pooled cube that the first linear layer expects."""
    inputs = next(iter(heads.values())).shape[1]
    side = round((inputs / channels) ** (1 / dims))
    if channels * side**dims != inputs:
        raise NotThisShape(f"the first linear layer takes {inputs} values, no whole number of {channels}-channel cells")
    return side


def _vgg_head(heads: dict[int, Tensor]) -> nn.Sequential:
    """Linear layers at their own indices, ReLU after all but the last; what lies between is dropout, nothing here."""
    last = max(heads)
    layers: list[nn.Module] = [nn.Identity() for _ in range(last + 1)]
    for index, weight in heads.items():
        layers[index] = nn.Linear(weight.shape[1], weight.shape[0])
        if index != last:
            layers[index + 1] = nn.ReLU(inplace=True)
    return nn.Sequential(*layers)


class LayerNormChannels(nn.LayerNorm):
    """Layer normalisation over the channels of (N, C, H, W)."""

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class ConvNeXtBlock(nn.Module):
    """Depthwise 7×7, normalisation, two linear layers with GELU, scaled and added (Liu et al. 2022)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.layer_scale = nn.Parameter(torch.ones(width, 1, 1))
        self.block = nn.Sequential(
            nn.Conv2d(width, width, 7, padding=3, groups=width),
            nn.Identity(),  # torchvision moves the channels last here
            nn.LayerNorm(width, eps=1e-6),
            nn.Linear(width, 4 * width),
            nn.GELU(),
            nn.Linear(4 * width, width),
        )

    def forward(self, x: Tensor) -> Tensor:
        y = self.block[0](x).permute(0, 2, 3, 1)
        for layer in self.block[2:]:
            y = layer(y)
        return x + self.layer_scale * y.permute(0, 3, 1, 2)


class ConvNeXt(nn.Module):
    """ConvNeXt with the names of torchvision; widths, inputs and outputs are read off the tensors."""

    def __init__(self, state: State) -> None:
        super().__init__()
        if "features.0.0.weight" not in state or "classifier.2.weight" not in state:
            raise NotThisShape("features.0.0 and classifier.2 of a ConvNeXt were not found")
        depths = _convnext_depths(state)
        widths = [state[f"features.{2 * stage + 1}.0.block.0.weight"].shape[0] for stage in range(len(depths))]
        stem = state["features.0.0.weight"]
        first = nn.Conv2d(stem.shape[1], stem.shape[0], stem.shape[2], stride=stem.shape[2])
        parts: list[nn.Module] = [nn.Sequential(first, LayerNormChannels(widths[0], eps=1e-6))]
        for stage, (depth, width) in enumerate(zip(depths, widths, strict=True)):
            parts.append(nn.Sequential(*(ConvNeXtBlock(width) for _ in range(depth))))
            if stage + 1 < len(depths):
                halve = nn.Conv2d(width, widths[stage + 1], 2, stride=2)
                parts.append(nn.Sequential(LayerNormChannels(width, eps=1e-6), halve))
        self.features = nn.Sequential(*parts)
        outputs = state["classifier.2.weight"].shape[0]
        self.classifier = nn.Sequential(
            LayerNormChannels(widths[-1], eps=1e-6), nn.Flatten(1), nn.Linear(widths[-1], outputs)
        )

    def forward(self, x: Tensor) -> Tensor:
        answer: Tensor = self.classifier(self.features(x).mean((2, 3), keepdim=True))
        return answer


def _convnext_depths(state: State) -> list[int]:
    """Blocks of each stage."""
    blocks = [m for name in state if (m := re.fullmatch(r"features\.(\d+)\.(\d+)\.layer_scale", name))]
    stages: dict[int, int] = {}
    for match in blocks:
        stages[int(match[1])] = max(stages.get(int(match[1]), 0), int(match[2]) + 1)
    if not stages or sorted(stages) != [2 * n + 1 for n in range(len(stages))]:
        raise NotThisShape("the stages of a ConvNeXt were not found")
    return [stages[index] for index in sorted(stages)]


def build(state: State) -> tuple[nn.Module, int]:
    """The network of a state dict with its weights loaded, ready to answer, and its dimensions (2 or 3).

    Raises NotThisShape where it is neither a VGG-11 nor a ConvNeXt, or where a tensor is left over or missing.
    """
    tensors = bare(state)
    kind = ConvNeXt if any(name.endswith("layer_scale") for name in tensors) else Vgg11
    model = kind(tensors)
    try:
        model.load_state_dict(tensors)
    except RuntimeError as error:
        raise NotThisShape(" ".join(str(error).split())[:300]) from error
    first = next(tensor for name, tensor in tensors.items() if name.startswith("features.0") and tensor.dim() >= 4)
    return model.eval(), first.dim() - 2
