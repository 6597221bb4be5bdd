"""Claims: one of several gets a source, and what somebody left is free again."""

import json
import os
import subprocess
import sys
import threading
import time

import pytest

from sscild_desktop.core.batch import claims
from sscild_desktop.core.batch.claims import HOST, STALE_SECONDS, Claims
from sscild_desktop.core.batch.states import FOLDER


@pytest.fixture
def out(tmp_path):
    (tmp_path / FOLDER).mkdir()
    return tmp_path


def left(out, host, pid, age=0.0):
    path = out / FOLDER / "a.claim"
    path.write_text(json.dumps({"host": host, "pid": pid}))
    then = time.time() - age
    os.utime(path, (then, then))


def test_the_second_does_not_get_what_the_first_has(out):
    first, second = Claims(out), Claims(out)
    assert first.take("a") and not second.take("a")
    assert second.owner("a") == HOST
    first.release("a")
    assert second.take("a") and second.owner("b") == ""
    second.release_all()
    assert not list((out / FOLDER).iterdir())


def test_a_claim_of_another_computer_holds_until_it_is_old(out):
    left(out, "other-pc", 1, STALE_SECONDS - 60)
    assert not Claims(out).take("a")
    left(out, "other-pc", 1, STALE_SECONDS + 60)
    assert Claims(out).take("a")


def test_a_claim_from_before_the_clock_was_set_back_is_old(out):
    left(out, "other-pc", 1, -STALE_SECONDS - 60)
    assert Claims(out).take("a")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not say whether a process has ended")
def test_a_claim_of_a_process_that_ended_here_is_free_at_once(out):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left(out, HOST, ended.pid)
    assert Claims(out).take("a")


def test_what_is_held_is_renewed(out, monkeypatch):
    monkeypatch.setattr("sscild_desktop.core.batch.claims.BEAT_SECONDS", 0.0)
    claims = Claims(out)
    claims.take("a")
    left(out, HOST, os.getpid(), 3600)
    claims.beat()
    assert not Claims(out).take("a")


def test_of_many_at_once_one_gets_it(out):
    got = []
    threads = [threading.Thread(target=lambda: got.append(Claims(out).take("a"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == [False] * 7 + [True]


def test_a_claim_that_says_nothing_was_left_by_a_killed_process_after_a_moment(out, monkeypatch):
    (out / FOLDER / "a.claim").touch()
    assert not Claims(out).take("a")
    monkeypatch.setattr(claims, "WRITING_SECONDS", -1.0)
    assert Claims(out).take("a")
