"""The published way to find levels: a window slid over a cube, the median over the windows."""

import numpy as np
import pytest

from sscild_desktop.core.analysis.levels.level_cube import CubeSpec, make_cube, predict_in_cube, starts
from sscild_desktop.core.inference.cards import CardInput, CardOutput
from sscild_desktop.core.volume import Geometry, Volume

CARD = {"name": "window", "frame": "cube", "size": 32, "window": 24, "step": 4, "hu_window": [-1500.0, 1500.0]}
BRIGHT = (3, 8, 14, 18, 24)
"""Slices of the volume, from caudal, that are bright: the answers."""


class Card:
    outputs = (CardOutput("levels"),)
    purpose = ""

    def __init__(self, card_input):
        self.input = CardInput.of(card_input)


class BrightPlanes:
    """Answers the five brightest planes of its window, as a network that has learnt to would; cranial first."""

    def __init__(self, card_input):
        self.card = Card(card_input)

    def run(self, inputs, _report):
        means = inputs["window"][0, 0].mean((1, 2))
        order = np.sort(np.argsort(means)[-5:])
        if not self.card.input.cranial_first:
            order = order[::-1]
        return {"levels": order[None].astype(np.float32)}


def bright_volume():
    hu = np.full((32, 40, 30), -800, np.int16)
    for number, z in enumerate(BRIGHT):
        hu[z] = 200 + 10 * number
    return Volume(hu, Geometry(hu.shape, (3.0, 1.0, 1.0), (0.0, 0.0, -50.0)))


def test_cube_is_clipped_and_has_mean_0_and_sd_1():
    cube = make_cube(bright_volume(), CubeSpec.from_card(CardInput.of(CARD)))
    assert cube.shape == (32, 32, 32) and cube.dtype == np.float32
    assert abs(cube.mean()) < 1e-4 and abs(cube.std() - 1) < 1e-3


def test_windows_cover_the_cube_to_its_end():
    assert starts(CubeSpec.from_card(CardInput.of(CARD))) == [0, 4, 8]
    assert starts(CubeSpec.from_card(CardInput.of({**CARD, "step": 5}))) == [0, 5, 8]
    assert starts(CubeSpec.from_card(CardInput.of({**CARD, "window": 99}))) == [0]


@pytest.mark.parametrize("cranial_first", [False, True])
def test_places_come_back_in_patient_millimetres_from_cranial_to_caudal(cranial_first):
    volume = bright_volume()
    # a window that holds all five sees them all; windows that miss some see others and are outvoted
    card = {**CARD, "window": 32, "cranial_first": cranial_first}
    found = predict_in_cube(volume, BrightPlanes(card))
    assert np.allclose(found.z_mm, [-50.0 + 3.0 * z for z in reversed(BRIGHT)])


def test_a_level_outside_every_window_is_unknown():
    class Lost(BrightPlanes):
        def run(self, inputs, _report):
            return {"levels": np.asarray([[-5.0, 3.0, 4.0, 5.0, 400.0]], np.float32)}

    found = predict_in_cube(bright_volume(), Lost({**CARD, "window": 32}))
    assert np.isnan(found.z_mm[0]) and np.isnan(found.z_mm[4]) and np.isfinite(found.z_mm[1:4]).all()
