"""What this process holds, and what each cycle keeps of it."""

import ctypes
import gc
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Use:
    """Memory of its own in MB, in use or swapped out; threads; open files."""

    megabytes: float
    threads: int
    handles: int


def use_now() -> Use:
    """After everything that can be given back has been; on Linux, whose /proc says it."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    said = Path("/proc/self/status").read_text()
    kilobytes = sum(int(said.split(f"{name}:")[1].split()[0]) for name in ("RssAnon", "VmSwap"))
    threads, handles = (len(list(Path(f"/proc/self/{what}").iterdir())) for what in ("task", "fd"))
    return Use(kilobytes / 1024, threads, handles)


def slope(uses: list[Use]) -> float:
    """MB that a cycle keeps: Theil and Sen's median of the slopes between all pairs, which one jump does not move."""
    if len(uses) < 2:
        return 0.0
    held = np.array([one.megabytes for one in uses])
    first, second = np.triu_indices(len(held), 1)
    return float(np.median((held[second] - held[first]) / (second - first)))


def is_constant(uses: list[Use]) -> bool:
    """Whether the later half held no more threads and open files than the earlier: those of pools come and go."""
    half = (len(uses) + 1) // 2
    earlier, later = uses[:half], uses[half:] or uses
    return all(
        max(getattr(one, what) for one in later) <= max(getattr(one, what) for one in earlier)
        for what in ("threads", "handles")
    )
