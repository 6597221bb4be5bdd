"""Keeps Qt's own memory of file dialogs free of this program's folders, whose names may be a patient's."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSettings

KEPT_BY_QT = ("FileDialog/history", "FileDialog/lastVisited")


@contextmanager
def no_trace() -> Iterator[None]:
    """Whatever file dialog is shown meanwhile: the file that all programs with Qt share says afterwards what it did."""
    shared = QSettings(QSettings.Scope.UserScope, "QtProject")
    before = {key: shared.value(key) for key in KEPT_BY_QT if shared.contains(key)}
    try:
        yield
    finally:
        for key in KEPT_BY_QT:
            if key in before:
                shared.setValue(key, before[key])
            else:
                shared.remove(key)
        shared.sync()
