"""A made-up patient with visits whose every number is known; none of them is round."""

from datetime import date

from sscild_desktop.core.patients import LungFunction, Patient, StoredAnalysis, StoredSeries, Symptoms, Visit
from sscild_desktop.core.results import NetworkUse

NETWORKS = (
    NetworkUse("goh-scores", "1.0", "a" * 64, "CPUExecutionProvider"),
    NetworkUse("lesions", "2.1", "b" * 64, "CPUExecutionProvider"),
)
DAYS = (date(2022, 1, 17), date(2022, 7, 4), date(2023, 2, 20), date(2024, 3, 11))


def example_patient() -> Patient:
    return Patient(7, "P0007", "Doe^Jane", "ID-4711", "F", 1961, antibody="anti-Scl-70", notes="cousin of Jack Doe")


def ct_measures(step: float) -> dict[str, float]:
    """Numbers of a CT that need every digit of a float; disease grows with ``step``."""
    third = step / 3.0
    return {
        "goh_extent": 17.1 + third * 9.1,
        "goh_gg": 11.3 + third,
        "goh_ret": 9.7 + third,
        "total_percent": 14.2 + third * 8.3,
        "ggo_percent": 8.05 + third * 2.2,
        "reticulation_percent": 5.4 + third * 4.1,
        "consolidation_percent": 0.3 + third / 7.0,
        "fibrosis_percent": 3.1 + third * 3.3,
        "total_ml": 610.0 + 71.3 * third,
        "ggo_ml": 350.0 + 31.7 * third,
        "reticulation_ml": 230.0 + 23.9 * third,
        "consolidation_ml": 12.9 + third,
        "fibrosis_ml": 133.0 + 17.7 * third,
        "lungs_ml": 4300.7 - 330.1 * third,
        "right_ml": 2300.9 - 170.3 * third,
        "left_ml": 1999.8 - 159.8 * third,
        "mean_hu": -801.4 + 22.7 * third,
        "haa_percent": 6.6 + 2.9 * third,
        "laa950_percent": 2.2 - third / 9.0,
        "p15_hu": -921.3 + 7.7 * third,
        "skewness": 2.31 - third / 3.0,
        "kurtosis": 6.02 - third / 2.1,
        "kurtosis_ssc": 3.3 - third / 2.3,
    }


def analysed(visit_id: int, day: date, step: float, kernel: str = "B60f", edited: bool = False) -> StoredSeries:
    automatic = ct_measures(step)
    measures = automatic | {"goh_extent": automatic["goh_extent"] + 2.05} if edited else automatic
    made = f"{day.isoformat()}T10:00:00+00:00"
    analysis = StoredAnalysis(visit_id, visit_id, made, "1.0", NETWORKS, measures, automatic, "limited", True)
    return StoredSeries(
        visit_id, 7, visit_id, f"1.2.3.{visit_id}", "1.2", day, "Chest 1.0 B60f", kernel, 1.0, 300,
        source="somewhere", analyses=(analysis,),
    )  # fmt: skip


def example_visits() -> tuple[Visit, ...]:
    """Four visits: the second without CT, the third with FVC alone and two days after the CT, the last edited."""
    functions = (
        LungFunction(2.913, 78.4, 2.31, 77.7, 61.3, True),
        LungFunction(2.871, 77.2, 2.27, 76.1, None, None),
        LungFunction(2.655, 71.6, day=date(2023, 2, 22)),
        LungFunction(2.402, 65.9, 1.93, 64.8, 48.8, False),
    )
    symptoms = (Symptoms(1), Symptoms(1, False), Symptoms(2, True, "short of breath on stairs"), Symptoms(3, True))
    treatments = ("", "mycophenolate 2 g", "mycophenolate 2 g", "mycophenolate 2 g, nintedanib 300 mg")
    series = (
        (analysed(1, DAYS[0], 0.0),),
        (),
        (analysed(3, DAYS[2], 1.0),),
        (analysed(4, DAYS[3], 2.6, kernel="B70f", edited=True),),
    )
    rows = zip(DAYS, functions, symptoms, treatments, series, strict=True)
    return tuple(
        Visit(number, 7, day, function, signs, treatment, "told by Jane Doe", ct)
        for number, (day, function, signs, treatment, ct) in enumerate(rows, start=1)
    )
