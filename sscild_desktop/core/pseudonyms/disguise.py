"""A patient under a code: new UIDs, days moved back, no free text; the same everywhere, as one secret makes them."""

import hashlib
import hmac
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.patients import StoredSeries, Visit
from sscild_desktop.core.results import Analysis, GohLevel, Reading
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.core.whose import day_said

QUOTING = {
    "body-part": "The header names another part of the body; check that this is a chest CT.",
    "not-hu": "The pixel values are not Hounsfield units; send the original reconstruction.",
    "no-geometry": "The slices cannot be placed in the patient; they can be viewed but not measured.",
}
"""Sentences in place of those that quote the header."""

STANDARD_ROOT = "1.2.840.10008."
"""UIDs that the standard itself gives are nobody's."""


OLDEST_YEARS = 89
"""Ages above are told as one class, 90 or more (HIPAA, 45 CFR 164.514(b)(2)(i)(C)); in DICOM's form that is 090Y."""


def age_that_may_leave(said: str) -> str:
    """A DICOM age such as '061Y'; '090Y' stands for 90 or more. What is no age leaves as nothing."""
    text = said.strip().upper()
    if not re.fullmatch(r"\d{3}[DWMY]", text):
        return ""
    return f"{OLDEST_YEARS + 1:03d}Y" if text.endswith("Y") and int(text[:3]) > OLDEST_YEARS else text


@dataclass(frozen=True)
class Disguise:
    """``code`` stands for the patient, ``days`` is how far every day is moved back: intervals stay what they were."""

    code: str
    days: int
    secret: bytes = field(repr=False)

    def uid(self, uid: str) -> str:
        """Always the same new UID for one; '' stays ''."""
        if not uid or uid.startswith(STANDARD_ROOT):
            return uid
        digest = hmac.new(self.secret, f"uid\0{uid}".encode("utf-8", "replace"), hashlib.sha256).digest()
        return f"2.25.{int.from_bytes(digest[:16])}"

    def day(self, day: date) -> date:
        """The day moved back; one that lies too far back for that is the first there is."""
        return day - timedelta(days=min(self.days, (day - date.min).days))

    def dicom_day(self, said: str) -> str:
        """The same for a day as a header writes it, '' for what is none."""
        day = day_said(said)
        return "" if day is None else self.day(day).isoformat().replace("-", "")  # strftime shortens early years

    def series(self, info: SeriesInfo) -> SeriesInfo:
        """What is said of the series: nothing that anybody typed, and nothing that names anybody."""
        return SeriesInfo(
            series_uid=self.uid(info.series_uid),
            study_uid=self.uid(info.study_uid),
            kernel=info.kernel,
            manufacturer=info.manufacturer,
            slice_thickness_mm=info.slice_thickness_mm,
            study_date=self.dicom_day(info.study_date),
            patient_name=self.code,
            patient_id=self.code,
            patient_sex=info.patient_sex,
            patient_age=age_that_may_leave(info.patient_age),
            patient_position=info.patient_position,
        )

    def analysis(self, analysis: Analysis) -> Analysis:
        """The same numbers and masks under the code; readers who corrected something are not named."""
        return replace(
            analysis,
            series=self.series(analysis.series),
            findings=unquoted(analysis.findings),
            mask_edits=tuple(replace(one, reader="", at="") for one in analysis.mask_edits),
            levels=tuple(self._level(one) for one in analysis.levels),
            volume_readings=_by_nobody(analysis.volume_readings),
        )

    def _level(self, level: GohLevel) -> GohLevel:
        """A level whose decisions are by nobody."""
        return replace(level, readings=_by_nobody(level.readings))

    def visits(self, visits: Sequence[Visit]) -> tuple[Visit, ...]:
        """The visits with their days moved back, without what was typed as text."""
        return tuple(self._visit(one) for one in visits)

    def _visit(self, visit: Visit) -> Visit:
        measured = visit.lung_function.day
        return replace(
            visit,
            day=self.day(visit.day),
            lung_function=replace(visit.lung_function, day=self.day(measured) if measured else None),
            symptoms=replace(visit.symptoms, text=""),
            treatment="",
            notes="",
            series=tuple(self._stored(one) for one in visit.series),
        )

    def _stored(self, one: StoredSeries) -> StoredSeries:
        return StoredSeries(
            id=one.id,  # by which a comparison finds the earlier CT; it is written nowhere
            comparisons=one.comparisons,
            series_uid=self.uid(one.series_uid),
            study_uid=self.uid(one.study_uid),
            day=self.day(one.day) if one.day else None,
            kernel=one.kernel,
            slice_thickness_mm=one.slice_thickness_mm,
            slice_count=one.slice_count,
            analyses=one.analyses,
        )


def _by_nobody(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    return tuple(replace(one, reader="", at="") for one in readings)


def unquoted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The same findings, those that quote the header in other words."""
    return tuple(replace(one, text=QUOTING.get(one.code, one.text)) for one in findings)
