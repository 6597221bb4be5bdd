"""Whose CT it is, as far as header and records say: ids that identify nobody, and what cannot be of one person."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sscild_desktop.core.patients import Patient
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.core.whose import TAKEN_OUT, birth_year_said, day_said
from sscild_desktop.core.wording import counted

PUT_IN_PLACE = """
    a absent anon anonim anonimo anonym anonymised anonymisiert anonymize anonymized anonyme anonymous available
    applicable blank blinded case confidential ct deid deidentified de default demo dicom dummy empty example exam
    geanonimiseerd given hidden id identified identifier identity inconnu known masked missing mr mrn n na name nan
    nil no nobody non none noname not null number nr onbekend p pat patid patient patientid patientname person phantom
    pid private protected pseudonym redacted removed sample secret study subject tba tbd temp test testing testpatient
    the to unbekannt undefined unidentified unknown unnamed unspecified user
"""
"""Words that are put where an id or a name was taken out, or never was."""

NOBODY = frozenset(PUT_IN_PLACE.split())

COUNTED_UP = ("012345678901234567890", "123456789012345678901", "abcdefghijklmnopqrstuvwxyz")

UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
PER_YEAR = {"Y": 1, "M": 12, "W": 52, "D": 365}
"""Of an age, by the letter behind its number."""

OLDEST_YEARS = 130
"""An age above, as 999Y, stands like 000Y where one was taken out."""

GROWN_YEARS = 16
"""From this age on the chest is about as large as that of adults."""

LETTERS = str.maketrans({"ø": "o", "œ": "o", "æ": "a", "ł": "l", "đ": "d", "ı": "i"})
"""Those that are no letter with a mark, as scanners without them write them; an e behind a, o or u is such a mark."""

NAME, SEX, BORN = "name", "sex", "year of birth"

Traits = Mapping[str, Collection[str]]
"""What tells persons apart, each as words that can be compared without being understood."""


def identifies(text: str) -> bool:
    """Whether an id or a name can be of one person: 0, N/A, XXXX, anonymous, 12345 and the like are of anybody."""
    words = [word for word in re.split(r"[\W_]+", text.split("=")[0].casefold()) if word]
    return any(word not in NOBODY and not _is_filler(word) for word in words)


def _is_filler(word: str) -> bool:
    """'000', 'xxxx', '99999', '12345': one character over and over, or all of them in a row."""
    if len(set(word)) == 1 and (word[0] in "0x" or len(word) >= 4):
        return True
    return len(word) >= 4 and any(row.startswith(word) for row in COUNTED_UP)


def name_parts(name: str) -> frozenset[str]:
    """The words of the alphabetic form of a DICOM name; none of a name that identifies nobody."""
    return frozenset(re.findall(r"[^\W_]+", name.split("=")[0].casefold())) if identifies(name) else frozenset()


def said_patient(info: SeriesInfo) -> str:
    """The patient as the header says: by id, else by name, '' where neither identifies anybody."""
    return said_key(info.patient_id, info.patient_name)


def said_key(patient_id: str, name: str) -> str:
    """The key of ``said_patient``; the order and the signs of a name do not count."""
    if identifies(patient_id):
        return f"id {patient_id.strip().casefold()}"
    parts = name_parts(name)
    return f"name {' '.join(sorted(parts))}" if parts else ""


def birth_year(info: SeriesInfo, day: date | None) -> int:
    """By the date of birth, else by the age on the day of the study; 0 where neither is known."""
    age = _said_age(info)
    by_age = 0 if day is None or age is None else day.year - age.years
    return birth_year_said(info.patient_birth_date, (day or date.today()).year) or by_age


@dataclass(frozen=True)
class Age:
    """``unit`` is a letter of ``UNITS``."""

    count: int
    unit: str

    @property
    def years(self) -> int:
        return self.count // PER_YEAR[self.unit]


def _said_age(info: SeriesInfo) -> Age | None:
    """The age in the header; None for what is none."""
    found = re.fullmatch(r"([0-9]+)([YMWD])", info.patient_age.strip().upper())
    age = Age(int(found[1]), found[2]) if found else None
    return None if age is None or age == Age(0, "Y") or age.years > OLDEST_YEARS else age


def _age(info: SeriesInfo) -> Age | None:
    """As the header says it, else from the dates of birth and study."""
    return _said_age(info) or _age_between(info)


def age_words(info: SeriesInfo) -> str:
    """'58 years', '7 months'; '' where the age is not known."""
    age = _age(info)
    return "" if age is None else counted(age.count, UNITS[age.unit])


def age_of_child(info: SeriesInfo) -> str:
    """``age_words`` of a patient younger than ``GROWN_YEARS``; '' for all others and where it is not known."""
    age = _age(info)
    return age_words(info) if age is not None and age.years < GROWN_YEARS else ""


def _age_between(info: SeriesInfo) -> Age | None:
    """In years; in the first two of life in months, in the first month in days."""
    born, day = day_said(info.patient_birth_date), day_said(info.study_date)
    if born is None or day is None:
        return None
    months = 12 * (day.year - born.year) + day.month - born.month - (day.day < born.day)
    if day < born or months // 12 > OLDEST_YEARS:
        return None
    if months >= 24:
        return Age(months // 12, "Y")
    return Age(months, "M") if months else Age((day - born).days, "D")


def contradictions(patient: Patient, info: SeriesInfo, day: date | None = None) -> tuple[str, ...]:
    """What, known on both sides, cannot be of one person: 'name', 'sex', 'year of birth'."""
    return against(_traits(patient.name, patient.sex, patient.birth_year), traits(info, day))


def traits(info: SeriesInfo, day: date | None) -> Traits:
    """As far as a header tells them; ``day`` is that of its study."""
    return _traits(info.patient_name, info.patient_sex, birth_year(info, day))


def _traits(name: str, sex: str, born: int) -> Traits:
    """An age in whole years gives the year of birth to within one year, so the year after it is one of the words."""
    years = (f"{born}", f"{born + 1}") if born > TAKEN_OUT.year else ()
    return {
        NAME: frozenset(map(_spelt_plainly, name_parts(name))),
        SEX: {sex.strip().upper()[:1]} & {"M", "F"},
        BORN: years,
    }


def _spelt_plainly(word: str) -> str:
    """Müller, Mueller and Muller are one name: scanners differ in what they can write."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    return re.sub("(?<=[aou])e", "", bare.translate(LETTERS))


def against(one: Traits, other: Traits) -> tuple[str, ...]:
    """What, known on both sides, cannot be of one person; first names or titles that were added contradict nothing."""
    known = [(what, set(one.get(what, ())), set(other.get(what, ()))) for what in (NAME, SEX, BORN)]
    both = [(what, first, second) for what, first, second in known if first and second]
    return tuple(
        what
        for what, first, second in both
        if not (first <= second or second <= first if what == NAME else first & second)
    )
