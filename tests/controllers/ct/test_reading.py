"""Scores that the reader typed, accepted or withdrew: what counts, what stays beside, one step of undo each."""

import pytest

from sscild_desktop.controllers.ct.reading import RUNNING, ReadingController
from sscild_desktop.core.results import ACCEPTED, BY_NETWORK, BY_READER, EDITED, WITHDRAWN, Scores
from sscild_desktop.workers import Channel
from tests.core.corrections.chest import small_chest

CHEST = small_chest()
AUTO = CHEST[1].levels[2].scores


@pytest.fixture
def controller(qtbot, parts, session):
    session.set_volume(CHEST[0])
    session.set_analysis(CHEST[1], is_complete=True)
    made = ReadingController(parts)
    yield made
    parts.changes.clear()


def level(session):
    return session.analysis.levels[2]


def test_typed_scores_count_and_the_automatic_ones_stay_beside(controller, session, parts):
    parts.settings.set(type(parts.settings.value)(reader="Dr. Ä"))
    controller.type_scores(3, Scores(45.0, 30.0, 20.0))
    assert (level(session).scores.tot, level(session).scored_by) == (45.0, BY_READER)
    assert level(session).auto_scores == level(session).network_scores == AUTO
    assert session.analysis.extent_percent == pytest.approx((45 + 80) / 5)
    first = session.analysis.readings[0]
    assert (first.key, first.decision, first.automatic, first.value) == ("level_3_tot", EDITED, 20.0, 45.0)
    assert first.reader == "Dr. Ä" and first.at.endswith("+00:00")
    parts.changes.undo()
    assert session.analysis == CHEST[1]


def test_accepting_changes_no_number_and_is_noted(controller, session):
    controller.accept(3)
    assert level(session).scores == AUTO
    assert level(session).scored_by == BY_NETWORK
    assert {one.decision for one in session.analysis.readings} == {ACCEPTED}


def test_a_withdrawn_level_has_no_score_and_comes_back(controller, session):
    controller.withdraw(3)
    assert level(session).is_withdrawn
    assert session.analysis.extent_percent is None
    assert session.analysis.is_scored
    assert {(one.decision, one.value) for one in session.analysis.readings} == {(WITHDRAWN, None)}
    controller.revert(3)
    assert session.analysis == CHEST[1]


def test_while_levels_are_scored_nothing_is_decided(controller, session, window):
    session.set_busy(Channel.LEVEL, True)
    controller.withdraw(3)
    window.messages.show_info.assert_called_with(RUNNING)
    assert session.analysis == CHEST[1]


def test_a_volume_is_decided_in_one_step_and_taken_back(controller, session, parts):
    window = parts.window
    controller.decide_volume("rul_ml", EDITED, 777.0)
    (made,) = session.analysis.volume_readings
    assert (made.key, made.decision, made.value) == ("rul_ml", EDITED, 777.0) and session.is_complete
    controller.decide_volume("rul_ml", "", 0.0)
    assert session.analysis == CHEST[1]
    parts.changes.undo()
    assert session.analysis.volume_readings == (made,)
    parts.changes.undo()
    assert session.analysis == CHEST[1]
    session.set_busy(Channel.LEVEL, True)
    controller.decide_volume("rul_ml", WITHDRAWN, 0.0)
    assert session.analysis == CHEST[1]
    window.messages.show_info.assert_called_once_with(RUNNING)
    controller.decide_volume("no such volume", WITHDRAWN, 0.0)
