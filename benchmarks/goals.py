"""What was set out to be reached, beside what was measured: each goal is a figure of one of the tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Facts = dict[str, Any]
CLOCK, PROCESSOR = "wall", "processor"


@dataclass(frozen=True)
class Goal:
    """At most (or at ``least``) so much of ``unit``, in the table whose title begins with ``area``.

    The figure is that of ``peer``: a time, a share of the time of the peer ``by`` in the same round, or its memory.
    """

    words: str
    area: str
    peer: str
    wanted: float
    unit: str
    by: str = ""
    least: bool = False
    within: bool = False
    """Whether it is of the time within which 95 % of the pictures are."""


LOAD, COMPRESSED, PICKER = "Scan and load, 400", "Scan and load, lidc-idri-0002", "Picker, 400"
PLANES, START, ANALYSIS, GROWTH = "Three linked planes", "Start", "Analysis", "Growth"
GOALS = (
    Goal("a load, by a raw read", LOAD, "program", 1.6, "×", by="raw read"),
    Goal("SimpleITK, by a load", LOAD, "SimpleITK", 8, "×", by="program", least=True),
    Goal("the first image, by a load", LOAD, "program, first image", 0.35, "×", by="program"),
    Goal("SimpleITK, by a load of JPEG-LS", COMPRESSED, "SimpleITK", 2, "×", by="program", least=True),
    Goal("pydicom's tags, by the picker", PICKER, "pydicom", 8, "×", by="program", least=True),
    Goal("a step of three planes, 95 %", PLANES, "program", 8, "ms", within=True),
    Goal("a drag of the window, 95 %", PLANES, "program, window drag", 8, "ms", within=True),
    Goal("a step beside a network, 95 %", PLANES, "program, beside a network", 10, "ms", within=True),
    Goal("plain pyqtgraph, by a step", PLANES, "pyqtgraph, as one writes it first", 5, "×", by="program", least=True),
    Goal("window on the screen", START, "program, window on the screen", 0.6, "s"),
    Goal("analysis of 261 slices", ANALYSIS, "program, without heat maps", 10, "s"),
    Goal("the same with 15 heat maps", ANALYSIS, "program, with 15 heat maps", 14, "s"),
    Goal("memory of a case of 400 slices", GROWTH, "400 slices, one worker", 2000, "MB"),
    Goal("memory of a case of 1200 slices", GROWTH, "1200 slices, one worker", 2000, "MB"),
)
SCALES = {"s": 1.0, "ms": 1000.0}


def goals_table(areas: Sequence[Facts]) -> str:
    """A line for each goal whose table was measured, whole; empty where there is none."""
    lines = [line for goal in GOALS for area in areas if (line := _line(goal, area))]
    heads = "| goal | wanted | by the clock | by the processor | |\n|---|---|---|---|---|\n"
    return heads + "\n".join(lines) if lines else ""


def _line(goal: Goal, area: Facts) -> str:
    rounds = area["rounds"]
    is_there = goal.peer in rounds and (not goal.by or goal.by in rounds)
    if not area["area"].startswith(goal.area) or area["about"]["quick"] or not is_there:
        return ""
    keys = ["megabytes"] if goal.unit == "MB" else [CLOCK, PROCESSOR]
    found = [_figure(goal, area, key) for key in keys]
    reached = found[0] >= goal.wanted if goal.least else found[0] <= goal.wanted
    cells = [f"{value:.3g}" if value < 100 else f"{value:.0f}" for value in found] + [""] * (2 - len(found))
    wanted = f"{'≥' if goal.least else '≤'} {goal.wanted:g} {goal.unit}"
    return f"| {goal.words} | {wanted} | {cells[0]} | {cells[1]} | {'reached' if reached else 'missed'} |"


def _figure(goal: Goal, area: Facts, key: str) -> float:
    """The median of the rounds."""
    given = area["rounds"][goal.peer]
    if goal.by:
        pairs = zip(given, area["rounds"][goal.by], strict=False)
        return median(one[key] / other[key] for one, other in pairs if other[key])
    if goal.within:
        key = {CLOCK: "p95", PROCESSOR: "p95_processor"}[key]
        return median(one[key] for one in given) * SCALES[goal.unit]
    count = area["count"] if goal.unit in SCALES else 1
    return median(one[key] for one in given) / count * SCALES.get(goal.unit, 1.0)
