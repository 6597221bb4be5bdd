"""How long a test waits for what must come: a program that hangs fails, a machine that is busy does not."""

from functools import partialmethod

from pytestqt.qtbot import QtBot

PATIENCE_S = 300.0
PATIENCE_MS = 300_000


class PatientBot(QtBot):
    """The ``qtbot`` of every test: its waits have one limit, and no test sets another."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE_MS)
    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE_MS)
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE_MS)
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE_MS)
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE_MS)
