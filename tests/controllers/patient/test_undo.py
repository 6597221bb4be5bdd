"""Steps of the records and their opposites; drafts that survive."""

import pytest

from sscild_desktop.controllers.patient.drafts import Drafts
from sscild_desktop.controllers.patient.undo import AddVisit, ChangeVisit, carried, do_steps, undo_steps
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.patients import LungFunction, Symptoms, Visit
from sscild_desktop.core.records.errors import VisitRefused
from tests.controllers.patient.patient_case import DAYS, make_patient


@pytest.fixture
def kept(tmp_path):
    records, patient = make_patient(tmp_path / "records")
    yield records, patient
    records.close()


def test_only_what_differs_is_carried_over():
    before = Visit(1, 1, DAYS[0], LungFunction(2.0, 70.0), Symptoms(1), "a")
    after = Visit(1, 1, DAYS[0], LungFunction(1.9, 70.0), Symptoms(1), "a")
    current = Visit(1, 1, DAYS[0], LungFunction(2.0, 71.0), Symptoms(2), "b")
    assert carried(current, before, after) == Visit(1, 1, DAYS[0], LungFunction(1.9, 71.0), Symptoms(2), "b")


def test_a_visit_that_was_added_comes_back_as_itself(kept):
    records, patient = kept
    step = AddVisit(Visit(patient_id=patient.id, day=DAYS[0].replace(year=2021)))
    step.do(records)
    first = step.visit.id
    step.undo(records)
    step.do(records)
    assert step.visit.id == first
    assert len(records.visits.of(patient.id)) == 4


def test_all_steps_or_none(kept):
    records, patient = kept
    before = records.visits.of(patient.id)
    good = ChangeVisit(before[0], Visit(before[0].id, patient.id, DAYS[0], treatment="x"))
    taken = AddVisit(Visit(patient_id=patient.id, day=DAYS[1]))
    with pytest.raises(VisitRefused):
        do_steps(LiveRecords(records), (good, taken))
    assert records.visits.of(patient.id) == before


def test_a_cancel_in_the_middle_leaves_nothing(kept):
    records, patient = kept
    steps = [AddVisit(Visit(patient_id=patient.id, day=DAYS[0].replace(year=year))) for year in (2018, 2019, 2020)]

    def report(fraction, _text):
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        do_steps(LiveRecords(records), steps, report)
    assert len(records.visits.of(patient.id)) == 3


def test_steps_are_taken_back_from_the_last_to_the_first(kept):
    records, patient = kept
    before = records.visits.of(patient.id)[0]
    middle = Visit(before.id, patient.id, DAYS[0], LungFunction(2.5))
    after = Visit(before.id, patient.id, DAYS[0], LungFunction(2.5), treatment="x")
    steps = (ChangeVisit(before, middle), ChangeVisit(middle, after))
    do_steps(LiveRecords(records), steps)
    assert records.visits.of(patient.id)[0] == after
    undo_steps(LiveRecords(records), steps)
    assert records.visits.of(patient.id)[0] == before


def test_drafts_are_read_again_and_the_file_goes_when_none_is_left(qtbot, tmp_path):
    file = tmp_path / "drafts.json"
    first, second = Drafts(), Drafts()
    first.use(file)
    first.put("visit 1", "fvc_l", "2,3x")
    first.put("visit 2", "notes", "Ärztin: 3 m")
    first.write()
    second.use(file)
    assert second.of("visit 1") == {"fvc_l": "2,3x"}
    assert second.places == {"visit 1", "visit 2"}
    for place, key in (("visit 1", "fvc_l"), ("visit 2", "notes")):
        second.put(place, key, "")
    second.write()
    assert not file.exists()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"visit 1": 3, "visit 2": {"fvc_l": 7}}'])
def test_a_damaged_file_of_drafts_is_no_obstacle(qtbot, tmp_path, text):
    file = tmp_path / "drafts.json"
    file.write_text(text, encoding="utf-8")
    drafts = Drafts()
    drafts.use(file)
    assert drafts.of("visit 1") == {}


def test_a_folder_that_cannot_be_written_costs_only_the_draft(qtbot, tmp_path):
    drafts = Drafts()
    drafts.use(tmp_path / "missing" / "drafts.json")
    drafts.put("visit 1", "fvc_l", "2,3x")
    drafts.write()
    assert drafts.of("visit 1") == {"fvc_l": "2,3x"}
