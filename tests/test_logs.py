"""The log never disturbs: where it cannot be made or the disk is full, the program goes on in silence."""

import logging
import os
import sys
from pathlib import Path

import pytest

from sscild_desktop import logs
from sscild_desktop.paths import log_file


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full, the disk without room, is there on Linux alone")
def test_a_full_disk_is_not_told_by_the_log(monkeypatch, capsys):
    monkeypatch.setattr(logs, "log_file", lambda: Path("/dev/full"))
    with logs.logging_to_file():
        logging.getLogger("sscild_desktop.test").info("something")
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_made_means_no_log(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(logs, "log_file", lambda: tmp_path / "file" / "log" / "sscild.log")
    with logs.logging_to_file():
        logging.getLogger("sscild_desktop.test").info("something")
    assert (tmp_path / "file").is_file()


def test_what_the_program_says_is_written_once(monkeypatch, tmp_path):
    monkeypatch.setattr(logs, "log_file", lambda: tmp_path / "new" / "sscild.log")
    for _ in range(2):
        with logs.logging_to_file():
            logging.getLogger("sscild_desktop.test").info("something")
    text = (tmp_path / "new" / "sscild.log").read_text("utf-8")
    assert text.count("something") == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_the_log_is_for_its_owner_alone_after_a_turn_too(monkeypatch):
    monkeypatch.setattr(logs, "LOG_BYTES", 200)
    with logs.logging_to_file():
        for _ in range(9):
            logging.getLogger("sscild_desktop").info("a line that fills the file")
    files = list(log_file().parent.glob("sscild.log*"))
    assert len(files) == 2
    assert {one.stat().st_mode & 0o777 for one in files} == {0o600}
    assert log_file().parent.stat().st_mode & 0o777 == 0o700
