"""Writes networks as ONNX (opset 17, dynamic sizes) with their cards, and checks that ONNX answers as PyTorch does."""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from sscild_desktop.core.analysis.prepare import LevelSpec, SliceSpec

MODELS = Path(__file__).resolve().parents[1]
OPSET = 17
LARGEST_DIFFERENCE = 1e-4

INPUTS: dict[str, tuple[str, ...]] = {
    "lesions-slice": ("slices",),
    "goh-scores": ("slices", "lung"),
    "goh-levels": ("planes",),
}
OUTPUTS: dict[str, tuple[str, ...]] = {
    "lesions-slice": ("lungs", "lesions"),
    "goh-scores": ("scores",),
    "goh-levels": ("levels",),
}


def example(name: str, seed: int = 0) -> tuple[Tensor, ...]:
    """Input of a usual size with values as in a chest."""
    torch.manual_seed(seed)
    if name == "goh-levels":
        return (torch.rand(40 + seed, 1, LevelSpec().size, LevelSpec().size),)
    slices = torch.rand(2 + seed, 1, 96 + 16 * seed, 128)
    return (slices,) if name == "lesions-slice" else (slices, (slices > 0.5).float())


def export_onnx(name: str, model: nn.Module, path: Path) -> None:
    """ONNX file of a network with N, H, W (or Z) free."""
    model = model.eval().to(memory_format=torch.contiguous_format)
    free: dict[str, dict[int, str]] = {}
    for key in INPUTS[name] + OUTPUTS[name]:
        free[key] = {0: "n", 2: "h", 3: "w"}
    if name == "goh-scores":
        free["scores"] = {0: "n"}
    if name == "goh-levels":
        free = {"planes": {0: "z"}, "levels": {1: "z"}}
    torch.onnx.export(
        model,
        example(name),
        str(path),
        opset_version=OPSET,
        dynamo=False,
        input_names=list(INPUTS[name]),
        output_names=list(OUTPUTS[name]),
        dynamic_axes=free,
    )


def largest_difference(name: str, model: nn.Module, path: Path) -> float:
    """Between ONNX Runtime and PyTorch on inputs of another size than the one that was exported."""
    import onnxruntime

    inputs = example(name, seed=1)
    with torch.no_grad():
        wanted = model.eval()(*inputs)
    wanted = wanted if isinstance(wanted, tuple) else (wanted,)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    feeds = {key: value.numpy() for key, value in zip(INPUTS[name], inputs, strict=True)}
    found = session.run(list(OUTPUTS[name]), feeds)
    scale = 100.0 if name == "goh-scores" else 1.0
    return max(float(np.abs(a.numpy() - b).max()) / scale for a, b in zip(wanted, found, strict=True))


def parameter_count(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


def card_input(name: str) -> dict[str, Any]:
    """The "input" part of a card: what the preparation needs to know."""
    if name == "goh-levels":
        spec = LevelSpec()
        return {
            "name": "planes",
            "shape": ["Z", 1, spec.size, spec.size],
            "spacing_mm": spec.spacing_mm,
            "plane_spacing_mm": spec.plane_spacing_mm,
            "size": spec.size,
            "hu_window": [spec.hu_low, spec.hu_high],
        }
    slices = SliceSpec()
    return {
        "name": "slices",
        "shape": ["N", 1, "H", "W"],
        "spacing_mm": slices.spacing_mm,
        "multiple_of": slices.multiple_of,
        "hu_window": [slices.hu_low, slices.hu_high],
        **({"second": "lung", "second_meaning": "lung mask 0/1 on the same grid"} if name == "goh-scores" else {}),
    }


def write_card(card: dict[str, Any], onnx_file: Path) -> Path:
    """Card beside its network, with the network's hash."""
    full = {
        "name": card["name"],
        "version": card["version"],
        "file": onnx_file.name,
        "sha256": hashlib.sha256(onnx_file.read_bytes()).hexdigest(),
        **{key: value for key, value in card.items() if key not in ("name", "version")},
    }
    path = onnx_file.with_suffix(".json")
    path.write_text(json.dumps(full, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path
