"""Whose CT it is: found, new, asked; of which day; and its kept analysis."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.arrival import (
    APART,
    DAY,
    HERE,
    NOT_IN_RECORDS,
    NOT_KEPT,
    ArrivalController,
    local_day,
)
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.content_uid import CONTENT
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.results import NetworkUse
from sscild_desktop.core.volume import SeriesInfo, Volume
from sscild_desktop.paths import data_dir
from tests.core.small_networks import write_network

INFO = SeriesInfo(
    series_uid="1.2.3",
    study_uid="1.2",
    study_date="20250110",
    patient_id="H1",
    patient_name="Doe^Jane",
    patient_age="055Y",
)


@pytest.fixture
def controller(parts, session, tmp_path):
    made = ArrivalController(parts)
    session.sources = (tmp_path,)
    made.heard = []
    made.arrived.connect(made.heard.append)
    made.refusals = []
    made.not_kept.connect(lambda: made.refusals.append(True))
    return made


def load(qtbot, controller, session, queue, volume, info=INFO):
    """What the import does: another CT is wanted, then it is on screen."""
    controller.begin()
    session.set_volume(Volume(volume.hu, volume.geometry, info))
    controller.look()
    qtbot.waitUntil(lambda: queue.is_idle)


def answer(qtbot, controller, queue, key):
    controller._on_answer(key)
    qtbot.waitUntil(lambda: queue.is_idle)


def test_a_new_patient_gets_a_code_and_a_visit_of_the_day(
    qtbot, controller, session, state, queue, volume, live, window
):
    load(qtbot, controller, session, queue, volume)
    (kept,) = controller.heard
    assert (kept.patient.code, kept.patient.name, kept.patient.birth_year) == ("P0001", "Doe^Jane", 1970)
    assert [visit.day for visit in live.records.visits.of(kept.patient.id)] == [date(2025, 1, 10)]
    assert kept.series.thumbnail.startswith(b"\x89PNG")
    assert state.patient == kept.patient
    window.messages.show_info.assert_not_called()


def test_the_same_patient_is_found_and_the_visit_of_the_day_is_taken(qtbot, controller, session, queue, volume, live):
    patient = live.records.patients.add(Patient(hospital_id="H1", name="Doe^Jane"))
    visit = live.records.visits.add(Visit(patient_id=patient.id, day=date(2025, 1, 10)))
    load(qtbot, controller, session, queue, volume)
    (kept,) = controller.heard
    assert (kept.patient.id, kept.series.visit_id) == (patient.id, visit.id)


def test_looked_up_twice_it_is_still_one_patient(qtbot, controller, session, queue, volume, live):
    """The records may be opened just after the CT was: then it is looked up again."""
    controller.begin()
    session.set_volume(Volume(volume.hu, volume.geometry, INFO))
    controller.look()
    controller.look()
    qtbot.waitUntil(lambda: queue.is_idle)
    assert [row.patient.code for row in live.records.patients.rows()] == ["P0001"]
    assert len(controller.heard) == 1


def test_a_ct_without_id_is_known_again_by_its_series(qtbot, controller, session, queue, volume):
    info = replace(INFO, patient_id="", patient_name="")
    load(qtbot, controller, session, queue, volume, info)
    load(qtbot, controller, session, queue, volume, info)
    assert [kept.patient.code for kept in controller.heard] == ["P0001", "P0001"]


def test_an_image_file_is_known_again_by_its_content(qtbot, controller, session, queue, volume):
    info = SeriesInfo(study_date="20250110")
    load(qtbot, controller, session, queue, volume, info)
    load(qtbot, controller, session, queue, volume, info)
    other = Volume(volume.hu + np.int16(1), volume.geometry)
    load(qtbot, controller, session, queue, other, info)
    uids = [kept.series.series_uid for kept in controller.heard]
    assert uids[0].startswith(CONTENT)
    assert uids[0] == uids[1] != uids[2]


@pytest.mark.parametrize(("key", "codes"), [(HERE, ["P0001"]), (APART, ["P0001", "P0002"]), ("", ["P0001", "P0002"])])
def test_dropped_onto_a_patient_it_does_not_name_it_is_asked(
    qtbot, controller, session, state, queue, volume, live, window, key, codes
):
    patient = live.records.patients.add(Patient(hospital_id="H9", name="Roe^Rick"))
    state.set_patient(patient)
    window.page = "patient"
    load(qtbot, controller, session, queue, volume)
    assert controller.heard == []
    text = window.question.ask.call_args.args[0]
    assert text.startswith("This CT is of a patient who is not in the records yet, but P0001 (Roe, Rick) is open.")
    answer(qtbot, controller, queue, key)
    assert [row.patient.code for row in live.records.patients.rows()] == codes
    assert controller.heard[0].patient.code == codes[-1]


def test_names_are_not_asked_about_in_pseudonym_mode(qtbot, controller, session, state, queue, volume, live, window):
    known = live.records.patients.add(Patient(hospital_id="H1", name="Doe^Jane"))
    state.set_patient(live.records.patients.add(Patient(hospital_id="H9", name="Roe^Rick")))
    state.set_pseudonymous(True)
    window.page = "patient"
    load(qtbot, controller, session, queue, volume)
    asked = str(window.question.ask.call_args)
    assert known.code in asked
    assert "Doe" not in asked
    assert "Rick" not in asked


def test_elsewhere_a_ct_of_another_patient_is_said(qtbot, controller, session, state, queue, volume, live, window):
    state.set_patient(live.records.patients.add(Patient(hospital_id="H9")))
    load(qtbot, controller, session, queue, volume)
    window.question.ask.assert_not_called()
    assert window.messages.show_info.call_args.args[0].startswith("This CT is of another patient, P0002 (Doe, Jane)")


@pytest.mark.parametrize(
    ("known", "against"),
    [
        (Patient(hospital_id="H1", name="Roe^Rick"), "another name"),
        (Patient(hospital_id="H1", name="Doe^Jane", sex="M"), "another sex"),
        (Patient(hospital_id="H1", name="Doe^Jane", birth_year=1934), "another year of birth"),
        (Patient(hospital_id="H1", name="Roe^Rick", sex="M", birth_year=1934), "another name, sex and year of birth"),
    ],
    ids=["name", "sex", "birth", "all"],
)
@pytest.mark.parametrize(("key", "code"), [(APART, "P0002"), ("", "P0002"), (HERE, "P0001")])
def test_one_number_of_people_who_contradict_each_other_is_asked_about(
    qtbot, controller, session, queue, volume, live, window, known, against, key, code
):
    live.records.patients.add(known)
    load(qtbot, controller, session, queue, volume, replace(INFO, patient_sex="F"))
    assert controller.heard == []
    asked = window.question.ask.call_args.args[0]
    assert asked.startswith("This CT has the hospital number of P0001")
    assert f"but {against}. Keep it apart" in asked
    answer(qtbot, controller, queue, key)
    assert controller.heard[0].patient.code == code
    load(qtbot, controller, session, queue, volume, replace(INFO, patient_sex="F"))
    assert controller.heard[1].patient.code == code, "it is not asked again"
    assert window.question.ask.call_count == 1


NOBODY = ("", "0", "000000", "N/A", "XXXX", "Anonymous", "anon", "unknown", "TEST", "Patient ID", "no id", "12345678")


@pytest.mark.parametrize("number", NOBODY)
@pytest.mark.parametrize("name", ["Anonymous", "ANON^", ""])
def test_an_id_that_identifies_nobody_makes_no_two_visits_of_one_patient(
    qtbot, controller, session, queue, volume, live, number, name
):
    info = replace(INFO, patient_id=number, patient_name=name, patient_age="034Y", study_uid="1.1")
    load(qtbot, controller, session, queue, volume, info)
    later = replace(info, series_uid="9", study_uid="9", study_date="20250610", patient_age="071Y")
    load(qtbot, controller, session, queue, Volume(volume.hu + np.int16(1), volume.geometry), later)
    load(qtbot, controller, session, queue, volume, info)
    assert [kept.patient.code for kept in controller.heard] == ["P0001", "P0002", "P0001"]
    assert all(row.patient.hospital_id == "" for row in live.records.patients.rows())


OTHERS = {
    "another patient": (1, {"patient_id": "H2", "patient_name": "Roe^Rick", "study_date": "20250610"}, "P0002"),
    "another patient on that day": (1, {"patient_id": "H2"}, "P0002"),
    "another patient without an id": (1, {"patient_id": "", "patient_name": "Roe^Rick"}, "P0002"),
    "the same pixels said to be another's": (0, {"patient_id": "H2"}, "P0002"),
    "a follow-up": (1, {"study_date": "20250610"}, "P0001"),
    "a follow-up with the same pixels": (0, {"study_date": "20250610"}, "P0001"),
    "other pixels": (1, {}, "P0001"),
}


@pytest.mark.parametrize(("more", "change", "code"), OTHERS.values(), ids=list(OTHERS))
def test_a_series_uid_alone_is_no_identity(
    qtbot, controller, session, queue, volume, live, analysis, runner, more, change, code
):
    load(qtbot, controller, session, queue, volume)
    first = controller.heard[0]
    stored = live.records.analyses.keep(first.series.id, analysed_by(analysis, volume, INFO), True)
    other = Volume(volume.hu + np.int16(more), volume.geometry)
    load(qtbot, controller, session, queue, other, replace(INFO, **change))
    kept = controller.heard[1]
    assert (kept.patient.code, kept.cached) == (code, None)
    assert kept.series.id != first.series.id
    assert kept.visit.day == (date(2025, 6, 10) if "study_date" in change else date(2025, 1, 10))
    session.set_analysis(None)
    load(qtbot, controller, session, queue, volume)
    assert (controller.heard[2].series.id, controller.heard[2].cached) == (first.series.id, stored.id)
    qtbot.waitUntil(lambda: runner.running == 0)


def test_two_volumes_of_one_series_share_no_row(qtbot, controller, session, queue, volume):
    """Parts of one series that were separated, for example the lower and the upper half."""
    half = len(volume.hu) // 2
    grids = [replace(volume.geometry, shape=(half, *volume.geometry.shape[1:]))] * 2
    grids[1] = replace(grids[1], origin=tuple(volume.geometry.index_to_patient((half, 0.0, 0.0))))
    for part, grid in zip((volume.hu[:half], volume.hu[half:]), grids, strict=True):
        load(qtbot, controller, session, queue, Volume(part, grid))
    first, second = controller.heard
    assert first.series.visit_id == second.series.visit_id
    assert first.series.id != second.series.id
    assert len(second.visit.series) == 2


def test_a_ct_that_was_given_to_another_patient_is_known_again_there(qtbot, controller, session, queue, volume, live):
    load(qtbot, controller, session, queue, volume)
    other = live.records.patients.add(Patient(hospital_id="H9", name="Roe^Rick"))
    visit = live.records.visits.add(Visit(patient_id=other.id, day=date(2025, 1, 10)))
    live.records.series.move(controller.heard[0].series.id, visit.id)
    load(qtbot, controller, session, queue, volume)
    assert controller.heard[1].patient.code == "P0002"
    assert controller.heard[1].series.id == controller.heard[0].series.id


@pytest.mark.parametrize("text", ["", "not a date", "20251345", f"{date.today() + timedelta(days=2):%Y%m%d}"])
def test_a_day_that_cannot_be_is_asked_for(qtbot, controller, session, queue, volume, live, window, text):
    window.question.day = date(2024, 5, 6)
    load(qtbot, controller, session, queue, volume, replace(INFO, study_date=text))
    assert live.records.patients.rows() == ()
    answer(qtbot, controller, queue, DAY)
    assert [visit.day for visit in live.records.visits.of(controller.heard[0].patient.id)] == [date(2024, 5, 6)]


@pytest.mark.parametrize("key", [NOT_KEPT, ""])
def test_without_a_day_it_is_not_kept(qtbot, controller, session, queue, volume, live, window, key):
    load(qtbot, controller, session, queue, volume, replace(INFO, study_date=""))
    answer(qtbot, controller, queue, key)
    assert live.records.patients.rows() == ()
    window.messages.show_info.assert_called_with(NOT_IN_RECORDS)
    assert controller.refusals == [True]


def test_a_question_about_a_ct_that_is_gone_is_withdrawn(qtbot, controller, session, queue, volume, live, window):
    load(qtbot, controller, session, queue, volume, replace(INFO, study_date=""))
    session.set_volume(None)
    window.question.withdraw.assert_called_once()
    answer(qtbot, controller, queue, DAY)
    assert live.records.patients.rows() == ()


def test_the_built_in_case_and_refused_series_are_not_kept(qtbot, controller, session, queue, volume, live):
    refused = Volume(volume.hu, volume.geometry, INFO, (Finding("few", "refuse", "No."),))
    session.set_volume(refused)
    controller.look()
    assert controller.refusals == [True]
    session.sources = ()
    load(qtbot, controller, session, queue, volume)
    assert live.records.patients.rows() == ()


def test_records_that_are_only_read_are_not_written(qtbot, controller, session, queue, volume, live, tmp_path):
    load(qtbot, controller, session, queue, volume)
    live.close()
    live.attach(Records.open(tmp_path / "records", read_only=True))
    load(qtbot, controller, session, queue, volume)
    load(qtbot, controller, session, queue, volume, replace(INFO, series_uid="9.9", patient_id="H2"))
    assert [kept.patient.code for kept in controller.heard] == ["P0001", "P0001"]
    assert len(controller.refusals) == 1
    assert len(live.records.patients.rows()) == 1


def analysed_by(analysis, volume, info, sha256=None):
    from sscild_desktop.core.analysis.options import NETWORKS

    cards = [load_card(name) for name in NETWORKS]
    uses = tuple(NetworkUse(card.name, card.version, sha256 or card.sha256, "CPUExecutionProvider") for card in cards)
    return replace(analysis, networks=uses, series=info, geometry=volume.geometry)


def keep(live, analysis, volume, sha256=None):
    patient = live.records.patients.add(Patient(hospital_id="H1", name="Doe^Jane"))
    visit = live.records.visits.add(Visit(patient_id=patient.id, day=date(2025, 1, 10)))
    series = live.records.series.keep(INFO, patient.id, visit.id, "", 50)
    return live.records.analyses.keep(series.id, analysed_by(analysis, volume, INFO, sha256), True)


def test_a_kept_analysis_of_the_same_networks_appears(
    qtbot, controller, session, queue, runner, volume, live, window, analysis
):
    stored = keep(live, analysis, volume)
    load(qtbot, controller, session, queue, volume)
    qtbot.waitUntil(lambda: runner.running == 0)
    assert session.is_complete
    assert [one.scores for one in session.analysis.levels] == [one.scores for one in analysis.levels]
    np.testing.assert_array_equal(session.analysis.lungs.mask, analysis.lungs.mask)
    text = window.messages.show_info.call_args.args[0]
    assert text.startswith(f"Analysed on {local_day(stored.made_at)}, same networks.")


def test_one_that_was_stopped_is_gone_on_with(
    qtbot, controller, session, queue, runner, volume, live, window, analysis
):
    found = analysed_by(replace(analysis, levels=(), heatmaps=(), seconds={"lungs": 1.0}), volume, INFO)
    other = keep(live, analysis, volume, sha256="0" * 64)  # of other networks
    begun = live.records.analyses.keep(other.series_id, replace(found, networks=found.networks[:1]), False)
    load(qtbot, controller, session, queue, volume)
    qtbot.waitUntil(lambda: runner.running == 0)
    assert controller.heard[0].cached == begun.id
    assert session.analysis.seconds == {"lungs": 1.0} and not session.is_complete
    text = window.messages.show_info.call_args.args[0]
    assert text.startswith("Partly analysed on ") and text.endswith("Go on analysing does what is missing.")


def test_without_its_heat_maps_it_can_be_gone_on_with(
    qtbot, controller, session, queue, runner, volume, live, analysis
):
    keep(live, replace(analysis, heatmaps=()), volume)
    load(qtbot, controller, session, queue, volume)
    qtbot.waitUntil(lambda: runner.running == 0)
    assert session.analysis is not None
    assert not session.is_complete


def test_the_kept_analysis_is_that_of_the_chosen_networks(
    qtbot, controller, settings, session, queue, runner, volume, live, analysis
):
    write_network(data_dir() / "models", "own-scores", b"never opened here", role="scores")
    own = (("scores", "own-scores"),)
    standard = keep(live, analysis, volume)
    uses = tuple(
        NetworkUse("own-scores", "1.0", Options(networks=own).hashes["own-scores"], use.provider)
        if use.name == "goh-scores"
        else use
        for use in analysed_by(analysis, volume, INFO).networks
    )
    found = replace(analysed_by(analysis, volume, INFO), networks=uses, seconds={"lungs": 2.0})
    by_own = live.records.analyses.keep(standard.series_id, found, True)
    for networks, expected in (((), standard.id), (own, by_own.id), ((("scores", "gone"),), None)):
        settings.set(replace(settings.value, networks=networks))
        controller.heard.clear()
        load(qtbot, controller, session, queue, volume)
        qtbot.waitUntil(lambda: runner.running == 0)
        assert controller.heard[0].cached == expected
        session.set_analysis(None)


def test_an_analysis_of_other_networks_does_not(qtbot, controller, session, queue, runner, volume, live, analysis):
    keep(live, analysis, volume, sha256="0" * 64)
    load(qtbot, controller, session, queue, volume)
    qtbot.waitUntil(lambda: runner.running == 0)
    assert session.analysis is None
    assert controller.heard[0].cached is None


def test_it_does_not_replace_an_analysis_that_was_begun(
    qtbot, controller, session, queue, runner, volume, live, analysis
):
    keep(live, analysis, volume)
    controller.begin()
    session.set_volume(Volume(volume.hu, volume.geometry, INFO))
    session.set_busy("analysis", True)
    controller.look()
    qtbot.waitUntil(lambda: queue.is_idle and runner.running == 0)
    assert session.analysis is None


def test_where_a_ct_can_be_opened_from_again(tmp_path):
    archive = tmp_path / "ct.zip"
    archive.write_bytes(b"x")
    assert work.source_of([archive], None) == str(archive)
    assert work.source_of([tmp_path], None) == str(tmp_path)
    folder = tmp_path / "patient" / "ct"
    folder.mkdir(parents=True)
    files = tuple(str(folder / name) for name in ("1.dcm", "2.dcm"))
    for name in files:
        Path(name).write_bytes(b"x")

    class Series:
        pass

    series = Series()
    series.files = files
    assert work.source_of([tmp_path], series) == str(folder)
    assert work.source_of([Path(name) for name in files], series) == str(folder)
