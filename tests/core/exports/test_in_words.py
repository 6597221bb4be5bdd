"""Five lines of text, each with its numbers."""

from dataclasses import replace

from sscild_desktop.core.exports.edits import changed_in_words
from sscild_desktop.core.exports.in_words import NOT_A_DIAGNOSIS, result_in_words
from sscild_desktop.core.results import EDITED, WITHDRAWN, Analysis
from sscild_desktop.core.rules.volumes import decide
from sscild_desktop.core.whose import Whose, named, unnamed
from tests.core.exports.example import example_analysis, two_classes


def test_five_lines_hold_the_result():
    who, stage, levels, lesions, note = result_in_words(
        example_analysis(), Whose("P0007", day="2026-01-31"), 68.0
    ).splitlines()
    assert who == "P0007, CT of 2026-01-31, Chest 1.0 B60f"
    assert stage.startswith("Goh stage: extensive (extent 10–30 %, FVC below 70 % predicted); extent (mean TOT) 24.7 %")
    assert (
        levels
        == "Goh levels, TOT/GG/RET in % of the lung area: 1: 12/9/6, 2: 15/10/8, 3: 21/15/10, 4: 30/21/15, 5: 45/31/22"
    )
    assert (
        "ground-glass opacity 12.0 %" in lesions and "together 19.2 %; lungs 4.30 L; lobar severity 11 of 25" in lesions
    )
    assert note.endswith(NOT_A_DIAGNOSIS)


def test_what_was_not_run_is_said_and_the_lines_stay_five():
    example = example_analysis()
    lines = result_in_words(Analysis(example.series, example.geometry), Whose()).splitlines()
    assert len(lines) == 5
    assert lines[1:4] == [
        "Goh stage: not determined, the five levels were not all scored",
        "Goh levels: not scored",
        "Lesions: not analysed; lungs not measured",
    ]


def test_a_volume_that_the_reader_decided_stands_with_the_measured_one():
    typed = decide(example_analysis(), "lungs_ml", EDITED, 4000.0, "", "")
    assert "lungs 4.00 L, own (automatic 4.30 L)" in result_in_words(typed, Whose())
    withdrawn = decide(typed, "lungs_ml", WITHDRAWN, None, "", "")
    assert "lungs withdrawn (automatic 4.30 L)" in result_in_words(withdrawn, Whose())
    assert changed_in_words(typed) == (
        "Changed by the reader: level 5 moved; volume of both lungs 4000 mL (automatic 4300 mL)."
    )
    assert changed_in_words(withdrawn).endswith("volume of both lungs withdrawn (automatic 4300 mL).")


def test_a_class_that_is_not_marked_is_left_out():
    assert "reticulation" not in result_in_words(two_classes(example_analysis()), Whose()).splitlines()[3]


def test_the_header_says_whose_it_is_only_where_that_is_wanted():
    series = replace(example_analysis().series, study_date="20260131")
    assert unnamed(series) == Whose(day="2026-01-31")
    assert named(series) == Whose("Doe, Jane", "ID-4711", "2026-01-31")
    assert unnamed(replace(series, study_date="31.1.26")).day == ""
