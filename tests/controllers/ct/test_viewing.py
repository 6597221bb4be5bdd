"""Going to levels and classes, patterns, masks fused only when they are others, which buttons can be pressed."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QUndoGroup

from sscild_desktop.controllers.ct.showing import ShowController
from sscild_desktop.controllers.ct.viewing import ViewController
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.failures import sentence
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import Extent, LesionResult, LobeResult


@pytest.fixture
def shown(parts):
    return ShowController(parts, QUndoGroup())


@pytest.fixture
def controller(parts, session, viewing, volume, analysis):
    viewing.set_geometry(volume.geometry)
    session.set_volume(volume)
    session.set_analysis(analysis)
    return ViewController(parts)


def test_going_to_a_level_keeps_the_place_in_the_slice(controller, viewing, session):
    viewing.set_crosshair(0, 3, 7)
    controller.go_to_level(2)
    assert viewing.crosshair == (38, 3, 7)
    assert session.level == 2


def test_going_to_a_class_goes_to_most_of_it(qtbot, controller, viewing, session, analysis):
    mask = np.zeros(analysis.geometry.shape, np.uint8)
    mask[9, 4:9, 4:9] = Lesion.GGO
    mask[11, 4:6, 4:6] = Lesion.GGO
    session.set_analysis(replace(analysis, lesions=LesionResult(mask, {})))
    controller.go_to_class("ggo")
    qtbot.waitUntil(lambda: viewing.crosshair == (9, 6, 6))


def test_going_to_a_lobe_goes_to_most_of_its_disease_else_of_the_lobe(
    qtbot, controller, viewing, session, analysis, window
):
    lobes = np.zeros(analysis.geometry.shape, np.uint8)
    lobes[5:12, 2:9, 2:9] = 3
    lobes[14, 1:4, 1:4] = 4
    mask = np.zeros_like(lobes)
    mask[7, 4:7, 4:7] = Lesion.GGO
    mask[20] = Lesion.GGO
    session.set_analysis(replace(analysis, lesions=LesionResult(mask, {}), lobes=LobeResult(lobes, ())))
    controller.go_to_lobe(3)
    qtbot.waitUntil(lambda: viewing.crosshair == (7, 5, 5))
    controller.go_to_lobe(4)
    qtbot.waitUntil(lambda: viewing.crosshair == (14, 2, 2))
    controller.go_to_lobe(5)
    qtbot.waitUntil(lambda: window.messages.show_info.called)


def test_going_to_a_class_that_is_not_there_is_said(qtbot, controller, window):
    controller.go_to_class("fibrosis")
    qtbot.waitUntil(lambda: window.messages.show_info.called)


def test_patterns_go_round(controller, session):
    seen = []
    for _ in range(4):
        controller.next_pattern()
        seen.append(session.pattern)
    assert seen == ["gg", "ret", None, "tot"]


def test_scrolling_to_a_level_selects_it(shown, controller, viewing, session):
    viewing.set_crosshair(26, 0, 0)
    assert session.level == 4
    viewing.set_crosshair(27, 0, 0)
    assert session.level is None


def test_masks_are_fused_only_when_they_are_others(shown, session, window, volume, analysis):
    session.set_volume(volume)
    session.set_analysis(analysis)
    session.type_fvc(70.0)
    session.set_analysis(replace(analysis, seconds={"lungs": 1.0, "levels": 1.0}))
    assert window.planes.set_masks.call_count == 1


def test_the_heat_map_of_the_selected_level_and_pattern_is_shown(shown, session, window, volume, analysis):
    session.set_volume(volume)
    session.set_analysis(analysis)
    session.set_level(3)
    heat, place = window.planes.set_heatmap.call_args.args
    assert (heat.level, heat.pattern, place) == (3, "tot", 32)
    session.set_pattern(None)
    assert window.planes.set_heatmap.call_args.args[0] is None


def test_buttons_follow_what_is_possible(shown, session, window, volume, analysis):
    def enabled():
        return window.actions_["analyse"].setEnabled.call_args.args[0]

    shown.show_actions()
    assert not enabled()
    session.set_volume(volume)
    assert enabled()
    session.set_busy("analysis", True)
    assert not enabled()
    session.set_busy("analysis", False)
    assert enabled()


def test_the_big_button_says_what_it_will_do(shown, session, volume, analysis):
    assert shown._analyse_words() == "Analyse"
    session.set_analysis(analysis)
    assert shown._analyse_words() == "Go on analysing"
    session.set_analysis(analysis, is_complete=True)
    assert shown._analyse_words() == "Analyse again"


@pytest.mark.parametrize(
    "error",
    [
        InputRefused("Too few slices; choose another series."),
        MemoryError(),
        OSError(28, "No space left on device"),
        KeyError("x"),
    ],
)
def test_every_error_is_one_sentence_without_a_traceback(error):
    text = sentence(error)
    assert text.endswith(".")
    assert "Traceback" not in text


def test_what_the_analysis_noticed_stands_beside_what_the_files_said(shown, session, window, volume, analysis):
    own = Finding("analysis-lungs", "warn", "Look at the border of the lungs.")
    of_file = Finding("contrast", "warn", "Contrast medium was given.")
    session.set_volume(replace(volume, findings=(of_file,)))
    session.set_analysis(replace(analysis, findings=(of_file,)))
    window.banner.show_findings.assert_not_called()
    session.set_analysis(replace(analysis, findings=(of_file, own)))
    window.banner.show_findings.assert_called_once_with((of_file, own))
    session.set_analysis(None)
    window.banner.show_findings.assert_called_with((of_file,))


def test_overlays_know_which_classes_are_marked(shown, session, window, analysis):
    session.set_analysis(None)
    assert window.overlays.show_marked.call_args.args == (None,)
    extents = {"ggo": Extent(1.0, 2.0), "total": Extent(1.0, 2.0)}
    lesions = LesionResult(np.zeros((2, 2, 2), np.uint8), extents)
    session.set_analysis(replace(analysis, lesions=lesions))
    assert window.overlays.show_marked.call_args.args == (("ggo",),)


def test_a_place_is_shown_on_the_planes_when_only_the_levels_are_seen(controller, viewing):
    viewing.set_layout("levels")
    controller.go_to_level(2)
    assert viewing.layout == "axial" and viewing.crosshair[0] == 38
    viewing.set_layout("three")
    controller.go_to(4, 3, 2)
    assert viewing.layout == "three" and viewing.crosshair == (4, 3, 2)


def test_the_levels_are_shown_when_there_are_some(controller, viewing, session, window):
    controller.show_layout("levels")
    assert viewing.layout == "levels"
    viewing.set_layout("axial")
    session.set_analysis(None)
    controller.show_layout("levels")
    assert viewing.layout == "axial"
    assert "Analyse" in window.messages.show_info.call_args.args[0]


def test_esc_drops_what_is_half_drawn_then_lays_the_tool_down(controller, viewing, window):
    assert not controller.lay_down()
    viewing.active_tool.choose("ruler")
    window.planes.drop_unfinished.return_value = True
    assert controller.lay_down() and viewing.active_tool.name == "ruler"
    window.planes.drop_unfinished.return_value = False
    assert controller.lay_down() and viewing.active_tool.name == ""
    viewing.active_tool.choose("ruler")
    window.page = "patient"
    assert not controller.lay_down() and viewing.active_tool.name == "ruler"
