"""The pictures say whose CT it is and how the PACS counts its slices; the header of a slice is opened on a wish."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from sscild_desktop.controllers.ct import heading
from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.ct.heading import NO_HEADER, HeadingController, facts_words, name_words
from sscild_desktop.core.dicom.headers.numbering import Numbering
from sscild_desktop.core.dicom.headers.tags import TagRow
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.views.ct.header_dialog import HeaderDialog

INFO = SeriesInfo(patient_name="Doe^Jane", patient_age="058Y", patient_sex="F", study_date="20240305")


@pytest.fixture
def controller(parts, session, volume, monkeypatch, qtbot):
    found = Numbering("3", 0, {25: SimpleNamespace(instance=45)})
    monkeypatch.setattr(engine, "numbering_of", lambda _series, _geometry: found)
    made = HeadingController(parts)
    session.series = SimpleNamespace()
    session.set_volume(replace(volume, series=INFO))
    qtbot.waitUntil(lambda: made._numbering is found)
    return made


def test_name_age_and_day_are_said_and_the_name_is_hidden_with_names(controller, state, window):
    window.ct_page.show_person.assert_called_with("Doe, Jane", "58 years, F · 2024-03-05")
    state.set_pseudonymous(True)
    window.ct_page.show_person.assert_called_with("Name hidden", "58 years, F · 2024-03-05")
    assert (name_words(SeriesInfo(), True), facts_words(SeriesInfo(study_date="junk"))) == ("", "")


def test_slices_are_counted_as_the_pacs_does(controller, session, window):
    window.planes.set_numbering.assert_called_with(0, {25: "series 3, image 45"})
    session.clear()
    window.planes.set_numbering.assert_called_with(0, {})


@pytest.fixture
def dialogs(controller, qtbot, monkeypatch):
    made = []

    def make(title, _window):
        made.append(HeaderDialog(title, None))
        qtbot.addWidget(made[-1])
        return made[-1]

    monkeypatch.setattr(heading, "HeaderDialog", make)
    return made


def test_the_header_of_the_slice_shown_is_opened(controller, dialogs, viewing, volume, window, qtbot, monkeypatch):
    rows = (TagRow("(0020,0013)", "Instance Number", "IS", "45"), TagRow("(0008,1030)", "Study", "LO", "<b>x</b>"))
    monkeypatch.setattr(engine, "header_of", lambda _slice, _hidden: rows)
    viewing.set_geometry(volume.geometry)
    controller.show_header()
    (dialog,) = dialogs
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert dialog.table.item(1, 3).text() == "<b>x</b>" and dialog._title.text() == "series 3, image 45"
    qtbot.keyClicks(dialog.search, "instance 45")
    assert [dialog.table.isRowHidden(row) for row in (0, 1)] == [False, True]
    assert dialog.found.text() == "1 of 2 elements"
    dialog.reject()
    assert controller.dialog is None
    viewing.set_crosshair(3, 0, 0)
    controller.show_header()
    window.messages.show_info.assert_called_with(NO_HEADER)


def test_a_header_that_cannot_be_read_is_said(controller, dialogs, viewing, volume, qtbot, monkeypatch):
    def fails(_slice, _hidden):
        raise InputRefused("The header of this slice cannot be read any more; open the CT again.")

    monkeypatch.setattr(engine, "header_of", fails)
    viewing.set_geometry(volume.geometry)
    controller.show_header()
    qtbot.waitUntil(lambda: "cannot be read" in dialogs[0].found.text())
    dialogs[0].reject()
