"""Branching trees that fill a lung: arteries, veins and bronchi grown from the hilum to points near the pleura."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.phantom.shapes import Points

MURRAY_EXPONENT = 2.7
"""Radius grows with the number of ends served to the power 1/2.7, as measured in pulmonary vessels."""


Piece = tuple[Points, Points, int]
"""Start, end and number of ends served."""


@dataclass(frozen=True)
class Tree:
    """Straight pieces: starts and ends (n, 3) in mm, radii (n,) in mm."""

    starts: Points
    ends: Points
    radii: Points

    def moved(self, shift: Points) -> "Tree":
        """The same tree beside itself, as a bronchus runs beside its artery; ``shift`` is (n, 3)."""
        return Tree(self.starts + shift, self.ends + shift, self.radii)

    def keep(self, chosen: NDArray[np.bool_]) -> "Tree":
        return Tree(self.starts[chosen], self.ends[chosen], self.radii[chosen])


def grow(root: Points, targets: Points, end_radius: float, rng: np.random.Generator) -> Tree:
    """A tree from ``root`` to every target: each branch heads for the middle of its targets, then halves them."""
    pieces: list[Piece] = []
    stack = [(np.asarray(root, np.float64), targets)]
    while stack:
        start, points = stack.pop()
        if len(points) == 1:
            _bend(pieces, start, points[0], 1, rng)
            continue
        fork = start + rng.uniform(0.3, 0.55) * (points.mean(axis=0) - start)
        _bend(pieces, start, fork, len(points), rng)
        stack += [(fork, half) for half in _halves(points, rng)]
    served = np.array([piece[2] for piece in pieces], np.float64)
    return Tree(
        np.array([piece[0] for piece in pieces]),
        np.array([piece[1] for piece in pieces]),
        end_radius * served ** (1.0 / MURRAY_EXPONENT),
    )


def _halves(points: Points, rng: np.random.Generator) -> tuple[Points, Points]:
    """The points in two groups, cut across their longest direction, not quite in the middle."""
    offset = points - points.mean(axis=0)
    _, vectors = np.linalg.eigh(offset.T @ offset)
    order = np.argsort(offset @ vectors[:, -1])
    cut = int(np.clip(round(len(points) * rng.uniform(0.32, 0.68)), 1, len(points) - 1))
    return points[order[:cut]], points[order[cut:]]


def _bend(pieces: list[Piece], start: Points, end: Points, served: int, rng: np.random.Generator) -> None:
    """Two pieces with a slight bend instead of one: vessels are never ruler-straight."""
    middle = 0.5 * (start + end) + rng.normal(0.0, 0.06, 3) * np.linalg.norm(end - start)
    pieces += [(start, middle, served), (middle, end, served)]
