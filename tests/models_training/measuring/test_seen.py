"""What a network learnt from, as its card tells it."""

import pytest

pytest.importorskip("torch", reason="training needs torch, which users never get")

from models.training.measuring.seen import ranges


def test_what_was_seen_lies_between_the_least_and_the_largest():
    chests = [{"noise_hu": 5.4, "lung_hu": -930.0, "slice_mm": 1.25}, {"noise_hu": 9, "lung_hu": -740.0, "slice_mm": 5}]
    assert ranges(chests, [3.2, 43.6]) == {"noise_hu": [3, 44], "lung_hu": [-930, -740], "slice_mm": [1.25, 5]}
