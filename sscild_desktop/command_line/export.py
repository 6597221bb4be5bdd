"""``sscild export``: one series, or results that are there, written as other programs read them."""

import argparse

from sscild_desktop.command_line import result_card as card
from sscild_desktop.command_line.one_series import measured, must_exist, under_pseudonym
from sscild_desktop.command_line.terminal import output, progress_on_stderr
from sscild_desktop.core.files import refuse_inside, refuse_unwritable
from sscild_desktop.core.progress import portion
from sscild_desktop.core.rules.plausible import checked_fvc
from sscild_desktop.core.whose import named

FOLDER = "dicom"
"""Inside the folder of the results."""

ANALYSING = 0.8
"""Where the analysis ends on the bar."""


def run(options: argparse.Namespace) -> int:
    """Analyse, write, say what was written."""
    from sscild_desktop.command_line.drawing import report_pdf
    from sscild_desktop.core.exports.dicom.bundle import CT_TOO, PARTS, Wanted, wanted_parts, write_dicom

    must_exist(options.folder)
    refuse_unwritable(options.out)
    if options.forms is not None:
        return convert_results(options)
    refuse_inside(options.out, [options.folder])
    every = tuple(PARTS | CT_TOO if options.pseudonym else PARTS)
    parts = every if options.dicom is None else wanted_parts(options.dicom)
    fvc = checked_fvc(options.fvc)
    with progress_on_stderr() as report:
        done = measured(options.folder, options, portion(report, 0.0, ANALYSING))
        writing = portion(report, ANALYSING, 1.0)
        analysis, disguise = under_pseudonym(options, done.volume, done.analysis)
        pdf = report_pdf(done.volume, analysis, named(analysis.series), fvc) if "pdf" in parts else b""
        wanted = Wanted(parts, options.labelmap, fvc, pdf, is_pdf_named=disguise is None, disguise=disguise)
        written = write_dicom(done.analysis, done.series, options.out / FOLDER, wanted, writing, done.volume.hu)
    card.print_card(output(), analysis, options.fvc)
    card.print_files(output(), written)
    return 0


def convert_results(options: argparse.Namespace) -> int:
    """Other forms of what analyse or batch has written, without a new analysis; they may lie beside it."""
    from sscild_desktop.core.exports.convert import convert, wanted_forms

    forms = wanted_forms(options.forms)
    with progress_on_stderr() as report:
        written = convert(options.folder, options.out, forms, report)
    card.print_files(output(), written)
    return 0
