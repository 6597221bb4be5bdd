"""Plots as SVG and PNG: round axes, words for every letter, and values that are all the same."""

from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageFont

from sscild_desktop.core.classes import PROGRAM
from sscild_desktop.core.evaluate.many import Findings
from sscild_desktop.core.evaluate.readings import compare_hands
from sscild_desktop.core.exports.evaluation.bundle import all_plots
from sscild_desktop.core.exports.evaluation.drawing import Dot, Drawing, Words, latin
from sscild_desktop.core.exports.evaluation.plots import (
    BOTTOM,
    HEIGHT,
    LEFT,
    RIGHT,
    WIDTH,
    bland_altman,
    overlap_dots,
    scatter,
    ticks,
)
from sscild_desktop.core.results import Scores


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [(0, 47, [0, 10, 20, 30, 40, 50]), (-3.2, 3.1, [-4, -2, 0, 2, 4]), (5, 5, [4, 4.5, 5, 5.5, 6]), (0, 0, None)],
)
def test_axes_have_round_marks_around_every_value(low, high, wanted):
    found = ticks(low, high)
    assert found[0] <= low and found[-1] >= high and found[0] < found[-1]
    assert wanted is None or found == wanted


def test_values_that_are_all_the_same_stand_in_the_middle():
    for made in (bland_altman("", [5.0] * 5, [6.0] * 5, ""), scatter("", "", "", {"": ([5.0] * 5, [5.0] * 5)})):
        (dot,) = [one for one in made.shapes if isinstance(one, Dot)]
        assert dot.x == pytest.approx((LEFT + WIDTH - RIGHT) / 2)


def test_a_drawing_is_whole_svg_and_png_whatever_a_reader_is_called():
    made = Drawing(100, 50)
    made.add(Words(10, 20, "Dr. <Ł> & κ", is_upright=True), Dot(50, 25, 3, (255, 0, 0)))
    assert "Dr. <Ł> & κ" in "".join(ElementTree.fromstring(made.svg()).itertext())
    picture = Image.open(BytesIO(made.png(2)))
    assert picture.size == (200, 100) and picture.getpixel((100, 50)) == (255, 0, 0)
    assert latin("−3 ρ Müller Ł") == "-3 rho Muller ?"


def test_every_pair_of_readers_has_its_plots_whatever_the_names():
    scores = {("", level): Scores(10.0 * level, 5.0 * level, 5.0) for level in range(1, 6)}
    readers = ("Иванов", "Петров", "A.B.", "A-B", "Müller")
    plots = all_plots(Findings(scores=compare_hands({**dict.fromkeys(readers, scores), PROGRAM: scores})))
    pairs = len(readers) * (len(readers) + 1) // 2
    assert len([name for name in plots if name.startswith("scores-")]) == pairs
    assert len(plots) == 4 * pairs


def test_names_of_many_classes_do_not_run_into_each_other():
    keys = ("ggo", "reticulation", "consolidation", "fibrosis", "reticular", "total")
    drawing = overlap_dots("", {}, keys)
    words = [one for one in drawing.shapes if isinstance(one, Words) and one.anchor == "middle"]
    for line in {one.y for one in words if one.y > HEIGHT - BOTTOM}:
        row = sorted((one for one in words if one.y == line), key=lambda one: one.x)
        for one, other in pairwise(row):
            halves = 0.5 * ImageFont.load_default(one.size).getlength(one.text + other.text)
            assert other.x - one.x > halves, (one.text, other.text)
