"""One peer in a process of its own: does a round for every line that it is sent, and says what it took, as JSON."""

import importlib
import json
import os
import sys
import time
import traceback
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.areas import Area, NotHere, Peer, Steps, Work
from sscild_desktop.core.errors import SScILDError


def main(area: str, name: str, folder: str, quick: str) -> None:
    """Start, get ready, and go on until nobody asks any more."""
    warnings.simplefilter("ignore")
    told: Area = importlib.import_module(area).AREA
    peer = next(one for one in told.peers if one.name == name)
    try:
        work = peer.prepare(folder, quick == "quick")
        if told.is_warmed:
            work()  # libraries load, the disk's cache fills
        say(ready=True)
        for _line in sys.stdin:
            say(**measured(told, peer, work))
    except (ImportError, NotHere, SScILDError) as error:
        say(absent=str(error) or type(error).__name__)
    except Exception:  # a peer that falls over is told of and costs nothing else
        say(absent=traceback.format_exc(limit=-1).strip().splitlines()[-1])


def measured(area: Area, peer: Peer, work: Work) -> dict[str, Any]:
    """Seconds by the clock and of the processor (children included), and growth of the peak memory in MB."""
    forget_peak()
    before, wall, processor = memory_mb("VmRSS"), time.perf_counter(), processor_seconds()
    given = work()
    wall, processor = time.perf_counter() - wall, processor_seconds() - processor
    grown = peer.megabytes(given) if peer.megabytes else memory_mb("VmHWM") - before
    told = {"wall": wall, "processor": processor, "megabytes": grown, "check": peer.check(given)}
    return told | (of_steps(given) if area.is_drawn else {})


def of_steps(given: Steps) -> dict[str, Any]:
    """What the steps themselves say: a peer that is not alone in its process counts the processor in its own way."""
    clock, used = np.percentile(given, 95, axis=0)
    return {"processor": sum(used for _clock, used in given), "p95": float(clock), "p95_processor": float(used)}


def processor_seconds() -> float:
    """Of this process with all its threads, of children that ended, and (on Linux) of those that decode for it."""
    ended = os.times()
    used = time.process_time() + ended.children_user + ended.children_system
    children = sys.modules.get("sscild_desktop.core.decoding.children")
    for child in children._IDLE if children else ():
        stat = Path(f"/proc/{child._process.pid}/stat")
        if stat.exists():
            fields = stat.read_text("ascii").rsplit(")", 1)[1].split()
            used += (int(fields[11]) + int(fields[12])) / 100
    return used


def memory_mb(key: str) -> float:
    """A line of Linux's ``status``; not a number elsewhere."""
    status = Path("/proc/self/status")
    return int(status.read_text().split(key + ":")[1].split()[0]) / 1024 if status.exists() else float("nan")


def forget_peak() -> None:
    """Linux counts the peak of memory anew from here."""
    place = Path("/proc/self/clear_refs")
    if place.exists():
        place.write_text("5")


def say(**facts: Any) -> None:
    """One line to whoever asked; libraries may have written to the same place before."""
    print("\n" + json.dumps(facts), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
