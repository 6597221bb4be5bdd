"""Heart, great vessels and airways of the reference adult: control points, radii and where they meet the lungs."""

import numpy as np

from sscild_desktop.core.phantom.anatomy import Anatomy
from sscild_desktop.core.phantom.shapes import Array, Grid, Points, add_tube, curve, ellipsoid, smooth_min

Line = list[tuple[float, float, float, float]]
"""Control points of a tube in the body frame: x, y, z and radius."""

WALL_MM = 1.4
"""Wall of trachea and main bronchi."""

AORTA: Line = [
    (6, -18, -52, 15),
    (-12, -30, -25, 16),
    (-20, -34, 2, 15.5),
    (-12, -22, 19, 14),
    (6, -2, 25, 13),
    (19, 18, 27, 12.5),
    (25, 35, 13, 12.5),
    (24, 42, -20, 12.5),
    (19, 43, -90, 12),
    (10, 44, -160, 11.5),
    (5, 45, -215, 11),
]
ARCH_POINTS = slice(3, 6)
ARCH_BRANCHES: tuple[Line, ...] = (
    [(-10, -16, 28, 7), (-18, -14, 55, 7), (-24, -10, 80, 6), (-26, -10, 125, 4)],
    [(4, -4, 28, 4.5), (8, -4, 60, 4.2), (20, -4, 95, 4), (24, -6, 125, 4)],
    [(16, 10, 28, 5.5), (24, 14, 60, 5.5), (30, 10, 85, 5.2), (55, 0, 104, 5)],
)
VEINS: tuple[Line, ...] = (
    [
        (-26, -8, -55, 10),
        (-27, -14, -20, 10),
        (-27, -18, 20, 9.5),
        (-26, -24, 42, 8.5),
        (-28, -18, 70, 7),
        (-36, -12, 122, 6),
    ],
    [(-24, -24, 38, 7), (2, -36, 44, 6.5), (24, -26, 60, 6.5), (36, -14, 122, 6)],
    [(-26, 8, -100, 13), (-24, 10, -125, 13), (-22, 14, -215, 12)],
    [(-26, 0, 10, 5), (-22, 22, 12, 4.5), (-8, 42, 4, 4), (-6, 46, -120, 3.5)],
)
PULMONARY_ARTERIES: tuple[Line, ...] = (
    [(26, -46, -58, 14), (22, -40, -30, 14), (18, -18, -16, 13.5), (20, -8, -14, 12)],
    [(18, -12, -17, 12), (-4, -4, -20, 11), (-30, 2, -21, 10), (-46, 8, -26, 8)],
    [(20, -10, -14, 11), (34, 4, -7, 10.5), (46, 16, -10, 9.5), (52, 24, -22, 7.5)],
)
PULMONARY_VEINS: tuple[Line, ...] = (
    [(-22, 16, -60, 8), (-34, 28, -62, 7), (-52, 30, -72, 5)],
    [(26, 18, -58, 8), (38, 30, -60, 7), (54, 33, -70, 5)],
    [(-20, 10, -46, 8), (-34, 0, -42, 7), (-46, -6, -36, 5)],
    [(24, 8, -44, 8), (38, -4, -38, 7), (48, -14, -28, 5)],
)
INFERIOR_VEIN_ENTRY_Z = (-60.5, -58.5)
"""Body heights at which the right and left inferior pulmonary veins enter the left atrium."""

OESOPHAGUS: Line = [(2, 34, 122, 6), (4, 36, 0, 7), (0, 34, -80, 7), (6, 30, -140, 8), (14, 20, -165, 8)]

FORK_Z = 9.0
"""Where the centre lines of the main bronchi meet; the ridge between their lumens, the carina, is at about 0."""

TRACHEA: Line = [(0, 0, 130, 8.6), (1, 4, 70, 8.8), (2, 11, 30, 9), (1, 14, FORK_Z, 9.2)]
MAIN_BRONCHI: tuple[Line, Line] = (
    [(-2, 14, FORK_Z, 7.6), (-11, 16, -7, 7.4), (-21, 18, -17, 7), (-33, 20, -28, 6.2)],
    [(2, 14, FORK_Z, 7), (14, 17, -8, 6.6), (30, 22, -20, 6.2), (45, 25, -28, 5.6)],
)
LOBAR_BRONCHI: tuple[Line, ...] = (
    [(-27, 19, -22, 4.6), (-44, 17, -16, 3.8), (-58, 14, -4, 2.6)],
    [(-32, 20, -27, 5.2), (-46, 26, -44, 4.6), (-58, 44, -62, 3.4)],
    [(-42, 21, -42, 3.4), (-54, 4, -54, 2.4)],
    [(44, 25, -27, 4.6), (56, 14, -22, 3.8), (66, 8, -6, 2.6)],
    [(44, 25, -27, 4.8), (52, 36, -44, 4.2), (62, 52, -62, 3.2)],
)
BRONCHUS_ENDS = ((2, 1, 0), (3, 4))


def line(anatomy: Anatomy, points: Line) -> Points:
    """A smooth centre line with radii in scanner millimetres."""
    return curve(anatomy.to_world(np.asarray(points, np.float64)))


def blood_distance(anatomy: Anatomy, grid: Grid) -> Array:
    """Signed distance to the aorta, its branches, the great veins and the central pulmonary vessels."""
    distance = grid.empty_distance()
    for points in (AORTA, *ARCH_BRANCHES, *VEINS, *PULMONARY_ARTERIES, *PULMONARY_VEINS):
        add_tube(distance, grid, line(anatomy, points), margin=9.0)
    return distance


def airway_distances(anatomy: Anatomy, grid: Grid) -> tuple[Array, Array]:
    """Signed distances to the lumen of trachea with main bronchi, and of the lobar bronchi."""
    main, lobar = grid.empty_distance(), grid.empty_distance()
    for points in (TRACHEA, *MAIN_BRONCHI):
        add_tube(main, grid, line(anatomy, points), margin=7.0)
    for points in LOBAR_BRONCHI:
        add_tube(lobar, grid, line(anatomy, points), margin=5.0)
    return main, lobar


def arch_roof_z(anatomy: Anatomy) -> float:
    """World z of the roof of the aortic arch under the origins of the three great branches."""
    arch = line(anatomy, AORTA)
    near = np.asarray(AORTA[ARCH_POINTS], np.float64)[:, 1]
    low, high = near.min() * anatomy.scale[1] - 3, near.max() * anatomy.scale[1] + 3
    body_y = arch[:, 1]
    chosen = arch[(body_y > low - 5) & (body_y < high + 5)]
    return float((chosen[:, 2] + chosen[:, 3]).max())


def carina_z(anatomy: Anatomy) -> float:
    """World z where the lumens of the two main bronchi part, found on their centre lines."""
    right, left = (curve(anatomy.to_world(np.asarray(points, np.float64)), 0.25) for points in MAIN_BRONCHI)
    heights = np.arange(FORK_Z * anatomy.scale[2], -30.0, -0.25)
    edges = []
    for tube, side in ((right, 1.0), (left, -1.0)):
        slope = np.gradient(tube[:, 0], tube[:, 2])
        edge = tube[:, 0] + side * tube[:, 3] * np.sqrt(1.0 + slope**2)
        edges.append(np.interp(-heights, -tube[:, 2], edge))
    return float(heights[np.argmax(edges[1] - edges[0] > 0.5)])


def heart_distance(anatomy: Anatomy, x: Array, y: Array, z: float) -> Array:
    """Signed distance to the heart muscle with its chambers on one slice of the body frame."""
    if not -150.0 < z < -10.0:
        return np.full_like(x, 60.0)
    size = anatomy.heart
    long_axis = np.array([0.78, -0.42, -0.46])
    long_axis /= np.linalg.norm(long_axis)
    across = np.cross(long_axis, [0.0, 0.0, 1.0])
    across /= np.linalg.norm(across)
    axes = np.stack([long_axis, across, np.cross(long_axis, across)])
    main = ellipsoid(x, y, z, np.array([24.0, -32.0, -88.0]), axes, np.array([63.0, 45.0, 44.0]) * size)
    right = ellipsoid(x, y, z, np.array([-20.0, -16.0, -80.0]), np.eye(3), np.array([27.0, 29.0, 36.0]) * size)
    left = ellipsoid(x, y, z, np.array([2.0, 18.0, -56.0]), np.eye(3), np.array([32.0, 18.0, 22.0]) * size)
    return smooth_min(smooth_min(main, right, 14.0), left, 10.0)
