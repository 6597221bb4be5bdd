"""The child process: decodes what it is told to, one job after another, until its parent is gone.

A job comes as a line of JSON, the code stream lies in the shared memory, and so do the values that are answered.
"""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding import codecs, limits, voxels
from sscild_desktop.core.decoding.area import Area
from sscild_desktop.core.decoding.reasons import DAMAGED, TOO_LARGE, WRONG_SIZE, NotUsable

Job = dict[str, Any]
Answer = dict[str, Any]
LOOK_FOR_PARENT_SECONDS = 1.0


def main(handle: int) -> None:
    """Work until the standard input ends."""
    jobs, answers = _own_pipes()
    if sys.platform != "win32":
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends this process then
        threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    limits.forbid_files()
    area = Area(handle)
    answers.write(b'{"is_ready": true}\n')
    answers.flush()
    for line in jobs:
        answers.write(json.dumps(_answer(json.loads(line), area)).encode() + b"\n")
        answers.flush()


def _own_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The two pipes to the parent, kept away from whatever a library prints."""
    jobs, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nothing, handle)
    return os.fdopen(jobs, "rb"), os.fdopen(answers, "wb")


def _end_with_parent(parent: int) -> None:
    """A long job would not notice that nobody waits for it."""
    while os.getppid() == parent:
        time.sleep(LOOK_FOR_PARENT_SECONDS)
    os._exit(0)


def _answer(job: Job, area: Area) -> Answer:
    limits.forget_size()
    memory = area.seen(job["size"], job["name"])
    limits.allow(job["seconds"], job["memory"])
    try:
        return TASKS[job["task"]](job, memory)
    except NotUsable as reason:
        return {"reason": str(reason)}
    except MemoryError:
        return {"reason": TOO_LARGE}
    except Exception:  # whatever a decoder raises, the file is what is wrong
        return {"reason": DAMAGED}


def _decode(job: Job, memory: Any) -> Answer:
    """A code stream at the start of the memory; its values behind it."""
    (rows, columns, bits), place = job["form"], job["place"]

    def room(kind: Any) -> NDArray[Any]:
        return np.frombuffer(memory, kind, rows * columns, place).reshape(rows, columns)

    pixels = codecs.decode(memory[: job["length"]], rows, columns, bits, room)
    if pixels.nbytes > len(memory) - place:
        raise NotUsable(WRONG_SIZE)
    shared = room(pixels.dtype)
    if not np.may_share_memory(pixels, shared):
        shared[...] = pixels
    return {"kind": pixels.dtype.str, "shape": pixels.shape}


def _voxels(job: Job, memory: Any) -> Answer:
    """Voxels of an image file into the start of the memory."""
    voxels.read_into(memoryview(memory), voxels.Source(*job["source"]), job["first"], job["length"])
    return {}


TASKS: dict[str, Callable[[Job, Any], Answer]] = {"decode": _decode, "voxels": _voxels}
