"""Everything that an evaluation leaves, finished beside the folder before the first file is moved in."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS
from sscild_desktop.core.evaluate.evaluation import Evaluation
from sscild_desktop.core.evaluate.labels import CLASS_NAMES
from sscild_desktop.core.evaluate.many import Findings, ManyEvaluated, Summary
from sscild_desktop.core.evaluate.overlap import Confusion, Overlap
from sscild_desktop.core.evaluate.paired import SEED, PairedAgreement
from sscild_desktop.core.evaluate.readings import ScoreAgreement
from sscild_desktop.core.exports.bundle import write_folder
from sscild_desktop.core.exports.evaluation import plots
from sscild_desktop.core.exports.evaluation.drawing import Drawing, write_drawings
from sscild_desktop.core.exports.evaluation.pictures import slice_pictures
from sscild_desktop.core.exports.evaluation.tables import AGREEMENT_HEADS, OVERLAP_HEADS, TEST_HEADS, summary_numbers
from sscild_desktop.core.exports.jsonfile import number
from sscild_desktop.core.progress import Report, silent

WORKBOOK, JSON = "evaluation.xlsx", "evaluation.json"
FILE_HEADS = ("case", "ct", "mask", "state")


def write_evaluation(
    found: Findings, folder: Path, hu: NDArray[np.int16] | None = None, report: Report = silent
) -> tuple[Path, ...]:
    """Write workbook, JSON, plots and, with ``hu``, pictures of slices. Raises ExportFailed, nothing half-written."""
    from sscild_desktop.core.exports.cells import save
    from sscild_desktop.core.exports.evaluation.workbook import build_workbook

    def fill(fresh: Path) -> None:
        report(0.0, "Drawing the plots")
        pictures = write_drawings(all_plots(found), fresh)
        if found.single is not None and hu is not None:
            report(0.3, "Drawing the slices")
            for name, png in slice_pictures(hu, found.single).items():
                (fresh / name).write_bytes(png)
        report(0.6, "Writing the workbook")
        save(build_workbook(found, pictures), fresh / WORKBOOK)
        text = json.dumps(to_json(found), indent=2, ensure_ascii=False, allow_nan=False)
        (fresh / JSON).write_text(text + "\n", encoding="utf-8")

    return write_folder(Path(folder), fill, report)


def all_plots(found: Findings) -> dict[str, Drawing]:
    """Every plot by the name of its file."""
    made: dict[str, Drawing] = {}
    if found.single is not None:
        made["overlap"] = plots.overlap_bars("Overlap of program and reader", found.single.overlaps)
        made["confusion"] = plots.confusion_table("What the reader and the program called it", found.single.confusion)
    if found.many is not None:
        made |= _of_many(found.many)
    if found.scores is not None:
        made |= _of_scores(found.scores)
    return made


def _of_many(many: ManyEvaluated) -> dict[str, Drawing]:
    cases = {one.case: one.overlaps for one in many.done}
    made = {"overlap": plots.overlap_dots(f"Overlap in {len(cases)} CTs", cases, many.keys)}
    made["confusion"] = plots.confusion_table("All CTs together", many.confusion)
    for key in many.extent_keys:
        reader, program = many.extents(key)
        name = CLASS_NAMES[key]
        made[f"extent-{key}"] = plots.scatter(f"{name}: extent", "Reader", "Program", {name: (reader, program)})
        title = f"{name}: extent, Bland–Altman"
        made[f"bland-altman-{key}"] = plots.bland_altman(title, reader, program, "Program − reader")
    return made


def _of_scores(scores: ScoreAgreement) -> dict[str, Drawing]:
    made: dict[str, Drawing] = {}
    for one, other in dict.fromkeys((row.first, row.second) for row in scores.rows):
        places = sorted(set(scores.hands[one]) & set(scores.hands[other]))
        series = {
            PATTERN_NAMES[pattern]: tuple(
                [float(getattr(scores.hands[who][place], pattern)) for place in places] for who in (one, other)
            )
            for pattern in PATTERNS
        }
        pair = f"{_file_name(one)}-{_file_name(other)}"
        pair += f"-{len(made)}" * (f"scores-{pair}" in made)  # as of A.B. and A-B
        made[f"scores-{pair}"] = plots.scatter(f"Scores: {other} against {one}", one, other, series)  # type: ignore[arg-type]
        for pattern in PATTERNS:
            first, second = series[PATTERN_NAMES[pattern]]
            title = f"{PATTERN_NAMES[pattern]}, Bland–Altman"
            drawing = plots.bland_altman(title, first, second, f"{other} − {one}")
            made[f"bland-altman-{pair}-{pattern}"] = drawing
    return made


def _file_name(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")[:40] or "reader"


# --- JSON ------------------------------------------------------------------------------------------------------------


def to_json(found: Findings) -> dict[str, Any]:
    """Everything as plain values; null for a number that there is none of."""
    result: dict[str, Any] = {"program": {"name": PROGRAM_NAME, "version": __version__}, "seed": SEED}
    if found.single is not None:
        result["case"] = evaluation_json(found.single)
    if found.many is not None:
        result |= {
            "cases": [evaluation_json(one) for one in found.many.done],
            "failed": [{"case": case, "reason": reason} for case, reason in found.many.failed],
            "paired": [dict(zip(FILE_HEADS, row, strict=True)) for row in found.many.file_rows],
            "summary": [summary_json(one) for one in found.many.summaries],
            "extents": [agreement_json(row) for row in found.many.agreement],
            "confusion": confusion_json(found.many.confusion),
        }
    if found.scores is not None:
        result["scores"] = [agreement_json(row) for row in found.scores.rows]
        result["score_notes"] = list(found.scores.notes)
    return result


def evaluation_json(one: Evaluation) -> dict[str, Any]:
    """One CT: overlap of each class, confusion, mapping of the labels, networks."""
    return {
        "case": one.case,
        "classes": {row.key: overlap_json(row) for row in one.overlaps},
        "confusion": confusion_json(one.confusion),
        "labels": dict(one.mapping),
        "notes": list(one.notes),
        "networks": [{"name": use.name, "version": use.version, "sha256": use.sha256} for use in one.networks],
    }


def summary_json(one: Summary) -> dict[str, Any]:
    """A measure of a class over all CTs."""
    numbers = {name: number(value) for name, value in summary_numbers(one).items()}
    return {"class": one.key, "measure": one.measure, "cases": one.count} | numbers


def overlap_json(row: Overlap) -> dict[str, Any]:
    counts = {"tp": row.tp, "fp": row.fp, "fn": row.fn, "voxel_ml": row.voxel_ml}
    return counts | {name: number(getattr(row, name)) for _, name in OVERLAP_HEADS} | {"note": row.note}


def confusion_json(found: Confusion) -> dict[str, Any]:
    return {"names": list(found.names), "ml_reader_by_program": [[number(v) for v in row] for row in found.ml]}


def agreement_json(row: PairedAgreement) -> dict[str, Any]:
    estimates: Mapping[str, Any] = {
        name: {part: number(getattr(getattr(row, name), part)) for part in ("value", "low", "high")}
        for _, name in AGREEMENT_HEADS
    }
    facts = {"what": row.what, "first": row.first, "second": row.second, "n": row.n}
    facts |= {"groups": row.groups, "resampled": row.unit, "mae_sd": number(row.mae_sd)}
    tests = {name: number(getattr(row, name)) for _, name in TEST_HEADS}
    return {**facts, **estimates, **tests, "notes": list(row.notes)}
