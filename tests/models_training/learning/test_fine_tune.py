"""A shipped network taken up again answers as its file does, before and after its normalisations are opened."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch could not be had")

from models.training.learning.fine_tune import from_onnx, reopen_norms  # noqa: E402
from sscild_desktop.core.inference import load_card, open_network  # noqa: E402
from sscild_desktop.paths import models_dir  # noqa: E402

pytestmark = pytest.mark.training


def test_the_network_answers_as_the_file_it_was_read_from():
    network = open_network(load_card(models_dir() / "lesions-all.json"), "cpu")
    model = from_onnx(models_dir() / "lesions-all.onnx", classes=4)
    slices = np.random.default_rng(1).random((2, model.slices, 64, 96), np.float32)
    wanted = network.run({network.card.input.name: slices})
    with torch.no_grad():
        lungs, lesions = model(torch.from_numpy(slices))
    assert np.abs(lungs.numpy() - wanted["lungs"]).max() < 1e-4
    assert np.abs(lesions.numpy() - wanted["lesions"]).max() < 1e-4


def test_opened_normalisations_change_no_answer():
    model = from_onnx(models_dir() / "lesions-all.onnx", classes=4)
    slices = torch.rand(2, model.slices, 64, 64, generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        before = model.logits(slices)
        reopen_norms(model, [slices, 0.5 * slices])
        after = model.logits(slices)
    assert float((before - after).abs().max()) < 1e-3
