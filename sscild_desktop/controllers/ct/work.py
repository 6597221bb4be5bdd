"""The engine's functions as the controllers run them, imported in the thread that runs them.

scipy and the networks' runtime take longer to import than a window may stand still.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.inference.devices import DeviceState
from sscild_desktop.core.progress import Report
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.state.settings import Settings

if TYPE_CHECKING:
    from sscild_desktop.core.analysis.options import Options
    from sscild_desktop.core.dicom import Choice, PartialVolume, ScanResult, SeriesFound
    from sscild_desktop.core.dicom.headers.facts import Slice
    from sscild_desktop.core.dicom.headers.numbering import Numbering
    from sscild_desktop.core.dicom.headers.tags import TagRow

HEATMAP_STAGE = "heatmaps"


def scan_paths(paths: Sequence[Path], report: Report, on_count: Callable[[int], None]) -> "ScanResult":
    """Every series below ``paths``; the package that reads DICOM takes half a second to import."""
    from sscild_desktop.core.dicom import scan

    return scan(paths, report, on_count)


def choose_series(found: "ScanResult") -> "Choice":
    """The best series with the reason; quick, the package is there since the scan."""
    from sscild_desktop.core.dicom import choose

    return choose(found)


def load_series(series: "SeriesFound", report: Report, on_slice: Callable[["PartialVolume"], None]) -> Volume:
    from sscild_desktop.core.dicom import load

    return load(series, report, on_slice)


@dataclass(frozen=True)
class Plan:
    """(key, words) of the stages that the settings run, in order, and whether what was finished before is kept."""

    stages: list[tuple[str, str]]
    goes_on: bool


def plan(volume: Volume, settings: Settings, earlier: Analysis | None) -> Plan:
    """What an analysis by these settings would do, after the finished stages of ``earlier``."""
    from sscild_desktop.core.analysis.pipeline import STAGES, goes_on

    stages = [(s.key, s.words) for s in STAGES if settings.heatmaps or s.key != HEATMAP_STAGE]
    return Plan(stages, earlier is not None and goes_on(earlier, volume, options_of(settings)))


def lacks_maps(analysis: Analysis | None, settings: Settings) -> bool:
    """Whether the maps of the levels are wanted and this analysis was made without them."""
    has_none = analysis is not None and not analysis.heatmaps and HEATMAP_STAGE not in analysis.seconds
    return has_none and settings.heatmaps


def options_of(settings: Settings) -> "Options":
    """How the settings have a CT analysed."""
    from sscild_desktop.core.analysis.options import Options

    return Options(
        device=settings.device, heatmaps=settings.heatmaps, networks=settings.networks, careful=settings.careful
    )


def run_analysis(
    volume: Volume,
    settings: Settings,
    earlier: Analysis | None,
    report: Report,
    on_stage: Callable[[Analysis], None],
) -> Analysis:
    """The whole analysis, going on after the finished stages of ``earlier``; ``on_stage`` is told after each."""
    from sscild_desktop.core.analysis.pipeline import analyse

    return analyse(volume, options_of(settings), report, on_stage, earlier)


def run_rescore(
    volume: Volume, analysis: Analysis, level: int, z_mm: float, settings: Settings, report: Report
) -> Analysis:
    """One level scored again at another place."""
    from sscild_desktop.core.analysis.afterwards import rescore_level
    from sscild_desktop.core.analysis.options import Options

    networks = scoring_network(analysis, settings.networks)
    options = Options(device=settings.device, heatmaps=settings.heatmaps, networks=networks)
    return rescore_level(volume, analysis, level, z_mm, options, report)


def run_profile(volume: Volume, analysis: Analysis, settings: Settings, report: Report) -> Analysis:
    """Every slice scored by the network of the levels."""
    from sscild_desktop.core.analysis.afterwards import score_all
    from sscild_desktop.core.analysis.options import Options

    networks = scoring_network(analysis, settings.networks)
    return score_all(volume, analysis, Options(device=settings.device, networks=networks), report)


def run_slice_map(volume: Volume, analysis: Analysis, index: int, settings: Settings, report: Report) -> Analysis:
    """Heat maps of one slice by the network of the levels."""
    from sscild_desktop.core.analysis.afterwards import map_slice
    from sscild_desktop.core.analysis.options import Options

    networks = scoring_network(analysis, settings.networks)
    return map_slice(volume, analysis, index, Options(device=settings.device, networks=networks), report)


def scoring_network(analysis: Analysis, chosen: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The networks for scoring a level again: the one that scored the others, so that no analysis is of two.

    The chosen ones where nothing was scored yet. Raises ModelRefused where that network is not there any more.
    """
    from sscild_desktop.core.errors import ModelRefused
    from sscild_desktop.core.inference.library import library

    used = {(use.name, use.sha256) for use in analysis.networks}
    if not used or not any(level.auto_scores or level.scores for level in analysis.levels):
        return chosen
    for one in library():
        if one.role == "scores" and (one.card.name, one.card.sha256) in used:
            return (("scores", one.card.name),)
    raise ModelRefused("The network that scored these levels is not there any more; analyse again first.")


def counts_by_region(
    hu: NDArray[np.int16], lungs: NDArray[np.uint8], lobes: NDArray[np.uint8] | None
) -> dict[str, tuple[int, ...]]:
    """Histograms of the regions of the lungs."""
    from sscild_desktop.core.analysis import region_counts

    return region_counts.counts_by_region(hu, lungs, lobes)


def numbering_of(series: "SeriesFound", geometry: Geometry) -> "Numbering":
    """How the PACS counts the slices of the volume."""
    from sscild_desktop.core.dicom.headers.numbering import numbering

    return numbering(series, geometry)


def header_of(one: "Slice", is_pseudonymous: bool) -> "tuple[TagRow, ...]":
    """Every element of the header of a slice."""
    from sscild_desktop.core.dicom.headers.tags import header_rows

    return header_rows(one.place, is_pseudonymous)


def built_in_volume(report: Report) -> Volume:
    """The generated case."""
    from sscild_desktop.core.phantom.case import built_in_case

    return built_in_case(report=report).volume


def warm_up(device: str, report: Report) -> DeviceState:
    """Import what analysis and guide will need while the reader still looks for the folder; ask for the device."""
    from sscild_desktop.core.inference import probe_device

    state = probe_device(device)
    report(0.5, "")
    import SimpleITK  # noqa: F401 - holds the interpreter while its library is loaded: now, not while a CT is analysed

    import sscild_desktop.core.analysis.pipeline  # noqa: F401
    from sscild_desktop.core.errors import ModelRefused
    from sscild_desktop.core.guide import get_ready
    from sscild_desktop.core.inference.cards import measured_errors
    from sscild_desktop.core.inference.model_card import installed_text

    get_ready()
    with suppress(ModelRefused):  # told when somebody asks for it
        measured_errors()
        installed_text()
    return state
