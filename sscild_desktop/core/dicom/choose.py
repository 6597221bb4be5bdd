"""Which series is best for interstitial lung disease, and why, in words a radiologist understands."""

import re
from dataclasses import dataclass

from sscild_desktop.core.dicom.series import ScanResult, SeriesFound
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.findings import VERDICTS, first_objection, first_refusal
from sscild_desktop.core.wording import counted


@dataclass(frozen=True)
class Choice:
    """The chosen series, the reason, and each other series with the reason against it.

    ``visits`` has the most suitable series of each patient's each day, the oldest first; none that is refused or
    whose day is unknown.
    """

    series: SeriesFound
    reason: str
    others: tuple[tuple[SeriesFound, str], ...] = ()
    visits: tuple[SeriesFound, ...] = ()


def choose(scan: ScanResult) -> Choice:
    """The most suitable series; raises InputRefused when there is nothing to show."""
    if not scan.series:
        raise InputRefused(_nothing(scan))
    ranked = sorted(scan.series, key=_rank)
    best, others = ranked[0], ranked[1:]
    against = tuple((other, _against(other, best)) for other in others)
    reason = " ".join(part for part in (_several(scan, best), _reason(best, len(others))) if part)
    return Choice(best, reason, against, _best_of_visits(ranked))


def _best_of_visits(ranked: list[SeriesFound]) -> tuple[SeriesFound, ...]:
    best: dict[tuple[object, str], SeriesFound] = {}
    for series in ranked:
        if series.slices and series.day and series.verdict != "refused":
            best.setdefault(series.visit, series)
    return tuple(sorted(best.values(), key=lambda series: series.day))


def _several(scan: ScanResult, best: SeriesFound) -> str:
    """What is told first where more than one patient or visit was found; without names, for whoever looks on."""
    days = ", ".join(sorted({series.day for series in scan.series if series.day}))
    this = f"this is the one of {best.day}" if best.day else "this one names no day"
    if scan.patient_count > 1:
        return f"CTs of {scan.patient_count} patients were found ({days}); {this}: check whose it is."
    if scan.visit_count > 1:
        return f"CTs of {scan.visit_count} visits were found ({days}); {this}."
    return ""


def _nothing(scan: ScanResult) -> str:
    if not scan.skipped:
        return "Nothing was found there; choose a folder, ZIP file or DICOMDIR with a CT of the chest."
    reasons: dict[str, int] = {}
    for one in scan.skipped:
        reasons[one.reason] = reasons.get(one.reason, 0) + 1
    usual = max(reasons, key=lambda reason: reasons[reason])
    count = len(scan.skipped)
    files = f"{count} file was passed over" if count == 1 else f"{count} files were passed over"
    return f"No CT series was found: {files}, most often because {usual}. Choose a folder with a chest CT."


def thickness(series: SeriesFound) -> float:
    """Effective slice thickness in mm: the larger of thickness and slice distance; 99 where it is unknown."""
    step = series.coverage_mm / max(series.geometry.shape[_axis(series)], 1) if series.geometry is not None else 0.0
    return max(series.info.slice_thickness_mm or 0.0, step if series.slice_count > 1 else 0.0) or 99.0


def _axis(series: SeriesFound) -> int:
    return series.stack.slice_axis if series.stack is not None else 0


def sharpness(kernel: str) -> str:
    """'lung', 'medium', 'soft' or 'unknown' for the kernel names of the large makers."""
    name = kernel.upper().replace(" ", "")
    if match := re.search(r"[BDHIJQSU][RVFLM]?(\d\d)", name):  # Siemens B70f, I50f, J70h, D60f, Br40, Bl57, Bv64
        level = int(match[1])
        return "lung" if level >= 50 else "medium" if level >= 42 else "soft"
    if match := re.search(r"FC(\d\d)", name):  # Canon / Toshiba
        return "lung" if int(match[1]) >= 50 else "medium" if int(match[1]) in range(30, 50) else "soft"
    if any(word in name for word in ("LUNG", "BONE", "EDGE", "SHARP", "HRCT", "YA", "YB", "YC")):
        return "lung"
    if name in ("L", "E", "D", "YD", "ULTRA"):  # Philips, GE
        return "lung"
    if name in ("STANDARD", "STND", "C", "DETAIL", "CHEST", "CHST"):
        return "medium"
    is_soft = name in ("A", "B", "BODY") or any(word in name for word in ("SOFT", "SMOOTH"))
    return "soft" if is_soft else "unknown"


_FLAWS = frozenset({"lossy", "gap", "uneven", "tilt", "shifted", "damaged", "ask-same-place", "not-axial"})
"""Warnings that make any series without them the better one."""


def _thickness_class(mm: float) -> int:
    """0 for 0.5 to 1.5 mm, the range of thin-section CT; more the farther off."""
    if 0.45 <= mm <= 1.55:
        return 0
    return 1 if mm < 0.45 else 2 if mm <= 2.05 else 3 if mm <= 3.05 else 4 if mm <= 5.05 else 5


def _is_original(series: SeriesFound) -> bool:
    return not {"DERIVED", "REFORMATTED", "MPR", "PROJECTION IMAGE"} & set(series.image_type)


def _is_prone(series: SeriesFound) -> bool:
    return series.info.patient_position[-1:] == "P"


_DECISIVE = frozenset({"not-ct", "no-geometry", "few-slices", "short", "narrow"}) | _FLAWS
_SHARP_ORDER = {"lung": 0, "medium": 1, "unknown": 2, "soft": 3}


def _rank(series: SeriesFound) -> tuple[object, ...]:
    codes = {finding.code for finding in series.findings}
    return (
        series.verdict == "refused",
        not series.slices,  # an image file says nothing of scanner, patient and day
        bool({"projection", "energy", "material"} & codes),
        series.verdict == "ask",
        "expiration" in codes,
        -_day_number(series),
        "not-ct" in codes,
        "no-geometry" in codes,
        bool({"few-slices", "short", "narrow"} & codes),
        bool(codes & _FLAWS),
        not _is_original(series),
        _is_prone(series),
        _thickness_class(thickness(series)),
        _SHARP_ORDER[sharpness(series.info.kernel)],
        "contrast" in codes,
        -round(series.coverage_mm / 20),
        -series.slice_count,
        series.info.series_uid,
        min(((one.time, one.instance or 0) for one in series.slices), default=()),
        series.files[:1],
    )


def _day_number(series: SeriesFound) -> int:
    """Days in order of time, 0 for an unknown one."""
    return int(series.day.replace("-", "")) if series.day else 0


def _thickness_words(series: SeriesFound) -> list[str]:
    """Slices with unseen lung between them are not as thick as they lie apart."""
    named, effective = series.info.slice_thickness_mm, thickness(series)
    if named and any(finding.code == "sequential" for finding in series.findings):
        return [f"{named:.3g} mm every {effective:.3g} mm"]
    return [f"{effective:.3g} mm"] if effective < 99 else []


def _describe(series: SeriesFound) -> str:
    parts = [counted(series.slice_count, "slice"), *_thickness_words(series)]
    if series.info.kernel:
        kind = sharpness(series.info.kernel)
        name = series.info.kernel
        words = {"lung": f"sharp kernel {name}", "medium": f"medium kernel {name}", "soft": f"soft kernel {name}"}
        parts.append(words.get(kind, f"kernel {name}"))
    if series.coverage_mm:
        parts.append(f"{series.coverage_mm:.0f} mm covered")
    if series.day:
        parts.append(f"of {series.day}")
    return ", ".join(parts)


def _reason(best: SeriesFound, other_count: int) -> str:
    description = _describe(best)
    if objection := first_objection(best.findings):
        refused = best.verdict == "refused"
        if not other_count:
            can = "can be viewed but not analysed" if refused else "asks before it is analysed"
            return f"The only series ({description}) {can}. {objection}"
        can = "can be analysed" if refused else "can be analysed without asking"
        return f"None of the {other_count + 1} series {can}. The most suitable ({description}): {objection}"
    if not other_count:
        return f"The only series found: {description}."
    merits = _merits(best)
    return f"Best of {other_count + 1} series for interstitial lung disease: {description}; {merits}."


def _merits(series: SeriesFound) -> str:
    merits = []
    if _thickness_class(thickness(series)) == 0:
        merits.append("thin sections")
    if sharpness(series.info.kernel) == "lung":
        merits.append("a kernel that shows fine reticulation")
    if _is_original(series):
        merits.append("an original reconstruction")
    if series.coverage_mm >= 200:
        merits.append("the whole chest covered")
    return ", ".join(merits) or "the fewest objections"


def _against(other: SeriesFound, best: SeriesFound) -> str:
    """The first thing, in the order of importance, in which ``other`` is worse than ``best``."""
    if VERDICTS.index(other.verdict) > max(VERDICTS.index(best.verdict), VERDICTS.index("warn")):
        return first_objection(other.findings)
    reason = _of_images(other, best) or _difference(other, best)
    if other.verdict == "refused":
        objection = first_refusal(other.findings)
        return f"{reason} It cannot be analysed either: {objection}"
    return reason


def _of_images(other: SeriesFound, best: SeriesFound) -> str:
    if best.slices and not other.slices:
        return "It is an image file that says nothing of scanner, patient and day; a DICOM series comes first."
    return ""


def _difference(other: SeriesFound, best: SeriesFound) -> str:
    codes = {finding.code for finding in other.findings} - {finding.code for finding in best.findings}
    if made := codes & {"projection", "energy", "material"}:
        return next(finding.text for finding in other.findings if finding.code in made)
    if marked := codes & _DECISIVE:
        return next(finding.text for finding in other.findings if finding.code in marked)
    if "expiration" in codes:
        return "Made in expiration: the lungs are smaller and denser; inspiration comes first."
    if other.day and best.day and other.day != best.day:
        when = "An earlier" if other.day < best.day else "A later"
        return f"{when} visit, of {other.day}; shown is the one of {best.day}."
    if _is_original(best) and not _is_original(other):
        return "It was reformatted or derived from another series."
    if _is_prone(other) and not _is_prone(best):
        return "The patient lay prone; the supine series comes first."
    mine, its = thickness(best), thickness(other)
    if _thickness_class(mine) != _thickness_class(its):
        compare = "Thicker" if its > mine else "Thinner and therefore noisier"
        return f"{compare} slices ({its:.3g} mm against {mine:.3g} mm)."
    if _SHARP_ORDER[sharpness(other.info.kernel)] > _SHARP_ORDER[sharpness(best.info.kernel)]:
        kernel = other.info.kernel or "not named"
        return f"Softer kernel ({kernel}): fine reticulation shows less than with {best.info.kernel}."
    if "contrast" in codes:
        return "Contrast medium was given, which raises the lung density."
    if other.coverage_mm < best.coverage_mm - 10:
        return f"Covers less of the chest ({other.coverage_mm:.0f} mm against {best.coverage_mm:.0f} mm)."
    if other.slice_count < best.slice_count:
        return f"Fewer slices ({other.slice_count} against {best.slice_count})."
    return "Equally suitable; choose it if you prefer it."
