"""Colours and opacity of the heat map layer."""

import numpy as np
import pytest

from sscild_desktop.views.heatmap import alpha_at, colour_at, heat_pixels


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
