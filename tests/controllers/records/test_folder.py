"""The records as a whole: opened, shown, searched, turned off, damaged, backed up and brought back."""

import sys
from datetime import date

import pytest

from sscild_desktop.controllers.records.folder import BUSY, EXPOSED, TURNED_OFF, RecordsController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.volume import SeriesInfo


@pytest.fixture
def live(queue):
    made = LiveRecords()
    yield made
    queue.finish()
    made.close()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "records"


@pytest.fixture
def controller(parts, folder):
    return RecordsController(parts, folder)


def settle(qtbot, queue, runner):
    qtbot.waitUntil(lambda: queue.is_idle and runner.running == 0)


@pytest.fixture
def filled(folder):
    """Two patients, one with a CT."""
    with Records.open(folder) as records:
        for name in ("Doe^Jane", "Roe^Rick"):
            records.patients.add(Patient(name=name))
        visit = records.visits.add(Visit(patient_id=1, day=date(2025, 1, 10)))
        records.series.keep(SeriesInfo(series_uid="1.2.3"), 1, visit.id, "/ct", 50, b"png")
    return folder


def shown(window):
    """Studies, rows and whether names are hidden, as told last."""
    return window.start_page.show_kept.call_args.args


def test_the_start_page_shows_what_is_kept(qtbot, controller, queue, runner, window, filled):
    controller.start(may_write=True)
    assert controller.why_not == "The records are being opened."
    settle(qtbot, queue, runner)
    studies, rows, is_hidden = shown(window)
    assert [(one.series.series_uid, one.patient.name) for one in studies] == [("1.2.3", "Doe^Jane")]
    assert [row.patient.code for row in rows] == ["P0001", "P0002"]
    assert not is_hidden
    assert (controller.why_not, controller.patient_count) == ("", 2)


def test_a_search_narrows_the_list_and_not_the_studies(qtbot, controller, queue, runner, window, filled):
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    window.start_page.patients.words = "roe"
    controller.refresh()
    settle(qtbot, queue, runner)
    studies, rows, _ = shown(window)
    assert [row.patient.code for row in rows] == ["P0002"]
    assert len(studies) == 1
    assert controller.patient_count == 2


def test_names_are_hidden_at_once(qtbot, controller, queue, runner, window, state, filled):
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    state.set_pseudonymous(True)
    assert shown(window)[2]


def test_a_second_program_reads_and_is_told(qtbot, controller, queue, runner, window, live, filled):
    with Records.open(filled):
        controller.start(may_write=True)
        settle(qtbot, queue, runner)
        assert live.is_read_only
        window.messages.show_info.assert_called_with(BUSY)
        window.start_page.show_note.assert_called_with(BUSY)
        assert len(shown(window)[1]) == 2
        live.close()


def test_turned_off_nothing_is_made(qtbot, controller, queue, runner, window, folder, live):
    controller.start(may_write=False)
    settle(qtbot, queue, runner)
    assert not live.is_open
    assert not folder.exists()
    assert controller.why_not == TURNED_OFF


def test_turned_off_what_was_kept_is_read_and_turned_on_it_is_written(
    qtbot, controller, queue, runner, window, filled, live
):
    controller.start(may_write=True)
    controller.set_keeping(False)
    settle(qtbot, queue, runner)
    assert live.is_read_only
    window.start_page.show_note.assert_called_with(TURNED_OFF)
    controller.set_keeping(True)
    settle(qtbot, queue, runner)
    assert not live.is_read_only
    window.start_page.show_note.assert_called_with("")


def test_damaged_records_say_what_to_do(qtbot, controller, queue, runner, window, state, folder, live):
    folder.mkdir(parents=True)
    (folder / "records.db").write_bytes(b"no database at all " * 999)
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    text = window.messages.show_error.call_args.args[0]
    assert "Restore" in text
    assert text.endswith("The program works without records until then.")
    assert not live.is_open
    assert controller.why_not == text
    assert state.patient is None


def test_backup_and_restore(qtbot, controller, ask, queue, runner, window, filled, live, tmp_path, state, session):
    target = tmp_path / "kept.zip"
    ask.file_to_write.return_value = ask.backup.return_value = target
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    controller.back_up()
    assert "records" in session.busy
    settle(qtbot, queue, runner)
    assert session.busy == frozenset()
    window.messages.show_info.assert_called_with(f"The records were backed up as {target}.")
    live.records.patients.add(Patient(name="Later"))
    controller.restore()
    settle(qtbot, queue, runner)
    assert [row.patient.name for row in live.records.patients.rows()] == ["Doe^Jane", "Roe^Rick"]
    assert window.messages.show_info.call_args.args[0].startswith("The backup is in place")


def test_a_backup_is_said_without_its_folders_while_names_hide(
    qtbot, controller, ask, queue, runner, window, filled, tmp_path, state
):
    ask.file_to_write.return_value = tmp_path / "kept.zip"
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    state.set_pseudonymous(True)
    controller.back_up()
    settle(qtbot, queue, runner)
    window.messages.show_info.assert_called_with("The records were backed up as kept.zip.")


def test_a_file_that_is_no_backup_leaves_the_records_as_they_were(
    qtbot, controller, ask, queue, runner, window, filled, live, tmp_path
):
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(b"PK no")
    ask.backup.return_value = wrong
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    controller.restore()
    settle(qtbot, queue, runner)
    assert window.messages.show_error.call_args.args[0].endswith(".")
    assert len(live.records.patients.rows()) == 2


def test_the_end_closes_the_records_even_while_they_open(controller, live, filled):
    controller.start(may_write=True)
    controller.end()
    assert not live.is_open
    with Records.open(filled) as records:  # free for another program
        assert not records.is_read_only


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells nothing by the bits of a mode")
def test_a_share_that_knows_no_owner_is_told(qtbot, controller, queue, runner, window, filled, monkeypatch):
    """As on a share on which everything belongs to everybody: closing the folder does nothing, and says nothing."""
    filled.chmod(0o755)
    monkeypatch.setattr(type(filled), "chmod", lambda *_arguments, **_options: None)
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    window.messages.show_info.assert_called_once_with(EXPOSED.format(folder=filled))
    assert controller.is_open


def test_a_folder_of_ones_own_is_not_talked_about(qtbot, controller, queue, runner, window, filled):
    filled.chmod(0o755)
    controller.start(may_write=True)
    settle(qtbot, queue, runner)
    window.messages.show_info.assert_not_called()
    assert sys.platform == "win32" or filled.stat().st_mode & 0o077 == 0
