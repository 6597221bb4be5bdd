"""Every network as ONNX: answers as PyTorch does, keeps its answer with weights in half precision, fits the program."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

torch = pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore")]

from models.training.shapes.half import SMALLEST, WeightTooLarge, halve, to_half  # noqa: E402
from models.training.shipping import chest_inputs as inputs_of  # noqa: E402
from models.training.shipping import export  # noqa: E402
from models.training.shipping.chest_inputs import chest_inputs  # noqa: E402
from models.training.shipping.contracts import CONTRACTS  # noqa: E402
from sscild_desktop.core.classes import LESION_KEYS, LOBE_KEYS  # noqa: E402
from sscild_desktop.core.inference import load_card, open_network  # noqa: E402
from tests.models_training.small_chests import part_of_the_shared_chest  # noqa: E402

torch.set_num_threads(1)
NAMES = tuple(CONTRACTS)


@dataclass(frozen=True)
class Exported:
    """A network with random weights, its file in single precision, and the folder of all as they are shipped."""

    model: "torch.nn.Module"
    single: Path
    folder: Path


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Exported]]:
    """Each network, exported as a stage. It is only if ONNX answers as PyTorch, also with halved weights."""
    work, singles, folder = (tmp_path_factory.mktemp(name) for name in ("work", "singles", "networks"))
    found = {}
    for name in NAMES:
        torch.manual_seed(1)
        model = CONTRACTS[name].build().eval()
        found[name] = Exported(model, singles / f"{name}.single.onnx", folder)
        if name not in export.PART_OF:
            save_checkpoint(name, model, work)

    def keeps_single(single: Path, target: Path) -> Path:
        shutil.copy(single, singles)
        return halve(single, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs_of, "diseased_phantom", part_of_the_shared_chest)
        patch.setattr(export, "halve", keeps_single)
        assert export.export_stage(work, "none", folder) == list(NAMES)
        yield found


def save_checkpoint(name: str, model: "torch.nn.Module", work: Path) -> None:
    checkpoint = export.checkpoint_of(name, work, "none")
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"model" if name == "goh-levels" else "averaged": model.state_dict(), "step": 3}, checkpoint)


def test_only_networks_with_a_checkpoint_are_exported_and_nothing_else_is_left(exported: dict, tmp_path: Path) -> None:
    save_checkpoint("goh-levels", exported["goh-levels"].model, tmp_path / "work")
    assert export.export_stage(tmp_path / "work", "none", tmp_path / "models") == ["goh-levels"]
    for folder, names in ((tmp_path / "models", ["goh-levels"]), (exported["goh-levels"].folder, NAMES)):
        wanted = {f"{name}.{ending}" for name in names for ending in ("json", "onnx")}
        assert {path.name for path in folder.iterdir()} == wanted


def casts_left(path: Path, folder: Path) -> int:
    """Casts of weights that the runtime still does at every run, after it opened the file and folded what it can."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(folder / f"{path.stem}-opened.onnx")
    options.log_severity_level = 3
    onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    graph = onnx.load(options.optimized_model_filepath).graph
    weights = {tensor.name for tensor in graph.initializer}
    return sum(node.op_type == "Cast" and node.input[0] in weights for node in graph.node)


@pytest.mark.parametrize("name", NAMES)
def test_half_precision_keeps_the_weights_and_halves_the_file(name: str, exported: dict, tmp_path: Path) -> None:
    single, halved = exported[name].single, exported[name].folder / f"{name}.onnx"
    assert halved.stat().st_size < 0.6 * single.stat().st_size
    assert casts_left(halved, tmp_path) == 0
    before, after = ({one.name: one for one in onnx.load(str(path)).graph.initializer} for path in (single, halved))
    for key, tensor in before.items():
        values = numpy_helper.to_array(tensor)
        if key in after:
            assert np.array_equal(numpy_helper.to_array(after[key]), values)
        else:
            kept = numpy_helper.to_array(after[f"{key}_half"])
            assert values.dtype == np.float32 and values.size >= SMALLEST and kept.dtype == np.float16
            assert np.allclose(kept, values, rtol=1e-3, atol=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_a_stage_is_exported_so_that_the_program_takes_it(name: str, exported: dict) -> None:
    network = open_network(load_card(name, exported[name].folder), "cpu", 1)
    assert network.card.facts["input"] == CONTRACTS[name].card_input
    assert network.card.facts["role"] == CONTRACTS[name].role
    assert set(network.card.thresholds) == set(CONTRACTS[name].threshold_keys)
    inputs = chest_inputs(name)
    found = network.run(inputs)
    axis = 0 if name == "goh-levels" else 1
    for output, labels in export.OUTPUT_LABELS[name].items():
        assert network.card.labels(output) == labels and found[output].shape[axis] == len(labels)
        assert np.isfinite(found[output]).all()
    if name == "lungs-lobes":
        assert found["lobes"].sum(1) == pytest.approx(np.ones_like(found["lobes"][:, 0]), abs=1e-4)
    if name == "lesions-volume":
        assert found["lesions"].min() >= 0 and found["lesions"].sum(1).max() <= 1 + 1e-4


def test_opacities_are_answers_of_the_network_of_all_lesions(exported: dict) -> None:
    whole, part = (
        open_network(load_card(name, exported[name].folder), "cpu", 1).run(chest_inputs(name))
        for name in ("lesions-all", "opacities")
    )
    assert np.array_equal(part["lungs"], whole["lungs"])
    labels = export.OUTPUT_LABELS["lesions-all"]["lesions"]
    for index, label in enumerate(export.OUTPUT_LABELS["opacities"]["lesions"]):
        assert np.allclose(part["lesions"][:, index], whole["lesions"][:, labels.index(label)], atol=1e-5)


def test_half_of_what_the_scores_add_to_the_masks_ships(exported: dict, tmp_path: Path) -> None:
    model = CONTRACTS["goh-scores"].build()
    torch.nn.init.normal_(model.head.weight)
    torch.save({"averaged": model.state_dict(), "step": 1}, tmp_path / "goh-scores.pt")
    shipped, _ = export.load_network("goh-scores", tmp_path / "goh-scores.pt")
    assert torch.allclose(shipped.head.weight, 0.5 * model.head.weight)
    assert torch.equal(shipped.features.masks.head.weight, model.features.masks.head.weight)
    assert torch.equal(shipped.border, model.border)


def test_outputs_are_named_as_the_program_knows_them() -> None:
    known = {*LESION_KEYS.values(), "normal lung"}
    for name, outputs in export.OUTPUT_LABELS.items():
        assert set(outputs.get("lesions", ())) <= known
        assert ("lungs" in outputs) == (name in ("lesions-all", "opacities"))
    assert export.OUTPUT_LABELS["lungs-lobes"]["lobes"] == ("outside", *LOBE_KEYS.values())


def test_a_network_that_answers_otherwise_is_refused_and_leaves_nothing(
    exported: dict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = exported["goh-levels"].model
    for what, said in (("largest_difference", "differs"), ("half_difference", "half-precision")):
        with monkeypatch.context() as patched:
            patched.setattr(export, what, lambda *given: float("nan"))
            with pytest.raises(SystemExit, match=said):
                export.export_checked("goh-levels", model, tmp_path / "goh-levels.onnx")
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("value", [7e4, -7e4, float("inf"), float("nan")])
def test_weights_beyond_half_precision_are_refused(value: float) -> None:
    with pytest.raises(WeightTooLarge, match="large"):
        to_half(np.array([1.0, value], np.float32), "large")


def test_small_and_whole_numbered_constants_stay_as_they_are(tmp_path: Path) -> None:
    shape = numpy_helper.from_array(np.array([1, -1], np.int64), "shape")
    many = numpy_helper.from_array(np.arange(2 * SMALLEST, dtype=np.int64), "many")
    weights = numpy_helper.from_array(np.linspace(-1, 1, SMALLEST, dtype=np.float32), "weights")
    bias = numpy_helper.from_array(np.array([1 / 3], np.float32), "bias")
    nodes = [
        helper.make_node("Reshape", ["x", "shape"], ["flat"]),
        helper.make_node("Mul", ["flat", "weights"], ["scaled"]),
        helper.make_node("Add", ["scaled", "bias"], ["y"]),
        helper.make_node("Identity", ["many"], ["z"]),
    ]
    ins = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, SMALLEST])]
    outs = [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", SMALLEST])]
    outs.append(helper.make_tensor_value_info("z", TensorProto.INT64, [2 * SMALLEST]))
    graph = helper.make_graph(nodes, "test", ins, outs, [shape, many, weights, bias])
    path = tmp_path / "small.onnx"
    onnx.save(helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)]), str(path))
    halve(path)
    kinds = {one.name: one.data_type for one in onnx.load(str(path)).graph.initializer}
    assert kinds == {
        "shape": TensorProto.INT64,
        "many": TensorProto.INT64,
        "weights_half": TensorProto.FLOAT16,
        "bias": TensorProto.FLOAT,
    }
    x = np.ones((1, SMALLEST), np.float32)
    wanted = np.linspace(-1, 1, SMALLEST, dtype=np.float32) + np.float32(1 / 3)
    assert export.answers(path, {"x": x})["y"][0] == pytest.approx(wanted, abs=1e-3)


def test_a_card_names_its_file_and_the_hash_of_it(tmp_path: Path) -> None:
    path = tmp_path / "any.onnx"
    path.write_bytes(b"network")
    card = json.loads(export.write_card({"version": "1", "name": "any", "limits": "none"}, path).read_text())
    assert list(card) == ["name", "version", "file", "sha256", "limits"]
    assert card["file"] == "any.onnx" and len(card["sha256"]) == 64
