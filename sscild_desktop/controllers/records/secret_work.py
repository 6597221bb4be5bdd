"""What is done about the encryption of the records in the background: plain functions, run by the records' queue."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.live import LiveRecords
from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.progress import Report

if TYPE_CHECKING:
    from sscild_desktop.core.records.encryption.keys import Key


@dataclass(frozen=True)
class Secrecy:
    """How it is now: whether the records are encrypted, whether they can be, and the keyring's name ('': none)."""

    is_encrypted: bool
    can_encrypt: bool
    keyring: str


@dataclass(frozen=True)
class Converted:
    """The records as they were opened afterwards, and the files that hold records and stay as they were."""

    opened: work.Opened | None
    left: tuple[Path, ...] = ()


def look(live: LiveRecords) -> Secrecy:
    """Raises RecordsClosed where no records are open."""
    from sscild_desktop.core.records.encryption.cipher import is_there
    from sscild_desktop.core.records.encryption.keys import keyring_name

    return Secrecy(live.records.is_encrypted, is_there(), keyring_name())


def encrypt(live: LiveRecords, folder: Path, phrase: str, recovery: Path | None, report: Report) -> Converted:
    """Encrypt with a new key; the recovery key is written first, as afterwards it would be needed."""
    from sscild_desktop.core.records.encryption.keys import new_key

    live.records  # noqa: B018 - raises RecordsClosed before there is a key
    key = new_key(phrase)
    if recovery is not None:
        save_recovery_of(key, folder, recovery)
    return _convert(live, folder, key, report)


def decrypt(live: LiveRecords, folder: Path, report: Report) -> Converted:
    return _convert(live, folder, None, report)


def _convert(live: LiveRecords, folder: Path, key: "Key | None", report: Report) -> Converted:
    """Close, convert and open; whatever happens they are open again afterwards, if they can be."""
    from sscild_desktop.core.records import Records

    live.records  # noqa: B018 - raises RecordsClosed
    live.close()
    try:
        left = Records.convert(folder, key, report)
    except BaseException:
        with contextlib.suppress(SScILDError):
            work.open_records(live, folder, may_write=True)
        raise
    return Converted(work.open_records(live, folder, may_write=True), tuple(left))


def save_recovery(live: LiveRecords, target: Path) -> Path:
    """The recovery key of the open records as a text file. Raises ExportFailed, RecordsFailed inside the records."""
    return save_recovery_of(live.records.key, live.records.folder, target)


def save_recovery_of(key: "Key", folder: Path, target: Path) -> Path:
    from sscild_desktop.core.records.encryption.recovery import write_recovery

    return write_recovery(key, folder, target)


def unlock(live: LiveRecords, folder: Path, may_write: bool, salt: bytes, words: str) -> work.Opened | None:
    """Open with what the reader typed. Raises RecordsLocked where that is not the key."""
    from sscild_desktop.core.records.encryption.keys import offer

    offer(salt, words)
    return work.reopen_records(live, folder, may_write)


def left_in_words(left: Sequence[Path]) -> str:
    """What still can be read by everybody, '' for nothing."""
    if not left:
        return ""
    return f" Not encrypted, as they are yours to keep or delete: {', '.join(str(path) for path in left)}."
