"""First sheet: what was found, at a glance, with everything that limits it."""

from datetime import date

from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, NOT_MARKED
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.findings import Finding, in_order, verdict
from sscild_desktop.core.results import WITHDRAWN, Analysis, LesionResult
from sscild_desktop.core.rules.extents import GOH_LEVELS, round_to_5
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.rules.volumes import LUNGS, own_volumes, volumes_now
from sscild_desktop.core.whose import Whose

COLUMNS = 6
RESEARCH_NOTE = "Research use only, not a medical device. Every number needs the eyes of a reader before it is used."
VERDICT_WORDS = {
    "ok": ("Suitable: the series passed every check.", cells.GREEN),
    "warn": ("Suitable with warnings: read them before using the numbers.", cells.AMBER),
    "ask": ("Not analysed unless the reader decides so.", cells.AMBER),
    "refused": ("Not suitable for analysis.", cells.RED),
}
FINDING_FILLS = {"info": cells.BLUE, "warn": cells.AMBER, "ask": cells.AMBER, "refuse": cells.RED}


def fill_summary(sheet: Worksheet, analysis: Analysis, whose: Whose, fvc_percent: float | None = None) -> None:
    """Title, note, gate, stage, levels, lesions, lungs."""
    cells.set_widths(sheet, (46, 20, 16, 16, 16, 14))
    cells.band(sheet, 1, f"{PROGRAM_NAME}: CT analysis", COLUMNS, cells.DEEP, 34, color=cells.PAPER, size=18, bold=True)
    cells.band(sheet, 2, RESEARCH_NOTE, COLUMNS, cells.AMBER, 20, bold=True)
    row = cells.facts(sheet, 4, _series_facts(analysis, whose))
    row = _gate(sheet, row + 1, analysis.findings)
    row = _stage(sheet, row + 1, analysis, fvc_percent)
    row = _levels(sheet, row + 1, analysis)
    row = _lesions(sheet, row + 1, analysis)
    _lungs(sheet, row + 1, analysis)
    sheet.freeze_panes = "A3"
    cells.fit_page(sheet)
    sheet.page_setup.orientation = "portrait"


def _series_facts(analysis: Analysis, whose: Whose) -> list[tuple[str, object, str]]:
    series = analysis.series
    lines: list[tuple[str, object, str]] = [("Patient", whose.patient or "not named", "")]
    if whose.hospital_id:
        lines.append(("Patient ID", whose.hospital_id, ""))
    lines.append(("Date of the CT", date.fromisoformat(whose.day) if whose.day else "not known", ""))
    kernel = f", kernel {series.kernel}" if series.kernel else ""
    grid = " × ".join(str(size) for size in reversed(analysis.geometry.shape))
    spacing = " × ".join(f"{size:.3g}" for size in reversed(analysis.geometry.spacing))
    lines += [("Series", f"{series.description or 'no description'}{kernel}", "")]
    return [*lines, ("Grid", f"{grid} voxels of {spacing} mm", "")]


def _gate(sheet: Worksheet, row: int, findings: tuple[Finding, ...]) -> int:
    row = cells.heading(sheet, row, "Suitability of the series")
    text, fill = VERDICT_WORDS[verdict(findings)]
    cells.band(sheet, row, text, COLUMNS, fill, 20, bold=True)
    for finding in in_order(findings):
        row += 1
        lines = 1 + len(finding.text) // 115
        cells.band(sheet, row, finding.text, COLUMNS, FINDING_FILLS[finding.level], 16 * lines, wrap=True)
    return row + 1


def _stage(sheet: Worksheet, row: int, analysis: Analysis, fvc_percent: float | None) -> int:
    row = cells.heading(sheet, row, "Goh stage")
    extent = analysis.extent_percent
    if extent is None:
        return cells.facts(sheet, row, [("Stage", "not determined: the five levels were not all scored", "")])
    stage = goh_stage(extent, fvc_percent)
    fvc: object = fvc_percent if fvc_percent is not None else "not entered"
    lines: list[tuple[str, object, str]] = [
        ("Stage", stage.text, ""),
        ("Extent, mean TOT of five levels (%)", extent, cells.PERCENT),
        ("Extent in 5 % steps (%)", round_to_5(extent), cells.WHOLE),
        ("FVC (% predicted)", fvc, cells.PERCENT),
        ("By the 20 % threshold alone", stage.threshold_20_reading, ""),
    ]
    end = cells.facts(sheet, row, lines)
    cells.paint(sheet.cell(row, 2), size=14, bold=True)
    sheet.row_dimensions[row].height = 22
    cells.add_bar(sheet, f"B{row + 1}:B{row + 2}", cells.BARS["total"])
    return end


def _levels(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Goh levels, extent of the lung area of the slice")
    columns = (
        Column("Level"),
        Column("Patient z (mm)", cells.MILLIMETRES),
        Column("TOT (%)", cells.PERCENT, cells.BARS["total"]),
        Column("GG (%)", cells.PERCENT, cells.BARS["ggo"]),
        Column("RET (%)", cells.PERCENT, cells.BARS["reticulation"]),
        Column("Moved by reader", is_centred=True),
    )
    rows = [
        (
            f"{one.level}  {GOH_LEVELS[one.level]}",
            one.z_mm,
            *((one.scores.tot, one.scores.gg, one.scores.ret) if one.scores else (None, None, None)),
            one.is_moved,
        )
        for one in analysis.levels
    ]
    return cells.table(sheet, row, columns, rows)


def _lesions(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Lesions in the whole lungs")
    if analysis.lesions is None:
        return cells.facts(sheet, row, [("Lesions", "not analysed", "")])
    columns = (
        Column("Class"),
        Column("Extent (% of lung volume)", cells.PERCENT),
        Column("Volume (mL)", cells.MILLILITRES),
    )
    names = {key: LESION_NAMES[kind] for kind, key in LESION_KEYS.items()} | {"total": "Total (union)"}
    rows = [class_cells(analysis.lesions, key, name) for key, name in names.items()]
    for offset, key in enumerate(names, start=1):
        cells.add_bar(sheet, f"B{row + offset}", cells.BARS[key])
    end = cells.table(sheet, row, columns, rows)
    for column in (1, 2, 3):
        cells.paint(sheet.cell(end - 1, column), bold=True)
    return end


def class_cells(lesions: LesionResult, key: str, name: str) -> tuple[str, float | None, float | None]:
    """Name, percent and millilitres of a class; empty cells where the network does not mark it."""
    extent = lesions.extents.get(key)
    return (name, extent.percent, extent.ml) if extent else (f"{name} ({NOT_MARKED})", None, None)


def _lungs(sheet: Worksheet, row: int, analysis: Analysis) -> int:
    row = cells.heading(sheet, row, "Lungs")
    lungs = analysis.lungs
    if lungs is None:
        return cells.facts(sheet, row, [("Lungs", "not analysed", "")])
    columns = [Column("Lung"), Column("Volume (mL)", cells.MILLILITRES), Column("Volume (L)", cells.LITRES)]
    volumes = {"Right": lungs.right_ml, "Left": lungs.left_ml, "Both": lungs.total_ml}
    rows: list[tuple[object, ...]] = [(name, ml, ml / 1000.0) for name, ml in volumes.items()]
    if own_volumes(analysis):
        now = volumes_now(analysis)
        read = [WITHDRAWN if now[key] is None else now[key] for key in ("right_ml", "left_ml", LUNGS)]
        columns.append(Column("That counts (mL)", cells.MILLILITRES))
        rows = [(*line, ml) for line, ml in zip(rows, read, strict=True)]
    row = cells.table(sheet, row, columns, rows)
    return cells.facts(sheet, row, [("Mean density of both lungs (HU)", lungs.mean_hu, cells.HOUNSFIELD)])
