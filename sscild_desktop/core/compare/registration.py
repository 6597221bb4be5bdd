"""Registration of the lungs of two CTs of one patient: affine, then B-spline, with its quality and a refusal.

Both CTs are reduced to half-resolution images of the lungs alone (working.py), fitted as a whole by SimpleITK
(affine.py), then in detail (bspline.py). The result maps places in patient millimetres both ways.
"""

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Lung
from sscild_desktop.core.compare.match import Points
from sscild_desktop.core.compare.quality import Quality, measure, why_refused
from sscild_desktop.core.compare.transform import Transform
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.volume import Volume

THREADS = 2

SMALLEST_LUNG_ML = 50.0
"""Less than this under one label is no lung but a leftover of a mask."""

WORTH_SAYING_SEEN_PERCENT, WORTH_SAYING_POOR_PERCENT = 95.0, 5.0


@dataclass(frozen=True, eq=False)
class Registration:
    """Where each place of the current CT lies in the prior CT, and how good that is; nothing in it is ITK's.

    ``is_good`` False: it must not be used, ``reason`` says why in one sentence. ``reason`` is empty for a good one.
    """

    transform: Transform
    quality: Quality
    is_good: bool
    reason: str
    seconds: float

    @property
    def notice(self) -> str:
        """One sentence for the reader: the quality, or why it is not used."""
        if not self.is_good:
            return self.reason
        found = self.quality
        text = (
            f"Registered: the lungs overlap by Dice {found.dice_after:.3f} (before {found.dice_before:.3f}), "
            f"their surfaces are {found.mean_surface_mm:.1f} mm apart on average"
        )
        return f"{text}{self.reservations}."

    @property
    def reservations(self) -> str:
        """What the reader must know of a good registration, to follow its figures; '' where there is nothing."""
        found, text = self.quality, ""
        if found.seen_percent < WORTH_SAYING_SEEN_PERCENT:
            text += f", only {found.seen_percent:.0f} % of the lungs are in both CTs"
        if found.poor_percent > WORTH_SAYING_POOR_PERCENT:
            text += f", vessels do not meet in {found.poor_percent:.0f} % of the lungs"
        return text

    @property
    def dice_before(self) -> float:
        return self.quality.dice_before

    @property
    def dice_after(self) -> float:
        return self.quality.dice_after

    @property
    def mean_surface_mm(self) -> float:
        return self.quality.mean_surface_mm

    def to_prior(self, lps: Points) -> Points:
        """Where points (…, 3) of the current CT lie in the prior CT, LPS mm."""
        return self.transform.apply(lps)

    def to_current(self, lps: Points) -> Points:
        """Where points (…, 3) of the prior CT lie in the current CT, LPS mm."""
        return self.transform.invert(lps)

    def jacobian(self, lps: Points) -> NDArray[np.float64]:
        """Volume in the prior per volume in the current CT at points (…, 3) of the current one."""
        return self.transform.jacobian(lps)


def register(
    prior: Volume,
    prior_lungs: NDArray[np.uint8],
    current: Volume,
    current_lungs: NDArray[np.uint8],
    report: Report = silent,
    threads: int = THREADS,
) -> Registration:
    """Register the lungs (``Lung`` labels) of ``prior`` to those of ``current``.

    The same input gives the same result. Raises InputRefused where a lung mask is empty or one shows a lung that the
    other does not, Cancelled when ``report`` does.
    """
    from sscild_desktop.core.compare.affine import fit_affine
    from sscild_desktop.core.compare.bspline import fit_bspline
    from sscild_desktop.core.compare.working import make_working

    started = time.perf_counter()
    check_lungs(prior, prior_lungs, current, current_lungs)
    there = make_working(prior, prior_lungs, portion(report, 0.0, 0.05), "Preparing the prior CT")
    here = make_working(current, current_lungs, portion(report, 0.05, 0.1), "Preparing the current CT")
    matrix, offset = fit_affine(there, here, threads, portion(report, 0.1, 0.2))
    lattice, coefficients = fit_bspline(there, here, matrix, offset, portion(report, 0.2, 0.9))
    transform = Transform(matrix, offset, lattice, coefficients)
    masks = (prior_lungs, prior.geometry), (current_lungs, current.geometry)
    quality = measure(transform, there, here, *masks, portion(report, 0.9, 1.0))
    reason = why_refused(quality)
    report(1.0, "Lungs registered")
    return Registration(transform, quality, not reason, reason, time.perf_counter() - started)


def check_lungs(
    prior: Volume, prior_lungs: NDArray[np.uint8], current: Volume, current_lungs: NDArray[np.uint8]
) -> None:
    """Raises InputRefused for masks that cannot be registered."""
    found = {}
    for name, volume, lungs in (("prior", prior, prior_lungs), ("current", current, current_lungs)):
        if lungs.shape != volume.hu.shape:
            raise ValueError("a lung mask has the shape of its volume")
        found[name] = _sides(lungs, volume.geometry.voxel_ml)
        if not lungs.any():
            raise InputRefused(f"The {name} CT has no lung mask, so it cannot be registered; analyse it first.")
        if not found[name]:
            raise InputRefused(
                f"The {name} CT shows less than {SMALLEST_LUNG_ML:.0f} mL of lung, so it cannot be registered; "
                "choose a CT of the whole chest."
            )
    for name, other in (("prior", "current"), ("current", "prior")):
        missing = found[other] - found[name]
        if missing:
            side = "right" if Lung.RIGHT in missing else "left"
            raise InputRefused(
                f"The {name} CT shows no {side} lung while the {other} CT does, so they cannot be registered; "
                "check the lung masks."
            )


def _sides(lungs: NDArray[np.uint8], voxel_ml: float) -> set[Lung]:
    return {side for side in Lung if np.count_nonzero(lungs == side) * voxel_ml >= SMALLEST_LUNG_ML}
