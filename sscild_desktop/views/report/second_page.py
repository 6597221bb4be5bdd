"""The second page of a report: change since the prior, profile, density, limits and measured errors, what made it."""

from sscild_desktop import PROGRAM_NAME, __version__
from sscild_desktop.core.classes import INDEX_KEYS
from sscild_desktop.core.course.change import points
from sscild_desktop.core.exports.density import REGION_NAMES, density_by_region
from sscild_desktop.core.exports.prior import Prior
from sscild_desktop.core.inference.cards import available_cards
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.wording import DASH, fixed, signed
from sscild_desktop.views.report.profile import add_profile
from sscild_desktop.views.report.sheet import AMBER, BODY, FAINT, LEFT, ROOM, Column, Sheet

INDEX_HEADINGS = ("Mean HU", "SD HU", "Skewness", "Kurtosis", "Kurtosis to −200", "HAA %", "LAA-950 %", "P15 HU")
INDEX_DIGITS = (0, 0, 2, 2, 2, 1, 1, 0)
DENSITY_NOTE = (
    "HAA: −600 to −250 HU. LAA-950: below −950 HU. P15: 15th percentile. Thirds are of equal height. "
    "Density depends on the depth of breath, the kernel and contrast medium."
)


def add_second_page(sheet: Sheet, analysis: Analysis, prior: Prior | None) -> None:
    """Goes on on a new page."""
    sheet.new_page()
    if prior is not None:
        add_change(sheet, prior)
    add_profile(sheet, analysis)
    _density(sheet, analysis)
    _limits(sheet, analysis)
    _made_by(sheet, analysis)


def add_change(sheet: Sheet, prior: Prior) -> None:
    """What changed between two CTs, with the noise band said in words."""
    sheet.heading(f"Change from {prior.before.isoformat()} to {prior.after.isoformat()}")
    for note in prior.notes:
        height = sheet.height(ROOM - 4, note) + 1.4
        sheet.fill(LEFT, sheet.y, ROOM, height, AMBER)
        sheet.text(LEFT + 2, sheet.y + 0.7, ROOM - 4, note)
        sheet.y += height + 0.8
    columns = (
        Column("Measure", 62),
        Column("Before", 18, True),
        Column("After", 18, True),
        Column("Change", 26, True),
        Column("Per year", 18, True),
        Column("In words", 40),
    )
    rows = [
        (
            row.measure.name + (f", {row.measure.unit}" if row.measure.unit else ""),
            fixed(row.before, row.measure.digits),
            fixed(row.after, row.measure.digits),
            f"{signed(row.absolute, row.digits)} {points(row.measure)}".strip(),
            signed(row.per_year, row.measure.digits),
            row.text.split(", ", 1)[-1],
        )
        for row in prior.rows
    ]
    sheet.y = sheet.table(LEFT, sheet.y, columns, rows) + 4


def _density(sheet: Sheet, analysis: Analysis) -> None:
    regions = density_by_region(analysis)
    if not regions:
        return
    sheet.need(20)
    sheet.heading("Density by region")
    columns = (Column("Region", 38), *(Column(name, 18, True) for name in INDEX_HEADINGS))
    rows = [
        (
            REGION_NAMES[region],
            *(_number(values.get(key), digits) for key, digits in zip(INDEX_KEYS, INDEX_DIGITS, strict=True)),
        )
        for region, values in regions.items()
    ]
    sheet.y = sheet.table(LEFT, sheet.y, columns, rows) + 0.8
    sheet.y = sheet.text(LEFT, sheet.y, ROOM, DENSITY_NOTE, FAINT) + 4


def _number(value: float | None, digits: int) -> str:
    return DASH if value is None or value != value else fixed(value, digits)


def _limits(sheet: Sheet, analysis: Analysis) -> None:
    """What was measured of each network that ran, and what its card says of its limits; each limit once."""
    cards = {card.sha256: card for card in available_cards()}
    used = [cards[use.sha256] for use in analysis.networks if use.sha256 in cards]
    sheet.need(30)
    sheet.heading("Measured errors and limits")
    said: list[str] = []
    for card in used:
        error = str(card.facts.get("error", "")) or "not measured"
        sheet.need(10)
        sheet.y = sheet.text(LEFT, sheet.y, ROOM, f"{card.name}: {error}.") + 0.8
        limits = str(card.facts.get("limits", ""))
        if limits and limits not in said:
            said.append(limits)
    others = [use.name for use in analysis.networks if use.sha256 not in cards]
    if others:
        sheet.y = sheet.text(LEFT, sheet.y, ROOM, f"{', '.join(others)}: no measured error is known here.") + 0.8
    for limits in said:
        sheet.need(14)
        sheet.y = sheet.text(LEFT, sheet.y + 0.6, ROOM, limits, FAINT) + 0.6
    sheet.y += 3


def _made_by(sheet: Sheet, analysis: Analysis) -> None:
    """Program and networks with their hashes, and what served which part."""
    sheet.need(34)
    sheet.heading("What made this")
    columns = (Column("Network", 38), Column("Version", 20), Column("Ran on", 46), Column("SHA-256", 78))
    rows = [(use.name, use.version, use.provider, use.sha256[:40] + "…") for use in analysis.networks]
    if rows:
        sheet.y = sheet.table(LEFT, sheet.y, columns, rows) + 1.2
    methods = "; ".join(f"{part}: {name}" for part, name in analysis.methods.items())
    words = f"{PROGRAM_NAME} {__version__}." + (f" {methods[0].upper()}{methods[1:]}." if methods else "")
    sheet.y = sheet.text(LEFT, sheet.y, ROOM, words, BODY) + 2
