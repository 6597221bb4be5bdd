"""What a file says of itself is words, never HTML: in labels, buttons, tooltips, lists, tables and boxes."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QWidget

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.patients import Patient, PatientRow, StoredSeries, Symptoms, Visit
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.compare.page import ComparePage
from sscild_desktop.views.ct.series_dialog import SeriesDialog
from sscild_desktop.views.patient.patient_page import PatientPage
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.pieces import as_words, button, cell, label, marked
from sscild_desktop.views.start.move_dialog import MoveDialog
from sscild_desktop.views.start.recent_studies import RecentStudy
from tests.views.conftest import whole_window

EVIL = "<img src='http://evil.example/x.png'><b>Thorax</b> & <i>"


def texts_with_html(root):
    """Every place where Qt would take what a file said for HTML."""
    bad = []
    for one in [root, *root.findChildren(QWidget)]:
        places = [("tooltip", one.toolTip())]
        if isinstance(one, QLabel) and one.textFormat() != Qt.TextFormat.PlainText:
            places.append(("label", one.text()))
        model = one.model() if isinstance(one, (QAbstractItemView, QComboBox)) else None
        if model is not None:
            indices = [model.index(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
            places += [("row", str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")) for index in indices]
        bad += [(type(one).__name__, kind, text) for kind, text in places if "<img" in text or "<b>Thorax" in text]
    return bad


SERIES = StoredSeries(1, 1, 1, "1.2", day=date(2025, 1, 1), description=EVIL, kernel=EVIL, source=f"/ct/{EVIL}")
PERSON = Patient(1, "P0001", EVIL, EVIL, notes=EVIL)


@pytest.fixture
def window(qtbot):
    state, planes, overlays = ViewState(), PlanesView(), OverlayList()
    planes.set_state(state)
    overlays.set_state(state)
    made = whole_window(planes, overlays)
    qtbot.addWidget(made)
    made.add_patient_page(PatientPage())
    made.add_compare_page(ComparePage())
    made.show()
    return made


def test_no_page_takes_it_for_html(window):
    visit = Visit(1, 1, date(2025, 1, 1), symptoms=Symptoms(text=EVIL), treatment=EVIL, notes=EVIL, series=(SERIES,))
    window.start_page.show_kept((RecentStudy(SERIES, PERSON),), (PatientRow(PERSON, 1, visit.day, EVIL),), False)
    window.patient_page.show_patient(PERSON, False)
    window.patient_page.visits.show_visits((visit,), None)
    window.patient_page.editor.show_visit(visit, {})
    window.compare_page.set_choices((SERIES,), 1, None)
    window.messages.show_error(EVIL)
    window.question.ask(EVIL, (("yes", EVIL),))
    window.banner.show_findings((Finding("x", "warn", EVIL),))
    window.show_series(EVIL, EVIL)
    window.ct_page.show_patient(EVIL)
    window.badge.show_device("CPU", EVIL, True)
    window.activity.show_activity(EVIL)
    assert texts_with_html(window) == []
    assert window.series_title.text() == EVIL


def test_no_dialog_takes_it_for_html(qtbot):
    series = SimpleNamespace(
        info=SeriesInfo(description=EVIL),
        summary=EVIL,
        slice_count=90,
        day="",
        patient=(EVIL, EVIL),
        verdict="warn",
        findings=(Finding("x", "warn", EVIL),),
    )
    scan = SimpleNamespace(series=(series,), skipped=(SimpleNamespace(path=EVIL, reason=EVIL),))
    chooser = SeriesDialog()
    chooser.show_scan(scan, SimpleNamespace(series=series, reason=EVIL, others=()), series)
    mover = MoveDialog(SERIES, (PatientRow(PERSON, 1, None, ""),), False)
    for dialog in (chooser, mover):
        qtbot.addWidget(dialog)
        dialog.show()
        assert texts_with_html(dialog) == []
    assert chooser.table.item(0, 3).text() == EVIL


def test_words_are_shown_sign_by_sign_and_our_own_html_stays():
    assert as_words("Thorax & more") == "Thorax & more"
    assert as_words("<b>x</b>\n&") == "<qt>&lt;b&gt;x&lt;/b&gt;<br>&amp;</qt>"
    assert as_words("2 &lt; 3") == "<qt>2 &amp;lt; 3</qt>"
    assert as_words(marked("a<br>b")) == "<qt>a<br>b</qt>"


def test_the_pieces_show_words(qtbot):
    for made in (label("x", tooltip=EVIL), button("x", tooltip=EVIL)):
        qtbot.addWidget(made)
        assert "<img" not in made.toolTip() and "evil.example" in made.toolTip()
    assert "<img" not in cell("x", tooltip=EVIL).toolTip()
    pressed = button("Müller & Söhne")
    qtbot.addWidget(pressed)
    assert pressed.text() == "Müller && Söhne"  # one sign on screen, and no key of its own
