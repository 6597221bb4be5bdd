"""Letters, millimetres and picture places of the planes, for plain, rotated and tilted geometries."""

import numpy as np
import pytest

from sscild_desktop.core.volume import Geometry
from sscild_desktop.views.planes.planes import (
    AXIAL,
    CORONAL,
    PLANES,
    SAGITTAL,
    Plane,
    depth_text,
    edge_letters,
    letters_of,
)

SHAPE = (30, 40, 50)
PLAIN = Geometry(SHAPE, (2.0, 1.0, 1.0), (-20.0, -10.0, -300.0))


def turned(axis: str, degrees: float) -> Geometry:
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    matrix = {
        "x": [[1, 0, 0], [0, c, -s], [0, s, c]],
        "z": [[c, -s, 0], [s, c, 0], [0, 0, 1]],
    }[axis]
    return Geometry(SHAPE, (2.0, 1.0, 1.0), (0.0, 0.0, 0.0), tuple(tuple(row) for row in matrix))


@pytest.mark.parametrize(
    ("plane", "expected"),
    [
        (AXIAL, {"left": "R", "right": "L", "top": "A", "bottom": "P"}),
        (CORONAL, {"left": "R", "right": "L", "top": "S", "bottom": "I"}),
        (SAGITTAL, {"left": "A", "right": "P", "top": "S", "bottom": "I"}),
    ],
)
def test_plain_volume_has_the_radiological_letters(plane: Plane, expected: dict[str, str]) -> None:
    assert edge_letters(PLAIN, plane) == expected


def test_a_quarter_turn_about_z_turns_the_letters() -> None:
    assert edge_letters(turned("z", 90), AXIAL) == {"left": "A", "right": "P", "top": "L", "bottom": "R"}


def test_a_tilt_of_thirty_degrees_gives_two_letters() -> None:
    letters = edge_letters(turned("x", 30), CORONAL)
    assert (letters["top"], letters["bottom"], letters["right"]) == ("SA", "IP", "L")


def test_a_tilt_of_ten_degrees_does_not() -> None:
    assert edge_letters(turned("x", 10), CORONAL)["top"] == "S"


def test_letters_of_the_six_directions() -> None:
    six = np.concatenate([np.eye(3), -np.eye(3)])
    assert [letters_of(vector) for vector in six] == ["L", "P", "S", "R", "A", "I"]


@pytest.mark.parametrize("plane", PLANES, ids=lambda plane: plane.name)
def test_a_picture_place_is_the_voxel_whose_value_is_shown_there(plane: Plane) -> None:
    values = np.arange(np.prod(SHAPE)).reshape(SHAPE)
    picture = plane.picture(values.take(7, plane.axis))
    assert picture.shape == plane.size(SHAPE)
    zyx = plane.voxel(4, 9, 7, SHAPE)
    assert picture[4, 9] == values[tuple(int(i) for i in zyx)]
    assert plane.row_of(zyx[plane.row_axis], SHAPE) == 4


def test_slice_places_are_patient_millimetres() -> None:
    assert depth_text(PLAIN, AXIAL, (10, 0, 0)) == "z −280.0 mm"
    assert depth_text(PLAIN, CORONAL, (0, 12, 0)) == "y 2.0 mm"
    assert depth_text(PLAIN, SAGITTAL, (0, 0, 5)) == "x −15.0 mm"
