"""Scores and heat maps against a network that counts bright pixels of the lung: every answer is known."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from scipy import ndimage

from sscild_desktop.core.analysis.body_box import body_box
from sscild_desktop.core.analysis.prepare import Frame, SliceSpec
from sscild_desktop.core.analysis.scores import occlusion
from sscild_desktop.core.analysis.scores.healthy import fill_by_mirroring, generated_texture, healthy_patch
from sscild_desktop.core.analysis.scores.occlusion import derived_percent, heat_maps, windows_over
from sscild_desktop.core.analysis.scores.occlusion_runs import CellScorer, WholeScorer, groups_apart, make_scorer
from sscild_desktop.core.analysis.scores.scores import prepare_for_scores, score_levels, score_slice, scores_of
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.core.inference import load_card, open_network
from sscild_desktop.core.progress import silent
from sscild_desktop.core.results import GohLevel, HeatMap
from sscild_desktop.core.volume import Geometry, Volume
from tests.core.small_networks import scaled, write_all

SPEC = SliceSpec(spacing_mm=2.5)
LESION = (slice(90, 130), slice(60, 90))


def one_lesion(hu_of_lesion=-500, noise=15.0):
    """Three slices of a body with two lungs of noisy -860 HU; the middle one has a bright lesion in the right lung."""
    rng = np.random.default_rng(0)
    hu = np.full((3, 192, 256), -1000.0)
    hu[:, 20:172, 20:236] = 40
    lungs = np.zeros(hu.shape, np.uint8)
    lungs[:, 40:150, 40:115], lungs[:, 40:150, 140:215] = 1, 2
    dark = ndimage.binary_dilation(lungs > 0, np.ones((1, 3, 3)), iterations=5)  # no border inside the mask
    hu[dark] = rng.normal(-860, noise, int(dark.sum()))
    hu[1][LESION] = hu_of_lesion
    volume = Volume(hu.astype(np.int16), Geometry(hu.shape, (5.0, 1.25, 1.25), (0.0, 0.0, 0.0)))
    mask = np.zeros_like(lungs)
    mask[1][LESION] = Lesion.GGO
    return volume, lungs, mask


LEVEL = GohLevel(level=3, z_mm=5.0, slice=1)


def opened(folder, **scores):
    return open_network(load_card("goh-scores", write_all(folder, **scores)), "cpu", threads=1)


@pytest.fixture(scope="module")
def network(tmp_path_factory):
    return opened(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def maps(network):
    volume, lungs, mask = one_lesion()
    return {heat.pattern: heat for heat in heat_maps(volume, lungs, mask, [LEVEL], network)}


def test_a_score_is_the_share_of_the_lung_that_is_bright(network):
    volume, lungs, mask = one_lesion()
    truth = 100 * (mask[1] > 0).sum() / (lungs[1] > 0).sum()
    scores = score_slice(volume, lungs, network, 1)
    assert (scores.tot, scores.gg, scores.ret) == pytest.approx((truth, truth, 0.0), abs=0.8)
    assert score_slice(volume, lungs, network, 0).tot < 0.2


def test_levels_get_scores_and_keep_them_as_automatic_ones(network):
    volume, lungs, _ = one_lesion()
    low, high = score_levels(volume, lungs, [replace(LEVEL, slice=0), LEVEL], network)
    assert low.scores == low.auto_scores
    assert high.scores.tot > low.scores.tot + 5


def test_scores_stay_between_0_and_100():
    found = scores_of(np.array([[-3.0, 50.0, 140.0]], np.float32))[0]
    assert (found.tot, found.gg, found.ret) == (0.0, 50.0, 100.0)


def test_a_slice_without_lung_is_not_scored(network):
    volume, lungs, _ = one_lesion()
    with pytest.raises(InputRefused, match="Slice 1 shows no lung"):
        score_slice(volume, np.zeros_like(lungs), network, 0)


def test_the_map_is_negative_on_the_lesion_and_nothing_far_from_it(maps):
    values = maps["tot"].values
    inside = values[LESION]
    assert inside.max() < -1.0
    assert np.abs(values[:, 140:]).max() < 0.05, "the other lung has no lesion"
    assert np.unravel_index(values.argmin(), values.shape)[1] < 110
    y, x = (int(v.mean()) for v in np.nonzero(values < 0.9 * values.min()))
    assert (abs(y - 110) <= 8, abs(x - 75) <= 8) == (True, True)


def test_the_lowest_value_is_what_replacing_the_lesion_takes_away(maps, network):
    volume, lungs, _ = one_lesion()
    score = score_slice(volume, lungs, network, 1).tot
    assert -score <= maps["tot"].values.min() < -0.35 * score


def test_a_pattern_that_is_not_there_has_an_empty_map(maps):
    assert not maps["ret"].values.any()
    assert (maps["ret"].derived_percent, maps["ret"].network_percent) == (0.0, 0.0)


def test_a_map_lies_on_the_ct_and_is_0_outside_the_lung(maps):
    volume, lungs, _ = one_lesion()
    assert maps["gg"].values.shape == volume.hu.shape[1:]
    assert maps["gg"].values.dtype == np.float32
    assert not maps["gg"].values[lungs[1] == 0].any()


def test_the_sign_shows_when_replacing_makes_a_score_worse(network):
    """A lung darker than the patch: its texture is bright for this network, so the score rises."""
    volume, lungs, mask = one_lesion()
    prepared = prepare_for_scores(volume, lungs, [1], Frame(SPEC, body_box(volume.hu)))
    scorer = make_scorer(network, prepared, silent, "")
    planes, side = prepared.slices[0], 18
    bright = np.full((side, side), scaled(-600), np.float32)
    windows = list(windows_over(prepared.lung[0, 0], side, 4))
    assert occlusion.replacement_maps(scorer, planes, windows, bright)[0][0].max() > 0.5


def test_the_quick_way_gives_what_the_plain_way_gives(network):
    volume, lungs, _ = one_lesion()
    prepared = prepare_for_scores(volume, lungs, [1], Frame(SPEC, body_box(volume.hu)))
    quick, full = (make_scorer(network, prepared, silent, "", is_full) for is_full in (False, True))
    assert isinstance(quick, CellScorer) and isinstance(full, WholeScorer)
    planes, patch = prepared.slices[0], generated_texture(18, SPEC)
    windows = list(windows_over(prepared.lung[0, 0], 18, 4))
    told = [scorer.changes(windows, planes, patch, silent, "") for scorer in (quick, full)]
    np.testing.assert_allclose(told[0], told[1], atol=1e-3)
    (one, summed), (other, all_summed) = (
        occlusion.replacement_maps(scorer, planes, windows, patch) for scorer in (quick, full)
    )
    inside = prepared.lung[0, 0] > 0
    assert np.corrcoef(one[0][inside], other[0][inside])[0, 1] > 0.99
    np.testing.assert_allclose(summed, all_summed, atol=0.3)


def test_in_full_every_square_is_run_and_else_a_ninth(network, monkeypatch):
    volume, lungs, mask = one_lesion()
    runs = {CellScorer: [], WholeScorer: []}
    for kind, asked in runs.items():
        changes = kind.changes
        monkeypatch.setattr(
            kind,
            "changes",
            lambda self, squares, *rest, c=changes, a=asked: a.append(len(squares)) or c(self, squares, *rest),
        )
    for is_full in (False, True):
        heat_maps(volume, lungs, mask, [LEVEL], network, is_full=is_full)
    assert 0.08 < runs[CellScorer][0] / runs[WholeScorer][0] < 0.15


def test_a_network_whose_cells_are_not_its_score_is_run_the_plain_way(tmp_path):
    volume, lungs, _ = one_lesion()
    prepared = prepare_for_scores(volume, lungs, [1], Frame(SPEC, body_box(volume.hu)))
    assert isinstance(make_scorer(opened(tmp_path, offset=20.0), prepared, silent, ""), WholeScorer)


@pytest.mark.parametrize("kept", [np.s_[..., :-1], np.s_[:, :2], np.s_[0], np.s_[..., :0]])
def test_cells_that_are_no_squares_of_the_slice_are_left_alone(network, kept):
    """As a network of one's own may give them whose layers round the size of a slice up."""
    volume, lungs, _ = one_lesion()
    prepared = prepare_for_scores(volume, lungs, [1], Frame(SPEC, body_box(volume.hu)))

    def run(inputs, report):
        outputs = network.run(inputs, report)
        return {**outputs, "cells": outputs["cells"][kept]}

    odd = SimpleNamespace(card=network.card, run=run)
    assert isinstance(make_scorer(odd, prepared, silent, ""), WholeScorer)


def test_squares_of_one_run_lie_apart_and_each_is_in_one():
    squares = list(windows_over(np.ones((200, 240), np.float32), 18, 4))
    groups = groups_apart(squares, 54)
    assert sorted(index for group in groups for index in group) == list(range(len(squares)))
    for group in groups:
        places = [(squares[index].rows.start, squares[index].columns.start) for index in group]
        apart = [max(abs(y - v), abs(x - u)) for n, (y, x) in enumerate(places) for v, u in places[:n]]
        assert min(apart, default=54) >= 54
    assert len(groups) < len(squares) / 10


def test_a_square_that_is_not_run_changes_as_much_a_pixel_as_those_beside_it():
    """Disease everywhere: a square takes away what it replaces, at the lung's border too; a quarter of them is run."""
    lung = np.zeros((120, 160), np.float32)
    lung[20:110, 10:140] = 1
    windows = list(windows_over(lung, 48, 12))
    scorer = Share(lung, lung)
    _, summed = occlusion.replacement_maps(scorer, lung[None], windows, np.zeros((48, 48), np.float32))
    cover = np.zeros_like(lung)
    for one in windows:
        cover[one.rows, one.columns] += one.weight
    assert summed[0] == pytest.approx(100.0 * cover.sum() / lung.sum() / cover[cover > 1.0].mean(), rel=1e-3)
    assert 0.2 < scorer.asked / len(windows) < 0.3
    alone = [one for one in windows if one.place == (1, 1)]
    assert occlusion.squares_to_run(alone, 2)[0] == [0], "one with nothing around it is run"
    assert occlusion.squares_to_run([], 2)[0] == []


def test_a_square_that_is_not_run_takes_the_evidence_in_it_and_as_much_beyond_as_those_around_it():
    """Spots of all sizes: what evidence tells is right but for a part that grows from side to side."""
    rng = np.random.default_rng(3)
    lung = np.ones((240, 240), np.float32)
    disease = ndimage.gaussian_filter((rng.random(lung.shape) > 0.997).astype(np.float32), 2.0) * 20.0
    windows = list(windows_over(lung, 48, 12))

    class Told(Share):
        """Knows in advance what is there but for a tenth of it and a slope."""

        every = 3

        def evidence(self, squares):
            slope = np.asarray([one.columns.start * one.weight.sum() for one in squares], np.float32) * 1e-6
            return -0.9 * self.taken(squares) - slope[:, None]

    told, full = Told(disease, lung), Share(disease, lung)
    full.every = 1
    maps, all_maps = (
        occlusion.replacement_maps(one, lung[None], windows, np.zeros((48, 48), np.float32))[0] for one in (told, full)
    )
    assert told.asked < full.asked / 7
    assert np.corrcoef(maps[0].ravel(), all_maps[0].ravel())[0, 1] > 0.995


def test_every_lung_pixel_is_covered():
    volume, lungs, _ = one_lesion()
    lung = prepare_for_scores(volume, lungs, [1], Frame(SPEC, body_box(volume.hu))).lung[0, 0]
    weight = np.zeros_like(lung)
    for window in windows_over(lung, 18, 4):
        weight[window.rows, window.columns] += window.weight
    assert (weight[lung > 0] > 0).all()
    assert not weight[lung == 0].any()


def test_the_derived_score_is_the_share_below_the_threshold():
    values, lung = np.zeros((10, 10), np.float32), np.zeros((10, 10), bool)
    lung[:5] = True
    values[0], values[9] = -3.9, -3.9
    assert derived_percent(values, lung, -1.0) == 20.0
    assert derived_percent(values, np.zeros_like(lung), -1.0) == 0.0


class Share:
    """A score that is the diseased share of the lung, in percent, for all three; it tells nothing in advance."""

    original = np.zeros(3, np.float32)
    every = 2

    def __init__(self, disease, lung):
        self.disease, self.area, self.asked = disease, lung.sum(), 0

    def evidence(self, squares):
        return np.zeros((len(squares), 3), np.float32)

    def changes(self, squares, planes, patch, report, text):
        self.asked += len(squares)
        return self.taken(squares)

    def taken(self, squares):
        taken = [float((self.disease[one.rows, one.columns] * one.weight).sum()) for one in squares]
        return np.repeat(-100.0 * np.asarray(taken, np.float32)[:, None] / self.area, 3, axis=1)


def test_small_scattered_disease_is_read_off_the_map_and_not_0():
    """Spots that fill no square: the share of a full square is reached nowhere, the sum of all changes finds them."""
    lung = np.ones((120, 160), np.float32)
    disease = np.zeros_like(lung)
    for y, x in ((20, 30), (60, 90), (95, 40), (40, 130), (90, 120)):
        disease[y : y + 12, x : x + 12] = 1.0
    score = 100.0 * float(disease.mean())
    windows = list(windows_over(lung, 48, 12))
    patch = np.zeros((48, 48), np.float32)
    maps, summed = occlusion.replacement_maps(Share(disease, lung), lung[None], windows, patch)
    inside = maps[0][lung > 0]
    large = -0.25 * 100.0 * 48 * 48 / lung.size
    assert derived_percent(maps[0], lung > 0, large) == 0.0
    threshold = occlusion.default_threshold(inside, float(summed[0]), large)
    assert 3.0 < score < 5.0
    assert derived_percent(maps[0], lung > 0, threshold) == pytest.approx(score, abs=0.8)


def test_the_default_threshold_at_its_ends():
    inside = np.linspace(-2.0, 1.0, 301).astype(np.float32)
    assert occlusion.default_threshold(inside, occlusion.SMALL_PERCENT, -1.5) == -1.5
    small = occlusion.default_threshold(inside, 9.99, -1.5)
    assert 100.0 * (inside < small).mean() == pytest.approx(9.99, abs=0.4)
    assert not (inside < occlusion.default_threshold(inside, -3.0, -1.5)).any()
    assert occlusion.default_threshold(inside[:0], 5.0, -1.5) == -1.5
    assert occlusion.default_threshold(inside + 3, 5.0, -1.5) == 0.0


@pytest.mark.parametrize(
    ("derived", "score", "is_far"), [(0.0, 7.0, True), (0.0, 2.5, False), (30.0, 39.0, False), (30.0, 41.0, True)]
)
def test_where_map_and_score_are_far_apart_it_is_known(derived, score, is_far):
    values = np.zeros((2, 2), np.float32)
    assert HeatMap(1, "tot", values, derived, score).disagrees is is_far


def test_the_threshold_is_a_share_of_what_a_square_can_take_away(network):
    share = occlusion.DERIVED_SHARE["tot"]
    assert occlusion.map_threshold(network.card, "tot", 20_250.0) == pytest.approx(-share * 10.0)
    assert occlusion.map_threshold(network.card, "tot", 500.0) == pytest.approx(-share * 100.0)
    card = replace(network.card, thresholds={"map_tot": 0.4})
    assert occlusion.map_threshold(card, "tot", 20_250.0) == pytest.approx(-4.0)


def test_the_score_read_off_the_map_is_near_the_network_s(maps):
    assert maps["tot"].derived_percent == pytest.approx(maps["tot"].network_percent, abs=4.0)


def heat(pattern, derived, own):
    return HeatMap(1, pattern, np.zeros((1, 1), np.float32), derived, own)


def test_heat_maps_can_be_cancelled_and_finished_levels_were_handed_on(network):
    volume, lungs, mask = one_lesion()
    done = []

    def report(fraction, _text):
        if fraction > 0.7:
            raise Cancelled

    levels = [LEVEL, replace(LEVEL, level=4)]
    with pytest.raises(Cancelled):
        heat_maps(volume, lungs, mask, levels, network, report, done.append)
    assert [len(maps) for maps in done] == [3]


def test_the_healthy_square_is_the_patient_s_own_and_free_of_lesions():
    volume, lungs, mask = one_lesion()
    patch = healthy_patch(volume, lungs, mask, SPEC, 18)
    assert "the patient's own lung" in patch.source
    assert patch.values.shape == (18, 18)
    assert abs(float(patch.values.mean()) - scaled(-860)) < 0.01
    assert patch.values.max() < scaled(-700)


def test_the_network_has_the_last_word_on_which_square_is_healthy():
    volume, lungs, mask = one_lesion()
    spacing = (10.0, *volume.geometry.spacing[1:])
    volume = Volume(volume.hu, replace(volume.geometry, spacing=spacing))
    asked = []

    def rate(slices, squares):
        asked.append(squares.sum((1, 2, 3)))
        return np.arange(len(slices), 0, -1)

    last = healthy_patch(volume, lungs, mask, SPEC, 18, rate)
    first = healthy_patch(volume, lungs, mask, SPEC, 18, lambda slices, squares: np.arange(len(slices)))
    np.testing.assert_array_equal(asked[0], [18 * 18] * 3)
    np.testing.assert_array_equal(first.values, healthy_patch(volume, lungs, mask, SPEC, 18).values)
    assert np.abs(first.values - last.values).max() > 0


def test_a_smaller_healthy_square_is_mirrored():
    square = np.arange(9, dtype=np.float32).reshape(3, 3)
    filled = fill_by_mirroring(square, 8)
    assert filled.shape == (8, 8)
    assert set(filled.ravel()) == set(square.ravel())
    assert fill_by_mirroring(square, 3).tolist() == square.tolist()


def test_a_lung_without_a_healthy_place_gets_a_generated_texture():
    volume, lungs, _ = one_lesion()
    patch = healthy_patch(volume, lungs, lungs, SPEC, 18)
    assert "generated" in patch.source
    np.testing.assert_array_equal(patch.values, generated_texture(18, SPEC))
    assert abs(float(patch.values.mean()) - scaled(-860)) < 0.01
