"""What is kept of a patient over time: frozen values, the same in the database, on screen and in the exports."""

from dataclasses import dataclass, field
from datetime import date

from sscild_desktop.core.results import NetworkUse

DISEASES = ("SSc-ILD", "other ILD", "IPF")
"""PPF 2022 is defined for ILD other than IPF, so the rule asks."""

ANALYSIS_VERSION = 3
"""Raised whenever the same CT with the same networks would give other numbers: older analyses are then made anew."""

ANTIBODIES = ("", "anti-Scl-70", "anti-centromere", "anti-RNA polymerase III", "other", "none found")


@dataclass(frozen=True)
class LungFunction:
    """Lung function at a visit: litres, mmol/min/kPa and % predicted, None where it was not measured.

    ``day`` is when it was measured, None for the day of the visit. ``dlco_is_hb_corrected`` is None where nobody
    wrote down whether DLCO was corrected for haemoglobin.
    """

    fvc_l: float | None = None
    fvc_percent: float | None = None
    fev1_l: float | None = None
    fev1_percent: float | None = None
    dlco_percent: float | None = None
    dlco_is_hb_corrected: bool | None = None
    day: date | None = None
    dlco_mmol: float | None = None
    kco_mmol: float | None = None
    kco_percent: float | None = None
    tlc_l: float | None = None
    tlc_percent: float | None = None
    rv_l: float | None = None
    rv_percent: float | None = None

    @property
    def fev1_fvc_percent(self) -> float | None:
        """FEV1 / FVC in percent, from litres."""
        if self.fev1_l is None or self.fvc_l is None or self.fvc_l <= 0:
            return None
        return 100.0 * self.fev1_l / self.fvc_l

    @property
    def is_empty(self) -> bool:
        return self == LungFunction(day=self.day)


@dataclass(frozen=True)
class Symptoms:
    """Symptoms at a visit: dyspnoea 0..4 (mMRC); ``worse`` than at the visit before, None where nobody asked."""

    mmrc: int | None = None
    worse: bool | None = None
    text: str = ""


@dataclass(frozen=True)
class SscFacts:
    """What systemic sclerosis is followed by at a visit besides the lungs; '' or None where nobody noted it.

    The words are those of ``core.rules.ssc_facts``. ``mrss`` is the modified Rodnan skin score, 0 to 51; ``height_cm``
    in centimetres, ``weight_kg`` in kilograms, ``walk_m`` metres walked in six minutes, ``kl6`` in the serum in U/mL.
    """

    skin: str = ""
    mrss: float | None = None
    digital_ulcers: str = ""
    smoking: str = ""
    height_cm: float | None = None
    weight_kg: float | None = None
    walk_m: float | None = None
    kl6: float | None = None


@dataclass(frozen=True)
class Patient:
    """A patient. ``code`` is the pseudonym (P0001 …), the only thing shown or exported in pseudonym mode.

    ``hospital_id`` is the DICOM PatientID; ``birth_year`` 0 where it is not known.
    """

    id: int = 0
    code: str = ""
    name: str = ""
    hospital_id: str = ""
    sex: str = ""
    birth_year: int = 0
    disease: str = "SSc-ILD"
    antibody: str = ""
    notes: str = ""


@dataclass(frozen=True)
class PatientRow:
    """A patient in the list of patients. ``last_stage`` is the Goh stage at the last visit that has an analysis."""

    patient: Patient
    visit_count: int = 0
    last_day: date | None = None
    last_stage: str = ""


@dataclass(frozen=True)
class StoredAnalysis:
    """An analysis kept for a series: numbers by key of ``core.course.measures``; masks and maps lie in files.

    ``made_at`` is UTC, ISO 8601. ``measures`` hold what is valid now (edits included), ``auto_measures`` what the
    program found by itself. ``rules`` is the ``ANALYSIS_VERSION`` by which it was made.
    """

    id: int
    series_id: int
    made_at: str
    program_version: str
    networks: tuple[NetworkUse, ...] = ()
    measures: dict[str, float] = field(default_factory=dict)
    auto_measures: dict[str, float] = field(default_factory=dict)
    stage: str = ""
    is_complete: bool = False
    rules: int = ANALYSIS_VERSION

    @property
    def rank(self) -> tuple[bool, str, int]:
        """The highest one counts: the newest complete analysis, else the newest."""
        return self.is_complete, self.made_at, self.id

    @property
    def is_edited(self) -> bool:
        return self.measures != self.auto_measures


@dataclass(frozen=True)
class Comparison:
    """What comparing a CT with the prior one ``prior_id`` gave, by keys of ``core.course.breath``; ``made_at`` UTC."""

    prior_id: int
    values: dict[str, float]
    made_at: str = ""


@dataclass(frozen=True)
class StoredSeries:
    """A CT series that was opened; ``source`` is where its files lay. ``thumbnail`` is a PNG.

    ``said_patient`` and ``content`` are by what it is known again beside UID and day (``core.identity``,
    ``core.content_uid``); '' where an earlier version did not note them.
    """

    id: int = 0
    patient_id: int = 0
    visit_id: int = 0
    series_uid: str = ""
    study_uid: str = ""
    day: date | None = None
    description: str = ""
    kernel: str = ""
    slice_thickness_mm: float | None = None
    slice_count: int = 0
    source: str = ""
    thumbnail: bytes = b""
    opened_at: str = ""
    said_patient: str = ""
    content: str = ""
    analyses: tuple[StoredAnalysis, ...] = ()
    comparisons: tuple[Comparison, ...] = ()

    @property
    def analysis(self) -> StoredAnalysis | None:
        """The newest complete analysis, else the newest."""
        return max(self.analyses, key=lambda one: one.rank, default=None)

    def compared_with(self, prior: "StoredSeries") -> Comparison | None:
        """What the comparison with that CT gave; None where either was analysed anew since, as it rests on both."""
        found = next((one for one in self.comparisons if one.prior_id == prior.id), None)
        made = max((one.analysis.made_at for one in (self, prior) if one.analysis is not None), default="")
        return found if found is not None and found.made_at >= made else None


@dataclass(frozen=True)
class Visit:
    """One day of a patient: CT, lung function, symptoms, treatment, what SSc is followed by."""

    id: int = 0
    patient_id: int = 0
    day: date = date(1900, 1, 1)
    lung_function: LungFunction = LungFunction()
    symptoms: Symptoms = Symptoms()
    treatment: str = ""
    notes: str = ""
    series: tuple[StoredSeries, ...] = ()
    ssc: SscFacts = SscFacts()

    @property
    def analysed_series(self) -> StoredSeries | None:
        """The series whose analysis stands for the visit: the one analysed last."""
        found = [(one.analysis.rank, one) for one in self.series if one.analysis is not None]
        return max(found, key=lambda one: one[0])[1] if found else None

    @property
    def analysis(self) -> StoredAnalysis | None:
        """The analysis that stands for the visit."""
        series = self.analysed_series
        return None if series is None else series.analysis

    @property
    def lung_function_day(self) -> date:
        return self.lung_function.day or self.day


@dataclass(frozen=True)
class PairReading:
    """What the reader judged between two visits: the six radiological signs of PPF 2022 by index, and more.

    ``signs`` None means that nobody looked; an empty set that none was seen. ``more_fibrosis`` is INBUILD's question.
    """

    first_visit_id: int
    second_visit_id: int
    signs: frozenset[int] | None = None
    more_fibrosis: bool | None = None
    other_explanation: bool = False


@dataclass(frozen=True)
class Edit:
    """Who changed which number of an analysis or of a visit, when (UTC, ISO 8601), from which value to which.

    ``automatic`` is the program's own value, None for what is typed; ``before`` None where nothing stood there, or
    where an earlier version did not note it.
    """

    key: str
    automatic: float | None
    before: float | None
    edited: float | None
    editor: str
    at: str
    analysis_id: int | None = None
    visit_id: int | None = None
