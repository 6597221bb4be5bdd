"""One series of a folder: found, chosen, loaded and analysed as the options of a command say."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sscild_desktop.command_line import networks as models_command
from sscild_desktop.command_line.outlets import say
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.findings import first_objection
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume

if TYPE_CHECKING:
    from sscild_desktop.core.analysis.options import Options
    from sscild_desktop.core.dicom import ScanResult, SeriesFound
    from sscild_desktop.core.pseudonyms.disguise import Disguise

LOADING = 0.13
"""Where this part of the work ends on the bar."""


class Measured(NamedTuple):
    """What was analysed: the series, its volume and what was found in it."""

    series: "SeriesFound"
    volume: Volume
    analysis: Analysis


def measured(folder: Path, options: argparse.Namespace, report: Report) -> Measured:
    """Scan, choose, load and analyse."""
    how = engine(options, heatmaps=not options.no_heatmaps)
    chosen = pick(find_series(folder, portion(report, 0.0, LOADING / 2)), options.series)
    return analysed(chosen, options, how, report)


def analysed(series: "SeriesFound", options: argparse.Namespace, how: "Options", report: Report) -> Measured:
    """Load and analyse; the first part of the bar, ``LOADING / 2``, is of what came before."""
    from sscild_desktop.core.analysis import pipeline
    from sscild_desktop.core.dicom import load

    volume = taken(load(series, portion(report, LOADING / 2, LOADING)), options.anyway)
    return Measured(series, volume, pipeline.analyse(volume, how, portion(report, LOADING, 1.0)))


def engine(options: argparse.Namespace, heatmaps: bool) -> "Options":
    """How to analyse, as every command that runs networks says it. Raises ModelRefused for a network not there."""
    from sscild_desktop.core.analysis.options import Options

    networks = models_command.chosen_networks(options.network)
    full_maps = getattr(options, "full_maps", False)  # commands without heat maps do not have it
    return Options(options.device, heatmaps, networks=networks, careful=options.careful, full_maps=full_maps)


def under_pseudonym(
    options: argparse.Namespace, volume: Volume, analysis: Analysis
) -> tuple[Analysis, "Disguise | None"]:
    """The analysis of ``volume`` under the pseudonym that is asked for, with the disguise; itself where none is.

    Where the key file lies is said on stderr. Raises ExportFailed where it cannot be read or written.
    """
    if not options.pseudonym:
        return analysis, None
    from sscild_desktop.core.content_uid import with_uid
    from sscild_desktop.core.pseudonyms.key import key_file, open_key

    key = open_key(options.key or key_file())
    disguise = key.disguise(with_uid(volume))
    say(f"Pseudonym {disguise.code}; only the key file {key.path} leads back: keep it apart.", sys.stderr)
    return disguise.analysis(analysis), disguise


def taken(volume: Volume, anyway: bool) -> Volume:
    """The volume to analyse. Raises InputRefused for one that asks first, unless ``anyway`` answers."""
    if anyway:
        return volume.taken_anyway()
    if volume.verdict == "ask":
        raise InputRefused(f"{first_objection(volume.findings)} To analyse it all the same, add --anyway.")
    return volume


def find_series(folder: Path, report: Report = silent) -> "ScanResult":
    """Everything in a folder or file."""
    must_exist(folder)
    from sscild_desktop.core.dicom import scan as scan_paths

    return scan_paths([folder], report)


def must_exist(path: Path) -> None:
    """Raise InputRefused for a path that is not there."""
    if not path.exists():
        raise InputRefused(f"There is no file or folder “{path}”; check the name.")


def pick(found: "ScanResult", uid: str | None) -> "SeriesFound":
    """The most suitable series, or the one with this UID."""
    from sscild_desktop.core.dicom import choose

    if uid is not None:
        series = tuple(one for one in found.series if one.info.series_uid == uid)
        if not series:
            raise InputRefused("There is no series with this UID; “sscild scan --json FOLDER” lists them.")
        found = replace(found, series=series)
    return choose(found).series
