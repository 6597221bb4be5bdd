"""Every dialog is shown and closed in the real program, and what a cycle keeps is reckoned as it should be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE_S
from tests.soak.use import Use, is_constant, slope

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_every_dialog_is_shown_and_closed_over_a_ct():
    """What two times keep says nothing yet, and analyses take too long for here: both are the command's."""
    command = [sys.executable, "-m", "tests.soak", "--dialogs", "2"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    options = {"cwd": ROOT, "env": environment, "timeout": PATIENCE_S, "check": False}
    done = subprocess.run(command, capture_output=True, text=True, **options)
    assert "Traceback" not in done.stderr, done.stderr
    assert [line.split(" | ")[:2] for line in done.stdout.splitlines()[2:]] == [
        [f"| dialog: {name}", "2"] for name in ("series", "shortcuts", "about", "preferences", "networks", "guide")
    ]


def test_threads_that_come_and_go_are_constant_and_threads_that_stay_are_not():
    def uses(*threads):
        return [Use(1.0, count, 9) for count in threads]

    assert is_constant(uses(1, 3, 1, 3)) and is_constant(uses(3, 1, 1, 1)) and is_constant(uses(4))
    assert not is_constant(uses(1, 2, 3, 4)) and not is_constant([Use(1.0, 1, 9), Use(1.0, 1, 10)])


def test_the_slope_is_that_of_the_cycles_and_a_jump_does_not_count():
    held = [Use(100.0 + 0.5 * cycle + (300.0 if cycle == 7 else 0.0), 3, 9) for cycle in range(20)]
    assert slope(held) == pytest.approx(0.5)
    assert slope(held[:1]) == 0.0
