"""The workbook of an evaluation: plots, overlap of each class, confusion, agreement of scores, readings, meaning."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.evaluate.evaluation import Evaluation
from sscild_desktop.core.evaluate.labels import CLASS_NAMES, TARGETS
from sscild_desktop.core.evaluate.many import Findings, ManyEvaluated, Summary
from sscild_desktop.core.evaluate.overlap import Confusion
from sscild_desktop.core.evaluate.paired import RESAMPLES, SEED, PairedAgreement
from sscild_desktop.core.evaluate.readings import ScoreAgreement
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.evaluation.tables import (
    MEASURE_NAMES,
    OVERLAP_HEADS,
    agreement_cells,
    agreement_heads,
    many_notes,
    overlap_numbers,
    summary_numbers,
)
from sscild_desktop.core.exports.provenance import program_facts

PICTURE_WIDTH = 480
ROWS_OF_PICTURE = 22
LETTERS_IN_LINE = 110
TERMS = (
    ("Truth", "The reader's mask. TP: marked by both, FP: by the program alone, FN: by the reader alone, in voxels."),
    ("Dice, F1", "2TP / (2TP + FP + FN). Voxel by voxel F1 is the same number; empty where neither marked any."),
    ("Jaccard", "TP / (TP + FP + FN)."),
    ("Precision, recall", "TP / (TP + FP) and TP / (TP + FN)."),
    (
        "Hausdorff 95 %",
        "The larger of the two 95th percentiles of the distances from each surface voxel of one mask to the nearest of "
        "the other, in mm with the voxels as long as they are.",
    ),
    ("Difference", "Program − reader."),
    ("% of lungs", "Of each side's own lungs; of the other's where the reader drew none."),
    (
        "Reticulation or fibrosis",
        "Union of both classes, as Goh counts honeycombing as coarse reticulation.",
    ),
    (
        "Confusion",
        "A voxel with several classes counts as the last of GGO, reticulation, consolidation, fibrosis.",
    ),
    ("Weighted κ", "Linear weights on steps of 5 %."),
    (
        "ICC(A,1)",
        "Two-way, single rater, absolute agreement (McGraw, Wong 1996); ICC(2,1) of Shrout, Fleiss 1979.",
    ),
    ("Bias, limits", "Mean of second − first, and ± 1.96 SD of the differences (Bland and Altman 1986)."),
    ("Interval", f"95 %, bootstrap percentile over {RESAMPLES} resamples of whole groups, seed {SEED}."),
    ("p, q", "Two-sided. q: Benjamini–Hochberg over all tests of the table together."),
)


def build_workbook(found: Findings, pictures: Mapping[str, bytes]) -> Workbook:
    """The workbook in memory; ``pictures`` are PNG by name and stand on the first sheet."""
    book = Workbook()
    book.properties.creator, book.properties.title = PROGRAM_NAME, "Evaluation, research use only"
    first = book.active
    first.title = "Plots"
    fill_pictures(first, pictures)
    if found.single is not None:
        fill_single(book.create_sheet("Overlap"), found.single)
        fill_confusion(book.create_sheet("Confusion"), found.single.confusion)
    if found.many is not None:
        fill_many(book, found.many)
    if found.scores is not None:
        fill_agreement(book.create_sheet("Agreement of scores"), found.scores.rows, found.scores.notes)
        fill_readings(book.create_sheet("Readings"), found.scores)
    fill_terms(book.create_sheet("Definitions"))
    return book


def fill_pictures(sheet: Worksheet, pictures: Mapping[str, bytes]) -> None:
    """Two beside each other, and no page ends within one."""
    cells.band(sheet, 1, "Evaluation, research use only", 16, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    for number, png in enumerate(pictures.values()):
        image = Image(BytesIO(png))
        image.width, image.height = PICTURE_WIDTH, round(image.height * PICTURE_WIDTH / image.width)
        top = 3 + ROWS_OF_PICTURE * (number // 2)
        sheet.add_image(image, f"{'AI'[number % 2]}{top}")
        if number and number % 2 == 0:
            sheet.row_breaks.append(Break(id=top - 1))
    cells.fit_page(sheet)


def title(sheet: Worksheet, text: str, notes: Sequence[str], widths: Sequence[float]) -> int:
    """The head of a sheet with columns so wide; gives the row for what comes below."""
    cells.set_widths(sheet, widths)
    cells.band(sheet, 1, text, len(widths), cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    row = 2
    for note in notes:
        cells.band(sheet, row, note, len(widths), cells.AMBER, 18, color=cells.INK)
        row += 1
    return row + 1


OVERLAP_FORMATS = ("0.000",) * 5 + ("0.0",) * 7


def _overlap_columns() -> list[Column]:
    return [Column(head, form) for (head, _), form in zip(OVERLAP_HEADS, OVERLAP_FORMATS, strict=True)]


def fill_single(sheet: Worksheet, found: Evaluation) -> None:
    """One row a class; below what the labels meant and what made it."""
    row = title(sheet, f"Overlap {found.case}".strip(), found.notes, (30, *[13] * 12, 26))
    columns = (Column("Class"), *_overlap_columns(), Column("Note"))
    rows = [(CLASS_NAMES[one.key], *overlap_numbers(one), one.note) for one in found.overlaps]
    row = cells.table(sheet, row, columns, rows)
    row = cells.heading(sheet, row + 1, "What the reader's labels meant")
    row = cells.facts(sheet, row, [(label, TARGETS.get(target, target), "") for label, target in found.mapping])
    row = cells.heading(sheet, row + 1, "Made by")
    networks = [(f"Network {use.name}", f"{use.version}, SHA-256 {use.sha256}", "") for use in found.networks]
    cells.facts(sheet, row, [*program_facts(), *networks])
    cells.fit_page(sheet, "1:1")


def fill_confusion(sheet: Worksheet, found: Confusion) -> None:
    """Millilitres by what the reader and the program called a voxel."""
    row = title(sheet, "Confusion: reader down, program across, mL", (), (34, *[18] * len(found.names)))
    columns = (Column("Reader"), *(Column(name, "#,##0.0") for name in found.names))
    cells.table(sheet, row, columns, [(name, *ml) for name, ml in zip(found.names, found.ml, strict=True)])
    cells.fit_page(sheet, "1:1")


def fill_many(book: Workbook, many: ManyEvaluated) -> None:
    """Means, cases, extents, confusion, and what failed."""
    sheet = book.create_sheet("Summary")
    row = title(sheet, f"{len(many.done)} CTs", many_notes(many), (30, 18, 8, 10, 10, 10, 10, 14))
    columns = (Column("Class"), Column("Measure"), Column("CTs", "0"), Column("Mean", "0.000"), Column("SD", "0.000"),
               Column("Low", "0.000"), Column("High", "0.000"), Column("Median", "0.000"))  # fmt: skip
    cells.table(sheet, row, columns, [_summary_cells(one) for one in many.summaries])
    cells.fit_page(sheet, "1:1")
    sheet = book.create_sheet("Cases")
    row = title(sheet, "Each CT", (), (26, 30, *[13] * 12, 26))
    rows = [
        (one.case, CLASS_NAMES[part.key], *overlap_numbers(part), part.note)
        for one in many.done
        for part in one.overlaps
    ]
    cells.table(sheet, row, (Column("Case"), Column("Class"), *_overlap_columns(), Column("Note")), rows)
    sheet.freeze_panes = sheet.cell(row + 1, 3)
    cells.fit_page(sheet, "1:1")
    fill_agreement(book.create_sheet("Agreement of extents"), many.agreement, ())
    fill_confusion(book.create_sheet("Confusion"), many.confusion)
    sheet = book.create_sheet("Files")
    row = title(sheet, "What was paired, and what was not evaluated", (), (26, 60, 60, 70))
    heads = [Column(head) for head in ("Case", "CT", "Mask", "State")]
    cells.table(sheet, row, heads, many.file_rows)
    cells.fit_page(sheet, "1:1")


def _summary_cells(one: Summary) -> tuple[object, ...]:
    return (CLASS_NAMES[one.key], MEASURE_NAMES[one.measure], one.count, *summary_numbers(one).values())


def fill_agreement(sheet: Worksheet, rows: Sequence[PairedAgreement], notes: Sequence[str]) -> None:
    """Every measure with its interval in columns that a program reads."""
    heads = agreement_heads()
    row = title(sheet, "Agreement", notes, (18, 18, 24, 6, 8, 11, *[11] * (len(heads) - 7), 60))
    formats = {"n": "0", "Groups": "0"}
    texts = ("Second", "First", "What", "Resampled", "Note")
    columns = [Column(head, "" if head in texts else formats.get(head, "0.000")) for head in heads]
    cells.table(sheet, row, columns, [agreement_cells(one) for one in rows])
    sheet.freeze_panes = sheet.cell(row + 1, 4)
    cells.fit_page(sheet, "1:1")


def fill_readings(sheet: Worksheet, scores: ScoreAgreement) -> None:
    """What each hand gave, in the form in which scores are read."""
    row = title(sheet, "Readings", (), (20, 20, 8, 10, 10, 10))
    columns = (
        Column("Case"),
        Column("Reader"),
        Column("Level", "0"),
        *(Column(n, "0.0") for n in ("TOT", "GG", "RET")),
    )
    rows = [
        (case, name, level, one.tot, one.gg, one.ret)
        for name, hand in scores.hands.items()
        for (case, level), one in sorted(hand.items())
    ]
    cells.table(sheet, row, columns, rows)
    cells.fit_page(sheet, "1:1")


def fill_terms(sheet: Worksheet, terms: Sequence[tuple[str, str]] = TERMS) -> None:
    """What each number means."""
    row = title(sheet, "Definitions", (), (26, 120))
    cells.table(sheet, row, (Column("Term"), Column("Definition", is_wrapped=True)), terms)
    for offset, (_, text) in enumerate(terms, start=1):
        sheet.row_dimensions[row + offset].height = 16 * (1 + len(text) // LETTERS_IN_LINE)
    cells.fit_page(sheet, "1:1")
