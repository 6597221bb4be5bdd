"""The one table of lung-function measures fits the values, the database and everything that is shown of them."""

from dataclasses import fields
from datetime import date

import pytest

from sscild_desktop.core.course.measures import BY_KEY as FOLLOWED
from sscild_desktop.core.course.measures import visit_measures
from sscild_desktop.core.lung_measures import BY_KEY, LUNG_MEASURES, QUANTITIES, numbers_of
from sscild_desktop.core.patients import LungFunction, Patient, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.sheets import FIELD_NAMES, guess_mapping
from sscild_desktop.core.sheets.table import Sheet


def test_every_number_of_lung_function_is_in_the_table():
    typed = {one.name for one in fields(LungFunction)} - {"dlco_is_hb_corrected", "day"}
    assert set(BY_KEY) == typed
    assert [one.key for quantity in QUANTITIES for one in numbers_of(quantity)] == list(BY_KEY)


@pytest.mark.parametrize("measure", LUNG_MEASURES, ids=lambda one: one.key)
def test_a_measure_is_kept_followed_and_read_from_a_sheet(tmp_path, measure):
    usual = (measure.limits.low + measure.limits.high) / 2
    with Records.open(tmp_path) as records:
        patient = records.patients.add(Patient())
        records.visits.add(Visit(0, patient.id, date(2024, 1, 9), LungFunction(**{measure.key: usual})))
        (kept,) = records.visits.of(patient.id)
    assert visit_measures(kept) == {measure.key: usual}
    assert FOLLOWED[measure.key].name == measure.name
    sheet = Sheet((measure.label,), ((usual,), (usual,)), (2, 3))
    assert guess_mapping(sheet).fields == {0: measure.key}
    assert FIELD_NAMES[measure.key] == measure.label


def test_limits_are_in_order_and_marks_are_told_apart():
    for one in LUNG_MEASURES:
        assert one.limits.lowest < one.limits.low < one.limits.high < one.limits.highest
    looks = {(one.of.tint.dark, one.mark) for one in LUNG_MEASURES}
    assert len(looks) == len(QUANTITIES)
