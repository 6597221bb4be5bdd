"""What the statistics of a cohort mean: terms for its Definitions sheet."""

from sscild_desktop.core.agreement import EXACT_UP_TO
from sscild_desktop.core.cohort.statistics import FEWEST_PAIRS, FEWEST_PER_GROUP

TESTS = "scipy.stats"
COHORT_TERMS: tuple[tuple[str, str, str], ...] = (
    (
        "Visits that count",
        "Visits with an analysed CT and lung function; where a patient has none such, those with either. Each patient "
        "counts once in every test.",
        "none",
    ),
    (
        "Spearman's ρ",
        "Correlation of ranks over the patients who have both measures. Two-sided p from Student's t with n − 2 "
        f"degrees of freedom; up to {EXACT_UP_TO} patients by counting every order of the ranks. "
        f"At least {FEWEST_PAIRS} patients.",
        TESTS,
    ),
    (
        "Progressive, stable",
        "What the chosen definition says of the two visits of the change. Patients whom it cannot decide, or to whom "
        "it does not apply, belong to neither group. The definitions disagree in up to a third of patients; none is "
        "recommended.",
        "Guiot 2025",
    ),
    (
        "Mann\N{EN DASH}Whitney U",
        "Two-sided, U of the progressive group; exact where a group has at most 8 patients and there are no ties, "
        f"else by the normal distribution with correction for continuity. At least {FEWEST_PER_GROUP} per group.",
        TESTS,
    ),
    ("Welch's t-test", "Two-sided t-test of two groups without assuming equal variances.", TESTS),
    (
        "Wilcoxon signed rank",
        "Second visit against first, two-sided; patients without any change are left out of the ranks; exact up to "
        "50 patients without ties, else by the normal distribution.",
        TESTS,
    ),
    ("Paired t-test", "Two-sided t-test of the differences of both visits against zero.", TESTS),
    ("Quartiles", "25th and 75th percentile by linear interpolation.", "numpy.percentile"),
    ("p values", "Not corrected for the number of tests: of 100 without any effect, about 5 fall below 0.05.", "none"),
)
