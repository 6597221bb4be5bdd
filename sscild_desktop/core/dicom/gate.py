"""The suitability gate: what speaks against measuring a series, in plain sentences; a pure function of header facts."""

from dataclasses import dataclass

from sscild_desktop.core.dicom import words
from sscild_desktop.core.findings import Finding, in_order
from sscild_desktop.core.volume import HU_WORDS, OPEN_WORDS, Geometry
from sscild_desktop.core.wording import counted

MIN_SLICES = 30
MIN_COVERAGE_MM, MIN_PART_MM = 150.0, 50.0
"""A whole chest is longer than the first. A part of one may be measured as a part; a shorter piece says nothing."""
MIN_WIDTH_MM, MIN_FIELD_MM = 200.0, 100.0
"""A chest is wider than the first, so that a narrower field cuts the lungs; below the second it shows no lung."""
THIN_MM = 1.5
THICK_MM = 2.0
TOO_THICK_MM = 5.0
"""Up to 1.5 mm is thin-section CT; above 2 mm reticulation blurs; above 5 mm it cannot be told from ground glass."""
MAX_APART = 1.6
"""Slice distance over thickness, above which lung between the slices is not seen."""
USUAL_KEV = (60.0, 100.0)
"""Virtual monoenergetic images of these energies come near to a plain CT of 120 kV."""

_OTHER_BODY_PARTS = ("HEAD", "BRAIN", "SKULL", "NECK", "PELVIS", "KNEE", "FOOT", "HAND", "LEG", "SPINE", "SINUS")


@dataclass(frozen=True)
class Facts:
    """What the gate judges. Millimetres; ``step_mm`` is the slice distance."""

    modality: str = "CT"
    slice_count: int = 0
    no_place: str = ""
    """Why the slices cannot be placed in the patient, '' where they can."""
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
    child: str = ""
    """The age of a child in words, '' for adults and where it is not known."""
    photometric: str = "MONOCHROME2"
    kernel: str = ""
    from_image_file: bool = False
    image_type: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    """Description, protocol and comments of the series, what says most first."""


def judge(facts: Facts) -> tuple[Finding, ...]:
    """All findings on the header facts, the refusals first."""
    checks = (_is_ct, _is_hu, _has_place, _is_whole, _is_thin, _is_plain, _is_unaltered, _is_as_expected)
    return in_order(finding for check in checks for finding in check(facts))


def _is_ct(facts: Facts) -> list[Finding]:
    if facts.modality == "CT":
        return []
    kind = facts.modality or "unknown"
    return [Finding("not-ct", "refuse", f"This is not CT (modality {kind}); choose a CT series of the chest.")]


def _is_hu(facts: Facts) -> list[Finding]:
    if facts.rescale_type not in (*HU_WORDS, *OPEN_WORDS):
        text = f"The pixel values are not Hounsfield units (rescale type {facts.rescale_type})"
        return [Finding("not-hu", "refuse", f"{text}; send the original reconstruction.")]
    if not facts.has_rescale:
        text = "The pixel values cannot be turned into Hounsfield units (rescale slope or intercept is missing)"
        return [Finding("not-hu", "refuse", f"{text}; send the original reconstruction.")]
    if facts.rescale_type in OPEN_WORDS:
        text = f"The series leaves open what its pixels measure (rescale type {facts.rescale_type})"
        return [Finding("unit-open", "warn", f"{text}; its values are taken as Hounsfield units.")]
    return []


def _has_place(facts: Facts) -> list[Finding]:
    if not facts.no_place:
        return []
    text = f"The slices cannot be placed in the patient: {facts.no_place}; they can be viewed, without millimetres"
    return [Finding("no-geometry", "refuse", f"{text}, but not measured. Send the original series or choose another.")]


def _is_whole(facts: Facts) -> list[Finding]:
    if facts.no_place or facts.geometry is None:
        return [] if facts.slice_count >= MIN_SLICES else [_too_few(facts.slice_count)]
    findings = [] if facts.slice_count >= MIN_SLICES else [_too_few(facts.slice_count)]
    along, deep, wide = (n * step for n, step in zip(facts.geometry.shape, facts.geometry.spacing, strict=True))
    if along < MIN_COVERAGE_MM:
        text = f"This is not a whole chest CT: it covers {along:.0f} mm from top to bottom"
        findings.append(
            _partial("short", f"{text}, a whole one at least {MIN_COVERAGE_MM:.0f} mm", along < MIN_PART_MM)
        )
    if min(deep, wide) < MIN_FIELD_MM or max(deep, wide) < MIN_WIDTH_MM:
        text = f"This is not a whole chest CT: the field is only {wide:.0f} × {deep:.0f} mm and cuts the lungs"
        findings.append(_partial("narrow", text, min(deep, wide) < MIN_FIELD_MM))
    return findings


def _partial(code: str, text: str, is_too_little: bool) -> Finding:
    if is_too_little:
        return Finding(code, "refuse", f"{text}; send the complete series.")
    return Finding(code, "ask", f"{text}; volumes, extents and levels speak of the part that is there alone.")


def _too_few(count: int) -> Finding:
    text = f"This is not a whole chest CT: it has {counted(count, 'slice')}, at least {MIN_SLICES} are needed"
    return Finding("few-slices", "refuse", f"{text}; open its whole folder or send the complete series.")


def _is_thin(facts: Facts) -> list[Finding]:
    step = facts.geometry.spacing[facts.slice_axis] if facts.geometry is not None and not facts.no_place else 0.0
    step, named = (step if facts.slice_count > 1 else 0.0), facts.thickness_mm or 0.0
    if named and step > MAX_APART * named:
        return [_apart(named, step)]
    return [*_thick(max(named, step)), *([] if named or facts.from_image_file else _unnamed(step))]


def _unnamed(step: float) -> list[Finding]:
    """Overlapping slices are thicker than they lie apart, and nothing tells."""
    text = f"The header names no slice thickness; it is taken to be the slice distance ({step:.3g} mm)."
    return [Finding("thickness-unknown", "info", text)] if step else []


def _thick(thickness: float) -> list[Finding]:
    if thickness <= THIN_MM + 0.01:
        return []
    text = f"The slices are {thickness:.3g} mm thick"
    if thickness > TOO_THICK_MM + 0.01:
        text += (
            f", too thick to tell the patterns apart (at most {TOO_THICK_MM:g} mm); a thin reconstruction is better."
        )
        return [Finding("too-thick", "ask", text)]
    if thickness > THICK_MM + 0.01:
        text += f"; above {THICK_MM:g} mm fine reticulation is blurred and extents are less certain."
        return [Finding("thick", "warn", text)]
    return [Finding("medium-thick", "info", f"{text}; {THIN_MM:g} mm or less is recommended.")]


def _apart(thickness: float, step: float) -> Finding:
    """Slices with unseen lung between them: sequential high-resolution CT."""
    text = f"The slices are {thickness:.3g} mm thick and lie {step:.3g} mm apart: the lung between them is not seen"
    if step > TOO_THICK_MM + 0.01:
        return Finding("sequential", "refuse", f"{text}, and no volume can be measured; send a volume series.")
    return Finding("sequential", "warn", f"{text}; volumes and extents are interpolated.")


def _is_plain(facts: Facts) -> list[Finding]:
    """Slices of the tissue as it is, not made of several slices or computed for another energy or substance."""
    findings = []
    if made := words.projection(facts.image_type, *facts.texts):
        text = f"The images are a {made}; their densities are not those of the lung. Choose the plain slices."
        findings.append(Finding("projection", "ask", text))
    kev = words.energy_kev(facts.image_type, *facts.texts)
    if kev is not None:
        is_far = not USUAL_KEV[0] <= kev <= USUAL_KEV[1]
        named = f" of {kev:.0f} keV" if kev else ""
        text = f"The images are virtual monoenergetic ones{named}; their densities differ from those of a plain CT."
        findings.append(Finding("energy", "ask" if is_far and kev else "warn", text))
    elif words.is_material_map(facts.image_type, *facts.texts):
        text = "The images show a computed substance (as iodine maps or virtual non-contrast images do)"
        findings.append(Finding("material", "ask", f"{text}; their densities are not those of the lung."))
    return findings


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
    if facts.contrast or words.is_contrast(*facts.texts):
        text = "Contrast medium is noted in the header; it raises the density of lung and vessels."
        findings.append(Finding("contrast", "warn", text))
    if words.is_expiration(*facts.texts):
        text = "The series was made in expiration: the lungs are smaller and denser, which looks like ground glass."
        findings.append(Finding("expiration", "warn", text))
    if facts.patient_position[-1:] == "P":
        text = "The patient lay prone: density that shifts with gravity differs from supine series."
        findings.append(Finding("prone", "warn", text))
    elif facts.patient_position[2:] in ("DR", "DL"):
        text = "The patient lay on the side; compare with supine series only with care."
        findings.append(Finding("decubitus", "warn", text))
    if facts.child:
        text = f"The patient is a child ({facts.child} old): networks and usual distances are those of adults"
        findings.append(Finding("child", "warn", f"{text}; levels and extents are less certain."))
    if facts.slice_axis != 0:
        text = "The slices are not axial; they have been turned into the usual order by their positions."
        findings.append(Finding("not-axial", "warn", text))
    if any(part in facts.body_part for part in _OTHER_BODY_PARTS) and "CHEST" not in facts.body_part:
        text = f"The header names another part of the body ({facts.body_part.lower()}); check that this is a chest CT."
        findings.append(Finding("body-part", "warn", text))
    return findings
