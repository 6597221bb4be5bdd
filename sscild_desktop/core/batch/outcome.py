"""What a batch comes to: ``cases.csv`` with a row for every case, the cohort workbook with one for every visit."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from sscild_desktop.core.batch.persons import of_several
from sscild_desktop.core.batch.sources import Source
from sscild_desktop.core.batch.states import DONE, CaseState, SourceState, all_states
from sscild_desktop.core.batch.work import case_day
from sscild_desktop.core.course.measures import MEASURES, TYPED_GROUPS
from sscild_desktop.core.exports.cohort.file import append_many
from sscild_desktop.core.exports.csvfile import csv_bytes
from sscild_desktop.core.files import write_atomically
from sscild_desktop.core.patients import Patient, StoredAnalysis, StoredSeries, Visit
from sscild_desktop.core.results import NetworkUse
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.wording import counted

CASES_NAME, COHORT_NAME = "cases.csv", "cohort.xlsx"
NOT_YET = "not yet"
"""The state of a source that nobody has begun, or that somebody works on."""

SEVERAL = (
    "The patient's number is also that of a CT with another name, sex or year of birth; do each hospital into a folder "
    "of its own."
)

CT_KEYS = tuple(one.key for one in MEASURES if one.group not in TYPED_GROUPS)
COLUMNS = ("case", "state", "text", "source", "patient_code", "ct_day", "seconds", "peak_mb", *CT_KEYS)


def write_outcome(out: Path, sources: Sequence[Source] = (), are_days_moved: bool = False) -> tuple[str, ...]:
    """Write both files from all states that are there, of other parts and computers too; what was written, in words.

    ``sources`` without a state stand in ``cases.csv`` as not yet done; a CT that lay elsewhere before counts as it was
    done there only where they do not have it. Raises ExportFailed.
    """
    here = {one.id for one in sources}
    states = sorted(all_states(out), key=lambda state: state.id in here)
    known = {state.id for state in states}
    several = of_several(case for state in states for case in state.cases)
    rows = [_row(state, case, case.code in several) for state in states for case in state.cases]
    rows += [{"state": NOT_YET, "source": one.name} for one in sources if one.id not in known]
    rows.sort(key=lambda row: (str(row.get("source", "")), str(row.get("ct_day", "")), str(row.get("case", ""))))
    written = write_atomically(out / CASES_NAME, lambda path: path.write_bytes(csv_bytes(COLUMNS, rows)))
    told = f"{written}: {_counts(str(row['state']) for row in rows)}."
    cases = [(state.program, case) for state in states for case in state.cases if case.code not in several]
    left_out = sum(case.state == DONE and case.code in several for state in states for case in state.cases)
    told_more = (f"{counted(left_out, 'case')} in {CASES_NAME} alone: {SEVERAL}",) if left_out else ()
    return told, *_write_cohort(out, cases, are_days_moved), *told_more


def _row(state: SourceState, case: CaseState, is_of_several: bool) -> dict[str, object]:
    text = f"{case.text} {SEVERAL}".strip() if is_of_several else case.text
    facts = {"case": case.id, "state": case.state, "text": text, "source": state.paths[0] or "."}
    peak = "" if case.peak_mb is None else case.peak_mb
    more = {"patient_code": case.code, "ct_day": case.day, "seconds": case.seconds, "peak_mb": peak}
    return {**facts, **more, **{key: round(case.measures[key], 4) for key in CT_KEYS if key in case.measures}}


def _counts(states: Iterable[str]) -> str:
    """'18 done, 2 refused'."""
    return ", ".join(f"{count} {state}" for state, count in sorted(Counter(states).items())) or "no cases"


def _write_cohort(out: Path, cases: Sequence[tuple[str, CaseState]], are_days_moved: bool) -> tuple[str, ...]:
    """``cases`` each with the version of the program that did it: an older one's results may have stayed."""
    done = [(program, case) for program, case in cases if case.state == DONE]
    dated = {(case.code, day): (program, case) for program, case in done if (day := case_day(case)) is not None}
    if not dated:
        return ()
    people = [(Patient(code=code), [_visit(*dated[code, day])]) for code, day in sorted(dated)]
    told = [append_many(out / COHORT_NAME, people, are_days_moved=are_days_moved, is_ct_alone=True).text]
    undated = sum(case_day(case) is None for _program, case in done)
    if undated:
        told.append(f"{counted(undated, 'case')} without a day of the CT: in {CASES_NAME} alone.")
    same = len(done) - undated - len(dated)
    if same:
        told.append(f"{counted(same, 'case')} of the same patient and day as another: in {CASES_NAME} alone.")
    return tuple(told)


def _visit(program: str, case: CaseState) -> Visit:
    """The case as a visit with one CT, as the cohort workbook reads it."""
    day = case_day(case)
    assert day is not None
    measures = dict(case.measures)
    extent = measures.get("goh_extent")
    analysis = StoredAnalysis(
        id=0,
        series_id=0,
        made_at="",
        program_version=program,
        networks=tuple(NetworkUse(one["name"], one["version"], one["sha256"], "") for one in case.networks),
        measures=measures,
        auto_measures=measures,
        stage=goh_stage(extent, None).stage if extent is not None else "",
        is_complete=True,
    )
    return Visit(day=day, series=(StoredSeries(day=day, analyses=(analysis,), **case.series),))
