"""One source from its files to its results: the work that a process of a batch, or of another computer, does."""

import hashlib
import hmac
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from sscild_desktop import __version__
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.batch.folders import write_case
from sscild_desktop.core.batch.persons import marks
from sscild_desktop.core.batch.sources import ID_DIGITS, Source, content_hash, fingerprint
from sscild_desktop.core.batch.states import DONE, FAILED, REFUSED, CaseState, SourceState, read_state, write_state
from sscild_desktop.core.dicom import Choice, SeriesFound, choose, load, scan
from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.core.failures import known, note
from sscild_desktop.core.findings import Finding, first_objection, first_refusal
from sscild_desktop.core.identity import said_patient
from sscild_desktop.core.patients import ANALYSIS_VERSION
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.pseudonyms.disguise import Disguise, unquoted
from sscild_desktop.core.pseudonyms.key import open_key
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import SeriesInfo

UNSAID = "It was left out ({name}); why is not said under a pseudonym, as it may name files. Run it without."

LOADING, ANALYSING = 0.12, 0.9
"""Where these parts of a case end on its bar."""


@dataclass(frozen=True)
class Job:
    """What is done to every source. ``key`` makes the codes.

    ``version`` and ``expected``, the ``options_key`` of whoever started it, hold workers elsewhere to the same results.
    With a ``key_file`` everything is written under the pseudonyms of that file.
    """

    root: Path
    out: Path
    options: Options = Options()
    anyway: bool = False
    key: str = ""
    version: str = __version__
    expected: str = ""
    key_file: Path | None = None

    @cached_property
    def options_key(self) -> str:
        """A digest of whatever would give other results; where they are computed is left out."""
        networks, methods = self.options.hashes, self.options.methods
        parts: list[object] = [ANALYSIS_VERSION, networks, methods, self.options.heatmaps, self.anyway]
        parts += ["pseudonym"] if self.is_hidden else []
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    @property
    def is_hidden(self) -> bool:
        """Whether patients go out under pseudonyms."""
        return self.key_file is not None

    @property
    def secret(self) -> str:
        """What marks of names are made with; under pseudonyms nothing beside the results tells it."""
        return self.key if self.key_file is None else open_key(self.key_file).mark("persons")

    def disguise(self, info: SeriesInfo) -> Disguise | None:
        """The pseudonym of a patient, noted in the key file. Raises ExportFailed where that cannot be written."""
        return None if self.key_file is None else open_key(self.key_file).disguise(info)

    def code(self, said: str) -> str:
        """The code of a patient, or of whatever stands for one: it tells nothing to those who have not the key."""
        return "S" + hmac.new(self.key.encode(), said.encode("utf-8", "replace"), "sha256").hexdigest()[:8].upper()


def do_source(job: Job, source: Source, report: Report = silent) -> SourceState:
    """Every case of a source, done and written down; what was done before by the same options stays as it is.

    Whatever goes wrong with a case is its state. Raises Cancelled if ``report`` does, after which nothing of the case
    that was begun is left.
    """
    state = SourceState(source.id, source.told, (), options=job.options_key, program=job.version)
    try:
        kept = read_state(job.out, source.id)
        state = replace(state, files=fingerprint(source, job.root))
        if kept is not None and _still_holds(job, kept, state):
            if kept.files == state.files:
                return replace(kept, was_there=True)
            state = replace(state, content=content_hash(source, job.root, report))
            if kept.content == state.content:
                write_state(job.out, replace(kept, files=state.files))
                return replace(kept, was_there=True)
        state = replace(state, content=state.content or content_hash(source, job.root, report))
        state = replace(state, cases=tuple(_cases(job, source, report)))
        write_state(job.out, state)
    except (OSError, MemoryError) as error:
        note(error)
        state = replace(state, cases=(*state.cases, CaseState(source.id, FAILED, _said(job, error))))
    return state


def _still_holds(job: Job, kept: SourceState, now: SourceState) -> bool:
    """Whether what was done is final, by the same options, and still there."""
    is_there = all(case.state != DONE or (job.out / case.id / "result.json").is_file() for case in kept.cases)
    return kept.is_final and kept.options == now.options and is_there


def _cases(job: Job, source: Source, report: Report) -> Iterator[CaseState]:
    start = time.perf_counter()
    try:
        choice = choose(scan(source.below(job.root), portion(report, 0.0, LOADING / 2)))
    except InputRefused as error:
        yield CaseState(source.id, REFUSED, _said(job, error), seconds=_since(start))
        return
    except (Cancelled, KeyboardInterrupt):
        raise
    except Exception as error:
        note(error)
        yield CaseState(source.id, FAILED, _said(job, error), seconds=_since(start))
        return
    chosen = best_of_each_visit(choice)
    for number, series in enumerate(chosen):
        part = portion(report, (number + LOADING / 2) / len(chosen), (number + 1) / len(chosen))
        yield _case(job, source, series, part, start)
        start = time.perf_counter()


def best_of_each_visit(choice: Choice) -> tuple[SeriesFound, ...]:
    """The most suitable series of each patient's each day; image files count only where there is nothing else."""
    ranked = [choice.series, *(series for series, _reason in choice.others)]
    dicom = [series for series in ranked if series.slices]
    best: dict[object, SeriesFound] = {}
    for series in dicom or ranked:
        best.setdefault(series.visit if dicom else series.files, series)
    return tuple(sorted(best.values(), key=lambda series: (series.day, series.info.series_uid)))


def _case(job: Job, source: Source, series: SeriesFound, report: Report, start: float) -> CaseState:
    """One CT; whatever goes wrong is told in its state."""
    case = CaseState(source.id, FAILED)
    try:
        disguise = job.disguise(known_by(job, series))
        case = _named(job, source, series, disguise)
        analysis = _analysed(job, series, report)
        analysis = analysis if disguise is None else disguise.analysis(analysis)
        report(ANALYSING, "Writing the results")
        write_case(job.out / case.id, analysis, portion(report, ANALYSING, 1.0))
        done = replace(_told(case, analysis), state=DONE)
    except (Cancelled, KeyboardInterrupt):
        raise
    except InputRefused as error:
        done = replace(case, state=REFUSED, text=_said(job, error))
    except Exception as error:
        note(error)
        done = replace(case, state=FAILED, text=_said(job, error))
    return replace(done, seconds=_since(start), peak_mb=peak_mb())


def known_by(job: Job, series: SeriesFound) -> SeriesInfo:
    """What the header says, with the file in the place of UIDs that it has none of, or all such CTs were one patient's.

    Only the key file holds the name of the file.
    """
    if series.info.series_uid or series.info.study_uid:
        return series.info
    place = series.files[0].removeprefix(str(job.root)).lstrip("/\\")
    return replace(series.info, series_uid=place or job.root.name)


def _named(job: Job, source: Source, series: SeriesFound, disguise: Disguise | None) -> CaseState:
    """The case by names that tell nobody whose it is; under a pseudonym the id of the source is a secret's."""
    visit = json.dumps([series.visit, series.files if not series.slices else ""])
    digest = hashlib.sha256(f"{source.id}\n{visit}".encode("utf-8", "surrogatepass")).hexdigest()
    case = CaseState(digest[:ID_DIGITS], FAILED, day=series.day)
    case = replace(case, who=marks(series.info, case_day(case), job.secret))
    if disguise is None:
        return replace(case, code=job.code(said_patient(series.info) or digest))
    moved = disguise.dicom_day(series.info.study_date)
    return replace(case, code=disguise.code, day=f"{moved[:4]}-{moved[4:6]}-{moved[6:]}" if moved else "")


def _analysed(job: Job, series: SeriesFound, report: Report) -> Analysis:
    from sscild_desktop.core.analysis import pipeline

    if series.verdict == "refused":  # by its headers, before the pixels are read
        raise Objection(first_refusal(_findings(job, series.findings)))
    volume = load(series, portion(report, 0.0, LOADING))
    if job.anyway:
        volume = volume.taken_anyway()
    elif volume.verdict == "ask":
        raise Objection(f"{first_objection(_findings(job, volume.findings))} To analyse it all the same, add --anyway.")
    return pipeline.analyse(volume, job.options, portion(report, LOADING, ANALYSING))


class Objection(InputRefused):
    """What the gate says: under a pseudonym its sentences quote nothing."""


def _findings(job: Job, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return unquoted(findings) if job.is_hidden else tuple(findings)


def _said(job: Job, error: BaseException) -> str:
    """What is told of an error; under a pseudonym nothing that may hold a name of a file or of the header."""
    if job.is_hidden and not isinstance(error, Objection):
        return UNSAID.format(name=type(error).__name__)
    return str(error) if isinstance(error, InputRefused) else reason(error)


def _told(case: CaseState, analysis: Analysis) -> CaseState:
    """With the numbers, the warnings and what the cohort workbook says of the CT."""
    from sscild_desktop.core.course.measures import analysis_measures

    series, warnings = analysis.series, [one.text for one in analysis.findings if one.level == "warn"]
    facts = {
        "description": series.description,
        "kernel": series.kernel,
        "slice_thickness_mm": series.slice_thickness_mm,
        "slice_count": analysis.geometry.shape[0],
    }
    networks = tuple({"name": use.name, "version": use.version, "sha256": use.sha256} for use in analysis.networks)
    measures = analysis_measures(analysis)
    return replace(case, text=" ".join(warnings), measures=measures, series=facts, networks=networks)


def reason(error: BaseException) -> str:
    """Why a case failed, in one sentence."""
    return known(error) or f"Something unexpected went wrong ({type(error).__name__}); the log tells where."


def case_day(case: CaseState) -> date | None:
    """The day of the CT; None where the header has none that can be, as one that has not come yet."""
    with suppress(ValueError):
        day = date.fromisoformat(case.day)
        return day if day <= date.today() else None
    return None


def _since(start: float) -> float:
    return round(time.perf_counter() - start, 2)


def peak_mb() -> float | None:
    """The most memory that this process has used so far, in MB; None where the system does not say."""
    if sys.platform == "win32":
        return None
    import resource

    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit, 1)
