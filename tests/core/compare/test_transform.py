"""The map of a registration: exact where it can be worked by hand, its inverse and its Jacobian right."""

import pickle

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.core.compare.bspline import make_lattice, refine, spread, weights
from sscild_desktop.core.compare.resample import grid_points
from sscild_desktop.core.compare.transform import Transform
from sscild_desktop.core.volume import Geometry

GRID = Geometry((20, 24, 28), (4.0, 3.0, 3.0), (-40.0, 10.0, -500.0))
AFFINE = np.array([[1.05, 0.1, 0.0], [-0.1, 0.95, 0.02], [0.0, 0.05, 1.2]])


def some_transform(size_mm: float = 4.0, node_mm: float = 20.0, matrix: np.ndarray = AFFINE) -> Transform:
    lattice = make_lattice(GRID, node_mm)
    coefficients = size_mm * np.random.default_rng(0).normal(size=(3, *lattice.shape))
    return Transform(matrix, np.array([5.0, -7.0, 300.0]), lattice, coefficients)


def some_points(count: int = 500) -> np.ndarray:
    index = np.random.default_rng(1).uniform(0, 1, (count, 3)) * (np.array(GRID.shape) - 1)
    return GRID.index_to_patient(index)


def test_no_coefficients_leave_the_affine_map():
    points = some_points()
    assert np.allclose(some_transform(0.0).apply(points), points @ AFFINE.T + (5.0, -7.0, 300.0))


def test_displacement_is_that_of_itk():
    transform = some_transform()
    points = some_points(50)
    lattice = transform.lattice
    itk = sitk.BSplineTransform(3, 3)
    mesh = [n - 3 for n in lattice.shape[::-1]]
    itk.SetTransformDomainMeshSize(mesh)
    itk.SetTransformDomainOrigin([float(v) for v in lattice.index_to_patient((1.0, 1.0, 1.0))])
    itk.SetTransformDomainPhysicalDimensions([n * s for n, s in zip(mesh, lattice.spacing[::-1], strict=True)])
    itk.SetParameters(transform.coefficients.ravel().tolist())
    inside = np.array([itk.TransformPoint(point.tolist()) for point in points])
    assert np.allclose(points + transform.displacement(points), inside, atol=1e-6)


def test_displacement_on_the_whole_grid_is_that_at_its_points():
    transform = some_transform()
    lattice = transform.lattice
    factors = [weights(GRID.shape[a], GRID.spacing[a], lattice.shape[a], lattice.spacing[a]) for a in range(3)]
    whole = np.moveaxis(spread(factors, transform.coefficients.astype(np.float32)), 0, -1)
    assert np.allclose(whole, transform.displacement(grid_points(GRID)), atol=1e-4)


@pytest.mark.parametrize("size_mm", [0.0, 2.0, 4.0])
def test_inverse_leads_back(size_mm):
    transform, points = some_transform(size_mm), some_points()
    back = transform.invert(transform.apply(points))
    assert np.abs(back - points).max() < 0.05


def test_inverse_of_one_point_and_of_many_have_the_shape_of_the_question():
    transform = some_transform()
    assert transform.invert(np.zeros(3)).shape == (3,)
    assert transform.apply(np.zeros((2, 5, 3))).shape == (2, 5, 3)


def test_jacobian_of_an_affine_map_is_its_determinant():
    assert np.allclose(some_transform(0.0).jacobian(some_points()), np.linalg.det(AFFINE))


def test_jacobian_is_negative_where_space_folds():
    folded = some_transform(0.0, matrix=np.eye(3))
    folded.coefficients[0, :, :, 3:] = -60.0  # everything beyond the third column is thrown back across it
    values = folded.jacobian(some_points())
    assert 0.02 < (values <= 0).mean() < 0.6


def test_finer_lattice_gives_the_same_displacement():
    coarse = some_transform(node_mm=40.0)
    finer = make_lattice(GRID, 10.0)
    again = Transform(coarse.matrix, coarse.offset, finer, refine(coarse.lattice, coarse.coefficients, finer))
    points = some_points()
    assert np.abs(again.displacement(points) - coarse.displacement(points)).max() < 0.3


def test_it_can_be_sent_to_another_process():
    transform = some_transform()
    again = pickle.loads(pickle.dumps(transform))
    assert np.array_equal(again.apply(some_points()), transform.apply(some_points()))
