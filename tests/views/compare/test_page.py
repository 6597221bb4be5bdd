"""The comparison under real events: what is done on one side is seen at the matching place of the other."""

from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout

from sscild_desktop.core.compare import ClassChange, LesionChange
from sscild_desktop.core.compare.codes import CHANGE_KINDS, Differences, hu_codes
from sscild_desktop.core.lesion_places import LesionPlace
from sscild_desktop.core.patients import StoredAnalysis, StoredSeries
from sscild_desktop.core.results import Analysis, GohLevel, LesionResult, LungResult, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.state.linked_pair import CURRENT, PRIOR
from sscild_desktop.state.palette import PRESETS
from sscild_desktop.views.compare.page import LEVELS_STAY, NO_CHANGE, NO_LEVELS, ComparePage
from sscild_desktop.views.compare.tools import CompareTools
from tests.views.conftest import drag, mouse, turn_wheel

SHAPE = (30, 40, 50)
OFFSET = np.array([4.0, -3.0, 10.0])
"""Where a place of the current lies in the prior: 4 mm to the left, 3 mm to the front, 10 mm (5 slices) higher."""


class Shifted:
    """The match of two CT of which one was taken further up."""

    def to_prior(self, lps: Any) -> Any:
        return np.asarray(lps) + OFFSET

    def to_current(self, lps: Any) -> Any:
        return np.asarray(lps) - OFFSET


def make_volume(base: int) -> Volume:
    """Every voxel says where it is; ``base`` tells one CT from the other."""
    z, y, x = np.ogrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]]
    hu = (base + 20 * z + 5 * y + 2 * x).astype(np.int16)
    return Volume(hu, Geometry(SHAPE, (2.0, 1.0, 1.0), (-20.0, -10.0, -300.0)))


def make_analysis(volume: Volume, slices: tuple[int, ...], lesions: np.ndarray | None = None) -> Analysis:
    heights = [volume.geometry.slice_z_mm(z) for z in slices]
    levels = tuple(
        GohLevel(n + 1, z_mm, z, Scores(10.0 * n, 5.0, 5.0), z_mm)
        for n, (z, z_mm) in enumerate(zip(slices, heights, strict=True))
    )
    mask = np.zeros(SHAPE, np.uint8) if lesions is None else lesions
    lungs = LungResult(np.ones(SHAPE, np.uint8), 4000.0, 2200.0, 1800.0, -820.0)
    return Analysis(SeriesInfo(), volume.geometry, lungs=lungs, lesions=LesionResult(mask, {}), levels=levels)


def stored(number: int, day: date | None) -> StoredSeries:
    analysis = StoredAnalysis(number, number, "", "", is_complete=True)
    return StoredSeries(number, 1, number, f"1.{number}", day=day, description="Thorax", analyses=(analysis,))


@pytest.fixture
def page(qtbot: Any) -> ComparePage:
    made = ComparePage()
    qtbot.addWidget(made)
    made.resize(1240, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.set_choices((stored(1, date(2023, 2, 7)), stored(2, date(2024, 3, 12))), 1, 2)
    prior, current = make_volume(-1000), make_volume(-950)
    made.set_prior(prior, make_analysis(prior, (29, 24, 18, 13, 8)))
    made.set_current(current, make_analysis(current, (25, 20, 15, 10, 5)))
    made.set_match(Shifted())
    return made


def crosshairs(page: ComparePage) -> dict[str, tuple[int, int, int]]:
    return {side: state.crosshair for side, state in page.pair.states.items()}


def key(page: ComparePage, code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page, code, modifier)


def click(view: Any, place: QPointF) -> None:
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, place)
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, place)


def shown_red(view: Any, zyx: tuple[int, int, int]) -> int:
    return view.grab().toImage().pixelColor(view.voxel_px(zyx).toPoint()).red()


def grey(hu: float, centre: float = -600, width: float = 1500) -> float:
    return float(np.clip((hu - (centre - 0.5)) / (width - 1) + 0.5, 0, 1) * 255)


def test_the_prior_stands_at_the_matching_place(page: ComparePage) -> None:
    assert crosshairs(page) == {CURRENT: (15, 20, 25), PRIOR: (20, 17, 29)}


def test_the_wheel_in_the_current_moves_the_prior_to_the_matching_slice(page: ComparePage) -> None:
    turn_wheel(page.panes[CURRENT].view.viewport(), QPointF(60, 60), -360)
    assert crosshairs(page) == {CURRENT: (12, 20, 25), PRIOR: (17, 17, 29)}


def test_the_wheel_in_the_prior_moves_the_current_to_the_matching_slice(page: ComparePage) -> None:
    turn_wheel(page.panes[PRIOR].view.viewport(), QPointF(60, 60), 240)
    assert crosshairs(page) == {PRIOR: (22, 17, 29), CURRENT: (17, 20, 25)}


@pytest.mark.parametrize("plane", ["axial", "coronal", "sagittal"])
def test_a_click_in_any_plane_sets_both_crosshairs(page: ComparePage, plane: str) -> None:
    page.tools.plane_button(plane).click()
    view = page.panes[CURRENT].view
    place = [14, 22, 30]
    place[view.plane.axis] = page.pair.states[CURRENT].crosshair[view.plane.axis]
    click(view, view.voxel_px((place[0], place[1], place[2])))
    assert crosshairs(page)[CURRENT] == tuple(place)
    assert crosshairs(page)[PRIOR] == (place[0] + 5, place[1] - 3, place[2] + 4)


def test_keys_change_the_plane_of_both_sides(page: ComparePage) -> None:
    for code, name in ((Qt.Key.Key_C, "coronal"), (Qt.Key.Key_G, "sagittal"), (Qt.Key.Key_A, "axial")):
        key(page, code)
        assert {pane.view.plane.name for pane in page.panes.values()} == {name}
        assert all(pane.view.isVisible() for pane in page.panes.values())
        assert page.tools.plane_button(name).isChecked()


def test_arrow_keys_scroll_the_active_side(page: ComparePage) -> None:
    key(page, Qt.Key.Key_Up)
    assert crosshairs(page)[CURRENT][0] == 16
    view = page.panes[PRIOR].view
    click(view, view.voxel_px((20, 10, 10)))
    key(page, Qt.Key.Key_Down)
    assert crosshairs(page)[PRIOR][0] == 20


def test_unlinked_each_side_moves_alone_and_linked_again_they_meet(page: ComparePage) -> None:
    key(page, Qt.Key.Key_L)
    assert page.tools.link.text() == "Not linked"
    turn_wheel(page.panes[CURRENT].view.viewport(), QPointF(60, 60), -360)
    turn_wheel(page.panes[PRIOR].view.viewport(), QPointF(60, 60), 120)
    assert (crosshairs(page)[CURRENT][0], crosshairs(page)[PRIOR][0]) == (12, 21)
    page.tools.link.click()
    assert (crosshairs(page)[CURRENT][0], crosshairs(page)[PRIOR][0]) == (12, 17)


def test_without_a_match_nothing_is_linked_and_the_button_says_so(page: ComparePage) -> None:
    page.set_match(None)
    before = crosshairs(page)[PRIOR]
    turn_wheel(page.panes[CURRENT].view.viewport(), QPointF(60, 60))
    assert crosshairs(page)[PRIOR] == before
    assert not page.tools.link.isEnabled()


def test_a_place_beyond_the_other_scan_is_said(page: ComparePage) -> None:
    key(page, Qt.Key.Key_Home)
    assert crosshairs(page)[CURRENT][0] == 29
    assert crosshairs(page)[PRIOR][0] == 29
    assert page.panes[PRIOR].view.note == "The matching place is 9 mm above this scan"
    key(page, Qt.Key.Key_4)
    assert page.panes[PRIOR].view.note == ""


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_a_digit_takes_each_side_to_its_own_level(page: ComparePage, number: int) -> None:
    key(page, Qt.Key(int(Qt.Key.Key_0) + number))
    assert crosshairs(page)[CURRENT] == (30 - 5 * number, 20, 25)
    assert crosshairs(page)[PRIOR][0] == (29, 24, 18, 13, 8)[number - 1]
    assert crosshairs(page)[PRIOR][1:] == (17, 29)


@pytest.mark.parametrize("side", [PRIOR, CURRENT])
def test_a_click_on_a_level_of_the_rail_takes_both_sides_there(page: ComparePage, side: str) -> None:
    rail = page.panes[side].rail
    mouse(rail, QEvent.Type.MouseButtonPress, rail.tags()[2].center())
    assert (crosshairs(page)[CURRENT][0], crosshairs(page)[PRIOR][0]) == (20, 24)


@pytest.mark.parametrize("side", [PRIOR, CURRENT])
def test_a_click_on_a_level_line_takes_both_sides_there(page: ComparePage, side: str) -> None:
    key(page, Qt.Key.Key_C)
    view = page.panes[side].view
    line = next(line for line in view.level_lines() if line.level == 4)
    click(view, QPointF(view.width() - 40, line.y))
    assert (crosshairs(page)[CURRENT][0], crosshairs(page)[PRIOR][0]) == (10, 13)


def test_the_rail_scrolls_its_side_and_the_other_follows(page: ComparePage) -> None:
    rail = page.panes[CURRENT].rail
    mouse(rail, QEvent.Type.MouseButtonPress, QPointF(26, rail.row_of(7)))
    assert (crosshairs(page)[CURRENT][0], crosshairs(page)[PRIOR][0]) == (7, 12)


def test_a_dragged_level_goes_back_and_says_where_levels_are_moved(qtbot: Any, page: ComparePage) -> None:
    key(page, Qt.Key.Key_C)
    view = page.panes[CURRENT].view
    line = next(line for line in view.level_lines() if line.level == 4)
    with qtbot.waitSignal(page.message) as told:
        drag(view.viewport(), QPointF(view.width() - 40, line.y), QPointF(view.width() - 40, line.y - 60))
    assert told.args == [LEVELS_STAY]
    assert next(one.y for one in view.level_lines() if one.level == 4) == line.y


def test_without_levels_a_digit_says_so(qtbot: Any, page: ComparePage) -> None:
    for show, volume in ((page.set_prior, page._volumes[PRIOR]), (page.set_current, page._volumes[CURRENT])):
        show(volume, None)
    with qtbot.waitSignal(page.message) as told:
        key(page, Qt.Key.Key_3)
    assert told.args == [NO_LEVELS]


def test_window_and_presets_are_those_of_both(page: ComparePage) -> None:
    drag(page.panes[PRIOR].view.viewport(), QPointF(100, 100), QPointF(180, 60))
    windows = {pane.view.window_ for pane in page.panes.values()}
    assert windows == {page.pair.states[CURRENT].window}
    assert windows != {(-600.0, 1500.0)}
    assert page.tools.preset.currentIndex() == -1
    key(page, Qt.Key.Key_F5)
    mediastinum = PRESETS[3]
    assert {pane.view.window_ for pane in page.panes.values()} == {(mediastinum.centre, mediastinum.width)}
    assert page.tools.preset.currentText() == mediastinum.name


def test_zoom_and_pan_keep_the_same_anatomy_in_the_same_place(page: ComparePage) -> None:
    current, prior = page.panes[CURRENT].view, page.panes[PRIOR].view
    control = Qt.KeyboardModifier.ControlModifier
    turn_wheel(current.viewport(), current.voxel_px((15, 12, 14)), 600, control)
    drag(prior.viewport(), QPointF(200, 200), QPointF(240, 170), Qt.MouseButton.MiddleButton)
    assert prior.mm_per_px == pytest.approx(current.mm_per_px)
    seen = current.voxel_at(QPointF(300, 250))
    matching = prior.voxel_at(QPointF(300, 250))
    assert seen is not None
    assert matching is not None
    assert matching[1:] == pytest.approx((seen[1] - 3, seen[2] + 4), abs=0.05)


def test_the_pictures_keep_still_while_slices_pass(page: ComparePage) -> None:
    ranges = [pane.view.where.seen for pane in page.panes.values()]
    for _ in range(4):
        turn_wheel(page.panes[CURRENT].view.viewport(), QPointF(60, 60))
    assert [pane.view.where.seen for pane in page.panes.values()] == ranges


def test_two_fields_of_view_are_shown_in_one_scale(page: ComparePage) -> None:
    wide = Volume(np.full(SHAPE, -800, np.int16), Geometry(SHAPE, (2.0, 1.4, 1.4), (-30.0, -20.0, -300.0)))
    page.set_prior(wide)
    page.set_match(Shifted())
    scales = [pane.view.mm_per_px for pane in page.panes.values()]
    assert scales[0] == pytest.approx(scales[1])


def test_the_pointer_of_one_side_is_shown_on_the_other_with_its_hu(page: ComparePage) -> None:
    current, prior = page.panes[CURRENT].view, page.panes[PRIOR].view
    none = Qt.MouseButton.NoButton
    mouse(current.viewport(), QEvent.Type.MouseMove, current.voxel_px((15, 22, 30)), none)
    assert current.cursor_text().startswith(f"{-950 + 300 + 110 + 60} HU".replace("-", "−"))
    assert prior.cursor_text().startswith(f"{-1000 + 400 + 95 + 68} HU".replace("-", "−"))
    page._set_linked(False)
    turn_wheel(prior.viewport(), QPointF(60, 60), 480)
    page._set_linked(True)
    mouse(current.viewport(), QEvent.Type.MouseMove, current.voxel_px((15, 23, 30)), none)
    assert "HU" in prior.cursor_text()


def test_a_matching_pointer_off_the_slice_says_how_far(page: ComparePage) -> None:
    prior = page.panes[PRIOR].view
    prior.show_ghost((24.0, 10.0, 10.0))
    assert prior.cursor_text().startswith("Matching place 8 mm cranial of this slice\n")
    prior.show_ghost((40.0, 10.0, 10.0))
    assert prior.cursor_text() == "The matching place is outside this scan"


def test_the_flicker_key_shows_the_warped_prior_while_it_is_held(page: ComparePage) -> None:
    pane = page.panes[CURRENT]
    page.set_warped(np.full(SHAPE, -300, np.int16))
    before = shown_red(pane.view, (15, 10, 10))
    QTest.keyPress(page, Qt.Key.Key_F)
    assert pane.swap.isVisible()
    assert not pane.view.isVisible()
    assert "brought into the shape of the current" in pane.swap.words.heading
    assert shown_red(pane.swap, (15, 10, 10)) == pytest.approx(grey(-300), abs=2)
    assert pane.swap.voxel_px((15, 10, 10)) == pane.view.voxel_px((15, 10, 10))
    QTest.keyRelease(page, Qt.Key.Key_F)
    assert pane.view.isVisible()
    assert shown_red(pane.view, (15, 10, 10)) == before


def test_without_registration_the_flicker_key_shows_the_matching_slice_as_it_is(page: ComparePage) -> None:
    pane = page.panes[CURRENT]
    current = page.pair.states[CURRENT].crosshair
    QTest.keyPress(page, Qt.Key.Key_F)
    assert pane.swap.words.heading.endswith("as it is")
    assert shown_red(pane.swap, (20, 7, 14)) == pytest.approx(grey(-1000 + 400 + 35 + 28), abs=2)
    there, here = pane.swap.voxel_px((20, 7, 14)), pane.view.voxel_px((current[0], 10, 10))
    assert (there.x(), there.y()) == pytest.approx((here.x(), here.y()), abs=0.5)
    QTest.keyRelease(page, Qt.Key.Key_F)
    assert not pane.is_swapped


def test_slices_pass_while_the_flicker_key_is_held(page: ComparePage) -> None:
    page.set_warped(np.zeros(SHAPE, np.int16))
    QTest.keyPress(page, Qt.Key.Key_F)
    turn_wheel(page.panes[CURRENT].swap.viewport(), QPointF(60, 60), -120)
    assert crosshairs(page)[CURRENT][0] == 14
    assert page.panes[CURRENT].swap.crosshair[0] == 14
    QTest.keyRelease(page, Qt.Key.Key_F)


def test_leaving_the_page_lets_the_keys_go(page: ComparePage) -> None:
    QTest.keyPress(page, Qt.Key.Key_F)
    page.hide()
    assert not page.panes[CURRENT].is_swapped


@pytest.fixture
def differences() -> Differences:
    change = np.zeros(SHAPE, np.int16)
    change[:, 10:20, 10:20] = 300
    change[:, 10:20, 30:40] = -300
    old, new = np.zeros(SHAPE, np.uint8), np.zeros(SHAPE, np.uint8)
    old[:, 5:15, 5:25] = 1
    new[:, 5:15, 15:35] = 1
    new[:, 30:35, 5:15] = 8
    classes = {kind.partition(":")[2]: ClassChange(1.0, 2.0, 3.0) for kind in CHANGE_KINDS}
    places = (LesionPlace((22, 32, 8), 2.0), LesionPlace((9, 10, 30), 1.0))
    return Differences(hu_codes(change, None), "lung volume +3 %", LesionChange(old, new, classes), places)


def colour(view: Any, zyx: tuple[int, int, int]) -> tuple[int, int, int]:
    seen = view.grab().toImage().pixelColor(view.voxel_px(zyx).toPoint())
    return seen.red(), seen.green(), seen.blue()


def test_denser_is_warm_and_lighter_is_cold_on_the_current_side_alone(
    page: ComparePage, differences: Differences
) -> None:
    page.set_differences(differences)
    key(page, Qt.Key.Key_D)
    assert page.tools.difference.currentText() == "Density (HU)"
    current, prior = page.panes[CURRENT].view, page.panes[PRIOR].view
    red, _, blue = colour(current, (15, 15, 15))
    assert red > blue + 60
    red, _, blue = colour(current, (15, 15, 35))
    assert blue > red + 60
    for place in ((15, 30, 22), (15, 15, 27)):
        assert len(set(colour(current, place))) == 1
    assert len(set(colour(prior, (20, 12, 19)))) == 1


def test_lesions_gained_lost_and_the_same(page: ComparePage, differences: Differences) -> None:
    page.set_differences(differences)
    key(page, Qt.Key.Key_D)
    key(page, Qt.Key.Key_D)
    assert page.tools.difference.currentText() == "Lesions"
    view = page.panes[CURRENT].view
    red, green, blue = colour(view, (15, 10, 30))
    assert red > green > blue
    place = (slice(15, 16), slice(None), slice(None))
    codes = differences.codes("change:total", place)[0]
    assert {codes[10, 30], codes[10, 8], codes[10, 20], codes[32, 8], codes[20, 20]} == {1, 2, 3, 0}
    assert differences.codes("change:fibrosis", place)[0][10, 30] == 0
    assert differences.codes("change:fibrosis", place)[0][32, 8] == 1


def test_a_class_is_chosen_from_the_list(page: ComparePage, differences: Differences) -> None:
    page.set_differences(differences)
    page.tools.difference.activated.emit(page.tools.difference.findData("change:fibrosis"))
    assert page.tools.difference.currentData() == "change:fibrosis"
    key(page, Qt.Key.Key_D)
    assert page.tools.difference.currentData() == ""


def test_n_goes_from_change_to_change(qtbot: Any, page: ComparePage, differences: Differences) -> None:
    with qtbot.waitSignal(page.message) as told:
        key(page, Qt.Key.Key_N)
    assert told.args == [NO_CHANGE]
    page.set_differences(differences)
    with qtbot.waitSignal(page.message) as told:
        key(page, Qt.Key.Key_N)
    assert told.args == ["Changed place 1 of 2, 2.0 mL"]
    assert crosshairs(page) == {CURRENT: (22, 32, 8), PRIOR: (27, 29, 12)}
    key(page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert crosshairs(page)[CURRENT] == (9, 10, 30)


def test_holding_h_hides_every_overlay_of_both_sides(page: ComparePage, differences: Differences) -> None:
    page.set_differences(differences)
    key(page, Qt.Key.Key_D)
    QTest.keyPress(page, Qt.Key.Key_H)
    assert len(set(colour(page.panes[CURRENT].view, (15, 15, 15)))) == 1
    assert all(state.hidden for state in page.pair.states.values())
    QTest.keyRelease(page, Qt.Key.Key_H)
    assert len(set(colour(page.panes[CURRENT].view, (15, 15, 15)))) > 1


def test_lesions_are_drawn_on_both_sides_and_classes_turned_off(page: ComparePage) -> None:
    mask = np.zeros(SHAPE, np.uint8)
    mask[:, 5:15, 5:15] = 1
    for side, show in ((PRIOR, page.set_prior), (CURRENT, page.set_current)):
        volume = page._volumes[side]
        assert volume is not None
        show(volume, make_analysis(volume, (25, 20, 15, 10, 5), mask))
    for side in (PRIOR, CURRENT):
        view = page.panes[side].view
        assert len(set(colour(view, (view.crosshair[0], 5, 8)))) > 1
    page.tools.classes["ggo"].click()
    for side in (PRIOR, CURRENT):
        view = page.panes[side].view
        assert len(set(colour(view, (view.crosshair[0], 5, 8)))) == 1


def test_the_opacity_slider_works_on_lesions_and_difference(page: ComparePage, differences: Differences) -> None:
    page.set_differences(differences)
    key(page, Qt.Key.Key_D)
    view = page.panes[CURRENT].view
    page.tools.opacity.setValue(100)
    strong = colour(view, (15, 15, 15))
    page.tools.opacity.setValue(20)
    weak = colour(view, (15, 15, 15))
    assert strong[0] - strong[2] > weak[0] - weak[2] > 0
    assert all(state.overlays["ggo"].opacity == 0.2 for state in page.pair.states.values())


def test_without_match_and_differences_there_is_nothing_to_choose(page: ComparePage, differences: Differences) -> None:
    page.set_differences(differences)
    key(page, Qt.Key.Key_D)
    page.set_match(None)
    page.set_differences(None)
    assert not page.tools.difference.isEnabled()
    assert not page.pair.is_matched


def test_the_same_volume_again_keeps_place_and_zoom(page: ComparePage) -> None:
    view, volume = page.panes[CURRENT].view, page._volumes[CURRENT]
    assert volume is not None
    view.set_zoom(3.0)
    page._move(CURRENT, 8, 9, 10)
    analysis = make_analysis(volume, (24, 20, 15, 10, 5))
    page.set_current(volume, replace(analysis, seconds={"lungs": 1.0}))
    assert (view.zoom, view.crosshair) == (3.0, (8, 9, 10))
    assert page.pair.is_matched


def test_a_double_click_makes_one_side_large(page: ComparePage) -> None:
    view = page.panes[PRIOR].view
    mouse(view.viewport(), QEvent.Type.MouseButtonDblClick, QPointF(60, 60))
    assert not page.panes[CURRENT].isVisible()
    key(page, Qt.Key.Key_X)
    assert page.panes[CURRENT].isVisible()


def test_coming_and_going_are_told(qtbot: Any, page: ComparePage) -> None:
    with qtbot.waitSignal(page.left):
        page.hide()
    with qtbot.waitSignal(page.entered):
        page.show()


def test_words_stand_where_there_is_no_volume(page: ComparePage) -> None:
    page.set_prior(None)
    page.show_words(PRIOR, "There is no earlier CT.")
    assert page.panes[PRIOR].words.isVisible()
    assert page.panes[PRIOR].words.text() == "There is no earlier CT."
    assert not page.tools.swap.isEnabled()


def test_tools_stand_in_two_rows_once_their_words_need_it(qtbot: Any) -> None:
    tools = CompareTools()
    qtbot.addWidget(tools)
    tools.resize(1600, 80)
    tools.show()
    assert tools._rows.direction() == QBoxLayout.Direction.LeftToRight
    tools.swap.setText("Prior in place " * 20)
    qtbot.waitUntil(lambda: tools._rows.direction() == QBoxLayout.Direction.TopToBottom)
    tools.swap.setText("Prior in place")
    qtbot.waitUntil(lambda: tools._rows.direction() == QBoxLayout.Direction.LeftToRight)
