"""Custom operators and data outside the file are refused before anything is loaded."""

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference import load_card, open_network
from sscild_desktop.core.inference.graph_check import check_graph
from tests.core.small_networks import lesions_bytes, levels_bytes, model_bytes, scores_bytes, write_network

SHAPE = {"slices": ["N"]}


def custom(domain):
    return helper.make_node("Gelu", ["slices"], ["y"], domain=domain)


def branch(node):
    info = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    inner = helper.make_graph([node], "inner", [], [info])
    return helper.make_node("If", ["choose"], ["y_out"], then_branch=inner, else_branch=inner)


@pytest.mark.parametrize("content", [lesions_bytes(), scores_bytes(), levels_bytes()])
def test_standard_operators_pass(content):
    check_graph(content, "standard")


@pytest.mark.parametrize("domain", ["com.microsoft", "ai.onnx.ml", "my.own"])
def test_other_operators_are_refused_by_their_domain(domain):
    with pytest.raises(ModelRefused, match=f"custom operators \\({domain}\\)"):
        check_graph(model_bytes([custom(domain)], SHAPE, ["y"], []), "x")


def test_a_custom_operator_inside_a_branch_is_found():
    with pytest.raises(ModelRefused, match="custom operators"):
        check_graph(model_bytes([branch(custom("my.own"))], SHAPE, ["y_out"], []), "x")


def test_data_in_another_file_is_refused():
    tensor = numpy_helper.from_array(np.zeros(2, np.float32), "w")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "../secret.bin"
    node = helper.make_node("Add", ["slices", "w"], ["y"])
    with pytest.raises(ModelRefused, match="another file"):
        check_graph(model_bytes([node], SHAPE, ["y"], [tensor]), "x")


def test_bytes_that_are_no_network_are_refused_and_never_crash():
    content, rng = scores_bytes(), np.random.default_rng(0)
    for _ in range(300):
        broken = bytearray(content[: rng.integers(1, len(content))])
        broken[rng.integers(len(broken))] = rng.integers(256)
        try:
            check_graph(bytes(broken), "x")
        except ModelRefused as error:
            assert "“x”" in str(error)
    with pytest.raises(ModelRefused, match="not a readable ONNX file"):
        check_graph(content[:-3], "x")


def test_a_network_with_custom_operators_is_not_opened(tmp_path):
    path = write_network(tmp_path, "bad", model_bytes([custom("my.own")], SHAPE, ["y"], []))
    with pytest.raises(ModelRefused, match="custom operators"):
        open_network(load_card(path), "cpu")


def test_a_file_that_is_no_network_gets_one_plain_sentence(tmp_path):
    path = write_network(
        tmp_path, "bad", model_bytes([helper.make_node("NoSuch", ["slices"], ["y"])], SHAPE, ["y"], [])
    )
    with pytest.raises(ModelRefused, match="cannot be opened on this computer"):
        open_network(load_card(path), "cpu")


def test_two_hundred_flipped_bytes_of_an_added_network_are_refused_or_it_still_answers(tmp_path):
    """Its card is made for the damaged file, so that no hash helps: a sentence, or an answer of numbers."""
    content, dice, refused = scores_bytes(), np.random.default_rng(8), 0
    inputs = {name: np.full((1, 1, 16, 16), 0.5, np.float32) for name in ("slices", "lung")}
    for number in range(200):
        broken = bytearray(content)
        broken[dice.integers(len(broken))] ^= 1 << dice.integers(8)
        card = load_card(write_network(tmp_path, f"flipped-{number}", bytes(broken), outputs=[{"name": "scores"}]))
        try:
            answers = open_network(card, "cpu", 1).run(inputs)
        except (ModelRefused, MemoryError) as error:
            assert isinstance(error, MemoryError) or str(error).endswith(".")
            refused += 1
        else:
            assert all(np.isfinite(one).all() for one in answers.values())
    assert 0 < refused < 200
