"""Where tests write: in memory if there is room for it, and no folder is made for a test that writes nothing."""

import os
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import conftest

ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="memory is a folder on Linux alone")


def test_a_test_that_writes_nothing_makes_no_folder(own_settings):
    assert not own_settings.exists()


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """The folder that tests get with so much room in memory and such rights there; None where it stays on the disk."""

    def choose(room, flags=0):
        there = SimpleNamespace(f_flag=flags, f_bavail=room, f_frsize=1)
        with monkeypatch.context() as patch:
            patch.setattr(conftest, "SHARED_MEMORY", tmp_path)
            patch.setattr(conftest, "available_memory", lambda: 2 * room)
            patch.setattr(os, "statvfs", lambda _folder: there)
            patch.setattr(tempfile, "tempdir", None)
            patch.delenv("TMPDIR", raising=False)
            conftest._keep_tests_in_memory()
            folder = os.environ.get("TMPDIR")
            os.environ.pop("TMPDIR", None)
        return folder and Path(folder)

    return choose


@ONLY_LINUX
def test_tests_are_kept_in_memory_where_there_is_room_to_run_them(chosen, tmp_path):
    assert chosen(conftest.ROOM).parent == tmp_path
    assert chosen(conftest.ROOM - 1) is None
    assert chosen(conftest.ROOM, os.ST_NOEXEC) is None


@ONLY_LINUX
def test_memory_is_counted_in_bytes():
    assert 2**24 < conftest.available_memory() < os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
