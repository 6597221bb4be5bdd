"""A generated adult thorax in Hounsfield units with its exact truth: lungs, lobes and the five Goh levels."""

import uuid
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.phantom import body, organs
from sscild_desktop.core.phantom.anatomy import BODY_BOTTOM, BODY_TOP, Anatomy, draw_anatomy
from sscild_desktop.core.phantom.lungs_shape import (
    Slice,
    diaphragm_distance,
    dome_height,
    half_cavity,
    horizontal_fissure,
    lung_distance,
    oblique_fissure,
    waviness,
)
from sscild_desktop.core.phantom.parenchyma import add_noise, paint_parenchyma
from sscild_desktop.core.phantom.shapes import Array, Grid, paint
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import AIR_HU, Geometry, SeriesInfo, Volume

SIZES: dict[str, tuple[int, float]] = {"full": (368, 2.5), "small": (184, 5.0)}
"""Columns and slice distance in mm; the pixel spacing follows from the patient's width."""

PHANTOM_NAME = "PHANTOM^BUILT-IN"
PHANTOM_VERSION = 3
"""Part of every UID: raised when the same seed gives other voxels."""


def fixed_uid(*parts: object) -> str:
    """A DICOM UID under 2.25 that the same parts always give."""
    name = "/".join(str(part) for part in ("sscild-phantom", PHANTOM_VERSION, *parts))
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, name).int}"


@dataclass(frozen=True)
class Phantom:
    """A thorax with exact truth; masks have the shape of the volume, heights are patient z in mm (LPS).

    ``lungs`` holds Lung labels with vessels inside, trachea and main bronchi outside. ``lobes`` holds 1..5 for right
    upper, middle, lower, left upper, lower. ``level_z_mm`` are Goh levels 1..5.
    """

    volume: Volume
    lungs: NDArray[np.uint8]
    lobes: NDArray[np.uint8]
    level_z_mm: tuple[float, float, float, float, float]
    dome_z_mm: float
    anatomy: Anatomy
    seed: int


def make_phantom(
    seed: int = 0,
    size: str = "full",
    spacing: tuple[float, float, float] | None = None,
    noise: bool = True,
    report: Report = silent,
) -> Phantom:
    """Generate the thorax of one seed; ``spacing`` (slice, row, column mm) replaces that of the size.

    The same arguments give the same voxels. ``size`` is 'full' (like a clinical CT) or 'small' (quick, coarse).
    """
    rng = np.random.default_rng([seed, 20])
    anatomy = draw_anatomy(rng)
    grid = _grid(anatomy, size, spacing)
    report(0.0, "Shaping the thorax")
    hu, lungs, lobes, depth = _paint_slices(anatomy, grid, report)
    report(0.6, "Growing vessels and bronchi")
    paint_parenchyma(hu, lungs, depth, anatomy, grid, rng)
    report(0.9, "Adding noise")
    if noise:
        hu = add_noise(hu, anatomy, grid, rng)
    outside = _outside_field(grid)
    hu[:, outside] = AIR_HU
    # from the seed alone, so that every size of one phantom lies at the same place
    origin_z = float(np.round(np.random.default_rng([seed, 21]).uniform(-400.0, 200.0), 1))
    levels, dome = _levels(anatomy, origin_z)
    voxels = np.clip(np.rint(hu), AIR_HU, 3071).astype(np.int16)
    series = _series(anatomy, seed, fixed_uid(seed, size, grid.shape, grid.spacing, noise), grid.spacing[0])
    return Phantom(Volume(voxels, _geometry(grid, origin_z), series), lungs, lobes, levels, dome, anatomy, seed)


def _grid(anatomy: Anatomy, size: str, spacing: tuple[float, float, float] | None) -> Grid:
    columns, step = SIZES[size]
    width = 2.0 * (188.0 + anatomy.fat) * anatomy.scale[0] + 6.0
    if spacing is None:
        pixel = round(width / columns, 4)
        spacing = (step, pixel, pixel)
    rows, columns = (int(np.ceil(width / s / 8) * 8) for s in spacing[1:])
    low, high = BODY_BOTTOM * anatomy.scale[2], BODY_TOP * anatomy.scale[2]
    return Grid((int((high - low) / spacing[0]) + 1, rows, columns), spacing, low)


def _geometry(grid: Grid, origin_z: float) -> Geometry:
    origin = (float(grid.x[0]), float(grid.y[0]), float(grid.first_z + origin_z))
    return Geometry(grid.shape, grid.spacing, origin)


def _outside_field(grid: Grid) -> NDArray[np.bool_]:
    radius = min(abs(float(grid.x[0])), abs(float(grid.y[0]))) + 1.0
    return np.hypot(grid.x[None, :], grid.y[:, None]) > radius


def _paint_slices(
    anatomy: Anatomy, grid: Grid, report: Report
) -> tuple[Array, NDArray[np.uint8], NDArray[np.uint8], Array]:
    """HU without vessels in the lungs, lung labels, lobes, and the depth in mm under the lung surface."""
    blood = organs.blood_distance(anatomy, grid)
    airway, lobar = organs.airway_distances(anatomy, grid)
    skeleton = body.bones(anatomy, grid)
    hu = np.full(grid.shape, -1000.0, np.float32)
    lungs, lobes = np.zeros(grid.shape, np.uint8), np.zeros(grid.shape, np.uint8)
    depth = np.zeros(grid.shape, np.float32)
    back = (124.0 + anatomy.fat) * anatomy.scale[1]
    rows = _body_rows(anatomy, grid)
    for k, world_z in enumerate(grid.z):
        report(0.1 + 0.5 * k / grid.shape[0], "Shaping the thorax")
        body.paint_table(hu[k], anatomy, grid.x, grid.y, back)
        z = anatomy.body_z(float(world_z))
        piece = Slice(*anatomy.to_body(grid.x, grid.y[rows], z), z)
        tubes = (blood[k, rows], airway[k, rows], lobar[k, rows])
        halves = (half_cavity(piece, -1), half_cavity(piece, 1))
        inside = np.minimum(*halves)
        kept_out = _paint_soft(hu[k, rows], anatomy, piece, inside, tubes)
        body.paint_bones(hu[k, rows], piece, inside, skeleton.bone[k, rows], skeleton.cartilage[k, rows])
        wave = waviness(anatomy, piece)
        right = lung_distance(piece, -1, halves[0] + wave, *kept_out[0])
        left = lung_distance(piece, 1, halves[1] + wave, *kept_out[1])
        _paint_lungs(hu[k, rows], anatomy, piece, (right, left), lungs[k, rows], lobes[k, rows])
        np.maximum(-right, -left, out=depth[k, rows])
        _paint_airways(hu[k, rows], airway[k, rows], lobar[k, rows])
    return hu, lungs, lobes, depth


def _body_rows(anatomy: Anatomy, grid: Grid) -> slice:
    """The rows that the body can reach: nothing else is worth computing."""
    reach = (165.0 + anatomy.fat) * anatomy.scale[1]
    inside = np.flatnonzero(np.abs(grid.y) < reach)
    return slice(int(inside[0]), int(inside[-1]) + 1)


def _paint_soft(
    hu: Array, anatomy: Anatomy, piece: Slice, inside: Array, tubes: tuple[Array, Array, Array]
) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """Paint chest wall, abdomen, mediastinum; return per side what the lung may not enter: organs, diaphragm."""
    blood, airway, _ = tubes
    body.paint_body(hu, anatomy, piece, inside)
    paint(hu, inside, body.FAT + 15.0, 2.0)
    heart = organs.heart_distance(anatomy, piece.x, piece.y, piece.z)
    under = (diaphragm_distance(anatomy, piece, -1), diaphragm_distance(anatomy, piece, 1))
    body.paint_abdomen(hu, anatomy, piece, inside, under)
    heart = np.maximum(heart, np.where(piece.x < -4.0, under[0], under[1]) - 3.0)
    gullet = _oesophagus(piece)
    paint(hu, gullet, 38.0, 1.5)
    paint(hu, blood - 1.2, 42.0, 1.5)  # vessel walls first: inside the heart there are none
    paint(hu, heart, 0.5 * (anatomy.blood_hu + 45.0), 1.5)
    paint(hu, heart + 9.0, anatomy.blood_hu, 6.0)
    paint(hu, blood, anatomy.blood_hu, 1.2)
    solid = np.minimum(np.minimum(heart, blood), np.minimum(airway - organs.WALL_MM, gullet))
    return (solid, under[0]), (solid, under[1])


def _oesophagus(piece: Slice) -> Array:
    points = np.asarray(organs.OESOPHAGUS, np.float64)[::-1]
    x, y, radius = (float(np.interp(piece.z, points[:, 2], points[:, k])) for k in (0, 1, 3))
    return np.asarray(np.hypot(piece.x - x, piece.y - y) - radius, np.float32)


def _paint_lungs(
    hu: Array,
    anatomy: Anatomy,
    piece: Slice,
    distances: tuple[Array, Array],
    lungs: NDArray[np.uint8],
    lobes: NDArray[np.uint8],
) -> None:
    """Parenchyma with its gravity gradient and fissures, and the labels of lungs and lobes."""
    tone = anatomy.lung_hu + anatomy.gravity_hu * np.clip((piece.y - 5.0) / 180.0, -0.5, 0.55)
    for side, distance in ((-1, distances[0]), (1, distances[1])):
        paint(hu, distance, tone, 1.0)
        is_lung = distance < 0
        lungs[is_lung] = Lung.RIGHT if side < 0 else Lung.LEFT
        oblique = oblique_fissure(piece, side)
        lines = np.abs(oblique)
        lobe = np.where(oblique > 0, 3 if side < 0 else 5, 1 if side < 0 else 4)
        if side < 0:
            flat = horizontal_fissure(piece)
            lobe = np.where((oblique <= 0) & (flat > 0), 2, lobe)
            lines = np.minimum(lines, np.where(oblique <= 0, np.abs(flat), 9.0))
        lobes[is_lung] = lobe[is_lung]
        fissure = np.clip(1.0 - lines / 1.1, 0.0, 1.0) * np.clip(-distance, 0.0, 1.0)
        hu += 110.0 * fissure


def _paint_airways(hu: Array, airway: Array, lobar: Array) -> None:
    paint(hu, airway - organs.WALL_MM, 30.0, 0.8)
    paint(hu, lobar - 1.1, 20.0, 0.8)
    paint(hu, airway, -1000.0, 0.8)
    paint(hu, lobar, -990.0, 0.8)


def _levels(anatomy: Anatomy, origin_z: float) -> tuple[tuple[float, float, float, float, float], float]:
    """Patient z of the five Goh levels and of the top of the right dome (see clinical rules: Goh 2008)."""
    veins = float(np.mean(organs.INFERIOR_VEIN_ENTRY_Z)) * anatomy.scale[2]
    dome = _dome_top(anatomy) * anatomy.scale[2]
    fifth = dome + 10.0
    levels = (organs.arch_roof_z(anatomy), organs.carina_z(anatomy), veins, 0.5 * (veins + fifth), fifth)
    shifted = [float(z + origin_z) for z in levels]
    return (shifted[0], shifted[1], shifted[2], shifted[3], shifted[4]), dome + origin_z


def _dome_top(anatomy: Anatomy) -> float:
    x, y = np.meshgrid(np.arange(-140.0, 0.0), np.arange(-90.0, 90.0))
    piece = Slice(x.astype(np.float32), y.astype(np.float32), 0.0)
    return float(dome_height(anatomy, piece, -1).max())


def _series(anatomy: Anatomy, seed: int, uid: str, thickness: float) -> SeriesInfo:
    return SeriesInfo(
        series_uid=uid,
        study_uid=fixed_uid("study", seed),
        description=f"Generated thorax phantom {seed}",
        kernel=anatomy.kernel,
        manufacturer="SScILD phantom",
        slice_thickness_mm=thickness,
        study_date="20260101",
        patient_name=PHANTOM_NAME,
        patient_id=f"PHANTOM-{seed}",
        patient_sex=anatomy.sex,
        patient_age="055Y",
        patient_position="HFS",
    )
