"""What a network learnt from, as its card tells it."""

import pytest

pytest.importorskip("torch", reason="training needs torch, which users never get")

import json

from models.training.measuring.seen import LEARNT, ranges
from models.training.shipping.export import MODELS


def test_what_was_seen_lies_between_the_least_and_the_largest():
    chests = [{"noise_hu": 5.4, "lung_hu": -930.0, "slice_mm": 1.25}, {"noise_hu": 9, "lung_hu": -740.0, "slice_mm": 5}]
    assert ranges(chests, [3.2, 43.6]) == {"noise_hu": [3, 44], "lung_hu": [-930, -740], "slice_mm": [1.25, 5]}


@pytest.mark.parametrize("name", list(LEARNT))
def test_what_was_measured_is_what_the_card_says_was_learnt_from(name):
    training = json.loads((MODELS / f"{name}.json").read_text(encoding="utf-8"))["training"]
    learnt, steps = LEARNT[name], " ".join(training["steps"])
    assert ("lidc-idri-0002-jpegls" in learnt.chests) == ("all but lidc-idri-0002" not in steps)
    assert learnt.with_slices == (name != "lesions-volume") and "TCGA" in training["data"]
