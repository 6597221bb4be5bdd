"""Voxels per slice, lung, lobe and lesion bits, and per HU of each lung: counted once, then kept by differences.

Every number that rests on the masks is read off these tables, so that a stroke costs what it changes and not what
the volume holds.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.analysis.densitometry import (
    BINS,
    HIST_HIGH,
    HIST_LOW,
    density_indices,
    indices,
    third_indices,
    thirds_of,
)
from sscild_desktop.core.analysis.lesions.marking import lesions_of
from sscild_desktop.core.analysis.lungs.lobes import lobe_of
from sscild_desktop.core.classes import ANY_LESION, THIRDS, Lobe, Lung
from sscild_desktop.core.corrected import slice_scores
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.results import LesionResult, LobeResult, LungResult, Scores

LUNG_LABELS, LOBE_LABELS, BITS = len(Lung) + 1, len(Lobe) + 1, 16
CELLS = LUNG_LABELS * LOBE_LABELS * BITS

Mask = NDArray[np.uint8]


@dataclass(frozen=True)
class Masks:
    """Lungs, lobes and lesions of the same voxels; None where they were not found."""

    lungs: Mask
    lobes: Mask | None
    lesions: Mask | None

    def codes(self) -> NDArray[np.int64]:
        """The cell of the table of each voxel within its slice."""
        codes = self.lungs.astype(np.int64) * (LOBE_LABELS * BITS)
        if self.lobes is not None:
            codes += self.lobes.astype(np.int64) * BITS
        if self.lesions is not None:
            codes += self.lesions & ANY_LESION
        return codes


class Counts:
    """``table`` is (slices, lung, lobe, bits). ``lung_hu`` (slices, lung, bins) and ``lobe_hu`` (lobe, bins) are the
    histograms. ``corrected`` counts per slice the voxels whose lung or lesion is not the automatic one;
    ``lobes_corrected`` says of each slice whether a lobe is not."""

    def __init__(self, slices: int) -> None:
        self.table = np.zeros((slices, LUNG_LABELS, LOBE_LABELS, BITS), np.int64)
        self.lung_hu = np.zeros((slices, len(Lung), BINS), np.int32)
        self.lobe_hu = np.zeros((len(Lobe), BINS), np.int64)
        self.corrected = np.zeros(slices, np.int64)
        self.lobes_corrected = np.zeros(slices, bool)

    def compare(self, z: int, masks: Masks, found: Masks) -> None:
        """Note how a slice of the masks differs from what was found."""
        here, then = _of_slice(masks, z), _of_slice(found, z)
        self.corrected[z] = int(np.count_nonzero(differ(here, then)))
        if here.lobes is not None and then.lobes is not None:
            self.lobes_corrected[z] = not np.array_equal(here.lobes, then.lobes)

    def add(self, z: NDArray[np.intp], masks: Masks, hu: NDArray[np.int16], sign: int = 1) -> None:
        """Count voxels (their slices, masks and HU, all of one length), or with −1 count them no more."""
        first = int(z.min()) if z.size else 0
        cells = np.bincount((z - first) * CELLS + masks.codes())
        slices = -(-cells.size // CELLS)
        part = np.zeros((slices, CELLS), np.int64)
        part.reshape(-1)[: cells.size] = cells
        part[:, 0] = 0  # neither lung nor lobe nor lesion: the air and the body, which nobody asks for
        self.table[first : first + slices] += sign * part.reshape(slices, *self.table.shape[1:])
        bins = np.clip(hu, HIST_LOW, HIST_HIGH).astype(np.int64) - HIST_LOW
        here = masks.lungs > 0
        places = ((z[here] - first) * len(Lung) + masks.lungs[here] - 1) * BINS + bins[here]
        found = np.bincount(places, minlength=slices * len(Lung) * BINS)
        self.lung_hu[first : first + slices] += (sign * found.reshape(slices, len(Lung), BINS)).astype(np.int32)
        if masks.lobes is not None:
            here = masks.lobes > 0
            places = (masks.lobes[here].astype(np.int64) - 1) * BINS + bins[here]
            self.lobe_hu += sign * np.bincount(places, minlength=self.lobe_hu.size).reshape(self.lobe_hu.shape)

    def _thirds(self) -> NDArray[np.int64]:
        return thirds_of(np.asarray(self.table[:, 1:].any(axis=(1, 2, 3))))

    def lungs(self, mask: Mask, voxel_ml: float) -> LungResult:
        """Volumes and density of the lungs."""
        right, left = (float(self.table[:, lung].sum()) * voxel_ml for lung in Lung)
        thirds = self._thirds()
        counts = {
            lung: np.stack(
                [self.lung_hu[thirds == n, lung - 1].sum(axis=0, dtype=np.int64) for n in range(len(THIRDS))]
            )
            for lung in Lung
        }
        density = density_indices(counts)
        return LungResult(mask, right + left, right, left, density["mean_hu"], density, third_indices(counts))

    def lesions(self, mask: Mask, kinds: tuple[str, ...], voxel_ml: float) -> LesionResult:
        """Extents in the whole lungs and in their regions."""
        return lesions_of(mask, self.table.sum(axis=2), voxel_ml, kinds)

    def lobes(self, before: LobeResult, mask: Mask, kinds: tuple[str, ...] | None, voxel_ml: float) -> LobeResult:
        """Volume, extents and severity of the lobes; how well the fissures were seen stays as it was."""
        bits = self.table.sum(axis=(0, 1))
        parts = tuple(
            replace(lobe_of(lobe, bits[lobe], kinds, voxel_ml), density=indices(self.lobe_hu[lobe - 1]))
            for lobe in Lobe
        )
        return replace(before, mask=mask, lobes=parts)

    def scores(self, z: int) -> Scores | None:
        """TOT, GG, RET of a slice, see ``slice_scores``; None where it shows no lung."""
        return slice_scores(self.table[z, 1:].sum(axis=(0, 1)))


def count(masks: Masks, found: Masks, hu: NDArray[np.int16], report: Report = silent) -> Counts:
    """The tables of whole volumes, slice after slice; ``found`` are the automatic masks."""
    counts = Counts(len(hu))
    for z in range(len(hu)):
        if z % 16 == 0:
            report(z / len(hu), "Counting the masks")
        here = _of_slice(masks, z)
        used = here.lungs > 0
        for other in (here.lobes, here.lesions):
            if other is not None:
                used |= other > 0
        if used.any():
            counts.add(np.full(int(used.sum()), z), _where(here, used), hu[z][used])
        counts.compare(z, masks, found)
    return counts


def differ(one: Masks, other: Masks) -> NDArray[np.bool_]:
    """Where lung or lesion are not the same."""
    different: NDArray[np.bool_] = one.lungs != other.lungs
    if one.lesions is not None and other.lesions is not None:
        different |= one.lesions != other.lesions
    return different


def _of_slice(masks: Masks, z: int) -> Masks:
    lobes, lesions = (None if one is None else one[z] for one in (masks.lobes, masks.lesions))
    return Masks(masks.lungs[z], lobes, lesions)


def _where(masks: Masks, which: NDArray[np.bool_]) -> Masks:
    lobes, lesions = (None if one is None else one[which] for one in (masks.lobes, masks.lesions))
    return Masks(masks.lungs[which], lobes, lesions)
