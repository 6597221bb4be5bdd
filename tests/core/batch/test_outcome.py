"""The cohort workbook says of each case what made it, also where a newer program only wrote the workbook."""

import openpyxl

from sscild_desktop.core.batch.outcome import COHORT_NAME, write_outcome
from sscild_desktop.core.batch.states import DONE, CaseState, SourceState, states_folder, write_state


def test_a_result_of_an_older_program_keeps_its_version(tmp_path):
    series = {"description": "", "kernel": "B60f", "slice_thickness_mm": 1.0, "slice_count": 300}
    case = CaseState("c1", DONE, day="2020-02-29", code="S1", measures={"lungs_ml": 4000.0}, series=series)
    states_folder(tmp_path).mkdir()
    write_state(tmp_path, SourceState("s1", ("a",), (case,), program="0.0.9"))
    write_outcome(tmp_path)
    rows = [row for sheet in openpyxl.load_workbook(tmp_path / COHORT_NAME) for row in sheet.values]
    heads = next(row for row in rows if "Program version" in row)
    row = next(row for row in rows if "S1" in row)
    assert row[heads.index("Program version")] == "0.0.9"
