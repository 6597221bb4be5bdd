"""Databases damaged at random, opened and read: which are refused, which read as they were, which give other values.

``python -m tests.core.records.damage --count 1000 --seed 1`` prints how many of each.
"""

import argparse
import logging
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sscild_desktop.core.errors import SScILDError
from sscild_desktop.core.records import Records
from sscild_desktop.core.records.database import NAME
from sscild_desktop.core.records.row_sums import COLUMN
from tests.core.records.examples import JOERG, VISIT, example_analysis

PATIENTS, VISITS = 30, 3
PAGE, SECTOR = 4096, 512


def sound(folder: Path) -> bytes:
    """A database with patients, visits, an analysis for some, and edits."""
    with Records.open(folder) as records:
        for number in range(PATIENTS):
            patient = records.patients.add(replace(JOERG, code=f"P{number + 1:04}", name=f"Name {number}", id=0))
            for visit in range(VISITS):
                day = VISIT.day - timedelta(days=200 * visit)
                kept = records.visits.add(replace(VISIT, id=0, patient_id=patient.id, day=day))
                if number % 3 == 0:
                    info = replace(example_analysis().series, series_uid=f"1.2.{number}.{visit}")
                    series = records.series.keep(info, patient.id, kept.id, "/ct", 50, b"picture" * 200)
                    records.analyses.keep(series.id, example_analysis(), is_complete=True)
    return (folder / NAME).read_bytes()


def a_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def some_bytes(content: bytearray, chance: random.Random) -> None:
    start, count = chance.randrange(len(content)), chance.randint(1, 64)
    content[start : start + count] = chance.randbytes(len(content[start : start + count]))


def a_sector(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // SECTOR) * SECTOR
    content[start : start + SECTOR] = bytes(SECTOR)


def two_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )


def a_letter(content: bytearray, chance: random.Random) -> None:
    """A letter or digit becomes another one: what no structure tells."""
    places = [place for place in (chance.randrange(len(content)) for _ in range(200)) if chr(content[place]).isalnum()]
    if places and content[places[0]] < 128:
        content[places[0]] ^= 1


DAMAGE: tuple[Callable[[bytearray, random.Random], None], ...] = (a_bit, some_bytes, a_sector, two_pages, a_letter)


def values(folder: Path) -> Iterator[tuple[object, ...]]:
    """Everything that the records hold, and what the program reads of it."""
    with Records.open(folder) as records:
        for row in records.patients.rows():
            yield (records.patients.get(row.patient.id), records.visits.of(row.patient.id))
        database = records._database
        for table in database.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
            for kept in database.rows(f"SELECT * FROM {table['name']}"):
                yield tuple(kept[name] for name in kept.keys() if name != COLUMN)  # noqa: SIM118 - a row has no other


def outcome(content: bytes, folder: Path, expected: list[tuple[object, ...]]) -> str:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(content)
    try:
        found = list(values(folder))
    except SScILDError:
        return "refused"
    except Exception as error:
        return f"other error ({type(error).__name__})"
    return "as they were" if found == expected else "other values"


def run(count: int, seed: int) -> Counter[str]:
    chance, counted = random.Random(seed), Counter[str]()
    with tempfile.TemporaryDirectory() as place:
        whole = sound(Path(place, "whole"))
        (copy := Path(place, "copy")).mkdir()
        (copy / NAME).write_bytes(whole)
        expected = list(values(copy))
        for number in range(count):
            content = bytearray(whole)
            DAMAGE[number % len(DAMAGE)](content, chance)
            counted[outcome(bytes(content), Path(place, "damaged"), expected)] += 1
    return counted


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    logging.disable()
    print(f"{options.count} damaged databases:", ", ".join(f"{n} {word}" for word, n in run(**vars(options)).items()))


if __name__ == "__main__":
    main()
