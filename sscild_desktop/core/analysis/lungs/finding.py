"""Right and left lung by threshold and morphology: quick, without a network, vessels inside, airways outside."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.densitometry import density_indices, lung_histograms, third_indices
from sscild_desktop.core.analysis.lungs.airways import Airways, find_airways
from sscild_desktop.core.analysis.lungs.cut_field import CUT, cut_air
from sscild_desktop.core.analysis.lungs.gas import SMALLEST_POCKET_ML, gas_share, part_pockets, texture
from sscild_desktop.core.analysis.lungs.loose_parts import without_loose
from sscild_desktop.core.analysis.lungs.lung_grid import (
    AIR_LIMIT_HU,
    FAR_MM,
    Box,
    coarse_step,
    fill_holes,
    inside_body,
    inside_patient,
    margin_box,
    on_volume,
    shifted,
)
from sscild_desktop.core.analysis.lungs.lung_sides import middle_column, split_sides
from sscild_desktop.core.analysis.morphology import (
    Mask,
    Spacing,
    close_gaps,
    coarse,
    dilate,
    enclosed,
    erode,
    fine,
    of_parts,
    part_sizes,
)
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.results import LungResult
from sscild_desktop.core.volume import Volume

CLOSING_MM = 5.0
"""Vessels and gaps thinner than twice this belong to the lung."""

SMALLEST_LUNG_ML = 100.0
SECOND_LUNG_SHARE = 0.08
"""A part smaller than this share of the largest is not a second lung but a fragment."""

SMALLEST_FRAGMENT_ML = 3.0
FRAGMENT_DISTANCE_MM = 10.0
"""A fragment of lung lies this near to the lungs; bowel gas and air between back and table lie further off."""

GAS_MARGIN_HU = 25
LUNG_QUANTILE, FRAGMENT_QUANTILE = 0.5, 0.2
"""A part in which this share of the voxels is within the margin of tracheal air is gas in stomach or bowel. A lung with
emphysema is given the benefit of the doubt, a fragment is not."""


SMALLEST_AREA_MM2, SMALLEST_SLICE_MM2 = 500.0, 2000.0
"""Smaller is no lung; a slice with less than the second has too little of it to be measured: sinuses of the face that a
network took for lung filled 11 cm², the smallest lungs of 41 slices of the chest 82."""

MOST_GAS = 0.55
"""Of the air of a slice that is called lung no more than this may be gas: one lung may be a bulla, not both.

41 slices of the chest have 0.13 at most, bowel that a network took for lung 0.61.
"""

MOSTLY = 0.6
"""Air of a single slice is lung where the network says so of at least this share of it."""


@dataclass(frozen=True)
class LungMask:
    """Lungs on the grid of the volume (0, Lung.RIGHT, Lung.LEFT), and what was seen of the airways."""

    labels: NDArray[np.uint8]
    airways: Airways | None = None
    gas_ml: float = 0.0
    """Gas that hangs together with the lungs and was left out."""
    even_ml: float = 0.0
    """As large and even gas that counts as lung, because nothing parts it from lung."""


def find_lungs(volume: Volume, report: Report = silent) -> LungMask:
    """Lungs of a whole chest without trachea and main bronchi. Raises InputRefused where there are none."""
    hu, spacing = volume.hu, volume.geometry.spacing
    step = coarse_step(spacing)
    steps = (spacing[0], spacing[1] * step, spacing[2] * step)
    report(0.0, "Looking for air inside the body")
    small = coarse(hu, step)
    air = enclosed(small < AIR_LIMIT_HU)
    cut = cut_air(small, air, steps) if any(one.code in CUT for one in volume.findings) else None
    if cut is not None:
        air |= cut
    report(0.1, "Looking for air inside the body")
    airways = find_airways(hu, air, step, spacing, portion(report, 0.15, 0.5))
    if airways is not None:
        airways.take_out(air, step)
    report(0.5, "Choosing the lungs among the air")
    told = (airways, inside_patient(volume), cut)
    parts, gas_ml, even_ml = choose_lungs(air, small, steps, *told, report=portion(report, 0.5, 0.6))
    middle = middle_column(small) if airways is None else float(np.median(airways.trachea[:, 2])) / step
    box = margin_box(parts, round(2 * CLOSING_MM / steps[1]))
    sides = split_sides(
        parts[box], hu[on_volume(box, step, hu.shape)], steps, middle - box[2].start, portion(report, 0.6, 0.75)
    )
    labels = np.zeros(hu.shape, dtype=np.uint8)
    _finish(sides, hu, labels, box, spacing, portion(report, 0.75, 1.0))
    if airways is not None:
        airways.take_out(labels)
    report(1.0, "Lungs found")
    return LungMask(labels, airways, gas_ml, even_ml)


@dataclass(frozen=True)
class _Parts:
    """The connected parts of the air: their labels and volumes in mL (those outside the body count nothing)."""

    labels: NDArray[np.int32]
    sizes: NDArray[np.float64]
    hu: NDArray[np.int16]
    spacing: Spacing
    air_hu: float

    def at_least(self, ml: float) -> list[int]:
        """The parts of this size, the largest first."""
        return [int(label) for label in np.argsort(-self.sizes) if self.sizes[label] >= ml]

    def is_even(self, label: int) -> bool:
        """Whether a part has the look of gas."""
        return texture(self.hu, self.labels == label, self.spacing).is_gas

    def has_tissue(self, label: int, quantile: float) -> bool:
        """Lung has tissue in it; gas in bowel, stomach, a table or a tube has not."""
        return bool(np.quantile(self.hu[self.labels == label], quantile) > self.air_hu + GAS_MARGIN_HU)


def choose_lungs(
    air: Mask,
    hu: NDArray[np.int16],
    spacing: Spacing,
    airways: Airways | None,
    inside: Mask,
    cut: Mask | None = None,
    report: Report = silent,
) -> tuple[Mask, float, float]:
    """The air that is lung, the mL of gas that hang together with it and are none, and those of even gas in it.

    Lung is the largest part or two, and lung-like fragments close to them.

    ``inside`` is the body on every second pixel of ``air``; where the field ``cut`` it, the body has no outline.
    """
    labels, count = ndimage.label(air)
    report(0.5, "Choosing the lungs among the air")
    sizes = part_sizes(labels, count) * float(np.prod(spacing)) / 1000.0
    sizes[0] = 0.0
    sizes[_outside_body(labels, count, hu, spacing, inside, cut)] = 0.0
    parts = _Parts(labels, np.asarray(sizes, np.float64), hu, spacing, -1000.0 if airways is None else airways.air_hu)
    large = parts.at_least(SMALLEST_LUNG_ML)
    if not large:
        raise InputRefused("No lung was found in this series; choose a CT of the whole chest.")
    lung_like = [label for label in large if not parts.is_even(label)]
    keep = _kept(parts, lung_like or large, is_telling=bool(lung_like))
    report(0.9, "Choosing the lungs among the air")
    chosen = of_parts(keep, labels)
    if not lung_like:
        return chosen, 0.0, 0.0
    box = margin_box(chosen, 1)
    gas, even_ml = part_pockets(chosen[box], hu[box], spacing, SMALLEST_POCKET_ML)
    gas &= chosen[box]
    chosen[box] &= ~gas
    return chosen, float(np.count_nonzero(gas)) * float(np.prod(spacing)) / 1000.0, even_ml


def _kept(parts: _Parts, large: list[int], is_telling: bool) -> Mask:
    """Which parts are lung. All lung may be as even as gas (emphysema, a generated chest): then that tells nothing."""
    first = large[0]
    keep = np.zeros(len(parts.sizes), dtype=bool)
    keep[first] = True
    least = max(SECOND_LUNG_SHARE * parts.sizes[first], SMALLEST_LUNG_ML)
    for label in large[1:]:
        if parts.sizes[label] >= least:
            keep[label] = parts.has_tissue(label, LUNG_QUANTILE)
    fragments = [label for label in parts.at_least(SMALLEST_FRAGMENT_ML) if parts.sizes[label] < least]
    for label in _near(parts.labels, fragments, keep, parts.spacing):
        is_lung = parts.has_tissue(label, FRAGMENT_QUANTILE)
        keep[label] = is_lung and not (is_telling and parts.is_even(label))
    return keep


def _outside_body(
    labels: NDArray[np.int32],
    count: int,
    hu: NDArray[np.int16],
    spacing: Spacing,
    inside: Mask,
    cut: Mask | None = None,
) -> Mask:
    """Which parts lie mostly outside the body: foam inside a table, air between back and table or under an arm.

    Where the field or air under the skin breaks the wall of the chest, lung lies outside by this: its vessels tell it.
    """
    small = np.ascontiguousarray(labels[:, ::2, ::2])
    total = part_sizes(small, count)
    whole = small if cut is None else np.where(cut[:, ::2, ::2], 0, small)
    within = np.bincount(whole[inside], minlength=count + 1)
    outside: Mask = within < 0.5 * np.maximum(part_sizes(whole, count), 1)
    least = max(SMALLEST_FRAGMENT_ML * 250.0 / float(np.prod(spacing)), 1.0)
    for label in np.flatnonzero(outside & (total > least)):
        outside[label] = label == 0 or not texture(hu, labels == label, spacing).is_vascular
    return outside


def _near(labels: NDArray[np.int32], fragments: list[int], keep: Mask, spacing: Spacing) -> list[int]:
    """The fragments most of which lies next to the chosen lungs."""
    if not fragments:
        return []
    small = np.ascontiguousarray(labels[:, ::2, ::2])
    around = dilate(of_parts(keep, small), FRAGMENT_DISTANCE_MM, (spacing[0], 2 * spacing[1], 2 * spacing[2]))
    total = part_sizes(small, len(keep) - 1)
    near = np.bincount(small[around], minlength=len(keep))
    return [label for label in fragments if near[label] > 0.5 * total[label]]


def _finish(
    sides: NDArray[np.uint8],
    hu: NDArray[np.int16],
    labels: NDArray[np.uint8],
    place: Box,
    spacing: Spacing,
    report: Report,
) -> None:
    """Each lung (``sides``, on the coarse grid from ``place``) closed and filled, its border drawn on the full grid."""
    step = coarse_step(spacing)
    steps = (spacing[0], spacing[1] * step, spacing[2] * step)
    for number, lung in enumerate(Lung):
        report(number / 2, "Filling vessels and drawing the border")
        air = sides == lung
        if not air.any():
            continue
        box = margin_box(air, round(2 * CLOSING_MM / steps[1]))
        closed = close_gaps(air[box], CLOSING_MM, steps)
        report(number / 2 + 0.15, "Filling vessels and drawing the border")
        closed = fill_holes(closed, steps)
        report(number / 2 + 0.3, "Filling vessels and drawing the border")
        full = on_volume(shifted(box, place), step, hu.shape)
        other = (sides[box] > 0) & ~air[box]
        _draw(labels[full], lung, closed, air[box], other, hu[full], step)


def _draw(
    labels: NDArray[np.uint8], lung: Lung, closed: Mask, air: Mask, other: Mask, hu: NDArray[np.int16], step: int
) -> None:
    """The coarse lung on the full grid, slice by slice into ``labels`` where there is no other lung.

    What closing added stays, the border to soft tissue follows the threshold.
    """
    unit = (FAR_MM, 1.0, 1.0)
    inner = erode(closed, 1.0, unit) | (closed & ~air)
    outer = dilate(closed, 1.0, unit) & ~other
    for z, (plane, density) in enumerate(zip(labels, hu, strict=True)):
        surely, perhaps = (fine(mask[z : z + 1], step, labels.shape)[0] for mask in (inner, outer))
        np.copyto(plane, np.uint8(lung), where=((perhaps & (density < AIR_LIMIT_HU)) | surely) & (plane == 0))


def find_lungs_slice(volume: Volume, network_labels: NDArray[np.uint8] | None) -> LungMask:
    """Lungs of a single axial slice: what the network calls lung, together with the air it mostly calls lung.

    ``network_labels`` are None for a network that marks no lungs: then the two largest areas of air in the body. Raises
    InputRefused where there is no lung, or too little of it to be measured.
    """
    out = _two_largest(volume) if network_labels is None else _with_network(volume, network_labels)
    _refuse_without_lung(volume, out)
    if network_labels is not None:
        out = without_loose(out, volume.hu, volume.geometry.spacing)
    return LungMask(out)


def _with_network(volume: Volume, network_labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Each area of air goes to the side which the network mostly calls it; dense lung stays as the network says."""
    hu, spacing = volume.hu, volume.geometry.spacing
    plane: Spacing = (FAR_MM, spacing[1], spacing[2])
    dark = hu < AIR_LIMIT_HU
    air = enclosed(dark)
    out = np.where(dark & ~air, 0, network_labels).astype(np.uint8)
    labels, count = ndimage.label(air)
    total = np.maximum(np.bincount(labels.ravel(), minlength=count + 1), 1)
    votes = {lung: np.bincount(labels[out == lung], minlength=count + 1) for lung in Lung}
    right, left = votes[Lung.RIGHT], votes[Lung.LEFT]
    # Both lungs may touch; then each pixel stays with the network.
    for lung, own, other in ((Lung.RIGHT, right, left), (Lung.LEFT, left, right)):
        clear = (own > MOSTLY * total) & (other < 0.02 * total)
        clear[0] = False
        out[clear[labels]] = lung
        filled = fill_holes(out == lung, plane)
        out[filled & (out == 0)] = lung
    return out


def _two_largest(volume: Volume) -> NDArray[np.uint8]:
    """Without a network: the two largest areas of air in the body that are no gas."""
    hu, spacing = volume.hu, volume.geometry.spacing
    plane: Spacing = (FAR_MM, spacing[1], spacing[2])
    labels, count = ndimage.label(enclosed(hu < AIR_LIMIT_HU))
    out = np.zeros(hu.shape, dtype=np.uint8)
    sizes = part_sizes(labels, count)
    sizes[0] = 0
    around = inside_body(coarse(hu, 2), (FAR_MM, 2 * spacing[1], 2 * spacing[2]))
    sizes[_outside_body(labels, count, hu, plane, around)] = 0
    large = [label for label in np.argsort(-sizes) if sizes[label] * spacing[1] * spacing[2] > SMALLEST_AREA_MM2]
    lungs = [label for label in large if not texture(hu, labels == label, spacing).is_gas][:2]
    middle = middle_column(hu)
    for label in lungs:
        part = fill_holes(close_gaps(labels == label, CLOSING_MM, plane), plane)
        out[part] = Lung.RIGHT if np.nonzero(part)[2].mean() < middle else Lung.LEFT
    return out


def _refuse_without_lung(volume: Volume, lungs: NDArray[np.uint8]) -> None:
    """Raises InputRefused for a slice of abdomen, head or pelvis: no lung, hardly any, or nothing but gas."""
    spacing = volume.geometry.spacing
    area_mm2 = float(np.count_nonzero(lungs)) * spacing[1] * spacing[2]
    if area_mm2 < SMALLEST_AREA_MM2:
        raise InputRefused("No lung was found in this slice; choose an axial slice of the chest.")
    if gas_share(volume.hu, (lungs > 0) & (volume.hu < AIR_LIMIT_HU), spacing) > MOST_GAS:
        raise InputRefused("The air in this slice is gas, not lung; choose an axial slice of the chest.")
    if area_mm2 < SMALLEST_SLICE_MM2:
        text = f"This slice shows only {area_mm2 / 100:.0f} cm² of lung, too little to be measured"
        raise InputRefused(f"{text}; choose an axial slice through the chest.")


def measure_lungs(volume: Volume, labels: NDArray[np.uint8]) -> LungResult:
    """Volumes and density of a lung mask."""
    counts = lung_histograms(volume.hu, labels)
    right, left = (float(counts[lung].sum()) * volume.geometry.voxel_ml for lung in (Lung.RIGHT, Lung.LEFT))
    indices = density_indices(counts)
    return LungResult(labels, right + left, right, left, indices["mean_hu"], indices, third_indices(counts))
