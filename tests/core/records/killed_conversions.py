"""Kills one program after the other while it encrypts or decrypts records, and looks at what is left; run as a program.

``python -m tests.core.records.killed_conversions COUNT`` on small records of its own.
"""

import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from sscild_desktop.core.records import Records
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.records.encryption import keys
from sscild_desktop.core.records.encryption.cipher import library
from tests.core.records.examples import example_analysis, with_series

PHRASE = "a phrase for the tests"
MOST_STEPS, LONGEST_SECONDS = 11, 0.01
"""A program is killed so long after one of its first steps; a conversion of the small records has five."""


def convert_for_ever(folder: Path, key: keys.Key, told: int) -> None:
    """Says when each step begins."""
    while True:
        Records.convert(folder, None if keys.salt_of(folder / NAME) else key, lambda *_: bool(os.write(told, b".")))


def rows(folder: Path) -> Iterator[tuple[object, ...]]:
    with Records.open(folder, read_only=True) as records:
        database = records._database
        for table in database.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
            yield from map(tuple, database.rows(f"SELECT * FROM {table['name']}"))


def filled(folder: Path) -> list[tuple[object, ...]]:
    """Records with an analysis and a daily copy in ``folder``; gives all their rows."""
    with Records.open(folder) as records:
        records.analyses.keep(with_series(records).id, example_analysis(), is_complete=True)
    Records.open(folder).close()
    return list(rows(folder))


def main(folder: Path, kills: int) -> None:
    library()
    chance, key, expected = random.Random(3), keys.new_key(PHRASE), filled(folder)
    lost = found_encrypted = 0
    for _kill in range(kills):
        heard, told = os.pipe()
        child = os.fork()
        if not child:
            convert_for_ever(folder, key, told)
        for _step in range(chance.randint(1, MOST_STEPS)):
            os.read(heard, 1)
        time.sleep(chance.uniform(0.0, LONGEST_SECONDS))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(heard)
        os.close(told)
        found_encrypted += keys.salt_of(folder / NAME) is not None
        lost += list(rows(folder)) != expected
    print(f"{kills} kills, {lost} records lost, {found_encrypted} times they were encrypted then")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        main(Path(place, "records"), int(sys.argv[1]))
