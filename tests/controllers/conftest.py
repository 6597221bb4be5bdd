"""A window that writes down what it is told: the views as specs, so that controllers are tested without one."""

from unittest.mock import create_autospec

import numpy as np
import pytest
from PySide6.QtGui import QAction

from sscild_desktop.controllers.parts import Parts
from sscild_desktop.controllers.questions import FileQuestions
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.records import Records
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap, LesionResult, LungResult, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.state.patient import PatientState
from sscild_desktop.state.session import SessionState
from sscild_desktop.state.settings import Settings
from sscild_desktop.state.settings_state import SettingsState
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.main_window import MainWindow
from sscild_desktop.views.shared.actions import WISHES
from sscild_desktop.workers import Runner
from sscild_desktop.workers.serial_queue import SerialQueue
from tests.controllers.view_specs import view_spec
from tests.patience import PATIENCE_MS


@pytest.fixture
def window():
    made = view_spec(MainWindow)
    made.page, made.pages = "ct", {"start": None, "ct": None, "patient": None}
    made.start_page.patients.words = ""
    made.actions_.__getitem__.side_effect = actions()
    return made


def actions():
    """Gives the action of a wish, one for each name that there is."""
    found = {wish.name: None for wish in WISHES}

    def get(name):
        found[name] = found[name] or create_autospec(QAction, instance=True)
        return found[name]

    return get


@pytest.fixture
def ask():
    """The reader who wants nothing; a test says otherwise."""
    return view_spec(FileQuestions, answers=None)


@pytest.fixture
def settings(qtbot):
    return SettingsState(Settings())


@pytest.fixture
def parts(session, viewing, state, settings, queue, runner, window, ask):
    """All that a controller is given; the records are not open."""
    made = Parts(session, viewing, state, settings, LiveRecords(), queue, runner, window, ask)
    yield made
    made.changes.clear()  # before Python's collector finds it


@pytest.fixture
def session(qtbot):
    return SessionState()


@pytest.fixture
def state(qtbot):
    return PatientState()


@pytest.fixture
def queue(runner):
    made = SerialQueue(runner)
    yield made
    made.finish()


@pytest.fixture
def live(tmp_path, queue):
    """Open records in a folder of their own; closed after the queue has finished."""
    made = LiveRecords()
    made.attach(Records.open(tmp_path / "records"))
    yield made
    queue.finish()
    made.close()


@pytest.fixture
def viewing(qtbot):
    return ViewState()


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    assert made.stop_all(PATIENCE_MS)


@pytest.fixture
def volume():
    hu = np.full((50, 16, 16), -850, np.int16)
    return Volume(hu, Geometry(hu.shape, (2.0, 1.0, 1.0), (0.0, 0.0, -100.0)))


@pytest.fixture
def refused(volume):
    finding = Finding("few", "refuse", "Only 20 slices: this is not a whole chest CT.")
    return Volume(volume.hu, volume.geometry, findings=(finding,))


@pytest.fixture
def analysis(volume):
    levels = tuple(
        GohLevel(
            n, -12.0 * n, 50 - 6 * n, Scores(4.0 * n, 2.0 * n, 3.0 * n), -12.0 * n, Scores(4.0 * n, 2.0 * n, 3.0 * n)
        )
        for n in range(1, 6)
    )
    shape = volume.hu.shape
    return Analysis(
        SeriesInfo(),
        volume.geometry,
        lungs=LungResult(np.ones(shape, np.uint8), 4000.0, 2200.0, 1800.0, -820.0),
        lesions=LesionResult(np.zeros(shape, np.uint8), {}),
        levels=levels,
        heatmaps=tuple(HeatMap(n, "tot", np.zeros(shape[1:], np.float32), 4.0, 4.0 * n) for n in range(1, 6)),
        seconds={"lungs": 1.0},
    )
