"""A window that writes down what it is told: the views as specs, so that controllers are tested without one."""

from collections import defaultdict
from types import SimpleNamespace
from unittest.mock import Mock

import numpy as np
import pytest

from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.records import Records
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap, LesionResult, LungResult, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.state.patient import PatientState
from sscild_desktop.state.session import SessionState
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.ct.ct_page import CtPage
from sscild_desktop.views.ct.findings_banner import FindingsBanner
from sscild_desktop.views.ct.levels_strip import LevelsStrip
from sscild_desktop.views.ct.progress_panel import ProgressPanel
from sscild_desktop.views.ct.results_panel import ResultsPanel
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.activity import ActivityLine
from sscild_desktop.views.shared.device_badge import DeviceBadge
from sscild_desktop.views.shared.messages import MessageBar
from sscild_desktop.views.shared.question_bar import QuestionBar
from sscild_desktop.workers import Runner
from sscild_desktop.workers.serial_queue import SerialQueue
from tests.patience import PATIENCE_MS


@pytest.fixture
def window():
    return SimpleNamespace(
        messages=Mock(spec=MessageBar),
        banner=Mock(spec=FindingsBanner),
        activity=Mock(spec=ActivityLine),
        progress=Mock(spec=ProgressPanel),
        results=Mock(spec=ResultsPanel),
        strip=Mock(spec=LevelsStrip),
        planes=Mock(spec=PlanesView),
        overlays=Mock(spec=OverlayList),
        badge=Mock(spec=DeviceBadge),
        question=Mock(spec=QuestionBar),
        start_page=Mock(patients=Mock(words="")),
        ct_page=Mock(spec=CtPage),
        page="ct",
        pages={"start": None, "ct": None, "patient": None},
        page_changed=Mock(),
        show_page=Mock(),
        actions_=defaultdict(Mock),
        show_work=Mock(),
        show_progress=Mock(),
        show_series=Mock(),
    )


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
