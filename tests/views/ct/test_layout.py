"""The page of the CT at the sizes of a laptop and of a large screen: how large the lung is, what is in sight."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QTableWidget, QWidget

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference.cards import available_cards, error_of_scores
from sscild_desktop.core.phantom.case import Case
from sscild_desktop.core.results import Analysis, GohLevel, LesionResult, LungResult
from sscild_desktop.state.active_tool import HAND_TOOLS, POINTER
from sscild_desktop.state.reading import Slab
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.ct.viewer_bar import ViewerBar
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.theme import restyle
from tests.phantoms import small_case
from tests.views.conftest import whole_window

LAPTOP, LARGE = (1366, 768), (1707, 960)
"""The second is 2560 × 1440 at a scale of 1.5, in the pixels that widgets are measured in."""


def analysis_of(case: Case) -> Analysis:
    """What an analysis without fault would find in the generated chest."""
    geometry = case.volume.geometry
    places = zip(case.level_z_mm, case.level_scores, strict=True)
    levels = tuple(
        GohLevel(n, z_mm, geometry.nearest_slice(z_mm), scores, z_mm) for n, (z_mm, scores) in enumerate(places, 1)
    )
    lungs = LungResult(case.lungs, 4000.0, 2200.0, 1800.0, -800.0)
    lesions = LesionResult(case.lesions, case.extents)
    return Analysis(case.volume.series, geometry, lungs=lungs, lesions=lesions, levels=levels)


@pytest.fixture
def state(qapp):
    return ViewState()


@pytest.fixture
def window(qtbot, state):
    planes, overlays = PlanesView(), OverlayList()
    planes.set_state(state)
    overlays.set_state(state)
    made = whole_window(planes, overlays)
    for bar in (made.ct_page.bar, made.ct_page.tools):
        bar.set_state(state)
    planes.hand_requested.connect(state.active_tool.choose)
    planes.reading_requested.connect(state.reading.ask)
    planes.crosshair_requested.connect(state.set_crosshair)
    planes.layout_requested.connect(state.set_layout)
    planes.toggle_requested.connect(state.toggle)
    planes.window_requested.connect(state.set_window)
    planes.tool_requested.connect(state.set_tool)
    overlays.overlay_requested.connect(state.set_overlay)
    qtbot.addWidget(made)
    made.show_page("ct")
    made.badge.show_device("CPU", "", True)
    made.resize(*LAPTOP)
    with qtbot.waitExposed(made):
        made.show()
    return made


def open_ct(window):
    window.show_series("Built-in case", "A generated thorax with lesions of known extent; no patient.")
    window.planes.set_volume(small_case().volume)


def measured_error():
    """How far a score of the network that is there is wrong on average."""
    return error_of_scores(next(card for card in available_cards() if card.name == "goh-scores").sha256)


def analyse(window):
    case = small_case()
    analysis = analysis_of(case)
    window.planes.set_masks(case.lungs, case.lesions)
    window.planes.set_levels(analysis.levels)
    window.results.show_analysis(analysis, measured_error())
    window.strip.show_analysis(case.volume, analysis, "tot")
    QApplication.processEvents()


def lung_height(window, state):
    """Pixels of the drawn lung from front to back, on the slice with most of it, found in the picture itself."""
    case, view = small_case(), window.planes.views["axial"]
    z = int(np.argmax((case.lungs > 0).sum((1, 2))))
    state.set_crosshair(z, 0, 0)
    rows = np.flatnonzero((case.lungs[z] > 0).any(axis=1))
    ends = [view.to_px(rows[0] - 0.5, 0).y(), view.to_px(rows[-1] + 0.5, 0).y()]
    assert ends[0] >= 0 and ends[1] <= view.height()
    image = view.grab().toImage()
    column = int(np.argmax((case.lungs[z] > 0).sum(axis=0)))
    x, middle = round(view.to_px(0, column).x()), round(sum(ends) / 2)
    assert image.pixelColor(x, middle).lightness() < 140, "lung is dark in the middle of these rows"
    return ends[1] - ends[0]


def is_in_sight(widget: QWidget, window: QWidget) -> bool:
    """Whether all of the widget can be seen in the window, whatever is scrolled."""
    whole = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return (
        widget.isVisible() and window.rect().contains(whole) and widget.visibleRegion().boundingRect() == widget.rect()
    )


@pytest.mark.parametrize("size", [LAPTOP, LARGE])
def test_the_lung_is_large_and_the_answer_in_sight(window, state, size):
    window.resize(*size)
    open_ct(window)
    analyse(window)
    assert (window.width(), window.height()) == size
    assert lung_height(window, state) >= 0.45 * size[1]
    for widget in (window.results.goh._stage, window.results.goh._mean, window.badge):
        assert is_in_sight(widget, window), widget.text()


TOLD = tuple(Finding(str(n), "warn", f"Finding {n}: a sentence that is long enough for two lines.") for n in range(3))


@pytest.mark.parametrize("size", [LAPTOP, LARGE])
def test_findings_move_neither_the_picture_nor_the_answer(qtbot, window, state, size):
    window.resize(*size)
    open_ct(window)
    analyse(window)
    answer = (window.results.goh._stage, window.results.goh._mean)
    still = (*window.planes.views.values(), window.strip, *answer)

    def places():
        QApplication.processEvents()
        return [QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in still]

    before = places()
    window.banner.show_findings(TOLD)
    assert places() == before and is_in_sight(window.banner, window)
    assert all(is_in_sight(one, window) for one in answer)
    assert window.banner.accessibleName().startswith("Finding 0")
    close = window.banner.close_button
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert places() == before and not window.banner.isVisible() and close.accessibleName() == "Close"
    window.banner.show_findings((Finding("few", "refuse", "There are too few slices."),))
    assert places() == before and window.banner.isVisible() and not close.isVisible()


def press(qtbot, window, action):
    """A click on the button of the bar, by the mouse."""
    bar = window.ct_page.bar
    qtbot.mouseClick((bar.layouts.widgets | bar.layers.widgets)[action], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_before_an_analysis_there_are_no_dashes_and_no_empty_cards(window):
    open_ct(window)
    QApplication.processEvents()
    seen = [one for one in window.results.findChildren(QTableWidget) if one.isVisible()]
    assert seen == [] and not window.strip.isVisible()
    assert not [one.text() for one in window.ct_page.findChildren(QLabel) if one.isVisible() and "–" in one.text()]
    assert window.results.goh.fvc.isVisible()


def test_the_bar_shows_and_changes_the_layout(qtbot, window, state):
    open_ct(window)
    analyse(window)
    axial = window.planes.views["axial"]
    before = axial.width()
    press(qtbot, window, "layout:three")
    assert state.layout == "three" and axial.width() < before
    assert window.ct_page.bar.buttons["layout:three"].isChecked()
    press(qtbot, window, "layout:levels")
    assert not axial.isVisible() and window.strip.height() > 500
    rows = {card.y() for card in window.strip.cards}
    assert len(rows) == 2
    qtbot.keyClick(window, Qt.Key.Key_A)
    QApplication.processEvents()
    assert axial.width() == before and window.ct_page.bar.buttons["layout:axial"].isChecked()
    assert len({card.y() for card in window.strip.cards}) == 1


def test_each_layer_has_its_button(qtbot, window, state):
    for what in ("lesions", "lobes", "levels", "heatmap", "crosshair"):
        before, button = state.is_shown(what), window.ct_page.bar.buttons[f"show:{what}"]
        assert button.isChecked() is before is (what != "heatmap")
        press(qtbot, window, f"show:{what}")
        assert state.is_shown(what) is button.isChecked() is not before
        press(qtbot, window, f"show:{what}")
        assert state.is_shown(what) is button.isChecked() is before


def test_the_bar_says_window_and_tool(qtbot, window, state):
    bar = window.ct_page.bar
    assert (bar.window_button.text(), bar.tool_button.text()) == ("Lung ▾", "Drag: window ▾")
    bar.window_button.menu().actions()[3].trigger()
    bar.tool_button.menu().actions()[1].trigger()
    assert (bar.window_button.text(), bar.tool_button.text()) == ("Mediastinum ▾", "Drag: slices ▾")
    state.set_window(-500, 1000)
    assert bar.window_button.text() == "C −500 W 1000 ▾"


def test_every_button_of_the_bar_fits_on_a_laptop(window, state):
    bar = window.ct_page.bar
    state.set_window(-700, 800)
    state.reading.set_slab(Slab("minip", 15.0))
    QApplication.processEvents()
    assert (bar.window_button.text(), bar.slab_button.text()) == ("Ground-glass ▾", "MinIP 15 ▾")
    assert all(widget.isVisible() for widget in (bar.layouts.widgets | bar.layers.widgets).values())
    for button in bar.layers.widgets.values():
        hint = button.sizeHint()
        restyle(button)
        assert button.sizeHint() == hint  # it has the look of what it is
    assert bar.height() <= max(one.height() for one in bar.layers.widgets.values()) + 6  # no air of a bar for words


def test_a_bar_without_room_folds_what_it_shows_into_menus_and_unfolds_again(qtbot, state):
    bar = ViewerBar()
    qtbot.addWidget(bar)
    bar.set_state(state)
    bar.action_requested.connect(lambda name: state.toggle(name.removeprefix("show:")))
    bar.add_heat_maps([QAction("Heat map of this slice", bar)])
    lobes, layouts = bar.layers.widgets["show:lobes"], bar.layouts.widgets["layout:three"]

    def narrow(width):
        bar.resize(width, 34)
        QApplication.processEvents()
        return lobes.isVisible(), layouts.isVisible()

    bar.show()
    assert narrow(1000) == (True, True)
    assert narrow(680) == (False, True) and bar.layers.menu_button.isVisible()
    assert narrow(420) == (False, False) and bar.layouts.menu_button.text() == "Axial ▾"
    folded = {action.text() for action in bar.layers.menu_button.menu().actions()}
    assert {"Lesions", "Crosshair", "Heat map of this slice"} <= folded
    before = state.is_shown("lobes")
    bar.buttons["show:lobes"].trigger()
    assert state.is_shown("lobes") is not before
    assert narrow(1000) == (True, True)


def test_the_measured_error_stands_beside_the_extent(window):
    analyse(window)
    words = f"± {measured_error().points:.1f} points"
    assert words in window.results.goh._error.text() and window.results.goh._error.isVisible()
    bar = window.results.goh._bar
    image = bar.grab().toImage()
    filled, empty = (image.pixelColor(round(bar.x_of(percent)), 4) for percent in (bar.percent - 8, 95))
    assert filled.blue() > empty.blue() + 40


def test_the_column_shows_the_tool_in_hand(qtbot, window, state):
    tools = window.ct_page.tools
    assert tools.buttons[POINTER].isChecked() and tools.widgetForAction(tools.buttons[POINTER]).isVisible()
    state.active_tool.choose(HAND_TOOLS[-1].name)
    assert [name for name, button in tools.buttons.items() if button.isChecked()] == [HAND_TOOLS[-1].name]
    qtbot.mouseClick(tools.widgetForAction(tools.buttons[POINTER]), Qt.MouseButton.LeftButton)
    assert state.active_tool.name == POINTER and tools.buttons[POINTER].isChecked()


def test_the_bar_and_the_column_show_how_slices_are_read(qtbot, window, state):
    bar, tools = window.ct_page.bar, window.ct_page.tools
    assert bar.slab_button.text() == "Slab ▾"
    bar.slab_button.menu().actions()[1].trigger()
    assert bar.slab_button.text() == "MIP 10 ▾" and state.reading.slab.kind == "mip"
    for what in ("cine", "invert", "smooth"):
        button = tools.widgetForAction(tools.switches[what])
        before = tools.switches[what].isChecked()
        assert is_in_sight(button, window) and before is (what == "smooth")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert tools.switches[what].isChecked() is not before
    state.reset_look()
    assert not tools.switches["cine"].isChecked() and bar.slab_button.text() == "Slab ▾"
