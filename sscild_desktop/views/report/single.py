"""The report of one CT: the answer with its pictures on the first page, its limits and origin on the second."""

from datetime import datetime

from sscild_desktop.core.classes import COLOURS, LESION_KEYS, LESION_NAMES, LOBE_NAMES, NOT_MARKED, PATTERN_NAMES, Lobe
from sscild_desktop.core.exports.edits import changed_in_words
from sscild_desktop.core.exports.prior import Prior
from sscild_desktop.core.findings import in_order
from sscild_desktop.core.inference.cards import error_of_scores
from sscild_desktop.core.results import Analysis, Extent, GohLevel, HeatMap, LobeMeasures
from sscild_desktop.core.rules.borders import exact_text
from sscild_desktop.core.rules.extents import round_to_5
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.rules.severity import BINS_TEXT, SOURCE
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import Whose
from sscild_desktop.core.wording import DASH, fixed
from sscild_desktop.views.ct.level_picture import level_image, lung_box
from sscild_desktop.views.report.legends import class_legend, heat_legend
from sscild_desktop.views.report.pictures import Shot, axial_shot, coronal_shot, fullest_slice
from sscild_desktop.views.report.second_page import add_second_page
from sscild_desktop.views.report.sheet import (
    AMBER,
    CENTRE,
    FAINT,
    LEFT,
    PAPER,
    RIGHT,
    ROOM,
    Column,
    Look,
    Sheet,
)

GAP = 4.0
WHOLE_PICTURE, LEVEL_PICTURE = 66.0, 27.0
CAPTION, LETTER = 4.2, 4.0
"""Heights in mm."""


def report_pdf(
    volume: Volume,
    analysis: Analysis,
    whose: Whose | None = None,
    fvc_percent: float | None = None,
    prior: Prior | None = None,
) -> bytes:
    """The report as PDF, two pages of A4; needs a QGuiApplication, and no screen.

    ``whose`` None names nobody; ``prior`` is the change since an earlier CT, where there is one.
    """
    whose = whose or Whose()
    about = ", ".join(one for one in (whose.patient, f"CT of {whose.day}" if whose.day else "") if one)
    sheet = Sheet("CT report, research use only", about or "CT report")
    _head(sheet, analysis, whose)
    _findings(sheet, analysis)
    _answer(sheet, analysis, fvc_percent)
    _pictures(sheet, volume, analysis)
    _levels(sheet, volume, analysis)
    _lobes(sheet, analysis)
    add_second_page(sheet, analysis, prior)
    return sheet.finish()


def _head(sheet: Sheet, analysis: Analysis, whose: Whose) -> None:
    """Title, the note, whose CT, which series, what made it."""
    sheet.banner("Chest CT: extent of interstitial lung disease")
    series, geometry = analysis.series, analysis.geometry
    kernel = f", kernel {series.kernel}" if series.kernel else ""
    grid = " × ".join(str(size) for size in reversed(geometry.shape))
    steps = " × ".join(f"{size:.3g}" for size in reversed(geometry.spacing))
    sheet.y = 24
    left = (
        ("Patient", whose.patient + (f" ({whose.hospital_id})" if whose.hospital_id else "") or "not named"),
        ("Date of CT", whose.day or "not known"),
        ("Report of", datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")),
    )
    right = (
        ("Series", f"{series.description or 'no description'}{kernel}"),
        ("Scanner", series.manufacturer or "not known"),
        ("Grid", f"{grid} voxels of {steps} mm"),
    )
    ends = [_facts(sheet, LEFT, 84, left), _facts(sheet, LEFT + 88, ROOM - 88, right)]
    sheet.y = max(ends) + 2


def _facts(sheet: Sheet, x: float, width: float, pairs: tuple[tuple[str, str], ...]) -> float:
    y = sheet.y
    for name, value in pairs:
        sheet.text(x, y, 20, name, Look(8.5, colour=FAINT.colour))
        y = max(sheet.text(x + 20, y, width - 20, value, Look(8.5, name == "Patient")), y + 4.2)
    return y


def _findings(sheet: Sheet, analysis: Analysis) -> None:
    """What the gate and the analysis noticed, and what the reader changed."""
    told = [finding.text for finding in in_order(analysis.findings) if finding.level != "info"]
    for text in filter(None, (*told, changed_in_words(analysis))):
        height = sheet.height(ROOM - 4, text) + 1.4
        sheet.fill(LEFT, sheet.y, ROOM, height, AMBER)
        sheet.text(LEFT + 2, sheet.y + 0.7, ROOM - 4, text)
        sheet.y += height + 0.6
    sheet.y += 1


def _answer(sheet: Sheet, analysis: Analysis, fvc_percent: float | None) -> None:
    """The stage with its rule on the left, the lesions on the right."""
    top, width = sheet.y, 98.0
    sheet.heading("Goh stage", LEFT, width)
    _stage(sheet, analysis, fvc_percent, width)
    end, sheet.y = sheet.y, top
    right = LEFT + width + GAP
    sheet.heading("Lesions in the whole lungs", right, ROOM - width - GAP)
    columns = (Column("Class", 46), Column("% of lungs", 18, True), Column("mL", 16, True))
    sheet.y = max(end, sheet.table(right, sheet.y, columns, _lesion_rows(analysis), last_bold=True)) + 3


def _stage(sheet: Sheet, analysis: Analysis, fvc_percent: float | None, width: float) -> None:
    extent = analysis.extent_percent
    if extent is None:
        sheet.y = sheet.text(LEFT, sheet.y, width, "Not determined: the five levels were not all scored.")
        return
    stage = goh_stage(extent, fvc_percent)
    fvc = "not entered" if fvc_percent is None else f"{fvc_percent:.10g} % predicted"
    sheet.y = sheet.text(LEFT, sheet.y, width, stage.words, Look(16, True)) + 1
    basis = f"Mean extent of the five levels {exact_text('goh_extent', extent, 1)} %, FVC {fvc}."
    sheet.y = sheet.text(LEFT, sheet.y, width, basis, Look(9, True)) + 0.8
    lines = [f"Rule: {stage.text}. {stage.source}."]
    if "20 %" not in stage.text:
        lines.append(f"At the 20 % threshold alone: {stage.threshold_20_reading}.")
    error = next(filter(None, (error_of_scores(use.sha256) for use in analysis.networks)), None)
    lines.append(error.words if error else "How far the scores are off was not measured for this network.")
    for line in lines:
        sheet.y = sheet.text(LEFT, sheet.y, width, line, Look(8.0)) + 0.6


def _lesion_rows(analysis: Analysis) -> list[tuple[str, str, str]]:
    if analysis.lesions is None:
        return [("not analysed", DASH, DASH)]
    names = {key: LESION_NAMES[kind] for kind, key in LESION_KEYS.items()} | {"total": "Together (union)"}
    found = analysis.lesions.extents
    rows = [
        (name, f"{found[key].percent:.1f}", f"{found[key].ml:.0f}") if key in found else (name, NOT_MARKED, DASH)
        for key, name in names.items()
    ]
    if analysis.lungs is not None:
        rows.append(("Lungs", "", f"{analysis.lungs.total_ml:.0f}"))
    return rows


def _pictures(sheet: Sheet, volume: Volume, analysis: Analysis) -> None:
    """The axial and the coronal slice with most disease."""
    sheet.need(WHOLE_PICTURE + 14)
    sheet.heading("Where most disease is")
    width = (ROOM - GAP) / 2
    shots = (
        ("Axial", axial_shot(volume, analysis, fullest_slice(analysis, 0))),
        ("Coronal", coronal_shot(volume, analysis, fullest_slice(analysis, 1))),
    )
    for number, (name, shot) in enumerate(shots):
        draw_shot(sheet, LEFT + number * (width + GAP), sheet.y, width, WHOLE_PICTURE, name, shot)
    sheet.y += WHOLE_PICTURE + 1
    sheet.y = class_legend(sheet, LEFT, sheet.y, analysis.lesions.kinds if analysis.lesions else ()) + 2


def draw_shot(sheet: Sheet, x: float, y: float, width: float, height: float, name: str, shot: Shot) -> None:
    """A picture with its name and place above and the letters of its sides on it."""
    sheet.text(x, y, width, f"{name}, {shot.place}", Look(8.0))
    sheet.picture(x, y + CAPTION, width, height - CAPTION, shot.image, shot.aspect)
    for letter, left in ((shot.left, x), (shot.right, x + width - LETTER)):
        sheet.fill(left, y + height / 2, LETTER, LETTER, (0, 0, 0))
        sheet.text(left, y + height / 2 + 0.3, LETTER, letter, Look(7.5, colour=PAPER, side=CENTRE))


def _levels(sheet: Sheet, volume: Volume, analysis: Analysis) -> None:
    """The five levels with the heat maps of TOT and their scores."""
    if not analysis.levels:
        return
    sheet.need(LEVEL_PICTURE + 24)
    sheet.heading("Goh levels, from the top of the chest down")
    heats = {one.level: one for one in analysis.heatmaps if one.pattern == "tot"}
    width = (ROOM - 4 * 2.0) / 5
    ends = []
    for number, level in enumerate(analysis.levels):
        x = LEFT + number * (width + 2.0)
        ends.append(_level(sheet, x, width, volume, analysis, level, heats.get(level.level)))
    sheet.y = max(ends) + 0.5
    words = "TOT, GG, RET in % of the lung area of the slice: 5 % step (raw)."
    sheet.text(LEFT, sheet.y, 88, words, FAINT)
    if heats:
        heat_legend(sheet, LEFT + 90, sheet.y, ROOM - 90, f"Heat map: {PATTERN_NAMES['tot']}, points")
    sheet.y += 8.5 if heats else 5.5


def _level(
    sheet: Sheet, x: float, width: float, volume: Volume, analysis: Analysis, level: GohLevel, heat: HeatMap | None
) -> float:
    _, row_mm, column_mm = volume.geometry.spacing
    values = heat.values if heat is not None else None
    image = level_image(volume, level.slice, values, lung_box(analysis.lung_mask, level.slice))
    sheet.picture(x, sheet.y, width, LEVEL_PICTURE, image, row_mm / column_mm)
    moved = ", moved" if level.is_moved else ""
    y = sheet.text(x, sheet.y + LEVEL_PICTURE + 0.5, width, f"{level.level}{moved}", Look(8, True))
    sheet.text(x, sheet.y + LEVEL_PICTURE + 0.5, width, f"z {fixed(level.z_mm, 1)} mm", Look(7.0, side=RIGHT))
    if level.scores is None:
        return sheet.text(x, y, width, "not scored", FAINT)
    for name, value in (("TOT", level.scores.tot), ("GG", level.scores.gg), ("RET", level.scores.ret)):
        sheet.text(x, y, width, name, Look(7.5))
        y = sheet.text(x, y, width, f"{round_to_5(value)} ({value:.1f})", Look(7.5, name == "TOT", side=RIGHT))
    return y


def _lobes(sheet: Sheet, analysis: Analysis) -> None:
    """Volume, extents and severity of the lobes."""
    lobes = analysis.lobes
    if lobes is None:
        return
    sheet.need(46)
    sheet.heading("Lobes, % of the lobe")
    names = [Column(LESION_NAMES[kind], 24, True, COLOURS[key]) for kind, key in LESION_KEYS.items()]
    columns = (
        Column("Lobe", 34),
        Column("mL", 14, True),
        *names,
        Column("Together", 18, True),
        Column("Severity", 20, True),
    )
    rows = [_lobe_row(one) for one in lobes.lobes]
    total = DASH if lobes.severity_sum is None else f"{lobes.severity_sum} of 25"
    rows.append(("Sum", f"{sum(one.ml for one in lobes.lobes):.0f}", *("",) * 5, total))
    sheet.y = sheet.table(LEFT, sheet.y, columns, rows, last_bold=True) + 0.8
    sheet.y = sheet.text(LEFT, sheet.y, ROOM, f"Severity by the share together, {BINS_TEXT}. {SOURCE}.", FAINT) + 3


def _lobe_row(one: LobeMeasures) -> tuple[str, ...]:
    shares = [_percent(one.extents.get(key)) for key in (*LESION_KEYS.values(), "total")]
    severity = DASH if one.severity is None else str(one.severity)
    return (LOBE_NAMES[Lobe(one.lobe)], f"{one.ml:.0f}", *shares, severity)


def _percent(extent: Extent | None) -> str:
    return DASH if extent is None else f"{extent.percent:.1f}"
