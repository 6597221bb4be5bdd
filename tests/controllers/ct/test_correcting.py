"""Correcting masks: prepared in the background, numbers and pictures at once, undone step by step, refused in words."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.controllers.ct.correcting import (
    NOT_DRAWN,
    NOT_YET,
    RUNNING,
    TAKEN_BACK,
    WAITS,
    CorrectingController,
)
from sscild_desktop.core.corrected import accepted
from sscild_desktop.core.results import BY_MASK, BY_NETWORK, HeatMap
from sscild_desktop.state.correcting import Stroke
from sscild_desktop.workers import Channel
from tests.core.corrections.chest import SHAPE, small_chest

CHEST = small_chest()
PLACE = Stroke("brush", ((16.0, 20.0, 10.0), (16.0, 22.0, 12.0)), 0)


@pytest.fixture
def controller(qtbot, parts, session, viewing):
    made = CorrectingController(parts)
    session.set_volume(CHEST[0])
    session.set_analysis(CHEST[1], is_complete=True)
    viewing.active_tool.choose("brush")
    qtbot.waitUntil(lambda: Channel.CORRECT not in session.busy)
    yield made
    parts.changes.clear()


def ggo(session):
    return session.analysis.lesions.extents["ggo"].percent


def test_a_stroke_changes_numbers_and_pictures_at_once_and_is_logged(controller, session, window, parts):
    parts.settings.set(type(parts.settings.value)(reader="Dr. Ä"))
    before = ggo(session)
    controller.draw(PLACE)
    assert ggo(session) > before
    assert session.analysis.levels[1].scored_by == BY_MASK
    assert session.is_complete
    (edit,) = session.analysis.mask_edits
    assert (edit.tool, edit.target, edit.reader) == ("Brush 10 mm", "Ground-glass opacity", "Dr. Ä")
    assert (edit.first_slice, edit.last_slice) == (16, 16)
    assert edit.ml == pytest.approx(edit.voxels * CHEST[0].geometry.voxel_ml)
    (box,) = window.planes.refresh_masks.call_args.args
    assert box[0] == slice(16, 17)
    shown = window.correcting.show_analysis.call_args.args[0]
    assert shown is session.analysis


def test_fifty_steps_and_more_are_taken_back_to_the_very_masks_of_the_program(controller, session, parts):
    rng = np.random.default_rng(0)
    while parts.changes.count() < 60:
        points = tuple(map(tuple, rng.uniform((2, 5, 4), (22, 35, 46), (2, 3))))
        controller.state.put(mode=("paint", "erase", "reassign")[rng.integers(3)], target="ggo")
        controller.draw(Stroke(("brush", "ball")[rng.integers(2)], points, 0))
    after = session.analysis
    while parts.changes.canUndo():
        parts.changes.undo()
    assert session.analysis == CHEST[1]
    assert session.analysis.lesions is CHEST[1].lesions
    while parts.changes.canRedo():
        parts.changes.redo()
    assert session.analysis.lesions.extents == after.lesions.extents
    assert session.analysis.mask_edits == after.mask_edits


def test_ctrl_erases_whatever_the_mode_is(controller, session):
    before = ggo(session)
    controller.draw(Stroke("ball", PLACE.points, 0, is_erasing=True))
    assert ggo(session) < before
    assert session.analysis.mask_edits[0].tool == "Eraser: ball 10 mm"


def test_the_foot_says_what_was_changed_only_as_long_as_it_is(controller, window, parts):
    said = window.activity.rest
    controller.draw(PLACE)
    words = said.call_args.args[0]
    assert words.startswith("Brush 10 mm: ground-glass opacity, ") and words.endswith(" mL changed")
    parts.changes.undo()
    assert said.call_args.args == ("",)
    parts.changes.redo()
    assert said.call_args.args == (words,)
    controller.restore()
    assert said.call_args.args == ("",)


def test_back_to_automatic_is_one_step(controller, session, parts):
    controller.draw(PLACE)
    corrected = session.analysis
    controller.restore()
    assert session.analysis == CHEST[1]
    parts.changes.undo()
    assert session.analysis.mask_edits == corrected.mask_edits
    assert ggo(session) == corrected.lesions.extents["ggo"].percent


def test_a_heat_map_is_drawn_as_a_first_mask(controller, session, window):
    values = np.zeros(SHAPE[1:], np.float32)
    values[10:20, 6:14] = -2.0
    maps = tuple(HeatMap(2, pattern, values, 20.0, 20.0, -1.0) for pattern in ("tot", "gg", "ret"))
    session.set_analysis(replace(CHEST[1], heatmaps=maps), is_complete=True)
    session.set_level(2)
    session.set_pattern("ret")
    controller.take_map()
    assert (session.analysis.lesions.mask[16, 10:20, 6:14] & 2).all()
    assert session.analysis.mask_edits[0].target == "Reticulation"
    assert "RET below −1.00 points" in session.analysis.mask_edits[0].tool
    session.set_pattern("tot")
    session.set_map_threshold(-3.0)
    controller.take_map()
    assert len(session.analysis.mask_edits) == 1, "nothing lies below this threshold"


def test_an_operation_runs_in_the_background(qtbot, controller, session):
    before = ggo(session)
    controller.operate("grow", 2.5, False)
    assert Channel.CORRECT in session.busy
    qtbot.waitUntil(lambda: Channel.CORRECT not in session.busy)
    assert ggo(session) > before
    assert session.analysis.mask_edits[0].tool == "Grow by 2.5 mm"


def test_what_cannot_be_done_is_said(qtbot, controller, session, window):
    controller.state.put(target="total")
    controller.draw(PLACE)
    assert "Choose one class" in window.messages.show_error.call_args.args[0]
    controller.state.put(target="ggo")
    controller.operate("interpolate", 0.0, False)
    qtbot.waitUntil(lambda: Channel.CORRECT not in session.busy)
    assert "Draw on a slice above" in window.messages.show_error.call_args.args[0]
    controller.draw(Stroke("brush", ((16.0, -90.0, 10.0),), 0))
    assert "inside the lungs" in window.activity.rest.call_args.args[0]
    assert session.analysis is CHEST[1]


def test_while_an_analysis_runs_the_masks_are_left_alone(controller, session, window):
    session.set_busy(Channel.ANALYSIS, True)
    controller.draw(PLACE)
    window.messages.show_info.assert_called_with(RUNNING)
    session.set_busy(Channel.ANALYSIS, False)
    assert session.analysis is CHEST[1] and session.waiting == 0


@pytest.mark.parametrize("channel", [Channel.LEVEL, Channel.EXPORT, Channel.CORRECT])
def test_what_is_drawn_while_the_masks_are_used_is_done_afterwards(controller, session, window, channel):
    session.set_busy(channel, True)
    controller.draw(PLACE)
    window.messages.show_info.assert_called_with(WAITS)
    assert session.analysis is CHEST[1] and session.waiting == 1
    session.set_busy(channel, False)
    assert len(session.analysis.mask_edits) == 1 and session.waiting == 0


def test_a_stroke_behind_an_operation_is_drawn_on_what_that_found(qtbot, controller, session, parts):
    controller.operate("grow", 2.5, False)
    controller.draw(replace(PLACE, is_erasing=True))
    qtbot.waitUntil(lambda: session.waiting == 0)
    assert [edit.tool for edit in session.analysis.mask_edits] == ["Grow by 2.5 mm", "Eraser: brush 10 mm"]
    while parts.changes.canUndo():
        parts.changes.undo()
    assert session.analysis == CHEST[1]


def test_the_newest_of_what_waits_is_taken_back_first(qtbot, controller, session, viewing, window):
    other_ct(session, viewing)
    assert not controller.take_back()
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    controller.draw(replace(PLACE, is_erasing=True))
    assert controller.take_back()
    window.messages.show_info.assert_called_with(TAKEN_BACK)
    qtbot.waitUntil(lambda: len(session.analysis.mask_edits) == 1)
    assert session.analysis.mask_edits[0].tool == "Brush 10 mm" and not controller.take_back()


@pytest.mark.parametrize("others", [(), (Channel.LEVEL,), (Channel.EXPORT,)])
def test_what_waits_is_done_at_once_where_the_ct_goes(controller, session, viewing, others):
    other_ct(session, viewing)
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    controller.draw(replace(PLACE, is_erasing=True))
    for channel in others:
        session.set_busy(channel, True)
    controller.finish()
    assert len(session.analysis.mask_edits) == 2 and session.waiting == 0


def test_an_operation_that_waits_is_done_at_once_where_the_ct_goes(controller, session, viewing):
    other_ct(session, viewing)
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    controller.operate("grow", 2.5, False)
    controller.draw(replace(PLACE, is_erasing=True))
    controller.finish()
    tools = [edit.tool for edit in session.analysis.mask_edits]
    assert len(tools) == 3 and tools[1].startswith("Grow") and not session.busy


def test_an_operation_that_runs_is_done_at_once_where_the_ct_goes(controller, session):
    controller.operate("grow", 2.5, False)
    controller.draw(replace(PLACE, is_erasing=True))
    assert Channel.CORRECT in session.busy
    controller.finish()
    tools = [edit.tool for edit in session.analysis.mask_edits]
    assert len(tools) == 2 and tools[0].startswith("Grow") and not session.busy
    controller.finish()
    assert len(session.analysis.mask_edits) == 2


def test_masks_that_cannot_be_counted_are_told_once_and_what_waited_is_too(qtbot, controller, session, viewing, window):
    other = small_chest()
    viewing.active_tool.choose("")
    session.set_volume(other[0])
    lesions = replace(other[1].lesions, mask=np.zeros((2, 2, 2), np.uint8))
    session.set_analysis(replace(other[1], lesions=lesions), is_complete=True)
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    qtbot.waitUntil(lambda: window.messages.show_error.called)
    qtbot.wait(100)
    assert window.messages.show_error.call_count == 1
    window.messages.show_info.assert_called_once_with(NOT_DRAWN)
    assert session.waiting == 0


def test_stopping_the_count_says_what_is_not_drawn(qtbot, controller, session, viewing, window):
    other_ct(session, viewing)
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    controller.cancel()
    window.messages.show_info.assert_called_once_with(NOT_DRAWN)
    controller.draw(PLACE)
    qtbot.waitUntil(lambda: len(session.analysis.mask_edits) == 1)


def other_ct(session, viewing):
    """Opened, with its masks not counted yet."""
    other = small_chest()
    viewing.active_tool.choose("")
    session.set_volume(other[0])
    session.set_analysis(other[1], is_complete=True)
    return other


def test_what_is_drawn_while_the_masks_are_counted_is_done_when_they_are(qtbot, controller, session, viewing, window):
    other_ct(session, viewing)
    window.messages.show_info.reset_mock()
    viewing.active_tool.choose("brush")
    for _ in range(2):
        controller.draw(PLACE)
        controller.draw(replace(PLACE, points=((16.0, 25.0, 10.0),)))
        assert session.analysis.mask_edits == ()
    qtbot.waitUntil(lambda: len(session.analysis.mask_edits) == 2)
    window.messages.show_info.assert_not_called()


def test_a_heat_map_needs_no_second_press_to_become_a_mask(qtbot, controller, session, viewing):
    other = other_ct(session, viewing)
    values = np.full(SHAPE[1:], -2.0, np.float32)
    maps = tuple(HeatMap(2, pattern, values, 20.0, 20.0, -1.0) for pattern in ("tot", "gg", "ret"))
    session.set_analysis(replace(other[1], heatmaps=maps), is_complete=True)
    session.set_level(2)
    session.set_pattern("ret")
    controller.take_map()
    session.set_pattern("gg")
    qtbot.waitUntil(lambda: len(session.analysis.mask_edits) == 1)
    assert session.analysis.mask_edits[0].target == "Reticulation"


def test_what_waits_is_done_as_it_was_drawn(qtbot, controller, session, viewing):
    other_ct(session, viewing)
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    controller.state.put(target="consolidation", mode="erase", size_mm=2.0)
    qtbot.waitUntil(lambda: len(session.analysis.mask_edits) == 1)
    (edit,) = session.analysis.mask_edits
    assert (edit.tool, edit.target) == ("Brush 10 mm", "Ground-glass opacity")


def test_a_map_of_no_class_that_waits_takes_the_one_that_was_chosen(qtbot, controller, session, viewing):
    other = other_ct(session, viewing)
    heat = HeatMap(2, "tot", np.full(SHAPE[1:], -2.0, np.float32), 20.0, 20.0, -1.0)
    session.set_analysis(replace(other[1], heatmaps=(heat,)), is_complete=True)
    session.set_level(2)
    session.set_pattern("tot")
    controller.state.put(target="reticulation")
    controller.take_map()
    controller.state.put(target="consolidation")
    qtbot.waitUntil(lambda: len(session.analysis.mask_edits) == 1)
    assert session.analysis.mask_edits[0].target == "Reticulation"


def test_what_was_drawn_on_masks_that_became_others_is_drawn_on_these(qtbot, controller, session, viewing):
    other_ct(session, viewing)
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    session.set_analysis(small_chest()[1], is_complete=True)
    qtbot.waitUntil(lambda: len(session.analysis.mask_edits) == 1)


def test_what_waits_for_the_masks_of_one_ct_is_not_drawn_into_the_next(qtbot, controller, session, viewing):
    other_ct(session, viewing)
    viewing.active_tool.choose("brush")
    controller.draw(PLACE)
    other_ct(session, viewing)
    viewing.active_tool.choose("brush")
    qtbot.waitUntil(lambda: Channel.CORRECT not in session.busy)
    assert controller._working is not None and session.analysis.mask_edits == ()


def test_what_another_thread_is_given_is_drawn_on_no_more(controller, session, parts):
    controller.draw(PLACE)
    still, then = session.still(session.analysis), session.analysis.lesions.mask.copy()
    controller.draw(replace(PLACE, is_erasing=True))
    parts.changes.undo()
    parts.changes.undo()
    given = still()
    assert np.array_equal(given.lesions.mask, then) and not np.array_equal(given.lesions.mask, CHEST[1].lesions.mask)
    assert given.lungs.mask is CHEST[1].lungs.mask, "what nobody corrected is not copied"


def test_before_there_are_masks_and_after_another_ct_came(qtbot, controller, session, window):
    session.set_analysis(None)
    controller.draw(PLACE)
    window.messages.show_info.assert_called_with(NOT_YET)
    other = small_chest()
    session.set_volume(other[0])
    session.set_analysis(other[1], is_complete=True)
    qtbot.waitUntil(lambda: Channel.CORRECT not in session.busy)
    controller.draw(PLACE)
    assert session.analysis.found.lesions is other[1].lesions
    assert all(level.scored_by == BY_NETWORK for level in CHEST[1].levels)
    assert session.analysis.lesions.mask.shape == SHAPE


def test_a_ct_that_comes_back_has_the_steps_that_it_had(qtbot, controller, session, parts):
    """Another one could not be opened: what was drawn before is taken back in masks and numbers alike."""
    controller.draw(PLACE)
    before = session.open_ct
    session.clear()
    session.put_back(before)
    qtbot.waitUntil(lambda: Channel.CORRECT not in session.busy)
    parts.changes.undo()
    assert session.analysis == CHEST[1]
    parts.changes.redo()
    assert session.analysis.lesions.extents == before.analysis.lesions.extents


def test_steps_of_masks_that_others_replaced_cannot_be_taken_back(qtbot, controller, session, parts):
    """Going on with a stopped analysis makes new lesions: an old difference would spoil them."""
    controller.draw(PLACE)
    lesions = small_chest()[1].lesions
    session.set_analysis(replace(session.analysis, lesions=lesions), is_complete=True)
    assert not parts.changes.canUndo()
    qtbot.waitUntil(lambda: Channel.CORRECT not in session.busy)


def test_what_was_accepted_comes_back_with_the_masks(controller, session, parts):
    levels = session.analysis.levels
    mine = (levels[0], accepted(levels[1], "Dr. Ä", "2026-01-31T12:00:00+00:00"), *levels[2:])
    session.set_analysis(replace(session.analysis, levels=mine), is_complete=True)
    controller.draw(PLACE)
    assert session.analysis.levels[1].readings == (), "another number was accepted"
    parts.changes.undo()
    assert session.analysis.levels == mine
