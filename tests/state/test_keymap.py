"""The keymap has no key twice, and overlay colours can be told apart by colour-blind readers."""

import itertools

import numpy as np

from sscild_desktop.state.keymap import VIEWER_KEYS
from sscild_desktop.state.palette import OVERLAY_COLOURS

DEUTERANOPIA = np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]])
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB."""


def test_no_key_has_two_meanings() -> None:
    keys = [key for binding in VIEWER_KEYS for key in binding.keys]
    assert len(keys) == len(set(keys))


def test_digits_one_to_five_are_the_goh_levels() -> None:
    by_key = {key: binding.action for binding in VIEWER_KEYS for key in binding.keys}
    assert [by_key[str(n)] for n in range(1, 6)] == [f"level:{n}" for n in range(1, 6)]


def test_lesion_colours_differ_for_deuteranopes() -> None:
    seen = {}
    for key in ("ggo", "reticulation", "consolidation", "fibrosis"):
        linear = (np.array(OVERLAY_COLOURS[key]) / 255) ** 2.2
        seen[key] = np.clip(DEUTERANOPIA @ linear, 0, 1) ** (1 / 2.2) * 255
    for one, other in itertools.combinations(seen, 2):
        assert np.abs(seen[one] - seen[other]).max() > 40, (one, other)
