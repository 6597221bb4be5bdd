"""The Excel workbook of one analysis: Summary to Lesions, Trend where there are visits, Definitions, Provenance."""

from openpyxl import Workbook

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.exports.analysis.data import fill_data
from sscild_desktop.core.exports.analysis.density import fill_density
from sscild_desktop.core.exports.analysis.edits import fill_edits
from sscild_desktop.core.exports.analysis.lesions import fill_lesions
from sscild_desktop.core.exports.analysis.levels import fill_levels
from sscild_desktop.core.exports.analysis.lobes import fill_lobes
from sscild_desktop.core.exports.analysis.pictures import fill_pictures
from sscild_desktop.core.exports.analysis.profile import fill_profile
from sscild_desktop.core.exports.analysis.summary import fill_summary
from sscild_desktop.core.exports.beside import NOTHING, Beside
from sscild_desktop.core.exports.definitions import fill_definitions
from sscild_desktop.core.exports.evaluation.workbook import fill_agreement, fill_single
from sscild_desktop.core.exports.measurements import fill_measurements
from sscild_desktop.core.exports.patient.trend import fill_trend
from sscild_desktop.core.exports.provenance import fill_provenance
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.whose import unnamed


def build_workbook(analysis: Analysis, beside: Beside = NOTHING) -> Workbook:
    """The workbook in memory; it names the patient only where ``beside.whose`` does."""
    book = Workbook()
    book.properties.creator = PROGRAM_NAME
    book.properties.title = "CT analysis, research use only"
    summary = book.active
    summary.title = "Summary"
    fill_summary(summary, analysis, beside.whose or unnamed(analysis.series), beside.fvc_percent)
    fill_levels(book.create_sheet("Levels"), analysis)
    if beside.pictures:
        fill_pictures(book.create_sheet("Pictures"), analysis, beside.pictures)
    fill_lesions(book.create_sheet("Lesions"), analysis)
    fill_lobes(book.create_sheet("Lobes"), analysis)
    fill_density(book.create_sheet("Density"), analysis)
    if analysis.profile:
        fill_profile(book.create_sheet("Profile"), analysis.profile)
    if analysis.found is not None or analysis.readings:
        fill_edits(book.create_sheet("Edits"), analysis)
    if beside.measured:
        fill_measurements(book.create_sheet("Measurements"), beside.measured, analysis.geometry)
    compared = beside.compared
    if compared is not None and compared.single is not None:
        fill_single(book.create_sheet("Agreement"), compared.single)
    if compared is not None and compared.scores is not None:
        fill_agreement(book.create_sheet("Agreement of scores"), compared.scores.rows, compared.scores.notes)
    if beside.visits:
        fill_trend(book.create_sheet("Trend"), beside.visits)
    fill_data(book.create_sheet("Data"), analysis)
    fill_definitions(book.create_sheet("Definitions"))
    fill_provenance(book.create_sheet("Provenance"), analysis)
    return book
