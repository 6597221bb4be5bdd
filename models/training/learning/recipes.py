"""How each network learns from blocks: what it sees, what it should answer, and its loss."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from models.training.data.draw import Bank, Batch
from models.training.data.synthesis import IGNORE_BIT, LEFT_BIT, RIGHT_BIT
from models.training.shapes.convnext import GohScores, LesionsVolume
from models.training.shapes.networks import SLICES, SliceMasks, SmallUNet

GGO, RETICULATION, CONSOLIDATION, FIBROSIS = 1, 2, 4, 8
RET = RETICULATION | FIBROSIS
"""What a reader calls reticulation, and Vahdani established fibrosis: lines and scars."""

LESION = GGO | RET | CONSOLIDATION
SIDES = (RIGHT_BIT, LEFT_BIT)
OUTSIDE_WEIGHT = 0.2
FOCUS = 1.0
SHOWN_CELLS = 100
CELL = 4
CROSS_WEIGHT, SCORE_WEIGHT = 0.2, 3.0
"""Of the evidence in cells and of the scores: with more of the first, uncertain evidence pulled every score down."""


@dataclass(frozen=True)
class Recipe:
    """A network's training: ``loss(model, batch)`` of batches that ``draw(bank, rng)`` makes.

    ``start`` names another network of the same fold whose weights of equal name and shape it begins with; ``steps`` are
    those on generated chests alone and those of a fold; ``peak`` is the largest learning rate of either.
    """

    build: Callable[[], nn.Module]
    draw: Callable[[Bank, np.random.Generator], Batch]
    loss: Callable[[nn.Module, Batch], Tensor]
    steps: tuple[int, int]
    peak: tuple[float, float]
    start: str = ""
    weight_decay: float = 1e-3


def shares_of(bits: Tensor, groups: tuple[int, ...], cell: int = 2) -> Tensor:
    """(N, H, W) bits to the share (N, groups, H/cell, W/cell) of each cell that has any bit of a group."""
    return F.avg_pool2d(torch.stack([(bits & group) > 0 for group in groups], 1).float(), cell)


def counted(bits: Tensor, cell: int = 2) -> Tensor:
    """1 where a cell has nothing that must be ignored, (N, 1, H/cell, W/cell)."""
    return 1 - F.max_pool2d(((bits & IGNORE_BIT) > 0).float()[:, None], cell)


def with_nameless_ignored(bits: Tensor, groups: tuple[int, ...]) -> Tensor:
    """The bits, to be ignored too where a lesion is of none of these classes: it is disease without a name here.

    Taught as no disease, it made the network leave out what readers outline as lesion.
    """
    named = sum(groups)
    is_nameless = ((bits & LESION) > 0) & ((bits & named) == 0)
    return torch.where(is_nameless, bits | IGNORE_BIT, bits)


def mask_loss(logits: Tensor, bits: Tensor, groups: tuple[int, ...], with_lungs: bool) -> Tensor:
    """Binary cross entropy plus Dice of lesion classes weighted to the lungs, and of both lungs before them."""
    shares, counts = shares_of(bits, groups), counted(with_nameless_ignored(bits, groups))
    sides = shares_of(bits, SIDES)
    weight = (sides.sum(1, keepdim=True).clamp(max=1) + OUTSIDE_WEIGHT) * counts
    if not with_lungs:
        return _class_loss(logits, shares, weight, 2.0, 1.0)
    lungs = _class_loss(logits[:, :2], sides, counts, 1.0, 0.5)
    return lungs + _class_loss(logits[:, 2:], shares, weight, 2.0, 1.0)


def _class_loss(logits: Tensor, shares: Tensor, weight: Tensor, cross_part: float, dice_part: float) -> Tensor:
    crossed = F.binary_cross_entropy_with_logits(logits, shares, reduction="none") * weight
    cross = crossed.sum() / weight.sum().clamp(min=1)
    probability = torch.sigmoid(logits) * weight.clamp(max=1)
    wanted = shares * weight.clamp(max=1)
    overlap = (probability * wanted).sum((0, 2, 3))
    dice = 1 - (2 * overlap + 20) / ((probability**2).sum((0, 2, 3)) + (wanted**2).sum((0, 2, 3)) + 20)
    return cross_part * cross + dice_part * dice.mean()


def slice_masks(groups: tuple[int, ...]) -> Recipe:
    """A U-Net with lungs that sees 1.25 mm pixels of planes 2.5 mm apart and answers for the middle one."""

    def loss(model: nn.Module, batch: Batch) -> Tensor:
        images = batch.images.to(memory_format=torch.channels_last)
        return mask_loss(model.logits(images), batch.bits, groups, True)  # type: ignore[operator]

    return Recipe(
        lambda: SliceMasks(len(groups), slices=SLICES).to(memory_format=torch.channels_last),
        lambda bank, rng: bank.draw_balanced(8, SLICES, 192, rng),
        loss,
        (600, 2100),
        (2e-3, 1.5e-3),
    )


def small_unet(groups: tuple[int, ...]) -> Recipe:
    """The U-Net for 128x128 pixels of 2.5 mm."""

    def loss(model: nn.Module, batch: Batch) -> Tensor:
        images = batch.images.to(memory_format=torch.channels_last)
        return mask_loss(model.logits(images), batch.bits, groups, False)  # type: ignore[operator]

    return Recipe(
        lambda: SmallUNet().to(memory_format=torch.channels_last),
        lambda bank, rng: bank.draw_balanced(8, 1, 256, rng, shrink=2),
        loss,
        (0, 12000),
        (2e-3, 1.5e-3),
    )


def volume_classes(bits: Tensor) -> Tensor:
    """(N, D, H, W) bits to shares (N, 4, D, H/2, W/2): something else, normal lung, fibrosis, ground-glass.

    Fibrosis goes before ground-glass; consolidation is something else.
    """
    lung = (bits & (RIGHT_BIT | LEFT_BIT)) > 0
    fibrosis = (bits & RET) > 0
    glass = ((bits & GGO) > 0) & ~fibrosis
    solid = ((bits & CONSOLIDATION) > 0) & ~fibrosis & ~glass
    normal = lung & ~fibrosis & ~glass & ~solid
    rest = ~(normal | fibrosis | glass)
    planes = torch.stack([rest, normal, fibrosis, glass], 1).float()
    return F.avg_pool2d(planes.flatten(1, 2), 2).unflatten(1, planes.shape[1:3])


def volume_loss(logits: Tensor, bits: Tensor) -> Tensor:
    """Focal cross entropy and Dice, as Vahdani 2026; Dice only of the classes that the batch shows.

    With Dice of absent classes small batches taught the network to answer nothing.
    """
    shares = volume_classes(bits)
    counts = (1 - F.max_pool2d(((bits & IGNORE_BIT) > 0).float(), 2))[:, None]
    log_probability = F.log_softmax(logits, 1)
    probability = log_probability.exp()
    weight = counts * (1 - shares[:, :1] + OUTSIDE_WEIGHT)
    focal = -((1 - probability) ** FOCUS * shares * log_probability) * weight
    wanted, found = shares * counts, probability * counts
    overlap = (wanted * found).sum((0, 2, 3, 4))
    dice = 1 - (2 * overlap + 50) / ((wanted**2).sum((0, 2, 3, 4)) + (found**2).sum((0, 2, 3, 4)) + 50)
    shown = (wanted.sum((0, 2, 3, 4)) > SHOWN_CELLS).float()[1:]
    return 2.0 * focal.sum() / weight.sum().clamp(min=1) + (dice[1:] * shown).sum() / shown.sum().clamp(min=1)


def score_loss(model: GohScores, batch: Batch) -> Tensor:
    """Evidence in every cell of the lung, and the scores themselves (slices with little lung count little)."""
    use = (batch.bits & IGNORE_BIT) == 0
    lung = (((batch.bits & (RIGHT_BIT | LEFT_BIT)) > 0) & use).float()[:, None]
    kinds = torch.stack([(batch.bits & group) > 0 for group in (LESION, GGO, RET)], 1).float() * lung
    cells = F.avg_pool2d(lung, CELL)
    shares = (F.avg_pool2d(kinds, CELL) / cells.clamp(min=1e-3)).clamp(0, 1)
    logits = model.evidence(batch.images)
    cross = F.binary_cross_entropy_with_logits(logits, shares, reduction="none") * cells
    area = cells.sum((2, 3)).clamp(min=1e-3)
    found = (torch.sigmoid(logits) * cells).sum((2, 3)) / area
    wanted = (shares * cells).sum((2, 3)) / area
    weight = (area / 150.0).clamp(max=1)
    error = ((found - wanted).abs() * weight).mean()
    return CROSS_WEIGHT * cross.sum() / cells.sum().clamp(min=1) + SCORE_WEIGHT * error


RECIPES: dict[str, Recipe] = {
    "lesions-all": slice_masks((GGO, RETICULATION, CONSOLIDATION, FIBROSIS)),
    "lesions-slice": small_unet((GGO, RET)),
    "goh-scores": Recipe(
        GohScores,
        lambda bank, rng: bank.draw_balanced(8, SLICES, 192, rng),
        lambda model, batch: score_loss(model, batch),  # type: ignore[arg-type]
        (0, 5000),
        (1e-3, 1e-3),
        start="lesions-all",
        weight_decay=0.02,
    ),
    "lesions-volume": Recipe(
        LesionsVolume,
        lambda bank, rng: bank.draw_stacks(8, 8, 64, rng),
        lambda model, batch: volume_loss(model.logits(batch.images), batch.bits),  # type: ignore[operator]
        (0, 9000),
        (1e-3, 1e-3),
        start="lesions-all",
        weight_decay=0.02,
    ),
}
"""Every network that learns from blocks. Their labels, in order: see ``export.OUTPUT_LABELS``."""
