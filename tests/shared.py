"""What takes seconds to make and is only looked at: made once a session, however many workers run the tests."""

import os
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock

T = TypeVar("T")

FOLDER = "SSCILD_TESTS"
"""The environment variable that tells the workers of a session where it keeps its things."""

_MADE: dict[str, Any] = {}


def shared(name: str, make: Callable[[], T]) -> T:
    """What ``make`` gives: as it was made before in this session, by whichever worker, else made now.

    Nothing but ``make`` decides what ``name`` stands for. Arrays in it are read-only: no test can change another's.
    """
    if name not in _MADE:
        _MADE[name] = _from_any_worker(Path(os.environ[FOLDER]) / name, make)
    found: T = _MADE[name]
    return found


def shared_folder(name: str, fill: Callable[[Path], object]) -> Path:
    """A folder with what ``fill`` writes into it; nobody else may write there."""
    folder = Path(os.environ[FOLDER]) / f"{name}-folder"

    def made() -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        fill(folder)
        return folder

    return shared(name, made)


def _from_any_worker(place: Path, make: Callable[[], T]) -> T:
    """By a file, with the arrays beside it, which come back without a copy."""
    import numpy as np  # not above: it asks how many threads it may have when it is imported, see conftest

    with FileLock(f"{place}.lock"):
        if not place.exists():
            arrays: list[pickle.PickleBuffer] = []
            content = pickle.dumps(make(), protocol=5, buffer_callback=arrays.append)
            for number, array in enumerate(arrays):
                np.save(f"{place}-{number}.npy", np.frombuffer(array.raw(), np.uint8))
            place.write_bytes(pickle.dumps((content, len(arrays))))
        content, count = pickle.loads(place.read_bytes())
    found: T = pickle.loads(
        content, buffers=[np.load(f"{place}-{number}.npy", mmap_mode="r") for number in range(count)]
    )
    return found
