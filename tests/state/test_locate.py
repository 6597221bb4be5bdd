"""Where to look: the slice with most of a class, a pixel that really belongs to it."""

import numpy as np
import pytest

from sscild_desktop.core.classes import Lesion, class_bits
from sscild_desktop.state.locate import body_box, fullest_place, region_place


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


def test_the_body_is_found_without_the_air_and_the_table():
    hu = np.full((40, 128, 160), -1000, np.int16)
    hu[:, 30:90, 40:120] = 40
    hu[:, 110:112, 10:150] = 200
    whole, rows, columns = body_box(hu)
    assert whole == slice(0, 40)
    assert 24 <= rows.start <= 30 and 90 <= rows.stop <= 98
    assert 34 <= columns.start <= 40 and 120 <= columns.stop <= 128


@pytest.mark.parametrize("shape", [(1, 30, 20), (3, 5, 5), (1, 1, 1), (2, 64, 64)])
@pytest.mark.parametrize("value", [-1000, 40])
def test_where_there_is_no_body_to_tell_the_whole_picture_is_shown(shape, value):
    assert body_box(np.full(shape, value, np.int16)) == tuple(slice(0, n) for n in shape)


def test_a_region_is_gone_to_where_its_disease_is_and_to_its_lung_where_there_is_none():
    lungs, lesions = np.zeros((9, 20, 20), np.uint8), np.zeros((9, 20, 20), np.uint8)
    lungs[:, 4:16, 2:9], lungs[:, 4:16, 11:18] = 1, 2
    lesions[1, 5:9, 3:8] = lesions[4, 5:7, 12:14] = Lesion.GGO
    bits = class_bits("ggo")
    assert region_place(lungs, lesions, "right", bits)[0] == 1
    assert region_place(lungs, lesions, "left", bits)[0] == 4
    assert region_place(lungs, lesions, "middle", bits)[0] == 4
    assert region_place(lungs, lesions, "upper", bits)[0] in (6, 7, 8)
    assert region_place(np.zeros_like(lungs), lesions, "upper", bits) is None
