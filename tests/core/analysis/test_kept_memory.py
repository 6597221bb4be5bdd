"""Memory that an analysis gives back: kept while it runs, the system's again after it."""

import os
import sys
from pathlib import Path

import pytest

from sscild_desktop.core.analysis import kept_memory as module
from sscild_desktop.core.analysis.kept_memory import M_MMAP_THRESHOLD, USUAL_MMAP, _c_library, kept_memory

LARGE, MUCH = 64 << 20, 48 << 20

pytestmark = pytest.mark.skipif(_c_library() is None, reason="only the C library of GNU keeps memory when asked")


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def lean() -> int:
    """Resident bytes once what earlier tests gave back, and the next array would take again, is the system's."""
    with kept_memory():
        pass
    return resident()


def faults() -> int:
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


def test_pages_are_made_once_while_a_case_is_worked_on_and_go_back_after_it():
    before = lean()
    with kept_memory():
        with kept_memory():
            bytearray(LARGE)
        assert resident() - before > MUCH, "the inner one leaves all to the outer one"
        made = faults()
        bytearray(LARGE)
        assert (faults() - made) * os.sysconf("SC_PAGE_SIZE") < LARGE // 4
    assert resident() - before < MUCH


def test_it_is_left_where_a_case_fails():
    before = lean()
    with pytest.raises(OSError, match="disk"), kept_memory():
        bytearray(LARGE)
        raise OSError("disk")
    assert resident() - before < MUCH


def test_another_system_is_left_as_it_is(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert _c_library() is None
    with kept_memory():
        pass


class OldLibrary:
    """As before version 2.35: a larger threshold is refused, and none moves by itself once any is set."""

    def __init__(self) -> None:
        self.set: dict[int, int] = {}

    def mallopt(self, which: int, value: int) -> int:
        if which == M_MMAP_THRESHOLD and value > USUAL_MMAP:
            return 0
        self.set[which] = value
        return 1

    def malloc_trim(self, _pad: int) -> None:
        pass


def test_an_older_library_keeps_what_it_can(monkeypatch):
    library = OldLibrary()
    monkeypatch.setattr(module, "_c_library", lambda: library)
    with kept_memory():
        assert library.set[M_MMAP_THRESHOLD] == USUAL_MMAP
