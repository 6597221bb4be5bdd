"""Distances, tubes and clouds against what geometry says."""

import numpy as np
import pytest

from sscild_desktop.core.phantom.shapes import (
    Grid,
    add_tube,
    curve,
    ellipse,
    ellipsoid,
    occupancy,
    paint,
    smooth_max,
    smooth_min,
    tube_cloud,
)

GRID = Grid((40, 50, 60), (1.5, 1.0, 0.8), -20.0)


def test_grid_index_is_the_inverse_of_its_coordinates():
    points = np.array([[GRID.x[7], GRID.y[11], GRID.z[3]]], float)
    assert GRID.index(points)[0] == pytest.approx([3, 11, 7], abs=1e-4)


def test_a_tube_has_the_volume_of_its_cylinder_and_caps():
    distance = GRID.empty_distance()
    line = np.array([[-12.0, 0, 5, 5.0], [12.0, 0, 5, 5.0]])
    add_tube(distance, GRID, line)
    volume = np.count_nonzero(distance < 0) * GRID.voxel_mm3
    assert volume == pytest.approx(np.pi * 25 * 24 + 4 / 3 * np.pi * 125, rel=0.03)


def test_a_tube_outside_the_grid_changes_nothing():
    distance = GRID.empty_distance()
    add_tube(distance, GRID, np.array([[500.0, 0, 0, 3.0], [510.0, 0, 0, 3.0]]))
    assert np.all(distance == GRID.empty_distance())


def test_a_cloud_of_thin_tubes_keeps_their_exact_volume():
    starts = np.array([[-10.0, -5, 0], [0.0, 0, -10]])
    ends = np.array([[10.0, 8, 4], [2.0, 3, 20]])
    radii = np.array([0.4, 0.7])
    share = occupancy(GRID, *tube_cloud(starts, ends, radii))
    wanted = (np.pi * radii**2 * np.linalg.norm(ends - starts, axis=1)).sum()
    assert share.sum() * GRID.voxel_mm3 == pytest.approx(wanted, rel=0.02)
    assert share.max() <= 1.0


def test_distances_are_zero_on_the_surface_and_negative_inside():
    angle = np.linspace(0, 2 * np.pi, 50)
    x, y = (9 * np.cos(angle)).astype(np.float32), (4 * np.sin(angle)).astype(np.float32)
    assert np.abs(ellipse(x, y, 9.0, 4.0)).max() < 1e-4
    assert ellipse(0.5 * x, 0.5 * y, 9.0, 4.0).max() < 0
    flat = ellipsoid(x[None], y[None], 0.0, np.zeros(3), np.eye(3), np.array([9.0, 4.0, 6.0]))
    assert np.abs(flat).max() < 1e-4


def test_an_ellipse_gives_millimetres_near_its_surface():
    x = np.array([[11.0, 9.0]], np.float32)
    assert ellipse(x, 0 * x, 10.0, 10.0)[0] == pytest.approx([1.0, -1.0], abs=0.1)


def test_smooth_union_and_intersection_differ_from_the_sharp_ones_only_near_the_crease():
    a, b = np.array([1.0, 5.0], np.float32), np.array([1.0, -5.0], np.float32)
    assert smooth_max(a, b, 2.0) == pytest.approx([1.5, 5.0])
    assert smooth_min(a, b, 2.0) == pytest.approx([0.5, -5.0])


def test_paint_blends_half_on_the_border():
    hu = np.zeros(3, np.float32)
    paint(hu, np.array([-2.0, 0.0, 2.0], np.float32), 100.0)
    assert hu == pytest.approx([100.0, 50.0, 0.0])


def test_a_curve_passes_its_control_points():
    points = np.array([[0.0, 0, 0, 2], [10, 0, 0, 3], [10, 10, 5, 1]])
    line = curve(points, step=0.05)
    for point in points:
        assert np.linalg.norm(line - point, axis=1).min() < 0.06
