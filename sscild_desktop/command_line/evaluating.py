"""``sscild evaluate``: a CT against a reader's mask and readers' scores, or a whole folder of CTs with masks."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop.command_line.one_series import engine, find_series, must_exist, pick, taken
from sscild_desktop.command_line.result_card import print_files
from sscild_desktop.command_line.terminal import output, progress_on_stderr
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import refuse_inside, refuse_unwritable
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume

if TYPE_CHECKING:
    from sscild_desktop.core.analysis.options import Options
    from sscild_desktop.core.evaluate.evaluation import Evaluation
    from sscild_desktop.core.evaluate.labels import Marks
    from sscild_desktop.core.evaluate.many import Findings
    from sscild_desktop.core.evaluate.pairing import Pair
    from sscild_desktop.core.evaluate.readings import ScoreAgreement
    from sscild_desktop.core.evaluate.scores_sheet import ReaderScore

LOADED, ANALYSED, COMPARED = 0.1, 0.8, 0.92
"""Where these parts of the work end on the bar."""


def run(options: argparse.Namespace) -> int:
    """Evaluate, write everything into the folder, print the table."""
    with progress_on_stderr() as report:
        refuse_unwritable(options.out)
        found, written = (_folder if options.siccs else _single)(options, report)
    print_evaluation(found)
    print_files(output(), written)
    return 0


def _single(options: argparse.Namespace, report: Report) -> tuple["Findings", tuple[Path, ...]]:
    from sscild_desktop.core.evaluate.many import Findings
    from sscild_desktop.core.evaluate.scores_sheet import read_scores
    from sscild_desktop.core.exports.evaluation.bundle import write_evaluation

    if options.ct is None or (options.mask is None and options.readers is None):
        raise InputRefused("Name a CT with a mask or with --readers SCORES.xlsx, or a folder with --siccs.")
    for path in filter(None, (options.ct, options.mask, options.against, options.readers)):
        must_exist(path)
    refuse_inside(options.out, [options.ct])
    scores = read_scores(options.readers) if options.readers else ()
    volume = _loaded(options.ct, options, portion(report, 0.0, LOADED))
    # a mask of another CT is refused before the CT is analysed for minutes
    reader = _reader_marks(options.mask, volume, options.labels) if options.mask else None
    analysis = None
    if options.against is None or scores:
        analysis = _analysed(volume, engine(options, heatmaps=False), portion(report, LOADED, ANALYSED))
    single = None
    if reader is not None:
        program = _program_marks(options, volume, analysis)
        single = _compared(program, reader, volume, analysis, portion(report, ANALYSED, COMPARED))
    found = Findings(single, scores=_score_agreement(scores, analysis) if scores else None)
    return found, write_evaluation(found, options.out, volume.hu, portion(report, COMPARED, 1.0))


def _loaded(path: Path, options: argparse.Namespace, report: Report) -> Volume:
    from sscild_desktop.core.dicom import load

    chosen = pick(find_series(path, portion(report, 0.0, 0.5)), options.series)
    return taken(load(chosen, portion(report, 0.5, 1.0)), options.anyway)


def _analysed(volume: Volume, how: "Options", report: Report) -> Analysis:
    from sscild_desktop.core.analysis.pipeline import analyse

    return analyse(volume, how, report)


Reader = tuple["Marks", tuple[tuple[str, str], ...], tuple[str, ...]]
"""What a mask says, what its labels were taken for, and what was noticed."""


def _reader_marks(path: Path, volume: Volume, labels: str | None, name: str = "Reader") -> Reader:
    from sscild_desktop.core.evaluate.labels import guessed, marks_of_reader, parse_mapping
    from sscild_desktop.core.evaluate.reading import read_mask

    mask = read_mask(path, volume)
    mapping = {**guessed(mask), **(parse_mapping(labels, mask) if labels else {})}
    return marks_of_reader(mask, mapping, name), tuple(mapping.items()), mask.notes


def _program_marks(options: argparse.Namespace, volume: Volume, analysis: Analysis | None) -> "Marks":
    from sscild_desktop.core.evaluate.labels import marks_of_program

    if options.against is not None:
        return _reader_marks(options.against, volume, options.labels, "Program")[0]
    assert analysis is not None
    return marks_of_program(analysis)


def _compared(
    program: "Marks", reader: Reader, volume: Volume, analysis: Analysis | None, report: Report, case: str = ""
) -> "Evaluation":
    from sscild_desktop.core.evaluate.evaluation import evaluate

    marks, mapping, notes = reader
    found = evaluate(program, marks, volume.geometry, report, case, notes)
    return replace(found, mapping=mapping, networks=analysis.networks if analysis is not None else ())


def _score_agreement(scores: "tuple[ReaderScore, ...]", analysis: Analysis | None) -> "ScoreAgreement":
    from sscild_desktop.core.evaluate.readings import compare_hands, hands_of, of_program

    cases = sorted({one.case for one in scores})
    if len(cases) > 1:
        raise InputRefused(f"The scores are of {len(cases)} cases, but one CT was named; keep the rows of this CT.")
    program = of_program(analysis, cases[0]) if analysis is not None else None
    return compare_hands(hands_of(scores, program))


def _folder(options: argparse.Namespace, report: Report) -> tuple["Findings", tuple[Path, ...]]:
    from sscild_desktop.core.evaluate.many import Findings
    from sscild_desktop.core.evaluate.public_set import evaluate_folder, siccs_mapping
    from sscild_desktop.core.evaluate.reading import read_mask
    from sscild_desktop.core.exports.evaluation.bundle import write_evaluation

    must_exist(options.siccs)
    refuse_inside(options.out, [options.siccs])
    how = engine(options, heatmaps=False)

    def one(pair: "Pair", part: Report) -> "Evaluation":
        from sscild_desktop.core.evaluate.labels import marks_of_program, marks_of_reader, parse_mapping

        volume = _loaded(pair.ct, options, portion(part, 0.0, LOADED))
        mask = read_mask(pair.mask, volume)
        mapping = parse_mapping(options.labels, mask) if options.labels else siccs_mapping(mask)
        marks = marks_of_reader(mask, mapping)
        analysis = _analysed(volume, how, portion(part, LOADED, ANALYSED))
        reader = (marks, tuple(mapping.items()), mask.notes)
        return _compared(marks_of_program(analysis), reader, volume, analysis, portion(part, ANALYSED, 1.0), pair.case)

    key = {**how.hashes, **{f"method {role}": name for role, name in how.methods.items()}}
    key |= {"labels": options.labels or "", "anyway": str(options.anyway)}
    many = evaluate_folder(options.siccs, options.out, one, key, portion(report, 0.0, COMPARED))
    found = Findings(many=many)
    return found, write_evaluation(found, options.out, report=portion(report, COMPARED, 1.0))


def print_evaluation(found: "Findings") -> None:
    """The tables on stdout."""
    from rich.table import Table

    from sscild_desktop.core.evaluate.labels import CLASS_NAMES
    from sscild_desktop.core.exports.evaluation.heads import WORD_HEADS
    from sscild_desktop.core.exports.evaluation.tables import MEASURE_NAMES, agreement_words, with_interval

    console = output()
    if found.single is not None:
        heads = ("Class", "Dice", "Jaccard", "Precision", "Recall", "HD95 mm", "Reader mL", "Program mL", "Note")
        table = Table(*heads)
        for row in found.single.overlaps:
            shares = [_decimals(v, 3) for v in (row.dice, row.jaccard, row.precision, row.recall)]
            volumes = [_decimals(v, 1) for v in (row.hd95_mm, row.reader_ml, row.program_ml)]
            table.add_row(CLASS_NAMES[row.key], *shares, *volumes, row.note)
        console.print(table)
        for note in found.single.notes:
            console.print(note)
    if found.many is not None:
        table = Table("Class", "Measure", "CTs", "Mean (95 % interval)", "SD")
        for one in found.many.summaries:
            if one.count:
                mean = with_interval(one.mean, 3)
                name = MEASURE_NAMES[one.measure]
                table.add_row(CLASS_NAMES[one.key], name, str(one.count), mean, _decimals(one.sd, 3))
        console.print(table)
        for case, reason in (*found.many.failed, *found.many.unpaired):
            console.print(f"{case}: {reason}")
    if found.scores is not None:
        table = Table(*WORD_HEADS)
        for pair in found.scores.rows:
            table.add_row(*agreement_words(pair))
        console.print(table)
        for note in found.scores.notes:
            console.print(note)


def _decimals(value: float, digits: int) -> str:
    from sscild_desktop.core.wording import DASH, fixed

    return fixed(value, digits) if value == value else DASH
