"""The shape of both lungs on one slice: chest cavity, mediastinum, diaphragm and fissures as signed distances."""

from dataclasses import dataclass

import numpy as np

from sscild_desktop.core.phantom.anatomy import Anatomy, cavity_profile, mediastinal_half_width
from sscild_desktop.core.phantom.shapes import Array, ellipse, smooth_max

SPINE_Y = 66.0
PLEURA_GAP = 2.5
"""Fat and pleura between an organ of the mediastinum and the lung."""


@dataclass(frozen=True)
class Slice:
    """Body coordinates of one axial slice: x and y as 2-D arrays, z as a number."""

    x: Array
    y: Array
    z: float


def half_cavity(piece: Slice, side: int) -> Array:
    """Distance to one side of the chest cavity, which reaches past the midline in front of the heart."""
    outline = cavity_profile(piece.z)
    v = piece.y - outline.middle_y
    middle = outline.middle_x + 0.22 * np.minimum(v, 0.0)
    u = side * piece.x - middle
    inner = np.where(v < 0, np.float32(2.0 * outline.half_width), np.float32(1.35 * outline.half_width))
    outer = outline.half_width * (0.97 if side > 0 else 1.0)
    return ellipse(u, v, np.where(u < 0, inner, np.float32(outer)), outline.half_depth)


def spine_distance(piece: Slice) -> Array:
    """Distance to the vertebral bodies."""
    return ellipse(piece.x, piece.y - SPINE_Y, 18.0, 15.0)


def dome_height(anatomy: Anatomy, piece: Slice, side: int) -> Array:
    """Body z of the diaphragm under each pixel: a dome that falls steeply to the back and the side."""
    peak_x, peak_y, peak = (66.0, -14.0, anatomy.right_dome) if side < 0 else (70.0, -12.0, anatomy.left_dome)
    u, v = side * piece.x - peak_x, piece.y - peak_y
    u2 = np.square(u * np.where(u > 0, np.float32(1 / 76), np.float32(1 / 66)))
    v2 = np.square(v * np.where(v > 0, np.float32(1 / 100), np.float32(1 / 88)))
    across = np.where(u > 0, np.float32(26), np.float32(8)) * (u2 + u2 * u2)
    along = np.where(v > 0, np.float32(42), np.float32(17)) * (v2 + v2 * v2)
    return np.asarray(peak - across - along, np.float32)


def diaphragm_distance(anatomy: Anatomy, piece: Slice, side: int) -> Array:
    """Distance below the dome (positive under the diaphragm)."""
    if piece.z > max(anatomy.right_dome, anatomy.left_dome) + 25.0:
        return np.full_like(piece.x, -25.0)
    height = dome_height(anatomy, piece, side)
    pitch = float(abs(piece.y[1, 0] - piece.y[0, 0]))
    steep_y, steep_x = np.gradient(height, pitch)
    return np.asarray((height - piece.z) / np.sqrt(1.0 + steep_x**2 + steep_y**2), np.float32)


def lung_distance(piece: Slice, side: int, wall: Array, organs: Array, under: Array) -> Array:
    """Distance to one lung.

    ``wall`` is the distance to its half of the cavity, ``organs`` to all that is kept out, ``under`` below the dome.
    """
    middle = mediastinal_half_width(piece.y, piece.z, side) - side * piece.x
    out = smooth_max(wall, middle, 6.0)
    out = smooth_max(out, under, 3.0)
    out = smooth_max(out, PLEURA_GAP - spine_distance(piece), 5.0)
    return smooth_max(out, PLEURA_GAP - organs, 4.0)


def waviness(anatomy: Anatomy, piece: Slice) -> Array:
    """A gentle individual unevenness of the pleural surface, up to about 2 mm."""
    p = anatomy.wave
    first = np.sin(piece.x / 21.0 + p[0]) * np.sin(piece.y / 26.0 + (p[1] + piece.z / 31.0 + p[2]))
    second = np.sin(piece.x / 37.0 + (p[3] + piece.z / 19.0)) * np.sin(piece.y / 33.0 + p[4])
    return np.asarray(1.0 * first + 0.9 * second, np.float32)


def oblique_fissure(piece: Slice, side: int) -> Array:
    """Signed distance to the oblique fissure, positive in the lower lobe."""
    start, slope = (40.0, 1.18) if side < 0 else (46.0, 1.22)
    height = start + slope * (piece.y - 82.0) + 6.0 * np.sin((side * piece.x - 40.0) / 38.0) - piece.y**2 / 900.0
    return np.asarray((height - piece.z) / np.hypot(1.0, slope), np.float32)


def horizontal_fissure(piece: Slice) -> Array:
    """Signed distance to the right lung's horizontal fissure, positive in the middle lobe."""
    height = -38.0 + 0.08 * piece.y - 5.0 * np.cos(piece.x / 45.0)
    return np.asarray(height - piece.z, np.float32)
