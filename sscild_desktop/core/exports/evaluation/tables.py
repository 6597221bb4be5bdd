"""The rows of an evaluation as its sheets, its page and its JSON show them: one wording for all three."""

import math

from sscild_desktop.core.evaluate.many import ManyEvaluated, Summary
from sscild_desktop.core.evaluate.overlap import Overlap
from sscild_desktop.core.evaluate.paired import Estimate, PairedAgreement
from sscild_desktop.core.wording import DASH, counted, minus

OVERLAP_HEADS = (
    ("Dice", "dice"),
    ("Jaccard", "jaccard"),
    ("Precision", "precision"),
    ("Recall", "recall"),
    ("F1", "f1"),
    ("Hausdorff 95 % (mm)", "hd95_mm"),
    ("Reader (mL)", "reader_ml"),
    ("Program (mL)", "program_ml"),
    ("Difference (mL)", "difference_ml"),
    ("Difference (%)", "difference_percent"),
    ("Reader (% of lungs)", "reader_percent"),
    ("Program (% of lungs)", "program_percent"),
)
"""Heading and attribute of each number of an ``Overlap``."""

AGREEMENT_HEADS = (
    ("Mean absolute error", "mae"),
    ("Weighted κ", "kappa"),
    ("ICC(A,1)", "icc"),
    ("Bias", "bias"),
    ("Lower limit", "lower"),
    ("Upper limit", "upper"),
    ("Median difference", "median_difference"),
    ("Spearman ρ", "rho"),
)
"""Heading and attribute of each ``Estimate`` of a ``PairedAgreement``."""

TEST_HEADS = (
    ("Spearman p", "rho_p"),
    ("Spearman q", "rho_q"),
    ("Wilcoxon W", "wilcoxon_w"),
    ("Wilcoxon p", "wilcoxon_p"),
    ("Wilcoxon q", "wilcoxon_q"),
)


MEASURE_NAMES = {
    "dice": "Dice (= F1)",
    "jaccard": "Jaccard",
    "precision": "Precision",
    "recall": "Recall",
    "hd95_mm": "Hausdorff 95 % (mm)",
    "difference_ml": "Difference (mL)",
    "difference_percent": "Difference (%)",
}


def summary_numbers(one: Summary) -> dict[str, float | None]:
    """Mean, SD, bounds of the interval and median; None where there is none."""
    values = {"mean": one.mean.value, "sd": one.sd, "low": one.mean.low, "high": one.mean.high, "median": one.median}
    return {name: known(value) for name, value in values.items()}


def many_notes(many: ManyEvaluated) -> list[str]:
    """What the reader of a sheet must know before its means; the sheet Files says more."""
    notes = [f"{counted(len(many.failed), 'CT')} could not be evaluated; see Files."] if many.failed else []
    if many.unpaired:
        notes.append(f"{counted(len(many.unpaired), 'file')} had no partner; see Files.")
    return notes


def overlap_numbers(one: Overlap) -> list[float | None]:
    """Every number of a class; None where there is none."""
    return [known(getattr(one, name)) for _, name in OVERLAP_HEADS]


def known(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None


def with_interval(found: Estimate, digits: int) -> str:
    """'0.62 (0.41 to 0.78)', without an interval where there is none, a dash where there is no value."""
    if not math.isfinite(found.value):
        return DASH
    text = f"{found.value:.{digits}f}"
    if math.isfinite(found.low):
        text += f" ({found.low:.{digits}f} to {found.high:.{digits}f})"
    return minus(text)


def probability(value: float) -> str:
    """'0.031', '< 0.001', a dash where nothing was tested."""
    if not math.isfinite(value):
        return DASH
    return "< 0.001" if value < 0.001 else f"{value:.3f}"


def agreement_words(row: PairedAgreement) -> list[str]:
    """A row of agreement for people: every value with its interval."""
    error = with_interval(row.mae, 1) + (f" ± {row.mae_sd:.1f}" if math.isfinite(row.mae_sd) else "")
    limits = f"{with_interval(row.lower, 1)}; {with_interval(row.upper, 1)}"
    rho = f"{with_interval(row.rho, 2)}, p {probability(row.rho_p)}, q {probability(row.rho_q)}"
    test = f"p {probability(row.wilcoxon_p)}, q {probability(row.wilcoxon_q)}"
    numbers = [with_interval(row.kappa, 2), with_interval(row.icc, 2), with_interval(row.bias, 1)]
    return [f"{row.second} against {row.first}", row.what, str(row.n), error, *numbers, limits, rho, test]


def agreement_cells(row: PairedAgreement) -> list[object]:
    """A row of agreement for a sheet: value, low and high in columns of their own."""
    cells: list[object] = [row.second, row.first, row.what, row.n, row.groups, row.unit, known(row.mae_sd)]
    for _, name in AGREEMENT_HEADS:
        one: Estimate = getattr(row, name)
        cells += [known(one.value), known(one.low), known(one.high)]
    cells += [known(getattr(row, name)) for _, name in TEST_HEADS]
    return [*cells, "; ".join(row.notes)]


def agreement_heads() -> list[str]:
    """Over ``agreement_cells``."""
    heads = ["Second", "First", "What", "n", "Groups", "Resampled", "SD of the errors"]
    for head, _ in AGREEMENT_HEADS:
        heads += [head, f"{head}, low", f"{head}, high"]
    return [*heads, *(head for head, _ in TEST_HEADS), "Note"]
