"""The recovery key as a text file that a person can read: what it is for, and how it is used."""

from datetime import date
from pathlib import Path

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.files import write_atomically
from sscild_desktop.core.records.encryption.keys import Key
from sscild_desktop.core.records.errors import RecordsFailed

TEXT = """\
{program}: recovery key of the encrypted records, {day}

{key}

It opens the records in {folder} and every backup of them made from this day on, also where the keyring or the pass
phrase is lost: type it when the program asks. Without the keyring, the pass phrase and this key nobody can read them
again. Whoever has it can read them: keep it apart from the computer, on paper or in a safe place of your clinic.
"""


def write_recovery(key: Key, folder: Path, target: Path) -> Path:
    """Write the file, for its owner alone; gives the name really written. Raises ExportFailed, RecordsFailed."""
    if folder.resolve() in target.resolve().parents:
        raise RecordsFailed("A recovery key beside what it opens keeps nobody out; choose another folder.")
    text = TEXT.format(program=PROGRAM_NAME, day=date.today().isoformat(), key=key.recovery, folder=folder)
    return write_atomically(target, lambda path: path.write_text(text, "utf-8"))
