"""The session: one signal per fact, nothing said when nothing changed, levels exchanged without touching the rest."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.patients import LungFunction, Visit
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo
from sscild_desktop.state.session import DeviceBadge, LevelParts, SessionState, level_parts, with_level_parts


def make_analysis():
    levels = tuple(GohLevel(n, -10.0 * n, 50 - n, Scores(10.0 * n, 5.0, 5.0), -10.0 * n) for n in range(1, 6))
    maps = tuple(
        HeatMap(n, pattern, np.zeros((4, 4), np.float32), 1.0, 2.0)
        for n in range(1, 6)
        for pattern in ("tot", "gg", "ret")
    )
    return Analysis(SeriesInfo(), Geometry((60, 4, 4), (1, 1, 1), (0, 0, 0)), levels=levels, heatmaps=maps)


@pytest.fixture
def session(qtbot):
    return SessionState()


def test_setters_say_only_changes(qtbot, session):
    with qtbot.waitSignal(session.busy_changed):
        session.set_busy("analysis", True)
    with qtbot.assertNotEmitted(session.busy_changed):
        session.set_busy("analysis", True)
    with qtbot.assertNotEmitted(session.level_changed):
        session.set_level(None)
    with qtbot.assertNotEmitted(session.device_changed):
        session.set_device(DeviceBadge())


def test_fvc_is_that_of_the_visit_and_without_one_what_was_typed(qtbot, session):
    visit = Visit(lung_function=LungFunction(fvc_percent=80.0))
    with qtbot.waitSignal(session.fvc_changed):
        session.type_fvc(65.0)
    assert session.fvc_percent == 65.0
    with qtbot.waitSignal(session.fvc_changed):
        session.set_visit(visit)
    assert (session.fvc_percent, session.typed_fvc) == (80.0, None)
    with qtbot.assertNotEmitted(session.fvc_changed):
        session.set_visit(replace(visit, notes="the same FVC"))


def test_clear_forgets_the_patient(session):
    session.type_fvc(65.0)
    session.set_level(3)
    session.set_analysis(make_analysis(), is_complete=True)
    session.clear()
    assert (session.analysis, session.fvc_percent, session.level, session.is_complete) == (None, None, None, False)


def test_exchanging_a_level_leaves_the_others_alone():
    analysis = make_analysis()
    before = level_parts(analysis, 5)
    moved = replace(before.level, z_mm=-77.0)
    other = with_level_parts(analysis, LevelParts(moved))
    assert [level.z_mm for level in other.levels] == [-10.0, -20.0, -30.0, -40.0, -77.0]
    assert {heat.level for heat in other.heatmaps} == {1, 2, 3, 4}
    back = with_level_parts(other, before)
    assert back.levels == analysis.levels
    assert [(m.level, m.pattern) for m in back.heatmaps] == [(m.level, m.pattern) for m in analysis.heatmaps]


def test_a_level_that_is_not_there_has_no_parts():
    assert level_parts(replace(make_analysis(), levels=()), 3) is None
