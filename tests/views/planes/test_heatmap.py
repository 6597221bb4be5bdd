"""Colours and opacity of the heat map layer."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from sscild_desktop.core.results import HeatMap
from sscild_desktop.views.planes.heatmap import HeatLayer, alpha_at, colour_at, heat_pixels, paint_legend


def points(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def test_disease_goes_from_yellow_to_red_and_the_opposite_from_green_to_blue() -> None:
    weak_sick, sick, weak_well, well = colour_at(points(-0.1, -4, 0.1, 4))
    assert weak_sick[0] > 200
    assert weak_sick[1] > 200
    assert sick[0] > 200 > 60 > sick[1]
    assert weak_well[1] > max(weak_well[0], weak_well[2])
    assert well[2] > max(well[0], well[1])


def test_beyond_the_legend_the_colour_stays() -> None:
    assert np.array_equal(*colour_at(points(-4, -40)))


def test_alpha_rises_smoothly_from_nothing() -> None:
    alpha = alpha_at(np.linspace(0, 3, 61, dtype=np.float32))
    assert alpha[0] == 0
    assert alpha[-1] == 1
    assert (np.diff(alpha) >= 0).all()
    assert np.diff(alpha).max() < 0.06


def test_pixels_are_premultiplied_and_clear_where_nothing_is_known() -> None:
    pixels = heat_pixels(points(np.nan, 0, -4)[None], opacity=0.5)
    assert pixels[0, :2].max() == 0
    assert pixels[0, 2, 3] == 128
    assert pixels[0, 2, 2] == pytest.approx(215 * 0.5, abs=1)


@pytest.mark.parametrize("lung", [QRectF(), QRectF(0, 0, 400, 400), QRectF(0, 0, 400, 535), QRectF(0, 0, 400, 600)])
def test_the_words_of_the_legend_lie_where_no_lung_is(qapp, lung: QRectF) -> None:
    layer = HeatLayer(HeatMap(1, "tot", np.zeros((4, 4), np.float32), 12.0, 13.0), 0, 1.0)
    image = QImage(400, 600, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_legend(painter, 390.0, (34.0, 556.0), layer, lung.intersects)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(600, 400)
    words = np.flatnonzero((pixels[:, :340] & 0xFFFFFF).any(1))  # at the left of the bar and its ticks
    assert (len(words) == 0) == (lung.height() == 600)
    assert not len(words) or (words[0] >= lung.bottom() and words[-1] <= 558)


@pytest.mark.parametrize(("height", "is_full"), [(600, True), (240, False)])
def test_the_legend_keeps_to_its_room(qapp, height: int, is_full: bool) -> None:
    layer = HeatLayer(HeatMap(1, "tot", np.zeros((4, 4), np.float32), 12.0, 13.0), 0, 1.0)
    image = QImage(400, height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_legend(painter, 390.0, (34.0, height - 44.0), layer, lambda _box: False)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(height, 400)
    drawn = np.flatnonzero((pixels & 0xFFFFFF).any(1))
    assert drawn[0] >= 24 and drawn[-1] <= height - 43  # the topmost tick stands half a line above the bar
    coloured = np.flatnonzero((pixels[:, 384] & 0xFFFFFF) != 0)
    assert (len(coloured) >= 160) == is_full
