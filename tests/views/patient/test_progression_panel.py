"""The panel of progression: verdicts as word and sign, inputs with days, gaps named, the reader's judgement asked."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from sscild_desktop.core.course.assess import assess
from sscild_desktop.core.course.change import change_rows
from sscild_desktop.core.course.reading import COLUMNS, Needs, RuleInput, RuleReading
from sscild_desktop.core.patients import (
    LungFunction,
    PairReading,
    Patient,
    StoredAnalysis,
    StoredSeries,
    Symptoms,
    Visit,
)
from sscild_desktop.views.patient.progression_grid import needed
from sscild_desktop.views.patient.progression_panel import DISAGREE, ProgressionPanel, panel_text
from sscild_desktop.views.patient.rule_card import input_lines, reading_text, verdict_word


def visit(number, day, function, worse, **measures):
    analysis = StoredAnalysis(number, number, f"{day}", "1", measures=measures, is_complete=True)
    series = (StoredSeries(number, 1, number, day=day, analyses=(analysis,)),) if measures else ()
    return Visit(number, 1, day, function, Symptoms(None, worse), series=series)


FIRST = visit(1, date(2023, 3, 7), LungFunction(2.80, 89.0, 2.31, 91.0), None, goh_extent=16.8, ggo_percent=6.0)
SECOND = visit(2, date(2024, 3, 5), LungFunction(2.40, 76.0, 2.05, 81.0), True, goh_extent=24.0, ggo_percent=10.5)
PATIENT = Patient(1, "P0001", "Vermeer")


@pytest.fixture
def panel(qtbot):
    made = ProgressionPanel()
    qtbot.addWidget(made)
    made.resize(1060, 500)
    made.show()
    return made


def show(panel, judged=None):
    readings = assess(PATIENT, (FIRST, SECOND), FIRST, SECOND, judged)
    panel.show_changes({row.measure.key: row for row in change_rows(FIRST, SECOND)})
    panel.show_readings(readings, judged)
    return readings


def reading(met, text):
    return RuleReading("Rule", met, text, (), "window", "source")


@pytest.mark.parametrize(
    ("met", "text", "word"),
    [
        (True, "criteria met: x", "Met"),
        (False, "criteria not met", "Not met"),
        (None, "cannot be decided: see what is missing", "Cannot be decided"),
        (None, "indeterminate, FVC needed (at the 20 % threshold alone: limited)", "Cannot be decided"),
        (None, "not determined: no Goh extent", "Cannot be decided"),
        (None, "not applicable: more than one year apart", "Not applicable"),
        (None, "limited (extent below 10 %)", ""),
    ],
)
def test_the_verdict_in_a_word(met, text, word):
    assert verdict_word(reading(met, text)) == word


def test_an_input_at_two_days_is_one_line():
    inputs = (
        RuleInput("FVC, L", "2.80", date(2023, 3, 7)),
        RuleInput("FVC, L", "2.40", date(2024, 3, 5)),
        RuleInput("Relative decline of FVC, L", "14.29 %"),
    )
    assert input_lines(inputs) == (
        "FVC, L: 2.80 (2023-03-07) → 2.40 (2024-03-05)",
        "Relative decline of FVC, L: 14.29 %",
    )


def cell_of(panel, row, heading):
    table = panel.grid.table
    names = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    return table.item(row, names.index(heading))


def test_every_definition_is_a_row_with_its_answer_and_what_it_asks_as_sign_and_word(panel):
    readings = show(panel)
    assert panel.readings == readings
    for row, one in enumerate(readings):
        for column in COLUMNS:
            asked, item = one.criterion(column), cell_of(panel, row, column)
            assert item.text() == (asked.word if asked else "–")
            assert item.icon().isNull() is (asked is None)
    answers = {cell_of(panel, row, "Definition").text(): cell_of(panel, row, "Answer").text() for row in range(7)}
    assert (answers["INBUILD"], answers["CPI"], answers["Goh stage"]) == ("Met", "Undecided", "Limited")


def test_hovering_and_the_keyboard_tell_the_inputs_of_a_cell(panel):
    readings = show(panel)
    panel.grid.table.setFocus()
    panel.grid.table.setCurrentCell(0, 0)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(panel.grid.table, key)
    fvc = readings[1].criterion("FVC")
    assert fvc.word == "met"
    for text in (panel.detail.accessibleName(), cell_of(panel, 1, "FVC").toolTip(), "\n".join(panel.detail.texts)):
        assert all(line in text for line in input_lines(fvc.inputs))
        assert fvc.asks in text
        assert readings[1].window in text
    QTest.keyClick(panel.grid.table, Qt.Key.Key_Home)
    said = "\n".join(panel.detail.texts)
    assert all(line in said for line in input_lines(readings[1].inputs))
    assert all(gap in said for gap in readings[1].missing)
    assert readings[1].source in said


def test_what_is_missing_leads_to_the_box_where_it_is_typed_or_judged(panel, qtbot):
    show(panel)
    assert "<b>Composite physiologic index</b>" in panel.missing.text
    with qtbot.waitSignal(panel.typing_requested) as asked:
        panel.missing._lines.linkActivated.emit("6:DLCO")
    assert asked.args == [2, "dlco_percent"]
    panel.activateWindow()
    panel.missing._lines.linkActivated.emit("1:CT")
    qtbot.waitUntil(panel.fibrosis.hasFocus)
    panel.missing._lines.linkActivated.emit("2:CT")
    qtbot.waitUntil(panel.looked.hasFocus)
    assert panel.grid.chosen == (2, "CT")


def test_the_index_asks_for_fev1_where_only_that_is_missing(panel, qtbot):
    function = replace(SECOND.lung_function, fvc_percent=62.0, dlco_percent=45.0, fev1_percent=None)
    second = replace(SECOND, lung_function=function)
    panel.show_readings(assess(PATIENT, (FIRST, second), FIRST, second, None), None)
    line = next(one for one in panel.missing.text.split("<br>") if "Composite" in one)
    assert line.endswith('<a href="6:FVC">FEV1</a> decides it')
    with qtbot.waitSignal(panel.typing_requested) as asked:
        panel.missing._lines.linkActivated.emit("6:FVC")
    assert asked.args == [second.id, "fev1_percent"]


@pytest.mark.parametrize(
    ("able", "sure", "words"),
    [
        ((("FVC",),), (("FVC",),), "FVC decides it"),
        ((("FVC",), ("CT",)), (("FVC", "CT"),), "FVC or CT may decide it, both in any case"),
        ((("FVC",), ("CT",)), (("FVC",), ("CT",)), "FVC or CT decide it"),
        ((("CT",),), (("FVC", "CT"),), "CT may decide it, FVC and CT in any case"),
        (
            (("FVC", "CT"), ("FVC", "Symptoms"), ("CT", "Symptoms")),
            (("FVC", "Symptoms", "CT"),),
            "two of FVC, Symptoms and CT may decide it, all of them in any case",
        ),
    ],
)
def test_what_would_decide_in_words(able, sure, words):
    assert needed(Needs(able, sure)) == words


def test_it_says_that_the_definitions_disagree_and_recommends_none(panel):
    show(panel)
    labels = [one.text() for one in panel.findChildren(QLabel) if not one.isHidden()]
    assert DISAGREE in labels


def test_the_measured_change_stands_beside_the_sign(panel):
    show(panel)
    assert panel._measured[1].text() == "GGO 6.0 → 10.5 % (+4.5 points, more disease)"
    assert panel._measured[5].isHidden(), "nothing was measured for it"


def test_what_was_judged_is_shown_without_asking_for_anything(panel, qtbot):
    with qtbot.assertNotEmitted(panel.signs_requested), qtbot.assertNotEmitted(panel.fibrosis_requested):
        show(panel, PairReading(1, 2, frozenset({1, 4}), True, True))
    assert [box.isChecked() for box in panel.signs] == [False, True, False, False, True, False]
    assert (panel.looked.text(), panel.fibrosis.value, panel.explanation.isChecked()) == ("looked, 2 seen", True, True)
    show(panel, PairReading(1, 2, frozenset()))
    assert (panel.looked.isChecked(), panel.looked.text()) == (True, "looked, none seen")
    show(panel)
    assert panel.not_looked.isChecked()


def test_ticks_ask_for_the_whole_set_and_the_keyboard_ticks_too(panel, qtbot):
    show(panel, PairReading(1, 2, frozenset({1})))
    with qtbot.waitSignal(panel.signs_requested) as asked:
        QTest.keyClick(panel.signs[4], Qt.Key.Key_Space)
    assert asked.args == [frozenset({1, 4})]
    with qtbot.waitSignal(panel.signs_requested) as asked:
        QTest.mouseClick(panel.not_looked, Qt.MouseButton.LeftButton)
    assert asked.args == [None]


def test_the_words_of_a_sign_tick_it(panel, qtbot):
    show(panel)
    words = next(one for one in panel.findChildren(QLabel) if one.text() == "new fine reticulation")
    with qtbot.waitSignal(panel.signs_requested) as asked:
        QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert asked.args == [frozenset({2})]


def test_without_two_visits_it_says_what_is_needed(panel):
    show(panel)
    panel.show_readings((), None)
    assert panel._nothing.isVisible()
    assert not panel._body.isVisible()


def test_the_text_for_the_letter_has_every_rule_with_its_source():
    readings = assess(PATIENT, (FIRST, SECOND), FIRST, SECOND)
    text = panel_text("P0001", readings)
    assert text.startswith("P0001\n\nGoh stage:")
    assert all(reading_text(one) in text for one in readings)
    assert "INBUILD: Met – criteria met" not in text, "the word is not said twice"
    assert text.endswith(DISAGREE)
