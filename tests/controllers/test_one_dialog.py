"""Dialogs of the window: one at a time, and none is kept after it was closed."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget

from sscild_desktop.controllers.one_dialog import OneDialog


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def destroy_what_is_due():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_second_dialog_takes_the_place_of_the_first(window):
    one = OneDialog()
    first, second = QDialog(window), QDialog(window)
    one.show(first)
    one.show(second)
    destroy_what_is_due()
    assert one.now is second and second.isVisible()
    assert window.findChildren(QDialog) == [second]
    second.close()


@pytest.mark.parametrize("end", [QDialog.close, QDialog.accept, QDialog.reject])
def test_nothing_stays_of_dialogs_that_were_closed(window, end):
    """Each opening of Series, Keys or About kept 2 to 4 MB."""
    one = OneDialog()
    for _ in range(5):
        one.show(QDialog(window))
        end(one.now)
        destroy_what_is_due()
        assert one.now is None
    assert window.findChildren(QDialog) == []


def test_what_it_is_about_is_there_no_more(window):
    one = OneDialog()
    one.close()
    one.show(QDialog(window))
    one.close()
    destroy_what_is_due()
    assert one.now is None and window.findChildren(QDialog) == []
