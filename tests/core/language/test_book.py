"""Texts are found again in the phrases they were made of, and said as they should be read."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer.languages.linguist import FOLDER
from sscild_desktop.core.language import names
from sscild_desktop.core.language.book import LONGEST, MOST_READINGS, PhraseBook
from sscild_desktop.core.language.direction import END, FROM_LEFT, from_right_to_left
from sscild_desktop.core.language.names import own
from sscild_desktop.core.language.ts import read_ts

GERMAN = {
    "%1 of %2 slices loaded": "%1 von %2 Schichten geladen",
    "%1 of %2": "%1 von %2",
    "%1 slices": "%1 Schichten",
    "Left lung": "Linke Lunge",
    "left lung": "linke Lunge",
    "page": "Seite",
    "Missing:": "Es fehlt:",
    "FVC": "FVC",
    "Remove “%1”?": "„%1“ entfernen?",
    "The %1 is empty.": "Leer: %1.",
    "Open a folder": "Ordner öffnen",
    "Open %1": "%1 öffnen",
    "Rule: %1. %2": "Regel: %1. %2",
    "limited": "begrenzt",
    "Export…": "Exportieren …",
    "and": "und",
    "At level %1 it is %2.": "Es ist %2 auf Höhe %1.",
    "%1 or %2": "%1 oder %2",
    "Ruler": "Lineal",
    "Stage %1. %2 %3.": "Stadium %1. %2 %3.",
    "It rests on %1, and %2.": "Grundlage: %1, %2.",
    "±%1 around the first %2: %3": "±%1 um den ersten Wert (%2): %3",
}
BOOK = PhraseBook(GERMAN, "de")
REAL = PhraseBook(read_ts(FOLDER / "de.ts"), "de")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Left lung", "Linke Lunge"),
        ("3 of 5 slices loaded", "3 von 5 Schichten geladen"),
        ("3 of 5", "3 von 5"),
        ("Missing: FVC; left lung", "Es fehlt: FVC; linke Lunge"),
        ("The left lung is empty.", "Leer: linke Lunge."),
        ("The left lung is empty. 3 slices", "Leer: linke Lunge. 3 Schichten"),
        ("Limited · 12.3 %", "Begrenzt · 12.3 %"),
        ("left lung and FVC", "linke Lunge und FVC"),
        ("    Left lung ", "    Linke Lunge "),
        ("– Left lung", "– Linke Lunge"),
        ("Export", "Exportieren"),
        ("At level 3 it is limited.", "Es ist begrenzt auf Höhe 3."),
        ("Rule: limited. The left lung is empty. 3 slices", "Regel: begrenzt. Leer: linke Lunge. 3 Schichten"),
        ("Left lung ▾", "Linke Lunge ▾"),
        ("Ruler 2", "Lineal 2"),
        ("Left lung 12 mL", "Linke Lunge 12 mL"),
        ("▲ limited", "▲ begrenzt"),
        ("FVC 3 (limited, left lung)", "FVC 3 (begrenzt, linke Lunge)"),
        ("FVC: Rule: limited. FVC", "FVC: Regel: begrenzt. FVC"),
        ("Alt+6 or Ctrl+Shift+R", "Alt+6 oder Ctrl+Shift+R"),
        (
            "Stage limited. It rests on 12.0 %, and FVC. Goh.",
            "Stadium begrenzt. Grundlage: 12.0 %, FVC. Goh.",
        ),
        ("FVC\n3 slices", "FVC\n3 Schichten"),
        ("Thorax 2, 67 slices", "Thorax 2, 67 Schichten"),
        ("Left lung 5875 → 5862 mL (−14 mL, limited)", "Linke Lunge 5875 → 5862 mL (−14 mL, begrenzt)"),
    ],
)
def test_a_text_is_said_by_the_phrases_it_was_made_of(text, said):
    assert BOOK.say(text) == said


def test_what_fills_a_place_ends_with_its_sentence_however_wide_the_blank_behind_it():
    text = "±3 around the first page: limited.  Left lung: none."
    assert BOOK.say(text) == "±3 um den ersten Wert (Seite): begrenzt.  Linke Lunge: none."


def test_a_number_is_read_with_its_words_and_nothing_before():
    book = PhraseBook({"%1 slices": "%1 برش", "%1 mm covered": "پوشش %1 mm"}, "fa")
    assert book.say("67 slices, 335 mm covered").index("67") < book.say("67 slices, 335 mm covered").index("پوشش")


def test_of_two_ways_to_read_a_text_the_one_that_leaves_less_english_is_taken():
    assert BOOK.say("Open a folder (Ctrl+O)") == "Ordner öffnen (Ctrl+O)"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "12.5 %",
        "CHEST^LOW DOSE",
        "/data/page 3/left.dcm",
        "the best of friends",
        "it shows the left lung and others do not",
    ],
)
def test_what_is_no_phrase_stays(text):
    assert BOOK.say(text) == text


def test_what_is_not_used_is_said_behind_the_answer():
    said = REAL.say("cannot be decided: see what is missing; FVC and CT not used, outside 24 months")
    assert said.startswith(REAL.say("cannot be decided: see what is missing"))


PAINTED = (
    "Axial  26 / 800",
    "z −12.3 mm",
    "Goh level 3",
    "C −600  W 1500",
    "−812 HU",
    "L 12.3  P 4.0  S −102.5 mm",
    "Right upper lobe",
    "Highest density 10 mm, 5 slices",
    "Image 12 of 300",
    "Matching place 12 mm cranial of this slice",
    "",
)


@pytest.mark.parametrize("language", ["de", "fr", "nl", "fa", "zh"])
def test_a_line_that_comes_again_with_other_numbers_is_said_as_any_other(language):
    book = PhraseBook(read_ts(FOLDER / f"{language}.ts"), language)
    assert [book.say_again(line) for line in PAINTED] == [book.say(line) for line in PAINTED]


def test_other_numbers_of_as_many_digits_are_not_looked_up_again(monkeypatch):
    book, looked_up = PhraseBook(GERMAN, "de"), list[str]()
    read = book._understood
    monkeypatch.setattr(book, "_understood", lambda text: looked_up.append(text) or read(text))
    assert book.say_again("3 of 5 slices loaded") == "3 von 5 Schichten geladen"
    assert book.say_again("4 of 9 slices loaded") == "4 von 9 Schichten geladen"
    assert len(set(looked_up)) == 1


@pytest.mark.parametrize("count", ["7", "1", "12"])
def test_a_number_that_a_phrase_has_as_its_own_is_found(count):
    book = PhraseBook({"1 slice is missing of %1": "1 Schicht fehlt von %1"}, "de")
    assert book.say_again(f"1 slice is missing of {count}") == f"1 Schicht fehlt von {count}"


def test_a_name_with_a_number_is_no_number(monkeypatch):
    monkeypatch.setattr(names, "_names", {})
    own("page 7")
    assert BOOK.say_again("page 7, 3 slices") == BOOK.say("page 7, 3 slices")


def test_what_stands_within_quotes_is_somebodys_own():
    assert BOOK.say("Remove “left lung”?") == "„left lung“ entfernen?"


def test_what_is_told_to_be_theirs_stays_in_the_middle_of_ours():
    assert BOOK.say("left lung, 3 slices") == "linke Lunge, 3 Schichten"
    assert BOOK.say("left lung, 3 slices", ["left lung", ""]) == "left lung, 3 Schichten"


def test_a_long_note_is_left_after_so_many_readings():
    chance, joints = random.Random(1), (" ", " ", ", ", "; ", ": ", " and ", ". The ", " – ", " (")
    words = ("patient", "has", "not", "been", "treated", "with", "lung", "limited", "of", "CT", "level", "than", "was")
    note = "".join(chance.choice(words) + chance.choice(joints) for _ in range(250))
    assert 1000 < len(note) < LONGEST
    before = REAL._read.cache_info().misses
    assert (REAL.say(note), REAL._read.cache_info().misses - before) == (note, MOST_READINGS + 1)


def test_what_follows_a_place_is_not_sought_twice():
    tried = REAL._candidates("to be the mean of the CT is in the lung with a level of and " * 30)
    patterns = [one.within_sentence.pattern for one in tried if len(one.places) > 2]
    assert len(patterns) > 3
    assert all(one.count("(?>") >= 2 for one in patterns)


@pytest.mark.parametrize("text", ["ab" + "." * 900, "left lung; " * 400, "left " * 390])
def test_no_text_is_too_deep(text):
    assert BOOK.say(text) == text


def test_a_name_stays_wherever_it_stands(monkeypatch):
    monkeypatch.setattr(names, "_names", {})
    assert BOOK.say("page") == "Seite"
    name = own("page")
    assert BOOK.say(f"Missing: {name}; left lung") == "Es fehlt: page; linke Lunge"
    assert BOOK.say(name) == name
    own("lun")
    assert BOOK.say("left lung") == "linke Lunge"  # a part of a word is no name


@pytest.mark.parametrize("name", ["page", "DOE, JANE", "a left lung", "/data/left lung 7/3.dcm", "(page)", "..."])
def test_a_name_is_found_by_any_of_its_words(monkeypatch, name):
    monkeypatch.setattr(names, "_names", {})
    own(name)
    for text in (name, f"3 slices of {name}, left lung", f"“{name}”"):
        assert names.names_in(text) == [name]
    assert names.names_in("3 slices of another") == []


FA = PhraseBook({"%1 slices": "%1 برش", "left lung": "ریه چپ", "p": "مقدار p"}, "fa")


def test_from_right_to_left_numbers_and_names_keep_their_order():
    assert FA.say("−3.5") == from_right_to_left("−3.5")
    assert FA.say("12 slices") == from_right_to_left(f"{FROM_LEFT}12{END} برش")
    assert FA.say("DOE, JANE") == from_right_to_left("DOE, JANE")
    assert FA.say("left lung\n−3.5") == f"{from_right_to_left('ریه چپ')}\n{from_right_to_left('−3.5')}"


def test_what_was_said_once_is_not_changed_again():
    for text in ("−3.5", "12 slices", "left lung"):
        assert FA.say(FA.say(text)) == FA.say(text)


@given(st.lists(st.sampled_from(["3 slices", "left lung", "FVC", "12.3 %", "Å"]), min_size=1, max_size=6))
def test_a_list_is_said_part_by_part(parts):
    said = {"3 slices": "3 Schichten", "left lung": "linke Lunge"}
    assert BOOK.say("; ".join(parts)) == "; ".join(said.get(one, one) for one in parts)


@given(st.text(max_size=40))
def test_any_text_is_answered(text):
    assert isinstance(BOOK.say(text), str)
    assert PhraseBook({}).say(text) == text


def test_of_two_ways_that_are_as_sure_the_first_by_the_alphabet_is_taken():
    """Not the one whose words happen to lie first in a set, which is another one at every start."""
    phrases = {"red %1": "rotes %1", "%1 sun": "%1e Sonne", "red": "rot", "sun": "Licht"}
    assert PhraseBook(phrases).say("red sun") == "rote Sonne"


def test_a_range_of_hu_takes_nothing_from_before_a_comma():
    """“From”, as a table is headed, was found in the middle of this; in three languages it is “origin”."""
    said = REAL.say(
        "Lower third: SD 234 HU, skewness 0.64, excess kurtosis −0.66, excess kurtosis from −1024 to −200 HU −1"
    )
    assert said.endswith("Exzess-Kurtosis −0.66, Exzess-Kurtosis von −1024 bis −200 HU −1")
