"""What the gate, the loader or the analysis noticed: findings by severity, and the verdict they come to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["refuse", "warn", "info"]
SEVERITIES: tuple[Severity, ...] = ("refuse", "warn", "info")
"""The worst first."""

Verdict = Literal["ok", "warn", "refused"]
VERDICTS: tuple[Verdict, ...] = ("ok", "warn", "refused")
"""The best first."""

ANALYSIS_CODE = "analysis-"
"""Codes of findings of the analysis itself begin so; the others are of the files."""


@dataclass(frozen=True)
class Finding:
    """One thing that was noticed, with a sentence for the reader."""

    code: str
    level: Severity
    text: str


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The refusals first, then the warnings; findings of one severity keep their order."""
    return tuple(sorted(findings, key=lambda finding: SEVERITIES.index(finding.level)))


def verdict(findings: Iterable[Finding]) -> Verdict:
    """What the worst of the findings says of the whole."""
    levels = {finding.level for finding in findings}
    return "refused" if "refuse" in levels else "warn" if "warn" in levels else "ok"


def first_refusal(findings: Iterable[Finding]) -> str:
    """The sentence of the first finding that refuses, empty where none does."""
    return next((finding.text for finding in findings if finding.level == "refuse"), "")
