"""The three planes as geometry: which array axis goes across and down, orientation letters, millimetres."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.volume import Geometry
from sscild_desktop.core.wording import minus

Pixel = TypeVar("Pixel", bound=np.generic)

OBLIQUE = 0.26
"""A direction's second component from which a second letter is shown (15 degrees off the axis)."""


@dataclass(frozen=True)
class Plane:
    """``axis`` is cut; ``row_axis`` runs down (up if ``is_flipped``), ``col_axis`` to the right."""

    name: str
    axis: int
    row_axis: int
    col_axis: int
    is_flipped: bool

    def picture(self, codes: NDArray[Pixel]) -> NDArray[Pixel]:
        """A plane in array order, turned to picture rows and columns."""
        return codes[::-1] if self.is_flipped else codes

    def size(self, shape: tuple[int, int, int]) -> tuple[int, int]:
        """Rows and columns of the picture."""
        return shape[self.row_axis], shape[self.col_axis]

    def pixel_mm(self, spacing: tuple[float, float, float]) -> tuple[float, float]:
        """Height and width of a picture pixel."""
        return spacing[self.row_axis], spacing[self.col_axis]

    def row_of(self, index: float, shape: tuple[int, int, int]) -> float:
        """Picture row of an index along ``row_axis``; its own inverse."""
        return shape[self.row_axis] - 1 - index if self.is_flipped else index

    def voxel(self, row: float, col: float, depth: float, shape: tuple[int, int, int]) -> tuple[float, float, float]:
        """Voxel (z, y, x) of a picture place on the slice ``depth``; fractions stay."""
        zyx = [0.0, 0.0, 0.0]
        zyx[self.axis] = depth
        zyx[self.row_axis] = self.row_of(row, shape)
        zyx[self.col_axis] = col
        return zyx[0], zyx[1], zyx[2]


AXIAL = Plane("axial", axis=0, row_axis=1, col_axis=2, is_flipped=False)
CORONAL = Plane("coronal", axis=1, row_axis=0, col_axis=2, is_flipped=True)
SAGITTAL = Plane("sagittal", axis=2, row_axis=0, col_axis=1, is_flipped=True)
PLANES = (AXIAL, CORONAL, SAGITTAL)


def letters_of(vector: NDArray[np.float64]) -> str:
    """Where an LPS direction points in anatomical letters, strongest first: 'L', 'P', 'SA', …"""
    order = np.argsort(-np.abs(vector), kind="stable")
    pairs = ("RL", "AP", "IS")
    shown = [i for n, i in enumerate(order) if n == 0 or abs(vector[i]) > OBLIQUE]
    return "".join(pairs[i][int(vector[i] > 0)] for i in shown)


def axis_vector(geometry: Geometry, axis: int) -> NDArray[np.float64]:
    """LPS unit vector along the increasing index of an array axis."""
    return np.asarray(geometry.direction_matrix[:, 2 - axis])


def edge_letters(geometry: Geometry, plane: Plane) -> dict[str, str]:
    """Letters of the picture's four edges, from the geometry's vectors."""
    right = axis_vector(geometry, plane.col_axis)
    down = axis_vector(geometry, plane.row_axis) * (-1 if plane.is_flipped else 1)
    return {
        "left": letters_of(-right),
        "right": letters_of(right),
        "top": letters_of(-down),
        "bottom": letters_of(down),
    }


def lps_text(lps: NDArray[np.float64]) -> str:
    """'L 12.3  P 4.0  S −102.5 mm' worded with the letter of the positive direction."""
    x, y, z = (float(v) for v in lps)
    return minus(f"L {x:.1f}  P {y:.1f}  S {z:.1f} mm")


def depth_text(geometry: Geometry, plane: Plane, zyx: tuple[int, int, int]) -> str:
    """Patient millimetres of a slice: the component of its centre that the plane cuts, with its letter."""
    letter, first, step = _depths(geometry, plane)
    return minus(f"{letter} {first + step * zyx[plane.axis]:.1f} mm")


@lru_cache(maxsize=16)
def _depths(geometry: Geometry, plane: Plane) -> tuple[str, float, float]:
    """Letter of a plane's depth, millimetres of its first slice, and from one slice to the next."""
    if plane.axis == 0:
        first, second = geometry.slice_z_mm(0), geometry.slice_z_mm(1)
        return "z", first, second - first
    component = int(np.argmax(np.abs(axis_vector(geometry, plane.axis))))
    ends = []
    for index in (0.0, 1.0):
        centre = [(n - 1) / 2 for n in geometry.shape]
        centre[plane.axis] = index
        ends.append(float(geometry.index_to_patient((centre[0], centre[1], centre[2]))[component]))
    return "xyz"[component], ends[0], ends[1] - ends[0]
