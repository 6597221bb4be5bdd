"""Readers' scores from sheets, wrong cells by their address, and the hands compared with each other."""

from dataclasses import replace

import numpy as np
import openpyxl
import pytest

from sscild_desktop.core.classes import PROGRAM
from sscild_desktop.core.corrected import typed, withdrawn
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.labels import marks_of_program
from sscild_desktop.core.evaluate.many import Findings
from sscild_desktop.core.evaluate.readings import compare_hands, hands_of, of_program
from sscild_desktop.core.evaluate.scores_sheet import ReaderScore, read_scores
from sscild_desktop.core.exports.evaluation.tables import agreement_cells
from sscild_desktop.core.results import FoundMasks, Scores
from tests.core.exports.example import example_analysis

HEADS = ("Reader", "Level", "TOT (%)", "GG", "RET")


def sheet(path, rows, heads=HEADS, above=()):
    book = openpyxl.Workbook()
    for row in (*above, heads, *rows):
        book.active.append(row)
    book.save(path)
    return path


def test_scores_are_read_below_titles_with_units_commas_and_percent_formats(tmp_path):
    path = sheet(
        tmp_path / "s.xlsx", [("A", 1, 10, 5, "7,5"), ("A", "Level 2", "20 %", 5, 15), (None,) * 5], above=[("Scores",)]
    )
    book = openpyxl.load_workbook(path)
    book.active["D3"], book.active["D3"].number_format = 0.05, "0 %"
    book.save(path)
    assert read_scores(path) == (
        ReaderScore("", "A", 1, Scores(10, 5, 7.5)),
        ReaderScore("", "A", 2, Scores(20, 5, 15)),
    )


def test_a_csv_and_a_column_of_cases_are_read_too(tmp_path):
    (tmp_path / "s.csv").write_text("case;level;total;ggo;reticulation\n7;1;10;5;5\n8;1;0;0;0\n")
    assert [(one.case, one.reader) for one in read_scores(tmp_path / "s.csv")] == [("7", "Reader"), ("8", "Reader")]


def test_a_case_that_is_a_long_number_keeps_its_digits(tmp_path):
    rows = [(12345678, "A", 1, 10, 5, 5), (12345679, "A", 1, 20, 5, 15)]
    path = sheet(tmp_path / "s.xlsx", rows, ("Case", *HEADS))
    assert [one.case for one in read_scores(path)] == ["12345678", "12345679"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("A", 1, 110, 5, 5), "C3: TOT must be 0 to 100 percent, not “110”"),
        (("A", 1, 10, -5, 5), "D3: GG must be"),
        (("A", 1, 10, 5, None), "E3: RET must be 0 to 100 percent, not empty"),
        (("A", 1, 10, "a lot", 5), "D3: GG must be 0 to 100 percent, not “a lot”"),
        (("A", 6, 10, 5, 5), "B3: the level must be 1 to 5, not “6”"),
        (("A", None, 10, 5, 5), "B3: the level must be"),
        (("A", 3, 0, 0, 0), "Row 3 scores level 3 by A twice"),
    ],
)
def test_a_wrong_cell_is_named_by_its_address(tmp_path, row, words):
    with pytest.raises(InputRefused, match=words):
        read_scores(sheet(tmp_path / "s.xlsx", [("A", 3, 10, 5, 5), row]))


def test_a_hidden_column_is_counted_in_the_address(tmp_path):
    path = sheet(tmp_path / "s.xlsx", [("note", "A", 1, 110, 5, 5)], ("Note", *HEADS))
    book = openpyxl.load_workbook(path)
    book.active.column_dimensions["A"].hidden = True
    book.save(path)
    with pytest.raises(InputRefused, match="D2: TOT"):
        read_scores(path)


def test_a_sheet_of_something_else_is_refused_with_what_is_needed(tmp_path):
    with pytest.raises(InputRefused, match="no column for Level, TOT, GG and RET"):
        read_scores(sheet(tmp_path / "s.xlsx", [(1, 2)], ("Date", "FVC")))
    with pytest.raises(InputRefused, match="no scores below"):
        read_scores(sheet(tmp_path / "s.xlsx", []))


def made(reader, shift, cases=("",)):
    rng = np.random.default_rng(1)
    tots = rng.integers(2, 12, (len(cases), 5)) * 5.0
    return [
        ReaderScore(case, reader, level + 1, Scores(tots[i, level] + shift, tots[i, level] - 5 + shift, 5.0))
        for i, case in enumerate(cases)
        for level in range(5)
    ]


def test_every_pair_of_hands_is_compared_for_each_pattern():
    program = {("", one.level): one.scores for one in made("", 5.0)}
    found = compare_hands(hands_of([*made("A", 0.0), *made("B", 10.0)], program))
    assert [(row.first, row.second) for row in found.rows[::3]] == [("A", PROGRAM), ("B", PROGRAM), ("A", "B")]
    assert [row.bias.value for row in found.rows[::3]] == pytest.approx([5.0, -5.0, 10.0])
    assert {(row.n, row.groups, row.unit) for row in found.rows} == {(5, 5, "level")}
    assert all(row.rho_q >= row.rho_p for row in found.rows if row.rho_p == row.rho_p)


def test_levels_of_several_cts_are_resampled_by_ct():
    cases = ("1", "2", "3", "4")
    found = compare_hands(hands_of([*made("A", 0.0, cases), *made("B", 5.0, cases)]))
    assert {(row.n, row.groups, row.unit) for row in found.rows} == {(20, 4, "CT")}


def test_hands_without_a_common_level_are_said():
    found = compare_hands(hands_of([*made("A", 0.0, ("1",)), *made("B", 0.0, ("2",))]))
    assert found.rows == () and found.notes == ("A and B scored no level in common.",)


def test_the_program_is_not_praised_for_what_the_reader_did():
    found = example_analysis()
    mask = found.lesions.mask.copy()
    mask[2] = 0
    own = Scores(80.0, 40.0, 40.0)
    level = typed(found.levels[0], own, "", "")
    changed = replace(
        found,
        lesions=replace(found.lesions, mask=mask),
        levels=(level, withdrawn(found.levels[1], "", ""), *found.levels[2:]),
        found=FoundMasks(found.lungs, found.lesions, found.lobes),
    )
    assert of_program(changed) == of_program(found) != {}
    assert marks_of_program(changed).lesions is found.lesions.mask


def test_a_reader_called_as_the_program_takes_none_of_its_scores():
    place, scores = ("", 1), Scores(10, 5, 5)
    hands = hands_of([ReaderScore("", PROGRAM, 1, Scores(90, 50, 50))], {place: scores})
    assert hands[PROGRAM][place] == scores and len(hands) == 2


def test_under_a_pseudonym_no_reader_is_named_and_every_number_stays():
    given = [
        ReaderScore("Doe Jane", who, level, Scores(10.0 * level + shift, 5.0, 5.0))
        for who, shift in (("Meier", 0.0), ("Huber", 5.0))
        for level in range(1, 6)
    ]
    program = {("Doe Jane", level): Scores(9.0 * level, 5.0, 5.0) for level in range(1, 6)}
    found = compare_hands(hands_of(given, program))
    hidden = Findings(scores=found).by_nobody().scores
    assert not any(name in repr(hidden) for name in ("Meier", "Huber", "Doe"))
    assert set(hidden.hands) == {PROGRAM, "Reader 1", "Reader 2"}
    assert [agreement_cells(row)[3:] for row in hidden.rows] == [agreement_cells(row)[3:] for row in found.rows]
