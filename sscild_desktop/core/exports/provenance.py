"""Fifth sheet: what made these numbers, so that another day they can be made again."""

import platform
from datetime import datetime

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.methods_text import methods_text
from sscild_desktop.core.results import Analysis


def fill_provenance(sheet: Worksheet, analysis: Analysis) -> None:
    """Program, series, networks, methods, seconds, findings."""
    cells.set_widths(sheet, (30, 72, 12, 24, 44, 40))
    cells.band(sheet, 1, "Provenance", 6, cells.DEEP, 28, color=cells.PAPER, size=15, bold=True)
    row = cells.facts(sheet, 3, program_facts())
    row = cells.facts(sheet, row + 1, _series_facts(analysis))
    row = _networks(sheet, row + 1, analysis)
    row = _methods(sheet, row + 1, analysis)
    row = _findings(sheet, row + 1, analysis)
    row = _methods_text(sheet, row + 1, analysis)
    _seconds(sheet, row + 1, analysis)
    sheet.freeze_panes = "A2"
    cells.fit_page(sheet, "1:1")


def program_facts() -> list[tuple[str, object, str]]:
    """What wrote the workbook, and when."""
    return [
        ("Program", PROGRAM_NAME, ""),
        ("Version", __version__, ""),
        ("Workbook written", datetime.now().astimezone().isoformat(timespec="seconds"), ""),
        ("Python, system", f"{platform.python_version()}, {platform.system()} {platform.machine()}", ""),
    ]


def _series_facts(analysis: Analysis) -> list[tuple[str, object, str]]:
    series, geometry = analysis.series, analysis.geometry
    return [
        ("Series UID", series.series_uid or "none", ""),
        ("Study UID", series.study_uid or "none", ""),
        ("Description", series.description, ""),
        ("Manufacturer", series.manufacturer, ""),
        ("Kernel", series.kernel, ""),
        ("Slice thickness (mm)", series.slice_thickness_mm, "0.00"),
        ("Slice distance (mm)", geometry.spacing[0], "0.000"),
        ("Row distance (mm)", geometry.spacing[1], "0.0000"),
        ("Column distance (mm)", geometry.spacing[2], "0.0000"),
        ("Slices", geometry.shape[0], cells.WHOLE),
        ("Rows × columns", f"{geometry.shape[1]} × {geometry.shape[2]}", ""),
    ]


def _networks(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Networks")
    columns = (Column("Name"), Column("SHA-256"), Column("Version"), Column("Ran on"), Column("Why not on CUDA"))
    rows = [(use.name, use.sha256, use.version, use.provider, use.fallback_reason) for use in analysis.networks]
    return cells.table(sheet, row, columns, rows or [("none ran", "", "", "", "")])


def _methods(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "What served which part")
    rows = [(role, name) for role, name in analysis.methods.items()]
    return cells.table(sheet, row, (Column("Part"), Column("Network or built-in method")), rows or [("not noted", "")])


def _findings(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Findings of the suitability gate and of the analysis")
    columns = (Column("Code"), Column("Text"), Column("Level"))
    rows = [(one.code, one.text, one.level) for one in analysis.findings]
    end = cells.table(sheet, row, columns, rows or [("none", "The series passed every check.", "")])
    for line in range(row + 1, end):
        cells.paint(sheet.cell(line, 2), wrap=True)
        sheet.row_dimensions[line].height = 16 * (1 + len(str(sheet.cell(line, 2).value)) // 70)
    return end


def _methods_text(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    """A paragraph to copy, over the width of the sheet."""
    row = cells.heading(sheet, row, "Methods text")
    text = methods_text(analysis)
    cells.band(sheet, row, text, 6, cells.PALE, 16.0 * (1 + len(text) // 190), wrap=True)
    return row + 1


def _seconds(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Time")
    columns = (Column("Stage"), Column("Seconds", cells.SECONDS))
    rows = [*analysis.seconds.items(), ("all stages", sum(analysis.seconds.values()))]
    return cells.table(sheet, row, columns, rows)
