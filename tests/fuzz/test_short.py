"""Mutants of every kind for five seconds, always the same ones: no death, no hang, no traceback, no other values."""

import subprocess
import sys

import pytest

from tests.patience import PATIENCE_S

SECONDS, SEED = 5, 1


@pytest.mark.skipif(sys.platform != "linux", reason="memory and processor time of the worker are read as on Linux")
def test_five_seconds_of_mutants_end_without_a_fault() -> None:
    command = [sys.executable, "-m", "tests.fuzz", "--seconds", str(SECONDS), "--seed", str(SEED)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("| kind | tried |")


def test_a_mutant_is_the_same_each_time() -> None:
    from tests.fuzz.worker import mutant

    assert mutant(1, "cards", 7) == mutant(1, "cards", 7) != mutant(2, "cards", 7)
