"""From dropped files to pictures: the generated DICOM folder, bad input, stopping, choosing by hand."""

import shutil
import threading
from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.opening import NOT_HERE, STOPPED, ImportController
from sscild_desktop.core.dicom import PartialVolume
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.views.shared.language import Theirs, speak
from sscild_desktop.workers import Channel, Receivers, quiet
from tests.patience import PATIENCE_S
from tests.shared import shared_folder


@pytest.fixture
def controller(parts):
    return ImportController(parts)


@pytest.fixture
def ct_folder(tmp_path):
    """A small but valid CT series on disk."""
    return shutil.copytree(shared_folder("ct-to-open", write_ct), tmp_path / "ct")


def write_ct(folder):
    hu = np.random.default_rng(3).integers(-1000, 200, (40, 32, 32)).astype(np.int16)
    write_dicom_folder(Volume(hu, Geometry(hu.shape, (5.0, 10.0, 10.0), (0.0, 0.0, 0.0))), folder)


def wait(qtbot, session):
    qtbot.waitUntil(lambda: "import" not in session.busy)


def test_a_folder_becomes_a_volume_with_its_reason_and_banner(qtbot, controller, session, window, ct_folder):
    controller.open_paths([ct_folder])
    assert "import" in session.busy
    wait(qtbot, session)
    assert session.volume.hu.shape == (40, 32, 32)
    assert session.choice.series is session.series
    window.show_series.assert_called_with(session.series.summary, session.choice.reason)
    window.banner.show_findings.assert_called_with(session.volume.findings)
    window.show_work.assert_called_with(True)
    window.messages.show_error.assert_not_called()
    assert session.sources == (ct_folder,)


def test_of_two_wishes_to_open_a_ct_the_later_goes_first(qtbot, controller, session, runner, ct_folder):
    is_there, asked = threading.Event(), []

    def look():
        runner.run(quiet(partial(is_there.wait, PATIENCE_S)), Receivers(asked.append), Channel.STUDY)

    look()
    controller.open_paths([ct_folder])
    is_there.set()
    wait(qtbot, session)
    qtbot.waitUntil(lambda: runner.running == 0)
    assert asked == []
    is_there.clear()
    controller.open_paths([ct_folder])
    look()
    wait(qtbot, session)
    is_there.set()
    qtbot.waitUntil(lambda: runner.running == 0)
    assert asked == [True]


def test_an_empty_folder_gets_one_sentence(qtbot, controller, session, window, tmp_path):
    (tmp_path / "empty").mkdir()
    controller.open_paths([tmp_path / "empty"])
    wait(qtbot, session)
    assert session.volume is None
    text = window.messages.show_error.call_args.args[0]
    assert text.endswith(".")
    assert "\n" not in text
    window.show_work.assert_not_called()  # whatever page was shown is shown still


def test_junk_is_listed_with_reasons_and_the_open_case_stays(qtbot, controller, session, window, tmp_path, volume):
    (tmp_path / "junk").mkdir()
    (tmp_path / "junk" / "letter.docx").write_bytes(b"PK not really" * 40)
    session.set_volume(volume)
    controller.open_paths([tmp_path / "junk"])
    wait(qtbot, session)
    assert session.volume is volume
    assert [skipped.reason for skipped in session.failed_scan.skipped]
    assert window.messages.show_error.call_args.args[1] == "skipped"
    window.show_work.assert_not_called()


@pytest.fixture
def open_ct(qtbot, controller, session, window, ct_folder, analysis):
    """A CT that is analysed, with FVC."""
    controller.open_paths([ct_folder])
    wait(qtbot, session)
    session.set_analysis(analysis, is_complete=True)
    session.type_fvc(66.0)
    session.set_level(3)
    window.planes.update_partial.reset_mock()
    return session.open_ct


@pytest.fixture
def second(ct_folder, tmp_path):
    """Another folder with a CT."""
    return shutil.copytree(ct_folder, tmp_path / "second")


@pytest.fixture
def gate(monkeypatch):
    """Loading hands over a slice, waits until this is opened and fails."""
    made, load = threading.Event(), engine.load_series

    def fail(series, report, on_slice):
        geometry = Geometry((4, 8, 8), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0))
        on_slice(PartialVolume(np.zeros((4, 8, 8), np.int16), geometry, 1, 4))
        while not made.is_set():
            report(0.5, "Loading")
        raise InputRefused("The files end too early; copy them again.")

    monkeypatch.setattr(engine, "load_series", fail)
    made.undo = lambda: monkeypatch.setattr(engine, "load_series", load)
    yield made
    made.set()


@pytest.mark.parametrize("name", ["empty", "gone"])
def test_after_a_drop_without_a_ct_everything_is_as_it_was(qtbot, controller, session, open_ct, tmp_path, name):
    (tmp_path / "empty").mkdir()
    controller.open_paths([tmp_path / name])
    assert session.sources == open_ct.sources  # also while it is looked at
    wait(qtbot, session)
    assert session.open_ct == open_ct


def test_a_ct_that_cannot_be_loaded_leaves_the_one_before(qtbot, controller, session, window, open_ct, second, gate):
    shown = window.show_series.call_args
    told = []
    for name in ("leaving", "came_back", "opened"):
        getattr(controller, name).connect(lambda name=name: told.append((name, session.analysis is not None)))
    controller.open_paths([second])
    qtbot.waitUntil(lambda: window.planes.update_partial.called)
    assert session.volume is None and session.sources == (second,)
    gate.set()
    wait(qtbot, session)
    assert session.open_ct == open_ct
    assert window.show_series.call_args == shown
    window.banner.show_findings.assert_called_with(open_ct.volume.findings)
    assert told == [("leaving", True), ("came_back", True)]
    assert window.messages.show_error.call_args.args[0].startswith("The files end too early")


def test_so_does_one_whose_loading_is_stopped(qtbot, controller, session, window, open_ct, second, gate):
    controller.open_paths([second])
    qtbot.waitUntil(lambda: window.planes.update_partial.called)
    controller.cancel()
    wait(qtbot, session)
    assert session.open_ct == open_ct
    window.activity.rest.assert_called_with(STOPPED)


def test_so_does_a_drop_without_a_ct_over_one_that_is_loading(
    qtbot, controller, session, window, open_ct, second, gate, tmp_path
):
    controller.open_paths([second])
    qtbot.waitUntil(lambda: window.planes.update_partial.called)
    controller.open_paths([tmp_path / "gone"])
    wait(qtbot, session)
    assert session.open_ct == open_ct


def test_what_failed_can_be_looked_at_and_another_series_of_it_chosen(
    qtbot, controller, session, window, open_ct, second, gate
):
    (second / "letter.txt").write_bytes(b"Dear colleague" * 20)
    gate.set()
    controller.open_paths([second])
    wait(qtbot, session)
    assert window.messages.show_error.call_args.args[1] == "skipped"
    assert session.scan is open_ct.scan and session.failed_scan.skipped
    gate.undo()
    controller.show_series(session.failed_scan.series[0])
    wait(qtbot, session)
    assert session.sources == (second,) and session.volume is not open_ct.volume
    assert session.failed_scan is None


def test_without_a_ct_before_the_start_page_is_shown(qtbot, controller, session, window, second, gate):
    gate.set()
    controller.open_paths([second])
    wait(qtbot, session)
    assert session.volume is None and session.sources == ()
    window.show_work.assert_called_with(False)


def test_a_path_that_is_gone_gets_one_sentence(qtbot, controller, session, window, tmp_path):
    controller.open_paths([tmp_path / "gone"])
    wait(qtbot, session)
    assert window.messages.show_error.call_args.args[0].endswith(".")


def test_stopping_is_no_error(qtbot, controller, session, window, ct_folder):
    controller.open_paths([ct_folder])
    controller.cancel()
    wait(qtbot, session)
    assert session.volume is None
    window.messages.show_error.assert_not_called()
    window.activity.rest.assert_called_with(STOPPED)


def test_a_new_drop_replaces_the_one_that_is_read(qtbot, controller, session, window, ct_folder, tmp_path):
    (tmp_path / "empty").mkdir()
    controller.open_paths([tmp_path / "empty"])
    controller.open_paths([ct_folder])
    wait(qtbot, session)
    assert session.volume is not None
    window.messages.show_error.assert_not_called()


def test_a_recent_study_is_opened_whatever_else_is_in_the_folder(qtbot, controller, session, window, ct_folder):
    controller.open_paths([ct_folder])
    wait(qtbot, session)
    best = session.series
    other = replace(best, info=replace(best.info, series_uid="9.9"))
    found = replace(session.scan, series=(best, other))
    controller._wanted_uid = "9.9"
    controller._on_scanned(found)
    wait(qtbot, session)
    assert session.series is other
    controller._wanted_uid = "gone"
    controller._on_scanned(found)
    wait(qtbot, session)
    assert session.series is best
    assert window.messages.show_info.call_args.args[0].endswith("is shown.")


def test_showing_a_series_by_hand_says_so(qtbot, controller, session, window, ct_folder):
    controller.open_paths([ct_folder])
    wait(qtbot, session)
    chosen = session.series
    session.choice = None
    controller.show_series(chosen)
    wait(qtbot, session)
    window.show_series.assert_called_with(chosen.summary, "Chosen by hand.")


def test_the_description_of_a_series_is_not_translated(qtbot, controller, session, window, ct_folder):
    controller.open_paths([ct_folder])
    wait(qtbot, session)
    found = session.series
    speak({"Lung": "Lunge", "%1 slices": "%1 Schichten"}, "de")
    try:
        controller.show_series(replace(found, info=replace(found.info, description="Lung")))
        wait(qtbot, session)
    finally:
        speak(None)
    title = window.show_series.call_args.args[0]
    assert (type(title), title[:18]) == (Theirs, "Lung, 40 Schichten")


def test_a_series_called_by_its_file_is_not_while_names_are_hidden(
    qtbot, controller, session, window, state, ct_folder
):
    controller.open_paths([ct_folder])
    wait(qtbot, session)
    found = session.series
    controller.show_series(replace(found, info=replace(found.info, description="Planted, Anna.nii")))
    wait(qtbot, session)
    reason = window.show_series.call_args.args[1]
    assert "Planted" in window.show_series.call_args.args[0]
    state.set_pseudonymous(True)
    assert window.show_series.call_args.args[0].startswith("….nii, 40 slices")
    state.set_pseudonymous(False)
    assert "Planted" in window.show_series.call_args.args[0]
    assert window.show_series.call_args.args[1] == reason


def test_a_new_case_forgets_what_was_computed_for_the_old_one(qtbot, controller, session, ct_folder, analysis):
    session.set_analysis(analysis, is_complete=True)
    session.type_fvc(60.0)
    controller.open_paths([ct_folder])
    wait(qtbot, session)
    assert session.analysis is None
    assert session.fvc_percent is None


def test_of_a_ct_that_was_asked_for_alone_nothing_else_is_opened(
    qtbot, controller, session, window, open_ct, ct_folder
):
    volume = session.volume
    controller.open_paths([ct_folder], "1.2.3.no.such.series", 4, True)
    wait(qtbot, session)
    assert session.volume is volume
    assert window.messages.show_error.call_args.args[0] == NOT_HERE
    controller.open_paths([ct_folder], "1.2.3.no.such.series", 4)
    wait(qtbot, session)
    assert session.volume is not volume, "a recent study gives what is there, and says so"
