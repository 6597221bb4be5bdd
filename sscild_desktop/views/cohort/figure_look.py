"""Colours of the cohort figures: dark on screen like the rest, white for a paper; told apart by readers of any eyes."""

from dataclasses import dataclass
from functools import cache

from sscild_desktop.core.cohort.table import NEITHER
from sscild_desktop.views.shared.theme import colours, is_dark


@dataclass(frozen=True)
class GroupLook:
    """Colour and mark of a group: each tells it apart without the other. ``symbol`` is pyqtgraph's."""

    name: str
    colour: str
    symbol: str
    sign: str
    is_filled: bool


@dataclass(frozen=True)
class Look:
    """``groups`` by what the definition says: True progressive, False stable, None neither."""

    background: str
    text: str
    faint: str
    line: str
    groups: dict[bool | None, GroupLook]


PROGRESSIVE, STABLE = "Progressive", "Stable"


def _groups(progressive: str, stable: str, undecided: str) -> dict[bool | None, GroupLook]:
    return {
        True: GroupLook(PROGRESSIVE, progressive, "t1", "\N{BLACK UP-POINTING TRIANGLE}", True),
        False: GroupLook(STABLE, stable, "o", "\N{WHITE CIRCLE}", False),
        None: GroupLook(NEITHER, undecided, "x", "\N{MULTIPLICATION SIGN}", True),
    }


@cache
def screen() -> Look:
    """On the window; the groups in the colours of Okabe and Ito, on a light one in those for paper."""
    theme = colours()
    groups = _groups("#e69f00", "#56b4e9", "#9aa7b4") if is_dark() else PAPER.groups
    return Look(theme["window"], theme["text"], theme["faint"], theme["border"], groups)


PAPER = Look("#ffffff", "#1f2a37", "#5b6776", "#c9d3dc", _groups("#d55e00", "#0072b2", "#5b6776"))
"""For PNG and SVG: white, darker colours."""
