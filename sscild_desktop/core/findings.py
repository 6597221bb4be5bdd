"""What the gate, the loader or the analysis noticed: findings by severity, and the verdict they come to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Severity = Literal["refuse", "ask", "warn", "info"]
SEVERITIES: tuple[Severity, ...] = ("refuse", "ask", "warn", "info")
"""The worst first. What is asked may be measured where the reader says so."""

Verdict = Literal["ok", "warn", "ask", "refused"]
VERDICTS: tuple[Verdict, ...] = ("ok", "warn", "ask", "refused")
"""The best first."""

ANALYSIS_CODE = "analysis-"
"""Codes of findings of the analysis itself begin so; the others are of the files."""


@dataclass(frozen=True)
class Finding:
    """One thing that was noticed, with a sentence for the reader and the patient z (mm) where it is seen."""

    code: str
    level: Severity
    text: str
    z_mm: float | None = None


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The refusals first, then the warnings; findings of one severity keep their order."""
    return tuple(sorted(findings, key=lambda finding: SEVERITIES.index(finding.level)))


def verdict(findings: Iterable[Finding]) -> Verdict:
    """What the worst of the findings says of the whole."""
    levels = {finding.level for finding in findings}
    return "refused" if "refuse" in levels else "ask" if "ask" in levels else "warn" if "warn" in levels else "ok"


def first_refusal(findings: Iterable[Finding]) -> str:
    """The sentence of the first finding that refuses, empty where none does."""
    return next((finding.text for finding in findings if finding.level == "refuse"), "")


def first_objection(findings: Iterable[Finding]) -> str:
    """The sentence that speaks most against measuring, of those that refuse or ask; empty where none does."""
    return next((finding.text for finding in in_order(findings) if finding.level in ("refuse", "ask")), "")


def taken_anyway(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings once a reader has decided: what asked is a warning that says so wherever the numbers go."""
    return tuple(
        replace(finding, level="warn", text=f"Analysed anyway. {finding.text}") if finding.level == "ask" else finding
        for finding in findings
    )
