"""What a scan gives: the series that were found, the files that were skipped, looks at a volume being loaded."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.headers.facts import Header, Slice
from sscild_desktop.core.dicom.stack import Stack
from sscild_desktop.core.findings import Finding, Verdict, verdict
from sscild_desktop.core.identity import name_parts
from sscild_desktop.core.volume import Geometry, SeriesInfo
from sscild_desktop.core.whose import study_day
from sscild_desktop.core.wording import counted


@dataclass(frozen=True)
class Skipped:
    """A file that is not part of any series, and the reason."""

    path: str
    reason: str


@dataclass(frozen=True)
class SeriesFound:
    """One volume that could be opened. ``slices`` are the DICOM slices; a NIfTI or MetaImage file has none."""

    info: SeriesInfo
    modality: str
    slice_count: int
    files: tuple[str, ...]
    findings: tuple[Finding, ...] = ()
    slices: tuple[Slice, ...] = field(default=(), repr=False)
    stack: Stack | None = field(default=None, repr=False)
    geometry: Geometry | None = None
    image_type: tuple[str, ...] = ()

    @property
    def day(self) -> str:
        """The study day as 2024-03-15; empty where the header names none."""
        return study_day(self.info)

    @property
    def patient(self) -> tuple[str, str]:
        """What tells patients apart: id, and the words of the first form of the name; empty where it names nobody."""
        return self.info.patient_id.strip().casefold(), " ".join(sorted(name_parts(self.info.patient_name)))

    @property
    def visit(self) -> tuple[tuple[str, str], str]:
        """What tells visits apart: patient and day."""
        return self.patient, self.day

    @property
    def verdict(self) -> Verdict:
        return verdict(self.findings)

    @property
    def header(self) -> Header | None:
        return self.slices[0].header if self.slices else None

    @property
    def coverage_mm(self) -> float:
        """Length from the first to the last slice, with one slice distance."""
        if self.geometry is None:
            return 0.0
        axis = self.stack.slice_axis if self.stack is not None else 0
        return self.geometry.shape[axis] * self.geometry.spacing[axis]

    @cached_property
    def summary(self) -> str:
        """One line for lists: description, slices, thickness, kernel."""
        thickness = self.info.slice_thickness_mm
        parts = [
            self.info.description or f"{self.modality} series",
            counted(self.slice_count, "slice"),
            f"{thickness:g} mm" if thickness else "",
            f"kernel {self.info.kernel}" if self.info.kernel else "",
        ]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class ScanResult:
    """Everything that was found, best-filled series first, and everything that was passed over."""

    series: tuple[SeriesFound, ...]
    skipped: tuple[Skipped, ...] = ()

    @property
    def patient_count(self) -> int:
        """How many patients the DICOM series are of."""
        known = [series.patient for series in self.series if series.slices]
        return max((len(set(facts) - {""}) for facts in zip(*known, strict=True)), default=0)

    @property
    def visit_count(self) -> int:
        """How many days of how many patients."""
        return len({series.visit for series in self.series if series.slices and series.day})

    @property
    def left_out(self) -> dict[str, int]:
        """How many files were passed over for each reason, the most frequent first."""
        return dict(Counter(one.reason for one in self.skipped).most_common())


@dataclass(frozen=True)
class PartialVolume:
    """A look at a volume while it is being filled; ``hu`` is the live array, read it and do not keep it.

    At the first look the plane ``only`` (axis, index) is there, and elsewhere not even air.
    """

    hu: NDArray[np.int16]
    geometry: Geometry
    loaded: int
    total: int
    only: tuple[int, int] | None = None
