"""The plots of an evaluation: scatter, Bland–Altman, overlap of each class, confusion matrix."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sscild_desktop.core.classes import Colour
from sscild_desktop.core.evaluate.labels import CLASS_NAMES
from sscild_desktop.core.evaluate.overlap import Confusion, Overlap
from sscild_desktop.core.exports.evaluation.drawing import GRID, INK, MUTED, Box, Dot, Drawing, Line, Words
from sscild_desktop.core.wording import fixed, minus

WIDTH, HEIGHT = 640.0, 480.0
LEFT, RIGHT, TOP, BOTTOM = 74.0, 24.0, 58.0, 64.0
BLUE, VERMILION, GREEN, PURPLE, ORANGE = (0, 114, 178), (213, 94, 0), (0, 158, 115), (204, 121, 167), (230, 159, 0)
SERIES: tuple[Colour, ...] = (BLUE, VERMILION, GREEN, PURPLE, ORANGE)
"""By Okabe and Ito, told apart by colour-blind readers."""

ABOUT_TICKS = 6
FEW_CLASSES = 4
"""Names of more classes would run into each other on one line."""

MEASURES: tuple[tuple[str, str], ...] = (
    ("dice", "Dice (= F1)"),
    ("jaccard", "Jaccard"),
    ("precision", "Precision"),
    ("recall", "Recall"),
)


@dataclass(frozen=True)
class Axes:
    """From values to places in the drawing; ``x`` and ``y`` are the lowest and highest value."""

    x: tuple[float, float]
    y: tuple[float, float]

    def at(self, x: float, y: float) -> tuple[float, float]:
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)


def ticks(low: float, high: float) -> list[float]:
    """Round values from at most ``low`` to at least ``high``, in steps of 1, 2, 2.5 or 5 of a power of ten."""
    if high - low < 1e-6:  # all values are one: it stands in the middle
        low, high = low - 1.0, high + 1.0
    span = high - low
    power = 10.0 ** math.floor(math.log10(span / ABOUT_TICKS))
    step = next(s * power for s in (1.0, 2.0, 2.5, 5.0, 10.0) if span / (s * power) <= ABOUT_TICKS)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(n * step, 10) + 0.0 for n in range(first, max(last, first + 1) + 1)]


def scatter(
    title: str, across: str, up: str, series: Mapping[str, tuple[Sequence[float], Sequence[float]]], unit: str = "%"
) -> Drawing:
    """Points of one or more series with the line on which both would be equal; points on one place grow."""
    values = [v for pair in series.values() for part in pair for v in part]
    marks = ticks(min(values, default=0.0), max(values, default=1.0))
    axes = Axes((marks[0], marks[-1]), (marks[0], marks[-1]))
    made = _frame(title, f"{across} ({unit})", f"{up} ({unit})", axes, marks, marks)
    made.add(Line(*axes.at(marks[0], marks[0]), *axes.at(marks[-1], marks[-1]), MUTED, 1.2, 5))
    _add_series(made, axes, series)
    return made


def bland_altman(title: str, first: Sequence[float], second: Sequence[float], order: str, unit: str = "%") -> Drawing:
    """Difference (second − first) over the mean of both, with the bias and the 95 % limits of agreement."""
    a, b = np.asarray(first, np.float64), np.asarray(second, np.float64)
    means, differences = (a + b) / 2.0, b - a
    bias = float(differences.mean()) if a.size else 0.0
    sd = float(differences.std(ddof=1)) if a.size > 1 else 0.0
    levels = {"bias": bias, "+1.96 SD": bias + 1.96 * sd, "−1.96 SD": bias - 1.96 * sd}
    across = ticks(float(means.min(initial=math.inf)), float(means.max(initial=-math.inf))) if a.size else [0.0, 1.0]
    extremes = [*levels.values(), *differences.tolist(), 0.0]
    upward = ticks(min(extremes), max(extremes))
    axes = Axes((across[0], across[-1]), (upward[0], upward[-1]))
    points = "points" if unit == "%" else unit
    made = _frame(title, f"Mean of both ({unit})", f"{order} ({points})", axes, across, upward)
    for name, value in levels.items() if a.size > 1 else ():
        start, end = axes.at(across[0], value), axes.at(across[-1], value)
        made.add(Line(*start, *end, INK if name == "bias" else MUTED, 1.4, 0 if name == "bias" else 5))
        made.add(Words(end[0] - 4, end[1] - 5, f"{name} {fixed(value, 1)}", 11, "end", MUTED))
    _add_series(made, axes, {"": (means.tolist(), differences.tolist())})
    return made


def _frame(title: str, across: str, up: str, axes: Axes, x: Sequence[float], y: Sequence[float]) -> Drawing:
    made = Drawing(WIDTH, HEIGHT)
    made.add(Words(LEFT, 26, title, 16))
    for value in x:
        place = axes.at(value, y[0])
        made.add(Line(*place, *axes.at(value, y[-1]), GRID))
        made.add(Words(place[0], place[1] + 18, minus(f"{value:g}"), 12, "middle", MUTED))
    for value in y:
        place = axes.at(x[0], value)
        made.add(Line(*place, *axes.at(x[-1], value), GRID))
        made.add(Words(place[0] - 8, place[1] + 4, minus(f"{value:g}"), 12, "end", MUTED))
    made.add(Words((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 18, across, 13, "middle"))
    made.add(Words(22, (TOP + HEIGHT - BOTTOM) / 2, up, 13, "middle", is_upright=True))
    return made


def _add_series(made: Drawing, axes: Axes, series: Mapping[str, tuple[Sequence[float], Sequence[float]]]) -> None:
    for number, (x, y) in enumerate(series.values()):
        colour = SERIES[number % len(SERIES)]
        counts: dict[tuple[float, float], int] = {}
        for place in zip(x, y, strict=True):
            counts[place] = counts.get(place, 0) + 1
        for place, count in counts.items():
            made.add(Dot(*axes.at(*place), 3.2 + 1.6 * (math.sqrt(count) - 1), colour, is_hollow=number > 0))
    _legend(made, [(name, SERIES[n % len(SERIES)]) for n, name in enumerate(series)] if len(series) > 1 else [])


def _legend(made: Drawing, entries: Sequence[tuple[str, Colour]]) -> None:
    x = LEFT
    for name, colour in entries:
        made.add(Dot(x + 5, 44, 4.5, colour), Words(x + 14, 48, name, 12, colour=MUTED))
        x += 30 + 7.0 * len(name)


def overlap_bars(title: str, rows: Sequence[Overlap]) -> Drawing:
    """Dice, Jaccard, precision and recall of each class of one CT; a gap where there is no value."""
    return _grouped(title, [one.key for one in rows], lambda n, name: [getattr(rows[n], name)], is_bar=True)


def overlap_dots(title: str, cases: Mapping[str, Sequence[Overlap]], keys: Sequence[str]) -> Drawing:
    """The same measures of many CTs: a dot for each and a line at the mean."""

    def values(number: int, name: str) -> list[float]:
        found = [one for rows in cases.values() for one in rows if one.key == keys[number]]
        return [value for value in (float(getattr(one, name)) for one in found) if math.isfinite(value)]

    return _grouped(title, keys, values, is_bar=False)


def _grouped(title: str, keys: Sequence[str], values: Callable[[int, str], list[float]], is_bar: bool) -> Drawing:
    axes = Axes((0.0, max(1.0, float(len(keys)))), (0.0, 1.0))
    made = _frame(title, "", "", axes, [0.0, axes.x[1]], [0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
    base = axes.at(0, 0)[1]
    made.shapes = [one for one in made.shapes if not (isinstance(one, Words) and one.y == base + 18)]
    step = 0.8 / len(MEASURES)
    for number, key in enumerate(keys):
        name = CLASS_NAMES[key]
        for line, words in enumerate(_two_lines(name) if len(keys) > FEW_CLASSES else (name,)):
            made.add(Words(axes.at(number + 0.5, 0)[0], base + 18 + 14 * line, words, 12, "middle", MUTED))
        for index, (measure, _words) in enumerate(MEASURES):
            left = number + 0.1 + index * step
            _column(made, axes, (left, step * 0.86), values(number, measure), SERIES[index], is_bar)
    _legend(made, [(words, SERIES[n]) for n, (_, words) in enumerate(MEASURES)])
    return made


def _column(
    made: Drawing, axes: Axes, place: tuple[float, float], values: Sequence[float], colour: Colour, is_bar: bool
) -> None:
    known = [value for value in values if math.isfinite(value)]
    if not known:
        return
    (left, width), mean = place, sum(known) / len(known)
    x1, y = axes.at(left, mean)
    x2, base = axes.at(left + width, 0.0)
    if is_bar:
        made.add(Box(x1, y, x2 - x1, base - y, colour))
        made.add(Words((x1 + x2) / 2, y - 4, f"{mean:.2f}", 9, "middle", MUTED))
        return
    for n, value in enumerate(known):
        x = left + width * (0.5 + 0.6 * (((n * 0.618) % 1.0) - 0.5))
        made.add(Dot(*axes.at(x, value), 2.4, colour, is_hollow=True))
    made.add(Line(x1, y, x2, y, INK, 2.2))


def confusion_table(title: str, found: Confusion) -> Drawing:
    """The matrix as a table: what the reader said down, the program across, mL and % of the row."""
    size, left, top = 96.0, 190.0, 104.0
    count = len(found.names)
    made = Drawing(left + count * size + 20, top + count * size * 0.6 + 20)
    made.add(Words(16, 28, title, 16), Words(left, 52, "Program →", 12, colour=MUTED))
    made.add(Words(16, top - 10, "Reader, mL and % of the row", 12, colour=MUTED))
    for n, name in enumerate(found.names):
        words = _two_lines(name)
        for line, text in enumerate(words):
            made.add(Words(left + (n + 0.5) * size, top - 24 + 13 * line, text, 11, "middle"))
        made.add(Words(left - 10, top + (n + 0.5) * size * 0.6 + 4, name, 12, "end"))
    for r, row in enumerate(found.ml):
        total = sum(row)
        for c, ml in enumerate(row):
            share = ml / total if total else 0.0
            _cell(made, (left + c * size, top + r * size * 0.6, size), ml, share, r == c)
    return made


def _two_lines(name: str) -> tuple[str, str]:
    words = name.split()
    half = max(1, (len(words) + 1) // 2)
    return (" ".join(words[:half]), " ".join(words[half:])) if len(words) > 1 else ("", name)


def _cell(made: Drawing, place: tuple[float, float, float], ml: float, share: float, is_right: bool) -> None:
    x, y, size = place
    full = GREEN if is_right else VERMILION
    r, g, b = (round(255 - (255 - part) * 0.75 * share) for part in full)
    made.add(Box(x + 1, y + 1, size - 2, size * 0.6 - 2, (r, g, b)))
    made.add(Words(x + size / 2, y + size * 0.28, f"{ml:,.1f}", 13, "middle"))
    made.add(Words(x + size / 2, y + size * 0.46, f"{100 * share:.0f} %", 10, "middle", MUTED))
