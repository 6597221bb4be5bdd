"""Kills one writer after the other in the middle of its exports and looks at what it left; run as a program.

The writers are forked from here, where everything is imported already. Ends with an error where a file is torn.
"""

import gzip
import json
import os
import random
import signal
import sys
import time
from importlib import import_module
from pathlib import Path

import openpyxl

from sscild_desktop.core.exports.bundle import export_all
from sscild_desktop.core.files import write_whole
from tests.core.exports.example import example_analysis

KILLS = 50
MOST_WRITES, LONGEST_SECONDS = 3, 0.15
"""A writer is killed so long after one of its first writes; the whole export takes about as long."""


def write_for_ever(folder: Path, told: int) -> None:
    """Says each time that it has written."""
    analysis = example_analysis()
    while True:
        write_whole(folder / "settings.json", json.dumps({"text": "x" * (1 << 20)}))
        os.write(told, b".")
        export_all(analysis, folder)
        os.write(told, b".")


def refuse_torn(folder: Path) -> None:
    """Raises whatever a reader would meet."""
    for path in folder.glob("[!.]*"):
        if path.suffix == ".json":
            json.loads(path.read_text("utf-8"))
        elif path.suffix == ".xlsx":
            openpyxl.load_workbook(path)
        else:
            gzip.decompress(path.read_bytes())


def main(folder: Path) -> None:
    chance = random.Random(7)
    for _kill in range(KILLS):
        heard, told = os.pipe()
        writer = os.fork()
        if not writer:
            write_for_ever(folder, told)
        for _write in range(chance.randint(1, MOST_WRITES)):
            os.read(heard, 1)
        time.sleep(chance.uniform(0.0, LONGEST_SECONDS))
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
        os.close(heard)
        os.close(told)
        refuse_torn(folder)


if __name__ == "__main__":
    for name in ("nifti", "analysis.workbook"):  # else every fork would import them anew
        import_module(f"sscild_desktop.core.exports.{name}")
    main(Path(sys.argv[1]))
