"""The list of series: its pictures come one by one from the background, and only once for a scan."""

import numpy as np
import pytest

from sscild_desktop.controllers.help import work
from sscild_desktop.controllers.help.dialogs import HelpController
from sscild_desktop.core.dicom import ScanResult
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.views.ct.series_dialog import SeriesDialog

PICTURE = np.zeros((2, 2), np.uint8)


class Dialog(SeriesDialog):
    """Writes down the pictures that it is shown."""

    def __init__(self, _parent):
        super().__init__()
        self.told = []

    def show_pictures(self, pictures):
        self.told.append(list(pictures))


@pytest.fixture
def controller(qtbot, parts, monkeypatch):
    made = HelpController(parts)
    made.asked = []

    def draw(series, report, on_picture):
        made.asked.append(list(series))
        for count in range(1, len(series) + 1):
            report(count / len(series), "")
            on_picture([PICTURE] * count)
        return [PICTURE] * len(series)

    monkeypatch.setattr("sscild_desktop.controllers.help.dialogs.SeriesDialog", Dialog)
    monkeypatch.setattr(work, "pictures_of", draw)
    yield made
    made._dialogs.close()


def scan_of(count):
    return ScanResult(tuple(SeriesFound(SeriesInfo(series_uid=str(n)), "CT", 1, ()) for n in range(count)), ())


def test_the_list_goes_when_names_are_hidden(controller, session, state):
    session.set_scan(scan_of(2), None)
    controller.show_series()
    state.set_pseudonymous(True)
    assert controller.dialog is None


def test_pictures_are_made_once_for_a_scan(qtbot, controller, session, runner):
    told = []
    for scan in (three := scan_of(3), three, scan_of(1)):
        session.set_scan(scan, None)
        controller.show_series()
        qtbot.waitUntil(lambda: runner.running == 0)
        told.append(controller._dialogs.now.told)
    assert [len(series) for series in controller.asked] == [3, 1]
    assert told[0][0] == [None] * 3 and told[0][-1] == [PICTURE] * 3
    assert told[1] == [[PICTURE] * 3], "all of them were there at once"
    assert told[2][-1] == [PICTURE]
