"""A cohort by seed: visits a year apart, some patients lose lung function as their extent grows."""

import numpy as np

from sscild_desktop.core.cohort.table import CohortPatient
from sscild_desktop.core.patients import LungFunction
from tests.core.course.people import a_visit, coded, later


def example_cohort(count: int = 24, seed: int = 3) -> list[CohortPatient]:
    rng = np.random.default_rng(seed)
    return [_person(number, rng) for number in range(1, count + 1)]


def _person(number: int, rng: np.random.Generator) -> CohortPatient:
    extent, fvc = float(rng.uniform(2, 40)), float(rng.uniform(55, 110))
    loss = float(rng.choice([0.5, 14.0])) + float(rng.normal(0, 1))
    days = int(rng.integers(330, 400))
    first = _visit(2 * number, 0, extent, fvc, rng)
    second = _visit(2 * number + 1, days, extent + loss, fvc * (1 - loss / 100), rng)
    patient = coded(
        number, name=f"Secret^{number}", hospital_id=f"H{number}", disease="IPF" if number % 6 == 0 else "SSc-ILD"
    )
    return CohortPatient(patient, (first, second))


def _visit(number: int, days: int, extent: float, fvc: float, rng: np.random.Generator):
    function = LungFunction(
        fvc_l=fvc * 0.035,
        fvc_percent=fvc,
        fev1_l=fvc * 0.028,
        fev1_percent=fvc * 0.98,
        dlco_percent=float(90 - extent + rng.normal(0, 4)),
        dlco_is_hb_corrected=True,
    )
    measures = {
        "goh_extent": extent,
        "total_percent": extent * 1.1 + float(rng.normal(0, 1)),
        "ggo_percent": extent * 0.5,
        "mean_hu": -860 + 2 * extent,
    }
    return a_visit(number, later(days), function, False, 1, **measures)
