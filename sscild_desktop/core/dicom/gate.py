"""The suitability gate: what speaks against measuring a series, in plain sentences; a pure function of header facts."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.findings import Finding, in_order
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.core.wording import counted

MIN_SLICES = 30
MIN_COVERAGE_MM = 150.0
MIN_WIDTH_MM = 200.0
"""A chest is wider than this; a narrower field cuts the lungs."""
THIN_MM = 1.5
THICK_MM = 2.0
TOO_THICK_MM = 5.0
"""Up to 1.5 mm is thin-section CT; above 2 mm reticulation blurs; above 5 mm it cannot be told from ground glass."""
MIN_LUNG_ML = 700.0
"""Less enclosed air than this in the whole series: no chest, or lungs that lie partly outside."""
MAX_END_SHARE = 0.35
"""Lung area on the first or last slice over the largest area, beyond which lung is missing at that end."""
NOTED_END_SHARE = 0.12
SIDE_RUN_MM = 40.0
SIDE_SHARE = 0.1
"""Lung between chest wall along this much of an edge of the field, on this share of slices, is cut off there."""

_OTHER_BODY_PARTS = ("HEAD", "BRAIN", "SKULL", "NECK", "PELVIS", "KNEE", "FOOT", "HAND", "LEG", "SPINE", "SINUS")


@dataclass(frozen=True)
class Facts:
    """What the gate judges. Millimetres; ``step_mm`` is the slice distance."""

    modality: str = "CT"
    slice_count: int = 0
    has_geometry: bool = True
    spacing_text: str = ""
    geometry: Geometry | None = None
    slice_axis: int = 0
    thickness_mm: float | None = None
    rescale_type: str = "HU"
    has_rescale: bool = True
    is_lossy: bool = False
    is_derived: bool = False
    contrast: str = ""
    burned_in: bool = False
    patient_position: str = "HFS"
    body_part: str = ""
    photometric: str = "MONOCHROME2"
    kernel: str = ""
    from_image_file: bool = False


def judge(facts: Facts) -> tuple[Finding, ...]:
    """All findings on the header facts, the refusals first."""
    checks = (_is_ct, _is_hu, _has_place, _is_whole, _is_thin, _is_unaltered, _is_as_expected)
    return in_order(finding for check in checks for finding in check(facts))


def _is_ct(facts: Facts) -> list[Finding]:
    if facts.modality == "CT":
        return []
    kind = facts.modality or "unknown"
    return [Finding("not-ct", "refuse", f"This is not CT (modality {kind}); choose a CT series of the chest.")]


def _is_hu(facts: Facts) -> list[Finding]:
    if facts.rescale_type not in ("", "HU"):
        text = f"The pixel values are not Hounsfield units (rescale type {facts.rescale_type})"
        return [Finding("not-hu", "refuse", f"{text}; send the original reconstruction.")]
    if not facts.has_rescale:
        text = "The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)"
        return [Finding("not-hu", "refuse", f"{text}; send the original reconstruction.")]
    return []


def _has_place(facts: Facts) -> list[Finding]:
    if facts.has_geometry:
        return []
    spacing = f" (pixel spacing “{facts.spacing_text}”)" if facts.spacing_text else ""
    text = f"The slices do not say where in the patient they lie{spacing}; they can be viewed, without millimetres"
    return [Finding("no-geometry", "refuse", f"{text}, but not measured.")]


def _is_whole(facts: Facts) -> list[Finding]:
    if not facts.has_geometry or facts.geometry is None:
        return [] if facts.slice_count >= MIN_SLICES else [_too_few(facts.slice_count)]
    findings, geometry = [], facts.geometry
    if facts.slice_count < MIN_SLICES:
        findings.append(_too_few(facts.slice_count))
    sizes = [count * step for count, step in zip(geometry.shape, geometry.spacing, strict=True)]
    if sizes[0] < MIN_COVERAGE_MM:
        text = f"This is not a whole chest CT: it covers {sizes[0]:.0f} mm from top to bottom"
        findings.append(Finding("short", "refuse", f"{text}, at least {MIN_COVERAGE_MM:.0f} mm are needed."))
    elif min(sizes[1], sizes[2]) < 100 or max(sizes[1], sizes[2]) < MIN_WIDTH_MM:
        text = f"This is not a whole chest CT: the field is only {sizes[2]:.0f} × {sizes[1]:.0f} mm"
        findings.append(Finding("narrow", "refuse", f"{text} and cuts the lungs; send the full reconstruction."))
    return findings


def _too_few(count: int) -> Finding:
    text = f"This is not a whole chest CT: it has {counted(count, 'slice')}, at least {MIN_SLICES} are needed."
    return Finding("few-slices", "refuse", text)


def _is_thin(facts: Facts) -> list[Finding]:
    step = facts.geometry.spacing[facts.slice_axis] if facts.geometry is not None and facts.has_geometry else 0.0
    thickness = max(facts.thickness_mm or 0.0, step if facts.slice_count > 1 else 0.0)
    if thickness <= THIN_MM + 0.01:
        return []
    text = f"The slices are {thickness:g} mm thick"
    if thickness > TOO_THICK_MM + 0.01:
        text += f", too thick to tell the patterns apart (at most {TOO_THICK_MM:g} mm); send a thin reconstruction."
        return [Finding("too-thick", "refuse", text)]
    if thickness > THICK_MM + 0.01:
        text += f"; above {THICK_MM:g} mm fine reticulation is blurred and extents are less certain."
        return [Finding("thick", "warn", text)]
    return [Finding("medium-thick", "info", f"{text}; {THIN_MM:g} mm or less is recommended.")]


def _is_unaltered(facts: Facts) -> list[Finding]:
    findings = []
    if facts.is_lossy:
        text = "The images were compressed with loss, which alters the density values; send the original series."
        findings.append(Finding("lossy", "warn", text))
    if facts.is_derived:
        text = "The images are marked as derived, not as an original reconstruction; their density may be altered."
        findings.append(Finding("derived", "info", text))
    if facts.from_image_file:
        text = "The file is not DICOM: scanner, kernel and patient are unknown"
        findings.append(Finding("no-header", "warn", f"{text}; its values are taken as Hounsfield units."))
    if facts.burned_in:
        text = "The images are marked as showing burned-in text, which may name the patient"
        findings.append(Finding("burned-in", "warn", f"{text}; check before passing them on."))
    if facts.photometric == "MONOCHROME1":
        text = "The images are stored for inverted display; the values are unaffected."
        findings.append(Finding("inverted", "info", text))
    return findings


def _is_as_expected(facts: Facts) -> list[Finding]:
    findings = []
    if facts.contrast:
        text = "Contrast medium is noted in the header; it raises the density of lung and vessels."
        findings.append(Finding("contrast", "warn", text))
    if facts.patient_position[-1:] == "P":
        text = "The patient lay prone: density that shifts with gravity differs from supine series."
        findings.append(Finding("prone", "warn", text))
    elif facts.patient_position[2:] in ("DR", "DL"):
        text = "The patient lay on the side; compare with supine series only with care."
        findings.append(Finding("decubitus", "warn", text))
    if facts.slice_axis != 0:
        text = "The slices are not axial; they have been turned into the usual order by their positions."
        findings.append(Finding("not-axial", "warn", text))
    if any(part in facts.body_part for part in _OTHER_BODY_PARTS) and "CHEST" not in facts.body_part:
        text = f"The header names another part of the body ({facts.body_part.lower()}); check that this is a chest CT."
        findings.append(Finding("body-part", "warn", text))
    return findings


def check_lungs(volume: Volume) -> tuple[Finding, ...]:
    """Whether a whole pair of lungs is in the volume: enclosed air, and how much of it lies on the end slices."""
    areas, ml = enclosed_air(volume.hu, volume.geometry)
    if ml < MIN_LUNG_ML:
        text = f"This is not a whole chest CT: only {ml:.0f} mL of air were found inside the body"
        return (Finding("no-lungs", "refuse", f"{text}; choose a series that shows both lungs."),)
    findings = _end_findings(areas)
    if cut_at_sides(volume.hu, volume.geometry) > SIDE_SHARE:
        text = "This is not a whole chest CT: the field cuts the lungs at the sides"
        findings.append(Finding("cropped", "refuse", f"{text}; send a reconstruction of the whole chest."))
    return tuple(findings)


def _end_findings(areas: NDArray[np.float64]) -> list[Finding]:
    findings, largest = [], float(areas.max())
    for share, where in ((float(areas[0]) / largest, "bottom"), (float(areas[-1]) / largest, "top")):
        if share > MAX_END_SHARE:
            text = f"This is not a whole chest CT: the lungs are cut off at the {where}; send the complete series."
            findings.append(Finding("cropped", "refuse", text))
        elif share > NOTED_END_SHARE:
            text = f"A little lung may be missing at the {where} of the series; volumes may be slightly too small."
            findings.append(Finding("end-cut", "warn", text))
    return findings


def enclosed_air(hu: NDArray[np.int16], geometry: Geometry) -> tuple[NDArray[np.float64], float]:
    """Area (mm²) of air inside the body on each coarse slice from bottom to top, and its volume in mL.

    Works on every few voxels (4 mm in the plane, 8 mm along). Air that reaches the sides of the field is outside.
    """
    from scipy import ndimage

    steps = [max(1, round(4.0 / spacing)) for spacing in geometry.spacing]
    planes = _some_planes(geometry)
    pixel = geometry.spacing[1] * steps[1] * geometry.spacing[2] * steps[2]
    counts = []
    for index in planes:
        air = hu[index, :: steps[1], :: steps[2]] < -400
        air = np.pad(air, 1, constant_values=True)  # the rim joins all air that reaches a side
        labels, _count = ndimage.label(air)
        counts.append(int(np.count_nonzero(air & (labels != labels[0, 0]))))
    areas = np.array(counts, np.float64) * pixel
    return areas, float(areas.mean()) * geometry.shape[0] * geometry.spacing[0] / 1000.0


def _some_planes(geometry: Geometry) -> list[int]:
    """Slices about 8 mm apart, the first and the last among them."""
    count = max(2, round(geometry.shape[0] * geometry.spacing[0] / 8.0))
    return sorted({round(float(place)) for place in np.linspace(0, geometry.shape[0] - 1, count)})


def cut_at_sides(hu: NDArray[np.int16], geometry: Geometry) -> float:
    """Share of slices on which a side of the field runs through lung that has chest wall on both sides."""
    planes = _some_planes(geometry)
    count = 0
    for index in planes:
        plane = hu[index]
        # the front and back edges are left out: a mattress between the parts of the table looks like lung there
        count += any(_lung_run(edge, geometry.spacing[1]) for edge in (plane[:, 0], plane[:, -1]))
    return count / len(planes)


def _lung_run(edge: NDArray[np.int16], spacing: float) -> bool:
    """Whether a run of lung lies along the edge with tissue next to both of its ends; blankets have air there."""
    width = max(1, round(4.0 / spacing))
    smooth = np.convolve(edge.astype(np.float64), np.ones(width) / width, "same")
    is_lung = np.concatenate([[False], (smooth > -960) & (smooth < -400), [False]])
    changes = np.flatnonzero(np.diff(is_lung.astype(np.int8)))
    reach = max(2, round(15.0 / spacing))
    for start, end in zip(changes[::2], changes[1::2], strict=True):
        before, after = edge[max(start - reach, 0) : start], edge[end : end + reach]
        if (end - start) * spacing >= SIDE_RUN_MM and before.max(initial=-2000) > -150 < after.max(initial=-2000):
            return True
    return False
