"""The comparison without a window, on the bench."""

from dataclasses import replace
from unittest.mock import create_autospec

import pytest

from sscild_desktop.controllers.compare import work
from sscild_desktop.controllers.compare.page import CompareController
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.state.patient import PatientState
from sscild_desktop.views.compare.page import ComparePage
from tests.controllers.compare.bench import PATIENT, VISITS, Bench
from tests.controllers.view_specs import view_spec


@pytest.fixture
def bench(monkeypatch):
    made = Bench()
    monkeypatch.setattr(work, "load_ct", made.load)
    monkeypatch.setattr(work, "find_ground", made.ground)
    monkeypatch.setattr(work, "run_registration", made.register)
    monkeypatch.setattr(work, "find_differences", made.differ)
    yield made
    for gate in made.gates.values():
        gate.set()


@pytest.fixture
def page():
    return view_spec(ComparePage)


@pytest.fixture
def patients(qtbot):
    made = PatientState()
    made.set_patient(PATIENT, VISITS)
    return made


@pytest.fixture
def controller(parts, patients, page, bench, tmp_path):
    live = create_autospec(LiveRecords, instance=True)
    live.is_read_only = False
    parts = replace(parts, state=patients, live=live)
    return CompareController(parts, page, lambda: opened_in(parts.session))


def opened_in(session):
    """The kept series that is open on the CT page; in these tests its number stands in its UID."""
    return int(session.volume.series.series_uid[2:]) if session.volume is not None else None
