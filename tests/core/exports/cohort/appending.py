"""What the tests of the cohort workbook append to it, and what they read of it."""

from dataclasses import replace
from datetime import date

import openpyxl

from sscild_desktop.core.exports.cohort.file import append_to_cohort
from tests.core.exports.patient.visits_example import example_patient, example_visits

TODAY = date(2025, 3, 4)
SIDE = "cohort (to merge 2025-03-04).xlsx"


def append(path, patient=None, visits=None, **more):
    return append_to_cohort(path, patient or example_patient(), visits or example_visits(), today=TODAY, **more)


def other_patient():
    return replace(example_patient(), code="P0008", name="Roe^Richard")


def rows(path):
    sheet = openpyxl.load_workbook(path)["Cohort"]
    table = list(sheet.iter_rows(values_only=True))
    return [dict(zip(table[0], line, strict=True)) for line in table[1:] if any(line)]


def keys(path):
    return [(row["Patient code"], row["Visit day"].date()) for row in rows(path)]


def names(path):
    return sorted(one.name for one in path.parent.iterdir())


def changed_visit(value=1.987654321):
    first, *others = example_visits()
    return (replace(first, lung_function=replace(first.lung_function, fvc_l=value)), *others)
