"""The cost of a network: hand-counted operations, the work of a usual chest, a run in a process of its own."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from models.training.measuring import cost
from tests.core import small_networks

SLICES = {"name": "slices", "shape": ["N", 1, "H", "W"], **small_networks.SPEC}


def known_network(path: Path) -> Path:
    """A convolution of 1 to 4 channels with 3 x 3 taps, a matrix product over its columns, and a Gemm."""
    nodes = [
        helper.make_node("Conv", ["slices", "taps"], ["maps"], pads=[1, 1, 1, 1]),
        helper.make_node("MatMul", ["maps", "matrix"], ["narrow"]),
        helper.make_node("GlobalAveragePool", ["narrow"], ["means"]),
        helper.make_node("Flatten", ["means"], ["flat"]),
        helper.make_node("Gemm", ["flat", "last"], ["y"]),
    ]
    shapes = {"taps": (4, 1, 3, 3), "matrix": (16, 5), "last": (4, 3)}
    constants = [numpy_helper.from_array(np.ones(shape, np.float32), name) for name, shape in shapes.items()]
    ins = [helper.make_tensor_value_info("slices", TensorProto.FLOAT, ["n", 1, "h", 16])]
    graph = helper.make_graph(
        nodes, "test", ins, [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)], constants
    )
    onnx.save(helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)]), str(path))
    return path


def test_multiply_adds_are_those_counted_by_hand(tmp_path: Path) -> None:
    path = known_network(tmp_path / "known.onnx")
    rows = 8
    convolution, product, gemm = 4 * rows * 16 * 9, 4 * rows * 5 * 16, 3 * 4
    feeds = {"slices": np.ones((1, 1, rows, 16), np.float32)}
    assert cost.multiply_adds(path, feeds) == convolution + product + gemm
    twice = {"slices": np.ones((2, 1, rows, 16), np.float32)}
    assert cost.multiply_adds(path, twice) == 2 * (convolution + product + gemm)


@pytest.mark.parametrize(
    ("wanted", "shapes"),
    [
        ({}, [(8, 1, 128, 144)] * 16 + [(5, 1, 128, 144)]),
        ({"second": "lung"}, [(5, 1, 128, 144)]),
        ({"frame": "volume", "planes": 16, "plane_spacing_mm": 2.5}, [(1, 1, 16, 128, 144)] * 16),
        (
            {
                "frame": "whole chest",
                "plane_spacing_mm": 4.0,
                "size": 96,
                "planes_multiple_of": 8,
                "shape": [1, 1, "Z"],
            },
            [(1, 1, 88, 96, 96)],
        ),
        ({"plane_spacing_mm": 4.0, "size": 96, "shape": ["Z", 1, 96, 96]}, [(83, 1, 96, 96)]),
    ],
    ids=["slices", "scores", "volume", "chest", "levels"],
)
def test_a_usual_chest_is_what_the_program_would_run(wanted: dict, shapes: list) -> None:
    assert list(cost.workload({"input": {**SLICES, **wanted}}).shapes) == shapes


def test_windows_of_a_volume_are_those_of_the_program() -> None:
    from sscild_desktop.core.analysis.lesions.lesion_volume import window_starts

    wanted = {**SLICES, "frame": "volume", "planes": 16, "plane_spacing_mm": 2.5}
    assert len(cost.workload({"input": wanted}).shapes) == len(window_starts(0, cost.PLANES, cost.PLANES, 16))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak of a process")
def test_a_network_is_run_in_a_process_of_its_own(tmp_path: Path) -> None:
    content = small_networks.scores_bytes()
    wanted = {**small_networks.SPEC, "name": "slices", "second": "lung", "shape": ["N", 1, "H", "W"]}
    card = small_networks.write_network(tmp_path, "goh-scores", content, input=wanted, parameters=7)
    found = cost.cost_of(card, passes=1)
    assert found.what == "5 slices" and found.parameters == 7
    assert found.milliseconds >= 0 and found.peak_mib > 0 and found.file_mib == round(len(content) / 2**20, 2)
