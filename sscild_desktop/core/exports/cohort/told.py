"""What an append to the cohort workbook did, in sentences for the screen."""

from collections.abc import Iterable
from datetime import date

from sscild_desktop.core.wording import counted, listed

MIXED = (
    "{name} holds days of the other kind: real days and days moved back for a pseudonym tell together by how much they "
    "were moved. Nothing was written; choose another file."
)


def written(name: str, who: str, added: int, updated: int, unchanged: int, merged: int) -> str:
    """The counts of rows, without those that are 0."""
    parts = (
        f"{counted(added, 'visit')} of {who} added" if added else "",
        f"{counted(updated, 'visit')} of {who} updated" if updated else "",
        f"{counted(unchanged, 'visit')} of {who} unchanged" if unchanged else "",
        f"{counted(merged, 'waiting row')} merged in" if merged else "",
    )
    return f"{name}: {', '.join(part for part in parts if part)}."


def aside(name: str, reason: str, visits: int, side: str) -> str:
    """``reason`` says why the workbook was left alone: 'is read-only'."""
    return f"{name} {reason}, so {counted(visits, 'visit')} went to {side}; the next append merges them."


def strays(code: str, days: Iterable[date]) -> str:
    """Rows of a patient whose visit is of another day now, or removed."""
    said = listed([day.isoformat() for day in sorted(days)])
    return f"It also has rows of {code} on days of no visit: {said}; delete them there if they are not wanted."


def nothing(code: str) -> str:
    """The patient has no visits."""
    return f"{code} has no visits yet, so nothing was appended."
