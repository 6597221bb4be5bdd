"""The Goh block: the stage with its rule and the box for FVC, the mean extent with its error, scores per level."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHeaderView,
    QTableWidgetItem,
    QWidget,
)

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.inference.cards import MeasuredError
from sscild_desktop.core.results import ACCEPTED, BY_MASK, EDITED, WITHDRAWN, Analysis, GohLevel
from sscild_desktop.core.rules.borders import exact_text
from sscild_desktop.core.rules.extents import is_consistent, round_to_5
from sscild_desktop.core.rules.goh import goh_stage
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.ct.edits.level_reading import LevelReading
from sscild_desktop.views.ct.extent_bar import ExtentBar
from sscild_desktop.views.ct.fvc_box import FvcBox
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import (
    STRETCH,
    GuideLink,
    cell,
    column_of,
    filling,
    fit_height,
    label,
    marked,
    quiet_table,
    row_of,
    tip,
)
from sscild_desktop.views.shared.theme import icon, scaled_px

WAITING = "The stage is shown when all five levels are scored."


def score_text(raw: float) -> str:
    """'10 (12.3)': the 5 % step that readers use, the network's own number in brackets."""
    return f"{round_to_5(raw):.0f} ({raw:.1f})"


class GohPanel(QWidget):
    """``level_requested`` carries 1..5; ``fvc_requested`` percent predicted or None."""

    level_requested = Signal(int)
    fvc_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = LevelReading()
        self._levels: tuple[GohLevel, ...] = ()
        self._shown: tuple[GohLevel, ...] | None = None
        self._selected: int | None = None
        self.table = quiet_table(["Level", "z (mm)", "TOT", "GG", "RET", ""])
        self._mean = label(role="big", tooltip=tip("extent"))
        self._stage = label(role="big", wrap=True, tooltip=tip("stage"))
        self._rule = label(role="faint", wrap=True, tooltip=tip("stage"))
        self._at_20 = label(role="faint", wrap=True)
        self._bar = ExtentBar()
        self._error = label(role="faint", wrap=True)
        self._error_points: float | None = None
        self.fvc = FvcBox()
        self._extent: float | None = None
        self._fvc_percent: float | None = None
        self._prepare_fvc()
        self._prepare_table()
        self._build()
        self.table.cellClicked.connect(self._on_clicked)
        self.table.cellActivated.connect(self._on_clicked)
        self.fvc.percent_requested.connect(self.fvc_requested)
        self.show_analysis(None)

    def _prepare_fvc(self) -> None:
        self.fvc.setToolTip(tip("fvc"))
        self.fvc.setAccessibleName(tr("FVC in percent predicted"))
        self.fvc.setFixedWidth(scaled_px(118))

    def _prepare_table(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in range(2, 5):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(5, 30)
        for column in range(1, 5):
            item = self.table.horizontalHeaderItem(column)
            if item is not None:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, key in ((2, "tot"), (3, "gg"), (4, "ret"), (5, "consistent")):
            item = self.table.horizontalHeaderItem(column)
            if item is not None:
                item.setToolTip(tip(key))

    def _build(self) -> None:
        link = GuideLink("the-result#goh-levels-and-stage", "Goh levels and stage")
        fvc = (label("FVC", "faint", tooltip=tip("fvc")), self.fvc)
        head = row_of(label("Goh stage", "section", tooltip=tip("stage")), link, STRETCH, *fvc)
        words = label("Mean extent of the five levels, as scored", "faint", tooltip=tip("extent"))
        self._extent_part = QWidget()
        mean = row_of(self._mean, (self._bar, 1), spacing=14)
        column_of(words, mean, self._error, on=self._extent_part, margins=0, spacing=2)
        steps = label("% of lung area: 5 % step (raw)", "faint", tooltip=tip("steps"))
        self._levels_part = QWidget()
        levels_head = row_of(label("Goh levels", "section"), STRETCH, steps)
        column_of(levels_head, self.table, self.reading, on=self._levels_part, margins=0)
        parts = (head, self._stage, self._rule, self._at_20, self._extent_part, self._levels_part)
        column_of(*parts, on=self, margins=0)

    def show_analysis(self, analysis: Analysis | None, error: MeasuredError | None = None) -> None:
        """``error``: how far a score of the network is wrong on average, None where nobody measured it."""
        self._error_points = error.points if error is not None else None
        self._error.setText(tr(error.words if error is not None else ""))
        levels = self._levels = analysis.levels if analysis is not None else ()
        self.show_selected(self._selected)
        if levels is not self._shown:
            self._shown = levels
            self._fill(levels)
        self._levels_part.setVisible(bool(levels))
        self._extent = analysis.extent_percent if analysis is not None else None
        self._show_stage()

    def show_selected(self, number: int | None) -> None:
        """The level that can be read now, None for none of them."""
        self._selected = number
        self.reading.show_level(next((one for one in self._levels if one.level == number), None))

    def _fill(self, levels: tuple[GohLevel, ...]) -> None:
        self.table.setRowCount(len(levels) or 5)
        with filling(self.table):
            for row in range(self.table.rowCount()):
                self._fill_row(row, levels[row] if row < len(levels) else None)
        fit_height(self.table)

    def _fill_row(self, row: int, level: GohLevel | None) -> None:
        for column, item in enumerate(self._cells(row + 1, level)):
            self.table.setItem(row, column, item)

    def _cells(self, number: int, level: GohLevel | None) -> list[QTableWidgetItem]:
        if level is None:
            return [cell(f"{number}", tooltip=tip(f"level_{number}")), *(cell("–", True) for _ in range(4)), cell("")]
        name = cell(" ".join((f"{number} ", *_marks(level))).strip(), tooltip=_level_hint(level))
        place = cell(fixed(level.z_mm, 1), True, _level_hint(level))
        scores = level.scores
        if scores is None:
            waiting = "–" if level.is_withdrawn else "…"
            return [name, place, *(cell(waiting, True) for _ in range(3)), cell("")]
        values = [cell(score_text(value), True, tip(key)) for key, value in _named(scores)]
        return [name, place, *values, _flag(scores.tot, scores.gg, scores.ret)]

    def _show_stage(self) -> None:
        extent = self._extent
        for part in (self._stage, self._extent_part):
            part.setVisible(extent is not None)
        if extent is None:
            self._stage.setText("–")
            self._rule.setText(tr(WAITING))
            self._at_20.hide()
            return
        stage = goh_stage(extent, self._fvc_percent)
        mean = f"{exact_text('goh_extent', extent, 1)} %"
        self._mean.setText(tr(mean))
        self._bar.show_extent(extent, self._error_points)
        self._error.setVisible(self._error_points is not None)
        self._stage.setText(tr(stage.words))
        self._rule.setText(tr(f"Rule: {stage.text}. {self._basis(mean)} {stage.source}."))
        self._at_20.setVisible("20 %" not in stage.text)  # an indeterminate stage says it itself
        self._at_20.setText(tr(f"At the 20 % threshold alone: {stage.threshold_20_reading}."))

    def _basis(self, mean: str) -> str:
        """What the stage rests on, in one sentence."""
        fvc = "no FVC" if self._fvc_percent is None else f"FVC {self._fvc_percent:.10g} % predicted"
        return f"Rests on the mean extent, {mean}, and {fvc}."

    def show_fvc(self, percent: float | None) -> None:
        """Set the box without asking for anything, and show the stage that follows."""
        self._fvc_percent = percent
        self.fvc.show_percent(percent)
        self._show_stage()

    @property
    def stage_text(self) -> str:
        return self._stage.text()

    @Slot(int, int)
    def _on_clicked(self, row: int, _column: int) -> None:
        self.level_requested.emit(row + 1)


MARKS = {ACCEPTED: "ok", EDITED: "own", WITHDRAWN: "off"}
"""As short as the column: the row under the table says it in full."""


def _marks(level: GohLevel) -> tuple[str, ...]:
    """What of the level is not automatic, in a word each."""
    decided = level.readings[0].decision if level.readings else ""
    drawn = "drawn" if level.scored_by == BY_MASK else ""
    return tuple(word for word in ("moved" if level.is_moved else "", drawn, MARKS.get(decided, "")) if word)


def _named(scores: object) -> list[tuple[str, float]]:
    return [(key, float(getattr(scores, key))) for key in PATTERNS]


def _flag(tot: float, gg: float, ret: float) -> QTableWidgetItem:
    is_good = is_consistent(tot, gg, ret)
    item = cell("", tooltip=_consistency(tot, gg, ret, is_good))
    item.setIcon(QIcon(icon("ok" if is_good else "warn", "ok" if is_good else "warn")))
    item.setData(Qt.ItemDataRole.UserRole, is_good)
    return item


def _consistency(tot: float, gg: float, ret: float, is_good: bool) -> str:
    """What the tick means with the numbers of its row; the steps of 5 % may round apart."""
    least, most = max(gg, ret), gg + ret
    if is_good:
        return f"The raw values agree: TOT {tot:.1f}, the larger of GG and RET {least:.1f}, both together {most:.1f}."
    way = (
        f"less than {least:.1f}, the larger of GG and RET"
        if tot < least
        else f"more than GG and RET together, {most:.1f}"
    )
    return f"The raw values do not agree: TOT {tot:.1f} is {way}."


def _level_hint(level: GohLevel) -> str:
    """Where the level is by definition, how it was found, what the program had before the reader moved it."""
    parts = [tip(f"level_{level.level}").removeprefix("<qt>").removesuffix("</qt>")]
    if level.method:
        parts.append(f"Found by: {escape(level.method)}.")
    if level.spread_mm == level.spread_mm:
        parts.append(f"Uncertainty of the network ±{level.spread_mm:.0f} mm.")
    if level.disagreement_mm is not None:
        parts.append(f"Network and anatomy differ by {level.disagreement_mm:.0f} mm.")
    if level.is_moved:
        auto = level.auto_scores
        kept = f", TOT {auto.tot:.1f} %, GG {auto.gg:.1f} %, RET {auto.ret:.1f} %" if auto is not None else ""
        parts.append(f"Moved by the reader; automatic: z {level.auto_z_mm:.1f} mm{kept}.")
    return marked(tr("<br>".join(parts)))
