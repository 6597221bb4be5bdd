"""The choice of DICOM objects, by real clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt

from sscild_desktop.core.exports.dicom.bundle import PARTS
from sscild_desktop.views.ct.dicom_dialog import DicomDialog


@pytest.fixture
def dialog(qtbot):
    made = DicomDialog(PARTS, "Names are in them.")
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot, widget):
    # a box takes clicks on its mark
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(8, widget.height() // 2))


def test_everything_is_chosen_at_first(qtbot, dialog):
    with qtbot.waitSignal(dialog.export_requested) as asked:
        click(qtbot, dialog.export_button)
    assert asked.args == [tuple(PARTS), False]
    assert not dialog.isVisible()


def test_what_is_taken_off_does_not_go_out(qtbot, dialog):
    click(qtbot, dialog.parts["pdf"])
    click(qtbot, dialog.labelmap)
    with qtbot.waitSignal(dialog.export_requested) as asked:
        click(qtbot, dialog.export_button)
    assert asked.args == [("seg", "sr", "sc"), True]


def test_without_segmentations_there_are_no_label_maps(qtbot, dialog):
    click(qtbot, dialog.labelmap)
    click(qtbot, dialog.parts["seg"])
    assert not dialog.labelmap.isEnabled()
    with qtbot.waitSignal(dialog.export_requested) as asked:
        click(qtbot, dialog.export_button)
    assert asked.args == [("sr", "sc", "pdf"), False]


def test_nothing_chosen_cannot_be_exported(qtbot, dialog):
    for box in dialog.parts.values():
        click(qtbot, box)
    assert not dialog.export_button.isEnabled()
