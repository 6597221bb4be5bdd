"""Discs, balls and polygons in millimetres."""

import numpy as np
import pytest

from sscild_desktop.core.corrections.shapes import polygon, swept

SHAPE, SPACING = (20, 60, 70), (2.0, 0.5, 0.8)


def whole(region):
    out = np.zeros(SHAPE, bool)
    out[region.box] = region.where
    return out


def away(points):
    """Distance in mm of each voxel to the nearest of many points on a line."""
    places = np.stack(np.indices(SHAPE), -1) * SPACING
    return np.min([np.linalg.norm(places - np.multiply(point, SPACING), axis=-1) for point in points], axis=0)


def between(start, end):
    return [np.add(start, np.multiply(share, np.subtract(end, start))) for share in np.linspace(0, 1, 200)]


def test_a_ball_along_a_line_is_what_lies_within_the_radius():
    start, end = (6.3, 20.0, 30.5), (11.0, 41.2, 33.0)
    exact = away(between(start, end))
    found = whole(swept([start, end], 5.0, SHAPE, SPACING))
    assert found[exact < 4.99].all()
    assert not found[exact > 5.01].any()


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_disc_stays_in_its_slice(axis):
    start, end = [9.2, 30.0, 40.0], [12.0, 20.0, 31.0]
    found = whole(swept([start, end], 6.0, SHAPE, SPACING, axis))
    slices = np.flatnonzero(found.any(axis=tuple(a for a in range(3) if a != axis)))
    assert slices.tolist() == [round(start[axis])]
    start[axis] = end[axis] = round(start[axis])
    exact = away(between(start, end))
    plane = [slice(None)] * 3
    plane[axis] = slices[0]
    assert found[tuple(plane)][exact[tuple(plane)] < 5.99].all()
    assert not found[exact > 6.01].any()


def test_the_smallest_brush_takes_the_voxel_under_it():
    found = whole(swept([(3.4, 10.4, 20.6)], 0.01, SHAPE, SPACING))
    assert np.argwhere(found).tolist() == [[3, 10, 21]]


def test_what_leaves_the_volume_is_cut_off():
    assert whole(swept([(0, 0, 0)], 3.0, SHAPE, SPACING, 0)).sum() > 10
    assert swept([(0, -40, 0)], 3.0, SHAPE, SPACING, 0).is_empty
    assert swept([(0, 10, 10)], 3.0, (0, 0, 0), SPACING).is_empty
    assert swept([], 3.0, SHAPE, SPACING).is_empty


def test_a_long_stroke_is_the_union_of_its_pieces():
    points = [(5.0, y, 10 + 20 * np.sin(y / 5)) for y in np.linspace(5, 50, 30)]
    pieces = [whole(swept(pair, 2.0, SHAPE, SPACING, 0)) for pair in zip(points, points[1:], strict=False)]
    np.testing.assert_array_equal(whole(swept(points, 2.0, SHAPE, SPACING, 0)), np.any(pieces, axis=0))


def test_a_polygon_takes_what_lies_inside_also_of_a_hollow_one():
    square = [(4, 9.5, 9.5), (4, 9.5, 20.5), (4, 30.5, 20.5), (4, 30.5, 9.5)]
    found = whole(polygon(square, SHAPE, 0))
    assert found.sum() == found[4, 10:31, 10:21].sum() == 21 * 11
    bow = [(4, 10, 10), (4, 30, 30), (4, 10, 30), (4, 30, 10)]
    crossed = whole(polygon(bow, SHAPE, 0))[4]
    assert crossed[20, 13] and not crossed[13, 20]
    assert polygon(square[:2], SHAPE, 0).is_empty
    assert whole(polygon([(z, y, 12) for _, z, y in square], SHAPE, 2))[:, :, 12].sum() > 20
