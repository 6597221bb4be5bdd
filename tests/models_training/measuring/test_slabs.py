"""Slabs with known lesions are made once; what is pooled of them, and how far perturbations move them, is right."""

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs torch, which users never get")
pytestmark = pytest.mark.training

from models.training.data.reader_masks import ReaderSlice  # noqa: E402
from models.training.measuring import slab_maps, slab_scores, volume_thresholds  # noqa: E402
from models.training.measuring import slabs as slabs_of  # noqa: E402
from models.training.measuring.class_maps import class_maps  # noqa: E402
from models.training.measuring.counting import Table  # noqa: E402
from models.training.shipping.cards import CLINICAL  # noqa: E402
from sscild_desktop.core.analysis.lesions.marking import mark  # noqa: E402
from sscild_desktop.core.classes import Lesion  # noqa: E402
from sscild_desktop.core.inference import load_card, open_network  # noqa: E402
from sscild_desktop.core.volume import Geometry, Volume  # noqa: E402
from tests.core.analysis.chests import boxes  # noqa: E402
from tests.core.small_networks import STACK, stack_bytes, write_all, write_network  # noqa: E402

WHERE = np.ones((10, 10), bool)


def bits(code, rows):
    """A lesion over so many of ten rows."""
    mask = np.zeros((10, 10), np.uint8)
    mask[:rows] = code
    return mask


def test_slabs_with_much_little_and_none_of_a_class_are_told_apart():
    pairs = ((bits(1, 4), bits(1, 2)), (bits(1, 6), bits(1, 6)), (bits(1, 1), np.zeros((10, 10), np.uint8)))
    tables = [Table.of(found, true, WHERE) for found, true in pairs]
    little = np.zeros((10, 10), np.uint8)
    little[0, :4] = 1
    found = slabs_of.summed([*tables, Table.of(little, little, WHERE)], "ggo")
    assert found["slabs"] == 2 and found["slabs under 5 %"] == 1
    assert found["Dice, mean"] == pytest.approx((2 / 3 + 1) / 2) and found["Dice, pooled"] == pytest.approx(16 / 18)
    assert 2 / 3 <= found["Dice, low"] < found["Dice, high"] <= 1
    assert found["Dice under 5 %, pooled"] == 1.0 and found["false, points"] == pytest.approx(10.0)
    assert found["extent error, points"] == pytest.approx((20 + 0 + 10 + 0) / 4)
    assert (found["slabs 5 to 15 %"], found["slabs above 15 %"]) == (0, 2) and np.isnan(found["Dice 5 to 15 %, pooled"])
    assert found["Dice above 15 %, pooled"] == found["Dice, pooled"]
    assert np.isnan(slabs_of.summed(tables, "ret")["Dice, mean"])


def test_lines_taken_for_glass_and_glass_for_lines():
    tables = [Table.of(bits(1, 3), bits(2, 4), WHERE), Table.of(bits(3, 1), bits(1, 2), WHERE)]
    names = slabs_of.wrong_names(tables)
    assert names == {"lines called glass alone": pytest.approx(75.0), "glass called lines": pytest.approx(50.0)}
    assert slabs_of.found_share(tables[0]) == pytest.approx(75.0)


@pytest.fixture
def made(tmp_path, monkeypatch):
    monkeypatch.setattr(slabs_of, "MIXED", (("glass", 0.3),))
    monkeypatch.setattr(slabs_of, "_clean", lambda chest: boxes())
    return list(slabs_of.slabs(("a", "b/c"), "readers", tmp_path))


def test_slabs_are_made_once_and_hold_what_their_name_says(made, tmp_path, monkeypatch):
    assert [one.name for one in made] == [
        f"{chest}: {kind}" for chest in ("a", "b") for kind in ("glass 30 %", "+150 HU", "+240 HU")
    ]
    for slab in made:
        extent = 100 * np.count_nonzero(slab.bits) / np.count_nonzero(slab.lungs)
        assert extent == pytest.approx(30 if "glass" in slab.name else 17, abs=8)
        assert not slab.bits[slab.lungs == 0].any() and set(np.unique(slab.bits)) == {0, 1}

    def nothing(chest):
        raise AssertionError("made anew")

    monkeypatch.setattr(slabs_of, "_clean", nothing)
    again = list(slabs_of.slabs(("a", "b/c"), "readers", tmp_path))
    assert all(np.array_equal(one.volume.hu, other.volume.hu) for one, other in zip(made, again, strict=True))


def test_what_a_network_of_pixels_finds_and_how_far_an_offset_moves_it(made, tmp_path):
    network = open_network(load_card("lesions-all", write_all(tmp_path / "models")), "cpu", 1)
    found = slabs_of.measured(made, network)
    assert found["ggo"]["slabs"] == 2 and found["found at +240 HU, %"] > found["found at +150 HU, %"] - 5
    kept = slabs_of.rounded(found)
    assert kept["ggo"]["Dice, mean"] == round(found["ggo"]["Dice, mean"], 3) and "Dice, mean" not in kept["ret"]
    moved = slabs_of.moved(made[:1], network)
    assert set(moved) == {*slabs_of.PERTURBATIONS, "three slices left out"}
    assert moved["-15 HU"]["bias"] <= 0 <= moved["+15 HU"]["bias"]
    assert all(abs(one["bias"]) <= one["mean"] + 1e-9 <= one["largest"] + 2e-9 for one in moved.values())


def test_any_lesion_in_the_lungs_that_the_program_finds(made, tmp_path, monkeypatch):
    network = open_network(load_card("lesions-all", write_all(tmp_path / "models")), "cpu", 1)
    own = slabs_of.with_own_lungs(made, network, None)
    true = slabs_of.measured(made, network)["total"]
    assert set(own) == {*slabs_of.OWN_KEYS, "lungs, Dice"} and own["lungs, Dice"] > 0.95
    assert own["Dice, mean"] == pytest.approx(true["Dice, mean"], abs=0.1)
    beside = lambda slab, one, other: (np.roll(slab.lungs, 9, 2), np.roll(slab.bits, 9, 2))  # noqa: E731
    monkeypatch.setattr(slabs_of, "_as_analysed", lambda volume, *nets: beside(made[0], *nets))
    off = slabs_of.with_own_lungs(made[:1], network, None)
    assert off["lungs, Dice"] < 1 and 0 < off["Dice, mean"] < own["Dice, mean"]


def test_scores_of_slices_by_a_network_of_scores_and_by_masks(made, tmp_path):
    models = write_all(tmp_path / "models")
    scores, masks = (open_network(load_card(name, models), "cpu", 1) for name in ("goh-scores", "lesions-all"))
    for network in (scores, masks):
        rows = [slab_scores.rows_of(slab, network) for slab in made[:2]]
        truth = [100 * np.mean(slab.bits[z][slab.lungs[z] > 0] > 0) for slab in made[:2] for z in range(len(slab.bits))]
        assert set(np.concatenate(rows)[:, 3].round(6)) <= set(np.round(truth, 6))
        assert np.corrcoef(np.concatenate(rows)[:, 0], np.concatenate(rows)[:, 3])[0, 1] > 0


def test_errors_of_scores_are_summed_over_slices_with_an_interval_over_slabs():
    rows = [np.asarray([[12, 5, 0, 10, 5, 0], [40, 5, 0, 42, 5, 0]], float), np.asarray([[23, 5, 0, 20, 5, 0]], float)]
    found = slab_scores.figures(rows)
    assert found["slices"] == 3 and found["tot"]["error"] == pytest.approx(7 / 3)
    assert found["tot"]["bias"] == pytest.approx(1.0) and found["gg"]["error"] == 0
    assert found["tot"]["error, low"] == pytest.approx(2.0) and found["tot"]["error, high"] == pytest.approx(3.0)
    assert found["tot"]["rho"] == 1.0 and np.isnan(found[CLINICAL]["tot"]["rho"])
    assert found[CLINICAL]["slices"] == 2 and found[CLINICAL]["tot"]["error"] == pytest.approx(2.5)


def test_the_order_of_readers_slices_is_told_of_all_and_of_those_with_little_disease(tmp_path, monkeypatch):
    drawn = iter([5.0, 10.0, 20.0, 80.0, 90.0])

    def of_reader(true):
        hu, lesions = np.full((1, 100, 100), -800, np.int16), np.zeros((1, 100, 100), np.uint8)
        lesions[0, : round(true)] = 1
        volume = Volume(hu, Geometry(hu.shape, (5.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
        return ReaderSlice("case04", volume, np.ones(hu.shape, bool), lesions, has_classes=False)

    monkeypatch.setattr(slab_scores, "reader_slices", lambda is_test: [of_reader(one) for one in drawn])
    given = iter([20.0, 10.0, 30.0, 70.0, 99.0])
    monkeypatch.setattr(slab_scores, "found_patterns", lambda *_: np.asarray([[next(given), 0.0, 0.0]]))
    said, order = slab_scores.of_readers(None, tmp_path, None)
    assert said == {
        "covid19-ct-seg, TOT error": pytest.approx(44 / 5),
        "covid19-ct-seg, TOT bias": pytest.approx(24 / 5),
    }
    assert order["covid19-ct-seg, ρ of TOT"] == pytest.approx(0.9)
    assert order[f"covid19-ct-seg, ρ of TOT, {CLINICAL}"] == pytest.approx(0.5)
    assert order["covid19-ct-seg, κ of TOT"] > order[f"covid19-ct-seg, κ of TOT, {CLINICAL}"]


def test_a_map_is_told_beside_a_uniform_one():
    row = {"network": 20.0, "true": 10.0, "mass": 4.0, "inside": dict.fromkeys(("none", "two steps"), 3.0)}
    row |= {"derived": 21.0, "uniform": dict.fromkeys(("none", "two steps"), 0.25)}
    other = {**row, "network": 40.0, "derived": 41.0, "true": 0.0, "mass": 9.0}
    found = slab_maps.summed([{**one, "pattern": key} for key in ("tot", "gg", "ret") for one in (row, other)])["gg"]
    assert found["maps"] == 2 and found["R²"] == pytest.approx(1.0)
    assert found["inside"]["none"] == 0.75 and found["gain over a uniform map"] == 0.5


def test_lesions_as_the_network_of_stacks_names_them():
    assert volume_thresholds.exclusive(np.array([0, 1, 2, 4, 8, 3, 5, 9, 15], np.uint8)).tolist() == [
        0,
        1,
        8,
        0,
        8,
        8,
        1,
        8,
        8,
    ]


def test_a_network_of_stacks_is_read_at_any_threshold_as_the_program_marks(tmp_path):
    network = open_network(load_card(write_network(tmp_path, "stack", stack_bytes(), **STACK)), "cpu", 1)
    volume, lungs = boxes()
    maps = class_maps(volume, lungs > 0, network)
    marked = mark(volume, 0, len(volume.hu), network).lesions
    for percent, lesion in zip(maps, (Lesion.GGO, Lesion.FIBROSIS), strict=True):
        assert np.array_equal(percent >= 50, ((marked & lesion) > 0) & (lungs > 0))
    assert (maps[0] >= 50).any()
