"""Two CTs on one page: both days, lobes and severities of both, the change in words."""

from dataclasses import replace

import pytest

from sscild_desktop.core.exports.in_words import NOT_A_DIAGNOSIS
from sscild_desktop.core.results import Analysis, Scores
from sscild_desktop.core.whose import Whose
from sscild_desktop.views.report.follow_up import Side, follow_up_pdf
from tests.core.exports.example import example_analysis
from tests.views.report import pages
from tests.views.report.test_single import example_volume


def side(day: str, more: float = 0.0) -> Side:
    analysis = example_analysis()
    levels = tuple(
        replace(one, scores=Scores(one.scores.tot + more, one.scores.gg, one.scores.ret)) for one in analysis.levels
    )
    analysis = replace(analysis, levels=levels, series=replace(analysis.series, study_date=day))
    return Side(example_volume(analysis), analysis)


@pytest.fixture(scope="module")
def content(qapp) -> bytes:
    return follow_up_pdf(side("20250131"), side("20260131", 8.0), Whose("P0007"))


def test_both_days_stand_side_by_side_with_the_change(content):
    (text,) = pages.texts(content)
    for words in ("P0007", "Baseline, 2025-01-31", "Follow-up, 2026-01-31", "24.7 %", "32.7 %", "+8.0", "more disease"):
        assert words in text
    for words in ("Left lower lobe", "Sum of severities", "11", NOT_A_DIAGNOSIS, "Axial, level 5"):
        assert words in text


def test_ct_without_a_day_or_an_analysis_have_no_change(qapp):
    bare = Analysis(example_analysis().series, example_analysis().geometry)
    text = "".join(pages.texts(follow_up_pdf(Side(example_volume(bare), bare), side(""))))
    assert "day not known" in text and "not scored" in text and "Change from" not in text
