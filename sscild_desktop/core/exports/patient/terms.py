"""What the numbers over time mean, each with its source: terms for the Definitions sheet of a patient's workbook."""

from sscild_desktop.core.course.breath import AIR_LIMIT_HU, AIR_SOURCE, LOG_SOURCE, MATCHED_SOURCE
from sscild_desktop.core.course.measures import VITAL
from sscild_desktop.core.lung_measures import QUANTITIES
from sscild_desktop.core.rules.lung_function import CPI_SOURCE, NOISE_SOURCE
from sscild_desktop.core.rules.progression import (
    EUSTAR_SOURCE,
    FVC_CHANGE_SOURCE,
    INBUILD_SOURCE,
    OMERACT_SOURCE,
    PPF_SOURCE,
)
from sscild_desktop.core.rules.ssc_facts import SSC_CHOICES, SSC_MEASURES

TREND_TERMS: tuple[tuple[str, str, str], ...] = (
    ("Absolute change", "Later minus earlier value, in the unit of the measure; percentages in points.", "none"),
    ("Relative change", "100 · (later − earlier) / earlier, in percent of the earlier value.", "none"),
    ("Change per year", "Absolute change divided by the days between the measurements, times 365.25.", "none"),
    (
        "Within measurement noise",
        "A change of an extent by up to 3.4 points, either way: reading the same disease twice differs by as much.",
        NOISE_SOURCE,
    ),
    (
        "Volume-matched (an estimate)",
        "(HU + 1000) of the later CT times its lung volume, divided by that of the earlier CT, minus 1000: what the "
        "later density would be in a breath as deep as the earlier one.",
        MATCHED_SOURCE,
    ),
    (
        "Air in the windpipe",
        "Median of the middle of the windpipe, the same air in every CT. A difference of more than "
        f"{AIR_LIMIT_HU:g} HU (our own limit) is the scanner's or the reconstruction's, and is in all densities.",
        AIR_SOURCE,
    ),
    (
        "Log-Jacobian",
        "Mean over a lobe of ln(later volume / earlier volume) of each place, by registration of the lungs: −0.1 is "
        "about 10 % less. A shallower breath shrinks every lobe, so a lobe is told against both lungs.",
        LOG_SOURCE,
    ),
    *((one.name, one.meaning, "none") for one in VITAL),
    ("FEV1/FVC", "100 · FEV1 / FVC, both in litres.", "none"),
    *((one.name, one.meaning, "none") for one in QUANTITIES if one not in VITAL),
    ("Composite physiologic index", "91.0 − 0.65·DLCO% − 0.53·FVC% + 0.34·FEV1%; higher is worse.", CPI_SOURCE),
    ("mMRC", "Dyspnoea from 0 (only with strenuous exercise) to 4 (too breathless to leave the house).", "mMRC scale"),
    *((one.name, one.of.meaning, "none") for one in SSC_MEASURES),
    *((one.name, one.meaning, "none") for one in SSC_CHOICES),
    (
        "INBUILD",
        "Within 24 months, any one: relative FVC decline of at least 10 %; of 5 to under 10 % with worse symptoms; "
        "the same with more fibrosis on CT; worse symptoms with more fibrosis on CT.",
        INBUILD_SOURCE,
    ),
    (
        "PPF 2022",
        "ILD other than IPF, within one year, no other explanation, at least two of three: worse symptoms; absolute "
        "decline of FVC by at least 5 points or of DLCO (corrected for haemoglobin) by at least 10 points of "
        "% predicted; radiological progression.",
        PPF_SOURCE,
    ),
    (
        "OMERACT",
        "Relative FVC decline of at least 10 %, or of 5 to under 10 % with relative DLCO decline of at least 15 %.",
        OMERACT_SOURCE,
    ),
    (
        "EUSTAR bands",
        "Over 12 ± 3 months, FVC decline: above 20 major; above 10 to 20 significant; 5 to 10 moderate; within ±5 "
        "stable; gain of 5 or more improved.",
        EUSTAR_SOURCE,
    ),
    (
        "FVC minimal important change",
        "Over 12 months: +3.0 points of % predicted better, −3.0 points worse.",
        FVC_CHANGE_SOURCE,
    ),
)
