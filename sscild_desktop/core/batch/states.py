"""What became of each source and its cases, one small JSON file for each: by it a batch resumes and skips."""

import json
import secrets
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.files import reworded, write_whole
from sscild_desktop.core.safe_json import read_json

DONE, REFUSED, FAILED = "done", "refused", "failed"
STATES = (DONE, REFUSED, FAILED)

FOLDER = "states"
"""Below the folder of the results: the states, the claims and the key of the codes. It tells which source gave which
case, so it stays behind when results without names are passed on."""

KEY_FILE, KEY_BYTES, KEY_WAIT_S = "key", 32, 5.0


@dataclass(frozen=True)
class CaseState:
    """One CT: ``state`` is one of STATES, ``text`` the gate's sentence, the reason, or the warnings of what was done.

    ``code`` is the patient's, ``day`` ISO or ''. ``measures`` are by key of ``course.measures``; ``series`` and
    ``networks`` are what the cohort workbook says beside them. ``peak_mb`` is of the working process until then.
    ``who`` are marks of the person (``persons``), none in states of earlier versions.
    """

    id: str
    state: str
    text: str = ""
    day: str = ""
    code: str = ""
    seconds: float = 0.0
    peak_mb: float | None = None
    measures: Mapping[str, float] = field(default_factory=dict)
    series: Mapping[str, Any] = field(default_factory=dict)
    networks: tuple[Mapping[str, str], ...] = ()
    who: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class SourceState:
    """A source and its cases. ``files`` and ``content`` are its fingerprint and hash, ``options`` what it was done by.

    ``was_there`` is set when nothing had to be done anew; it is not written.
    """

    id: str
    paths: tuple[str, ...]
    cases: tuple[CaseState, ...]
    files: str = ""
    content: str = ""
    options: str = ""
    program: str = ""
    was_there: bool = False

    @property
    def is_final(self) -> bool:
        """Whether doing it again would bring nothing new: what failed is tried again."""
        return bool(self.cases) and all(case.state != FAILED for case in self.cases)


def states_folder(out: Path) -> Path:
    return out / FOLDER


def write_state(out: Path, state: SourceState) -> None:
    """Raises OSError where it cannot be written; the older state is there then."""
    values = asdict(state)
    del values["was_there"]
    write_whole(states_folder(out) / f"{state.id}.json", json.dumps(values, indent=1))


def read_state(out: Path, source_id: str) -> SourceState | None:
    """None where there is none, or none that can be read: it is done anew then."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        return _state(read_json(states_folder(out) / f"{source_id}.json"))
    return None


def _state(values: Mapping[str, Any]) -> SourceState:
    cases = tuple(CaseState(**{**one, "networks": tuple(one["networks"])}) for one in values["cases"])
    if any(case.state not in STATES for case in cases):
        raise ValueError("state")
    return SourceState(**{**values, "paths": tuple(values["paths"]), "cases": cases})


def all_states(out: Path) -> Iterator[SourceState]:
    """Every state that is there, of whoever did it, by id."""
    for path in sorted(states_folder(out).glob("*.json")):
        state = read_state(out, path.stem)
        if state is not None:
            yield state


def code_key(out: Path) -> str:
    """The secret that turns a patient into a code, the same for all who write into ``out``; made where there is none.

    Raises ExportFailed.
    """
    path = states_folder(out) / KEY_FILE
    with reworded(path):
        with suppress(FileExistsError):
            path.open("x").close()  # of several who start at once one makes the name, and this one fills it
            write_whole(path, secrets.token_hex(KEY_BYTES))
        return _read_key(path)


def _read_key(path: Path) -> str:
    deadline = time.monotonic() + KEY_WAIT_S
    while len(key := path.read_text().strip()) != 2 * KEY_BYTES:
        if time.monotonic() > deadline:
            raise ExportFailed(f"{path} is not whole; remove it if no other batch writes here, and start again.")
        time.sleep(0.05)
    return key
