"""The last session: noted when the window closes, offered and never opened unasked, nothing while names are hidden."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from sscild_desktop.controllers.last_session import ALWAYS, NEVER, OPEN, LastSessionController
from sscild_desktop.state.settings import LastSession, Settings, load_settings, save_settings
from sscild_desktop.workers import Channel


class Importing(QObject):
    """The opening of a CT, written down."""

    started, opened, came_back = Signal(), Signal(), Signal()

    def __init__(self):
        super().__init__()
        self.asked = []

    def open_paths(self, paths, series_uid="", slice_count=0):
        self.started.emit()
        self.asked.append((paths, series_uid, slice_count))


@pytest.fixture
def importing(qtbot):
    return Importing()


@pytest.fixture
def volume(volume):
    return replace(volume, series=replace(volume.series, series_uid="1.2.3"))


@pytest.fixture
def controller(parts, importing, window):
    window.question.buttons, window.question.text = {}, ""
    return LastSessionController(parts, importing)


@pytest.fixture
def offer(qtbot, controller, runner):
    """Offers, and waits until it is known whether the folder is there."""

    def made():
        controller.offer()
        qtbot.waitUntil(lambda: runner.running == 0)

    return made


@pytest.fixture
def noted(controller, session, viewing, volume, tmp_path, settings):
    """A CT was looked at in its own way when the window was closed."""
    session.set_volume(volume)
    session.series, session.sources = SimpleNamespace(slice_count=50), (tmp_path,)
    viewing.set_geometry(volume.geometry)
    viewing.set_crosshair(31, 4, 5)
    viewing.set_window(40, 400)
    viewing.set_layout("three")
    controller.note()
    session.set_volume(None)  # the program starts again
    viewing.reset_look()
    viewing.set_layout("axial")
    viewing.set_crosshair(0, 0, 0)
    return settings.value.last_session


def test_the_last_ct_is_offered_and_opened_as_it_was_looked_at(
    controller, offer, noted, importing, window, viewing, session, volume, tmp_path
):
    assert noted == LastSession(str(tmp_path), 31, 40, 400, "three", "1.2.3", 50)
    offer()
    assert importing.asked == [] and str(tmp_path) in window.question.ask.call_args.args[0]
    controller._on_answer(OPEN)
    assert importing.asked == [([tmp_path], "1.2.3", 50)], "of all series in the folder that one"
    session.set_volume(volume)
    importing.opened.emit()
    assert (viewing.crosshair[0], viewing.window, viewing.layout) == (31, (40, 400), "three")


def test_another_series_that_came_in_its_place_is_looked_at_as_usual(
    controller, noted, importing, viewing, session, volume
):
    controller._on_answer(OPEN)
    session.set_volume(replace(volume, series=replace(volume.series, series_uid="9.9")))
    importing.opened.emit()
    assert viewing.layout == "axial" and viewing.crosshair[0] == 0


def test_always_opens_at_once_from_then_on_and_never_notes_nothing(
    controller, offer, noted, importing, settings, window, session, volume
):
    offer()
    controller._on_answer(ALWAYS)
    assert settings.value.restore == "always" and len(importing.asked) == 1
    window.question.ask.reset_mock()
    offer()
    assert len(importing.asked) == 2
    controller._on_answer(NEVER)
    offer()
    session.set_volume(volume)
    controller.note()
    assert len(importing.asked) == 2 and settings.value.last_session == LastSession()
    window.question.ask.assert_not_called()


def test_another_ct_is_looked_at_as_usual_and_answers_the_question(
    controller, offer, noted, importing, window, viewing
):
    offer()
    window.question.buttons = {OPEN: None}
    importing.open_paths(["other"])
    window.question.withdraw.assert_called_once()
    importing.opened.emit()
    assert viewing.layout == "axial" and viewing.crosshair[0] == 0


def test_what_the_reader_did_meanwhile_goes_first(controller, offer, noted, session, window):
    session.set_busy(Channel.IMPORT, True)
    offer()
    session.set_busy(Channel.IMPORT, False)
    window.question.text = "Whose CT is it?"
    offer()
    window.question.ask.assert_not_called()


def test_what_the_reader_does_while_the_folder_is_looked_for_goes_first(
    qtbot, controller, noted, session, window, runner
):
    controller.offer()
    session.set_busy(Channel.IMPORT, True)
    qtbot.waitUntil(lambda: runner.running == 0)
    window.question.ask.assert_not_called()


def test_a_folder_that_is_gone_is_not_offered(controller, offer, settings, window):
    settings.set(replace(settings.value, last_session=LastSession("/nowhere/to/be/found")))
    offer()
    window.question.ask.assert_not_called()


def test_of_an_erased_patient_nothing_is_kept(controller, noted, session, volume, settings, importing, tmp_path):
    controller.leave_out()
    assert settings.value.last_session == LastSession()
    session.set_volume(volume)  # the CT stays on screen until the window closes
    session.series, session.sources = SimpleNamespace(slice_count=50), (tmp_path,)
    controller.note()
    assert settings.value.last_session == LastSession()
    importing.opened.emit()
    controller.note()
    assert settings.value.last_session.folder == str(tmp_path)


def test_with_hidden_names_nothing_is_noted_offered_or_kept(controller, offer, noted, settings, window, tmp_path):
    settings.set(replace(settings.value, pseudonym=True))
    offer()
    window.question.ask.assert_not_called()
    file = tmp_path / "settings" / "settings.json"
    save_settings(settings.value, file)
    assert str(tmp_path) not in file.read_text("utf-8")
    controller.note()
    assert settings.value.last_session == LastSession()


def test_the_built_in_case_and_loose_files_lie_in_no_one_place(controller, session, volume, settings):
    session.set_volume(volume)
    controller.note()
    assert settings.value.last_session == LastSession()


def test_the_settings_come_back_and_what_a_file_says_wrong_is_not_believed(tmp_path):
    file = tmp_path / "s.json"
    made = Settings(restore="always", last_session=LastSession("/ct", 3, -600.0, 1500.0, "three"))
    save_settings(made, file)
    assert load_settings(file) == made
    file.write_text('{"restore": "perhaps", "last_session": {"folder": "/ct", "slice": "three"}}', "utf-8")
    assert load_settings(file) == Settings(last_session=LastSession("/ct"))
    file.write_text('{"last_session": 4}', "utf-8")
    assert load_settings(file) == Settings()
