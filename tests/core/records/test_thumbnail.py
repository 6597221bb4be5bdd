"""The small picture: of the right size, the right way up, through the body."""

import io

import numpy as np
from PIL import Image

from sscild_desktop.core.records.thumbnail import SIZE, thumbnail
from sscild_desktop.core.volume import Geometry, Volume


def body(shape=(40, 60, 50)):
    """Air with a block of tissue in front of the middle, denser at its cranial end and on the patient's left."""
    hu = np.full(shape, -1000, np.int16)
    hu[:, 5:25, 5:45] = -600
    hu[20:, 5:25, 5:45] += 300
    hu[:, 5:25, 25:45] += 200
    hu[:, 50:, :] = 100  # a table, which is no body
    hu[18:22, 5:25, 5:45] = 40
    return hu


def picture(volume):
    return np.asarray(Image.open(io.BytesIO(thumbnail(volume)))).astype(int)


def test_head_up_and_the_patients_left_on_the_right():
    hu = body()
    grey = picture(Volume(hu, Geometry(hu.shape, (2.0, 2.0, 2.0), (0.0, 0.0, 0.0))))
    assert grey.shape == SIZE[::-1]
    height, width = grey.shape
    middle = slice(width // 2 - 15, width // 2 - 5), slice(width // 2 + 5, width // 2 + 15)
    upper, lower = grey[height // 4], grey[3 * height // 4]
    assert upper[middle[0]].mean() > lower[middle[0]].mean() > 0
    assert upper[middle[1]].mean() > upper[middle[0]].mean()


def test_thick_slices_keep_their_height():
    hu = np.full((10, 60, 60), 0, np.int16)
    grey = picture(Volume(hu, Geometry(hu.shape, (6.0, 1.0, 1.0), (0.0, 0.0, 0.0))))
    rows, columns = np.flatnonzero(grey.max(axis=1)), np.flatnonzero(grey.max(axis=0))
    assert abs(np.ptp(rows) - np.ptp(columns)) <= 1


def test_pure_air_is_no_reason_to_fail():
    hu = np.full((10, 20, 20), -1024, np.int16)
    grey = picture(Volume(hu, Geometry(hu.shape, (1.0, 1.0, 1.0), (0.0, 0.0, 0.0))))
    assert grey.max() < 60  # dark grey in the lung window
