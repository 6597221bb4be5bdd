"""Every other file that the program writes until the writer is killed: settings, drafts, keys, exports, masks."""

import gzip
import json
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from pathlib import Path

import numpy as np
import openpyxl

from sscild_desktop.controllers.patient import drafts
from sscild_desktop.core.batch.states import SourceState, read_state, states_folder, write_state
from sscild_desktop.core.exports.bundle import export_all
from sscild_desktop.core.exports.cohort.file import append_to_cohort
from sscild_desktop.core.exports.nifti import HEADER_BYTES, write_mask
from sscild_desktop.core.exports.patient.workbook import write_trend_workbook
from sscild_desktop.core.patients import Patient
from sscild_desktop.core.pseudonyms.key import open_key
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import SeriesInfo
from sscild_desktop.state.settings import Settings, load_settings, save_settings
from tests.core.exports.example import example_analysis
from tests.core.exports.patient.visits_example import example_patient, example_visits
from tests.kills.of_records import NUMBERS_EACH, Outcome
from tests.kills.writer import BEGINS, WROTE, Ledger, Say, killed

UNKNOWN = -1
"""What is found where a file holds no number of ours."""

BITS = 24
"""Of a number in the first voxels of a mask."""


@dataclass(frozen=True)
class Thing:
    """``write(folder, number)`` and ``read(folder)``, which raises whatever a reader of a torn file meets.

    ``read`` gives the number that was written last, None where nothing is there. ``is_a_set`` for several files that
    are replaced together: one of them says whether the set is whole, and is gone for that while.
    """

    write: Callable[[Path, int], object]
    read: Callable[[Path], int | None]
    is_a_set: bool = False


def _settings(folder: Path) -> int | None:
    path = folder / "settings.json"
    return int(load_settings(path).reader or UNKNOWN) if _is_there(path) else None


def _is_there(path: Path) -> bool:
    """Raises ValueError where a JSON file is torn: the program itself would begin anew."""
    return path.exists() and bool(json.loads(path.read_text("utf-8")))


def _draft(folder: Path) -> int | None:
    path = folder / "drafts.json"
    return int(drafts._read(path)["visit"]["fvc"]) if _is_there(path) else None


def _key(folder: Path) -> int | None:
    path = folder / "key.json"
    if not path.exists():
        return None
    return max(int(code[1:]) for code in open_key(path).patients)


def _state(folder: Path) -> int | None:
    path = states_folder(folder) / "one.json"
    if not _is_there(path):
        return None
    found = read_state(folder, "one")
    return UNKNOWN if found is None else int(found.files)


def _write_state(folder: Path, number: int) -> None:
    states_folder(folder).mkdir(parents=True, exist_ok=True)
    write_state(folder, SourceState("one", ("/ct",), (), files=f"{number}"))


_analysis = cache(example_analysis)


def numbered(number: int) -> Analysis:
    """An analysis with the number in its series and, in bits, in its masks."""
    analysis = _analysis()
    mask = np.zeros(analysis.geometry.shape, np.uint8)
    mask.flat[:BITS] = [number >> bit & 1 for bit in range(BITS)]
    assert analysis.lungs is not None and analysis.lesions is not None and analysis.lobes is not None
    return replace(
        analysis,
        series=replace(analysis.series, series_uid=f"1.2.{number}"),
        lungs=replace(analysis.lungs, mask=mask),
        lesions=replace(analysis.lesions, mask=mask),
        lobes=replace(analysis.lobes, mask=mask),
    )


def _in_mask(path: Path) -> int:
    voxels = gzip.decompress(path.read_bytes())[HEADER_BYTES:]
    return sum(1 << bit for bit in range(BITS) if voxels[bit])


def _texts(path: Path) -> str:
    """All that stands in a workbook; raises BadZipFile where its checksums do not fit."""
    with zipfile.ZipFile(path) as book:
        return "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))


def _exported(folder: Path) -> int | None:
    """The number that all files of the set agree on; None where there is no JSON, so that nothing counts as a set."""
    out = folder / "export"
    text = _texts(out / "results.xlsx")
    in_masks = {_in_mask(path) for path in out.glob("*.nii.gz")}
    if not (out / "result.json").exists():
        return None
    number = int(json.loads((out / "result.json").read_text("utf-8"))["series_uid"].split(".")[-1])
    return number if in_masks == {number} and f">1.2.{number}<" in text else UNKNOWN


def _mask(folder: Path) -> int | None:
    path = folder / "mask.nii.gz"
    return _in_mask(path) if path.exists() else None


def _trend(folder: Path) -> int | None:
    path = folder / "trend.xlsx"
    if not path.exists():
        return None
    codes = set(re.findall(r"(?:Trend|Visits) of P(\d+)", _texts(path)))
    return int(codes.pop()) if len(codes) == 1 else UNKNOWN


def _cohort(folder: Path) -> int | None:
    """The newest patient in the workbook or waiting beside it; each has all of its visits."""
    codes: list[str] = []
    for path in folder.glob("cohort*.xlsx"):
        codes += [str(row[0]) for row in list(openpyxl.load_workbook(path)["Cohort"].values)[1:] if row[0]]
    whole = all(codes.count(code) % len(example_visits()) == 0 for code in codes)
    return (int(max(codes)[1:]) if whole else UNKNOWN) if codes else None


def _patient(number: int) -> Patient:
    return replace(example_patient(), code=f"P{number:07}")


def _with_key(folder: Path, number: int) -> None:
    open_key(folder / "key.json").disguise(SeriesInfo(series_uid=f"1.2.{number}"), f"P{number:07}")


def _write_draft(folder: Path, number: int) -> None:
    drafts._write(folder / "drafts.json", {"visit": {"fvc": f"{number}", "notes": "n" * 5000}})


def _write_mask(folder: Path, number: int) -> None:
    analysis = numbered(number)
    assert analysis.lungs is not None
    write_mask(analysis.lungs.mask, analysis.geometry, folder / "mask.nii.gz")


THINGS: dict[str, Thing] = {
    "settings": Thing(lambda folder, n: save_settings(Settings(reader=f"{n}"), folder / "settings.json"), _settings),
    "drafts": Thing(_write_draft, _draft),
    "key of pseudonyms": Thing(_with_key, _key),
    "state of a batch": Thing(_write_state, _state),
    "mask": Thing(_write_mask, _mask),
    "workbook, JSON and masks": Thing(
        lambda folder, n: export_all(numbered(n), folder / "export"), _exported, is_a_set=True
    ),
    "workbook of a patient": Thing(
        lambda folder, n: write_trend_workbook(_patient(n), example_visits(), folder / "trend.xlsx"), _trend
    ),
    "cohort workbook": Thing(
        lambda folder, n: append_to_cohort(folder / "cohort.xlsx", _patient(n), example_visits()), _cohort
    ),
}


def write_for_ever(name: str, folder: Path, turn: int, say: Say) -> None:
    """The thing again and again, each time with the next number."""
    for number in count(1 + NUMBERS_EACH * turn):
        say((BEGINS, (name,), number))
        THINGS[name].write(folder, number)
        say((WROTE, (name,), number))


def kill_files(folder: Path, kills: int, seed: int) -> Outcome:
    """Kill so many writers, of each thing in turn, and read after each of them what is there."""
    dice, ledger, outcome = random.Random(f"files {seed}"), Ledger(), Outcome()
    for name, thing in THINGS.items():
        thing.write(folder, 0)  # else each writer would import everything anew
        ledger.sure[(name,)] = 0
    for turn in range(kills):
        name = list(THINGS)[turn % len(THINGS)]
        words = killed(write_for_ever, (name, folder, turn), dice)
        outcome.acknowledged += sum(word == WROTE for word, _key, _number in words)
        outcome.kills[name] += 1
        ledger.hear(words)
        outcome.faults += _after_a_kill(name, folder, ledger)
    return outcome


def _after_a_kill(name: str, folder: Path, ledger: Ledger) -> list[str]:
    try:
        found = THINGS[name].read(folder)
    except Exception as error:
        return [f"{name} is torn: {error!r}"]
    fault = ledger.judge((name,), found, THINGS[name].is_a_set)
    return [fault] if fault else []
