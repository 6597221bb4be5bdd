"""Vessel trees reach every target, hang together and taper."""

import numpy as np
import pytest

from sscild_desktop.core.phantom.trees import grow


@pytest.fixture(name="tree")
def make_tree():
    rng = np.random.default_rng(4)
    return grow(np.zeros(3), rng.uniform(20, 80, (200, 3)), 0.5, rng)


def test_a_tree_ends_at_every_target(tree):
    targets = np.random.default_rng(4).uniform(20, 80, (200, 3))
    ends = {tuple(np.round(end, 6)) for end in tree.ends}
    assert all(tuple(np.round(target, 6)) in ends for target in targets)


def test_a_tree_hangs_together(tree):
    ends = {tuple(np.round(end, 9)) for end in tree.ends} | {(0.0, 0.0, 0.0)}
    assert all(tuple(np.round(start, 9)) in ends for start in tree.starts)


def test_a_tree_tapers_from_the_trunk_by_murrays_law(tree):
    assert tree.radii[0] == pytest.approx(0.5 * 200 ** (1 / 2.7))
    assert tree.radii.min() == pytest.approx(0.5)
    assert tree.radii.max() == tree.radii[0]


def test_a_single_target_is_reached_directly():
    tree = grow(np.zeros(3), np.array([[5.0, 0, 0]]), 0.5, np.random.default_rng(0))
    assert tree.ends[-1] == pytest.approx([5, 0, 0])


def test_a_moved_tree_keeps_its_shape(tree):
    moved = tree.moved(np.array([1.0, 2.0, 3.0]))
    assert np.allclose(moved.ends - moved.starts, tree.ends - tree.starts)
    assert len(tree.keep(tree.radii > 1.0).radii) == np.count_nonzero(tree.radii > 1.0)
