"""Export: a new folder that is free, never in the source, one sentence when it fails."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from unittest.mock import Mock, create_autospec

import numpy as np
import pytest
from PySide6.QtCore import SignalInstance

from sscild_desktop.controllers.ct import exporting as export_controller
from sscild_desktop.controllers.ct.exporting import ExportController, free_folder
from sscild_desktop.controllers.ct.hiding import Hiding
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.files import refuse_inside
from sscild_desktop.core.pseudonyms.key import key_file
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.views.ct.dicom_dialog import DicomDialog
from tests.controllers.view_specs import view_spec

NOW = datetime(2026, 3, 4, 15, 9)


@pytest.fixture
def controller(parts, ask, tmp_path):
    ask.export_folder.return_value = tmp_path
    return ExportController(parts, tuple)


def wait(qtbot, session):
    qtbot.waitUntil(lambda: "export" not in session.busy)


def test_the_name_is_free_and_names_no_patient(tmp_path):
    assert free_folder(tmp_path, NOW).name == "sscild-20260304-1509"
    (tmp_path / "sscild-20260304-1509").mkdir()
    (tmp_path / "sscild-20260304-1509-2").mkdir()
    assert free_folder(tmp_path, NOW).name == "sscild-20260304-1509-3"


def test_never_into_the_source(tmp_path):
    (tmp_path / "ct" / "series").mkdir(parents=True)
    for folder in ("ct", "ct/series"):
        with pytest.raises(ExportFailed, match="folder that is read"):
            refuse_inside(tmp_path / folder, [tmp_path / "ct"])
    refuse_inside(tmp_path, [tmp_path / "ct"])
    refuse_inside(tmp_path / "ct2", [tmp_path / "ct"])


def test_nothing_to_export_is_said(controller, window):
    controller.export()
    window.messages.show_info.assert_called_once()


def test_export_says_where_it_is(qtbot, controller, session, window, analysis, monkeypatch, tmp_path):
    def write(analysis, folder, volume, shapes, beside, report):
        folder.mkdir(parents=True)
        (folder / "results.xlsx").write_bytes(b"x")
        return folder

    monkeypatch.setattr(export_controller, "run_export", write)
    session.set_analysis(analysis)
    controller.export()
    wait(qtbot, session)
    assert controller.written.parent == tmp_path
    assert "results.xlsx" in window.messages.show_info.call_args.args[0]


def test_a_failed_export_is_one_sentence(qtbot, controller, session, window, analysis, monkeypatch):
    def write(analysis, folder, volume, shapes, beside, report):
        raise ExportFailed("The disk is full; free some space and export again.")

    monkeypatch.setattr(export_controller, "run_export", write)
    session.set_analysis(analysis)
    controller.export()
    wait(qtbot, session)
    window.messages.show_error.assert_called_once_with("The disk is full; free some space and export again.")
    assert controller.written is None


def test_the_source_is_refused_before_anything_runs(controller, session, window, analysis, tmp_path):
    session.set_analysis(analysis)
    session.sources = (tmp_path,)
    controller.export_to(Path(tmp_path))
    assert "export" not in session.busy
    window.messages.show_error.assert_called_once()


def test_a_cancelled_export_leaves_no_folder(qtbot, controller, session, window, analysis, monkeypatch, tmp_path):
    def slow(analysis, folder, named, report, *_more):
        folder.mkdir(exist_ok=True)
        while True:
            report(0.5, "Writing")

    from sscild_desktop.core.exports import bundle

    monkeypatch.setattr(bundle, "export_all", slow)
    session.set_analysis(analysis)
    controller.export()
    qtbot.waitUntil(lambda: window.activity.show_activity.call_count > 1)
    controller.cancel()
    wait(qtbot, session)
    assert list(tmp_path.glob("sscild-*")) == []
    window.messages.show_error.assert_not_called()


# --- DICOM -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(monkeypatch):
    """The dialog that is shown, as a spec; the test says what the reader chose."""
    made = view_spec(DicomDialog)
    made.finished = create_autospec(SignalInstance, instance=True)
    monkeypatch.setattr(export_controller, "DicomDialog", lambda *_facts: made)
    return made


def test_the_choice_is_asked_first(controller, session, analysis, dialog):
    controller.show_dicom()
    dialog.show.assert_not_called()  # nothing to export yet
    session.set_analysis(analysis)
    controller.show_dicom()
    dialog.show.assert_called_once()


def test_with_hidden_names_the_key_file_is_named_and_the_ct_may_go_too(
    controller, session, analysis, state, dialog, monkeypatch
):
    asked = []
    monkeypatch.setattr(export_controller, "DicomDialog", lambda *facts: asked.append(facts[:2]) or dialog)
    session.set_analysis(analysis)
    state.set_pseudonymous(True)
    controller.show_dicom()
    parts, whose = asked[0]
    assert list(parts) == ["seg", "sr", "sc", "pdf", "ct"]
    assert str(key_file()) in whose


def test_with_hidden_names_nothing_of_the_header_goes_out(
    qtbot, parts, ask, session, analysis, volume, state, monkeypatch, tmp_path
):
    written = []
    monkeypatch.setattr(export_controller, "run_export", lambda *facts: written.append(facts[0]) or tmp_path)
    monkeypatch.setattr(export_controller, "run_dicom", lambda *facts: written.append(facts[4]) or tmp_path)
    ask.export_folder.return_value = tmp_path
    jane = SeriesInfo("1.2.3", "1.2", "Jane's chest", patient_name="Doe^Jane", patient_id="4711")
    session.set_volume(volume)
    session.set_analysis(replace(analysis, series=jane))
    state.set_pseudonymous(True)
    controller = ExportController(parts, tuple, lambda: "P0007")
    controller.export()
    wait(qtbot, session)
    controller.export_dicom(("seg",), False)
    wait(qtbot, session)
    hidden, wanted = written
    assert (hidden.series.patient_id, hidden.series.description, wanted.disguise.code) == ("P0007", "", "P0007")
    assert hidden.series.series_uid == wanted.disguise.uid("1.2.3") != "1.2.3"
    assert "4711" in key_file().read_text()


@pytest.mark.parametrize("is_hidden", [True, False])
def test_readers_are_named_where_the_patient_is(
    qtbot, parts, ask, session, analysis, volume, state, monkeypatch, tmp_path, is_hidden
):
    written, named = [], Mock()
    monkeypatch.setattr(export_controller, "run_export", lambda *facts: written.append(facts[4].compared) or tmp_path)
    ask.export_folder.return_value = tmp_path
    session.set_volume(volume)
    session.set_analysis(analysis)
    state.set_pseudonymous(is_hidden)
    ExportController(parts, tuple, lambda: "P0007", lambda: named).export()
    wait(qtbot, session)
    assert written == [named.by_nobody.return_value if is_hidden else named]


def test_two_image_files_outside_the_records_have_pseudonyms_of_their_own(parts, session, analysis, volume, state):
    state.set_pseudonymous(True)
    hiding, codes = Hiding(parts, str), set()
    for hu in (volume.hu, volume.hu + np.int16(1)):
        session.set_volume(replace(volume, hu=hu, series=SeriesInfo()))
        session.set_analysis(replace(analysis, series=SeriesInfo()))
        codes.add(hiding.maker().code)
    assert len(codes) == 2


def test_the_chosen_objects_go_into_a_new_folder(
    qtbot, controller, session, analysis, volume, window, monkeypatch, tmp_path
):
    asked = []

    def write(analysis, series, hu, folder, wanted, report):
        asked.append((wanted.parts, wanted.is_labelmap, wanted.fvc_percent, wanted.pdf))
        folder.mkdir()
        (folder / "seg-lungs.dcm").write_bytes(b"x")
        return folder

    monkeypatch.setattr(export_controller, "run_dicom", write)
    session.set_volume(volume)
    session.set_analysis(analysis)
    session.type_fvc(65.0)
    controller.export_dicom(("seg", "sr"), True)
    wait(qtbot, session)
    assert asked == [(("seg", "sr"), True, 65.0, b"")]
    assert "seg-lungs.dcm" in window.messages.show_info.call_args.args[0]
    assert controller.written.parent == tmp_path


def test_a_ct_that_is_no_dicom_is_told_in_one_sentence(qtbot, controller, session, analysis, volume, window, tmp_path):
    session.set_volume(volume)
    session.set_analysis(analysis)
    controller.export_dicom(("seg",), False)
    wait(qtbot, session)
    assert "needs a CT that was opened from DICOM files" in window.messages.show_error.call_args.args[0]
    assert not list(tmp_path.glob("sscild-*")) and not list(tmp_path.glob(".sscild-*"))


@pytest.mark.parametrize("change", [
    lambda session, _state: session.set_volume(None),
    lambda _session, state: state.set_pseudonymous(True),
])  # fmt: skip
def test_what_was_asked_of_one_ct_is_not_written_of_another(controller, session, analysis, state, dialog, change):
    session.set_analysis(analysis)
    controller.show_dicom()
    change(session, state)
    dialog.close.assert_called_once()
