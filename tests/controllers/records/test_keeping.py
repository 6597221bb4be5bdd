"""What changes is kept: analyses with their edits, FVC between the results and the visit, both ways."""

from dataclasses import replace
from datetime import date
from unittest.mock import Mock

import pytest

from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.keeping import KeepingController
from sscild_desktop.core.patients import LungFunction, Patient, Visit
from sscild_desktop.core.records import Records, RecordsFailed
from sscild_desktop.core.results import Scores
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.core.whose import Whose


@pytest.fixture
def controller(parts):
    return KeepingController(parts)


@pytest.fixture
def kept(live, state, session, volume):
    """A CT on screen that is kept at the visit of its patient, who is on screen too."""
    session.set_volume(volume)
    patient = live.records.patients.add(Patient(name="Doe^Jane"))
    visit = live.records.visits.add(Visit(patient_id=patient.id, day=date(2025, 1, 10)))
    info = SeriesInfo(series_uid="1.2.3")
    series = live.records.series.keep(info, patient.id, visit.id, "", 50)
    made = work.Kept(info, patient, series, live.records.visits.of(patient.id), generation=live.generation)
    state.set_patient(patient, made.visits)
    return made


def settle(qtbot, controller, queue):
    controller.save_now()
    qtbot.waitUntil(lambda: queue.is_idle)


def stored(live, kept):
    return live.records.series.find(kept.info).analysis


def type_function(live, state, visit, **values):
    """What the page of the patient does."""
    live.records.visits.change(replace(visit, lung_function=LungFunction(**values)))
    state.set_visits(live.records.visits.of(visit.patient_id))


def test_a_complete_analysis_is_kept_and_shown_at_its_visit(
    qtbot, controller, session, queue, live, kept, analysis, state
):
    controller.take(kept)
    session.set_analysis(analysis, is_complete=True)
    settle(qtbot, controller, queue)
    assert stored(live, kept).measures["goh_extent"] == analysis.extent_percent
    assert state.visits[0].analysis == stored(live, kept)


def test_a_level_that_waits_for_its_scores_is_not(qtbot, controller, session, queue, live, kept, analysis):
    controller.take(kept)
    waiting = (*analysis.levels[:4], replace(analysis.levels[4], scores=None))
    session.set_analysis(replace(analysis, levels=waiting), is_complete=True)
    settle(qtbot, controller, queue)
    assert stored(live, kept) is None


BEGUN = {"lungs": 1.0, "lesions": 2.0}


@pytest.fixture
def begun(analysis):
    """Stopped after two stages."""
    return replace(analysis, levels=(), heatmaps=(), seconds=BEGUN)


def test_the_finished_stages_of_a_stopped_one_are_kept(qtbot, controller, session, queue, live, kept, begun):
    controller.take(kept)
    session.set_busy("analysis", True)
    session.set_analysis(begun)
    settle(qtbot, controller, queue)
    assert stored(live, kept) is None  # nothing is written while the next stage runs
    session.set_busy("analysis", False)
    settle(qtbot, controller, queue)
    found = stored(live, kept)
    assert not found.is_complete
    assert live.records.analyses.load(found.id).seconds == BEGUN


def test_they_are_kept_when_heat_maps_are_stopped_and_an_edit_then_is_too(
    qtbot, controller, session, queue, live, kept, analysis
):
    controller.take(kept)
    session.set_analysis(replace(analysis, heatmaps=analysis.heatmaps[:2]))
    settle(qtbot, controller, queue)
    assert stored(live, kept).measures["goh_extent"] == analysis.extent_percent
    moved = replace(analysis.levels[4], z_mm=-70.0, scores=Scores(50.0, 30.0, 30.0))
    session.set_analysis(replace(analysis, heatmaps=(), levels=(*analysis.levels[:4], moved)))
    settle(qtbot, controller, queue)
    assert stored(live, kept).is_edited and not stored(live, kept).is_complete


def test_they_are_kept_when_the_window_closes_in_the_middle(controller, session, queue, live, kept, begun):
    controller.take(kept)
    session.set_busy("analysis", True)
    session.set_analysis(begun)
    controller.end()
    queue.finish()
    assert live.records.analyses.load(stored(live, kept).id).seconds == BEGUN


def test_a_complete_one_is_not_written_over_by_the_same_begun_anew(
    qtbot, controller, session, queue, live, kept, analysis
):
    controller.take(kept)
    session.set_analysis(analysis, is_complete=True)
    settle(qtbot, controller, queue)
    session.set_analysis(replace(analysis, heatmaps=()))
    settle(qtbot, controller, queue)
    found = stored(live, kept)
    assert found.is_complete and len(live.records.analyses.load(found.id).heatmaps) == 5


def test_a_ct_that_comes_back_is_kept_where_it_was(qtbot, controller, session, queue, live, kept, analysis):
    controller.take(kept)
    session.set_analysis(analysis, is_complete=True)
    before = session.open_ct
    controller.leave()
    session.clear()
    assert controller.kept is None
    session.put_back(before)
    controller.come_back()
    assert controller.kept.series == kept.series
    settle(qtbot, controller, queue)
    assert len(live.records.series.find(kept.info).analyses) == 1


def test_it_is_not_where_other_records_are_open_by_then(controller, session, live, kept, analysis):
    controller.take(kept)
    controller.leave()
    session.clear()
    live.generation += 1
    controller.come_back()
    assert controller.kept is None


def test_an_edit_is_kept_with_what_the_program_found(qtbot, controller, session, queue, live, kept, analysis):
    controller.take(kept)
    session.set_analysis(analysis, is_complete=True)
    settle(qtbot, controller, queue)
    moved = replace(analysis.levels[4], z_mm=-70.0, scores=Scores(50.0, 30.0, 30.0))
    session.set_analysis(replace(analysis, levels=(*analysis.levels[:4], moved)), is_complete=True)
    settle(qtbot, controller, queue)
    found = stored(live, kept)
    assert found.is_edited
    assert found.auto_measures["goh_extent"] == analysis.extent_percent
    edits = {edit.key: (edit.automatic, edit.edited) for edit in live.records.edits.of(found.id)}
    assert edits["level_5_z_mm"] == (-60.0, -70.0)


def test_an_analysis_made_before_the_patient_was_known_is_kept_then(
    qtbot, controller, session, queue, live, kept, analysis
):
    session.set_analysis(analysis, is_complete=True)
    settle(qtbot, controller, queue)
    assert stored(live, kept) is None
    controller.take(kept)
    settle(qtbot, controller, queue)
    assert stored(live, kept) is not None


def test_the_last_edit_is_kept_when_another_ct_comes(qtbot, controller, session, queue, live, kept, analysis):
    controller.take(kept)
    session.set_analysis(analysis, is_complete=True)
    session.clear()
    qtbot.waitUntil(lambda: queue.is_idle)
    assert stored(live, kept) is not None
    assert controller.kept is None


def test_fvc_typed_beside_the_analysis_goes_to_the_visit(qtbot, controller, session, queue, live, kept, state):
    controller.take(kept)
    controller.put_fvc(68.0)
    settle(qtbot, controller, queue)
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent == 68.0
    assert state.visits[0].lung_function.fvc_percent == 68.0
    controller.put_fvc(None)
    settle(qtbot, controller, queue)
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent is None


def test_fvc_is_shown_at_once_and_every_change_is_noted(qtbot, controller, session, queue, live, kept, state):
    controller.take(kept)
    settle(qtbot, controller, queue)
    for percent in (6.0, 68.0, 68.0, None):
        controller.put_fvc(percent)
        assert session.fvc_percent == state.visits[0].lung_function.fvc_percent == percent
    settle(qtbot, controller, queue)
    noted = [(one.key, one.before, one.edited) for one in live.records.edits.of_visit(state.visits[0].id)]
    assert noted == [("fvc_percent", None, 6.0), ("fvc_percent", 6.0, 68.0), ("fvc_percent", 68.0, None)]


def test_an_answer_to_an_older_question_does_not_bring_an_older_fvc_back(
    qtbot, controller, session, queue, live, kept, state
):
    """Also while another patient is on the page, whose visits say nothing of this CT."""
    controller.take(kept)
    settle(qtbot, controller, queue)
    state.set_patient(live.records.patients.add(Patient()))
    seen = []
    session.fvc_changed.connect(lambda: seen.append(session.fvc_percent))
    controller.read_visits()
    controller.put_fvc(61.0)
    controller.read_visits()
    controller.put_fvc(62.0)
    settle(qtbot, controller, queue)
    assert seen == [61.0, 62.0]
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent == 62.0


def test_an_fvc_that_could_not_be_written_is_told_and_what_is_kept_comes_back(
    qtbot, controller, session, queue, live, kept, window, monkeypatch
):
    controller.take(kept)
    controller.put_fvc(70.0)
    settle(qtbot, controller, queue)
    monkeypatch.setattr(live.records.visits, "change", Mock(side_effect=RecordsFailed("The disk is full.")))
    controller.put_fvc(60.0)
    qtbot.waitUntil(lambda: session.fvc_percent == 70.0)
    window.messages.show_error.assert_called_once()
    settle(qtbot, controller, queue)


def test_where_records_are_only_read_fvc_stands_beside_the_ct_alone(
    qtbot, controller, session, queue, live, kept, tmp_path
):
    live.close()
    live.attach(Records.open(tmp_path / "records", read_only=True))
    controller.take(replace(kept, generation=live.generation))
    controller.put_fvc(66.0)
    settle(qtbot, controller, queue)
    assert session.fvc_percent == 66.0
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent is None


def test_other_lung_function_of_the_visit_stays(qtbot, controller, session, queue, live, kept, state):
    controller.take(kept)
    type_function(live, state, state.visits[0], fvc_l=2.4, dlco_percent=55.0)
    controller.put_fvc(68.0)
    settle(qtbot, controller, queue)
    assert live.records.visits.of(kept.patient.id)[0].lung_function == LungFunction(2.4, 68.0, dlco_percent=55.0)


def test_fvc_typed_at_the_visit_decides_the_stage(qtbot, controller, session, queue, live, kept, state, analysis):
    controller.take(kept)
    session.set_analysis(analysis, is_complete=True)
    type_function(live, state, state.visits[0], fvc_percent=61.5)
    assert session.fvc_percent == 61.5
    settle(qtbot, controller, queue)
    assert session.fvc_percent == 61.5


def test_a_value_typed_while_the_visits_were_read_is_not_taken_back(
    qtbot, controller, session, queue, live, kept, state, analysis
):
    """The answer of a reading that began before the typing is outdated when it comes."""
    controller.take(kept)
    settle(qtbot, controller, queue)
    outdated, revision = live.records.visits.of(kept.patient.id), (state.revision, controller.kept)
    type_function(live, state, state.visits[0], fvc_percent=61.5)
    controller.take_visits(kept.patient, outdated, revision)
    assert state.visits[0].lung_function.fvc_percent == 61.5
    settle(qtbot, controller, queue)
    assert session.fvc_percent == 61.5


def test_fvc_of_the_visit_comes_with_the_ct(qtbot, controller, session, queue, live, kept, state):
    type_function(live, state, state.visits[0], fvc_percent=80.0)
    controller.take(replace(kept, visits=state.visits))
    assert session.fvc_percent == 80.0
    settle(qtbot, controller, queue)


def test_the_fvc_of_one_patient_does_not_go_to_another_with_a_moved_ct(
    qtbot, controller, session, queue, live, kept, state
):
    type_function(live, state, state.visits[0], fvc_percent=69.6)
    controller.take(replace(kept, visits=state.visits))
    settle(qtbot, controller, queue)
    other = live.records.patients.add(Patient())
    visit = live.records.visits.add(Visit(patient_id=other.id, day=date(2025, 2, 1)))
    series = live.records.series.move(kept.series.id, visit.id)
    state.set_patient(other, live.records.visits.of(other.id))
    controller.take(replace(kept, patient=other, series=series, visits=live.records.visits.of(other.id)))
    settle(qtbot, controller, queue)
    assert live.records.visits.of(other.id)[0].lung_function.fvc_percent is None
    assert session.fvc_percent is None
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent == 69.6


def test_fvc_typed_before_the_ct_was_kept_goes_to_its_visit(qtbot, controller, session, queue, live, kept):
    session.type_fvc(72.0)
    controller.take(kept)
    settle(qtbot, controller, queue)
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent == 72.0


def test_another_patient_on_screen_is_left_alone(qtbot, controller, session, queue, live, kept, state):
    controller.take(kept)
    settle(qtbot, controller, queue)
    other = live.records.patients.add(Patient())
    state.set_patient(other)
    controller.put_fvc(70.0)
    settle(qtbot, controller, queue)
    assert state.patient == other
    assert state.visits == ()
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent == 70.0
    assert controller.visits[0].lung_function.fvc_percent == 70.0


def test_whose_ct_it_is_is_shown_and_the_name_hidden(qtbot, controller, queue, kept, state, window):
    controller.take(kept)
    window.ct_page.show_patient.assert_called_with("P0001 (Doe, Jane), visit of 2025-01-10")
    state.set_pseudonymous(True)
    window.ct_page.show_patient.assert_called_with("P0001, visit of 2025-01-10")
    settle(qtbot, controller, queue)


def test_exports_name_the_patient_only_where_they_may_and_the_screen_does(
    qtbot, controller, session, queue, kept, state, volume
):
    session.set_volume(replace(volume, series=SeriesInfo(study_date="20250110", patient_name="Doe^Jane")))
    assert controller.whose(True) == Whose("Doe, Jane", "", "2025-01-10")
    assert controller.whose(False) == Whose("", "", "2025-01-10")
    controller.take(kept)
    assert controller.whose(True).patient == "Doe, Jane"
    assert controller.whose(False) == Whose("P0001", "", "2025-01-10")
    state.set_pseudonymous(True)
    assert controller.whose(True) == Whose("P0001", "", "2025-01-10")
    settle(qtbot, controller, queue)


def test_nothing_is_written_into_records_that_were_opened_since(
    qtbot, controller, session, queue, live, kept, analysis, tmp_path
):
    """After a restore the row of this CT may be another CT's."""
    controller.take(kept)
    settle(qtbot, controller, queue)
    live.close()
    live.attach(Records.open(tmp_path / "records"))
    session.set_analysis(analysis, is_complete=True)
    controller.put_fvc(60.0)
    settle(qtbot, controller, queue)
    assert stored(live, kept) is None
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent is None
    controller.let_go()
    controller.take(replace(kept, generation=live.generation))
    settle(qtbot, controller, queue)
    assert stored(live, kept) is not None
    assert live.records.visits.of(kept.patient.id)[0].lung_function.fvc_percent == 60.0
