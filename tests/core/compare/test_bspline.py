"""The cost of the B-spline part: its gradient is its slope, and less of it means a better fit."""

import numpy as np
import pytest

from sscild_desktop.core.compare.bspline import Cost, bending, make_lattice, sample
from sscild_desktop.core.compare.working import make_working
from tests.core.compare.known import Known, scan


@pytest.fixture(scope="module")
def working():
    known = Known(scale=(1.05, 0.97, 1.0), shift_mm=(4.0, -3.0, 8.0), waves_mm=2.0)
    return make_working(*scan()), make_working(*scan(known=known))


@pytest.mark.parametrize("stride", [1, 2])
def test_gradient_is_the_slope_of_the_cost(working, stride):
    prior, current = working
    lattice = make_lattice(current.geometry, 40.0)
    cost = Cost(prior, current, np.eye(3), np.zeros(3), lattice, stride)
    rng = np.random.default_rng(0)
    here = rng.normal(size=(3, *lattice.shape))
    way = rng.normal(size=here.shape)
    slope = float((cost(here)[1] * way).sum())
    step = 1e-2
    measured = (cost(here + step * way)[0] - cost(here - step * way)[0]) / (2 * step)
    assert slope == pytest.approx(measured, rel=0.03)


def test_bending_of_a_straight_displacement_is_nothing():
    z, y, x = np.meshgrid(*(np.arange(6.0),) * 3, indexing="ij")
    straight = np.stack([2 * z - y, x + 1, 0 * z])
    energy, gradient = bending(straight, (10.0, 10.0, 10.0))
    assert energy == pytest.approx(0.0, abs=1e-20)
    assert np.abs(gradient).max() < 1e-12


def test_gradient_of_the_bending_is_its_slope():
    rng = np.random.default_rng(0)
    here, way = rng.normal(size=(2, 3, 6, 5, 7))
    spacing = (10.0, 12.0, 15.0)
    slope = float((bending(here, spacing)[1] * way).sum())
    measured = (bending(here + way, spacing)[0] - bending(here - way, spacing)[0]) / 2
    assert slope == pytest.approx(measured, rel=1e-9)


def test_interpolation_between_voxels_and_beyond_the_border():
    image = np.zeros((3, 4, 5, 1), np.float32)
    image[..., 0] = np.arange(3)[:, None, None] * 100 + np.arange(4)[:, None] * 10 + np.arange(5)
    values, slopes = sample(image, np.array([[0.5, 1.25, 3.5], [-3.0, 1.0, 1.0], [1.0, 1.0, 9.0]], np.float32))
    assert values[:, 0] == pytest.approx([50 + 12.5 + 3.5, 11.0, 114.0], abs=0.01)
    assert slopes[0, :, 0] == pytest.approx([100, 10, 1], rel=1e-4)
    assert slopes[1, 0, 0] == 0 and slopes[2, 2, 0] == 0
