"""Whether a network in eight bits is near enough to its single one is said by all three limits."""

import numpy as np
import pytest

pytest.importorskip("torch")

from models.training.shipping.int8 import told

SAME = np.linspace(1.0, 61.0, 100)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (np.zeros(100), "within"),
        (np.full(100, 0.6), "mean change 0.60, worst 0.60"),
        (np.where(np.arange(100) == 3, 1.2, 0.0), "beyond"),
        (np.full(100, 0.45), "beyond"),  # near enough, but many slices cross a step
    ],
)
def test_each_limit_counts(change: np.ndarray, said: str) -> None:
    text = told(np.stack([SAME, SAME + change], 1), [3.0, 2.0])
    assert said in text and text.endswith("1.50 times as quick")
    assert ("within" in text) == (said == "within")
