"""The workbook of a reader study: ratings with pies, scores with scatters, agreement, every answer, the key."""

import math

from openpyxl import Workbook
from openpyxl.chart import PieChart, Reference, ScatterChart, Series
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS, PROGRAM, as_hex
from sscild_desktop.core.exports import cells
from sscild_desktop.core.exports.cells import Column
from sscild_desktop.core.exports.chart_text import chart_text
from sscild_desktop.core.exports.evaluation.plots import SERIES
from sscild_desktop.core.exports.evaluation.workbook import TERMS, fill_agreement, fill_terms, title
from sscild_desktop.core.exports.provenance import program_facts
from sscild_desktop.core.exports.reader_study.plots import RATING_COLOURS
from sscild_desktop.core.reader_study.results import Hand, StudyResults
from sscild_desktop.core.reader_study.study import AGREES_FROM, RATINGS
from sscild_desktop.core.results import Scores

TITLE = "Reader study, research use only"
PIE_CM, PIE_ROWS, PIE_COLUMNS = (7.6, 7.2), 15, "GKO"
SCATTER_CM, SCATTER_PLACES, LINE_ROW = (12.5, 11.0), ("A3", "H3", "A26"), 50
STUDY_TERMS = (
    ("Rating", "; ".join(f"{number} {words}" for number, words in RATINGS.items()) + "."),
    ("Agrees", f"Share of the heat maps with a rating of {AGREES_FROM} or more."),
    ("First session", "What is counted and drawn. Later sessions say how steady a reader is."),
    ("Blind", "Cases, levels and patterns came in an order by seed, without a name or a number of the program; "
              "all scores were given before the first map was shown."),
    ("κ of ratings", "Linear weights on the five ratings."),
)  # fmt: skip


def build_workbook(found: StudyResults) -> Workbook:
    """The workbook in memory."""
    book = Workbook()
    book.properties.creator, book.properties.title = PROGRAM_NAME, TITLE
    first = book.active
    first.title = "Study"
    _fill_study(first, found)
    if found.study.plan.has_ratings:
        _fill_ratings(book.create_sheet("Ratings"), found)
    if found.study.plan.has_scores:
        hands = [hand for hand in found.first_hands if hand.scores]
        scores = book.create_sheet("Scores")
        rows = _fill_scores(scores, found, hands)
        if found.key.program and hands:
            _fill_score_plots(book.create_sheet("Score plots"), scores, found, hands, rows)
    fill_agreement(book.create_sheet("Agreement"), (*found.scores.rows, *found.ratings), found.notes)
    _fill_answers(book.create_sheet("Answers"), found)
    if found.key.sources:
        _fill_cases(book.create_sheet("Cases"), found)
    fill_terms(book.create_sheet("Definitions"), (*STUDY_TERMS, *(one for one in TERMS if one[0] in KEPT_TERMS)))
    return book


KEPT_TERMS = ("Weighted κ", "ICC(A,1)", "Bias, limits", "Interval", "p, q")


def _fill_study(sheet: Worksheet, found: StudyResults) -> None:
    row = title(sheet, TITLE, (), (30, 60, 30))
    plan, cases = found.study.plan, {page.case for page in found.study.pages}
    asked = [words for words, is_asked in (("scores", plan.has_scores), ("ratings", plan.has_ratings)) if is_asked]
    facts = [("Study", found.study.id, ""), ("Cases", len(cases), ""), ("Levels", len(found.study.pages), "")]
    facts += [("Asked", " and ".join(asked), ""), ("Sessions", plan.sessions, ""), ("Seed of the order", plan.seed, "")]
    facts += [(f"Reader {number}", name, "") for number, name in enumerate(plan.readers, start=1)]
    row = cells.facts(sheet, row, facts)
    row = cells.heading(sheet, row + 1, "Answered")
    whole = len(found.study.items(0, 1))
    row = cells.facts(sheet, row, [(hand.name, f"{len(hand.answers)} of {whole}", "") for hand in found.hands])
    for note in found.notes:
        cells.put_text(sheet.cell(row, 1), note)
        row += 1
    row = cells.heading(sheet, row + 1, "Made by")
    cells.facts(sheet, row, program_facts())
    cells.fit_page(sheet, "1:1")


def _fill_ratings(sheet: Worksheet, found: StudyResults) -> None:
    """How often each rating was given, and a pie beside each other for the patterns of a reader."""
    row = title(sheet, "Ratings of the heat maps", (), (10, 46, *[10] * len(PATTERNS)))
    for hand in found.first_hands:
        row = cells.heading(sheet, row, hand.name)
        numbers = (Column(pattern.upper(), "0") for pattern in PATTERNS)
        columns = (Column("Rating", "0"), Column("It means", indent=1), *numbers)
        counts = {pattern: hand.counts(pattern) for pattern in PATTERNS}
        rows = [(number, words, *(counts[one][number] for one in PATTERNS)) for number, words in RATINGS.items()]
        top, row = row, cells.table(sheet, row, columns, rows)
        shares = [hand.agreed_percent(pattern) for pattern in PATTERNS]
        agrees = f"Agrees ({AGREES_FROM} or {max(RATINGS)}), %"
        for column, value in enumerate((agrees, *shares), start=2):
            cells.put(sheet.cell(row, column), value, "0.0")
        for number, pattern in enumerate(PATTERNS):
            if sum(counts[pattern].values()):
                _add_pie(sheet, f"{hand.name}: {pattern.upper()}", 3 + number, top, f"{PIE_COLUMNS[number]}{top - 1}")
        row = max(row + 2, top + PIE_ROWS)
    cells.fit_page(sheet, "1:1")


def _add_pie(sheet: Worksheet, title: str, column: int, top: int, place: str) -> None:
    chart = PieChart()
    chart.title = chart_text((title,), 1100, bold=True)
    last = top + len(RATINGS)
    chart.add_data(Reference(sheet, min_col=column, min_row=top, max_row=last), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=top + 1, max_row=last))
    for number, colour in enumerate(RATING_COLOURS.values()):
        point = DataPoint(idx=number)
        point.graphicalProperties = GraphicalProperties(solidFill=as_hex(colour))
        chart.series[0].data_points.append(point)
    chart.dataLabels = DataLabelList(showPercent=True, showVal=False, showCatName=False, showSerName=False,
                                     showLegendKey=False, showLeaderLines=False)  # fmt: skip
    chart.legend.position = "b"
    chart.width, chart.height = PIE_CM
    sheet.add_chart(chart, place)


def _fill_scores(sheet: Worksheet, found: StudyResults, hands: list[Hand]) -> tuple[int, int]:
    """Each level with what the readers gave first and the program; gives the first and the last row."""
    places = sorted({place for hand in hands for place in hand.scores} | set(found.key.program))
    everybody = [(hand.name, hand.scores) for hand in hands]
    everybody += [(PROGRAM, found.key.program)] if found.key.program else []
    widths = (10, 8, *[18] * (len(everybody) * len(PATTERNS)))
    row = title(sheet, "Scores of the levels, % of the lung of the slice", (), widths)
    columns = [Column("Case"), Column("Level", "0")]
    columns += [Column(f"{pattern.upper()}, {name}", "0.0") for pattern in PATTERNS for name, _ in everybody]
    rows = [
        (case, level, *(_score(given.get((case, level)), one) for one in PATTERNS for _, given in everybody))
        for case, level in places
    ]
    end = cells.table(sheet, row, columns, rows) - 1
    sheet.freeze_panes = sheet.cell(row + 1, 3)
    cells.fit_page(sheet, "1:1")
    return row + 1, end


def _score(one: Scores | None, pattern: str) -> float | None:
    return None if one is None else float(getattr(one, pattern))


def _fill_score_plots(
    sheet: Worksheet, data: Worksheet, found: StudyResults, hands: list[Hand], rows: tuple[int, int]
) -> None:
    """The program's scores over the readers', a chart for each pattern, with the line on which they are equal."""
    title(sheet, "Scores: program against readers, % of the lung of the slice", (), (10, *[9.5] * 13))
    given = [one for scores in (found.key.program, *(hand.scores for hand in hands)) for one in scores.values()]
    highest = 10 * math.ceil(max(1.0, *(max(one.tot, one.gg, one.ret) for one in given)) / 10)
    columns = (Column("Line of equality", "0"), Column("Both, %", "0"))
    cells.table(sheet, LINE_ROW, columns, [(1, 0), (2, highest)])
    for number, pattern in enumerate(PATTERNS):
        first = 3 + number * (len(hands) + 1)
        chart = _scatter(data, pattern, [hand.name for hand in hands], first, rows)
        line = Reference(sheet, min_col=2, min_row=LINE_ROW + 1, max_row=LINE_ROW + 2)
        equal = Series(line, line, title="Equal")
        equal.graphicalProperties = GraphicalProperties(
            ln=LineProperties(solidFill=cells.MUTED, prstDash="dash", w=12700)
        )
        equal.marker = Marker(symbol="none")
        chart.series.append(equal)
        for axis in (chart.x_axis, chart.y_axis):
            axis.delete, axis.number_format, axis.majorGridlines = False, "0", None
            axis.scaling.min, axis.scaling.max = 0, highest
        sheet.add_chart(chart, SCATTER_PLACES[number])
    cells.fit_page(sheet)
    sheet.row_breaks.append(Break(int(SCATTER_PLACES[-1][1:]) - 1))


def _scatter(data: Worksheet, pattern: str, names: list[str], first: int, rows: tuple[int, int]) -> ScatterChart:
    """``first`` is the column of the first reader; that of the program comes after the last."""
    chart = ScatterChart()
    chart.style, chart.scatterStyle = 13, "lineMarker"
    chart.title = chart_text((PATTERN_NAMES[pattern],), 1100, bold=True)
    chart.x_axis.title, chart.y_axis.title = chart_text(("Reader, %",), 900), chart_text(("Program, %",), 900)
    program = Reference(data, min_col=first + len(names), min_row=rows[0], max_row=rows[1])
    for number, name in enumerate(names):
        read = Reference(data, min_col=first + number, min_row=rows[0], max_row=rows[1])
        series, colour = Series(program, read, title=name), as_hex(SERIES[number % len(SERIES)])
        series.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
        filled = GraphicalProperties(solidFill=colour, ln=LineProperties(solidFill=colour))
        series.marker = Marker(symbol=("circle", "diamond", "triangle", "square")[number % 4], size=7, spPr=filled)
        chart.series.append(series)
    chart.legend.position = "b"
    chart.width, chart.height = SCATTER_CM
    return chart


ANSWER_HEADS = ("Reader", "Session", "Order", "Asked", "Case", "Level", "Pattern", "Rating", "TOT", "GG", "RET",
                "Seconds", "At (UTC)")  # fmt: skip


def _fill_answers(sheet: Worksheet, found: StudyResults) -> None:
    """One row an answer, for whoever calculates further; ``Order`` counts how a session went."""
    row = title(sheet, "Every answer", (), (22, 9, 8, 10, 8, 8, 10, 9, 8, 8, 8, 10, 28))
    numbers = ("Session", "Order", "Level", "Rating", "TOT", "GG", "RET")
    formats = dict.fromkeys(numbers, "0") | {"Seconds": "0.0"}
    columns = [Column(head, formats.get(head, ""), indent=int(head not in formats)) for head in ANSWER_HEADS]
    cells.table(sheet, row, columns, [line for hand in found.hands for line in _answer_rows(found, hand)])
    sheet.freeze_panes = sheet.cell(row + 1, 1)
    cells.fit_page(sheet, "1:1")


def _answer_rows(found: StudyResults, hand: Hand) -> list[tuple[object, ...]]:
    reader = found.study.plan.readers[hand.reader]
    rows: list[tuple[object, ...]] = []
    for order, one in enumerate(hand.answers, start=1):
        page, scores = one.item.page, one.scores
        said = (None, None, None) if scores is None else (scores.tot, scores.gg, scores.ret)
        asked = "rating" if one.item.pattern else "scores"
        place = (page.case, page.level, one.item.pattern.upper(), one.rating)
        rows.append((reader, hand.session, order, asked, *place, *said, one.seconds, one.at))
    return rows


def _fill_cases(sheet: Worksheet, found: StudyResults) -> None:
    """What leads back, and what the program said."""
    row = title(sheet, "The key: what leads back to the cases", (), (10, 30, 8, *[14] * 6))
    columns = (Column("Case"), Column("Source"), Column("Level", "0"),
               *(Column(f"{one.upper()}, program", "0.0") for one in PATTERNS),
               *(Column(f"{one.upper()}, from map", "0.0") for one in PATTERNS))  # fmt: skip
    rows = []
    for page in found.study.pages:
        program, maps = found.key.program.get((page.case, page.level)), found.key.maps.get((page.case, page.level), {})
        said = [_score(program, one) for one in PATTERNS]
        source = found.key.sources.get(page.case, "")
        rows.append((page.case, source, page.level, *said, *(maps.get(one) for one in PATTERNS)))
    cells.table(sheet, row, columns, rows)
    cells.fit_page(sheet, "1:1")
