"""What Qt's file dialogs remember is afterwards what it was before."""

from PySide6.QtCore import QSettings

from sscild_desktop.state.dialog_traces import KEPT_BY_QT, no_trace


def shared():
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def test_what_other_programs_left_comes_back_and_nothing_is_added(qapp):
    history, last = KEPT_BY_QT
    shared().setValue(history, ["file:///of/another"])
    with no_trace():
        for key in KEPT_BY_QT:
            shared().setValue(key, "file:///Doe_Jane")
    assert shared().value(history) in ("file:///of/another", ["file:///of/another"])
    assert not shared().contains(last)
