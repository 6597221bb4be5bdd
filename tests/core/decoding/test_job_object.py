"""The job object of Windows, as far as can be looked at without Windows: its layout, its limits, its order of calls."""

import ctypes
from typing import Any

import pytest

from sscild_desktop.core.decoding import job_object
from sscild_desktop.core.decoding.job_object import Job, Limits, limits_of

MEMORY = 1 << 30


class Kernel:
    """Stands for kernel32: notes what it is asked for and says no to one of it."""

    def __init__(self, refuses: str = "") -> None:
        self.refuses, self.asked = refuses, []

    def __getattr__(self, name: str) -> Any:
        def answer(*arguments: Any) -> int:
            self.asked.append((name, arguments))
            return 0 if name == self.refuses else 1

        return answer


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the numbers are those of 64 bits")
def test_the_layout_is_that_of_the_headers_of_windows():
    assert ctypes.sizeof(Limits) == 144
    assert (Limits.IoInfo.offset, Limits.ProcessMemoryLimit.offset) == (64, 112)
    assert job_object._Basic.LimitFlags.offset == 16


def test_the_limits_are_memory_and_an_end_with_the_program():
    limits = limits_of(MEMORY)
    assert limits.ProcessMemoryLimit == MEMORY
    assert limits.Basic.LimitFlags == 0x100 | 0x400 | 0x2000


def test_a_process_is_put_into_a_job_that_has_its_limits_before():
    kernel = Kernel()
    job = Job(77, MEMORY, kernel)
    assert [name for name, _ in kernel.asked] == [
        "CreateJobObjectW",
        "SetInformationJobObject",
        "AssignProcessToJobObject",
    ]
    assert kernel.asked[-1][1] == (1, 77)
    job.close()
    job.close()
    assert [name for name, _ in kernel.asked].count("CloseHandle") == 1


@pytest.mark.parametrize("what", ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"])
def test_no_child_works_without_its_limits(what):
    with pytest.raises(OSError, match="limited"):
        Job(77, MEMORY, Kernel(what))
