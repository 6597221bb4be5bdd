"""The extent of disease along the body as curves on paper, where every slice was scored."""

from sscild_desktop.core.classes import COLOURS, Colour
from sscild_desktop.core.results import Analysis, ProfileSlice
from sscild_desktop.views.report.sheet import CENTRE, FAINT, LEFT, LINE, RIGHT, ROOM, Look, Sheet

INK: Colour = (31, 42, 55)
CURVES = (("tot", "TOT", INK), ("gg", "GG", COLOURS["ggo"]), ("ret", "RET", COLOURS["reticulation"]))
AXIS, HEIGHT, STEP_PERCENT, LEAST_TOP = 9.0, 34.0, 20, 20.0
"""Room for the numbers of the scale and height of the field in mm; the scale ends at a whole step."""

NOTE = "Every slice with lung, % of its lung area; 0 % of the height is the lowest slice. Numbers above: Goh levels."


def add_profile(sheet: Sheet, analysis: Analysis) -> None:
    """Nothing where no profile was made."""
    profile = analysis.profile
    if not profile:
        return
    sheet.need(HEIGHT + 24)
    sheet.heading("Extent along the body")
    _legend(sheet)
    top, left, width = sheet.y + 9, LEFT + AXIS, ROOM - AXIS - 2
    most = max(max(one.scores.tot, one.scores.gg, one.scores.ret) for one in profile)
    end = min(100.0, max(LEAST_TOP, STEP_PERCENT * -(-most // STEP_PERCENT)))
    for tick in range(0, round(end) + 1, STEP_PERCENT):
        y = top + HEIGHT * (1 - tick / end)
        sheet.line(left, y, width, LINE)
        sheet.text(LEFT, y - 1.8, AXIS - 1.5, f"{tick} %", Look(7, colour=FAINT.colour, side=RIGHT))
    for height in range(0, 101, STEP_PERCENT):
        x = left + width * height / 100
        sheet.text(x - 8, top + HEIGHT + 0.6, 16, f"{height} %", Look(7, colour=FAINT.colour, side=CENTRE))
    _levels(sheet, analysis, left, width, top)
    for key, _name, colour in reversed(CURVES):
        places = [(left + width * one.height_percent / 100, getattr(one.scores, key)) for one in profile]
        sheet.curve([(x, top + HEIGHT * (1 - score / end)) for x, score in places], colour)
    sheet.y = sheet.text(LEFT, top + HEIGHT + 4.6, ROOM, NOTE, FAINT) + 4


def _legend(sheet: Sheet) -> None:
    x = LEFT + AXIS
    for _key, name, colour in CURVES:
        sheet.curve([(x, sheet.y + 1.8), (x + 7, sheet.y + 1.8)], colour, 0.8)
        sheet.text(x + 8.5, sheet.y, 20, name, Look(8, True))
        x += 24


def _levels(sheet: Sheet, analysis: Analysis, left: float, width: float, top: float) -> None:
    """A line at the height of each level with its number above."""
    for level in analysis.levels:
        x = left + width * _height_of(analysis.profile, level.z_mm) / 100
        sheet.curve([(x, top), (x, top + HEIGHT)], LINE, 0.25)
        sheet.text(x - 4, top - 4, 8, str(level.level), Look(7.5, True, side=CENTRE))


def _height_of(profile: tuple[ProfileSlice, ...], z_mm: float) -> float:
    return min(profile, key=lambda one: abs(one.z_mm - z_mm)).height_percent
