"""What a batch writes of its cases, again and again: where each came from, and no cell that somebody else filled."""

from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from sscild_desktop.core.batch.outcome import COHORT_NAME, SEVERAL, write_outcome
from sscild_desktop.core.batch.persons import marks
from sscild_desktop.core.batch.sources import Source, find_sources
from sscild_desktop.core.batch.states import DONE, CaseState, SourceState, read_state, states_folder, write_state
from sscild_desktop.core.batch.work import do_source
from sscild_desktop.core.identity import against
from sscild_desktop.core.volume import SeriesInfo
from tests.core.batch.small_batch import make_job, write_study

TYPED = {"Disease": "IPF", "Antibody": "anti-Scl-70", "FVC, % predicted": 71.5, "Treatment": "none", "mRSS": 12}


@pytest.fixture
def done(tmp_path):
    """A batch of one case, which an older version of the program did."""
    series = {"description": "", "kernel": "B60f", "slice_thickness_mm": 1.0, "slice_count": 300}
    case = CaseState("c1", DONE, day="2020-02-29", code="S1", measures={"lungs_ml": 4000.0}, series=series)
    states_folder(tmp_path).mkdir()
    write_state(tmp_path, SourceState("s1", ("a",), (case,), program="0.0.9"))
    write_outcome(tmp_path)
    return tmp_path


def cells(folder):
    """The cells of the one visit by their headings, and the workbook."""
    book = openpyxl.load_workbook(folder / COHORT_NAME)
    heads, row = list(book["Cohort"].iter_rows())[:2]
    return {head.value: cell for head, cell in zip(heads, row, strict=True) if head.value}, book


def test_a_result_of_an_older_program_keeps_its_version(done):
    assert cells(done)[0]["Program version"].value == "0.0.9"


@pytest.mark.parametrize("new", ["a0", "z0"])
def test_a_ct_whose_folder_was_renamed_counts_as_it_was_done_last(done, new):
    state = read_state(done, "s1")
    write_state(done, replace(state, id=new, paths=("b",), program="0.1.0"))
    write_outcome(done, [Source(new, ("b",))])
    assert cells(done)[0]["Program version"].value == "0.1.0"


def test_of_the_patient_nothing_is_said_that_the_ct_does_not_say(done):
    assert {key: cells(done)[0][key].value for key in TYPED if key != "mRSS"} == dict.fromkeys(set(TYPED) - {"mRSS"})


@pytest.mark.parametrize("is_open", [False, True])
def test_what_was_typed_beside_the_case_is_there_after_the_next_run(done, is_open):
    found, book = cells(done)
    heading = next(key for key in found if "mRSS" in key)
    for key, value in TYPED.items():
        found[heading if key == "mRSS" else key].value = value
    found["Lungs, mL"].value = 1
    book.save(done / COHORT_NAME)
    mark = done / f"~${COHORT_NAME}"
    if is_open:  # as Excel shows it: the rows wait beside the workbook and come in with the next run
        mark.touch()
        write_outcome(done)
        mark.unlink()
    write_outcome(done)
    after = cells(done)[0]
    assert {key: after[heading if key == "mRSS" else key].value for key in TYPED} == TYPED
    assert after["Lungs, mL"].value == 4000
    assert [one.name for one in done.glob("*.xlsx")] == [COHORT_NAME]


def who(**said):
    return marks(SeriesInfo(**said), date(2024, 3, 9), "key")


JANE = {"patient_name": "Doe^Jane", "patient_sex": "F", "patient_age": "063Y"}


@pytest.mark.parametrize(
    ("other", "is_another"),
    [
        ({}, False),
        ({"patient_name": "DOE^Jane^Mary"}, False),
        ({"patient_name": "Anonymous"}, False),
        ({"patient_age": "062Y"}, False),
        ({"patient_name": "Doe^John"}, True),
        ({"patient_sex": "M"}, True),
        ({"patient_sex": "O"}, False),
        ({"patient_age": "060Y"}, True),
        ({"patient_birth_date": "19000101"}, False),
    ],
)
def test_who_cannot_be_one_person_is_known_without_a_name(other, is_another):
    one, two = who(**JANE), who(**{**JANE, **other})
    assert bool(against(one, two)) is bool(against(two, one)) is is_another
    assert "doe" not in str(one) and not against(one, {})


def test_two_persons_of_one_number_never_become_one_patient(tmp_path):
    """As the first patient of each of two hospitals."""
    states_folder(tmp_path).mkdir()
    people = (JANE, {**JANE, "patient_name": "Roe^Rick", "patient_sex": "M"}, JANE)
    for number, (person, code) in enumerate(zip(people, ("S1", "S1", "S2"), strict=True)):
        facts = {"day": f"2020-02-2{number}", "code": code, "measures": {"lungs_ml": 4000.0 + number}}
        series = {"description": "", "kernel": "", "slice_thickness_mm": 1.0, "slice_count": 300}
        case = CaseState(f"c{number}", DONE, series=series, who=who(**person), **facts)
        write_state(tmp_path, SourceState(f"s{number}", (f"centre {number}",), (case,), program="1"))
    told = write_outcome(tmp_path)
    assert f"2 cases in cases.csv alone: {SEVERAL}" in told
    assert cells(tmp_path)[0]["Patient code"].value == "S2"
    assert [SEVERAL in line for line in (tmp_path / "cases.csv").read_text("utf-8-sig").splitlines()[1:]] == [
        True,
        True,
        False,
    ]


def test_a_number_that_two_hospitals_gave_is_noticed_in_the_headers(tmp_path):
    root = tmp_path / "root"
    write_study(root / "here", 1, PatientID="007", PatientName="Doe^Jane", StudyDate="20200101")
    write_study(root / "there", 2, PatientID="007", PatientName="Roe^Rick", StudyDate="20210101", hu=5.0)
    job = make_job(tmp_path)
    states = [do_source(job, one) for one in find_sources(root).sources]
    assert len({case.code for state in states for case in state.cases}) == 1
    assert f"2 cases in cases.csv alone: {SEVERAL}" in write_outcome(job.out)
    assert not (job.out / COHORT_NAME).exists()
