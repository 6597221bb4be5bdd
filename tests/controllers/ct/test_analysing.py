"""The one button: runs, shows stages and time, keeps finished stages on cancel, goes on from them, names errors."""

import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.analysing import AGAIN, ASK_AGAIN, ASK_ANEW, KEPT, AnalysisController
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.results import HeatMap, MaskEdit, NetworkUse
from tests.patience import PATIENCE_S

STAGES = [("lungs", "Finding the lungs"), ("lesions", "Finding lesions")]


@pytest.fixture
def controller(parts, monkeypatch):
    monkeypatch.setattr(engine, "plan", lambda _volume, _settings, earlier: engine.Plan(STAGES, earlier is not None))
    return AnalysisController(parts)


def use(monkeypatch, function):
    monkeypatch.setattr(engine, "run_analysis", function)


def wait(qtbot, controller):
    qtbot.waitUntil(lambda: not controller.is_running)


def test_nothing_happens_without_a_volume(controller, session):
    controller.start()
    assert not controller.is_running


def test_another_ct_stops_it_and_what_is_finished_stays(qtbot, controller, session, volume, analysis, monkeypatch):
    go_on = threading.Event()

    def work(volume, settings, earlier, report, on_stage):
        on_stage(analysis)
        go_on.wait(PATIENCE_S)
        return replace(analysis, seconds={})

    use(monkeypatch, work)
    session.set_volume(volume)
    controller.start()
    qtbot.waitUntil(lambda: session.analysis is analysis)
    controller.leave()
    assert not controller.is_running
    go_on.set()
    qtbot.waitUntil(lambda: controller._runner.running == 0)
    assert session.analysis is analysis and not session.is_complete


def test_a_cancel_before_the_first_stage_begins_nothing(qtbot, controller, session, volume, monkeypatch):
    began, asked, go_on = [], threading.Event(), threading.Event()

    def plan(*_):
        asked.set()
        go_on.wait(PATIENCE_S)
        return engine.Plan(STAGES, goes_on=False)

    monkeypatch.setattr(engine, "plan", plan)
    use(monkeypatch, lambda *_: began.append(True))
    session.set_volume(volume)
    controller.start()
    asked.wait(PATIENCE_S)
    controller.cancel()
    go_on.set()
    wait(qtbot, controller)
    assert began == [] and session.analysis is None


def test_a_refused_series_gets_one_sentence_and_no_analysis(controller, session, window, refused):
    session.set_volume(refused)
    controller.start()
    assert not controller.is_running
    (text,), _ = window.messages.show_error.call_args
    assert "not analysed: Only 20 slices" in text


def test_a_series_that_asks_is_measured_when_the_reader_says_so_and_never_before(
    qtbot, controller, session, window, volume, analysis, monkeypatch
):
    measured = []

    def work(volume, settings, earlier, report, on_stage):
        measured.append(volume)
        return replace(analysis, findings=volume.findings)

    use(monkeypatch, work)
    asks = replace(volume, findings=(Finding("cropped", "ask", "The lungs are cut off at the top.", z_mm=3.0),))
    session.set_volume(asks)
    controller.start()
    assert not controller.is_running and not measured
    (text,), _ = window.messages.show_error.call_args
    assert "Analyse anyway" in text and "cut off at the top" in text
    controller.start_anyway()
    wait(qtbot, controller)
    assert measured[0].hu is volume.hu
    stamped = [(one.code, one.level, one.text) for one in session.analysis.findings]
    assert stamped == [("cropped", "warn", "Analysed anyway. The lungs are cut off at the top.")]
    assert session.objection == ""
    session.set_volume(asks)  # the decision was about one CT, once
    assert session.objection


def test_the_growing_analysis_reaches_the_session_stage_by_stage(
    qtbot, controller, session, window, volume, analysis, monkeypatch
):
    def work(volume, settings, earlier, report, on_stage):
        assert earlier is None
        report(0.1, "Finding the lungs")
        on_stage(replace(analysis, lesions=None))
        return analysis

    use(monkeypatch, work)
    session.set_volume(volume)
    controller.start()
    assert controller.is_running
    wait(qtbot, controller)
    assert session.is_complete
    assert session.analysis.lesions is not None
    window.progress.set_stages.assert_called_once_with(STAGES)
    window.show_progress.assert_called_with(False)
    window.show_running.assert_called_with("")
    window.messages.show_error.assert_not_called()


def test_cancel_keeps_the_finished_stages_and_the_next_run_gets_them(
    qtbot, controller, session, window, volume, analysis, monkeypatch
):
    given = []

    def work(volume, settings, earlier, report, on_stage):
        given.append(earlier)
        on_stage(analysis)
        while len(given) == 1:
            report(0.5, "Finding lesions")
            time.sleep(0.005)
        return analysis

    use(monkeypatch, work)
    session.set_volume(volume)
    controller.start()
    qtbot.waitUntil(lambda: session.analysis is not None)
    controller.cancel()
    wait(qtbot, controller)
    assert session.analysis.seconds == {"lungs": 1.0}
    assert not session.is_complete
    window.messages.show_error.assert_not_called()
    window.progress.set_running.assert_called_with(False, KEPT)
    controller.start()
    wait(qtbot, controller)
    assert given[1].seconds == {"lungs": 1.0}
    assert session.is_complete


def test_analysing_a_finished_case_again_starts_afresh(qtbot, controller, session, volume, analysis, monkeypatch):
    given = []
    use(monkeypatch, lambda volume, settings, earlier, report, on_stage: given.append(earlier) or analysis)
    session.set_volume(volume)
    session.set_analysis(analysis, is_complete=True)
    with qtbot.waitSignal(controller.began_anew):  # the levels forget what could be taken back
        controller.start()
    wait(qtbot, controller)
    assert given == [None]


def test_an_error_is_shown_in_its_own_words(qtbot, controller, session, window, volume, monkeypatch):
    def work(volume, settings, earlier, report, on_stage):
        raise ModelRefused("The network lesions-all is damaged; install the program again.")

    use(monkeypatch, work)
    session.set_volume(volume)
    controller.start()
    wait(qtbot, controller)
    (text,), _ = window.messages.show_error.call_args
    assert text == "The network lesions-all is damaged; install the program again."


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("ITK ERROR: Image: Failed to allocate memory for image.")]
)
def test_without_memory_the_finished_stages_stay_and_the_next_run_goes_on(
    qtbot, controller, session, window, volume, analysis, monkeypatch, error
):
    given = []

    def work(volume, settings, earlier, report, on_stage):
        given.append(earlier)
        on_stage(analysis)
        if len(given) == 1:
            raise error
        return analysis

    use(monkeypatch, work)
    session.set_volume(volume)
    controller.start()
    wait(qtbot, controller)
    (text,), _ = window.messages.show_error.call_args
    assert text == "There was not enough memory; close other programs and try again."
    assert session.analysis is analysis and not session.is_complete
    controller.start()
    wait(qtbot, controller)
    assert given == [None, analysis] and session.is_complete


def test_the_badge_says_what_the_networks_really_used(qtbot, controller, session, volume, analysis, monkeypatch):
    uses = (NetworkUse("a", "1", "0", "CPUExecutionProvider", "this installation has no CUDA support"),)
    use(monkeypatch, lambda *a, **k: replace(analysis, networks=uses))
    session.set_volume(volume)
    controller.start()
    wait(qtbot, controller)
    assert session.device.text == "CPU"
    assert session.device.is_measured
    assert "no CUDA support" in session.device.reason


@pytest.mark.parametrize(("key", "runs"), [("", 0), ("visits:both", 0), (AGAIN, 1)])
def test_what_was_decided_by_hand_goes_only_when_the_reader_says_so(
    qtbot, controller, session, window, volume, analysis, monkeypatch, key, runs
):
    given = []
    use(monkeypatch, lambda volume, settings, earlier, report, on_stage: given.append(earlier) or analysis)
    corrected = replace(analysis, mask_edits=(MaskEdit("Brush 10 mm", "Lungs", 5, 0.1, 3, 4, "", ""),))
    session.set_volume(volume)
    session.set_analysis(corrected, is_complete=True)
    controller.start()
    assert window.question.ask.call_args.args[1][0] == ("", "Keep it")
    controller._on_answer(key)
    controller._on_answer(AGAIN)  # of a question that is answered already
    wait(qtbot, controller)
    assert len(given) == runs
    assert (session.analysis is corrected) == (not runs)


def test_the_question_goes_with_its_ct(controller, session, window, volume, analysis):
    session.set_volume(volume)
    decided = replace(analysis, mask_edits=(MaskEdit("Brush 10 mm", "Lungs", 5, 0.1, 3, 4, "", ""),))
    session.set_analysis(decided, is_complete=True)
    controller.start()
    session.set_volume(replace(volume, hu=volume.hu.copy()))
    window.question.withdraw.assert_called_once()
    controller._on_answer(AGAIN)
    assert not controller.is_running


def test_what_other_networks_cannot_go_on_from_is_asked_about_before_corrections_are_lost(
    qtbot, controller, session, window, volume, analysis, monkeypatch
):
    monkeypatch.setattr(engine, "plan", lambda *_: engine.Plan(STAGES, goes_on=False))
    made = []
    use(monkeypatch, lambda _volume, _settings, earlier, _report, _on_stage: made.append(earlier) or analysis)
    corrected = replace(analysis, mask_edits=(MaskEdit("Brush", "Lungs", 1, 0.1, 1, 1),))
    session.set_volume(volume)
    session.set_analysis(corrected)
    controller.start()
    wait(qtbot, controller)
    assert window.question.ask.call_args.args[0] == ASK_ANEW and session.analysis is corrected and not made
    controller._on_answer("")
    assert session.analysis is corrected
    controller.start()
    wait(qtbot, controller)
    controller._on_answer(AGAIN)
    wait(qtbot, controller)
    assert made == [None] and session.is_complete


def test_a_whole_analysis_without_maps_gets_them_and_keeps_what_was_decided(
    qtbot, controller, session, settings, window, volume, analysis, monkeypatch
):
    made = []
    use(monkeypatch, lambda _volume, _settings, earlier, _report, _on_stage: made.append(earlier) or analysis)
    bare = replace(analysis, heatmaps=(), mask_edits=(MaskEdit("Brush", "Lungs", 1, 0.1, 1, 1),))
    session.set_volume(volume)
    session.set_analysis(bare, is_complete=True)
    controller.start()
    wait(qtbot, controller)
    assert made == [bare]
    window.question.ask.assert_not_called()
    session.set_analysis(bare, is_complete=True)
    settings.set(replace(settings.value, heatmaps=False))
    controller.start()
    assert window.question.ask.call_args.args[0] == ASK_AGAIN


def test_a_map_that_comes_while_it_goes_on_stays(qtbot, controller, session, volume, analysis, monkeypatch):
    heat = HeatMap(0, "tot", np.zeros((16, 16), np.float32), 1.0, 2.0, -1.0, 25)
    began, go_on = threading.Event(), threading.Event()

    def work(volume, settings, earlier, report, on_stage):
        began.set()
        go_on.wait(PATIENCE_S)
        on_stage(replace(earlier, levels=earlier.levels[:4]))
        return earlier

    use(monkeypatch, work)
    session.set_volume(volume)
    session.set_analysis(analysis)
    controller.start()
    qtbot.waitUntil(began.is_set)
    session.set_analysis(replace(session.analysis, slice_maps=(heat,)))
    go_on.set()
    wait(qtbot, controller)
    assert session.is_complete and session.analysis.slice_maps == (heat,) and len(session.analysis.levels) == 5
