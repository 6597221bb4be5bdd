"""An affine map after a cubic B-spline displacement, in patient millimetres, with its inverse and its Jacobian."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.compare.match import Points
from sscild_desktop.core.volume import Geometry

INVERSE_STEPS = 30
INVERSE_MM = 0.01
"""The inverse is sought until every point is met this closely, or the steps are used up."""

DIFFERENCE_MM = 0.5
"""Half the distance of the points between which a derivative is taken."""


@dataclass(frozen=True, eq=False)
class Transform:
    """``point ↦ matrix · (point + displacement(point)) + offset``, LPS millimetres.

    ``coefficients`` (3, z, y, x) are those of a cubic B-spline on the nodes of ``lattice``, one volume per LPS
    component x, y, z. Beyond the lattice the displacement of its border goes on.
    """

    matrix: NDArray[np.float64]
    offset: NDArray[np.float64]
    lattice: Geometry
    coefficients: NDArray[np.float64]

    def displacement(self, lps: Points) -> Points:
        """Displacement in mm (…, 3) before the affine map."""
        from scipy import ndimage

        points = np.asarray(lps, dtype=np.float64)
        # One node inside the border on every side, where the spline still has all of its support.
        index = self.lattice.patient_to_index(points).reshape(-1, 3)
        index = np.clip(index, 1.0, np.asarray(self.lattice.shape) - 2.0).T
        parts = [
            ndimage.map_coordinates(part, index, order=3, mode="nearest", prefilter=False) for part in self.coefficients
        ]
        return np.stack(parts, axis=-1).reshape(points.shape)

    def apply(self, lps: Points) -> Points:
        points = np.asarray(lps, dtype=np.float64)
        return np.asarray((points + self.displacement(points)) @ self.matrix.T + self.offset)

    def invert(self, lps: Points) -> Points:
        """The points that ``apply`` takes to ``lps``, by Newton's method from the inverse of the affine map."""
        target = np.asarray(lps, dtype=np.float64)
        goal = (target.reshape(-1, 3) - self.offset) @ np.linalg.inv(self.matrix).T
        found = goal - self.displacement(goal)
        for _step in range(INVERSE_STEPS):
            rest = found + self.displacement(found) - goal
            far = np.linalg.norm(rest, axis=1) > INVERSE_MM
            if not far.any():
                break
            found[far] -= self._newton_step(found[far], rest[far])
        return found.reshape(target.shape)

    def _newton_step(self, points: Points, rest: Points) -> Points:
        slopes = np.eye(3) + self._slopes(points)
        # Where the map nearly folds Newton's step would leap; there the plain step is taken.
        usable = np.linalg.det(slopes) > 0.1
        step = rest.copy()
        step[usable] = np.linalg.solve(slopes[usable], rest[usable][..., None])[..., 0]
        return step

    def _slopes(self, points: Points) -> NDArray[np.float64]:
        """Derivatives (n, component, axis) of the displacement."""
        columns = []
        for axis in range(3):
            step = np.zeros(3)
            step[axis] = DIFFERENCE_MM
            columns.append((self.displacement(points + step) - self.displacement(points - step)) / (2 * DIFFERENCE_MM))
        return np.stack(columns, axis=-1)

    def jacobian(self, lps: Points) -> NDArray[np.float64]:
        """Volume in the prior per volume in the current CT at points (…, 3); zero or less where space folds."""
        points = np.asarray(lps, dtype=np.float64)
        slopes = np.eye(3) + self._slopes(points.reshape(-1, 3))
        found = np.linalg.det(slopes) * np.linalg.det(self.matrix)
        return np.asarray(found.reshape(points.shape[:-1]))
