"""The headings over agreement in words; apart from the workbook, so that pages need none of its libraries."""

WORD_HEADS = (
    "Who",
    "What",
    "n",
    "MAE (points)",
    "κ, 5 % steps",
    "ICC(A,1)",
    "Bias",
    "95 % limits",
    "Spearman ρ",
    "Wilcoxon",
)
"""Over ``agreement_words`` of ``tables``."""
