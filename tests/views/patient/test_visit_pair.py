"""The pickers of two visits: exact values in them, and what speaks against comparing their CTs."""

from dataclasses import replace
from datetime import date

import pytest

from sscild_desktop.core.patients import LungFunction, StoredAnalysis, StoredSeries, Visit
from sscild_desktop.core.results import NetworkUse
from sscild_desktop.views.patient.visit_pair import VisitPair


def visit(number, kernel="B30f", sha256="a" * 64):
    use = NetworkUse("goh-scores", "1.0", sha256, "CPUExecutionProvider")
    analysis = StoredAnalysis(number, number, "2025", "1", (use,), {"goh_extent": 12.0}, is_complete=True)
    series = StoredSeries(number, 1, number, kernel=kernel, slice_thickness_mm=1.0, analyses=(analysis,))
    return Visit(number, 1, date(2024 + number, 1, 5), LungFunction(fvc_percent=69.6), series=(series,))


@pytest.fixture
def pair(qtbot):
    made = VisitPair()
    qtbot.addWidget(made)
    return made


def test_ct_that_were_made_alike_need_no_words(pair):
    pair.show_pair((visit(1), visit(2)), (1, 2))
    assert pair.notes.isHidden()
    assert pair.first.currentText() == "2025-01-05, CT 12.0 %, FVC 69.6 %"


@pytest.mark.parametrize(
    ("second", "words"),
    [(visit(2, kernel="B60f"), "kernels differ"), (visit(2, sha256="b" * 64), "different networks")],
)
def test_ct_that_were_not_are_said_to_be_hard_to_compare(pair, second, words):
    pair.show_pair((visit(1), second), (1, 2))
    assert not pair.notes.isHidden()
    assert words in pair.notes.text()
    pair.show_pair((visit(1), replace(second, series=())), (1, 2))
    assert pair.notes.isHidden()
    pair.show_pair((visit(1),), None)
    assert pair.notes.text() == ""
