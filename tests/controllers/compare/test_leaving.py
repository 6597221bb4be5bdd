"""The comparison without a window: what stays and what goes when the reader leaves it, or another patient comes."""

import threading
from datetime import date

from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.state.linked_pair import CURRENT, PRIOR
from tests.controllers.compare.bench import GOOD, VISITS, VOLUMES, rest, shown
from tests.patience import PATIENCE_S


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


def test_another_open_ct_lets_the_volumes_go(qtbot, controller, session, bench):
    controller.enter()
    rest(qtbot, session)
    controller.leave()
    session.set_volume(VOLUMES[11])
    assert not controller.run.loaded
