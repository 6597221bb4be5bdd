"""sscild records: the local records encrypted and decrypted, and their recovery key saved."""

import argparse
import sys
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.command_line.terminal import output, progress_on_stderr
from sscild_desktop.paths import data_dir

if TYPE_CHECKING:
    from sscild_desktop.core.records import Records
    from sscild_desktop.core.records.encryption.keys import Key

LOST = "Who loses the key loses the records; keep the recovery key apart from this computer."


def run(options: argparse.Namespace) -> int:
    """The action that was asked for; returns the exit code."""
    folder: Path = options.records or data_dir() / "records"
    actions = {"encrypt": _encrypt, "decrypt": _decrypt, "recovery": _recovery}
    actions[options.action](options, folder)
    return 0


def _encrypt(options: argparse.Namespace, folder: Path) -> None:
    from sscild_desktop.core.records import Records
    from sscild_desktop.core.records.encryption.keys import keyring_name, new_key
    from sscild_desktop.core.records.encryption.recovery import write_recovery

    with _opened(folder) as records:
        if records.is_encrypted:
            _say("The records are encrypted already.")
            return
    ring = "" if options.phrase else keyring_name()
    key = new_key("" if ring else _new_phrase())
    if options.recovery is not None:
        _say(f"The recovery key was written as {write_recovery(key, folder, options.recovery)}.")
    with progress_on_stderr() as report:
        left = Records.convert(folder, key, report)
    _say(f"The records are encrypted; {f'{ring} has the key' if ring else 'the pass phrase opens them'}. {LOST}")
    for path in left:
        _say(f"Not encrypted, as it is yours to keep or delete: {path}")


def _decrypt(_options: argparse.Namespace, folder: Path) -> None:
    from sscild_desktop.core.records import Records

    with _opened(folder) as records:
        is_encrypted = records.is_encrypted
    if not is_encrypted:
        _say("The records are not encrypted.")
        return
    with progress_on_stderr() as report:
        Records.convert(folder, None, report)
    _say("The records are no longer encrypted.")


def _recovery(options: argparse.Namespace, folder: Path) -> None:
    from sscild_desktop.core.records.encryption.recovery import write_recovery

    with _opened(folder) as records:
        key: Key = records.key
    _say(f"The recovery key was written as {write_recovery(key, folder, options.file)}.")


def _opened(folder: Path) -> "Records":
    """The records for reading; what opens them is asked for once where no keyring has it."""
    from sscild_desktop.core.records import Records, RecordsLocked
    from sscild_desktop.core.records.encryption.keys import offer

    try:
        return Records.open(folder, read_only=True)
    except RecordsLocked as locked:
        offer(locked.salt, _typed(f"{locked}\nPass phrase or recovery key: "))
    return Records.open(folder, read_only=True)


def _new_phrase() -> str:
    """Typed twice at a terminal; a script gives it in one line."""
    from sscild_desktop.core.records.errors import RecordsFailed

    phrase = _typed("New pass phrase: ")
    if sys.stdin.isatty() and _typed("The same again: ") != phrase:
        raise RecordsFailed("The two pass phrases are not the same; nothing was encrypted.")
    return phrase or " "  # none is too short, which is said


def _typed(question: str) -> str:
    """What is typed is not shown; from a pipe it is the next line."""
    return getpass(question) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def _say(text: str) -> None:
    output().print(text, soft_wrap=True)
