"""No box, choice or slider of any page or dialog changes by accident: wheel, keys, Tab, focus, by real events."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from sscild_desktop.state.viewing import ViewState
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.views.compare.page import ComparePage
from sscild_desktop.views.ct.fvc_box import FvcBox
from sscild_desktop.views.ct.series_dialog import SeriesDialog
from sscild_desktop.views.evaluate.page import AgreementPage
from sscild_desktop.views.networks.dialog import NetworksDialog
from sscild_desktop.views.patient.import_dialog import ImportDialog
from sscild_desktop.views.patient.patient_page import PatientPage
from sscild_desktop.views.planes.overlay_list import OverlayList
from sscild_desktop.views.planes.planes_view import PlanesView
from sscild_desktop.views.shared.actions import PAGES
from sscild_desktop.views.shared.inputs import Choice
from tests.views.conftest import turn_wheel, whole_window

VALUES = (QComboBox, QAbstractSpinBox, QAbstractSlider)
DIALOGS = (SeriesDialog, NetworksDialog, ImportDialog)


@pytest.fixture
def window(qtbot):
    state, planes, overlays = ViewState(), PlanesView(), OverlayList()
    planes.set_state(state)
    overlays.set_state(state)
    made = whole_window(planes, overlays)
    qtbot.addWidget(made)
    made.question.ask("Which day?", (("yes", "Yes"),))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def whole(window):
    """The window with every page; they take a second to make."""
    window.add_patient_page(PatientPage())
    window.add_compare_page(ComparePage())
    window.add_cohort_page(CohortPage())
    window.add_agreement_page(AgreementPage())
    return window


def inputs(root, kinds=VALUES):
    found = [one for kind in kinds for one in root.findChildren(kind)]
    inner = [one for one in found if isinstance(one.parent(), (QComboBox, QAbstractSpinBox))]
    return [one for one in found if not isinstance(one, QScrollBar) and one not in inner]


def value(one):
    return one.currentIndex() if isinstance(one, QComboBox) else one.text() if hasattr(one, "text") else one.value()


def in_the_middle(one):
    """Give it somewhere to go in both directions."""
    if isinstance(one, QComboBox):
        one.addItems([str(number) for number in range(9)])
        one.setCurrentIndex(4)
    elif isinstance(one, QAbstractSlider):
        one.setValue((one.minimum() + one.maximum()) // 2)


def changed_by_wheel(root):
    found = inputs(root)
    assert found
    for one in found:
        one.blockSignals(True)
        in_the_middle(one)
    before = [value(one) for one in found]
    for one in found:
        for turn in (120, -120, -240):
            turn_wheel(one, QPointF(3, 3), turn)
    return [one.accessibleName() for one, was in zip(found, before, strict=True) if value(one) != was]


def test_the_wheel_changes_nothing_that_has_no_focus_on_any_page(whole):
    assert changed_by_wheel(whole) == []


@pytest.mark.parametrize("kind", [NetworksDialog, ImportDialog])
def test_the_wheel_changes_nothing_in_dialogs(qtbot, kind):
    dialog = kind()
    qtbot.addWidget(dialog)
    dialog.show()
    if kind is NetworksDialog:
        assert inputs(dialog) == []
    else:
        assert changed_by_wheel(dialog) == []


def test_the_wheel_over_a_box_scrolls_the_page(qtbot, window):
    window.resize(1000, 640)
    window.show_page("ct")
    qtbot.wait(1)
    side = window.ct_page.findChild(QWidget, "sidePanel")
    bar, fvc = side.verticalScrollBar(), window.results.goh.fvc
    window.results.setMinimumHeight(900)  # as high as after an analysis
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(10)
    before = bar.value()
    place = fvc.mapTo(window, QPoint(4, 4))
    QTest.wheelEvent(window.windowHandle(), QPointF(place), QPoint(0, -120))
    assert bar.value() > before and fvc.percent is None


def test_the_wheel_turns_a_box_that_has_the_focus(qtbot, window):
    window.show_page("ct")
    fvc = window.results.goh.fvc
    fvc.show_percent(80.0)
    fvc.setFocus()
    with qtbot.waitSignal(fvc.percent_requested) as asked:
        turn_wheel(fvc, QPointF(3, 3), 120)
        turn_wheel(fvc, QPointF(3, 3), 120)
    assert asked.args == [82.0]


def test_a_page_opens_with_no_field_focused_and_digits_change_nothing(whole):
    assert not isinstance(QApplication.focusWidget(), (*VALUES, QLineEdit, QPlainTextEdit))
    everything = inputs(whole, (*VALUES, QLineEdit))
    before = [value(one) for one in everything]
    for page in PAGES:
        whole.show_page("cohort" if page == "start" else "start")
        whole.show_page(page)
        assert not isinstance(QApplication.focusWidget(), (*VALUES, QLineEdit, QPlainTextEdit)), page
        for key in (Qt.Key.Key_1, Qt.Key.Key_7, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_G):
            QTest.keyClick(QApplication.focusWidget() or whole, key)
        assert [value(one) for one in everything] == before, page


def test_enter_and_esc_give_the_focus_back_to_the_page(whole):
    tried = 0
    for key, page in product((Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter), PAGES):
        whole.show_page(page)
        here = whole.pages[page]
        for one in inputs(here, (*VALUES, QLineEdit)):
            if not one.isVisible() or not one.isEnabled() or isinstance(one.parent(), QLineEdit):
                continue
            if one is whole.start_page.patients.search and key != Qt.Key.Key_Escape:
                continue  # Enter goes to the rows found
            one.setFocus()
            assert one.hasFocus()
            QTest.keyClick(one, key)
            assert QApplication.focusWidget() is here, (key, page, one.accessibleName())
            tried += 1
    assert tried > 30


def test_tab_leaves_every_table(qtbot, whole):
    dialogs = [kind(whole) for kind in DIALOGS]
    tables = 0
    for root in (*whole.pages.values(), *dialogs):
        for table in root.findChildren(QTableView):
            assert not table.tabKeyNavigation(), table
            tables += 1
    assert tables > 10


def test_undo_is_the_programs_while_a_box_has_the_focus(window):
    window.show_page("ct")
    reached = []
    action = window.actions_["undo"]
    action.setEnabled(True)
    action.triggered.connect(lambda: reached.append(1))
    for one in (window.results.goh.fvc, *inputs(window.overlays)):
        one.setFocus()
        QTest.keyClick(one, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.show_page("start")
    search = window.start_page.patients.search
    search.setFocus()
    QTest.keyClicks(search, "Ver")
    QTest.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(reached) == 2 + len(inputs(window.overlays))


@pytest.fixture
def fvc(qtbot):
    box = FvcBox()
    qtbot.addWidget(box)
    box.show()
    box.show_percent(80.0)
    box.setFocus()
    box.selectAll()
    asked = []
    box.percent_requested.connect(asked.append)
    return box, asked


def test_a_typed_fvc_is_asked_for_once_at_enter(fvc):
    box, asked = fvc
    QTest.keyClicks(box, "71,5")
    assert asked == []
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert asked == [71.5]


def test_esc_brings_back_the_fvc_that_stood_there(fvc):
    box, asked = fvc
    QTest.keyClicks(box, "71")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    box.clearFocus()
    assert asked == [] and box.percent == 80.0


def test_a_row_of_arrow_keys_is_one_change(qtbot, fvc):
    box, asked = fvc
    for _ in range(5):
        QTest.keyClick(box, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: asked == [85.0])


def test_another_ct_does_not_get_a_change_that_is_on_its_way(qtbot, fvc):
    box, asked = fvc
    QTest.keyClick(box, Qt.Key.Key_Up)
    box.show_percent(None)
    box._pause.timeout.emit() if box._pause.isActive() else None
    assert asked == [] and box.percent is None


def test_a_choice_ends_in_an_ellipsis_where_its_words_do_not_fit(qtbot):
    box, words = Choice(), "1 – short of breath when hurrying on level ground"
    qtbot.addWidget(box)
    box.addItem(words)
    option = QStyleOptionComboBox()
    for width, is_cut in ((160, True), (600, False)):
        box.resize(width, box.sizeHint().height())
        box.initStyleOption(option)
        shown = box.fitting(option)
        assert (shown != words) == is_cut and shown.endswith("…") == is_cut
        assert not box.grab().isNull()
