"""Extents: a hand-made case with known answers."""

import numpy as np

from models.training.measuring.counting import extents


def test_extents_count_the_union_once_and_only_in_the_lung() -> None:
    bits = np.array([1, 1 | 2, 8, 4, 0, 1], np.uint8)
    lung = np.array([1, 1, 1, 1, 1, 0], bool)
    found = extents(bits, lung)
    assert (found["tot"], found["gg"], found["ret"], found["consolidation"]) == (80.0, 40.0, 40.0, 20.0)
