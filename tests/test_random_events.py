"""A few seconds of random events in the real window: no exception, no warning of Qt, nothing left behind."""

import subprocess
import sys

from tests.patience import PATIENCE_S

SECONDS, SEED = 6, 3


def test_some_seconds_of_random_events_leave_nothing_behind() -> None:
    command = [sys.executable, "-m", "tests.random_events", "--seconds", str(SECONDS), "--seed", str(SEED)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " events in " in done.stdout
