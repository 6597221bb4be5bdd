"""A program that dies leaves what it was doing; one that ends leaves nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sscild_desktop import crashes

DYING = """
import faulthandler, os, sys
from pathlib import Path
from sscild_desktop import crashes
crashes.log_file = lambda: Path(sys.argv[1]) / "sscild.log"
def reading_the_ct():
    faulthandler._sigsegv()
with crashes.crash_file_kept():
    if sys.argv[2] == "dies":
        reading_the_ct()
    if sys.argv[2] == "is ended":
        os._exit(9)
"""


@pytest.fixture
def logs(tmp_path, monkeypatch):
    monkeypatch.setattr(crashes, "log_file", lambda: tmp_path / "logs" / "sscild.log")
    monkeypatch.setattr(crashes, "crash_file", lambda: tmp_path / "logs" / "crash.txt")
    return tmp_path / "logs"


def run(logs: Path, how: str) -> int:
    command = [sys.executable, "-c", DYING, str(logs), how]
    return subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, check=False).returncode


def test_a_death_is_told_once_with_what_was_being_done(logs):
    assert run(logs, "dies") != 0
    left = crashes.last_crash()
    assert left is not None and "reading_the_ct" in left.read_text()
    assert crashes.last_crash() is None
    if os.name != "nt":
        assert left.stat().st_mode & 0o077 == 0


def test_a_good_end_leaves_nothing(logs):
    assert run(logs, "ends") == 0
    assert crashes.last_crash() is None
    assert list(logs.iterdir()) == []


def test_one_that_was_ended_from_outside_is_no_crash_and_leaves_nothing_for_good(logs):
    assert run(logs, "is ended") == 9
    assert len(list(logs.iterdir())) == 1
    assert crashes.last_crash() is None
    assert list(logs.iterdir()) == []


def test_another_program_that_runs_is_no_crash(logs):
    with crashes.crash_file_kept():
        assert crashes.last_crash() is None
        assert len(list(logs.iterdir())) == 1


def test_a_folder_that_cannot_be_made_disturbs_nobody(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(crashes, "log_file", lambda: tmp_path / "file" / "log" / "sscild.log")
    with crashes.crash_file_kept():
        assert crashes.last_crash() is None
