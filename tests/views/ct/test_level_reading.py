"""The row that takes what the reader says of a level."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from sscild_desktop.core.corrected import accepted, typed, withdrawn
from sscild_desktop.core.results import BY_MASK, GohLevel, Scores
from sscild_desktop.views.ct.edits.level_reading import LevelReading, decision_words
from sscild_desktop.views.ct.goh_panel import GohPanel

LEVEL = GohLevel(3, -50.0, 12, Scores(12.4, 8.0, 6.0), -50.0, Scores(12.4, 8.0, 6.0))
WHO = ("Dr. Ä", "2026-01-02T10:30:00+00:00")


@pytest.fixture
def row(qtbot):
    made = LevelReading()
    qtbot.addWidget(made)
    made.show()
    made.show_level(LEVEL)
    return made


def test_scores_are_typed_in_steps_of_5(qtbot, row):
    assert {key: box.value() for key, box in row.boxes.items()} == {"tot": 10.0, "gg": 10.0, "ret": 5.0}
    row.boxes["tot"].setFocus()
    row.boxes["tot"].selectAll()
    qtbot.keyClicks(row.boxes["tot"], "33")
    with qtbot.waitSignal(row.typed) as asked:
        qtbot.keyClick(row.boxes["tot"], Qt.Key.Key_Return)
    assert asked.args == [3, Scores(35.0, 10.0, 5.0)]


def test_leaving_a_box_as_it_was_asks_for_nothing(qtbot, row):
    with qtbot.assertNotEmitted(row.typed):
        row.boxes["gg"].setFocus()
        qtbot.keyClick(row.boxes["gg"], Qt.Key.Key_Return)


@pytest.mark.parametrize("name", ["accept", "withdraw"])
def test_buttons_ask_for_the_level(qtbot, row, name):
    wish = {"accept": row.accepted, "withdraw": row.withdrawn}[name]
    with qtbot.waitSignal(wish) as asked:
        qtbot.mouseClick(getattr(row, name), Qt.MouseButton.LeftButton)
    assert asked.args == [3]
    assert not row.revert.isEnabled()


def test_who_decided_what_and_when_is_said_with_the_automatic_scores(row):
    said = decision_words(typed(LEVEL, Scores(35.0, 10.0, 5.0), *WHO))
    assert said == "Typed by Dr. Ä, 2026-01-02 10:30 UTC; automatic TOT 12.4, GG 8.0, RET 6.0 %."
    assert decision_words(accepted(LEVEL, "", WHO[1])).startswith("Accepted, 2026")
    assert "corrected mask" in decision_words(replace(LEVEL, scored_by=BY_MASK, network_scores=LEVEL.scores))
    row.show_level(withdrawn(LEVEL, *WHO))
    assert row.revert.isEnabled() and not row.boxes["tot"].isEnabled()
    row.show_level(replace(LEVEL, scores=None))
    assert not row.isVisible()


def test_the_table_marks_what_was_decided(qtbot):
    from sscild_desktop.core.results import Analysis
    from sscild_desktop.core.volume import Geometry, SeriesInfo

    panel = GohPanel()
    qtbot.addWidget(panel)
    others = tuple(replace(LEVEL, level=number) for number in (1, 2, 4, 5))
    levels = (*others[:2], withdrawn(LEVEL, *WHO), *others[2:])
    panel.show_analysis(Analysis(SeriesInfo(), Geometry((2, 2, 2), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)), levels=levels))
    assert panel.table.item(2, 0).text() == "3  off"
    assert panel.table.item(2, 2).text() == "–"
