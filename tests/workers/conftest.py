"""A runner, and a queue on it, that have nothing left to do when the test ends."""

import pytest

from sscild_desktop.workers import Runner
from sscild_desktop.workers.serial_queue import SerialQueue
from tests.patience import PATIENCE_MS


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    assert made.stop_all(PATIENCE_MS)


@pytest.fixture
def queue(runner):
    made = SerialQueue(runner)
    yield made
    made.finish()
