"""The result card and the lists of the command line, drawn with rich."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, LOBE_NAMES, NOT_MARKED, PATTERN_NAMES, Lobe
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.inference.built_in import BUILT_IN
from sscild_desktop.core.results import Analysis, LobeResult, ProfileSlice
from sscild_desktop.core.rules.borders import exact_text
from sscild_desktop.core.rules.extents import GOH_LEVELS, is_consistent, round_to_5
from sscild_desktop.core.rules.goh import goh_stage

if TYPE_CHECKING:
    from sscild_desktop.core.dicom import Choice, ScanResult, SeriesFound
    from sscild_desktop.core.phantom.case import Case

BAR_LENGTH = 20
STYLES = {"ok": "green", "info": "blue", "warn": "yellow", "ask": "magenta", "refuse": "red", "refused": "red"}
VERDICTS = {"ok": "ok", "warn": "with warnings", "ask": "only with --anyway", "refused": "refused"}
LESION_WORDS = {key: LESION_NAMES[kind] for kind, key in LESION_KEYS.items()} | {"total": "Total (union)"}
FILES_NAMED = 5


def print_card(console: Console, analysis: Analysis, fvc_percent: float | None = None) -> None:
    """Everything an analysis found, in one page."""
    console.print(Panel(Text("Research use only, not a medical device"), title=f"{PROGRAM_NAME}: result", expand=False))
    print_findings(console, analysis.findings)
    if analysis.lungs is not None:
        lungs = analysis.lungs
        volumes = f"right {lungs.right_ml / 1000:.2f} L, left {lungs.left_ml / 1000:.2f} L"
        console.print(f"Lungs  {lungs.total_ml / 1000:.2f} L ({volumes}), mean density {lungs.mean_hu:.0f} HU")
        console.print()
    if analysis.lesions is not None:
        console.print(_lesion_table(analysis))
    if analysis.lobes is not None:
        console.print(_lobe_table(analysis.lobes))
    if analysis.levels:
        console.print(_level_table(analysis))
        console.print(_stage_line(analysis, fvc_percent))
        console.print()
    if analysis.heatmaps:
        console.print(_heatmap_table(analysis))
    _print_machine(console, analysis)


def print_findings(console: Console, findings: Sequence[Finding]) -> None:
    """What the suitability gate said."""
    for finding in findings:
        console.print(f"{finding.level}: {finding.text}", style=STYLES[finding.level])


def _table(title: str, left: Sequence[str], right: Sequence[str]) -> Table:
    """A table whose ``right`` columns hold numbers."""
    table = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", title_style="bold")
    for header in left:
        table.add_column(header)
    for header in right:
        table.add_column(header, justify="right", no_wrap=True)
    return table


def bar(percent: float) -> str:
    """A bar of blocks for 0 to 100 percent."""
    return "█" * round(BAR_LENGTH * min(max(percent, 0.0), 100.0) / 100.0)


def _lobe_table(lobes: LobeResult) -> Table:
    table = _table("Lobes", ["Lobe"], ["mL", "% diseased", "severity 0–5"])
    for one in lobes.lobes:
        share = f"{one.extents['total'].percent:.1f}" if one.extents else "–"
        severity = "–" if one.severity is None else str(one.severity)
        table.add_row(LOBE_NAMES[Lobe(one.lobe)], f"{one.ml:.0f}", share, severity)
    table.add_row("Sum", f"{sum(one.ml for one in lobes.lobes):.0f}", "", str(lobes.severity_sum))
    return table


def _lesion_table(analysis: Analysis) -> Table:
    table = _table("Lesions", ["Class"], ["% of lung volume", "mL"])
    table.add_column(f"0 to 100 %{' ' * (BAR_LENGTH - 10)}", no_wrap=True)
    for key, words in LESION_WORDS.items():
        extent = analysis.lesions.extents.get(key) if analysis.lesions else None
        if extent is None:
            table.add_row(words, "–", "–", NOT_MARKED)
        else:
            table.add_row(words, f"{extent.percent:.1f}", f"{extent.ml:.0f}", bar(extent.percent))
    return table


def _level_table(analysis: Analysis) -> Table:
    headers = ["z mm", "TOT %", "GG %", "RET %", "in 5 % steps", "consistent"]
    table = _table("Goh levels", ["Level"], headers)
    for one in analysis.levels:
        name = f"{one.level} {GOH_LEVELS[one.level]}"
        if one.scores is None:
            table.add_row(name, f"{one.z_mm:.1f}", "", "", "", "", "")
            continue
        values = (one.scores.tot, one.scores.gg, one.scores.ret)
        steps = " / ".join(str(round_to_5(value)) for value in values)
        consistent = "yes" if is_consistent(*values) else "no"
        table.add_row(name, f"{one.z_mm:.1f}", *(f"{value:.1f}" for value in values), steps, consistent)
    return table


def _stage_line(analysis: Analysis, fvc_percent: float | None) -> str:
    extent = analysis.extent_percent
    if extent is None:
        return "Goh stage: not determined, the five levels were not all scored."
    stage = goh_stage(extent, fvc_percent)
    return f"Extent (mean TOT) {exact_text('goh_extent', extent, 1)} %   Goh stage: {stage.text}"


def _heatmap_table(analysis: Analysis) -> Table:
    table = _table("Heat maps: score from the map / of the network, %", ["Level"], list(PATTERN_NAMES.values()))
    maps = {(one.level, one.pattern): one for one in analysis.heatmaps}
    for level in sorted({one.level for one in analysis.heatmaps}):
        found = [maps.get((level, pattern)) for pattern in PATTERN_NAMES]
        cells = [f"{one.derived_percent:.0f} / {one.network_percent:.0f}" if one else "" for one in found]
        table.add_row(str(level), *cells)
    return table


def _print_machine(console: Console, analysis: Analysis) -> None:
    for role, name in analysis.methods.items():
        if name in BUILT_IN:
            console.print(f"{role.capitalize()}: {name}, built in")
    for use in analysis.networks:
        reason = f" ({use.fallback_reason})" if use.fallback_reason else ""
        console.print(f"{use.name} {use.version} on {use.provider}{reason}")
    seconds = ", ".join(f"{stage} {value:.1f} s" for stage, value in analysis.seconds.items())
    console.print(f"Time  {seconds}; together {sum(analysis.seconds.values()):.1f} s")


def print_truth(console: Console, analysis: Analysis, case: "Case") -> None:
    """The built-in case's known truth beside what was found."""
    import numpy as np

    table = _table("Built-in case: truth and found", ["What"], ["truth", "found"])
    litres = float(np.count_nonzero(case.lungs)) * case.volume.geometry.voxel_ml / 1000.0
    if analysis.lungs is not None:
        table.add_row("Lung volume, L", f"{litres:.2f}", f"{analysis.lungs.total_ml / 1000:.2f}")
    for key, words in LESION_WORDS.items():
        if analysis.lesions is not None:
            found = analysis.lesions.extents.get(key)
            words_found = f"{found.percent:.1f}" if found else NOT_MARKED
            table.add_row(f"{words}, %", f"{case.extents[key].percent:.1f}", words_found)
    for one, truth in zip(analysis.levels, case.level_z_mm, strict=False):
        table.add_row(f"Level {one.level}, z mm", f"{truth:.1f}", f"{one.z_mm:.1f}")
    if analysis.extent_percent is not None:
        table.add_row("Extent (mean TOT), %", f"{case.extent_percent:.1f}", f"{analysis.extent_percent:.1f}")
    console.print(table)


def print_files(console: Console, files: Sequence[Path]) -> None:
    """What was written, and where."""
    for path in files:
        console.print(f"Written  {path}", soft_wrap=True)


def print_series(console: Console, choice: "Choice") -> None:
    """Every series with its verdict, the chosen one first and why."""
    table = _table("Series", ["", "Patient", "Day", "Series", "Verdict", "Why"], [])
    table.add_row("▶", *_series_row(choice.series), choice.reason)
    for series, reason in choice.others:
        table.add_row("", *_series_row(series), reason)
    console.print(table)
    console.print(f"Chosen  {choice.series.info.series_uid}", soft_wrap=True)
    print_findings(console, choice.series.findings)


def _series_row(series: "SeriesFound") -> tuple[str, str, str, Text]:
    patient = series.info.patient_id or series.info.patient_name
    return patient, series.day, series.summary, Text(VERDICTS[series.verdict], style=STYLES[series.verdict])


def print_skipped(console: Console, found: "ScanResult") -> None:
    """Files that were passed over, by reason."""
    counts = Counter(one.reason for one in found.skipped)
    for reason, count in counts.most_common():
        names = [Path(one.path).name for one in found.skipped if one.reason == reason]
        more = f" and {count - FILES_NAMED} more" if count > FILES_NAMED else ""
        console.print(f"Skipped  {count} × {reason}: {', '.join(names[:FILES_NAMED])}{more}")


def print_slice(console: Console, result: dict[str, Any]) -> None:
    """Scores and lesion extents of one slice."""
    table = _table("One axial slice", ["What"], ["% of its lung area"])
    for key, words in PATTERN_NAMES.items():
        table.add_row(words, _percent(result[key]))
    for key, words in LESION_WORDS.items():
        table.add_row(words, _percent(result["lesions"].get(key)))
    console.print(table)


def print_profile(console: Console, profile: Sequence[ProfileSlice]) -> None:
    """Scores of every slice, from the top of the chest down."""
    table = _table("Every slice", ["Slice"], ["z mm", "height %", "TOT %", "GG %", "RET %"])
    table.add_column(f"TOT, 0 to 100 %{' ' * (BAR_LENGTH - 15)}", no_wrap=True)
    for one in reversed(profile):
        values = (one.z_mm, one.height_percent, one.scores.tot, one.scores.gg, one.scores.ret)
        table.add_row(str(one.slice), *(f"{value:.1f}" for value in values), bar(one.scores.tot))
    console.print(table)


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"
