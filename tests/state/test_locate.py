"""Where to look: the slice with most of a class, a pixel that really belongs to it."""

import numpy as np
import pytest

from sscild_desktop.core.classes import Lesion, class_bits
from sscild_desktop.state.locate import fullest_place


def test_finds_the_slice_with_most():
    mask = np.zeros((6, 20, 20), np.uint8)
    mask[1, 2:5, 2:5] = Lesion.GGO
    mask[4, 8:15, 6:13] = Lesion.GGO
    mask[2] = Lesion.FIBROSIS
    assert fullest_place(mask, class_bits("ggo")) == (4, 11, 9)
    assert fullest_place(mask, class_bits("total"))[0] == 2


def test_the_place_lies_inside_a_ring():
    y, x = np.mgrid[:41, :41]
    ring = np.abs(np.hypot(y - 20, x - 20) - 15) < 1.5
    mask = np.where(ring, np.uint8(Lesion.RETICULATION), np.uint8(0))[None]
    z, row, column = fullest_place(mask, class_bits("reticulation"))
    assert ring[row, column]
    assert z == 0


@pytest.mark.parametrize("key", ["ggo", "total"])
def test_nothing_to_find(key):
    assert fullest_place(np.zeros((3, 4, 4), np.uint8), class_bits(key)) is None
