"""The viewer's state keeps its values in range and announces each change once."""

from dataclasses import replace

import pytest

from sscild_desktop.core.volume import Geometry
from sscild_desktop.state.viewing import LESION_OVERLAYS, Overlay, ViewState, default_overlays

GEOMETRY = Geometry((10, 20, 30), (2.0, 1.0, 1.0), (0.0, 0.0, 0.0))


@pytest.fixture
def state(qapp: object) -> ViewState:
    state = ViewState()
    state.set_geometry(GEOMETRY)
    return state


def test_new_grid_puts_the_crosshair_in_its_middle(state: ViewState) -> None:
    assert state.crosshair == (5, 10, 15)


def test_same_grid_keeps_the_crosshair(state: ViewState) -> None:
    state.set_crosshair(1, 2, 3)
    state.set_geometry(Geometry((10, 20, 30), (2.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
    assert state.crosshair == (1, 2, 3)


def test_crosshair_stays_inside_the_grid(state: ViewState) -> None:
    state.set_crosshair(-5, 99, 29)
    assert state.crosshair == (0, 19, 29)


def test_window_stays_in_range(state: ViewState) -> None:
    state.set_window(99999, 0)
    assert state.window == (3071, 10)


def test_each_change_is_announced_once_and_no_change_not_at_all(state: ViewState) -> None:
    heard: list[object] = []
    state.crosshair_changed.connect(lambda *zyx: heard.append(zyx))
    state.window_changed.connect(lambda *window: heard.append(window))
    for _ in range(2):
        state.set_crosshair(1, 1, 1)
        state.set_window(40, 400)
    assert heard == [(1, 1, 1), (40.0, 400.0)]


def test_overlays_change_one_at_a_time(state: ViewState) -> None:
    before = state.overlays
    state.set_overlay("ggo", Overlay(False, (1, 2, 3), 0.2))
    assert state.overlays["ggo"] == Overlay(False, (1, 2, 3), 0.2)
    assert {k: v for k, v in state.overlays.items() if k != "ggo"} == {k: v for k, v in before.items() if k != "ggo"}


def test_outlines_concern_the_lesions_only(state: ViewState) -> None:
    state.set_lesion_outlines(True)
    assert all(state.overlays[key].outline for key in ("ggo", "reticulation", "consolidation", "fibrosis"))
    assert state.overlays["levels"] == default_overlays()["levels"]


@pytest.mark.parametrize("unknown", ["brush", ""])
def test_unknown_tools_are_refused(state: ViewState, unknown: str) -> None:
    with pytest.raises(KeyError):
        state.set_tool(unknown)
    assert state.tool == "window"


def test_the_next_ct_begins_with_nothing_hidden_and_the_lung_window():
    state = ViewState()
    start = (state.window, state.overlays)
    state.set_window(40, 400)
    state.set_overlay("ggo", replace(state.overlays["ggo"], visible=False, opacity=0.05))
    state.set_hidden(True)
    told = []
    state.overlays_changed.connect(lambda: told.append(1))
    state.reset_look()
    assert (state.window, state.overlays) == start and not state.hidden and told == [1]
    state.reset_look()
    assert told == [1]


def test_what_is_hidden_has_names():
    state = ViewState()
    assert state.hidden_names() == ()
    state.set_overlay("lobes", replace(state.overlays["lobes"], visible=False))
    assert state.hidden_names() == ("Lobes",) and state.hidden_names(("ggo",)) == ()
    state.set_hidden(True)
    assert len(state.hidden_names()) == len(state.overlays)


def test_what_is_hidden_is_said_in_few_words():
    state = ViewState()
    assert state.hidden_words() == ()
    for key in LESION_OVERLAYS:
        state.set_overlay(key, replace(state.overlays[key], visible=False))
    state.set_overlay("lobes", replace(state.overlays["lobes"], visible=False))
    assert state.hidden_words() == ("Hidden:", "lesions", "lobes")
    assert state.hidden_words(LESION_OVERLAYS) == ("All overlays hidden",)
    state.set_hidden(True)
    assert state.hidden_words() == ("All overlays hidden",)


def test_a_layout_is_announced_once_and_must_be_known(state: ViewState) -> None:
    said: list[str] = []
    state.layout_changed.connect(said.append)
    state.set_layout("three")
    state.set_layout("three")
    assert said == ["three"] and state.layout == "three"
    with pytest.raises(KeyError):
        state.set_layout("four")


def test_lesions_are_shown_and_hidden_all_at_once(state: ViewState) -> None:
    state.set_overlay("ggo", replace(state.overlays["ggo"], visible=False))
    state.toggle("lesions")
    assert not any(state.overlays[key].visible for key in LESION_OVERLAYS) and state.overlays["lungs"].visible
    state.toggle("lesions")
    assert all(state.overlays[key].visible for key in LESION_OVERLAYS)


def test_a_new_ct_opens_with_outlines_and_without_a_heat_map(state: ViewState) -> None:
    state.toggle("heatmap")
    state.set_lesion_outlines(False)
    assert state.is_shown("heatmap")
    state.reset_look()
    assert not state.is_shown("heatmap") and state.hidden_names() == ()
    assert all(state.overlays[key].outline for key in (*LESION_OVERLAYS, "lungs", "lobes"))
