"""What a batch writes of its cases, again and again: where each came from, and no cell that somebody else filled."""

import openpyxl
import pytest

from sscild_desktop.core.batch.outcome import COHORT_NAME, write_outcome
from sscild_desktop.core.batch.states import DONE, CaseState, SourceState, states_folder, write_state

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
