"""Whether a CT fits into the memory of this computer: told before the system ends the program without a word."""

import ctypes
import os
import sys
from pathlib import Path

from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Geometry
from sscild_desktop.core.wording import counted

MEMINFO = Path("/proc/meminfo")
BASE_BYTES, BYTES_A_VOXEL = 4e8, 10
"""What an analysis took at most of generated and real chests of 16 and 68 million voxels: 0.6 and 1.0 GB."""

LARGE_VOXELS = 3e8
"""Of a smaller CT nothing is asked: every computer that runs the program has room for it."""


def available_bytes() -> float | None:
    """Memory that can be had now, swap included; None where the system does not say."""
    if os.name == "nt":
        return _of_windows()
    if sys.platform == "darwin":  # macOS packs and swaps of its own accord: what it has can be had
        return float(os.sysconf("SC_PAGE_SIZE")) * os.sysconf("SC_PHYS_PAGES")
    try:
        lines = (line.split() for line in MEMINFO.read_text().splitlines())
        kilobytes = {words[0].rstrip(":"): int(words[1]) for words in lines if len(words) >= 2}
        return 1024.0 * (kilobytes["MemAvailable"] + kilobytes.get("SwapFree", 0))
    except (OSError, ValueError, KeyError):
        return None


class _Status(ctypes.Structure):
    """MEMORYSTATUSEX."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        *((name, ctypes.c_uint64) for name in ("total", "free", "total_page", "free_page", "all", "left", "more")),
    )


def _of_windows() -> float | None:
    status = _Status(length=ctypes.sizeof(_Status))
    library = getattr(ctypes, "windll", None)
    if library is None or not library.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return float(status.free_page)


def has_no_room(geometry: Geometry, bytes_a_voxel: float, base: float = 0.0) -> str:
    """The sentence where so much is not there for a large CT, else ''."""
    count, rows, columns = geometry.shape
    voxels, free = float(count) * rows * columns, available_bytes()
    needed = base + bytes_a_voxel * voxels
    if voxels < LARGE_VOXELS or free is None or needed <= free:
        return ""
    return (
        f"{counted(count, 'slice')} of {columns} × {rows} pixels need about {needed / 1e9:.0f} GB of memory and "
        f"{free / 1e9:.1f} GB can be had; close other programs, or choose a series of thicker slices."
    )


def memory_findings(geometry: Geometry) -> tuple[Finding, ...]:
    """What is asked before a CT is analysed that is loaded already."""
    text = has_no_room(geometry, BYTES_A_VOXEL - 2, BASE_BYTES)
    return (Finding("memory", "ask", text),) if text else ()
