"""The public SSc-ILD set (SICCS) and folders like it: every CT analysed and evaluated, case by case, resumable.

40 CTs as NIfTI with masks 0 background, 1 normal lung, 2 established fibrosis, 3 ground-glass (Vahdani 2026,
doi 10.7910/DVN/3HNP33). What is finished of a case is written at once, so that a run that was stopped goes on.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from sscild_desktop import __version__
from sscild_desktop.core.errors import InputRefused, SScILDError
from sscild_desktop.core.evaluate.evaluation import Evaluation
from sscild_desktop.core.evaluate.labels import Marks
from sscild_desktop.core.evaluate.many import ManyEvaluated
from sscild_desktop.core.evaluate.masks import ReaderMask
from sscild_desktop.core.evaluate.overlap import Confusion, Overlap
from sscild_desktop.core.evaluate.pairing import Pair, pair_files
from sscild_desktop.core.failures import note, sentence
from sscild_desktop.core.files import sha256_of, write_whole
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.results import NetworkUse
from sscild_desktop.core.safe_json import read_json
from sscild_desktop.core.volume import Geometry

SICCS = {1: "lungs", 2: "fibrosis", 3: "ggo"}
CASES = "cases"
FORM = 1
"""Of the files in ``cases``; a file of another form is made again."""

EvaluatePair = Callable[[Pair, Report], Evaluation]


def siccs_mapping(mask: ReaderMask) -> dict[str, str]:
    """Targets by the text of each label. Raises InputRefused for a label that the set does not have."""
    foreign = [label.text for label in mask.labels if label.number not in SICCS]
    if foreign:
        raise InputRefused(f"The mask has the label {foreign[0]}; those of the set are 1 to 3. Say it with --labels.")
    return {label.text: SICCS[label.number] for label in mask.labels}


def evaluate_folder(
    folder: Path, out: Path, evaluate_pair: EvaluatePair, key: Mapping[str, str], report: Report
) -> ManyEvaluated:
    """Every pair of ``folder``; one that fails is noted and the next one goes on.

    A case that was evaluated before with the same files and the same ``key`` (networks, labels) is read from
    ``out``/cases. Raises InputRefused where nothing is paired or every case fails, Cancelled; what is done stays.
    """
    pairs, unpaired = pair_files(folder)
    done: list[Evaluation] = []
    failed: list[tuple[str, str]] = []
    (out / CASES).mkdir(parents=True, exist_ok=True)
    for number, pair in enumerate(pairs):
        part = portion(report, number / len(pairs), (number + 1) / len(pairs))
        part(0.0, f"CT {number + 1} of {len(pairs)}: {pair.case}")
        try:
            done.append(_one(pair, out / CASES / f"{pair.case}.json", evaluate_pair, key, part))
        except (SScILDError, OSError, MemoryError, ValueError, RuntimeError) as error:
            note(error)
            failed.append((pair.case, sentence(error)))
    if not done:
        raise InputRefused(f"None of {len(pairs)} CTs could be evaluated. The first: {failed[0][1]}")
    return ManyEvaluated(tuple(done), tuple(failed), pairs, unpaired)


def _one(pair: Pair, kept: Path, evaluate_pair: EvaluatePair, key: Mapping[str, str], report: Report) -> Evaluation:
    stamp = {"form": FORM, "version": __version__, "ct": sha256_of(pair.ct), "mask": sha256_of(pair.mask), **key}
    found = _kept(kept, stamp, pair.case)
    if found is None:
        found = evaluate_pair(pair, report).light()
        write_whole(kept, json.dumps({"stamp": stamp, "evaluation": _plain(found)}, indent=1))
    return found


def _plain(found: Evaluation) -> dict[str, Any]:
    return {
        "overlaps": [asdict(one) for one in found.overlaps],
        "confusion": asdict(found.confusion),
        "notes": found.notes,
        "networks": [asdict(use) for use in found.networks],
        "mapping": found.mapping,
        "kinds": [found.program.kinds, found.reader.kinds],
    }


def _kept(path: Path, stamp: Mapping[str, object], case: str) -> Evaluation | None:
    """What was kept of a case; None where it is of other files or networks, or cannot be read."""
    try:
        whole = read_json(path)
        if whole["stamp"] != stamp:
            return None
        return _rebuilt(whole["evaluation"], case)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _rebuilt(found: Mapping[str, Any], case: str) -> Evaluation:
    none = np.zeros((0, 0, 0), np.uint8)
    program, reader = (Marks("", none, tuple(kinds)) for kinds in found["kinds"])
    matrix = Confusion(tuple(found["confusion"]["names"]), tuple(tuple(row) for row in found["confusion"]["ml"]))
    return Evaluation(
        case,
        Geometry((1, 1, 1), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)),
        program,
        reader,
        tuple(Overlap(**one) for one in found["overlaps"]),
        matrix,
        tuple(found["notes"]),
        tuple(NetworkUse(**use) for use in found["networks"]),
        tuple((label, target) for label, target in found["mapping"]),
    )
