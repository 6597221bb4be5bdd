"""Agreement measures against scipy, against published examples and by hand."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.core.agreement import dice, linear_kappa, spearman

SCORES = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=3, max_size=30)


def test_linear_kappa_by_hand():
    # steps 0, 1, 2 against 1, 1, 0: mean |difference| (1+0+2)/3; over all nine pairings (1+1+0 + 0+0+1 + 1+1+2)/9
    assert linear_kappa([0, 5, 10], [5, 5, 0]) == pytest.approx(1 - 1.0 / (7 / 9))


def test_linear_kappa_is_one_for_agreement_and_counts_steps_not_decimals():
    assert linear_kappa([0, 15, 30], [1.0, 16.0, 29.0]) == 1.0
    assert math.isnan(linear_kappa([5, 5], [5, 5]))


@given(SCORES)
def test_linear_kappa_equals_the_definition_over_the_table(pairs):
    a, b = (np.array(v) for v in zip(*pairs, strict=True))
    table = np.zeros((21, 21))
    np.add.at(table, (a, b), 1 / len(a))
    weight = np.abs(np.subtract.outer(np.arange(21), np.arange(21)))
    chance = (weight * np.outer(table.sum(1), table.sum(0))).sum()
    kappa = linear_kappa(a * 5.0, b * 5.0)
    if chance < 1e-12:
        assert math.isnan(kappa)
    else:
        assert kappa == pytest.approx(1 - (weight * table).sum() / chance)


def test_spearman_by_hand_with_ties():
    # ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4
    assert spearman([1, 2, 2, 3], [1, 2, 3, 4]).rho == pytest.approx(4.5 / math.sqrt(4.5 * 5.0))
    assert math.isnan(spearman([1, 1, 1], [1, 2, 3]).rho)


def test_dice_counts_the_overlap_twice_and_ignores_true_negatives():
    a = np.array([1, 1, 1, 0, 0, 0], bool)
    b = np.array([0, 1, 1, 1, 0, 0], bool)
    assert dice(a, b) == pytest.approx(2 * 2 / (2 * 2 + 1 + 1))
    assert dice(np.pad(a, 50), np.pad(b, 50)) == dice(a, b)
    assert math.isnan(dice(a & False, b & False))


@pytest.mark.parametrize("measure", [linear_kappa, spearman])
def test_missing_and_unequal_values_are_refused(measure):
    with pytest.raises(ValueError):
        measure([1, 2, 3], [1, 2])
    with pytest.raises(ValueError, match="finite"):
        measure([1, 2, math.nan], [1, 2, 3])


def test_masks_of_other_shapes_are_refused():
    with pytest.raises(ValueError):
        dice([True], [True, False])
