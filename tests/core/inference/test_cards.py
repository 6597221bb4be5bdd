"""Model cards: what is read, and one plain sentence for everything that is wrong."""

import json

import pytest

from sscild_desktop.core.analysis.coarse_chest import LevelSpec
from sscild_desktop.core.analysis.prepare import SliceSpec, VolumeSpec
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference import available_cards, cards, load_card
from sscild_desktop.core.inference.cards import VOLUME, WHOLE_CHEST, CardInput, error_of_scores, read_checked
from tests.core.small_networks import lesions_bytes, write_all, write_network


@pytest.fixture
def card_path(tmp_path):
    return write_network(tmp_path, "lesions-all", lesions_bytes(), thresholds={"ggo": 0.35}, unknown={"kept": 1})


def change(path, **values):
    facts = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({key: v for key, v in (facts | values).items() if v is not None}), "utf-8")


def test_a_card_is_found_by_name_and_by_path(card_path):
    assert load_card("lesions-all", card_path.parent) == load_card(card_path)


def test_thresholds_come_from_the_card_and_are_half_where_it_says_nothing(card_path):
    card = load_card(card_path)
    assert card.threshold("ggo") == 0.35
    assert card.threshold("reticulation") == 0.5


def test_fields_that_the_program_does_not_know_are_kept(card_path):
    assert load_card(card_path).facts["unknown"] == {"kept": 1}


def test_every_card_of_the_folder_is_listed_by_name(card_path):
    write_network(card_path.parent, "another", lesions_bytes())
    assert [card.name for card in available_cards(card_path.parent)] == ["another", "lesions-all"]


def test_a_missing_network_is_named(tmp_path):
    with pytest.raises(ModelRefused, match="“goh-scores” is not installed"):
        load_card("goh-scores", tmp_path)


@pytest.mark.parametrize("content", ["{", "[1, 2]", "null", "[" * 100_000, '{"a":' * 500 + "1" + "}" * 500, "\xff"])
def test_a_card_that_is_no_card_is_refused(tmp_path, content):
    (tmp_path / "x.json").write_text(content, "latin-1")
    with pytest.raises(ModelRefused, match=r"x\.json"):
        load_card("x", tmp_path)


@pytest.mark.parametrize(("key", "value"), [("sha256", None), ("input", "text"), ("version", 3), ("outputs", {})])
def test_a_card_without_what_is_needed_says_what(card_path, key, value):
    change(card_path, **{key: value})
    with pytest.raises(ModelRefused, match=f"“{key}”"):
        load_card(card_path)


def test_a_card_cannot_point_outside_its_folder(card_path):
    change(card_path, file="../elsewhere.onnx")
    with pytest.raises(ModelRefused, match="another folder"):
        load_card(card_path)


def test_one_changed_byte_of_the_network_is_noticed(card_path):
    file = card_path.with_suffix(".onnx")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(ModelRefused, match="changed or damaged. Install the program again"):
        read_checked(load_card(card_path))


def test_a_network_whose_file_is_gone_is_named(card_path):
    card_path.with_suffix(".onnx").unlink()
    with pytest.raises(ModelRefused, match=r"lesions-all\.onnx.*is missing"):
        read_checked(load_card(card_path))


def test_the_networks_in_the_repository_are_in_order():
    cards = available_cards()
    assert {"lesions-all", "goh-scores", "goh-levels"} <= {card.name for card in cards}
    for card in cards:
        assert read_checked(card)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("frame", "sphere"),
        ("frame", 3),
        ("name", ["slices"]),
        ("hu_window", [250.0, -1150.0]),
        ("hu_window", [1]),
        ("hu_window", "wide"),
        ("spacing_mm", "1.25"),
        ("spacing_mm", 0),
        ("spacing_mm", float("nan")),
        ("multiple_of", 0.5),
        ("size", True),
        ("planes", -16),
        ("cranial_first", "yes"),
    ],
)
def test_an_input_that_cannot_be_meant_is_refused_by_its_name(card_path, key, value):
    facts = json.loads(card_path.read_text("utf-8"))
    change(card_path, input={**facts["input"], key: value})
    with pytest.raises(ModelRefused, match=f"“{key}”"):
        load_card(card_path)


@pytest.mark.parametrize("outputs", [[3], [{}], [{"name": None}]])
def test_an_output_without_a_name_is_refused(card_path, outputs):
    change(card_path, outputs=outputs)
    with pytest.raises(ModelRefused, match="“outputs”"):
        load_card(card_path)


@pytest.mark.parametrize("thresholds", [[0.5], {"ggo": "half"}, {"ggo": None}])
def test_a_threshold_is_a_number(card_path, thresholds):
    change(card_path, thresholds=thresholds)
    with pytest.raises(ModelRefused, match="“thresholds”"):
        load_card(card_path)


def test_what_a_kind_of_network_needs_is_named_where_the_card_does_not_say_it():
    with pytest.raises(ModelRefused, match="“plane_spacing_mm”"):
        VolumeSpec.from_card(CardInput.of({"name": "volume", "spacing_mm": 1.25, "hu_window": [-1150, 250]}))


def test_every_shipped_card_says_what_its_kind_needs():
    for card in available_cards():
        spec = {VOLUME: VolumeSpec, WHOLE_CHEST: LevelSpec}.get(card.input.frame, SliceSpec)
        assert spec.from_card(card.input)
        assert card.input.name
        assert card.outputs


def test_the_network_of_the_scores_says_how_far_it_is_wrong():
    """Else no error stands beside the extent: a card that words its figures otherwise is noticed here."""
    scores = load_card("goh-scores")
    error = error_of_scores(scores.sha256)
    assert error is not None and 0.5 < error.points < 15 and f"± {error.points:.1f} points" in error.words
    assert f"{error.points:.1f}" in scores.facts["error"]  # both stand in one report
    assert error_of_scores(load_card("lesions-all").sha256) is None  # its slices are not what a level is scored by


def test_the_error_is_that_of_the_networks_that_are_installed_now(tmp_path, monkeypatch):
    scores = load_card("goh-scores")
    with monkeypatch.context() as patch:
        patch.setattr(cards, "installed_models_dir", lambda: write_all(tmp_path))
        assert error_of_scores(scores.sha256) is None
    assert error_of_scores(scores.sha256) is not None
