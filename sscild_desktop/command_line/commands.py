"""The commands of the command line, each on the engine that the window uses."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sscild_desktop.command_line import batch as batch_command
from sscild_desktop.command_line import evaluating, export, study
from sscild_desktop.command_line import networks as models_command
from sscild_desktop.command_line import records as records_command
from sscild_desktop.command_line import result_card as card
from sscild_desktop.command_line.one_series import (
    engine,
    find_series,
    measured,
    must_exist,
    under_pseudonym,
)
from sscild_desktop.command_line.terminal import output, print_json, progress_on_stderr
from sscild_desktop.command_line.window import open_window
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.rules.plausible import checked_fvc
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import named, unnamed

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import Choice, ScanResult

ANALYSING, WRITING = 0.9, 1.0
"""Where these parts of the work end on the bar."""


def run(options: argparse.Namespace) -> int:
    """The command that was asked for; returns the exit code."""
    if options.self_test or options.self_test_window:
        from sscild_desktop import selftest

        return selftest.show_window() if options.self_test_window else selftest.run()
    known = {"scan": scan, "analyse": analyse, "report": report, "export": export.run}
    known |= {"score": score, "demo": demo, "models": models_command.run}
    known |= {"records": records_command.run, "study": study.run}
    known |= {"evaluate": evaluating.run, "batch": batch_command.run, "worker": batch_command.work}
    return known[options.command](options)


def scan(options: argparse.Namespace) -> int:
    """List what is there."""
    from sscild_desktop.core.dicom import choose

    with progress_on_stderr() as report:
        found = find_series(options.folder, report)
    if not options.json:
        card.print_skipped(output(), found)
    elif not found.series:
        print_json(scan_json(found, None))
    choice = choose(found)
    if options.json:
        print_json(scan_json(found, choice))
    else:
        card.print_series(output(), choice)
    return 0


def analyse(options: argparse.Namespace) -> int:
    """Analyse one series and write every result."""
    with progress_on_stderr() as report:
        analysis, written = analyse_folder(options.folder, options, report)
    card.print_card(output(), analysis, options.fvc)
    card.print_files(output(), written)
    return 0


def report(options: argparse.Namespace) -> int:
    """Analyse one series and write its report."""
    from sscild_desktop.command_line.drawing import report_pdf
    from sscild_desktop.core.analysis.afterwards import score_all
    from sscild_desktop.core.files import refuse_inside, refuse_unwritable, write_atomically

    must_exist(options.folder)
    refuse_inside(options.out.parent, [options.folder])
    refuse_unwritable(options.out.parent)
    fvc = checked_fvc(options.fvc)
    with progress_on_stderr() as tell:
        _, volume, analysis = measured(options.folder, options, portion(tell, 0.0, 0.6 if options.all else ANALYSING))
        if options.all:
            analysis = score_all(volume, analysis, engine(options, heatmaps=False), portion(tell, 0.6, ANALYSING))
        tell(ANALYSING, "Drawing the report")
        analysis, disguise = under_pseudonym(options, volume, analysis)
        whose = (named if options.named or disguise else unnamed)(analysis.series)
        content = report_pdf(volume, analysis, whose, fvc)
        written = write_atomically(options.out, lambda temporary: temporary.write_bytes(content))
    card.print_card(output(), analysis, fvc)
    card.print_files(output(), (written,))
    return 0


def score(options: argparse.Namespace) -> int:
    """Score a single slice, or all of a CT."""
    must_exist(options.slice)
    if options.all:
        return score_slices(options)
    from sscild_desktop.core.analysis.one_slice import score_one_slice
    from sscild_desktop.core.exports.jsonfile import number

    chosen = engine(options, heatmaps=False)
    with progress_on_stderr() as report:
        report(0.0, "Scoring the slice")
        found: dict[str, Any] = score_one_slice(options.slice, chosen)
    for note in found["notes"]:
        print(note, file=sys.stderr)
    # a class that the network does not mark is null, not 0
    lesions = {key: number(found["lesions"].get(key)) for key in card.LESION_WORDS}
    result = {key: number(found[key]) for key in ("tot", "gg", "ret")} | {"lesions": lesions}
    if options.json:
        print_json(result)
    else:
        card.print_slice(output(), result)
    return 0


def score_slices(options: argparse.Namespace) -> int:
    """Analyse a CT and score every slice of it."""
    from sscild_desktop.core.analysis.afterwards import score_all
    from sscild_desktop.core.exports.jsonfile import profile_json
    from sscild_desktop.core.files import refuse_inside, refuse_unwritable

    if options.out is not None:
        refuse_inside(options.out, [options.slice])
        refuse_unwritable(options.out)
    options.no_heatmaps = True
    chosen = engine(options, heatmaps=False)
    with progress_on_stderr() as report:
        _, volume, analysis = measured(options.slice, options, portion(report, 0.0, 0.6))
        analysis = score_all(volume, analysis, chosen, portion(report, 0.6, 0.95))
        written = write_all(volume, analysis, options.out, portion(report, 0.95, 1.0)) if options.out else ()
    if options.json:
        print_json({"profile": profile_json(analysis)})
        return 0
    card.print_profile(output(), analysis.profile)
    card.print_files(output(), written)
    return 0


def demo(options: argparse.Namespace) -> int:
    """The whole of it once, on a folder or on the built-in case."""
    options.series, options.fvc, options.pseudonym = None, None, False
    with progress_on_stderr(is_chatty=True) as report:
        folder, case, rest = options.folder, None, report
        if folder is None:
            from sscild_desktop.core.phantom.case import built_in_case
            from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder

            folder = options.out / "built-in-case"
            case = built_in_case(report=portion(report, 0.0, 0.15))
            write_dicom_folder(case.volume, folder, portion(report, 0.15, 0.2))
            rest = portion(report, 0.2, 1.0)
        analysis, written = analyse_folder(folder, options, rest)
    card.print_card(output(), analysis, options.fvc)
    if case is not None:
        card.print_truth(output(), analysis, case)
    card.print_files(output(), written)
    if options.headless:
        return 0
    return open_window([str(folder)])


def analyse_folder(folder: Path, options: argparse.Namespace, report: Report) -> tuple[Analysis, tuple[Path, ...]]:
    """Scan, choose, load, analyse and export; the analysis and the files really written."""
    from sscild_desktop.core.files import refuse_inside, refuse_unwritable

    must_exist(folder)
    refuse_inside(options.out, [folder])
    refuse_unwritable(options.out)
    fvc = checked_fvc(options.fvc)
    _, volume, analysis = measured(folder, options, portion(report, 0.0, ANALYSING))
    found, _ = under_pseudonym(options, volume, analysis)
    return found, write_all(volume, found, options.out, portion(report, ANALYSING, WRITING), fvc)


def write_all(
    volume: Volume, analysis: Analysis, out: Path, report: Report, fvc: float | None = None
) -> tuple[Path, ...]:
    """Every result with the pictures of the levels, as the window exports them."""
    from sscild_desktop.command_line.drawing import level_pictures
    from sscild_desktop.core.exports.beside import Beside
    from sscild_desktop.core.exports.bundle import export_all

    beside = Beside(fvc_percent=fvc, pictures=level_pictures(volume, analysis))
    return export_all(analysis, out, beside, report)


def scan_json(found: "ScanResult", choice: "Choice | None") -> dict[str, Any]:
    """What a scan found, as plain values."""
    from sscild_desktop.core.exports.jsonfile import gate_json, number

    against = {id(series): reason for series, reason in choice.others} if choice else {}
    series = [
        {
            "series_uid": one.info.series_uid,
            "summary": one.summary,
            "description": one.info.description,
            "patient_id": one.info.patient_id,
            "patient_name": one.info.patient_name,
            "study_date": one.day,
            "modality": one.modality,
            "slices": one.slice_count,
            "thickness_mm": number(one.info.slice_thickness_mm),
            "spacing_mm": [number(step) for step in one.geometry.spacing] if one.geometry is not None else None,
            "kernel": one.info.kernel,
            "gate": gate_json(one.findings),
            "chosen": choice is not None and one is choice.series,
            "reason": choice.reason if choice and one is choice.series else against.get(id(one), ""),
        }
        for one in found.series
    ]
    return {
        "series": series,
        "patients": found.patient_count,
        "visits": found.visit_count,
        "left_out": found.left_out,
        "skipped": [{"path": one.path, "reason": one.reason} for one in found.skipped],
    }
