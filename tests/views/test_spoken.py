"""What can be reached by Tab says what it is, on every page and in every dialog, and Tab comes to all of it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QMainWindow,
    QPushButton,
    QSplitterHandle,
    QTabBar,
    QToolBar,
    QWidget,
)

import sscild_desktop.views
from sscild_desktop.core.patients import StoredSeries
from sscild_desktop.state.keys import bounds, resolved
from sscild_desktop.state.palette import PRESETS
from sscild_desktop.state.settings import Settings
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.views.compare.page import ComparePage
from sscild_desktop.views.ct.dicom_dialog import DicomDialog
from sscild_desktop.views.ct.header_dialog import HeaderDialog
from sscild_desktop.views.ct.series_dialog import SeriesDialog
from sscild_desktop.views.evaluate.labels import LabelDialog
from sscild_desktop.views.evaluate.page import AgreementPage
from sscild_desktop.views.help.encryption_dialog import EncryptionDialog, UnlockDialog
from sscild_desktop.views.help.guide_window import GuideWindow
from sscild_desktop.views.help.help_dialogs import TextDialog
from sscild_desktop.views.help.key_sheet import KeySheet, key_groups
from sscild_desktop.views.help.keys_dialog import KeysDialog
from sscild_desktop.views.help.preferences import PreferencesDialog
from sscild_desktop.views.help.presets_dialog import PresetsDialog
from sscild_desktop.views.networks.dialog import NetworksDialog
from sscild_desktop.views.patient.import_dialog import ImportDialog
from sscild_desktop.views.patient.patient_page import PatientPage
from sscild_desktop.views.reader_study.new_study import NewStudyDialog
from sscild_desktop.views.reader_study.window import ReaderStudyWindow
from sscild_desktop.views.shared.actions import PAGES, program_keys
from sscild_desktop.views.shared.command_palette import CommandPalette
from sscild_desktop.views.start.move_dialog import MoveDialog
from tests.views.conftest import whole_window


def keys_dialog():
    made, actions = KeysDialog(bounds(program_keys())), bounds(program_keys())
    made.show_keys(resolved(actions, {}), frozenset())
    return made


DIALOGS = {
    "CommandPalette": lambda: CommandPalette(()),
    "DicomDialog": lambda: DicomDialog({"seg": "Segmentations"}, "P0001"),
    "EncryptionDialog": lambda: EncryptionDialog(False, True, ""),
    "GuideWindow": lambda: GuideWindow(Path(), ()),
    "HeaderDialog": lambda: HeaderDialog("Slice 1"),
    "ImportDialog": ImportDialog,
    "KeySheet": lambda: KeySheet(key_groups(program_keys(), {})),
    "KeysDialog": keys_dialog,
    "LabelDialog": LabelDialog,
    "MoveDialog": lambda: MoveDialog(StoredSeries(1, 1, 1, "1.2"), (), False),
    "NetworksDialog": NetworksDialog,
    "NewStudyDialog": lambda: NewStudyDialog(()),
    "PreferencesDialog": lambda: PreferencesDialog(Settings(), 2, {"Log": Path()}),
    "PresetsDialog": lambda: PresetsDialog(PRESETS),
    "ReaderStudyWindow": ReaderStudyWindow,
    "SeriesDialog": SeriesDialog,
    "TextDialog": lambda: TextDialog("About", "words"),
    "UnlockDialog": lambda: UnlockDialog("why"),
}


@pytest.fixture
def window(qtbot):
    made = whole_window()
    qtbot.addWidget(made)
    made.add_patient_page(PatientPage())
    made.add_compare_page(ComparePage())
    made.add_cohort_page(CohortPage())
    made.add_agreement_page(AgreementPage())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def reachable(root):
    """What takes the focus by Tab; parts of Qt's own boxes and bars belong to those."""
    inner = (QSplitterHandle, QTabBar, QToolBar, QMainWindow)
    return [
        one
        for one in root.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one, inner)
        and not one.objectName().startswith("qt_")
        and one.focusProxy() is None
        and not isinstance(one.parentWidget(), QComboBox)
        and one.window() is root.window()
    ]


def said(widget):
    """What a screen reader says of it: its own name, its words, or those of the label that belongs to it."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) or face.text(QAccessible.Text.Value)


def silent(root):
    return [
        f"{type(one).__name__} {one.toolTip()}" for one in reachable(root) if not said(one).strip() and not empty(one)
    ]


def by_arrows(one):
    """Of buttons of which one is pressed Tab goes to that one, and the arrow keys to the others."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and group.exclusive() and not one.isChecked()


def empty(one):
    """A button that gets its words when it is first shown."""
    return isinstance(one, QPushButton) and not one.text() and one.icon().isNull() and not one.isVisible()


def test_every_dialog_is_tested_here():
    folder = Path(sscild_desktop.views.__file__).parent
    found = {
        name for file in folder.rglob("*.py") for name in re.findall(r"class (\w+)\(QDialog\)", file.read_text("utf-8"))
    }
    assert found == set(DIALOGS)


@pytest.mark.parametrize("name", DIALOGS)
def test_what_a_dialog_asks_has_a_name(qtbot, name):
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() or dialog.accessibleName()
    assert silent(dialog) == []


def test_what_the_pages_ask_has_a_name(window):
    assert silent(window) == []


def test_tab_comes_to_everything_on_a_page_and_back(window):
    for page in PAGES:
        window.show_page(page)
        wanted = {one for one in reachable(window) if one.isVisible() and one.isEnabled() and not by_arrows(one)}
        seen = set()
        for _ in range(2 * len(wanted) + 10):
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
            seen.add(QApplication.focusWidget())
        assert [f"{page}: {type(one).__name__} {said(one)}" for one in wanted - seen] == []
