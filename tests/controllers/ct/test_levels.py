"""Moving levels: at once on screen, scored in the background, taken back and done again without computing."""

import threading
from dataclasses import replace

import pytest

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.levels import LevelsController, inside
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.patients import LungFunction, Visit
from sscild_desktop.core.results import BY_MASK, BY_NETWORK, HeatMap, Scores
from tests.patience import PATIENCE_S


def moved(volume, analysis, level, z_mm, settings, report):
    """What a rescoring gives: new scores and maps for that level."""
    old = analysis.levels[level - 1]
    new = replace(old, z_mm=z_mm, slice=volume.geometry.nearest_slice(z_mm), scores=Scores(50.0, 30.0, 30.0))
    maps = tuple(m for m in analysis.heatmaps if m.level != level)
    fresh = HeatMap(level, "tot", analysis.heatmaps[0].values, 49.0, 50.0)
    levels = tuple(new if lv.level == level else lv for lv in analysis.levels)
    return replace(analysis, levels=levels, heatmaps=(*maps, fresh))


@pytest.fixture
def controller(parts, session, volume, analysis, monkeypatch):
    monkeypatch.setattr(engine, "run_rescore", moved)
    session.set_volume(volume)
    session.set_analysis(analysis, is_complete=True)
    made = LevelsController(parts, session.type_fvc)
    yield made
    made.stack.clear()  # before Python's collector finds it


def level(session, number=5):
    return session.analysis.levels[number - 1]


def wait(qtbot, session):
    qtbot.waitUntil(lambda: "level" not in session.busy)


def test_the_line_moves_at_once_and_the_scores_follow(qtbot, controller, session):
    controller.move(5, -70.0)
    assert level(session).z_mm == -70.0
    assert level(session).scores is None
    assert session.analysis.extent_percent is None
    wait(qtbot, session)
    assert level(session).scores == Scores(50.0, 30.0, 30.0)
    assert level(session).auto_z_mm == -60.0
    assert level(session).auto_scores == Scores(20.0, 10.0, 15.0)
    assert session.is_complete


def test_undo_and_redo_bring_scores_and_maps_back(qtbot, controller, session, monkeypatch):
    controller.move(5, -70.0)
    wait(qtbot, session)
    monkeypatch.setattr(engine, "run_rescore", None)  # nothing may be computed again
    controller.stack.undo()
    assert (level(session).z_mm, level(session).scores.tot) == (-60.0, 20.0)
    assert [m.network_percent for m in session.analysis.heatmaps if m.level == 5] == [20.0]
    controller.stack.redo()
    assert (level(session).z_mm, level(session).scores.tot) == (-70.0, 50.0)
    assert [m.network_percent for m in session.analysis.heatmaps if m.level == 5] == [50.0]


def test_a_second_move_outdates_the_first_and_undo_goes_to_where_it_began(qtbot, controller, session, monkeypatch):
    hold = threading.Event()

    def slow(volume, analysis, number, z_mm, settings, report):
        if z_mm == -70.0:
            hold.wait(PATIENCE_S)
        return moved(volume, analysis, number, z_mm, settings, report)

    monkeypatch.setattr(engine, "run_rescore", slow)
    controller.move(5, -70.0)
    controller.move(5, -80.0)
    wait(qtbot, session)
    hold.set()
    qtbot.waitUntil(lambda: controller._runner.running == 0)
    assert level(session).z_mm == -80.0
    controller.stack.undo()
    assert level(session).z_mm == -60.0
    assert not controller.stack.canUndo()


def test_two_levels_at_once_do_not_overwrite_each_other(qtbot, controller, session):
    controller.move(4, -50.0)
    controller.move(5, -70.0)
    wait(qtbot, session)
    assert (level(session, 4).z_mm, level(session, 5).z_mm) == (-50.0, -70.0)
    assert (level(session, 4).scores.tot, level(session, 5).scores.tot) == (50.0, 50.0)


def test_after_an_error_the_level_is_back_and_one_sentence_is_shown(qtbot, controller, session, window, monkeypatch):
    def fail(*args, **kwargs):
        raise SScILDError("There is no lung at this level; choose another place.")

    monkeypatch.setattr(engine, "run_rescore", fail)
    controller.move(5, -70.0)
    wait(qtbot, session)
    assert (level(session).z_mm, level(session).scores.tot) == (-60.0, 20.0)
    window.messages.show_error.assert_called_once_with("There is no lung at this level; choose another place.")
    assert not controller.stack.canUndo()


def test_cancel_puts_the_level_back(qtbot, controller, session, monkeypatch):
    hold = threading.Event()
    monkeypatch.setattr(engine, "run_rescore", lambda *args, **kwargs: hold.wait(PATIENCE_S))
    controller.move(5, -70.0)
    controller.cancel()
    hold.set()
    assert (level(session).z_mm, "level" in session.busy) == (-60.0, False)


def test_no_move_while_the_analysis_runs(controller, session, window):
    session.set_busy("analysis", True)
    controller.move(5, -70.0)
    assert level(session).z_mm == -60.0
    window.messages.show_info.assert_called_once()


def test_a_level_cannot_leave_the_volume(volume):
    assert inside(volume, 1e6) == -2.0
    assert inside(volume, -1e6) == -100.0


def test_fvc_can_be_taken_back(controller, session):
    controller.set_fvc(65.0)
    controller.set_fvc(80.0)
    assert session.fvc_percent == 80.0
    controller.stack.undo()
    assert session.fvc_percent == 65.0
    controller.stack.undo()
    assert session.fvc_percent is None
    controller.stack.redo()
    assert session.fvc_percent == 65.0


def test_undo_leaves_an_fvc_alone_that_was_typed_elsewhere_meanwhile(controller, session):
    controller.set_fvc(65.0)
    session.set_visit(Visit(lung_function=LungFunction(fvc_percent=80.0)))
    controller.stack.undo()
    assert session.fvc_percent == 80.0
    assert not controller.stack.canRedo()


def test_another_volume_forgets_the_history(qtbot, controller, session):
    controller.set_fvc(65.0)
    controller.forget()
    assert not controller.stack.canUndo()


def test_masks_that_were_taken_back_meanwhile_score_no_level(qtbot, controller, session, monkeypatch):
    def scored_by_a_mask(*given):
        made = moved(*given)
        last = replace(made.levels[4], scored_by=BY_MASK, network_scores=Scores(20.0, 10.0, 5.0))
        return replace(made, levels=(*made.levels[:4], last))

    monkeypatch.setattr(engine, "run_rescore", scored_by_a_mask)
    controller.move(5, -70.0)
    wait(qtbot, session)
    assert level(session).scores == Scores(20.0, 10.0, 5.0) and level(session).scored_by == BY_NETWORK
