"""Marking lesions on slices of 256² against networks of the sizes that others publish (random weights, PyTorch)."""

from typing import Any

import numpy as np

from benchmarks.areas import Area, Peer, Work
from sscild_desktop.core.progress import silent

SLICES = 16
THREADS = 1
"""Two on a busy computer wait for each other, and their waiting counts as processor time."""


def slices(quick: bool) -> int:
    return SLICES // 8 if quick else SLICES


def ours(_folder: str, quick: bool) -> Work:
    """The shipped network of the lesions, through the program's own session."""
    from sscild_desktop.core.inference import load_card, open_network

    network = open_network(load_card("lesions-all"), "cpu", THREADS)
    stack = np.random.default_rng(0).random((1, network.card.input.planes, 256, 256), np.float32)
    inputs = {network.card.input.name: stack}

    def work() -> None:
        for _slice in range(slices(quick)):
            network.run(inputs, silent)

    return work


def in_torch(network: Any, quick: bool, side: int) -> Work:
    import torch

    torch.set_num_threads(THREADS)
    network.eval()
    picture = torch.rand(1, 1, side, side)

    def work() -> None:
        with torch.inference_mode():
            for _slice in range(slices(quick)):
                network(picture)

    return work


def unet(widths: tuple[int, ...], classes: int) -> Any:
    """Two convolutions with batch normalisation a step, halved and doubled; skipped connections (lungmask's R231)."""
    import torch
    from torch import nn

    def block(into: int, out: int) -> nn.Module:
        layers: list[nn.Module] = []
        for channels in (into, out):
            layers += [nn.Conv2d(channels, out, 3, padding=1), nn.ReLU(), nn.BatchNorm2d(out)]
        return nn.Sequential(*layers)

    class UNet(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.down = nn.ModuleList(block(a, b) for a, b in zip((1, *widths), widths, strict=False))
            pairs = list(zip(widths[::-1], widths[-2::-1], strict=False))
            self.wider = nn.ModuleList(nn.ConvTranspose2d(a, b, 2, 2) for a, b in pairs)
            self.up = nn.ModuleList(block(a, b) for a, b in pairs)
            self.last = nn.Conv2d(widths[0], classes, 1)

        def forward(self, x: Any) -> Any:
            kept = []
            for number, one in enumerate(self.down):
                x = one(x if not number else torch.nn.functional.max_pool2d(x, 2))
                kept.append(x)
            for wider, one, beside in zip(self.wider, self.up, kept[-2::-1], strict=True):
                x = one(torch.cat([wider(x), beside], 1))
            return self.last(x)

    return UNet()


def lungmask(_folder: str, quick: bool) -> Work:
    return in_torch(unet((64, 128, 256, 512, 1024), 3), quick, 256)


def middle(_folder: str, quick: bool) -> Work:
    return in_torch(unet((32, 64, 128, 256, 512), 5), quick, 256)


def convnext(_folder: str, quick: bool) -> Work:
    """ConvNeXt-Tiny on 512²: 3, 3, 9, 3 blocks of 96 to 768 channels."""
    from torch import nn

    class Block(nn.Module):
        def __init__(self, width: int) -> None:
            super().__init__()
            self.parts = nn.Sequential(
                nn.Conv2d(width, width, 7, padding=3, groups=width),
                nn.GroupNorm(1, width),
                nn.Conv2d(width, 4 * width, 1),
                nn.GELU(),
                nn.Conv2d(4 * width, width, 1),
            )

        def forward(self, x: Any) -> Any:
            return x + self.parts(x)

    layers: list[nn.Module] = [nn.Conv2d(1, 96, 4, 4)]
    for depth, width in zip((3, 3, 9, 3), (96, 192, 384, 768), strict=True):
        layers += [Block(width) for _ in range(depth)]
        layers += [nn.Conv2d(width, 2 * width, 2, 2)] if width < 768 else [nn.AdaptiveAvgPool2d(1)]
    return in_torch(nn.Sequential(*layers), quick, 512)


AREA = Area(
    "A slice through a network",
    (
        Peer("program, lesions-all at 256²", ours),
        Peer("U-Net 64 … 1024 at 256² (lungmask's shape), PyTorch", lungmask),
        Peer("U-Net 32 … 512 at 256², PyTorch", middle),
        Peer("ConvNeXt-Tiny at 512² (Jia 2024's shape), PyTorch", convnext),
    ),
    "slice",
    slices,
)
