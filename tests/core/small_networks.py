"""Tiny ONNX networks with known answers and the cards for them, written into a folder of a test."""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SPEC = {"spacing_mm": 2.5, "multiple_of": 16, "hu_window": [-1150.0, 250.0]}
GGO_ABOVE_HU, CONSOLIDATION_ABOVE_HU = -750.0, -100.0


def scaled(hu: float) -> float:
    """HU in the networks' 0..1."""
    low, high = SPEC["hu_window"]
    return (hu - low) / (high - low)


def _constant(name: str, values: Any, kind: Any = np.float32) -> Any:
    return numpy_helper.from_array(np.asarray(values, kind), name)


def model_bytes(nodes: list[Any], inputs: dict[str, list[Any]], outputs: list[str], constants: list[Any]) -> bytes:
    """A checked model of float32 inputs and outputs."""
    ins = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in inputs.items()]
    outs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
    graph = helper.make_graph(nodes, "test", ins, outs, constants)
    return helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)]).SerializeToString()


def write_network(folder: Path, name: str, content: bytes, **card: Any) -> Path:
    """The file and its card; returns the card's path."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.onnx").write_bytes(content)
    facts = {
        "name": name,
        "version": "1.0",
        "file": f"{name}.onnx",
        "sha256": hashlib.sha256(content).hexdigest(),
        "purpose": "test",
        "input": {"name": "slices", **SPEC},
        "outputs": [],
        **card,
    }
    path = folder / f"{name}.json"
    path.write_text(json.dumps(facts), "utf-8")
    return path


def lesions_bytes() -> bytes:
    """No lungs; ground-glass above -750 HU, consolidation above -100 HU, nothing else."""
    node = helper.make_node
    nodes = [
        node("Greater", ["slices", "ggo_limit"], ["is_ggo"]),
        node("Cast", ["is_ggo"], ["ggo"], to=TensorProto.FLOAT),
        node("Greater", ["slices", "dense_limit"], ["is_dense"]),
        node("Cast", ["is_dense"], ["dense"], to=TensorProto.FLOAT),
        node("Mul", ["slices", "zero"], ["none"]),
        node("Concat", ["none", "none"], ["lungs"], axis=1),
        node("Concat", ["ggo", "none", "dense", "none"], ["lesions"], axis=1),
    ]
    constants = [_constant("ggo_limit", scaled(GGO_ABOVE_HU)), _constant("dense_limit", scaled(CONSOLIDATION_ABOVE_HU))]
    constants.append(_constant("zero", 0.0))
    return model_bytes(nodes, {"slices": ["N", 1, "H", "W"]}, ["lungs", "lesions"], constants)


def two_classes_bytes() -> bytes:
    """No lungs output; ground-glass above -750 HU and reticulation above -100 HU, in this order of channels."""
    node = helper.make_node
    nodes = [
        node("Greater", ["slices", "ggo_limit"], ["is_ggo"]),
        node("Cast", ["is_ggo"], ["ggo"], to=TensorProto.FLOAT),
        node("Greater", ["slices", "dense_limit"], ["is_dense"]),
        node("Cast", ["is_dense"], ["dense"], to=TensorProto.FLOAT),
        node("Concat", ["dense", "ggo"], ["lesions"], axis=1),
    ]
    constants = [_constant("ggo_limit", scaled(GGO_ABOVE_HU)), _constant("dense_limit", scaled(CONSOLIDATION_ABOVE_HU))]
    return model_bytes(nodes, {"slices": ["N", 1, "H", "W"]}, ["lesions"], constants)


def stack_bytes() -> bytes:
    """16 planes at once: normal lung up to -750 HU, ground-glass above, fibrosis above -100 HU, as probabilities."""
    node = helper.make_node
    nodes = [
        node("Greater", ["volume", "ggo_limit"], ["is_ggo"]),
        node("Cast", ["is_ggo"], ["above"], to=TensorProto.FLOAT),
        node("Greater", ["volume", "dense_limit"], ["is_dense"]),
        node("Cast", ["is_dense"], ["fibrosis"], to=TensorProto.FLOAT),
        node("Sub", ["above", "fibrosis"], ["ggo"]),
        node("Sub", ["one", "above"], ["normal"]),
        node("Concat", ["normal", "fibrosis", "ggo"], ["lesions"], axis=1),
    ]
    limits = {"ggo_limit": scaled(GGO_ABOVE_HU), "dense_limit": scaled(CONSOLIDATION_ABOVE_HU), "one": 1.0}
    constants = [_constant(name, value) for name, value in limits.items()]
    return model_bytes(nodes, {"volume": [1, 1, 16, "H", "W"]}, ["lesions"], constants)


CHEST_ROWS, CHEST_COLUMNS, CHEST_PLANE = (33, 63), {"right": (21, 43), "left": (53, 75)}, 12
"""Where ``chest_bytes`` sees lungs on its grid of 4 mm, and the plane at which upper and lower lobe meet."""


def chest_bytes(sides: tuple[str, ...] = ("right", "left")) -> bytes:
    """Lungs at a fixed place whatever the picture shows; upper lobes above a plane, lower below, no middle lobe."""
    node = helper.make_node
    nodes = [
        node("Mul", ["volume", "zero"], ["none"]),
        node("Add", ["none", "one"], ["ones"]),
        node("CumSum", ["ones", "axis"], ["index"]),
        node("Greater", ["index", "plane"], ["is_up"]),
        node("Cast", ["is_up"], ["up"], to=TensorProto.FLOAT),
        node("Sub", ["ones", "up"], ["down"]),
        *(node("Mul", [side, way], [side + way]) for side in ("right", "left") for way in ("up", "down")),
        node("Add", ["right", "left"], ["lungs"]),
        node("Sub", ["ones", "lungs"], ["outside"]),
        node("Concat", ["outside", "rightup", "none", "rightdown", "leftup", "leftdown"], ["lobes"], axis=1),
    ]
    constants = [_constant("zero", 0.0), _constant("one", 1.0), _constant("plane", CHEST_PLANE + 0.5)]
    constants.append(_constant("axis", 2, np.int64))
    for side, (first, end) in CHEST_COLUMNS.items():
        mask = np.zeros((1, 1, 1, 96, 96), np.float32)
        if side in sides:
            mask[..., CHEST_ROWS[0] : CHEST_ROWS[1], first:end] = 1.0
        constants.append(_constant(side, mask))
    return model_bytes(nodes, {"volume": [1, 1, "Z", 96, 96]}, ["lobes"], constants)


TWO_CLASSES: dict[str, Any] = {
    "role": "lesions",
    "outputs": [{"name": "lesions", "labels": ["reticulation", "ggo"]}],
}
STACK: dict[str, Any] = {
    "role": "lesions",
    "input": {"name": "volume", "frame": "volume", "plane_spacing_mm": 5.0, "planes": 16, **SPEC},
    "outputs": [{"name": "lesions", "labels": ["normal lung", "fibrosis", "ggo"]}],
}
CHEST: dict[str, Any] = {
    "role": "lungs and lobes",
    "input": {
        "name": "volume",
        "frame": "whole chest",
        "spacing_mm": 4.0,
        "plane_spacing_mm": 4.0,
        "size": 96,
        "planes_multiple_of": 8,
        "hu_window": [-1150.0, 250.0],
    },
    "outputs": [{"name": "lobes", "labels": ["outside", "rul", "rml", "rll", "lul", "lll"]}],
}
"""Cards of these networks."""


def write_chosen(folder: Path, *sides: str) -> Path:
    """``two-classes``, ``stack`` and ``lungs-lobes`` beside what there is; the last sees only these sides if given."""
    write_network(folder, "two-classes", two_classes_bytes(), **TWO_CLASSES)
    write_network(folder, "stack", stack_bytes(), **STACK)
    write_network(folder, "lungs-lobes", chest_bytes(sides or ("right", "left")), **CHEST)
    return folder


def scores_bytes(offset: float = 0.0) -> bytes:
    """TOT = GG = percent of the lung above -750 HU plus ``offset``, RET = 0; each pixel is a cell.

    With an offset the scores are not the mean of the cells.
    """
    node = helper.make_node
    nodes = [
        node("Greater", ["slices", "limit"], ["is_dense"]),
        node("Cast", ["is_dense"], ["dense"], to=TensorProto.FLOAT),
        node("Mul", ["dense", "lung"], ["inside"]),
        node("ReduceSum", ["inside", "axes"], ["count"], keepdims=1),
        node("ReduceSum", ["lung", "axes"], ["area"], keepdims=1),
        node("Div", ["count", "area_kept"], ["share"]),
        node("Max", ["area", "one"], ["area_kept"]),
        node("Mul", ["share", "hundred"], ["percent"]),
        node("Add", ["percent", "offset"], ["score"]),
        node("Mul", ["score", "zero"], ["none"]),
        node("Concat", ["score", "score", "none"], ["joined"], axis=1),
        node("Squeeze", ["joined", "axes"], ["scores"]),
        node("Mul", ["dense", "zero"], ["no_cells"]),
        node("Concat", ["dense", "dense", "no_cells"], ["cells"], axis=1),
    ]
    nodes.insert(5, nodes.pop(6))
    values = {"limit": scaled(GGO_ABOVE_HU), "one": 1.0, "hundred": 100.0, "offset": offset, "zero": 0.0}
    constants = [_constant(name, value) for name, value in values.items()]
    constants.append(_constant("axes", [2, 3], np.int64))
    shape = ["N", 1, "H", "W"]
    return model_bytes(nodes, {"slices": shape, "lung": shape}, ["scores", "cells"], constants)


def levels_bytes() -> bytes:
    """Every plane equally probable for every level: (Z, 1, S, S) to (5, Z)."""
    node = helper.make_node
    nodes = [
        node("ReduceMean", ["slices"], ["means"], axes=[1, 2, 3], keepdims=0),
        node("Mul", ["means", "zeros"], ["flat"]),
        node("Softmax", ["flat"], ["levels"], axis=1),
    ]
    return model_bytes(nodes, {"slices": ["Z", 1, 96, 96]}, ["levels"], [_constant("zeros", np.zeros((5, 1)))])


def slow_bytes(repeats: int = 400) -> bytes:
    """Multiplies a matrix by itself again and again: as slow as wanted."""
    names = ["slices"] + [f"x{index}" for index in range(repeats)]
    nodes = [helper.make_node("MatMul", [a, "slices"], [b]) for a, b in zip(names[:-1], names[1:], strict=True)]
    return model_bytes(nodes, {"slices": ["N", "N"]}, [names[-1]], [])


def write_all(folder: Path, **scores: float) -> Path:
    """The three networks of an analysis."""
    write_network(folder, "lesions-all", lesions_bytes(), outputs=[{"name": "lungs"}, {"name": "lesions"}])
    card_input = {"name": "slices", "second": "lung", **SPEC}
    write_network(
        folder, "goh-scores", scores_bytes(**scores), outputs=[{"name": "scores"}, {"name": "cells"}], input=card_input
    )
    levels = {"name": "slices", "spacing_mm": 4.0, "plane_spacing_mm": 4.0, "size": 96, "hu_window": [-1024.0, 476.0]}
    write_network(folder, "goh-levels", levels_bytes(), outputs=[{"name": "levels"}], input=levels)
    return folder


__all__ = ["onnx", "write_all", "write_network"]
