"""Networks of one's own: taken in after a trial, refused in one sentence, removed; those of the program stay."""

import hashlib
import json

import pytest
from onnx import helper

from sscild_desktop.core.analysis import trial
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.trial import try_network
from sscild_desktop.core.errors import Cancelled, ModelRefused
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.inference.library import (
    ROLES,
    STANDARD,
    add_network,
    added_dir,
    error_in_words,
    find,
    find_roles,
    library,
    remove_network,
    split_chosen,
)
from tests.core.small_networks import (
    CHEST,
    SPEC,
    STACK,
    TWO_CLASSES,
    _constant,
    chest_bytes,
    levels_bytes,
    model_bytes,
    scores_bytes,
    stack_bytes,
    two_classes_bytes,
    write_network,
)
from tests.phantoms import small_case

OWN_SCORES = {"outputs": [{"name": "scores"}], "input": {"name": "slices", "second": "lung", **SPEC}, "role": "scores"}


@pytest.fixture(autouse=True)
def one_case(monkeypatch):
    """The generated chest is the same for every trial: it is made once a session."""

    def made(size, report):
        report(0.5, "made")
        assert size == "small"
        return small_case()

    monkeypatch.setattr(trial, "built_in_case", made)


@pytest.fixture
def own(tmp_path):
    """A score network of one's own, not taken in yet: its card and its file."""
    card = write_network(tmp_path / "mine", "own-scores", scores_bytes(), **OWN_SCORES)
    return card.with_suffix(".onnx"), card


def test_networks_of_the_program_serve_every_role():
    listed = {(one.role, one.card.name): one for one in library()}
    for role, name in STANDARD.items():
        assert not listed[role, name].is_added
    assert set(STANDARD) == set(ROLES)


def test_an_added_network_is_tried_kept_and_used_for_its_role(own):
    listed = add_network(*own, try_network)
    answer = listed.card.facts["self_test"]
    assert len(answer["scores_percent"]) == 5
    # the network calls everything above -750 HU disease, vessels included: it reads what is there and more
    for ours, true in zip(answer["scores_percent"], answer["truth_percent"], strict=True):
        assert ours[0] > true[0] * 0.8
    assert [one.is_added for one in library() if one.card.name == "own-scores"] == [True]
    assert Options(networks=(("scores", "own-scores"),)).card("scores").sha256 == listed.card.sha256
    assert Options().card("scores").name == STANDARD["scores"]
    remove_network("own-scores")
    assert "own-scores" not in {one.card.name for one in library()}
    assert list(added_dir().iterdir()) == []


def test_choices_whose_network_is_gone_or_serves_another_role_are_told_apart(own):
    add_network(*own, try_network)
    wanted = (("scores", "own-scores"), ("levels", "own-scores"), ("lesions", "gone"))
    assert split_chosen(wanted) == (wanted[:1], wanted[1:])
    assert split_chosen(()) == ((), ())


def test_a_network_of_two_roles_is_listed_for_each_and_tried_once(tmp_path):
    card = write_network(tmp_path / "mine", "own-lobes", chest_bytes(), **CHEST)
    listed = add_network(card.with_suffix(".onnx"), card, try_network)
    assert [one.role for one in find_roles("own-lobes")] == ["lungs", "lobes"]
    answer = listed.card.facts["self_test"]
    assert 0.0 < answer["lungs_dice"] < 1.0 and set(answer["lobes_dice"]) == {"rul", "rml", "rll", "lul", "lll"}
    assert answer["lobes_dice"]["rml"] == 0.0  # it sees none
    assert split_chosen((("lobes", "own-lobes"),)) == ((("lobes", "own-lobes"),), ())
    assert Options(networks=(("lobes", "own-lobes"),)).hashes["own-lobes"] == listed.card.sha256


@pytest.mark.parametrize(("name", "key"), [("threshold", "lungs_dice"), ("fissures", "lobes_dice")])
def test_built_in_methods_are_listed_tried_and_stay(name, key):
    listed = find(name)
    assert listed.is_built_in and not listed.is_added and error_in_words(listed.card)[0].isalnum()
    found = try_network(listed.card, listed.role)[key]
    assert min(found.values() if isinstance(found, dict) else [found]) > 0.9
    with pytest.raises(ModelRefused, match="came with the program"):
        remove_network(name)


@pytest.mark.parametrize(
    ("name", "content", "card", "kinds"),
    [
        ("two-classes", two_classes_bytes, TWO_CLASSES, {"ggo", "reticulation", "total"}),
        ("stack", stack_bytes, STACK, {"ggo", "fibrosis", "total"}),
    ],
)
def test_lesion_networks_of_fewer_classes_are_tried_by_their_labels(tmp_path, name, content, card, kinds):
    path = write_network(tmp_path / "mine", name, content(), **card)
    answer = add_network(path.with_suffix(".onnx"), path, try_network).card.facts["self_test"]
    assert set(answer["extent_percent"]) == set(answer["truth_percent"]) == kinds
    assert answer["lungs_dice"] is None
    assert answer["extent_percent"]["ggo"] > 5.0


@pytest.mark.parametrize(
    ("content", "card", "words"),
    [
        (two_classes_bytes, {"outputs": [{"name": "lesions", "labels": ["ggo"]}]}, "shape"),
        (two_classes_bytes, {"outputs": [{"name": "lesions", "labels": ["emphysema", "mass"]}]}, "no lesion class"),
        (stack_bytes, {**STACK, "input": {**STACK["input"], "planes": 8}}, "could not be run"),
        (chest_bytes, {**CHEST, "outputs": [{"name": "lobes", "labels": ["a"]}]}, "five lobes"),
    ],
)
def test_a_card_whose_labels_are_not_the_networks_is_refused(tmp_path, content, card, words):
    path = write_network(tmp_path / "mine", "odd", content(), **{"role": "lesions", **card})
    with pytest.raises(ModelRefused, match=words):
        add_network(path.with_suffix(".onnx"), path, try_network)


def test_the_same_name_twice_is_refused(own):
    add_network(*own, try_network)
    with pytest.raises(ModelRefused, match="already"):
        add_network(*own, try_network)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"role": "weather"}, "role"),
        ({"role": ""}, "role"),
        ({"name": "../up"}, "letters"),
        ({"name": "goh-scores"}, "already"),
        ({"name": "GOH-Scores"}, "already"),
        ({"sha256": "0" * 64}, "SHA-256"),
        ({"role": "lesions"}, "wants “lung”"),
        ({"role": "levels"}, "plane_spacing_mm"),
        ({"outputs": [{"name": "somethingelse"}]}, "somethingelse"),
    ],
)
def test_a_card_that_does_not_fit_is_refused_and_nothing_is_kept(tmp_path, changes, words):
    card = write_network(tmp_path / "mine", "own-scores", scores_bytes(), **OWN_SCORES)
    facts = {**json.loads(card.read_text()), **changes}
    card.write_text(json.dumps(facts))
    with pytest.raises(ModelRefused, match=words):
        add_network(card.with_suffix(".onnx"), card, try_network)
    assert not added_dir().exists() or list(added_dir().iterdir()) == []


def test_scores_outside_0_to_100_are_shown_clipped_not_believed(tmp_path):
    card = write_network(tmp_path / "mine", "wild", scores_bytes(offset=1000.0), **OWN_SCORES)
    answer = add_network(card.with_suffix(".onnx"), card, try_network).card.facts["self_test"]
    assert {row[0] for row in answer["scores_percent"]} == {100.0}
    assert answer["doubt"] == trial.OUTSIDE


@pytest.mark.parametrize("inside", [0.0, 40.0])
def test_scores_that_are_the_same_for_every_slice_are_doubted(tmp_path, inside):
    content = model_bytes(
        [
            helper.make_node("ReduceMean", ["slices"], ["mean"], axes=[2, 3], keepdims=0),
            helper.make_node("Mul", ["mean", "none"], ["flat"]),
            helper.make_node("Add", ["flat", "score"], ["scores"]),
        ],
        {"slices": ["N", 1, "H", "W"]},
        ["scores"],
        [_constant("none", [0.0] * 3), _constant("score", [inside] * 3)],
    )
    path = write_network(tmp_path / "mine", "flat", content, **{**OWN_SCORES, "input": {"name": "slices", **SPEC}})
    assert try_network(load_card(path), "scores")["doubt"] == trial.SAME


def test_a_level_network_is_tried_too(tmp_path):
    levels = {"name": "slices", "spacing_mm": 4.0, "plane_spacing_mm": 4.0, "size": 96, "hu_window": [-1024.0, 476.0]}
    card = write_network(
        tmp_path / "mine", "flat", levels_bytes(), outputs=[{"name": "levels"}], input=levels, role="levels"
    )
    answer = add_network(card.with_suffix(".onnx"), card, try_network).card.facts["self_test"]
    assert len(answer["error_mm"]) == 5  # every plane equally probable: the middle of the chest for each level
    assert answer["error_mm"][0] < 0 < answer["error_mm"][4]
    assert answer["doubt"] == trial.SAME


def test_a_stopped_trial_leaves_nothing(own):
    def stop(fraction, _text):
        if fraction > 0.2:
            raise Cancelled

    with pytest.raises(Cancelled):
        add_network(*own, try_network, stop)
    assert list(added_dir().iterdir()) == []


def test_a_damaged_added_network_is_named_when_it_is_used(own):
    listed = add_network(*own, try_network)
    content = listed.card.path.read_bytes()
    listed.card.path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert hashlib.sha256(listed.card.path.read_bytes()).hexdigest() != listed.card.sha256
    with pytest.raises(ModelRefused, match="own-scores"):
        try_network(find("own-scores").card, "scores")


def test_networks_of_the_program_cannot_be_removed():
    with pytest.raises(ModelRefused, match="came with the program"):
        remove_network("goh-scores")
    with pytest.raises(ModelRefused, match="no network"):
        remove_network("nowhere")
