"""Windows: a job object holds a child process to its memory and ends it with the program."""

import ctypes
from ctypes import wintypes
from typing import Any

PROCESS_MEMORY, DIE_QUIETLY, KILL_ON_CLOSE = 0x100, 0x400, 0x2000
"""JOB_OBJECT_LIMIT_PROCESS_MEMORY, _DIE_ON_UNHANDLED_EXCEPTION, _KILL_ON_JOB_CLOSE."""
EXTENDED_LIMITS = 9
"""JobObjectExtendedLimitInformation."""


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("Basic", _Basic),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def limits_of(memory: int) -> Limits:
    """At most ``memory`` bytes for each process of the job, and none survives its last handle."""
    limits = Limits()
    limits.Basic.LimitFlags = PROCESS_MEMORY | DIE_QUIETLY | KILL_ON_CLOSE
    limits.ProcessMemoryLimit = memory
    return limits


class Job:
    """A job with one process in it; closed by the system with this program. Raises OSError."""

    def __init__(self, process_handle: int, memory: int, kernel: Any = None) -> None:
        self._kernel = kernel or _kernel32()
        self._handle = self._kernel.CreateJobObjectW(None, None)
        limits = limits_of(memory)
        if not (
            self._handle
            and self._kernel.SetInformationJobObject(
                self._handle, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            and self._kernel.AssignProcessToJobObject(self._handle, process_handle)
        ):
            self.close()
            raise OSError("the child process cannot be limited")

    def close(self) -> None:
        """End what is still in the job."""
        if self._handle:
            self._kernel.CloseHandle(self._handle)
            self._handle = None


def _kernel32() -> Any:
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
    kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    return kernel
