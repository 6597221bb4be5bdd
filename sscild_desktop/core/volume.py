"""A CT volume in Hounsfield units and where it lies in the patient.

Every volume in the program has the same array order, whatever the files were: axis 0 goes to cranial (S), axis 1 to
posterior (P), axis 2 to the patient's left (L), on an even grid. The DICOM loader makes it so, once; nobody else
flips, sorts or guesses.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LUNG_CENTRE_HU, LUNG_WIDTH_HU
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.findings import Finding, Verdict, taken_anyway, verdict

DIRECTION_TOLERANCE = 1e-3
"""Largest deviation from orthonormal axes that is still taken as orthonormal."""

HU_WORDS = ("", "HU", "HOUNSFIELD", "HOUNSFIELD UNIT", "HOUNSFIELD UNITS")
OPEN_WORDS = ("US", "UNSPECIFIED")
"""Rescale types of DICOM that say Hounsfield units, or nothing: US is the standard's word for unspecified, and whether
air and fat lie where they should is checked in the pixels."""

AIR_HU = -1024
"""What pixel padding and everything outside the scanned field is set to."""


def window_grey(hu: NDArray[np.int16], centre: float, width: float) -> NDArray[np.float32]:
    """Grey from 0 to 255 in a window of HU."""
    low = np.float32(centre - width / 2)
    return np.asarray(np.clip((hu.astype(np.float32) - low) * np.float32(255.0 / width), 0, 255), np.float32)


def lung_grey(hu: NDArray[np.int16]) -> NDArray[np.float32]:
    """Grey from 0 to 255 in the lung window."""
    return window_grey(hu, LUNG_CENTRE_HU, LUNG_WIDTH_HU)


@dataclass(frozen=True)
class Geometry:
    """Where voxel (z, y, x) lies in patient millimetres (LPS).

    ``spacing`` is (slice, row, column) distance in mm. ``origin`` is the LPS position (x, y, z) of the centre of
    voxel (0, 0, 0). ``direction`` is 3×3; its columns are the LPS unit vectors along increasing x (axis 2),
    y (axis 1) and z (axis 0) index, so the identity is a plain axial volume.

    Raises InputRefused for spacing that is not finite and positive or axes that are not orthonormal.
    """

    shape: tuple[int, int, int]
    spacing: tuple[float, float, float]
    origin: tuple[float, float, float]
    direction: tuple[tuple[float, float, float], ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))

    def __post_init__(self) -> None:
        if not all(np.isfinite(s) and s > 0 for s in self.spacing):
            raise InputRefused(f"The voxel spacing {self.spacing} mm is not usable; export the series again.")
        matrix = self.direction_matrix
        if not np.allclose(matrix.T @ matrix, np.eye(3), atol=DIRECTION_TOLERANCE):
            raise InputRefused("The image axes are not at right angles; export the series again.")

    @property
    def direction_matrix(self) -> NDArray[np.float64]:
        return np.asarray(self.direction, dtype=np.float64)

    @property
    def voxel_ml(self) -> float:
        """Volume of one voxel in millilitres."""
        return float(np.prod(self.spacing)) / 1000.0

    def index_to_patient(self, zyx: NDArray[np.float64] | tuple[float, float, float]) -> NDArray[np.float64]:
        """LPS millimetres (…, 3) of voxel indices (z, y, x) (…, 3)."""
        index = np.asarray(zyx, dtype=np.float64)[..., ::-1]
        steps = np.asarray(self.spacing, dtype=np.float64)[::-1]
        return np.asarray(np.asarray(self.origin) + (index * steps) @ self.direction_matrix.T)

    def patient_to_index(self, lps: NDArray[np.float64] | tuple[float, float, float]) -> NDArray[np.float64]:
        """Fractional voxel indices (z, y, x) (…, 3) of LPS millimetres (…, 3)."""
        offset = np.asarray(lps, dtype=np.float64) - np.asarray(self.origin)
        steps = np.asarray(self.spacing, dtype=np.float64)[::-1]
        return np.asarray(((offset @ self.direction_matrix) / steps)[..., ::-1])

    def slice_z_mm(self, z: float) -> float:
        """Patient z (mm) of the centre of slice ``z``; for plain axial volumes ImagePositionPatient z."""
        centre = ((self.shape[1] - 1) / 2, (self.shape[2] - 1) / 2)
        return float(self.index_to_patient((z, 0.0, 0.0) if self._is_axial else (z, *centre))[2])

    @cached_property
    def _is_axial(self) -> bool:
        """Asked once: to compare takes longer than all the rest of a place, and lines of levels ask for many."""
        return bool(np.allclose(self.direction_matrix[2], (0, 0, 1), atol=DIRECTION_TOLERANCE))

    def nearest_slice(self, z_mm: float) -> int:
        """Index of the slice whose patient z is nearest to ``z_mm``, kept inside the volume."""
        first, last = self.slice_z_mm(0), self.slice_z_mm(self.shape[0] - 1)
        if self.shape[0] < 2 or last == first:
            return 0
        fraction = (z_mm - first) / (last - first)
        return int(np.clip(round(fraction * (self.shape[0] - 1)), 0, self.shape[0] - 1))


@dataclass(frozen=True)
class SeriesInfo:
    """What the headers say of the series; identifying values are for the screen only, never for logs or file names."""

    series_uid: str = ""
    study_uid: str = ""
    description: str = ""
    kernel: str = ""
    manufacturer: str = ""
    slice_thickness_mm: float | None = None
    study_date: str = ""
    patient_name: str = ""
    patient_id: str = ""
    patient_sex: str = ""
    patient_age: str = ""
    patient_position: str = ""
    patient_birth_date: str = ""


@dataclass(frozen=True, eq=False)
class Volume:
    """Hounsfield units int16 (z, y, x) with geometry, header facts and what was noticed while loading.

    Two are the same where they are one object: voxels are not compared.
    """

    hu: NDArray[np.int16]
    geometry: Geometry
    series: SeriesInfo = field(default_factory=SeriesInfo)
    findings: tuple[Finding, ...] = ()

    def __post_init__(self) -> None:
        if self.hu.dtype != np.int16 or self.hu.shape != self.geometry.shape:
            raise ValueError("a volume is int16 and has the shape of its geometry")

    @property
    def verdict(self) -> Verdict:
        return verdict(self.findings)

    def taken_anyway(self) -> "Volume":
        """The same volume after a reader has decided to measure it in spite of what is asked."""
        return replace(self, findings=taken_anyway(self.findings))
