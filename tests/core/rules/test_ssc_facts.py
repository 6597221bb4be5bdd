"""What SSc is followed by besides the lungs: kept, followed, refused where it cannot be, and read from sheets."""

from dataclasses import fields
from datetime import date

import pytest

from sscild_desktop.core.course.change import change_rows
from sscild_desktop.core.course.measures import BY_KEY as FOLLOWED
from sscild_desktop.core.course.measures import visit_measures
from sscild_desktop.core.patients import LungFunction, Patient, SscFacts, Visit
from sscild_desktop.core.records import Records
from sscild_desktop.core.rules.plausible import ASK, REFUSE, check_lung_function, check_ssc_facts
from sscild_desktop.core.rules.ssc_facts import SSC_BY_KEY, SSC_CHOICES, SSC_KEYS
from sscild_desktop.core.sheets import FIELD_NAMES, guess_mapping
from sscild_desktop.core.sheets.preview import preview
from sscild_desktop.core.sheets.table import Sheet

ALL = SscFacts("diffuse cutaneous", 18.0, "healed", "former", 164.0, 61.5, 412.0, 1250.0)
DAY = date(2024, 3, 15)
ANNA = Patient(1, "P0001")


def test_every_fact_is_in_the_table_and_followed():
    assert {one.name for one in fields(SscFacts)} == SSC_KEYS
    assert all(key in FOLLOWED and key in FIELD_NAMES for key in SSC_BY_KEY)


def test_facts_are_kept_with_the_visit_and_each_change_is_noted(tmp_path):
    with Records.open(tmp_path) as records:
        patient = records.patients.add(Patient())
        kept = records.visits.add(Visit(0, patient.id, DAY, ssc=ALL))
        assert records.visits.get(kept.id).ssc == ALL
        records.visits.change(Visit(kept.id, patient.id, DAY, ssc=SscFacts("diffuse cutaneous", 15.0)))
        noted = [(one.key, one.before, one.edited) for one in records.edits.of_visit(kept.id)]
    assert ("mrss", None, 18.0) in noted
    assert ("mrss", 18.0, 15.0) in noted
    assert ("kl6", 1250.0, None) in noted


def test_a_visit_with_facts_alone_is_followed_by_the_day_of_the_visit():
    later = Visit(2, 1, date(2025, 3, 15), ssc=SscFacts(mrss=12.0))
    (row,) = [one for one in change_rows(Visit(1, 1, DAY, ssc=ALL), later) if one.measure.key == "mrss"]
    assert (row.absolute, row.before_day, row.after_day) == (-6.0, DAY, later.day)
    assert visit_measures(later) == {"mrss": 12.0}


@pytest.mark.parametrize("key", SSC_BY_KEY)
def test_each_number_at_its_limits(key):
    limits = SSC_BY_KEY[key].limits
    step = 0.5

    def level(value):
        return [one.level for one in check_ssc_facts(SscFacts(**{key: value}))]

    assert level(limits.lowest - step) == level(limits.highest + step) == [REFUSE]
    assert level(limits.low) == level(limits.high) == []
    assert level(limits.highest) == ([] if limits.high == limits.highest else [ASK])


def test_a_sentence_says_what_to_enter():
    (found,) = check_ssc_facts(SscFacts(mrss=60.0))
    assert found.text == "mRSS 60 is not possible; enter 0 to 51."
    assert check_ssc_facts(SscFacts(mrss=12.5))[0].text == "mRSS 12.5 is not possible; enter a whole number."
    assert "is it in metres?" in check_ssc_facts(SscFacts(height_cm=1.64))[0].text
    assert "is it in mL/min/mmHg" in check_lung_function(LungFunction(dlco_mmol=25.5))[0].text


def test_volumes_must_be_parts_of_the_whole_lung():
    assert check_lung_function(LungFunction(tlc_l=4.0, rv_l=4.0))[0].level == REFUSE
    assert check_lung_function(LungFunction(tlc_l=4.0, rv_l=1.6)) == ()
    assert check_lung_function(LungFunction(tlc_l=4.0, fvc_l=4.1))[0].level == ASK


def read(headings, *cells):
    """The single row of a sheet as the import sees it, and the mapping."""
    sheet = Sheet(("Patient ID", "Date", *headings), (("P0001", DAY, *cells),), (2,))
    mapping = guess_mapping(sheet)
    (row,) = preview(sheet, mapping, [ANNA])
    return row


@pytest.mark.parametrize(
    ("heading", "cell", "key", "value"),
    [
        ("mRSS", 18.0, "mrss", 18.0),
        ("Modified Rodnan Skin Score (0-51)", "18", "mrss", 18.0),
        ("Größe (cm)", 164.0, "height_cm", 164.0),
        ("Height [m]", "1,64", "height_cm", 164.0),
        ("Körpergewicht", "61,5", "weight_kg", 61.5),
        ("6MWD (m)", 412.0, "walk_m", 412.0),
        ("6-min walk distance", 412.0, "walk_m", 412.0),
        ("KL-6 U/mL", 1250.0, "kl6", 1250.0),
        ("Skin subset", "dcSSc", "skin", "diffuse cutaneous"),
        ("Skin subset", "Limited", "skin", "limited cutaneous"),
        ("Digital ulcers", "yes", "digital_ulcers", "present"),
        ("Digitale Ulzera", "keine", "digital_ulcers", "none"),
        ("Smoking status", "Ex-smoker", "smoking", "former"),
        ("Raucherstatus", "Nichtraucher", "smoking", "never"),
    ],
)
def test_headings_and_words_of_sheets(heading, cell, key, value):
    row = read([heading], cell)
    assert (row.reason, getattr(row.ssc, key)) == ("", value)


@pytest.mark.parametrize(
    ("heading", "cell", "key", "value"),
    [
        ("DLCO (mmol/min/kPa)", 5.1, "dlco_mmol", 5.1),
        ("DLCO [mL/min/mmHg]", 14.93, "dlco_mmol", 5.0),
        ("TLCO mmol/min/kPa", "5,1", "dlco_mmol", 5.1),
        ("KCO mmol/min/kPa/L", 1.21, "kco_mmol", 1.21),
        ("DLCO/VA % pred", 81.0, "kco_percent", 81.0),
        ("KCO", 40.0, "kco_percent", 40.0),
        ("KCO (ml/min/mmHg/l)", 4.479, "kco_mmol", 1.5),
        ("TLC (L)", 4.2, "tlc_l", 4.2),
        ("TLC % pred", 71.0, "tlc_percent", 71.0),
        ("RV, L", 1.4, "rv_l", 1.4),
        ("RV [ml]", 1400.0, "rv_l", 1.4),
    ],
)
def test_more_of_lung_function_in_sheets(heading, cell, key, value):
    row = read([heading], cell)
    assert row.reason == ""
    assert getattr(row.values, key) == pytest.approx(value, abs=1e-4)


@pytest.mark.parametrize("heading", ["RV/TLC %", "Height (inch)", "Weight, lbs", "6MWD ft", "BMI"])
def test_other_units_and_ratios_are_left_out(heading):
    assert read([heading], 40.0).reason == "there are no values in this row"


def test_a_word_that_is_none_of_the_choices_says_what_they_are():
    row = read(["Smoking", "FVC, L"], "sometimes", 2.5)
    assert row.reason == "Smoking holds 'sometimes', not never, former or current"


def test_what_the_sheet_does_not_hold_stays_and_what_it_replaces_is_said():
    sheet = Sheet(("Patient ID", "Date", "mRSS", "Skin subset"), (("P0001", DAY, 15.0, ""),), (2,))
    kept = Visit(7, 1, DAY, ssc=ALL)
    (row,) = preview(sheet, guess_mapping(sheet), [ANNA], {1: [kept]})
    assert row.ssc == SscFacts(**{**vars(ALL), "mrss": 15.0})
    assert row.action == "to the visit of 2024-03-15, replaces mRSS, points 18 by 15"


def test_every_word_reads_back_as_itself():
    for choice in SSC_CHOICES:
        assert [choice.read(word) for word in choice.words] == list(choice.words)
