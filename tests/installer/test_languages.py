"""Every phrase of the source has its translation in every language, with the same places and tags."""

import re

import pytest

from installer.languages import linguist as languages
from installer.languages.linguist import FOLDER, faults, write_ts
from installer.languages.phrases import phrases
from sscild_desktop.core.language.offered import TRANSLATED
from sscild_desktop.core.language.ts import read_ts
from tests.shared import shared

HOW = "python -m installer.languages --missing {0} > new.json, translate, then --fill {0} new.json"
TAG = re.compile(r"</?\w+")
NUMBER = re.compile(r"\d+[.,]\d+|\d\d+")
"""Of one digit it may be a word in another language: six, 3D."""


@pytest.fixture(scope="module")
def found():
    return shared("phrases", phrases)


def numbers(text):
    return sorted(one.replace(",", ".") for one in NUMBER.findall(re.sub(r"%\d+", "", text)))


def test_the_languages_offered_are_those_there_are():
    assert sorted(path.stem for path in FOLDER.glob("*.ts")) == sorted(TRANSLATED)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_phrase_is_translated(found, language):
    said = read_ts(FOLDER / f"{language}.ts")
    assert [one for one in found if one not in said] == [], HOW.format(language)
    assert [one for one in said if one not in found] == [], "python -m installer.languages drops them"


@pytest.mark.parametrize("language", TRANSLATED)
def test_places_and_tags_are_kept(language):
    said = read_ts(FOLDER / f"{language}.ts")
    assert faults(said) == []
    assert [one for one, text in said.items() if sorted(TAG.findall(one)) != sorted(TAG.findall(text))] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_limits_keep_their_numbers(language):
    said = read_ts(FOLDER / f"{language}.ts")
    assert [one for one, text in said.items() if numbers(one) != numbers(text)] == []


@pytest.mark.parametrize(
    ("language", "phrase"), [("de", "weniger extensiv"), ("fr", "moins extensif"), ("nl", "minder uitgebreid")]
)
def test_less_fvc_is_not_said_to_be_less_extensive(language, phrase):
    said = read_ts(FOLDER / f"{language}.ts")
    assert [one for one, text in said.items() if "Goh" in one and phrase in text] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_word_has_the_sense_of_its_place(language):
    said = read_ts(FOLDER / f"{language}.ts")
    assert said["Stage"].casefold() in said["Goh stage"].casefold()  # a column of the visits, no step of an analysis
    assert said["Reassign"] != said["Change"]  # what a brush does, and the tab of what changed
    assert len({said[one] for one in ("Before", "Before day", "After", "After day")}) == 4


def test_the_source_is_read_as_it_is_shown(found):
    expected = {
        "%1 of %2 slices loaded",  # an f-string
        "%1 slice",  # counted
        "%1 slices",
        "Open a folder with a chest CT",
        "limited",  # chosen by a condition
        "Lungs",
    }
    assert expected <= set(found)
    keys = ("SELECT", "setObjectName", "PatientName", "Ctrl+O", "goh_extent", "DIMSIZE", "SKULL")
    assert not [one for one in found if one.startswith(keys)]


def test_a_file_that_is_filled_keeps_the_rest_and_refuses_a_lost_place(tmp_path, monkeypatch):
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    monkeypatch.setattr(languages, "phrases", lambda: {"%1 left": "a", "Left": "b", "New": "b"})
    write_ts(tmp_path / "de.ts", "de", {"Left": "b", "Gone": "b"}, {"Left": "Links", "Gone": "Weg"})
    assert languages.fill("de", {"%1 left": "links", "New": "Neu"}) == ["%1 left"]
    assert read_ts(tmp_path / "de.ts") == {"Left": "Links", "New": "Neu"}
    assert languages.missing("de") == ["%1 left"]
