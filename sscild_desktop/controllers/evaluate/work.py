"""What the comparison with readers computes in the background; imported in the thread that runs it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume

if TYPE_CHECKING:
    from sscild_desktop.core.evaluate.evaluation import Evaluation
    from sscild_desktop.core.evaluate.masks import ReaderMask
    from sscild_desktop.core.evaluate.readings import ScoreAgreement


@dataclass(frozen=True)
class Compared:
    """A comparison with what the window shows of it: the mask's name, bits of the planes, a place to look at, plots."""

    file_name: str
    evaluation: "Evaluation"
    key: str
    codes: NDArray[np.uint8]
    place: tuple[int, int, int] | None
    plots: dict[str, bytes]


def read(path: Path, volume: Volume) -> "ReaderMask":
    from sscild_desktop.core.evaluate.reading import read_mask

    return read_mask(path, volume)


SHEETS = (".xlsx", ".xlsm", ".csv", ".tsv")
MASK, SHEET, OTHER = "mask", "sheet", ""


def kind_of(path: Path) -> str:
    """What was dropped: a mask, a sheet that may hold scores, or anything else, as a folder."""
    from sscild_desktop.core.evaluate.reading import is_mask

    if not path.is_file():
        return OTHER
    if path.suffix.lower() in SHEETS:
        return SHEET
    return MASK if is_mask(path) else OTHER


def compare(mask: "ReaderMask", mapping: dict[str, str], analysis: Analysis, report: Report) -> Compared:
    """Everything about one mask; imported in the thread that runs it."""
    from sscild_desktop.core.evaluate.evaluation import evaluate
    from sscild_desktop.core.evaluate.labels import marks_of_program, marks_of_reader
    from sscild_desktop.core.evaluate.many import Findings
    from sscild_desktop.core.exports.evaluation.bundle import all_plots
    from sscild_desktop.core.exports.evaluation.pictures import shown_key

    report(0.0, "Comparing the masks")
    program, reader = marks_of_program(analysis), marks_of_reader(mask, mapping)
    found = evaluate(program, reader, analysis.geometry, portion(report, 0.0, 0.7), notes=mask.notes)
    found = replace(found, mapping=tuple(mapping.items()), networks=analysis.networks)
    if not found.keys:
        raise InputRefused("The program's network marks none of the classes that the reader drew.")
    report(0.7, "Drawing the plots")
    plots = {name: drawing.png(1.5) for name, drawing in all_plots(Findings(found)).items()}
    key = shown_key(found)
    codes = codes_of(found, key)
    return Compared(mask.file_name, found, key, codes, fullest(codes), plots)


def codes_of(found: "Evaluation", key: str) -> NDArray[np.uint8]:
    """Bits for the planes: 1 the program, 2 the reader, 4 the program alone, 8 the reader alone."""
    from sscild_desktop.core.exports.evaluation.pictures import agreement_codes

    bits = np.array([0, 1 | 4, 2 | 8, 1 | 2], np.uint8)
    return bits[agreement_codes(found, key)]


def fullest(codes: NDArray[np.uint8]) -> tuple[int, int, int] | None:
    """The middle of the slice with most disagreement, else with most of anything."""
    for bits in (12, 3):
        counts = [int(np.count_nonzero(one & bits)) for one in codes]
        if max(counts, default=0):
            z = int(np.argmax(counts))
            rows, columns = np.nonzero(codes[z] & bits)
            return z, int(np.median(rows)), int(np.median(columns))
    return None


def compare_scores(path: Path, analysis: Analysis) -> tuple["ScoreAgreement", list[list[str]], dict[str, bytes]]:
    """Agreement of the hands, in words, and the plots."""
    from sscild_desktop.core.evaluate.many import Findings
    from sscild_desktop.core.evaluate.readings import compare_hands, hands_of, of_program
    from sscild_desktop.core.evaluate.scores_sheet import read_scores
    from sscild_desktop.core.exports.evaluation.bundle import all_plots
    from sscild_desktop.core.exports.evaluation.tables import agreement_words

    scores = read_scores(path)
    cases = sorted({one.case for one in scores})
    if len(cases) > 1:
        raise InputRefused(f"“{path.name}” holds scores of {len(cases)} CTs; keep the rows of the open one.", path)
    found = compare_hands(hands_of(scores, of_program(analysis, cases[0])))
    plots = {name: drawing.png(1.5) for name, drawing in all_plots(Findings(scores=found)).items()}
    return found, [agreement_words(row) for row in found.rows], plots


def write(
    folder: Path, volume: Volume, found: "Evaluation | None", scores: "ScoreAgreement | None", report: Report
) -> Path:
    from sscild_desktop.core.evaluate.many import Findings
    from sscild_desktop.core.exports.evaluation.bundle import write_evaluation

    write_evaluation(Findings(found, scores=scores), folder, volume.hu, report)
    return folder
