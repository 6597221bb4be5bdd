"""What each network takes and gives: its inputs with their free sizes, its outputs with their labels, examples."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from models.training.data.synthesis import PLANE_MM, PLANES
from models.training.learning.recipes import RECIPES
from models.training.shapes.networks import SLICES as SEEN
from models.training.shapes.networks import GohLevels, LungsLobes, SliceMasks
from sscild_desktop.core.analysis.coarse_chest import LevelSpec
from sscild_desktop.core.analysis.prepare import SliceSpec
from sscild_desktop.core.classes import LESION_KEYS, LOBE_KEYS
from sscild_desktop.core.inference.cards import VOLUME

SLICES = SliceSpec()
COARSE = SliceSpec(spacing_mm=2.5)
CHEST = LevelSpec(hu_low=SLICES.hu_low, hu_high=SLICES.hu_high)
PLANES_MULTIPLE = 8
"""``lungs-lobes`` halves the planes three times."""

SIDES, PATTERNS = ("right", "left"), ("tot", "gg", "ret")
PROBABILITY, SOFTMAX = "probability", "probability, all labels sum to 1"
CELLS_ARE = "share of each cell of 4 by 4 pixels, 0 to 1; a score is their mean over the lung"

Free = dict[int, str]
Output = tuple[str, tuple[str, ...], str, Free]
"""Name, labels, unit, free axes."""


@dataclass(frozen=True)
class Contract:
    """One network: ``inputs`` and their free axes, ``outputs``, the card's "input", an example for a seed."""

    role: str
    purpose: str
    build: Callable[[], nn.Module]
    inputs: dict[str, Free]
    outputs: tuple[Output, ...]
    card_input: dict[str, Any]
    example: Callable[[int], tuple[Tensor, ...]]

    @property
    def output_names(self) -> list[str]:
        return [name for name, _, _, _ in self.outputs]

    @property
    def free_axes(self) -> dict[str, Free]:
        """For the export: free axes by the name of the input or output."""
        return {**self.inputs, **{name: free for name, _, _, free in self.outputs}}

    @property
    def card_outputs(self) -> list[dict[str, Any]]:
        """The "outputs" part of the card."""
        return [{"name": name, "labels": list(labels), "unit": unit} for name, labels, unit, _ in self.outputs]

    @property
    def threshold_keys(self) -> tuple[str, ...]:
        """Labels that are cut by a threshold: the lungs as one, and each lesion."""
        labels = [label for _, labels, _, _ in self.outputs for label in labels]
        lungs = ("lungs",) if "lungs" in self.output_names else ()
        return (*lungs, *(key for key in LESION_KEYS.values() if key in labels))


def _slice_input(spec: SliceSpec, planes: int = 1) -> dict[str, Any]:
    """The "input" of a network of slices, each seen alone or as the middle one of several."""
    neighbours = {"planes": planes, "plane_spacing_mm": PLANE_MM} if planes > 1 else {}
    return {
        "name": "slices",
        "shape": ["N", planes, "H", "W"],
        "spacing_mm": spec.spacing_mm,
        "multiple_of": spec.multiple_of,
        "hu_window": [spec.hu_low, spec.hu_high],
        **neighbours,
    }


def _chest_input(name: str, shape: list[Any], spec: LevelSpec) -> dict[str, Any]:
    return {
        "name": name,
        "shape": shape,
        "spacing_mm": spec.spacing_mm,
        "plane_spacing_mm": spec.plane_spacing_mm,
        "size": spec.size,
        "hu_window": [spec.hu_low, spec.hu_high],
    }


NHW: Free = {0: "n", 2: "h", 3: "w"}
CELLS: Free = {0: "n", 2: "rows", 3: "columns"}


def _slices(seed: int, planes: int = 1) -> Tensor:
    """Slices of another size for each seed, with values as in a chest."""
    torch.manual_seed(seed)
    return torch.rand(2 + seed, planes, 96 + 16 * seed, 128)


def _slice_masks(labels: tuple[str, ...], purpose: str) -> Contract:
    return Contract(
        "lesions", purpose, lambda: SliceMasks(len(labels), slices=SEEN), {"slices": NHW},
        (("lungs", SIDES, PROBABILITY, NHW), ("lesions", labels, PROBABILITY, NHW)),
        _slice_input(SLICES, SEEN), lambda seed: (_slices(seed, SEEN),),
    )  # fmt: skip


def _small_masks() -> Contract:
    return Contract(
        "lesions", "Ground-glass and reticulation on axial slices; their union is the merged mask.",
        RECIPES["lesions-slice"].build, {"slices": NHW},
        (("lesions", ("ggo", "reticulation"), PROBABILITY, NHW),),
        _slice_input(COARSE), lambda seed: (_slices(seed),),
    )  # fmt: skip


def _volume_masks() -> Contract:
    free = {3: "h", 4: "w"}
    spec = {
        **_slice_input(SLICES), "name": "volume", "frame": VOLUME, "shape": [1, 1, PLANES, "H", "W"],
        "plane_spacing_mm": PLANE_MM, "planes": PLANES,
    }  # fmt: skip

    def example(seed: int) -> tuple[Tensor, ...]:
        torch.manual_seed(seed)
        return (torch.rand(1, 1, PLANES, 64 + 16 * seed, 80),)

    return Contract(
        "lesions", "Normal lung, established fibrosis and ground-glass of windows of a volume.",
        RECIPES["lesions-volume"].build, {"volume": free},
        (("lesions", ("normal lung", "fibrosis", "ggo"), "probability, something else is what they leave to 1", free),),
        spec, example,
    )  # fmt: skip


def _lungs_lobes() -> Contract:
    free = {2: "z"}
    spec = _chest_input("volume", [1, 1, "Z", CHEST.size, CHEST.size], CHEST)
    spec |= {"frame": "whole chest", "planes_multiple_of": PLANES_MULTIPLE}

    def example(seed: int) -> tuple[Tensor, ...]:
        torch.manual_seed(seed)
        return (torch.rand(1, 1, PLANES_MULTIPLE * (2 + seed), CHEST.size, CHEST.size),)

    return Contract(
        "lungs and lobes", "Both lungs, diseased lung included, and the five lobes of a chest.",
        LungsLobes, {"volume": free},
        (("lobes", ("outside", *LOBE_KEYS.values()), SOFTMAX, free),), spec, example,
    )  # fmt: skip


def _scores() -> Contract:
    def example(seed: int) -> tuple[Tensor, ...]:
        slices = _slices(seed, SEEN)
        return slices, (slices[:, :1] > 0.5).float()

    spec = {**_slice_input(SLICES, SEEN), "second": "lung", "second_meaning": "lung mask 0/1 on the same grid"}
    return Contract(
        "scores", "TOT, GG and RET of an axial slice in percent of its lung area.",
        RECIPES["goh-scores"].build, {"slices": NHW, "lung": NHW},
        (("scores", PATTERNS, "percent of lung area", {0: "n"}), ("cells", PATTERNS, CELLS_ARE, CELLS)), spec, example,
    )  # fmt: skip


def _levels() -> Contract:
    spec = LevelSpec()

    def example(seed: int) -> tuple[Tensor, ...]:
        torch.manual_seed(seed)
        return (torch.rand(40 + seed, 1, spec.size, spec.size),)

    labels = tuple(str(level) for level in range(1, 6))
    return Contract(
        "levels", "Craniocaudal positions of the five Goh levels with a spread.",
        GohLevels, {"planes": {0: "z"}}, (("levels", labels, "probability over planes", {1: "z"}),),
        _chest_input("planes", ["Z", 1, spec.size, spec.size], spec), example,
    )  # fmt: skip


CONTRACTS: dict[str, Contract] = {
    "lesions-all": _slice_masks(
        tuple(LESION_KEYS.values()),
        "Lungs, diseased lung included, and four lesion classes on axial slices.",
    ),
    "lesions-slice": _small_masks(),
    "opacities": _slice_masks(
        ("ggo", "consolidation"),
        "Lungs, ground-glass and consolidation on axial slices; with the lobes, the lobar severity.",
    ),
    "lesions-volume": _volume_masks(),
    "lungs-lobes": _lungs_lobes(),
    "goh-scores": _scores(),
    "goh-levels": _levels(),
}  # fmt: skip

OUTPUT_LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    name: {output: labels for output, labels, _, _ in contract.outputs} for name, contract in CONTRACTS.items()
}
