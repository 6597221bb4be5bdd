"""Histograms of regions hold every voxel of the region, each in its bin."""

import numpy as np

from sscild_desktop.core.analysis.region_counts import BIN_HU, LOWEST_HU, counts_by_region


def test_every_voxel_is_in_the_bin_of_its_hu():
    rng = np.random.default_rng(0)
    hu = rng.integers(-1024, 300, (9, 12, 14)).astype(np.int16)
    lungs = rng.integers(0, 3, hu.shape).astype(np.uint8)
    lobes = rng.integers(0, 6, hu.shape).astype(np.uint8)
    found = counts_by_region(hu, lungs, lobes)
    assert set(found) == {"both", "right", "left", "lower", "middle", "upper", "rul", "rml", "rll", "lul", "lll"}
    for region, where in (("both", lungs > 0), ("left", lungs == 2), ("rml", lobes == 2)):
        bins = np.bincount((hu[where].astype(int) - LOWEST_HU) // BIN_HU)
        assert found[region] == tuple(bins), region
    assert sum(found["lower"]) == np.count_nonzero(lungs[:3])


def test_a_region_that_is_not_there_has_none():
    hu = np.full((3, 4, 5), -800, np.int16)
    found = counts_by_region(hu, np.ones(hu.shape, np.uint8), None)
    assert found["left"] == () and "rul" not in found and sum(found["right"]) == hu.size
