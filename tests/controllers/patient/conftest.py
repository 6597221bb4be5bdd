"""The page of a patient as it is on screen, over real records."""

from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from sscild_desktop.views.patient.patient_page import PatientPage
from sscild_desktop.views.shared.activity import ActivityLine
from sscild_desktop.views.shared.messages import MessageBar
from tests.controllers.patient.patient_case import make_case


@pytest.fixture
def case(qtbot, tmp_path, runner):
    page = PatientPage()
    qtbot.addWidget(page)
    page.resize(1460, 860)
    window = SimpleNamespace(patient_page=page, messages=Mock(spec=MessageBar), activity=Mock(spec=ActivityLine))
    made = make_case(tmp_path / "records", window, runner)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield made
    made.queue.finish()
    made.live.close()
