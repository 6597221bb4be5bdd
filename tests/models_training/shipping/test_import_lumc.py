"""Checkpoints of the published shapes become ONNX that answers as PyTorch does, and the program takes them in."""

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is absent: it is needed to import checkpoints")

from models.training.shapes.published import AdaptiveMean, NotThisShape, build  # noqa: E402
from models.training.shipping.import_lumc import import_checkpoint  # noqa: E402
from sscild_desktop.core.analysis import trial  # noqa: E402
from sscild_desktop.core.analysis.trial import try_network  # noqa: E402
from sscild_desktop.core.inference.cards import load_card  # noqa: E402
from sscild_desktop.core.inference.library import add_network, find  # noqa: E402
from tests.phantoms import small_case  # noqa: E402

pytestmark = [pytest.mark.training, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

VGG_WIDTHS = (64, 128, 256, 256, 512, 512, 512, 512)
NARROW = (8, 8, 8, 8, 8, 8, 8, 8)
POOL_AFTER = (0, 1, 3, 5, 7)


def vgg_state(dims, outputs, with_norm=False, hidden=64, side=1, widths=VGG_WIDTHS, prefix=""):
    """Random weights in the shape and with the names of torchvision's VGG-11, small enough to answer in 0..1."""
    generator = torch.Generator().manual_seed(3)
    state, index, before = {}, 0, 1
    for number, width in enumerate(widths):
        scale = (2.0 / (before * 3**dims)) ** 0.5
        state[f"features.{index}.weight"] = scale * torch.randn(width, before, *(3,) * dims, generator=generator)
        state[f"features.{index}.bias"] = torch.zeros(width)
        index += 1
        if with_norm:
            for name in ("weight", "running_var"):
                state[f"features.{index}.{name}"] = 0.5 + torch.rand(width, generator=generator)
            for name in ("bias", "running_mean"):
                state[f"features.{index}.{name}"] = 0.1 * torch.randn(width, generator=generator)
            state[f"features.{index}.num_batches_tracked"] = torch.tensor(7)
            index += 1
        index += 1 + (number in POOL_AFTER)
        before = width
    for place, (inputs, units) in {0: (before * side**dims, hidden), 3: (hidden, outputs)}.items():
        state[f"classifier.{place}.weight"] = 0.05 * torch.randn(units, inputs, generator=generator)
        state[f"classifier.{place}.bias"] = torch.full((units,), 10.0 if place else 0.0)
    return {prefix + name: tensor for name, tensor in state.items()}


def convnext_state(widths=(96, 192, 384, 768), depths=(3, 3, 9, 3), outputs=3, prefix="net."):
    """Random weights in the shape and with the names of torchvision's ConvNeXt-Tiny with one channel."""
    generator = torch.Generator().manual_seed(4)

    def tensor(*shape):
        return 0.05 * torch.randn(*shape, generator=generator)

    state = {"features.0.0.weight": tensor(widths[0], 1, 4, 4), "features.0.0.bias": tensor(widths[0])}
    state |= {"features.0.1.weight": 1 + tensor(widths[0]), "features.0.1.bias": tensor(widths[0])}
    for stage, (width, depth) in enumerate(zip(widths, depths, strict=True)):
        for block in range(depth):
            at = f"features.{2 * stage + 1}.{block}"
            state[f"{at}.layer_scale"] = tensor(width, 1, 1)
            state |= {f"{at}.block.0.weight": tensor(width, 1, 7, 7), f"{at}.block.0.bias": tensor(width)}
            state |= {f"{at}.block.2.weight": 1 + tensor(width), f"{at}.block.2.bias": tensor(width)}
            state |= {f"{at}.block.3.weight": tensor(4 * width, width), f"{at}.block.3.bias": tensor(4 * width)}
            state |= {f"{at}.block.5.weight": tensor(width, 4 * width), f"{at}.block.5.bias": tensor(width)}
        if stage + 1 < len(widths):
            at, wide = f"features.{2 * stage + 2}", widths[stage + 1]
            state |= {f"{at}.0.weight": 1 + tensor(width), f"{at}.0.bias": tensor(width)}
            state |= {f"{at}.1.weight": tensor(wide, width, 2, 2), f"{at}.1.bias": tensor(wide)}
    state |= {"classifier.0.weight": 1 + tensor(widths[-1]), "classifier.0.bias": tensor(widths[-1])}
    state |= {"classifier.2.weight": tensor(outputs, widths[-1]), "classifier.2.bias": torch.full((outputs,), 20.0)}
    return {prefix + name: value for name, value in state.items()}


def saved(folder, state, wrapped=True):
    path = folder / "checkpoint.pt"
    torch.save({"state_dict": state, "epoch": 3} if wrapped else state, path)
    return path


def test_convnext_tiny_of_published_shape_is_imported(tmp_path):
    card_path, difference = import_checkpoint(
        saved(tmp_path, convnext_state()), "scores", "hospital-scores", tmp_path / "out", size=64
    )
    assert difference < 1e-4
    card = load_card(card_path)
    assert 27e6 < card.facts["parameters"] < 29e6  # 27.8 M, as published for one channel and three outputs
    assert card.input.frame == "whole slice" and card.input.hu_window == (-1500.0, 1500.0)


def test_vgg11_bn_in_2d_is_imported_though_its_pooling_divides_unevenly(tmp_path):
    state = vgg_state(2, 3, with_norm=True, side=7, widths=NARROW)
    checkpoint = saved(tmp_path, state, wrapped=False)
    _, difference = import_checkpoint(checkpoint, "scores", "vgg", tmp_path / "out", size=320)
    assert difference < 1e-4


def test_3d_vgg11_of_published_shape_is_imported(tmp_path):
    state = vgg_state(3, 5, prefix="model.net.")
    card_path, difference = import_checkpoint(
        saved(tmp_path, state), "levels", "hospital-levels", tmp_path / "out", size=48, window=32
    )
    assert difference < 1e-4
    assert load_card(card_path).facts["input"]["shape"] == [1, 1, 32, 48, 48]


def test_imported_networks_can_be_added_and_answer_in_the_program(tmp_path, monkeypatch):
    monkeypatch.setattr(trial, "_CHESTS", [small_case()])  # the same that it would make
    for role, state, options in (
        ("levels", vgg_state(3, 5, widths=NARROW), {"size": 32, "window": 32}),
        ("scores", convnext_state((8, 8, 16, 16), (1, 1, 1, 1)), {"size": 128}),
    ):
        card, _ = import_checkpoint(saved(tmp_path, state), role, f"own-{role}", tmp_path / "out", **options)
        add_network(card.with_suffix(".onnx"), card, try_network)
        answer = find(f"own-{role}").card.facts["self_test"]
        numbers = answer["scores_percent"] if role == "scores" else answer["error_mm"]
        assert np.isfinite(np.asarray(numbers, float)).any()
        assert json.dumps(answer)


@pytest.mark.parametrize("inputs", [7, 12, 16, 20])
def test_adaptive_mean_is_that_of_pytorch(inputs):
    x = torch.rand(2, 3, inputs, inputs + 3)
    assert torch.allclose(AdaptiveMean(7, 2)(x), torch.nn.AdaptiveAvgPool2d(7)(x), atol=1e-6)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda s: {k: v for k, v in s.items() if not k.startswith("features.0")}, "eight convolutions"),
        (lambda s: {k: v for k, v in s.items() if "classifier" not in k}, "classifier"),
        (lambda s: {**s, "extra.weight": torch.zeros(2)}, "extra"),
        (lambda s: {**s, "features.0.weight": torch.zeros(64, 1, 3, 5)}, "square"),
        (lambda s: {**s, "features.0.bias": torch.zeros(5)}, "size mismatch"),
    ],
)
def test_a_checkpoint_of_another_shape_is_refused_with_the_reason(change, words):
    with pytest.raises(NotThisShape, match=words):
        build(change(vgg_state(2, 3)))


def test_levels_from_a_2d_network_are_refused(tmp_path):
    with pytest.raises(NotThisShape, match="3D"):
        import_checkpoint(saved(tmp_path, vgg_state(2, 5)), "levels", "x", tmp_path / "out")


def test_a_checkpoint_with_code_in_it_is_not_run(tmp_path):
    path = tmp_path / "evil.pt"
    torch.save({"state_dict": {"a": torch.zeros(1)}, "hook": print}, path)
    with pytest.raises(Exception, match="[Ww]eights"):
        import_checkpoint(path, "scores", "x", tmp_path / "out")
