"""The networks of plain convolutions: masks of slices, lungs and lobes of a chest, Goh levels.

Those that see 1.25 mm pixels start with a stride of two: at 2.5 mm the maps cost a quarter, while the first filters
still see the pixels, which is where thin lines are. The ConvNeXt family is in ``convnext.py``.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

WIDTHS = (24, 48, 96, 160)

SLICES = 3
"""So many slices the masks of a slice see at once, that one in the middle."""

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

    def __init__(self, widths: tuple[int, ...] = WIDTHS, slices: int = 1) -> None:
        super().__init__()
        self.stem = nn.Conv2d(slices, widths[0], 4, stride=2, padding=1)
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


class SliceMasks(nn.Module):
    """2D U-Net with added skips: two lungs (disease included) and the given number of lesion classes of a slice.

    It sees that slice alone, or as the middle one of ``slices`` (odd).
    """

    def __init__(self, classes: int, widths: tuple[int, ...] = WIDTHS, slices: int = 1) -> None:
        super().__init__()
        self.slices = slices
        self.encoder = Encoder(widths, slices)
        self.decoder = Decoder(widths)
        self.refine = conv_block(widths[0], widths[0])
        self.head = nn.Conv2d(widths[0], 2 + classes, 1)
        nn.init.constant_(self.head.bias, -2.0)  # type: ignore[arg-type]

    def logits(self, slices: Tensor) -> Tensor:
        """(N, 2 + classes, H/2, W/2): right, left, lesions."""
        logits: Tensor = self.head(self.refine(self.decoder(self.encoder(slices))))
        return logits

    def forward(self, slices: Tensor) -> tuple[Tensor, Tensor]:
        full = F.interpolate(self.logits(slices), scale_factor=2.0, mode="bilinear", align_corners=False)
        maps = torch.sigmoid(full)
        return maps[:, :2], maps[:, 2:]


class SliceFeatures(nn.Module):
    """What a trained ``SliceMasks`` sees: its last maps and its answers before the sigmoid, at 2.5 mm. Stays as it is.

    Networks of the ConvNeXt family begin with it: on two cores they learned far too slowly from the pixels alone.
    """

    def __init__(self, classes: int = 4, widths: tuple[int, ...] = WIDTHS, slices: int = SLICES) -> None:
        super().__init__()
        self.masks = SliceMasks(classes, widths, slices).to(memory_format=torch.channels_last)
        self.channels = widths[0] + 2 + classes
        self.requires_grad_(False)

    def train(self, mode: bool = True) -> "SliceFeatures":
        """Stays as it is: its batch norms keep their means."""
        return super().train(False)

    def forward(self, slices: Tensor) -> Tensor:
        """(N, channels, H/2, W/2) of (N, slices, H, W)."""
        seen = self.masks.refine(self.masks.decoder(self.masks.encoder(slices)))
        return torch.cat([seen, self.masks.head(seen)], 1)

    def answers(self, features: Tensor) -> Tensor:
        """(N, 2 + classes, H/2, W/2): right, left, lesions before the sigmoid."""
        return features[:, -self.masks.head.out_channels :]


SMALL_WIDTHS = (16, 32, 64, 128, 256)
"""Half of the published filters (32 to 512): two cores train it."""


class SmallUNet(nn.Module):
    """The 2D U-Net of Esnaashari 2026 for 128x128 pixels: joined skips, two lesion classes, no lungs."""

    def __init__(self, widths: tuple[int, ...] = SMALL_WIDTHS) -> None:
        super().__init__()
        pairs = list(zip((1, *widths[:-1]), widths, strict=True))
        self.down = nn.ModuleList([nn.Sequential(conv_block(a, b), conv_block(b, b)) for a, b in pairs])
        ups = list(zip(widths[:0:-1], widths[-2::-1], strict=True))
        self.narrow = nn.ModuleList([nn.Conv2d(high, low, 1) for high, low in ups])
        self.join = nn.ModuleList([nn.Sequential(conv_block(2 * low, low), conv_block(low, low)) for _, low in ups])
        self.head = nn.Conv2d(widths[0], 2, 1)
        nn.init.constant_(self.head.bias, -2.0)  # type: ignore[arg-type]

    def logits(self, slices: Tensor) -> Tensor:
        """(N, 2, H, W): ground-glass, reticulation."""
        maps, x = [], slices
        for index, stage in enumerate(self.down):
            x = stage(x if index == 0 else F.max_pool2d(x, 2))
            maps.append(x)
        for narrow, join, skip in zip(self.narrow, self.join, maps[-2::-1], strict=True):
            x = join(torch.cat([F.interpolate(narrow(x), scale_factor=2.0, mode="nearest"), skip], 1))
        logits: Tensor = self.head(x)
        return logits

    def forward(self, slices: Tensor) -> Tensor:
        return torch.sigmoid(self.logits(slices))


def conv_block_3d(inputs: int, outputs: int, stride: int = 1, dilation: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv3d(inputs, outputs, 3, stride=stride, padding=dilation, dilation=dilation, bias=False),
        nn.BatchNorm3d(outputs),
        nn.ReLU(inplace=True),
    )


class LungsLobes(nn.Module):
    """3D U-Net on the whole chest at 4 mm: outside and the five lobes, which together are the lungs.

    It turns the chest so that planes come last: with one thread PyTorch takes its quick convolutions by the product of
    the sides before the last, and a step of the training is a quarter quicker so.
    """

    def __init__(self, widths: tuple[int, ...] = (8, 20, 40, 80)) -> None:
        super().__init__()
        self.down = nn.ModuleList([
            nn.Sequential(conv_block_3d(1 if index == 1 else widths[index - 1], widths[index], 2),
                          conv_block_3d(widths[index], widths[index]))
            for index in range(1, len(widths))
        ])  # fmt: skip
        self.context = conv_block_3d(widths[-1], widths[-1], dilation=2)
        ups = [(widths[k], widths[k - 1]) for k in range(len(widths) - 1, 0, -1)]
        self.narrow = nn.ModuleList([nn.Conv3d(high, low, 1) for high, low in ups])
        self.join = nn.ModuleList([conv_block_3d(low, low) for _, low in ups[:-1]])
        self.last = conv_block_3d(widths[0] + 1, widths[0])
        self.head = nn.Conv3d(widths[0], 6, 1)

    def logits(self, chest: Tensor) -> Tensor:
        """(N, 6, Z, H, W); every side a multiple of 8."""
        chest = chest.movedim(2, 4)
        maps, x = [], chest
        for stage in self.down:
            x = stage(x)
            maps.append(x)
        x = x + self.context(x)
        for narrow, join, skip in zip(self.narrow[:-1], self.join, maps[-2::-1], strict=True):
            x = join(F.interpolate(narrow(x), scale_factor=2.0, mode="nearest") + skip)
        x = F.interpolate(self.narrow[-1](x), scale_factor=2.0, mode="trilinear", align_corners=False)
        logits: Tensor = self.head(self.last(torch.cat([x, chest], 1)))
        return logits.movedim(4, 2)

    def forward(self, chest: Tensor) -> Tensor:
        return torch.softmax(self.logits(chest), dim=1)


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
