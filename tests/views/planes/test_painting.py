"""What of a pane is painted: every pixel of it, and no more than has changed."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from sscild_desktop.core.results import GohLevel
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.planes.slice_view import SliceView

PLANE_NAMES = ("axial", "coronal", "sagittal")


@pytest.mark.parametrize("zoom", [0.5, 1.0, 1.7, 30.0])
@pytest.mark.parametrize("name", PLANE_NAMES)
def test_every_pixel_of_a_pane_is_painted(planes: PlanesView, name: str, zoom: float) -> None:
    view = planes.views[name]
    view.set_zoom(zoom)
    view.pan_px(13.4, -7.7)
    assert not bare_pixels(view)


@pytest.mark.parametrize("name", PLANE_NAMES)
def test_every_pixel_of_a_pane_without_a_picture_is_painted(planes: PlanesView, name: str) -> None:
    planes.set_volume(None)
    assert not bare_pixels(planes.views[name])


def test_a_plane_whose_slice_stays_paints_the_crosshair_alone(
    planes: PlanesView, state: ViewState, levels: tuple[GohLevel, ...]
) -> None:
    planes.set_levels(levels)
    QApplication.processEvents()
    view, painted = planes.views["coronal"], Painted()
    view.viewport().installEventFilter(painted)
    z, y, x = state.crosshair
    for place in ((z + 3, y, x), (z + 3, y, x - 4)):
        painted.pixels = 0
        state.set_crosshair(*place)
        QApplication.processEvents()
        assert 0 < painted.pixels < 0.2 * view.width() * view.height()
        on_screen = view.screen().grabWindow(planes.winId()).toImage().copy(view.geometry())
        assert np.abs(rgb_of(on_screen) - rgb_of(view.grab().toImage())).max() <= 2
    state.set_crosshair(z, y + 1, x)
    QApplication.processEvents()
    assert painted.pixels > 0.9 * view.width() * view.height()


class Painted(QObject):
    """How many pixels of a widget were painted."""

    pixels = 0

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.pixels += sum(rect.width() * rect.height() for rect in event.region())
        return False


def rgb_of(image: QImage) -> np.ndarray[Any, Any]:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., :3].astype(int)


def test_a_plane_knows_where_the_pointer_is_without_a_button(planes: PlanesView) -> None:
    assert all(view.viewport().hasMouseTracking() for view in planes.views.values())


def bare_pixels(view: SliceView) -> int:
    """How many pixels of its pane a view leaves as they were."""
    never = 0xFFFF00FF
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(never)
    view.viewport().render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return int((np.frombuffer(image.constBits(), np.uint32) == never).sum())
