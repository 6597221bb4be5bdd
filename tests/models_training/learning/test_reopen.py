"""A shipped network taken up again answers as its file does, before and after its normalisations are opened."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch could not be had")

from models.training.learning.fine_tune import slice_network  # noqa: E402
from models.training.learning.reopen import read_weights, reopen_norms  # noqa: E402
from models.training.shapes.networks import LungsLobes, SliceMasks  # noqa: E402
from sscild_desktop.core.inference import load_card, open_network  # noqa: E402
from sscild_desktop.paths import models_dir  # noqa: E402

pytestmark = pytest.mark.training

CHEST = (1, 1, 16, 32, 32)


def shipped_lobes() -> LungsLobes:
    model = LungsLobes()
    read_weights(model, models_dir() / "lungs-lobes.onnx", CHEST)
    return model


def test_the_network_answers_as_the_file_it_was_read_from():
    network = open_network(load_card(models_dir() / "lesions-all.json"), "cpu")
    model = slice_network(models_dir() / "lesions-all.onnx", classes=4)
    slices = np.random.default_rng(1).random((2, model.slices, 64, 96), np.float32)
    wanted = network.run({network.card.input.name: slices})
    with torch.no_grad():
        lungs, lesions = model(torch.from_numpy(slices))
    assert np.abs(lungs.numpy() - wanted["lungs"]).max() < 1e-4
    assert np.abs(lesions.numpy() - wanted["lesions"]).max() < 1e-4


def test_a_network_of_whole_chests_answers_as_the_file_it_was_read_from():
    network = open_network(load_card(models_dir() / "lungs-lobes.json"), "cpu")
    chest = np.random.default_rng(1).random((1, 1, 24, 96, 96), np.float32)
    wanted = network.run({network.card.input.name: chest})
    with torch.no_grad():
        found = shipped_lobes()(torch.from_numpy(chest))
    assert np.abs(found.numpy() - wanted["lobes"]).max() < 1e-3


def test_opened_normalisations_change_no_answer():
    model = slice_network(models_dir() / "lesions-all.onnx", classes=4)
    slices = torch.rand(2, model.slices, 64, 64, generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        before = model.logits(slices)
        reopen_norms(model, [slices, 0.5 * slices])
        after = model.logits(slices)
    assert float((before - after).abs().max()) < 1e-3


def test_opened_normalisations_of_whole_chests_change_no_answer():
    model = shipped_lobes()
    chest = torch.rand(CHEST, generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        before = model.logits(chest)
        reopen_norms(model, [chest, 0.5 * chest])
        after = model.logits(chest)
    assert float((before - after).abs().max()) < 1e-3


def test_a_file_of_another_network_is_refused():
    with pytest.raises(ValueError, match="another network"):
        read_weights(SliceMasks(2), models_dir() / "lesions-all.onnx", (1, 1, 64, 64))
