"""Writes networks as ONNX (opset 17, free sizes) with their cards, and checks that they answer as PyTorch does.

``python -m models.training.shipping.export --work WORK --stage CASE --to FOLDS/CASE`` exports what ``WORK/CASE``
holds, with short cards (every threshold 0.5, nothing measured): the networks that are measured on the case they never
saw.
"""

import argparse
import hashlib
import json
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from models.training.shapes.half import halve, open_session
from models.training.shipping.chest_inputs import chest_inputs
from models.training.shipping.contracts import CONTRACTS, OUTPUT_LABELS, Contract

MODELS = Path(__file__).resolve().parents[2]
OPSET = 17
LARGEST_DIFFERENCE = 1e-4
LARGEST_HALF_DIFFERENCE = {"points": 0.1, "mm": 0.5}
"""By which weights in half precision may change an answer: a score or an extent, a level."""

FIRST_THRESHOLD = 0.5
PART_OF = {"opacities": ("lesions-all", (0, 1, 2, 4))}
"""Networks that are some of the last channels of another."""

HELD_BACK = {"goh-scores": 0.5}
"""So much ships of what the last layer of a network adds to the masks. All of it follows inserted lesions a little
further and reads readers' real disease lower; chosen on choosing cases, see what was tried."""

PRECISION = "weights float16, arithmetic float32"

Arrays = dict[str, NDArray[np.float32]]


def export_onnx(name: str, model: nn.Module, path: Path) -> None:
    """ONNX file of a network in single precision with its free sizes."""
    contract = CONTRACTS[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the newer exporter needs a package more
        torch.onnx.export(
            model.eval().to(memory_format=torch.contiguous_format),
            contract.example(0),
            str(path),
            opset_version=OPSET,
            dynamo=False,
            input_names=list(contract.inputs),
            output_names=contract.output_names,
            dynamic_axes=contract.free_axes,
        )


def answers(path: Path, inputs: Arrays) -> Arrays:
    """What a network file answers, by name."""
    session = open_session(path)
    names = [output.name for output in session.get_outputs()]
    return dict(zip(names, session.run(names, inputs), strict=True))


def largest_difference(name: str, model: nn.Module, path: Path) -> float:
    """Between ONNX Runtime and PyTorch on inputs of another size than the one that was exported; scores as shares."""
    contract = CONTRACTS[name]
    inputs = contract.example(1)
    with torch.no_grad():
        wanted = model.eval()(*inputs)
    wanted = wanted if isinstance(wanted, tuple) else (wanted,)
    found = answers(path, {key: value.numpy() for key, value in zip(contract.inputs, inputs, strict=True)})
    return max(
        float(np.abs(one.numpy() - found[key]).max()) / (100.0 if key == "scores" else 1.0)
        for key, one in zip(contract.output_names, wanted, strict=True)
    )


def half_difference(name: str, single: Path, halved: Path, inputs: Arrays, thresholds: dict[str, float]) -> float:
    """By how much half-precision weights change the answer on these inputs: points of score or extent, or mm."""
    contract = CONTRACTS[name]
    first, second = (plain_answer(contract, answers(path, inputs), thresholds) for path in (single, halved))
    return float(np.abs(first - second).max())


def plain_answer(contract: Contract, maps: Arrays, thresholds: dict[str, float]) -> NDArray[np.float64]:
    """An answer in the words of a report: scores in points, levels in mm, extents of masks in percent of the image."""
    if contract.role == "scores":
        return maps["scores"].astype(np.float64).ravel()
    if contract.role == "levels":
        heights = np.arange(maps["levels"].shape[1]) * float(contract.card_input["plane_spacing_mm"])
        return maps["levels"].astype(np.float64) @ heights
    if "lobes" in maps:
        label = maps["lobes"].argmax(1)
        return np.asarray([100.0 * (label == k).mean() for k in range(maps["lobes"].shape[1])])
    found = []
    for name, labels, _, _ in contract.outputs:
        for index, label in enumerate(labels):
            cut = thresholds.get("lungs" if name == "lungs" else label, FIRST_THRESHOLD)
            found.append(100.0 * float((maps[name][:, index] >= cut).mean()))
    return np.asarray(found)


def parameter_count(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters())


def first_thresholds(name: str) -> dict[str, float]:
    """Thresholds of a network whose own were not chosen yet."""
    return dict.fromkeys(CONTRACTS[name].threshold_keys, FIRST_THRESHOLD)


def export_checked(name: str, model: nn.Module, path: Path, thresholds: dict[str, float] | None = None) -> Path:
    """The network's file with weights in half precision; refused if it does not answer as PyTorch does."""
    single, halved = path.with_suffix(".single.onnx"), path.with_suffix(".half.onnx")
    try:
        export_onnx(name, model, single)
        difference = largest_difference(name, model, single)
        if not difference <= LARGEST_DIFFERENCE:
            raise SystemExit(f"{name}: ONNX differs from PyTorch by {difference}")
        halve(single, halved)
        changed = half_difference(name, single, halved, chest_inputs(name), thresholds or first_thresholds(name))
        unit = "mm" if CONTRACTS[name].role == "levels" else "points"
        if not changed <= LARGEST_HALF_DIFFERENCE[unit]:
            raise SystemExit(f"{name}: half-precision weights change the answer by {changed:.3f} {unit}")
        halved.replace(path)
    finally:
        for left in (single, halved):
            left.unlink(missing_ok=True)
    return path


def load_network(name: str, checkpoint: Path) -> tuple[nn.Module, int]:
    """The network with the averaged weights of a checkpoint, and the steps it learnt."""
    kept = torch.load(checkpoint, weights_only=True)
    model = CONTRACTS[name].build()
    state = kept["averaged"] if "averaged" in kept else kept["model"]
    if name in PART_OF:
        channels = list(PART_OF[name][1])
        state = {key: value[channels] if key.startswith("head.") else value for key, value in state.items()}
    if name in HELD_BACK:
        state = {key: HELD_BACK[name] * value if key.startswith("head.") else value for key, value in state.items()}
    model.load_state_dict(state)
    return model.eval(), int(kept.get("step", kept.get("steps", 0)))


def checkpoint_of(name: str, work: Path, stage: str, levels: Path | None = None) -> Path:
    """Where a stage's checkpoint of a network lies; the level network has a folder and names of its own."""
    if name == "goh-levels":
        return (levels or work) / f"goh-levels-without-{stage}.pt"
    return work / stage / f"{PART_OF.get(name, (name,))[0]}.pt"


def short_card(name: str, model: nn.Module, stage: str, steps: int) -> dict[str, Any]:
    """A card with everything that running the network needs."""
    contract = CONTRACTS[name]
    return {
        "name": name,
        "version": f"0 (without {stage})",
        "role": contract.role,
        "purpose": contract.purpose,
        "precision": PRECISION,
        "parameters": parameter_count(model),
        "input": contract.card_input,
        "outputs": contract.card_outputs,
        "thresholds": first_thresholds(name),
        "training": {"stage": stage, "steps": steps},
        "error": "not measured",
        "limits": "Research only. Made to be measured, not to be used.",
    }


def export_stage(
    work: Path, stage: str, models_folder: Path, levels: Path | None = None, names: Iterable[str] = tuple(CONTRACTS)
) -> list[str]:
    """The networks of a stage that have a checkpoint, each with a short card; returns their names."""
    models_folder.mkdir(parents=True, exist_ok=True)
    done = []
    for name in names:
        checkpoint = checkpoint_of(name, work, stage, levels)
        if not checkpoint.exists():
            continue
        model, steps = load_network(name, checkpoint)
        write_card(short_card(name, model, stage, steps), export_checked(name, model, models_folder / f"{name}.onnx"))
        done.append(name)
    return done


def write_card(card: dict[str, Any], onnx_file: Path) -> Path:
    """Card beside its network, with the network's hash."""
    full = {
        "name": card["name"],
        "version": card["version"],
        "file": onnx_file.name,
        "sha256": hashlib.sha256(onnx_file.read_bytes()).hexdigest(),
        **{key: value for key, value in card.items() if key not in ("name", "version", "file", "sha256")},
    }
    path = onnx_file.with_suffix(".json")
    path.write_text(json.dumps(full, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="folder with STAGE/NAME.pt")
    parser.add_argument("--stage", required=True, help="the case that was left out, or none")
    parser.add_argument("--to", type=Path, required=True, help="folder for the networks and their cards")
    parser.add_argument("--levels", type=Path, help="folder with goh-levels-without-STAGE.pt; WORK if not given")
    parser.add_argument("--names", nargs="*", choices=tuple(CONTRACTS), default=tuple(CONTRACTS))
    args = parser.parse_args()
    torch.set_num_threads(1)
    for name in export_stage(args.work, args.stage, args.to, args.levels, args.names):
        size = (args.to / f"{name}.onnx").stat().st_size / 2**20
        print(f"{name} {size:.1f} MiB", flush=True)


__all__ = ["MODELS", "OUTPUT_LABELS", "export_checked", "export_stage", "write_card"]

if __name__ == "__main__":
    main()
