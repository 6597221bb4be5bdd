"""Every slice is scored as a level is, has its place along the lungs, and the work can be stopped on its way."""

import numpy as np
import pytest

from sscild_desktop.core.analysis.scores import profile as module
from sscild_desktop.core.analysis.scores.profile import score_profile
from sscild_desktop.core.analysis.scores.scores import score_slice
from sscild_desktop.core.errors import Cancelled
from tests.core.analysis.scores.test_scores import network, one_lesion  # noqa: F401


def test_every_slice_has_the_scores_of_a_level_and_its_place(network):  # noqa: F811
    volume, lungs, _mask = one_lesion()
    found = score_profile(volume, lungs, network)
    assert [one.slice for one in found] == [0, 1, 2]
    assert [one.z_mm for one in found] == [0.0, 5.0, 10.0]
    assert [one.height_percent for one in found] == pytest.approx([100 / 6, 50.0, 500 / 6])
    assert [one.scores for one in found] == [score_slice(volume, lungs, network, z) for z in range(3)]
    assert found[1].scores.tot > found[0].scores.tot


def test_slices_with_hardly_any_lung_have_no_score_but_count_in_the_height(network):  # noqa: F811
    volume, lungs, _mask = one_lesion()
    lungs[0] = 0
    lungs[0, 60:65, 60:65] = 1
    found = score_profile(volume, lungs, network)
    assert [(one.slice, one.height_percent) for one in found] == [(1, 50.0), (2, pytest.approx(500 / 6))]


def test_without_lung_there_is_no_profile(network):  # noqa: F811
    volume, lungs, _mask = one_lesion()
    assert score_profile(volume, np.zeros_like(lungs), network) == ()


def test_it_says_how_far_it_is_and_stops_between_slices(network, monkeypatch):  # noqa: F811
    monkeypatch.setattr(module, "BATCH", 1)
    said = []

    def report(fraction, text):
        said.append((fraction, text))
        if fraction > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        score_profile(*one_lesion()[:2], network, report)
    assert said[0][1] == "Scoring all slices, 0 of 3"
    assert [fraction for fraction, _ in said] == sorted(fraction for fraction, _ in said)
