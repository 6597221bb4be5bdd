"""The three networks. All are plain convolutions, so that every ONNX provider runs them and tiles agree with wholes.

The slice networks start with a stride of two: at 2.5 mm the maps cost a quarter, while the first filters still see the
1.25 mm pixels, which is where thin lines are.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

WIDTHS = (24, 48, 96, 160)

SHARPEN = 2.0
"""Factor on the level logits: small probabilities far away would otherwise pull the expected position."""


def conv_block(inputs: int, outputs: int, dilation: int = 1) -> nn.Sequential:
    """3×3 convolution, batch normalisation (folded into the convolution on export), ReLU."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=dilation, dilation=dilation, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class Encoder(nn.Module):
    """Maps at a half, a quarter, an eighth and a sixteenth of the slice."""

    def __init__(self, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        self.stem = nn.Conv2d(1, widths[0], 4, stride=2, padding=1)
        stages = [nn.Sequential(conv_block(widths[0], widths[0]), conv_block(widths[0], widths[0]))]
        for low, high in zip(widths[:-1], widths[1:], strict=True):
            stages.append(nn.Sequential(nn.MaxPool2d(2), conv_block(low, high), conv_block(high, high)))
        self.stages = nn.ModuleList(stages)
        self.context = conv_block(widths[-1], widths[-1], dilation=2)

    def forward(self, slices: Tensor) -> list[Tensor]:
        x = F.relu(self.stem(slices))
        maps = []
        for stage in self.stages:
            x = stage(x)
            maps.append(x)
        maps[-1] = maps[-1] + self.context(maps[-1])
        return maps


class Decoder(nn.Module):
    """Goes back up to stage ``to`` of the encoder, adding its maps on the way."""

    def __init__(self, widths: tuple[int, ...] = WIDTHS, to: int = 0) -> None:
        super().__init__()
        self.to = to
        pairs = list(zip(widths[1:], widths[:-1], strict=True))[to:][::-1]
        self.narrow = nn.ModuleList([nn.Conv2d(high, low, 1) for high, low in pairs])
        self.join = nn.ModuleList([conv_block(low, low) for _, low in pairs])

    def forward(self, maps: list[Tensor]) -> Tensor:
        x = maps[-1]
        skips = maps[self.to : -1][::-1]
        for narrow, join, skip in zip(self.narrow, self.join, skips, strict=True):
            x = F.interpolate(narrow(x), scale_factor=2.0, mode="nearest")
            x = join(x + skip)
        return x


class LesionsSlice(nn.Module):
    """2D U-Net with added skips: two lungs (disease included) and four lesions of a slice."""

    def __init__(self, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        self.encoder = Encoder(widths)
        self.decoder = Decoder(widths)
        self.refine = conv_block(widths[0], widths[0])
        self.head = nn.Conv2d(widths[0], 6, 1)
        nn.init.constant_(self.head.bias, -2.0)  # type: ignore[arg-type]

    def logits(self, slices: Tensor) -> Tensor:
        """(N, 6, H/2, W/2): right, left, ggo, reticulation, consolidation, fibrosis."""
        logits: Tensor = self.head(self.refine(self.decoder(self.encoder(slices))))
        return logits

    def forward(self, slices: Tensor) -> tuple[Tensor, Tensor]:
        full = F.interpolate(self.logits(slices), scale_factor=2.0, mode="bilinear", align_corners=False)
        maps = torch.sigmoid(full)
        return maps[:, :2], maps[:, 2:]


class GohScores(nn.Module):
    """TOT, GG and RET of a slice as the mean, over the lung, of evidence in cells of 5 mm.

    Being a mean over the lung, a score is percent of lung area by construction, and replacing a place by healthy lung
    changes it by what was there.
    """

    def __init__(self, widths: tuple[int, ...] = WIDTHS) -> None:
        super().__init__()
        self.encoder = Encoder(widths)
        self.decoder = Decoder(widths, to=1)
        self.head = nn.Sequential(conv_block(widths[1], widths[1]), nn.Conv2d(widths[1], 3, 1))

    def evidence(self, slices: Tensor) -> Tensor:
        """Logits (N, 3, H/4, W/4) of TOT, GG, RET in each cell."""
        logits: Tensor = self.head(self.decoder(self.encoder(slices)))
        return logits

    def forward(self, slices: Tensor, lung: Tensor) -> Tensor:
        share = torch.sigmoid(self.evidence(slices))
        cells = F.avg_pool2d(lung, 4)
        return 100.0 * (share * cells).sum((2, 3)) / cells.sum((2, 3)).clamp(min=1e-3)


class GohLevels(nn.Module):
    """Positions of the five Goh levels: a small encoder of each coarse plane, then convolutions along z."""

    def __init__(self, width: int = 16, features: int = 96) -> None:
        super().__init__()
        self.stem = nn.Conv2d(2, width, 4, stride=2, padding=1)
        sizes = (width, 2 * width, 4 * width, 4 * width)
        pairs = zip(sizes[:-1], sizes[1:], strict=True)
        self.stages = nn.ModuleList([nn.Sequential(conv_block(a, b), nn.MaxPool2d(2)) for a, b in pairs])
        self.describe = nn.Linear(4 * width * 36, features)
        dilations = (1, 2, 4, 8)
        self.along = nn.ModuleList([nn.Conv1d(features, features, 3, padding=d, dilation=d) for d in dilations])
        self.drop = nn.Dropout(0.3)
        self.head = nn.Conv1d(features, 5, 1)

    def planes(self, planes: Tensor) -> Tensor:
        """(Z, 1, 96, 96) to (Z, features). A lung window and a mediastinal window are made from the one input."""
        soft = torch.clamp((planes - 0.575) * 4.2, 0.0, 1.0)  # about -160 .. +200 HU
        x = F.relu(self.stem(torch.cat([planes, soft], 1)))
        for stage in self.stages:
            x = stage(x)
        return F.relu(self.describe(x.flatten(1)))

    def logits(self, features: Tensor) -> Tensor:
        """(Z, features) to (5, Z)."""
        x = self.drop(features).t()[None]
        for layer in self.along:
            x = x + F.relu(layer(x))
        logits: Tensor = self.head(x)[0]
        return logits

    def forward(self, planes: Tensor) -> Tensor:
        return torch.softmax(SHARPEN * self.logits(self.planes(planes)), dim=1)
