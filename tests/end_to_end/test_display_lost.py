"""The X server dies under the program: what was typed and not confirmed is in the records, a sentence is said."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sscild_desktop.app import display
from sscild_desktop.command_line.exits import NO_SCREEN
from sscild_desktop.core.records import Records
from tests.end_to_end.test_records import KILLED
from tests.patience import PATIENCE_S

REPOSITORY = Path(__file__).resolve().parents[2]

TYPING = KILLED.replace("QTest.keyClick(box, Qt.Key.Key_Return)", 'print("typed", flush=True)')


@contextmanager
def x_server() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """An X server of its own without a screen, and its display."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        try:
            assert server.stdout is not None
            yield server, f":{server.stdout.readline().decode().strip()}"
        finally:
            server.kill()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb whose end could be played")
def test_what_is_on_screen_is_saved_when_the_screen_goes(course):
    folder = course.take()
    with x_server() as (server, screen):
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen, "PYTHONPATH": str(REPOSITORY)}
        child = subprocess.Popen(
            [sys.executable, "-c", TYPING], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        with child:
            try:
                assert child.stdout is not None and child.stdout.readline() == "typed\n"
                server.kill()
                _said, told = child.communicate(timeout=PATIENCE_S)
            finally:
                child.kill()
    assert told.splitlines()[-1] == display.TOLD
    assert child.returncode == NO_SCREEN
    with Records.open(folder) as records:
        (row,) = records.patients.rows()
        assert 2.37 in [visit.lung_function.fvc_l for visit in records.visits.of(row.patient.id)]


@pytest.mark.parametrize("is_saved", [True, False])
def test_a_display_that_is_lost_is_told_once_and_other_messages_go_their_way(qapp, monkeypatch, capfd, is_saved):
    saved, ended, heard = [], [], []

    def save():
        saved.append(1)
        if not is_saved:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(display.os, "_exit", ended.append)
    before = display.qInstallMessageHandler(lambda _kind, _context, text: heard.append(text))
    try:
        with display.saved_when_display_goes(save):
            from PySide6.QtCore import qWarning

            qWarning("something else")
            assert heard == ["something else"] and not ended
            qWarning("The X11 connection broke (error 1). Did the X11 server die?")
        qWarning("afterwards")
    finally:
        display.qInstallMessageHandler(before)
    assert saved == [1] and ended == [NO_SCREEN] and heard == ["something else", "afterwards"]
    assert (display.TOLD if is_saved else display.NOT_SAVED) in capfd.readouterr().err
