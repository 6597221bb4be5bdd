"""The page of a patient as it is on screen, over real records."""

import pytest

from sscild_desktop.views.patient.patient_page import PatientPage
from tests.controllers.patient.patient_case import make_case


@pytest.fixture
def case(qtbot, tmp_path, parts):
    page = PatientPage()
    qtbot.addWidget(page)
    page.resize(1460, 860)
    made = make_case(tmp_path / "records", parts, page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    yield made
    made.close()
