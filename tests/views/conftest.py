"""A small volume whose HU say where they are, and planes wired to a state as the window does it."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.theme import apply_theme

SHAPE = (30, 40, 50)


@pytest.fixture(autouse=True, scope="session")
def theme(qapp: QApplication) -> None:
    """Widgets have the program's sizes and colours here too, whatever ran before."""
    apply_theme(qapp)


def whole_window(planes: PlanesView | None = None, overlays: OverlayList | None = None) -> MainWindow:
    """The window with the page of the CT, as the program has it before anybody acts on its wishes."""
    made = MainWindow()
    made.add_ct_page(planes or PlanesView(), overlays or OverlayList())
    return made


def place_hu(z: int, y: int, x: int) -> int:
    """HU of a voxel of the test volume: every neighbour differs."""
    return -1000 + 30 * z + 7 * y + 3 * x


@pytest.fixture
def volume() -> Volume:
    z, y, x = np.ogrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]]
    geometry = Geometry(SHAPE, (2.0, 1.0, 1.0), (-20.0, -10.0, -300.0))
    return Volume((-1000 + 30 * z + 7 * y + 3 * x).astype(np.int16), geometry)


@pytest.fixture
def levels(volume: Volume) -> tuple[GohLevel, ...]:
    slices = (25, 20, 15, 10, 5)
    heights = [volume.geometry.slice_z_mm(z) for z in slices]
    return tuple(
        GohLevel(n + 1, z_mm, z, auto_z_mm=z_mm) for n, (z, z_mm) in enumerate(zip(slices, heights, strict=True))
    )


@pytest.fixture
def state(qapp: QApplication) -> ViewState:
    return ViewState()


@pytest.fixture
def planes(qtbot: Any, state: ViewState, volume: Volume) -> PlanesView:
    view = PlanesView()
    qtbot.addWidget(view)
    view.set_state(state)
    view.crosshair_requested.connect(state.set_crosshair)
    view.window_requested.connect(state.set_window)
    view.tool_requested.connect(state.set_tool)
    view.hidden_requested.connect(state.set_hidden)
    view.outlines_requested.connect(state.set_lesion_outlines)
    view.layout_requested.connect(state.set_layout)
    view.toggle_requested.connect(state.toggle)
    view.resize(804, 604)
    with qtbot.waitExposed(view):
        view.show()
    view.set_volume(volume)
    qtbot.waitUntil(lambda: view._display.is_fused)
    return view


def mouse(
    widget: QWidget,
    kind: QEvent.Type,
    place: QPointF,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    beside: Qt.MouseButton = Qt.MouseButton.NoButton,
) -> None:
    """Send a mouse event to the viewport of a plane as Qt would; ``beside`` is held all the while."""
    none = Qt.MouseButton.NoButton
    held = beside | (none if kind == QEvent.Type.MouseButtonRelease else button)
    cause = none if kind == QEvent.Type.MouseMove else button
    event = QMouseEvent(kind, place, QPointF(widget.mapToGlobal(place.toPoint())), cause, held, modifiers)
    QApplication.sendEvent(widget, event)


def drag(
    widget: QWidget,
    start: QPointF,
    end: QPointF,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    release: bool = True,
) -> None:
    """Press, move in four steps, release."""
    mouse(widget, QEvent.Type.MouseButtonPress, start, button)
    for step in range(1, 5):
        mouse(widget, QEvent.Type.MouseMove, start + (end - start) * (step / 4), button)
    if release:
        mouse(widget, QEvent.Type.MouseButtonRelease, end, button)


def turn_wheel(
    widget: QWidget,
    place: QPointF,
    delta: int = 120,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """One event of the wheel."""
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
