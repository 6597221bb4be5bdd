"""Measurements of the open CT: each drawing, change and deletion is one step of the viewer's undo stack."""

import pytest

from sscild_desktop.controllers.ct.measuring import NOTHING_CHOSEN, MeasuringController
from sscild_desktop.core.measuring.shapes import Measurement


@pytest.fixture
def controller(parts, session, volume):
    session.set_volume(volume)
    return MeasuringController(parts)


def ruler(*points, number=1):
    return Measurement("ruler", 0, points or ((1.0, 1.0, -60.0), (4.0, 5.0, -60.0)), number)


def shown(window):
    """Texts and the chosen number, as the list was told last."""
    found, places, chosen = window.measurements.show_measured.call_args.args
    return [one.text for one in found], places, chosen


def test_what_is_drawn_is_numbered_shown_and_taken_back(controller, parts, session, window):
    for _ in range(2):
        controller._tools["ruler"].drawn.emit(ruler())
    assert [one.number for one in session.measurements] == [1, 2]
    assert shown(window) == (["5.00 mm", "5.00 mm"], ("axial 21", "axial 21"), 2)
    assert parts.changes.undoText() == "drawing of Ruler 2"
    parts.changes.undo()
    parts.changes.undo()
    assert session.measurements == () and shown(window)[0] == []
    parts.changes.redo()
    assert shown(window)[0] == ["5.00 mm"]


def test_a_change_and_a_deletion_are_steps_too(controller, parts, session, window):
    controller._tools["ruler"].drawn.emit(ruler())
    before = session.measurements[0]
    controller.layer.change_requested.emit(before, ruler((1.0, 1.0, -60.0), (1.0, 13.0, -60.0)))
    assert shown(window)[0] == ["12.00 mm"]
    controller.delete_chosen()
    assert session.measurements == ()
    parts.changes.undo()
    parts.changes.undo()
    assert session.measurements == (before,)


def test_a_change_of_what_is_gone_is_dropped(controller, parts, session):
    controller.layer.change_requested.emit(ruler(), ruler((1.0, 1.0, -60.0), (1.0, 13.0, -60.0)))
    assert session.measurements == () and parts.changes.count() == 0


def test_a_row_leads_to_the_slice(controller, session):
    asked = []
    controller.place_requested.connect(lambda *place: asked.append(place))
    session.set_measurements((ruler(), Measurement("point", 1, ((5.0, 90.0, -40.0),), 2)))
    controller.go_to(1)
    controller.go_to(2)
    controller.go_to(99)
    assert asked == [(20, 3, 2), (30, 15, 5)]


def test_without_a_chosen_one_the_key_says_so(controller, parts, window):
    controller.delete_chosen()
    window.activity.rest.assert_called_with(NOTHING_CHOSEN)
    assert parts.changes.count() == 0


def test_another_ct_has_no_measurements_and_the_one_put_back_has_them(controller, session, volume, window):
    session.set_measurements((ruler(),))
    before = session.open_ct
    session.clear()
    assert session.measurements == () and shown(window)[0] == []
    session.put_back(before)
    assert session.measurements == (ruler(),) and shown(window)[0] == ["5.00 mm"]
