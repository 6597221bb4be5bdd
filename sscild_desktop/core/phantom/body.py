"""Everything round the lungs: skin, fat, muscle, bones, the organs under the diaphragm, and the table."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.phantom.anatomy import Anatomy, cavity_profile
from sscild_desktop.core.phantom.lungs_shape import SPINE_Y, Slice, half_cavity, spine_distance
from sscild_desktop.core.phantom.shapes import Array, Grid, Points, add_tube, curve, ellipse, ellipsoid, paint

FAT, MUSCLE, SKIN, CORTEX, MARROW, CARTILAGE, DISC = -100.0, 52.0, 20.0, 620.0, 190.0, 120.0, 85.0
LIVER, SPLEEN, FLUID, GAS, WALL = 58.0, 50.0, 15.0, -960.0, 42.0
RIB_GAP = 5.5
"""Middle of a rib outside the pleura."""

VERTEBRA_PITCH = 24.0

# Half-width and half-depth of the body without the fat under the skin, and y of its middle, by height.
_BODY_Z = np.array([-220.0, -120.0, -40.0, 20.0, 60.0, 90.0, 125.0])
_BODY = np.array(
    [
        (160.0, 114.0, 8.0),
        (164.0, 117.0, 6.0),
        (162.0, 112.0, 7.0),
        (164.0, 104.0, 12.0),
        (172.0, 92.0, 24.0),
        (182.0, 82.0, 34.0),
        (186.0, 72.0, 42.0),
    ]
)


@dataclass(frozen=True)
class Bones:
    """Signed distances to bone and to cartilage."""

    bone: Array
    cartilage: Array


def body_distance(anatomy: Anatomy, piece: Slice) -> Array:
    """Distance to the skin: a rounded box, deeper with fat, with breasts in women."""
    width, depth, middle = (float(np.interp(piece.z, _BODY_Z, _BODY[:, k])) for k in range(3))
    width, depth = width + anatomy.fat, depth + anatomy.fat
    u, v = np.abs(piece.x) / width, np.abs(piece.y - middle) / depth
    radius = (u * u * np.sqrt(u) + v * v * np.sqrt(v)) ** 0.4
    out = np.asarray((radius - 1.0) * min(width, depth), np.float32)
    if anatomy.sex == "F":
        out = np.minimum(out, _breasts(anatomy, piece))
    return out


def _breasts(anatomy: Anatomy, piece: Slice) -> Array:
    radii = np.array([52.0, 26.0 + anatomy.fat, 48.0])
    mirrored = np.abs(piece.x)
    return ellipsoid(mirrored, piece.y, piece.z, np.array([78.0, -88.0, -62.0]), np.eye(3), radii)


def paint_body(hu: Array, anatomy: Anatomy, piece: Slice, cavity: Array) -> None:
    """Skin, fat and muscle layers of the chest wall; ``cavity`` is the distance to the chest cavity."""
    skin = body_distance(anatomy, piece)
    paint(hu, skin, SKIN, 1.2)
    paint(hu, skin + 2.0, FAT)
    inside = skin + anatomy.fat * np.where(piece.y > 60.0, 0.55, 0.9) + 3.0
    paint(hu, np.maximum(inside, _muscle(piece, cavity, inside)), MUSCLE, 2.0)


def _muscle(piece: Slice, cavity: Array, depth: NDArray[Any]) -> Array:
    """Where the chest wall is muscle: between the ribs, chest and shoulder muscles, and along the spine."""
    across, z = np.abs(piece.x), piece.z
    shoulder = float(np.clip((z + 70.0) / 110.0, 0.0, 1.0))
    side = np.clip((across - 25.0) / 60.0, 0.0, 1.0)
    reach = 10.5 + (3.0 + 24.0 * shoulder) * side * np.where(piece.y > 0, 1.0, 0.8)
    out = cavity - reach
    spinal = ellipse(np.asarray(across - 28.0, np.float32), piece.y - 108.0, 27.0, 19.0)
    gap = np.abs(cavity - 17.0 - 4.0 * shoulder) - 1.0
    layers = np.maximum(np.minimum(out, spinal), -np.where(cavity > 12.0, gap, 9.0))
    if z > 48.0:
        seam = np.sin(piece.x / 13.0 + 2.0 * np.sin(piece.y / 17.0)) + np.sin(piece.y / 9.0 + z / 23.0)
        layers = np.minimum(layers, np.maximum(depth + 90.0 - 1.6 * (z - 48.0) * 1.2, 1.2 * (seam - 1.3)))
    return np.asarray(layers, np.float32)


def wall_points(angle: Points, z: Points, gap: float) -> Points:
    """Body points (n, 3) ``gap`` mm outside the cavity at angles from the back (0) to the front (π), patient left."""
    low, high = np.full(len(angle), 4.0), np.full(len(angle), 240.0)
    middle = np.array([cavity_profile(min(h, 72.0)).middle_y for h in z])
    for _ in range(18):
        radius = 0.5 * (low + high)
        x, y = radius * np.sin(angle), middle + radius * np.cos(angle)
        outside = np.array([_wall_gap(a, b, c) for a, b, c in zip(x, y, z, strict=True)]) > gap
        low, high = np.where(outside, low, radius), np.where(outside, radius, high)
    return np.stack([low * np.sin(angle), middle + low * np.cos(angle), z], axis=1)


def _wall_gap(x: float, y: float, z: float) -> float:
    point = Slice(np.array([[x]], np.float32), np.array([[y]], np.float32), min(z, 72.0))
    return float(half_cavity(point, 1)[0, 0])


@lru_cache(maxsize=12)
def rib_lines(number: int) -> tuple[Points, Points | None]:
    """Middle line of a left rib (body frame) from its head, and of its cartilage to the breastbone."""
    end = np.deg2rad([112, 136, 142, 142, 140, 138, 136, 130, 122, 112, 80, 56][number - 1])
    drop = [34, 52, 66, 76, 84, 90, 94, 96, 96, 96, 90, 84][number - 1]
    head = 104.0 - VERTEBRA_PITCH * (number - 1)
    angle = np.linspace(np.deg2rad(24.0), end, 15)
    z = head - drop * (1.0 - np.cos(angle)) / 2.0 - 10.0 * np.sin(np.minimum(angle, 0.8))
    points = wall_points(angle, z, RIB_GAP)
    bone = np.vstack([[(19.0, SPINE_Y + 14.0, head)], points])
    if number > 9:
        return bone, None
    start = points[-1]
    stop = np.array([15.0, 0.0, max(start[2] + (8.0 if number > 3 else 2.0), -95.0 if number > 6 else -400.0)])
    stop[1] = wall_points(np.array([np.deg2rad(172.0)]), stop[2:], RIB_GAP)[0, 1]
    middle = wall_points(np.array([(end + np.deg2rad(172.0)) / 2]), np.array([(start[2] + stop[2]) / 2]), RIB_GAP)[0]
    return bone, np.stack([start, middle, stop])


def bones(anatomy: Anatomy, grid: Grid) -> Bones:
    """Ribs with cartilage, collar bones and the arches of the vertebrae; bodies and plates are painted per slice."""
    bone, cartilage = grid.empty_distance(), grid.empty_distance()
    for number in range(1, 13):
        rib, gristle = rib_lines(number)
        for side in (-1.0, 1.0):
            _add_flat(bone, grid, anatomy, rib * [side, 1, 1], 3.2, 3.4)
            if gristle is not None:
                _add_flat(cartilage, grid, anatomy, gristle * [side, 1, 1], 3.6, 3.0)
    for side in (-1.0, 1.0):
        collar = np.array([(side * 20, -28, 60, 7), (side * 60, -34, 78, 5.5), (side * 110, -16, 96, 5.5)], float)
        add_tube(bone, grid, curve(anatomy.to_world(collar)), 3.0)
    _add_arches(bone, grid, anatomy)
    return Bones(bone, cartilage)


def _add_flat(distance: Array, grid: Grid, anatomy: Anatomy, points: Points, radius: float, half_height: float) -> None:
    """A band taller than thick: two tubes side by side, one above the other."""
    for lift in (-half_height * 0.9, half_height * 0.9):
        shifted = np.column_stack([points + [0.0, 0.0, lift], np.full(len(points), radius)])
        add_tube(distance, grid, curve(anatomy.to_world(shifted), 7.0), 3.0)


def _add_arches(bone: Array, grid: Grid, anatomy: Anatomy) -> None:
    for k in range(15):
        z = 104.0 - VERTEBRA_PITCH * k
        pieces = [[(0, SPINE_Y + 40, z - 8, 3.2), (0, SPINE_Y + 47, z - 18, 3.0)]]
        for side in (-1, 1):
            pieces.append([(side * 10, SPINE_Y + 13, z, 4.5), (side * 13, SPINE_Y + 26, z - 2, 4.5)])
            pieces.append([(side * 12, SPINE_Y + 30, z - 4, 3.5), (0, SPINE_Y + 40, z - 8, 3.5)])
            pieces.append([(side * 13, SPINE_Y + 26, z, 4.5), (side * 33, SPINE_Y + 33, z + 2, 4.0)])
        for piece in pieces:
            add_tube(bone, grid, anatomy.to_world(np.asarray(piece, np.float64)), 3.0)


def paint_bones(hu: Array, piece: Slice, cavity: Array, bone: Array, cartilage: Array) -> None:
    """Cortex round marrow for ribs and arches, vertebral bodies with discs, canal, breastbone, shoulder blades."""
    paint(hu, cartilage, CARTILAGE)
    paint(hu, bone, CORTEX)
    paint(hu, bone + 1.9, MARROW)
    spine = spine_distance(piece)
    phase = (piece.z - 104.0 + VERTEBRA_PITCH / 2) % VERTEBRA_PITCH
    if phase < 5.0:
        paint(hu, spine + 1.0, DISC)
    else:
        paint(hu, spine, CORTEX * 0.75)
        paint(hu, spine + 1.6, MARROW + 60.0 * (phase < 6.5 or phase > 22.5))
    canal = ellipse(piece.x, piece.y - (SPINE_Y + 24.0), 9.0, 7.5)
    paint(hu, canal, 25.0)
    paint(hu, canal + 2.5, 38.0)
    _paint_plates(hu, piece, cavity)


def _paint_plates(hu: Array, piece: Slice, cavity: Array) -> None:
    z, across = piece.z, np.abs(piece.x)
    if -105.0 < z < 62.0:
        front = cavity_profile(z)
        y = front.middle_y - front.half_depth * (0.99 if z < 0 else 0.98) - 8.0
        width = 28.0 if z > 22.0 else 18.0
        plate = ellipse(piece.x, piece.y - y, width * (1.0 if z > -90 else 0.5), 6.5)
        paint(hu, plate, CORTEX * 0.7)
        paint(hu, plate + 1.5, MARROW * 0.7)
    if -65.0 < z < 95.0:
        _paint_shoulder_blade(hu, piece)
    if z > 78.0:
        head = ellipsoid(across, piece.y, z, np.array([150.0, 22.0, 112.0]), np.eye(3), np.full(3, 24.0))
        paint(hu, head, CORTEX * 0.8)
        paint(hu, head + 2.0, MARROW)


# x and y of the inner and the outer border of the shoulder blade at its lower tip, spine and joint
_BLADE = ((92.0, 66.0, 84.0), (98.0, 97.0, 74.0), (100.0, 124.0, 136.0), (92.0, 62.0, 34.0))


def _paint_shoulder_blade(hu: Array, piece: Slice) -> None:
    """A thin slanting plate behind the ribs, narrow at its lower tip, thick where it meets the arm."""
    z, across = piece.z, np.abs(piece.x)
    x0, y0, x1, y1 = (float(np.interp(z, [-65.0, 40.0, 95.0], row)) for row in _BLADE)
    ux, uy = x1 - x0, y1 - y0
    t = np.clip(((across - x0) * ux + (piece.y - y0) * uy) / (ux * ux + uy * uy), 0.0, 1.0)
    thick = 1.8 + 14.0 * np.maximum(t - 0.8, 0.0)
    gap = np.hypot(across - x0 - t * ux, piece.y - y0 - t * uy) - thick
    paint(hu, np.asarray(gap, np.float32), CORTEX)
    paint(hu, np.asarray(gap + 2.2, np.float32), MARROW)


def paint_abdomen(hu: Array, anatomy: Anatomy, piece: Slice, inside: Array, under: tuple[Array, Array]) -> None:
    """Liver right, stomach with its gas bubble and spleen left, fat between; ``under`` is mm below each dome."""
    if piece.z > max(anatomy.right_dome, anatomy.left_dome) + 4.0:
        return
    right, left = under
    either = np.where(piece.x < -4.0, right, left)
    paint(hu, np.maximum(inside, -either), FAT, 1.5)
    paint(hu, np.maximum(np.maximum(inside, -either), either - 4.0), WALL, 1.5)
    paint(hu, np.maximum(np.maximum(inside + 1.0, 1.0 - right), piece.x - 38.0 - 0.3 * piece.y), LIVER, 2.0)
    _paint_stomach(hu, anatomy, piece, inside, left)


def _paint_stomach(hu: Array, anatomy: Anatomy, piece: Slice, inside: Array, under: Array) -> None:
    top = anatomy.left_dome
    spleen = ellipsoid(
        piece.x, piece.y, piece.z, np.array([100.0, 42.0, top - 42.0]), np.eye(3), np.array([38.0, 50.0, 44.0])
    )
    paint(hu, np.maximum(spleen, np.maximum(inside + 4.0, 6.0 - under)), SPLEEN, 2.0)
    middle = np.array([68.0, -22.0, top - 40.0])
    stomach = ellipsoid(piece.x, piece.y, piece.z, middle, np.eye(3), np.array([46.0, 50.0, 38.0]))
    stomach = np.maximum(stomach, 7.0 - under)
    paint(hu, stomach - 4.0, WALL, 1.5)
    paint(hu, stomach, FLUID, 1.5)
    paint(hu, np.maximum(stomach, piece.y + 34.0), GAS, 1.2)


def paint_table(hu: Array, anatomy: Anatomy, x: Array, y: Array, back: float) -> None:
    """A curved couch top of carbon round foam, ``back`` is the world y of the patient's back."""
    depth = y[:, None] - (back + anatomy.table_drop) + 22.0 - (x[None, :] / 190.0) ** 2 * -16.0
    depth = np.broadcast_to(depth - 22.0, hu.shape)
    width = np.abs(x)[None, :] - 200.0
    paint(hu, np.maximum(np.abs(depth - 9.0) - 9.0, width), -930.0)
    for place in (0.5, 17.5):
        paint(hu, np.maximum(np.abs(depth - place) - 0.9, width), 60.0)
