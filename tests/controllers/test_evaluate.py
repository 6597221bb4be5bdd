"""The comparison without a window: masks read and asked about, meanings kept, drops, export, failures as sentences."""

from dataclasses import replace
from unittest.mock import create_autospec

import numpy as np
import openpyxl
import pytest
import SimpleITK as sitk
from PySide6.QtCore import QObject, Signal

from sscild_desktop.controllers.evaluate import comparing, work
from sscild_desktop.controllers.evaluate.comparing import (
    COMPARE,
    NO_CT,
    NOT_ANALYSED,
    OPEN,
    PAGE,
    READY,
    EvaluateController,
)
from sscild_desktop.core.classes import LESION_KEYS, Lesion
from sscild_desktop.core.exports.nifti import to_image
from sscild_desktop.core.results import Analysis, Extent, GohLevel, LesionResult, LungResult, Scores
from sscild_desktop.views.evaluate.labels import LabelDialog
from sscild_desktop.views.evaluate.page import AgreementPage
from sscild_desktop.workers import Channel
from tests.controllers.view_specs import view_spec


class Signals(QObject):
    """The signals of the page and of the labels."""

    mask_requested = Signal()
    scores_requested = Signal()
    labels_requested = Signal()
    export_requested = Signal()
    class_requested = Signal(str)
    mapping_chosen = Signal(object)


@pytest.fixture
def dialogs():
    made, labels, signals = view_spec(AgreementPage), view_spec(LabelDialog), Signals()
    for one in (made, labels):
        for name in ("mask_requested", "scores_requested", "labels_requested", "export_requested",
                     "class_requested", "mapping_chosen"):  # fmt: skip
            if hasattr(one, name):
                setattr(one, name, getattr(signals, name))
    return made, labels, signals


@pytest.fixture
def opened():
    return []


@pytest.fixture
def controller(parts, dialogs, opened):
    made = EvaluateController(parts, lambda: dialogs[:2], opened.append)
    made.made()
    return made


@pytest.fixture
def analysed(session, volume):
    """An analysed CT on screen."""
    lungs, lesions = np.ones(volume.hu.shape, np.uint8), np.zeros(volume.hu.shape, np.uint8)
    lesions[10:20, 4:10, 4:10] = Lesion.GGO
    extents = {key: Extent(1.0, 1.0) for key in (*LESION_KEYS.values(), "total")}
    levels = tuple(GohLevel(n, 0.0, 0, Scores(10.0 * n, 5.0, 5.0)) for n in range(1, 6))
    result = Analysis(volume.series, volume.geometry, lungs=LungResult(lungs, 1.0, 0.5, 0.5, -850.0),
                      lesions=LesionResult(lesions, extents), levels=levels)  # fmt: skip
    session.set_volume(volume)
    session.set_analysis(result, is_complete=True)
    return result


@pytest.fixture
def mask(tmp_path, volume):
    """1 lung, 2 something."""
    array = np.ones(volume.hu.shape, np.uint8)
    array[10:20, 4:10, 7:13] = 2
    sitk.WriteImage(to_image(array, volume.geometry), str(tmp_path / "m.nii.gz"))
    return tmp_path / "m.nii.gz"


def idle(qtbot, runner):
    qtbot.waitUntil(lambda: runner.running == 0)


def state(dialogs):
    return dialogs[0].show_state.call_args.args[0]


def told(window):
    return window.messages.show_error.call_args.args[0]


MEANING = {"1": "lungs", "2": "ggo"}


def test_what_is_missing_is_said(controller, dialogs, session, volume):
    assert state(dialogs) == NO_CT
    session.set_volume(volume)
    assert state(dialogs) == NOT_ANALYSED
    dialogs[0].allow.assert_called_with(False)


def test_a_mask_is_read_asked_about_and_compared(qtbot, controller, dialogs, analysed, mask, ask, runner, settings):
    dialog, labels, signals = dialogs
    assert state(dialogs) == READY
    ask.mask_to_open.return_value = mask
    signals.mask_requested.emit()
    idle(qtbot, runner)
    assert labels.ask.call_args.args[1] == {"1": "", "2": ""}
    dialog.allow_labels.assert_called_once()  # the question was closed: it can be asked for again
    signals.labels_requested.emit()
    assert labels.ask.call_count == 2
    signals.mapping_chosen.emit(MEANING)
    idle(qtbot, runner)
    _, found, key = dialog.show_evaluation.call_args.args
    ggo = next(one for one in found.overlaps if one.key == "ggo")
    assert (key, ggo.dice) == ("ggo", 0.5)
    codes, place = dialog.show_codes.call_args.args
    assert set(np.unique(codes)) == {0, 1 | 4, 2 | 8, 3} and 10 <= place[0] < 20
    assert {"overlap", "confusion"} <= set(dialog.show_plots.call_args.args[0])
    assert dict(settings.value.mask_labels) == {"1; 2 | 1": "lungs", "1; 2 | 2": "ggo"}


def test_the_meaning_of_labels_is_remembered_and_can_be_changed(
    qtbot, controller, dialogs, analysed, mask, runner, settings
):
    dialog, labels, signals = dialogs
    settings.set(replace(settings.value, mask_labels=(("1; 2 | 1", "lungs"), ("1; 2 | 2", "ggo"))))
    controller.open_mask(mask)
    idle(qtbot, runner)
    qtbot.waitUntil(lambda: dialog.show_evaluation.called)
    labels.ask.assert_not_called()
    signals.labels_requested.emit()
    assert labels.ask.call_args.args[1] == MEANING
    signals.class_requested.emit("lungs")
    idle(qtbot, runner)
    assert set(np.unique(dialog.show_codes.call_args.args[0])) == {3}
    lesions = replace(analysed.lesions, mask=analysed.lesions.mask.copy())
    controller._session.set_analysis(replace(analysed, lesions=lesions))
    assert state(dialogs) == comparing.CHANGED
    controller._session.set_analysis(analysed)
    assert state(dialogs) == f"{mask.name} against the program's masks."


def test_the_mask_that_was_compared_is_named_whatever_was_opened_since(
    qtbot, controller, dialogs, analysed, mask, runner, settings, parts
):
    controller.open_mask(mask)
    idle(qtbot, runner)
    dialogs[2].mapping_chosen.emit(MEANING)
    idle(qtbot, runner)
    settings.set(replace(settings.value, mask_labels=()))
    controller.open_mask(mask.rename(mask.with_name("other.nii.gz")))
    idle(qtbot, runner)
    assert dialogs[1].ask.call_args.args[2] == "other.nii.gz"
    parts.state.set_pseudonymous(True)
    assert state(dialogs) == "….gz against the program's masks."
    parts.state.set_pseudonymous(False)
    assert state(dialogs) == "m.nii.gz against the program's masks."


def test_hidden_names_leave_what_was_said_last(qtbot, controller, dialogs, analysed, mask, tmp_path, runner, parts):
    controller.open_mask(mask)
    idle(qtbot, runner)
    dialogs[2].mapping_chosen.emit(MEANING)
    idle(qtbot, runner)
    book = openpyxl.Workbook()
    for row in (("Level", "TOT", "GG", "RET"), *((n, 15, 5, 5) for n in range(1, 6))):
        book.active.append(row)
    book.save(tmp_path / "scores.xlsx")
    controller.open_scores(tmp_path / "scores.xlsx")
    idle(qtbot, runner)
    assert state(dialogs) == "The readers' scores against the program's."
    parts.state.set_pseudonymous(True)
    assert state(dialogs) == "The readers' scores against the program's."


def test_a_mask_of_another_grid_is_told_in_one_sentence(
    qtbot, controller, dialogs, analysed, volume, tmp_path, runner, window
):
    moved = replace(volume.geometry, origin=(0.4, 0.0, -100.0))
    sitk.WriteImage(to_image(np.ones(volume.hu.shape, np.uint8), moved), str(tmp_path / "m.nrrd"))
    controller.open_mask(tmp_path / "m.nrrd")
    idle(qtbot, runner)
    assert "0.40 mm beside the voxels" in told(window)
    dialogs[0].show_evaluation.assert_not_called()


def test_scores_of_readers_are_compared(qtbot, controller, dialogs, analysed, tmp_path, runner, window):
    book = openpyxl.Workbook()
    for row in (("Level", "TOT", "GG", "RET"), *((n, 10 * n + 5, 5, 5) for n in range(1, 6))):
        book.active.append(row)
    book.save(tmp_path / "scores.xlsx")
    window.page = PAGE
    controller.dropped([tmp_path / "scores.xlsx"])
    idle(qtbot, runner)
    found, rows = dialogs[0].show_scores.call_args.args
    assert found.rows[0].bias.value == -5.0 and rows[0][0] == "Program against Reader"
    book.active["B2"] = 400
    book.save(tmp_path / "scores.xlsx")
    controller.dropped([tmp_path / "scores.xlsx"])
    idle(qtbot, runner)
    assert "B2: TOT must be 0 to 100" in told(window)


def test_a_mask_dropped_on_the_window_is_asked_about(
    qtbot, controller, dialogs, analysed, mask, window, opened, runner
):
    controller.dropped([mask])
    idle(qtbot, runner)
    assert "m.nii.gz" in window.question.ask.call_args.args[0]
    answer = window.question.answered.connect.call_args.args[0]
    answer(COMPARE)
    idle(qtbot, runner)
    window.show_page.assert_called_with(PAGE)
    assert dialogs[1].ask.called and opened == []
    controller.dropped([mask])
    idle(qtbot, runner)
    answer(OPEN)
    assert opened == [[mask]]
    answer(COMPARE)  # of another question
    assert opened == [[mask]]


def test_a_mask_dropped_on_the_page_is_compared_without_a_question(
    qtbot, controller, dialogs, analysed, mask, window, opened, runner
):
    window.page = PAGE
    controller.dropped([mask])
    idle(qtbot, runner)
    qtbot.waitUntil(lambda: dialogs[1].ask.called)
    window.question.ask.assert_not_called()
    assert opened == []


def test_everything_else_that_is_dropped_is_opened(
    qtbot, controller, analysed, mask, opened, runner, tmp_path, session
):
    controller.dropped([tmp_path])
    idle(qtbot, runner)
    controller.dropped([mask, tmp_path])
    session.set_analysis(None)
    controller.dropped([mask])
    assert opened == [[tmp_path], [mask, tmp_path], [mask]]


def test_what_was_compared_is_written_into_a_new_folder(
    qtbot, controller, dialogs, analysed, mask, ask, runner, tmp_path, settings, parts
):
    settings.set(replace(settings.value, mask_labels=(("1; 2 | 1", "lungs"), ("1; 2 | 2", "ggo"))))
    controller.export()
    controller.open_mask(mask)
    idle(qtbot, runner)
    qtbot.waitUntil(lambda: dialogs[0].show_evaluation.called)
    ask.export_folder.return_value = tmp_path
    dialogs[2].export_requested.emit()
    idle(qtbot, runner)
    folder = next(tmp_path.glob("evaluation-*"))
    names = {path.name for path in folder.iterdir()}
    assert {"evaluation.xlsx", "evaluation.json", "overlap.svg"} <= names and state(dialogs) == f"Written: {folder}"
    parts.state.set_pseudonymous(True)
    assert state(dialogs) == f"Written: {folder.name}"


def test_another_ct_takes_the_comparison_away_and_its_work_with_it(
    qtbot, controller, dialogs, analysed, mask, runner, session, monkeypatch, window
):
    monkeypatch.setattr(work, "read", create_autospec(work.read, side_effect=ValueError))
    controller.open_mask(mask)
    idle(qtbot, runner)
    assert "unexpected" in told(window) and Channel.EVALUATE not in session.busy
    controller.open_mask(mask)
    assert Channel.EVALUATE in session.busy
    session.set_volume(None)
    assert Channel.EVALUATE not in session.busy
    dialogs[0].show_nothing.assert_called_with(NO_CT)
    controller.open_mask(mask)
    assert state(dialogs) == NO_CT


def test_a_mask_that_was_read_before_the_stop_came_is_not_asked_about(
    qtbot, controller, dialogs, analysed, mask, runner, session
):
    controller.open_mask(mask)
    assert all(task.wait(60_000) for task in runner._threads), "read, and not told yet"
    controller.cancel()
    idle(qtbot, runner)
    qtbot.waitUntil(lambda: Channel.EVALUATE not in session.busy)
    dialogs[1].ask.assert_not_called()
    assert state(dialogs) == READY


def test_work_can_be_stopped_and_what_was_shown_stays(qtbot, controller, dialogs, analysed, mask, runner, session):
    controller.open_mask(mask)
    controller.cancel()
    idle(qtbot, runner)
    qtbot.waitUntil(lambda: Channel.EVALUATE not in session.busy)
    dialogs[1].ask.assert_not_called()
    assert state(dialogs) == READY


def test_the_ct_is_shown_at_once_where_the_reader_looks_at_it(
    controller, dialogs, analysed, session, volume, viewing, window
):
    viewing.set_geometry(volume.geometry)
    viewing.set_crosshair(30, 5, 6)
    go_to = window.page_changed.connect.call_args.args[0]
    go_to("ct")
    dialogs[0].show_ct.assert_not_called()
    go_to(PAGE)
    dialogs[0].show_ct.assert_called_once_with(volume, (30, 5, 6))
    session.set_volume(None)  # the next one is being loaded
    dialogs[0].show_ct.assert_called_once()
    window.page = PAGE
    session.set_volume(volume)
    assert dialogs[0].show_ct.call_count == 2


def test_the_workbook_of_the_ct_gets_what_is_compared_now(qtbot, controller, dialogs, analysed, mask, runner, session):
    assert controller.findings is None
    controller.open_mask(mask)
    idle(qtbot, runner)
    dialogs[2].mapping_chosen.emit(MEANING)
    idle(qtbot, runner)
    found = controller.findings
    assert found.single.overlaps[0].dice >= 0 and not found.single.program.lesions.size and found.scores is None
    other = replace(analysed.lesions, mask=analysed.lesions.mask.copy())
    session.set_analysis(replace(analysed, lesions=other), is_complete=True)
    assert controller.findings is None  # the masks are others now
