"""The panel of progression: verdicts as word and sign, inputs with days, gaps named, the reader's judgement asked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from sscild_desktop.core.course.assess import assess
from sscild_desktop.core.course.change import change_rows
from sscild_desktop.core.course.reading import RuleInput, RuleReading
from sscild_desktop.core.patients import (
    LungFunction,
    PairReading,
    Patient,
    StoredAnalysis,
    StoredSeries,
    Symptoms,
    Visit,
)
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


def reading(met, text, **more):
    return RuleReading("Rule", met, text, more.get("inputs", ()), more.get("missing", ()), "window", "source")


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


def test_every_rule_is_a_card_in_the_order_of_the_rules_with_everything_on_it(panel):
    readings = show(panel)
    assert [card.reading for card in panel.cards] == list(readings)
    assert len(panel.cards) >= 7
    for card, one in zip(panel.cards, readings, strict=True):
        said = "\n".join(card.texts)
        assert one.text in said
        assert one.window in said
        assert one.source in said
        assert all(line in said for line in input_lines(one.inputs))
        assert all(gap in said for gap in one.missing)


def test_the_verdicts_are_at_a_glance_as_word_and_sign(panel):
    show(panel)
    texts = [chip.text() for chip in panel.chips]
    assert "INBUILD\nMet" in texts
    assert "CPI\nCannot be decided" in texts
    assert all(not chip.icon().isNull() for chip in panel.chips)


def test_a_verdict_leads_to_its_card(qtbot, panel):
    show(panel)
    panel.activateWindow()
    qtbot.waitUntil(lambda: panel.isActiveWindow() and panel.cards[-1].isVisible())
    QTest.mouseClick(panel.chips[-1], Qt.MouseButton.LeftButton)
    assert panel.cards[-1].hasFocus()
    assert not panel.cards[-1].visibleRegion().isEmpty()


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


def test_cards_go_into_fewer_columns_where_there_is_no_room(panel, qtbot):
    show(panel)
    assert len({card.x() + card.parentWidget().x() for card in panel.cards}) == 2
    panel.resize(640, 500)
    qtbot.waitUntil(lambda: len({card.parentWidget() for card in panel.cards}) == 1)
    panel.resize(1060, 500)
    qtbot.waitUntil(lambda: len({card.parentWidget() for card in panel.cards}) == 2)
    qtbot.waitUntil(lambda: [card.y() for card in panel.cards].count(0) == 2)  # each column begins at the top


def test_the_text_for_the_letter_has_every_rule_with_its_source():
    readings = assess(PATIENT, (FIRST, SECOND), FIRST, SECOND)
    text = panel_text("P0001", readings)
    assert text.startswith("P0001\n\nGoh stage:")
    assert all(reading_text(one) in text for one in readings)
    assert "INBUILD: Met – criteria met" not in text, "the word is not said twice"
    assert text.endswith(DISAGREE)
