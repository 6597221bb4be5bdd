"""Turns a PyTorch checkpoint of the published level or score network (Jia 2024) into ONNX with a model card.

``python -m models.training.shipping.import_lumc CHECKPOINT --role levels|scores --name NAME --out FOLDER`` writes
NAME.onnx and NAME.json; ``sscild models add NAME.onnx NAME.json`` then takes them into the program. What the
checkpoint does not say (window, order of planes, scale of the answers) are options with the published values as
defaults.
"""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from models.training.shapes.published import NotThisShape, State, build
from models.training.shipping.export import LARGEST_DIFFERENCE, OPSET, parameter_count, write_card

PUBLISHED = "Jia et al. 2024 (LUMC)"
OUTPUTS = {"levels": 5, "scores": 3}
DIMENSIONS = {"levels": 3, "scores": 2}
SLICE_SIZE, CUBE_SIZE, CUBE_WINDOW = 512, 256, 192
HU_WINDOW = (-1500.0, 1500.0)

LIMITS = "Imported weights; the program does not know how they were trained or measured. Not a medical device."


class Percent(nn.Module):
    """The scores in percent, kept inside 0 to 100, from whatever scale the network was trained with."""

    def __init__(self, model: nn.Module, scale: float) -> None:
        super().__init__()
        self.model, self.scale = model, scale

    def forward(self, slices: Tensor) -> Tensor:
        return torch.clamp(self.model(slices) * self.scale, 0.0, 100.0)


def read_state(path: Path) -> State:
    """The tensors of a checkpoint; only plain data is read, no code in it is run. Raises NotThisShape."""
    content: Any = torch.load(path, map_location="cpu", weights_only=True)
    for key in ("state_dict", "model_state_dict", "model"):
        if isinstance(content, dict) and isinstance(content.get(key), dict):
            content = content[key]
    if not isinstance(content, dict) or not any(isinstance(value, Tensor) for value in content.values()):
        raise NotThisShape("the file holds no state dict of tensors")
    return {name: value for name, value in content.items() if isinstance(value, Tensor)}


def import_checkpoint(
    checkpoint: Path, role: str, name: str, folder: Path, scale: float = 1.0, window: int = CUBE_WINDOW,
    size: int | None = None, cranial_first: bool = False,
) -> tuple[Path, float]:  # fmt: skip
    """Writes NAME.onnx and NAME.json; the card's path and the largest difference between ONNX and PyTorch.

    ``scale`` is 1 for scores trained in percent, 100 for shares. Raises NotThisShape in a sentence.
    """
    state = read_state(checkpoint)
    model, dims = build(state)
    if dims != DIMENSIONS[role]:
        raise NotThisShape(f"a network for {role} works in {DIMENSIONS[role]}D, this one in {dims}D")
    inputs = _input(role, size or (SLICE_SIZE if role == "scores" else CUBE_SIZE), window, cranial_first)
    whole = Percent(model, scale) if role == "scores" else model
    example = _example(role, inputs, _channels(model))
    with torch.no_grad():
        outputs = whole.eval()(example).shape[1]
    if outputs != OUTPUTS[role]:
        raise NotThisShape(f"a network for {role} gives {OUTPUTS[role]} numbers, this one {outputs}")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.onnx"
    _export(whole, example, role, path)
    difference = _difference(whole, role, example, path)
    if difference > LARGEST_DIFFERENCE:
        path.unlink()
        raise NotThisShape(f"ONNX answers differently from PyTorch (by {difference:.1e})")
    return write_card(_card(name, role, inputs, model), path), difference


def _channels(model: nn.Module) -> int:
    first = next(layer for layer in model.modules() if isinstance(layer, nn.Conv2d | nn.Conv3d))
    if first.in_channels != 1:
        raise NotThisShape(f"the network wants {first.in_channels} channels; the published ones have one")
    return first.in_channels


def _input(role: str, size: int, window: int, cranial_first: bool) -> dict[str, Any]:
    """The "input" part of the card: how the program prepares what the network sees."""
    common = {"size": size, "hu_window": list(HU_WINDOW)}
    if role == "scores":
        return {"name": "slices", "shape": ["N", 1, size, size], "frame": "whole slice", **common}
    return {
        "name": "window",
        "shape": [1, 1, min(window, size), size, size],
        "frame": "cube",
        **common,
        "window": min(window, size),
        "scale": "mean 0, SD 1 over the cube",
        "cranial_first": cranial_first,
    }


def _example(role: str, inputs: dict[str, Any], channels: int, seed: int = 0) -> Tensor:
    torch.manual_seed(seed)
    shape = [2 + seed if side == "N" else int(side) for side in inputs["shape"]]
    shape[1] = channels
    return torch.rand(shape) if role == "scores" else torch.randn(shape)


def _export(model: nn.Module, example: Tensor, role: str, path: Path) -> None:
    name, answer = ("slices", "scores") if role == "scores" else ("window", "levels")
    free = {name: {0: "n"}, answer: {0: "n"}} if role == "scores" else {}
    torch.onnx.export(
        model,
        (example,),
        str(path),
        opset_version=OPSET,
        dynamo=False,
        input_names=[name],
        output_names=[answer],
        dynamic_axes=free,
    )


def _difference(model: nn.Module, role: str, example: Tensor, path: Path) -> float:
    """Largest difference between ONNX Runtime and PyTorch, relative to the size of the answers above 1."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    with torch.no_grad():
        wanted = model(example).numpy()
    found = session.run(None, {session.get_inputs()[0].name: example.numpy()})[0]
    return float(np.abs(found - wanted).max() / max(1.0, float(np.abs(wanted).max())))


def _card(name: str, role: str, inputs: dict[str, Any], model: nn.Module) -> dict[str, Any]:
    unit = "percent of lung area" if role == "scores" else "planes of the window"
    labels = ["tot", "gg", "ret"] if role == "scores" else ["1", "2", "3", "4", "5"]
    return {
        "name": name,
        "version": "imported",
        "role": role,
        "purpose": "TOT, GG and RET of a slice." if role == "scores" else "Positions of the five Goh levels.",
        "after": PUBLISHED,
        "architecture": type(model).__name__,
        "parameters": parameter_count(model),
        "input": inputs,
        "outputs": [{"name": role, "labels": labels, "unit": unit}],
        "thresholds": {},
        "limits": LIMITS,
        "licence": "that of the weights",
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--role", choices=tuple(OUTPUTS), required=True)
    parser.add_argument("--name", required=True, help="name of the network in the program")
    parser.add_argument("--out", type=Path, required=True, help="folder for NAME.onnx and NAME.json")
    parser.add_argument("--scale", type=float, default=1.0, help="1 if scores were trained in percent, 100 for shares")
    parser.add_argument("--size", type=int, help=f"side of slice or cube (default {SLICE_SIZE} or {CUBE_SIZE})")
    parser.add_argument("--window", type=int, default=CUBE_WINDOW, help="planes of the sliding window")
    parser.add_argument("--cranial-first", action="store_true", help="plane 0 is the most cranial one")
    args = parser.parse_args()
    try:
        card, difference = import_checkpoint(
            args.checkpoint, args.role, args.name, args.out, args.scale, args.window, args.size, args.cranial_first
        )
    except (NotThisShape, OSError) as error:
        raise SystemExit(f"{args.checkpoint.name} could not be imported: {error}.") from None
    print(f"{card.with_suffix('.onnx')} and {card.name}: ONNX and PyTorch differ by {difference:.1e}")
    print(f"Take them into the program: sscild models add {card.with_suffix('.onnx')} {card}")


if __name__ == "__main__":
    main()
