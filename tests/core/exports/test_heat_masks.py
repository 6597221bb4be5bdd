"""Heat maps under a threshold."""

from dataclasses import replace

import numpy as np

from sscild_desktop.core.exports.heat_masks import coarse_masks
from sscild_desktop.core.results import HeatMap
from tests.core.corrections.chest import SHAPE, small_chest

VALUES = np.zeros(SHAPE[1:], np.float32)
VALUES[10:20, :25], VALUES[20:30, :25] = -3.0, -1.0
HEAT = HeatMap(2, "gg", VALUES, 50.0, 20.0, -2.0)
LUNG = small_chest()[1].lungs.mask[16] > 0


def test_the_score_follows_the_threshold():
    deep, low = HEAT.at_threshold(LUNG, -2.0), HEAT.at_threshold(LUNG, -0.5)
    assert deep.derived_percent < low.derived_percent == 2 * deep.derived_percent
    assert low.threshold_points == -0.5
    assert low.diseased.sum() == 2 * deep.diseased.sum()
    assert not replace(HEAT, threshold_points=float("nan")).diseased.any()


def test_coarse_masks_lie_in_the_lungs_of_their_levels():
    analysis = replace(small_chest()[1], heatmaps=(HEAT, replace(HEAT, pattern="tot", threshold_points=-0.5)))
    mask = coarse_masks(analysis)
    assert np.flatnonzero(mask.any(axis=(1, 2))).tolist() == [16]
    assert not mask[16][~LUNG].any()
    assert set(np.unique(mask)) == {0, 1, 3}
    assert coarse_masks(small_chest()[1]) is None


def test_a_slice_that_was_asked_for_is_in_the_masks_and_a_level_on_it_goes_first():
    own = replace(HEAT, level=0, slice=20)
    analysis = replace(small_chest()[1], slice_maps=(own,))
    assert np.flatnonzero(coarse_masks(analysis).any(axis=(1, 2))).tolist() == [20]
    assert analysis.maps_of(20) == (own,) and analysis.maps_of(19) == ()
    both = replace(analysis, heatmaps=(HEAT,), slice_maps=(replace(own, slice=16),))
    assert both.maps_of(16) == (HEAT,)
