"""The networks of the ConvNeXt family: scores of a slice (after Jia 2024) and lesions of a volume (after Vahdani 2026).

Maps keep their channels last, where the layer norms and the wide linear layers want them.
"""

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.training.shapes.networks import SLICES, SliceFeatures
from sscild_desktop.core.classes import LESION_KEYS
from sscild_desktop.core.inference import load_card

SCORE_WIDTHS, SCORE_BLOCKS = (32, 64, 128), (2, 3, 1)
VOLUME_WIDTHS, VOLUME_BLOCKS = (24, 48, 96, 160), (1, 1, 3, 1)
EXPANSION = 4

SHARPNESS = 4.0
"""A score counts the pixels of the masks above their thresholds, nearly yes or no: a mean of their plain probabilities
is pulled towards the middle, so that severe disease is read too low. Both are learnt on from here."""


def _in_plane(conv: nn.Conv2d, x: Tensor) -> Tensor:
    """A 2D convolution of (..., H, W, C): each plane by itself."""
    planes = x.reshape(-1, *x.shape[-3:]).permute(0, 3, 1, 2)
    out: Tensor = conv(planes).permute(0, 2, 3, 1)
    return out.reshape(*x.shape[:-3], *out.shape[1:])


class SliceBlock(nn.Module):
    """ConvNeXt block: depthwise 7x7, layer norm, wide linear layer, GELU, and a scale of each channel."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.spatial = nn.Conv2d(width, width, 7, padding=3, groups=width)
        self.norm = nn.LayerNorm(width)
        self.wide = nn.Linear(width, EXPANSION * width)
        self.narrow = nn.Linear(EXPANSION * width, width)
        self.scale = nn.Parameter(torch.full((width,), 0.1))

    def forward(self, x: Tensor) -> Tensor:
        inner = self.norm(_in_plane(self.spatial, x))
        return x + self.scale * self.narrow(F.gelu(self.wide(inner)))


class GohScores(nn.Module):
    """TOT, GG and RET of a slice as the mean, over the lung, of evidence in cells of 5 mm.

    Being a mean over the lung, a score is percent of lung area by construction, and replacing a place by healthy lung
    changes it by what was there. The encoder begins with maps that were pretrained on masks; ConvNeXt stages follow and
    correct what the masks alone would say.
    """

    def __init__(self, widths: tuple[int, ...] = SCORE_WIDTHS, blocks: tuple[int, ...] = SCORE_BLOCKS) -> None:
        super().__init__()
        self.features = SliceFeatures()
        self.sharpness = nn.Parameter(torch.full((4, 1, 1), SHARPNESS))
        self.border = nn.Parameter(_borders())
        self.norm = nn.LayerNorm(self.features.channels)
        self.stem = nn.Conv2d(self.features.channels, widths[0], 2, stride=2)
        self.stages = nn.ModuleList([nn.Sequential(*[SliceBlock(w) for _ in range(n)])
                                     for w, n in zip(widths, blocks, strict=True)])  # fmt: skip
        pairs = list(zip(widths[:-1], widths[1:], strict=True))
        self.norms = nn.ModuleList([nn.LayerNorm(low) for low, _ in pairs])
        self.shrink = nn.ModuleList([nn.Conv2d(low, high, 2, stride=2) for low, high in pairs])
        self.narrow = nn.ModuleList([nn.Linear(high, low) for low, high in pairs[::-1]])
        self.join = nn.ModuleList([SliceBlock(low) for low, _ in pairs[::-1]])
        self.last = nn.LayerNorm(widths[0])
        self.head = _silent(nn.Linear(widths[0], 3))

    def evidence(self, slices: Tensor) -> Tensor:
        """Logits (N, 3, H/4, W/4) of TOT, GG, RET in each cell."""
        features = self.features(slices)
        seen = features.permute(0, 2, 3, 1)
        x = self.stages[0](_in_plane(self.stem, self.norm(seen)))
        maps = [x]
        for norm, shrink, stage in zip(self.norms, self.shrink, self.stages[1:], strict=True):
            x = stage(_in_plane(shrink, norm(x)))
            maps.append(x)
        for narrow, join, skip in zip(self.narrow, self.join, maps[-2::-1], strict=True):
            x = join(_twice(narrow(x)) + skip)
        logits: Tensor = self.head(self.last(x)).permute(0, 3, 1, 2)
        lesions = self.features.answers(features)[:, 2:]
        return logits + _shares_by_masks(self.sharpness * (lesions - self.border))

    def forward(self, slices: Tensor, lung: Tensor) -> tuple[Tensor, Tensor]:
        """Scores (N, 3) in percent, and the share of each cell (N, 3, H/4, W/4) that they are the mean of."""
        share = torch.sigmoid(self.evidence(slices))
        cells = F.avg_pool2d(lung, 4)
        return 100.0 * (share * cells).sum((2, 3)) / cells.sum((2, 3)).clamp(min=1e-3), share


def _borders() -> Tensor:
    """(4, 1, 1) answers of the masks from which on a pixel is marked: thresholds that ``lesions-all`` ships with."""
    card = load_card("lesions-all", Path(__file__).resolve().parents[2])
    at = [card.threshold(key) for key in LESION_KEYS.values()]
    return torch.logit(torch.tensor(at))[:, None, None]


def _silent(head: nn.Linear) -> nn.Linear:
    """A last layer that at first changes nothing of what the masks say."""
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    return head


def _shares_by_masks(lesions: Tensor) -> Tensor:
    """Logits (N, 3, H/2, W/2) of TOT, GG, RET by the masks' answers for lesions (N, 4, H, W), averaged over a cell."""
    glass, lines, solid, scars = torch.sigmoid(lesions).unbind(1)
    reticular = torch.maximum(lines, scars)
    share = torch.stack([torch.maximum(torch.maximum(glass, solid), reticular), glass, reticular], 1)
    share = F.avg_pool2d(share, 2).clamp(0.002, 0.998)
    return torch.log(share) - torch.log(1 - share)


def _classes_by_masks(answers: Tensor, border: Tensor) -> Tensor:
    """Logits (N, 4, H, W) of something else, normal lung, fibrosis, ground-glass by the masks' answers (N, 6, H, W)."""
    right, left = answers[:, :2].unbind(1)
    glass, lines, solid, scars = (answers[:, 2:] - border).unbind(1)
    fibrosis = torch.maximum(lines, scars)
    outside = -torch.maximum(right, left)
    return torch.stack([torch.maximum(outside, solid), torch.zeros_like(glass), fibrosis, glass - F.relu(fibrosis)], 1)


def _among_neighbours(stack: Tensor) -> Tensor:
    """(N, D, H, W) planes to (N, D, SLICES, H, W), each between those beside it; the last ones are repeated."""
    edge, depth = SLICES // 2, stack.shape[1]
    ends = [stack[:, :1].expand(-1, edge, -1, -1), stack, stack[:, -1:].expand(-1, edge, -1, -1)]
    wide = torch.cat(ends, 1)
    return torch.stack([wide[:, offset : offset + depth] for offset in range(SLICES)], 2)


def _twice(x: Tensor) -> Tensor:
    """(N, H, W, C) or (N, D, H, W, C) at twice the size along every axis, nearest."""
    dims = (1, 2) if x.dim() == 4 else (1, 2, 3)
    for dim in dims:
        shape = list(x.shape)
        x = x.unsqueeze(dim + 1)
        x = x.expand(*shape[: dim + 1], 2, *shape[dim + 1 :])
        x = x.reshape(*shape[:dim], -1, *shape[dim + 1 :])
    return x


class ResponseNorm(nn.Module):
    """Global response normalisation of ConvNeXt-V2 (Woo 2023): channels compete by their size over the window."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.zeros(width))
        self.shift = nn.Parameter(torch.zeros(width))

    def forward(self, x: Tensor) -> Tensor:
        size = torch.sqrt(x.square().mean((1, 2, 3), keepdim=True) + 1e-8)
        share = size / (size.mean(-1, keepdim=True) + 1e-6)
        return torch.addcmul(self.shift, x, 1 + self.scale * share)  # scale * (x * share) + shift + x, in one pass


class VolumeBlock(nn.Module):
    """ConvNeXt-V2 block in 3D: depthwise 7x7 in plane and 3 along z, layer norm, wide layer, GELU, response norm.

    The published blocks convolve 7x7x7 at once; its backward pass is about thirty times slower on a processor.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.spatial = nn.Conv2d(width, width, 7, padding=3, groups=width)
        self.along_z = nn.Parameter(torch.tensor([0.2, 0.6, 0.2])[:, None].repeat(1, width))
        self.norm = nn.LayerNorm(width)
        self.wide = nn.Linear(width, EXPANSION * width)
        self.response = ResponseNorm(EXPANSION * width)
        self.narrow = nn.Linear(EXPANSION * width, width)

    def forward(self, x: Tensor) -> Tensor:
        inner = _in_plane(self.spatial, x)
        zero = torch.zeros_like(inner[:, :1])
        below, above = torch.cat([zero, inner[:, :-1]], 1), torch.cat([inner[:, 1:], zero], 1)
        inner = self.along_z[0] * below + self.along_z[1] * inner + self.along_z[2] * above
        return x + self.narrow(self.response(F.gelu(self.wide(self.norm(inner)))))


class LesionsVolume(nn.Module):
    """3D U-Net of ConvNeXt-V2 blocks, four resolutions, 1-1-3-1, over maps of each plane that were pretrained on masks.

    Softmax of something else (not given), normal lung, fibrosis, ground-glass.
    """

    def __init__(self, widths: tuple[int, ...] = VOLUME_WIDTHS, blocks: tuple[int, ...] = VOLUME_BLOCKS) -> None:
        super().__init__()
        self.features = SliceFeatures()
        self.border = nn.Parameter(_borders())
        self.norm = nn.LayerNorm(self.features.channels)
        self.stem = nn.Linear(self.features.channels, widths[0])
        self.stages = nn.ModuleList([nn.Sequential(*[VolumeBlock(w) for _ in range(n)])
                                     for w, n in zip(widths, blocks, strict=True)])  # fmt: skip
        pairs = list(zip(widths[:-1], widths[1:], strict=True))
        self.norms = nn.ModuleList([nn.LayerNorm(low) for low, _ in pairs])
        self.shrink = nn.ModuleList([nn.Conv3d(low, high, 2, stride=2) for low, high in pairs])
        self.narrow = nn.ModuleList([nn.Linear(high, low) for low, high in pairs[::-1]])
        self.join = nn.ModuleList([*[VolumeBlock(low) for low, _ in pairs[:0:-1]], nn.Identity()])
        self.last = nn.LayerNorm(widths[0])
        self.head = _silent(nn.Linear(widths[0], 4))

    def logits(self, volume: Tensor) -> Tensor:
        """(N, 4, D, H/2, W/2) of (N, 1, D, H, W); D is a multiple of 8, H and W of 16."""
        features = self.features(_among_neighbours(volume[:, 0]).flatten(0, 1))
        planes = features.permute(0, 2, 3, 1)
        seen = planes.reshape(volume.shape[0], volume.shape[2], *planes.shape[1:])
        x = self.stages[0](self.stem(self.norm(seen)))
        maps = [x]
        for norm, shrink, stage in zip(self.norms, self.shrink, self.stages[1:], strict=True):
            x = stage(shrink(norm(x).permute(0, 4, 1, 2, 3)).permute(0, 2, 3, 4, 1))
            maps.append(x)
        for narrow, join, skip in zip(self.narrow, self.join, maps[-2::-1], strict=True):
            x = join(_twice(narrow(x)) + skip)
        logits: Tensor = self.head(self.last(x)).permute(0, 4, 1, 2, 3)
        by_masks = _classes_by_masks(self.features.answers(features), self.border)
        by_masks = by_masks.reshape(volume.shape[0], volume.shape[2], *by_masks.shape[1:])
        return logits + by_masks.permute(0, 2, 1, 3, 4)

    def forward(self, volume: Tensor) -> Tensor:
        low = self.logits(volume)
        planes = low.permute(0, 2, 1, 3, 4).flatten(0, 1)
        full = F.interpolate(planes, scale_factor=2.0, mode="bilinear", align_corners=False)
        full = full.reshape(low.shape[0], low.shape[2], *full.shape[1:]).permute(0, 2, 1, 3, 4)
        return torch.softmax(full, dim=1)[:, 1:]
