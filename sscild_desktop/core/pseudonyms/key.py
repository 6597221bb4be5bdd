"""The key file: the secret that pseudonyms are made with, and who is behind each code; apart from every export."""

import hashlib
import hmac
import json
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.files import reworded, write_whole
from sscild_desktop.core.identity import said_patient
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.safe_json import read_json
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.paths import data_dir

KEY = Path("key", "pseudonyms.json")
"""Below the folder of the program's data, beside the records and not in them: no backup takes it along."""

BESIDE = "; "
"""Between two names under one number."""

SECRET_BYTES = 32
MOST_DAYS = 3650
"""Days of a patient are moved back by 1 to this many, all of them by the same number."""

DAMAGED = (
    "The key file {path} cannot be read; without it the same patient would get another pseudonym. Put back a copy of "
    "it, or move it away to begin a new one."
)

WAIT_SECONDS = 10.0
NO_TURN = (
    "The key file {path} cannot be written: another program is writing it, its disk is full, or its folder is closed "
    "to you. Try again, or choose another place for it."
)


def key_file() -> Path:
    """Where the program keeps what leads back."""
    return data_dir() / KEY


@dataclass
class Key:
    """An open key file; ``patients`` is what stands behind each code."""

    path: Path
    secret: bytes
    patients: dict[str, dict[str, Any]] = field(default_factory=dict)

    def disguise(self, info: SeriesInfo, code: str = "") -> Disguise:
        """The pseudonym of the patient of a series, noted in the file. Raises ExportFailed where it cannot be written.

        ``code`` is that of the records; without one it is made of the secret and what the header says.
        """
        disguise, facts = self._made(info, code)
        if self.patients.get(disguise.code) != facts:
            with _turn(self.path):
                self._take_in()
                disguise, facts = self._made(info, code)
                self.patients[disguise.code] = facts
                self._write()
        return disguise

    def mark(self, said: str) -> str:
        """Hexadecimal digits that stand for a word, always the same ones; they tell nothing without this file."""
        return self._digest("mark", said).hex()

    def keep(self) -> None:
        """Write the file where it is not there yet, so that all who open it from now on have one secret."""
        with _turn(self.path):
            self._take_in()
            self._write()

    def _made(self, info: SeriesInfo, code: str) -> tuple[Disguise, dict[str, Any]]:
        """The pseudonym by the secret as it is now, and what is to stand behind it."""
        who = f"code {code}" if code else said_patient(info) or f"study {info.study_uid or info.series_uid}"
        code = code or f"S{self._digest('code', who).hex()[:8].upper()}"
        days = 1 + int.from_bytes(self._digest("days", who)[:4]) % MOST_DAYS
        disguise = Disguise(code, days, self.secret)
        return disguise, self._facts(disguise, info)

    def _digest(self, *words: str) -> bytes:
        return hmac.new(self.secret, "\0".join(words).encode("utf-8", "replace"), hashlib.sha256).digest()

    def _facts(self, disguise: Disguise, info: SeriesInfo) -> dict[str, Any]:
        known = self.patients.get(disguise.code, {"series": {}})
        uids = {disguise.uid(one): one for one in (info.study_uid, info.series_uid) if one}
        return {
            "patient_id": _and(known.get("patient_id", ""), info.patient_id),
            "patient_name": _and(known.get("patient_name", ""), info.patient_name),
            "birth_date": _and(known.get("birth_date", ""), info.patient_birth_date),
            "days_moved_back": disguise.days,
            "series": {**known["series"], **uids},
        }

    def _take_in(self) -> None:
        """What another program has written since the file was opened; its secret counts, ours is in no file yet."""
        if self.path.exists():
            now = open_key(self.path)
            self.secret, self.patients = now.secret, now.patients

    def _write(self) -> None:
        text = json.dumps({"secret": self.secret.hex(), "patients": self.patients}, indent=2, ensure_ascii=False)
        with reworded(self.path):
            write_whole(self.path, text.encode("utf-8", "replace"))


def _and(known: str, said: str) -> str:
    """All that was ever said, each once: two hospitals may have given one number, and neither name may be lost."""
    return BESIDE.join(dict.fromkeys(one for one in (*known.split(BESIDE), said) if one))


@contextmanager
def _turn(path: Path) -> Iterator[None]:
    """One program at a time: an SQLite file beside the key is locked, and its lock ends with the process."""
    with reworded(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)  # one that is there is the user's
    try:
        lock = sqlite3.connect(path.with_name(f"{path.name}.lock"), timeout=WAIT_SECONDS, isolation_level=None)
        with closing(lock):
            lock.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.Error as error:
        raise ExportFailed(NO_TURN.format(path=path)) from error


def open_key(path: Path) -> Key:
    """The key file at ``path``; a new one where there is none, written when it is first used.

    Raises ExportFailed for a file that cannot be read: nothing is overwritten.
    """
    try:
        content = read_json(path)
        secret = bytes.fromhex(content["secret"])
        patients = {str(code): dict(facts) for code, facts in content["patients"].items()}
        if len(secret) < SECRET_BYTES or not all(isinstance(one.get("series"), dict) for one in patients.values()):
            raise ValueError("not a key file")
    except FileNotFoundError:
        return Key(path, secrets.token_bytes(SECRET_BYTES))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ExportFailed(DAMAGED.format(path=path)) from error
    return Key(path, secret, patients)
