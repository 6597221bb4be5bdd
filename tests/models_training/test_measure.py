"""The figures of merit: hand-made cases with known answers."""

import numpy as np
import pytest

from models.training.measure import dice, extents, spearman, weighted_kappa


def test_dice_of_half_an_overlap_is_a_half() -> None:
    a, b = np.array([1, 1, 0, 0], bool), np.array([0, 1, 1, 0], bool)
    assert dice(a, b) == 0.5
    assert dice(~a & a, ~b & b) == 1.0


def test_extents_count_the_union_once_and_only_in_the_lung() -> None:
    bits = np.array([1, 1 | 2, 8, 4, 0, 1], np.uint8)
    lung = np.array([1, 1, 1, 1, 1, 0], bool)
    found = extents(bits, lung)
    assert (found["tot"], found["gg"], found["ret"], found["consolidation"]) == (80.0, 40.0, 40.0, 20.0)


def test_kappa_is_one_for_equal_readings_and_falls_with_distance() -> None:
    truth = np.array([0.0, 10, 30, 60, 90, 45])
    assert weighted_kappa(truth, truth) == pytest.approx(1.0)
    near, far = weighted_kappa(truth, truth + 5), weighted_kappa(truth, truth[::-1])
    assert 1.0 > near > far


def test_rank_correlation_ignores_scale() -> None:
    assert spearman([1, 2, 3, 4], [10, 20, 30, 400]) == pytest.approx(1.0)
