"""Two CTs of one patient side by side on one page: pictures, stage, lobes with their severity, change."""

from dataclasses import dataclass

from sscild_desktop.core.classes import LOBE_NAMES, Lobe
from sscild_desktop.core.exports.edits import changed_in_words
from sscild_desktop.core.exports.prior import prior_between
from sscild_desktop.core.results import Analysis, LobeMeasures
from sscild_desktop.core.rules.borders import exact_text
from sscild_desktop.core.rules.severity import BINS_TEXT, SOURCE
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.whose import Whose, study_day
from sscild_desktop.core.wording import DASH, signed
from sscild_desktop.views.report.legends import class_legend
from sscild_desktop.views.report.pictures import axial_shot, coronal_shot, fullest_slice
from sscild_desktop.views.report.second_page import add_change
from sscild_desktop.views.report.sheet import FAINT, LEFT, ROOM, Column, Look, Sheet
from sscild_desktop.views.report.single import draw_shot

GAP, AXIAL_HEIGHT, CORONAL_HEIGHT = 4.0, 46.0, 48.0


@dataclass(frozen=True)
class Side:
    """One of the two CTs with what was found in it."""

    volume: Volume
    analysis: Analysis

    @property
    def day(self) -> str:
        return study_day(self.analysis.series) or "day not known"


def follow_up_pdf(before: Side, after: Side, whose: Whose | None = None) -> bytes:
    """Baseline on the left, follow-up on the right, the change below; needs a QGuiApplication, and no screen."""
    whose = whose or Whose()
    sheet = Sheet("CT follow-up, research use only", ", ".join(one for one in (whose.patient, "CT follow-up") if one))
    sheet.banner("Chest CT: baseline and follow-up")
    number = f" ({whose.hospital_id})" if whose.hospital_id else ""
    sheet.y = sheet.text(LEFT, 24, ROOM, f"Patient: {whose.patient or 'not named'}{number}", Look(9, True)) + 2
    for name, side in (("Baseline", before), ("Follow-up", after)):
        changed = changed_in_words(side.analysis)
        if changed:
            sheet.y = sheet.text(LEFT, sheet.y, ROOM, f"{name}: {changed}") + 1
    _sides(sheet, before, after)
    _lobes(sheet, before.analysis, after.analysis)
    change = prior_between(before.analysis, after.analysis)
    if change is not None:
        add_change(sheet, change)
    return sheet.finish()


def _sides(sheet: Sheet, before: Side, after: Side) -> None:
    """Both CTs at the level with most disease at follow-up, and their coronal slices with most disease."""
    width, top = (ROOM - GAP) / 2, sheet.y
    number = _level_of_most(after.analysis)
    for place, (name, side) in enumerate((("Baseline", before), ("Follow-up", after))):
        x, sheet.y = LEFT + place * (width + GAP), top
        sheet.heading(f"{name}, {side.day}", x, width)
        extent = side.analysis.extent_percent
        said = "not scored" if extent is None else f"{exact_text('goh_extent', extent, 1)} %"
        sheet.y = sheet.text(x, sheet.y, width, f"Mean extent of the five levels: {said}", Look(8.5, True)) + 1
        level = next((one for one in side.analysis.levels if one.level == number), None)
        index = level.slice if level is not None else fullest_slice(side.analysis, 0)
        axial = f"Axial, level {number}" if level is not None else "Axial"
        draw_shot(sheet, x, sheet.y, width, AXIAL_HEIGHT, axial, axial_shot(side.volume, side.analysis, index))
        sheet.y += AXIAL_HEIGHT + 1
        coronal = coronal_shot(side.volume, side.analysis, fullest_slice(side.analysis, 1))
        draw_shot(sheet, x, sheet.y, width, CORONAL_HEIGHT, "Coronal", coronal)
    sheet.y += CORONAL_HEIGHT + 1
    sheet.y = class_legend(sheet, LEFT, sheet.y, after.analysis.lesions.kinds if after.analysis.lesions else ()) + 2


def _level_of_most(analysis: Analysis) -> int:
    """The level with the highest TOT, 0 where none is scored."""
    scored = [(one.scores.tot, one.level) for one in analysis.levels if one.scores is not None]
    return max(scored)[1] if scored else 0


def _lobes(sheet: Sheet, before: Analysis, after: Analysis) -> None:
    """Diseased share and severity of each lobe at both times, and their sums 0 to 25."""
    if before.lobes is None or after.lobes is None:
        return
    sheet.heading("Lobes")
    names = ("Baseline %", "Follow-up %", "Change, points", "Severity before", "Severity after", "Change")
    columns = (Column("Lobe", 44), *(Column(name, 23, True) for name in names))
    rows = [_row(one, other) for one, other in zip(before.lobes.lobes, after.lobes.lobes, strict=True)]
    first, second = before.lobes.severity_sum, after.lobes.severity_sum
    rows.append(("Sum of severities, 0 to 25", "", "", "", *_change(first, second)))
    sheet.y = sheet.table(LEFT, sheet.y, columns, rows, last_bold=True) + 0.8
    sheet.y = sheet.text(LEFT, sheet.y, ROOM, f"Severity by the share together, {BINS_TEXT}. {SOURCE}.", FAINT) + 3


def _row(one: LobeMeasures, other: LobeMeasures) -> tuple[str, ...]:
    shares = [side.extents["total"].percent if "total" in side.extents else None for side in (one, other)]
    said = [DASH if share is None else f"{share:.1f}" for share in shares]
    both = None if shares[0] is None or shares[1] is None else shares[1] - shares[0]
    return (LOBE_NAMES[Lobe(one.lobe)], *said, signed(both, 1), *_change(one.severity, other.severity))


def _change(first: int | None, second: int | None) -> tuple[str, str, str]:
    before, after = (DASH if one is None else str(one) for one in (first, second))
    return before, after, signed(None if first is None or second is None else second - first, 0)
