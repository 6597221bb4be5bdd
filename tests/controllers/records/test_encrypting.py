"""Records encrypted from Preferences, the pass phrase asked for at the next start, without a window."""

from datetime import date
from threading import Event

import keyring
import keyring.backends.fail
import pytest

from sscild_desktop.controllers.records.encrypting import NO_FILE, EncryptingController
from sscild_desktop.controllers.records.folder import BUSY, RecordsController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.records.encryption import keys
from tests.core.records.keyrings import InMemory
from tests.patience import PATIENCE_S

PHRASE = "long enough words"


@pytest.fixture(autouse=True)
def ring(monkeypatch):
    """A keyring of the test's own; the program was just started."""
    made = InMemory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    monkeypatch.setattr(keyring, "get_password", made.get_password)
    monkeypatch.setattr(keyring, "set_password", made.set_password)
    keys._KNOWN.clear()
    yield made
    keys._KNOWN.clear()


@pytest.fixture
def live(queue):
    made = LiveRecords()
    yield made
    queue.finish()
    made.close()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "data" / "records"
    with Records.open(made) as records:
        patient = records.patients.add(Patient(name="Doe^Jane"))
        records.visits.add(Visit(patient_id=patient.id, day=date(2025, 1, 10)))
    return made


@pytest.fixture
def whole(parts, folder):
    return RecordsController(parts, folder)


@pytest.fixture
def controller(parts, whole, monkeypatch):
    """Shows no windows; ``shown`` are those that it would."""
    made = EncryptingController(parts, whole)
    made.shown = []
    for name in ("EncryptionDialog", "UnlockDialog"):
        monkeypatch.setattr(f"sscild_desktop.controllers.records.encrypting.{name}", lambda *args: FakeDialog(args))
    made._dialogs.show = made.shown.append
    return made


class FakeDialog:
    """Remembers what it was told, and has signals that can be sent."""

    def __init__(self, told):
        self.told = told[:-1]

    def __getattr__(self, name):
        self.__dict__[name] = sender = FakeSignal()
        return sender


class FakeSignal:
    def connect(self, slot):
        self.emit = slot


def settle(qtbot, queue, runner):
    qtbot.waitUntil(lambda: queue.is_idle and runner.running == 0)


def test_encrypted_with_the_keyring_and_decrypted_again(qtbot, controller, whole, queue, runner, live, folder, window):
    whole.start(may_write=True)
    settle(qtbot, queue, runner)
    controller.open()
    settle(qtbot, queue, runner)
    assert controller.shown[0].told == (False, True, "test keyring")
    controller.encrypt("", with_recovery=False)
    settle(qtbot, queue, runner)
    assert live.records.is_encrypted
    assert b"Doe^Jane" not in (folder / NAME).read_bytes()
    window.messages.show_info.assert_called_with("The records are encrypted.")
    controller.open()
    settle(qtbot, queue, runner)
    assert controller.shown[1].told == (True, True, "test keyring")
    controller.decrypt()
    settle(qtbot, queue, runner)
    assert not live.records.is_encrypted
    assert [row.patient.name for row in live.records.patients.rows()] == ["Doe^Jane"]


def test_the_recovery_key_is_written_first_and_without_a_file_nothing_is_done(
    qtbot, controller, whole, queue, runner, live, ask, window, tmp_path
):
    whole.start(may_write=True)
    settle(qtbot, queue, runner)
    controller.encrypt("", with_recovery=True)
    window.messages.show_info.assert_called_with(NO_FILE)
    ask.file_to_write.return_value = tmp_path / "key.txt"
    controller.encrypt("", with_recovery=True)
    settle(qtbot, queue, runner)
    assert live.records.is_encrypted
    assert live.records.key.recovery in (tmp_path / "key.txt").read_text("utf-8")
    ask.file_to_write.return_value = tmp_path / "again.txt"
    controller.save_recovery()
    settle(qtbot, queue, runner)
    assert (tmp_path / "again.txt").read_text("utf-8") == (tmp_path / "key.txt").read_text("utf-8")


def test_a_pass_phrase_is_asked_for_at_the_next_start(qtbot, controller, whole, queue, runner, live, folder, window):
    Records.convert(folder, keys.new_key(PHRASE))
    keys._KNOWN.clear()
    whole.start(may_write=True)
    settle(qtbot, queue, runner)
    assert not live.is_open
    assert "no key for them; type their pass phrase" in controller.shown[-1].told[0]
    controller.shown[-1].typed.emit("another one")
    settle(qtbot, queue, runner)
    assert "neither the pass phrase" in controller.shown[-1].told[0]
    count = len(controller.shown)
    controller.open()  # of Preferences, after the question was closed
    assert len(controller.shown) == count + 1
    controller.shown[-1].typed.emit(PHRASE)
    settle(qtbot, queue, runner)
    assert live.is_open
    qtbot.waitUntil(lambda: bool(window.start_page.show_kept.call_args.args[1]))
    assert window.start_page.show_kept.call_args.args[1][0].patient.name == "Doe^Jane"


def test_records_that_another_window_writes_are_left_alone(
    qtbot, controller, whole, queue, runner, live, folder, window
):
    with Records.open(folder):
        whole.start(may_write=True)
        settle(qtbot, queue, runner)
        controller.encrypt("", with_recovery=False)
        controller.decrypt()
        window.messages.show_info.assert_called_with(BUSY)
        live.close()


def test_what_fails_leaves_the_records_open(qtbot, controller, whole, queue, runner, live, window, monkeypatch):
    whole.start(may_write=True)
    settle(qtbot, queue, runner)
    monkeypatch.setattr(keyring, "get_keyring", keyring.backends.fail.Keyring)
    controller.encrypt("", with_recovery=False)
    settle(qtbot, queue, runner)
    assert live.is_open
    assert not live.records.is_encrypted
    controller.encrypt("short", with_recovery=False)
    settle(qtbot, queue, runner)
    assert "at least 10 signs" in window.messages.show_error.call_args.args[0]


def test_stopped_on_its_way_the_records_are_open_as_they_were(
    qtbot, controller, whole, queue, runner, live, session, monkeypatch
):
    whole.start(may_write=True)
    settle(qtbot, queue, runner)
    before, convert, closed, stopped = live.generation, Records.convert, Event(), Event()

    def convert_after_the_stop(*args):
        closed.set()
        assert stopped.wait(PATIENCE_S)
        return convert(*args)

    monkeypatch.setattr(Records, "convert", convert_after_the_stop)
    controller.encrypt("", with_recovery=False)
    qtbot.waitUntil(closed.is_set)
    assert not live.is_open
    whole.cancel()
    stopped.set()
    settle(qtbot, queue, runner)
    assert not session.busy
    assert live.generation == before + 1  # closed for it, and opened again
    assert not live.records.is_encrypted
    assert [row.patient.name for row in live.records.patients.rows()] == ["Doe^Jane"]
