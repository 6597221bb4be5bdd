"""``sscild study``: a reader study made of a folder of CTs, and what its readers answered written out."""

import argparse
from functools import partial
from typing import TYPE_CHECKING

from sscild_desktop.command_line.one_series import LOADING, analysed, engine, must_exist
from sscild_desktop.command_line.result_card import print_files
from sscild_desktop.command_line.terminal import output, progress_on_stderr
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import refuse_inside, refuse_unwritable
from sscild_desktop.core.progress import Report, portion
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.wording import counted

if TYPE_CHECKING:
    from sscild_desktop.core.analysis.options import Options
    from sscild_desktop.core.batch.sources import Source as Found


def run(options: argparse.Namespace) -> int:
    """The action that was asked for; returns the exit code."""
    return {"make": _make, "export": _export}[options.action](options)


def _make(options: argparse.Namespace) -> int:
    from sscild_desktop.core.batch.sources import find_sources
    from sscild_desktop.core.reader_study.making import Source, drawn, make_study
    from sscild_desktop.core.reader_study.study import Plan

    must_exist(options.root)
    refuse_inside(options.out, [options.root])
    refuse_unwritable(options.out.parent)
    names = tuple(name.strip() for name in options.readers.split(",") if name.strip())
    plan = Plan(names, options.sessions, options.seed, options.ask != "ratings", options.ask != "scores")
    how = engine(options, heatmaps=plan.has_ratings)
    with progress_on_stderr() as report:
        sources = [
            Source(", ".join(one.paths) or options.root.name, partial(_analysed, one, options, how))
            for one in find_sources(options.root, portion(report, 0.0, 0.02)).sources
        ]
        if not sources:
            raise InputRefused(f"There is no CT in “{options.root.name}”; name the folder that they lie in.")
        made = make_study(options.out, plan, drawn(sources, plan.seed, options.cases), portion(report, 0.02, 1.0))
    for name, why in made.left_out:
        output().print(f"left out: {name}: {why}", soft_wrap=True)
    pages = made.study.pages
    words = f"{counted(len({page.case for page in pages}), 'case')}, {counted(len(pages), 'slice')}"
    output().print(
        f"The study of {words} is in {made.study.folder}; its readers open it in the window.", soft_wrap=True
    )
    return 0


def _analysed(source: "Found", options: argparse.Namespace, how: "Options", report: Report) -> tuple[Volume, Analysis]:
    from sscild_desktop.core.dicom import choose, scan

    series = choose(scan(source.below(options.root), portion(report, 0.0, LOADING / 2))).series
    _, volume, analysis = analysed(series, options, how, report)
    return volume, analysis


def _export(options: argparse.Namespace) -> int:
    from sscild_desktop.core.exports.reader_study.bundle import write_results
    from sscild_desktop.core.reader_study.results import read_results
    from sscild_desktop.core.reader_study.study import read_study

    must_exist(options.study)
    refuse_inside(options.out, [options.study])
    with progress_on_stderr() as report:
        report(0.0, "Comparing the answers")
        found = read_results(read_study(options.study))
        written = write_results(found, options.out, portion(report, 0.4, 1.0))
    for note in (*found.notes, *found.scores.notes):
        output().print(note, soft_wrap=True)
    print_files(output(), written)
    return 0
