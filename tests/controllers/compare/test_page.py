"""The comparison without a window: what is loaded when, what is shown, what happens when it does not go well."""

import threading
import time
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from unittest.mock import Mock, create_autospec

import numpy as np
import pytest

from sscild_desktop.controllers.compare import work
from sscild_desktop.controllers.compare.page import CompareController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.compare.codes import Differences
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.patients import Patient, StoredAnalysis, StoredSeries, Visit
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.state.linked_pair import CURRENT, PRIOR
from sscild_desktop.state.patient import PatientState
from sscild_desktop.views.compare.page import ComparePage
from tests.controllers.view_specs import view_spec
from tests.patience import PATIENCE_S

PATIENT = Patient(1, "P0001", hospital_id="H1")
LEVELS = SimpleNamespace(notice="Matched by the 5 Goh levels.", is_good=True)
GOOD = SimpleNamespace(
    is_good=True, reason="", dice_before=0.781, dice_after=0.968, mean_surface_mm=1.12, reservations=""
)
BAD = SimpleNamespace(is_good=False, reason="The registration is not used because the outlines do not fit.")


def make_volume(number: int) -> Volume:
    hu = np.full((6, 8, 8), number, np.int16)
    info = SeriesInfo(series_uid=f"1.{number}", patient_id="H1")
    return Volume(hu, Geometry(hu.shape, (5.0, 1.0, 1.0), (0.0, 0.0, 0.0)), info)


VOLUMES = {number: make_volume(number) for number in (11, 12, 13)}


def ct(number: int, visit: int, day: date) -> StoredSeries:
    analysis = StoredAnalysis(number, number, "", "", is_complete=True)
    return StoredSeries(number, 1, visit, f"1.{number}", day=day, source=f"/ct/{number}", analyses=(analysis,))


VISITS = tuple(
    Visit(n, 1, day, series=(ct(10 + n, n, day),))
    for n, day in ((1, date(2022, 1, 10)), (2, date(2023, 2, 7)), (3, date(2024, 3, 12)))
)


class Bench:
    """What the background does in these tests: at once, or only when ``gate`` opens; every call is written down."""

    def __init__(self):
        self.calls = []
        self.gates = {}
        self.errors = {}
        self.registration = GOOD
        self.levels = LEVELS

    def step(self, name, report):
        self.calls.append(name)
        gate = self.gates.get(name)
        while gate is not None and not gate.is_set():
            report(0.5, f"{name} …")
            time.sleep(0.005)
        if name in self.errors:
            raise self.errors.pop(name)

    def load(self, stored, patient, source, live, report):
        self.step(f"load {stored.id}", report)
        self.source = source
        return work.LoadedCt(stored, VOLUMES[stored.id])

    def ground(self, prior, current, report):
        self.step("ground", report)
        notice = "" if self.levels else "The prior CT has no lung mask."
        return work.Ground(np.ones((6, 8, 8), np.uint8), np.ones((6, 8, 8), np.uint8), self.levels, notice)

    def register(self, prior, current, ground, report):
        self.step(f"register {prior.stored.id} {current.stored.id}", report)
        return self.registration

    def differ(self, prior, current, ground, match, report, on_part):
        self.step("differences", report)
        hu = np.zeros((6, 8, 8), np.int16)
        on_part(work.Warped(hu, None, Differences()))
        return work.Warped(hu, None, Differences(np.zeros((6, 8, 8), np.uint8)))

    def gate(self, name):
        self.gates[name] = threading.Event()
        return self.gates[name]


@pytest.fixture
def bench(monkeypatch):
    made = Bench()
    monkeypatch.setattr(work, "load_ct", made.load)
    monkeypatch.setattr(work, "find_ground", made.ground)
    monkeypatch.setattr(work, "run_registration", made.register)
    monkeypatch.setattr(work, "find_differences", made.differ)
    yield made
    for gate in made.gates.values():
        gate.set()


@pytest.fixture
def page():
    return view_spec(ComparePage)


@pytest.fixture
def patients(qtbot):
    made = PatientState()
    made.set_patient(PATIENT, VISITS)
    return made


@pytest.fixture
def controller(parts, patients, page, bench, tmp_path):
    live = create_autospec(LiveRecords, instance=True)
    live.is_read_only = False
    parts = replace(parts, state=patients, live=live)
    return CompareController(parts, page, lambda: opened_in(parts.session))


def opened_in(session):
    """The kept series that is open on the CT page; in these tests its number stands in its UID."""
    return int(session.volume.series.series_uid[2:]) if session.volume is not None else None


def rest(qtbot, session):
    qtbot.waitUntil(lambda: "compare" not in session.busy)


def quality(page):
    return page.header.show_quality.call_args.args


def shown(page):
    return {
        PRIOR: page.set_prior.call_args.args[0],
        CURRENT: page.set_current.call_args.args[0],
    }


def test_entering_loads_both_then_registers_and_compares(qtbot, controller, session, page, bench):
    controller.enter()
    assert "compare" in session.busy
    rest(qtbot, session)
    assert bench.calls == ["load 13", "load 12", "ground", "register 12 13", "differences"]
    assert shown(page) == {PRIOR: VOLUMES[12], CURRENT: VOLUMES[13]}
    page.set_match.assert_called_with(GOOD)
    assert quality(page)[:2] == ("ok", "Lungs overlap 0.97 (before 0.78), surface 1.1 mm")
    assert page.set_differences.call_args.args[0].hu is not None
    assert page.set_warped.called


def parted(page):
    """Whether the page was told, since it was last asked, that its two sides have nothing in common."""
    told = (page.set_match, page.set_warped, page.set_differences)
    found = [sum(one.args[0] is None for one in mock.call_args_list) for mock in told]
    is_parted = all(found) and page.reset_look.called
    assert is_parted or not (page.reset_look.called or found[1] or found[2])  # all of it or nothing
    for mock in (*told, page.reset_look):
        mock.reset_mock()
    return is_parted


def test_another_ct_on_a_side_breaks_the_link_and_throws_the_warp_away(qtbot, controller, session, page, bench):
    controller.enter()
    rest(qtbot, session)
    assert parted(page)
    gate = bench.gate("load 11")
    controller.pick(PRIOR, 11)
    qtbot.waitUntil(lambda: "load 11" in bench.calls)
    assert parted(page)  # at once, not when the other is there
    gate.set()
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)
    assert page.set_warped.call_args.args[0] is not None
    controller.run.release()
    assert parted(page)


def test_a_new_analysis_of_the_same_ct_keeps_link_and_warp(qtbot, controller, session, page, bench, analysis):
    session.set_volume(VOLUMES[13])
    controller.enter()
    rest(qtbot, session)
    parted(page)
    session.set_analysis(analysis)
    assert page.set_current.call_args.args == (VOLUMES[13], analysis)
    assert not parted(page)
    page.set_match.assert_not_called()


def test_the_levels_match_until_the_registration_is_there(qtbot, controller, session, page, bench):
    gate = bench.gate("register 12 13")
    controller.enter()
    qtbot.waitUntil(lambda: "register 12 13" in bench.calls)
    page.set_match.assert_called_with(LEVELS)
    kind, text = quality(page)[:2]
    assert kind == "info"
    assert text == "Matched by the 5 Goh levels. The registration is running."
    qtbot.waitUntil(lambda: page.header.show_progress.call_args.args == (0.5, "register 12 13 …"))
    gate.set()
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)


def test_the_open_ct_is_not_read_again(qtbot, controller, session, page, bench, analysis):
    session.set_volume(VOLUMES[13])
    session.set_analysis(analysis, is_complete=True)
    controller.enter()
    rest(qtbot, session)
    assert bench.calls[0] == "load 12"
    page.set_current.assert_any_call(VOLUMES[13], session.analysis)


def test_a_stopped_registration_leaves_the_levels_and_offers_to_go_on(qtbot, controller, session, page, bench):
    bench.gate("register 12 13")
    controller.enter()
    qtbot.waitUntil(lambda: "register 12 13" in bench.calls)
    controller.cancel()
    page.header.show_cancelling.assert_called_once()
    rest(qtbot, session)
    page.set_match.assert_called_with(LEVELS)
    assert quality(page) == (
        "warn",
        "The registration was stopped. Matched by the 5 Goh levels.",
        "register",
        "Register again",
    )
    bench.gates.clear()
    controller.run.do("register")
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)


def test_a_failed_registration_says_why_and_leaves_the_levels(qtbot, controller, session, page, bench):
    bench.errors["register 12 13"] = InputRefused("The current CT shows no left lung; check the lung masks.")
    controller.enter()
    rest(qtbot, session)
    page.set_match.assert_called_with(LEVELS)
    kind, text, offer, _ = quality(page)
    assert (kind, offer) == ("warn", "register")
    assert "no left lung" in text
    assert text.endswith("Matched by the 5 Goh levels.")


def test_a_bad_registration_is_refused(qtbot, controller, session, page, bench):
    bench.registration = BAD
    controller.enter()
    rest(qtbot, session)
    page.set_match.assert_called_with(LEVELS)
    assert quality(page)[:2] == ("warn", BAD.reason)
    assert "differences" not in bench.calls


def test_without_levels_and_registration_the_sides_are_not_linked(qtbot, controller, session, page, bench):
    bench.registration, bench.levels = BAD, None
    controller.enter()
    rest(qtbot, session)
    page.set_match.assert_called_with(None)
    assert quality(page)[1].endswith("The two sides are not linked: The prior CT has no lung mask.")


def test_a_stopped_difference_keeps_the_registration_and_can_be_made_later(qtbot, controller, session, page, bench):
    bench.gate("differences")
    controller.enter()
    qtbot.waitUntil(lambda: "differences" in bench.calls)
    controller.cancel()
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)
    assert quality(page)[0] == "warn"
    assert quality(page)[2] == "differences"
    bench.gates.clear()
    controller.run.do("differences")
    rest(qtbot, session)
    assert page.set_differences.call_args.args[0].hu is not None


def test_another_choice_drops_the_old_work_and_keeps_the_ct_of_both(qtbot, controller, session, page, bench, patients):
    gate = bench.gate("register 12 13")
    controller.enter()
    qtbot.waitUntil(lambda: "register 12 13" in bench.calls)
    controller.pick(PRIOR, 11)
    gate.set()
    rest(qtbot, session)
    assert bench.calls[-4:] == ["load 11", "ground", "register 11 13", "differences"]
    assert bench.calls.count("load 13") == 1
    assert shown(page) == {PRIOR: VOLUMES[11], CURRENT: VOLUMES[13]}
    assert patients.pair == (1, 3)


def test_exchanging_the_sides_reads_nothing_again(qtbot, controller, session, page, bench, patients):
    controller.enter()
    rest(qtbot, session)
    controller.exchange()
    rest(qtbot, session)
    assert bench.calls.count("load 13") == bench.calls.count("load 12") == 1
    assert "register 13 12" in bench.calls
    assert shown(page) == {PRIOR: VOLUMES[13], CURRENT: VOLUMES[12]}
    assert patients.pair == (2, 3)


def test_the_pair_of_the_patient_page_is_followed(qtbot, controller, session, page, bench, patients):
    controller.enter()
    rest(qtbot, session)
    patients.set_pair((1, 2))
    rest(qtbot, session)
    assert shown(page) == {PRIOR: VOLUMES[11], CURRENT: VOLUMES[12]}


def test_coming_back_finds_everything_as_it_was(qtbot, controller, session, page, bench):
    controller.enter()
    rest(qtbot, session)
    calls = list(bench.calls)
    controller.leave()
    controller.enter()
    rest(qtbot, session)
    assert bench.calls == calls
    assert controller.run.loaded


def test_leaving_lets_the_volumes_go_but_not_the_registration(qtbot, controller, session, page, bench):
    controller._release_timer.setInterval(10)
    controller.enter()
    rest(qtbot, session)
    controller.leave()
    qtbot.waitUntil(lambda: not controller.run.loaded)
    assert shown(page) == {PRIOR: None, CURRENT: None}
    controller.enter()
    rest(qtbot, session)
    assert bench.calls.count("register 12 13") == 1
    assert bench.calls.count("load 12") == 2
    page.set_match.assert_called_with(GOOD)


def test_leaving_in_the_middle_stops_the_work_with_the_volumes(qtbot, controller, session, bench):
    bench.gate("load 12")
    controller._release_timer.setInterval(10)
    controller.enter()
    qtbot.waitUntil(lambda: "load 12" in bench.calls)
    controller.leave()
    qtbot.waitUntil(lambda: "compare" not in session.busy)
    assert not controller.run.loaded


def test_another_patient_takes_everything_away_at_once(qtbot, controller, session, page, bench, patients):
    controller.enter()
    rest(qtbot, session)
    controller.leave()
    patients.set_patient(Patient(2, "P0002"), ())
    assert not controller.run.loaded
    assert not controller.run._matches
    assert shown(page) == {PRIOR: None, CURRENT: None}


def test_what_was_kept_of_one_patient_is_not_shown_at_another(qtbot, controller, session, bench, patients, runner):
    controller.enter()
    rest(qtbot, session)
    other = (Visit(8, 2, date(2024, 1, 1)),)
    go_on = threading.Event()
    controller.run._write(VISITS[2].series[0], lambda: VISITS[:1] if go_on.wait(PATIENCE_S) else ())
    patients.set_patient(Patient(2, "P0002"), other)
    go_on.set()
    qtbot.waitUntil(lambda: runner.running == 0)
    assert patients.visits == other


def test_nothing_is_loaded_while_the_page_is_not_shown(controller, bench, patients):
    patients.set_pair((1, 2))
    patients.set_visits(VISITS[:2])
    assert bench.calls == []


@pytest.mark.parametrize(
    ("patient", "visits", "part"),
    [
        (None, (), "No patient is open."),
        (PATIENT, (), "No CT of P0001 is kept yet."),
        (PATIENT, VISITS[:1], "There is no earlier CT of P0001."),
    ],
)
def test_what_is_missing_is_said_with_what_to_do(controller, page, patients, bench, patient, visits, part):
    patients.set_patient(patient, visits)
    controller.enter()
    words = dict(call.args for call in page.show_words.call_args_list)
    assert words[PRIOR].startswith(part)
    assert "Open" in words[PRIOR]
    assert bench.calls == []


def test_the_same_ct_on_both_sides_is_said(qtbot, controller, session, page, bench):
    controller.enter()
    rest(qtbot, session)
    count = len(bench.calls)
    controller.pick(PRIOR, 13)
    assert quality(page)[0] == "warn"
    assert "same CT" in quality(page)[1]
    assert len(bench.calls) == count


def test_files_that_moved_are_asked_for_and_remembered(
    qtbot, controller, session, page, bench, patients, ask, tmp_path, monkeypatch
):
    remembered = Mock(return_value=VISITS)
    monkeypatch.setattr(work, "remember_source", remembered)
    bench.errors["load 12"] = work.FilesNotThere("The files of the CT of 2023-02-07 are not where they were.")
    controller.enter()
    rest(qtbot, session)
    assert quality(page)[2:] == ("folder", "Choose folder…")
    page.show_words.assert_called_with(PRIOR, "The files of the CT of 2023-02-07 are not where they were.")
    ask.folder_of_ct.return_value = tmp_path
    controller.run.do("folder")
    rest(qtbot, session)
    assert bench.source == str(tmp_path)
    qtbot.waitUntil(lambda: remembered.called)
    assert str(tmp_path) in remembered.call_args.args
    assert "register 12 13" in bench.calls


def test_no_folder_chosen_changes_nothing(qtbot, controller, session, page, bench, ask):
    bench.errors["load 12"] = work.FilesNotThere("The files are not there.")
    controller.enter()
    rest(qtbot, session)
    ask.folder_of_ct.return_value = None
    controller.run.do("folder")
    assert quality(page)[2] == "folder"


def test_stopped_loading_can_be_tried_again(qtbot, controller, session, page, bench):
    bench.gate("load 12")
    controller.enter()
    qtbot.waitUntil(lambda: "load 12" in bench.calls)
    controller.cancel()
    rest(qtbot, session)
    assert quality(page) == ("warn", "Loading was stopped.", "again", "Try again")
    bench.gates.clear()
    controller.run.do("again")
    rest(qtbot, session)
    page.set_match.assert_called_with(GOOD)


def test_an_unexpected_error_gets_one_sentence(qtbot, controller, session, page, bench):
    bench.errors["load 12"] = RuntimeError("value of a patient")
    controller.enter()
    rest(qtbot, session)
    assert quality(page)[0] == "error"
    assert "value of a patient" not in quality(page)[1]


def test_a_level_moved_on_the_ct_page_is_shown_and_nothing_registered_again(
    qtbot, controller, session, page, bench, analysis
):
    session.set_volume(VOLUMES[13])
    session.set_analysis(analysis, is_complete=True)
    controller.enter()
    rest(qtbot, session)
    controller.leave()
    moved = replace(analysis, levels=analysis.levels[:4])
    session.set_analysis(moved, is_complete=True)
    assert page.set_current.call_args.args[1].levels == moved.levels
    count = len(bench.calls)
    controller.enter()
    rest(qtbot, session)
    assert bench.calls[count:] == ["ground"]


def test_new_masks_are_compared_again_without_registering(qtbot, controller, session, page, bench, analysis):
    session.set_volume(VOLUMES[13])
    session.set_analysis(analysis, is_complete=True)
    controller.enter()
    rest(qtbot, session)
    count = len(bench.calls)
    lesions = replace(analysis.lesions, mask=analysis.lesions.mask.copy())
    session.set_analysis(replace(analysis, lesions=lesions), is_complete=True)
    rest(qtbot, session)
    assert bench.calls[count:] == ["ground", "differences"]


def test_while_a_ct_is_opened_nothing_else_is_loaded(qtbot, controller, session, page, bench):
    session.set_busy("import", True)
    controller.enter()
    assert bench.calls == []
    page.show_words.assert_any_call(CURRENT, "A CT is being opened …")
    session.set_busy("import", False)
    rest(qtbot, session)
    assert "register 12 13" in bench.calls


def test_another_open_ct_lets_the_volumes_go(qtbot, controller, session, bench):
    controller.enter()
    rest(qtbot, session)
    controller.leave()
    session.set_volume(VOLUMES[11])
    assert not controller.run.loaded


def test_messages_of_the_page_go_to_the_foot_of_the_window(controller):
    controller._on_message("Changed place 1 of 5, 2.0 mL")
    controller._window.activity.rest.assert_called_with("Changed place 1 of 5, 2.0 mL")
