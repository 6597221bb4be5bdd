"""The cohort as a workbook: data, patients, every test, native charts; patients are named by their codes alone."""

from pathlib import Path
from typing import TYPE_CHECKING

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.cohort.table import CohortResult
from sscild_desktop.core.files import write_atomically
from sscild_desktop.core.progress import Report, silent

if TYPE_CHECKING:
    from openpyxl import Workbook

SHEETS = ("Figures", "Data", "Patients", "Correlations", "Groups", "Paired tests", "Definitions", "Provenance")


def write_cohort_figures(result: CohortResult, path: Path, report: Report = silent) -> Path:
    """Write it whole or not at all; returns the name really written, another one if ``path`` is open elsewhere."""
    from sscild_desktop.core.exports.cells import save

    book = build_cohort_figures(result, report)
    report(0.85, "Writing the workbook")
    return write_atomically(Path(path), lambda temporary: save(book, temporary))


def build_cohort_figures(result: CohortResult, report: Report = silent) -> "Workbook":
    """The workbook in memory; its first sheet shows the charts, the others hold what they are made of."""
    from openpyxl import Workbook

    from sscild_desktop.core.exports.cohort.figures_charts import fill_charts
    from sscild_desktop.core.exports.cohort.figures_data import fill_data, fill_patients
    from sscild_desktop.core.exports.cohort.figures_provenance import fill_cohort_provenance
    from sscild_desktop.core.exports.cohort.figures_tests import fill_correlations, fill_groups, fill_paired
    from sscild_desktop.core.exports.cohort.terms import COHORT_TERMS
    from sscild_desktop.core.exports.definitions import fill_definitions
    from sscild_desktop.core.exports.patient.terms import TREND_TERMS

    book = Workbook()
    book.properties.creator, book.properties.title = PROGRAM_NAME, "Cohort figures, research use only"
    book.active.title = SHEETS[0]
    sheets = {name: book[name] if name in book.sheetnames else book.create_sheet(name) for name in SHEETS}
    report(0.1, "Writing the visits")
    fill_data(sheets["Data"], result.chosen_people, report)
    report(0.5, "Writing the patients")
    layout = fill_patients(sheets["Patients"], result, report)
    report(0.6, "Writing the tests")
    fill_correlations(sheets["Correlations"], result)
    fill_groups(sheets["Groups"], result)
    fill_paired(sheets["Paired tests"], result)
    report(0.75, "Writing the charts")
    fill_charts(sheets["Figures"], sheets["Patients"], result, layout)
    fill_definitions(sheets["Definitions"], (*TREND_TERMS, *COHORT_TERMS))
    fill_cohort_provenance(sheets["Provenance"], result)
    return book
