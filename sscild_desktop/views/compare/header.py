"""Above the pictures of a comparison: which CT is prior and which current, how far apart, how well they match."""

from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QWidget,
)

from sscild_desktop.core.patients import StoredSeries
from sscild_desktop.core.wording import counted, said_series
from sscild_desktop.state.linked_pair import CURRENT, PRIOR, SIDES
from sscild_desktop.views.shared.inputs import Choice
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import as_words, button, label, row_of
from sscild_desktop.views.shared.theme import icon

DAYS_PER_YEAR = 365.25
SIDE_NAMES = {PRIOR: "Prior", CURRENT: "Current"}
KINDS = {"ok": ("ok", "ok"), "warn": ("warn", "warn"), "error": ("error", "error"), "info": ("info", "accent_hover")}


def day_text(day: date | None) -> str:
    return "date unknown" if day is None else day.isoformat()


def series_text(series: StoredSeries) -> str:
    """One line for the picker: day, description, slices, kernel, whether it was analysed."""
    parts = [
        day_text(series.day),
        said_series(series.description),
        counted(series.slice_count, "slice") if series.slice_count else "",
        f"{series.slice_thickness_mm:g} mm" if series.slice_thickness_mm else "",
        series.kernel,
        "" if series.analysis is not None else "not analysed",
    ]
    return "  ·  ".join(part for part in parts if part)


def distance_text(prior: date | None, current: date | None) -> tuple[str, bool]:
    """How far apart two CT are, and whether that is as it should be."""
    if prior is None or current is None:
        return "Days between unknown", True
    days = (current - prior).days
    if days == 0:
        return "Same day", True
    count = counted(abs(days), "day")
    if abs(days) > DAYS_PER_YEAR:
        count += f" ({abs(days) / DAYS_PER_YEAR:.1f} years)"
    return (f"{count} later", True) if days > 0 else (f"{count} EARLIER", False)


class CompareHeader(QWidget):
    """``series_requested`` carries the side and the id of a series, ``offer_requested`` the key of the offer."""

    series_requested = Signal(str, int)
    swap_sides_requested = Signal()
    cancel_requested = Signal()
    offer_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._series: dict[int, StoredSeries] = {}
        self._filled: dict[str, tuple[tuple[StoredSeries, ...], list[str]]] = {}
        self._pictures: dict[bytes, QIcon] = {}
        self._offer = ""
        self.pickers = {side: self._picker(side) for side in SIDES}
        self.distance = label("", "section")
        self.distance.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.exchange = button("", "swap", flat=True, tooltip="Exchange prior and current")
        self.exchange.clicked.connect(self.swap_sides_requested)
        self._sign = QLabel()
        self.quality = label(wrap=True)
        self.quality.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.quality.setMinimumHeight(2 * self.quality.fontMetrics().lineSpacing() + 2)  # pictures keep their place
        self._stage = label("", "faint")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self.cancel = button("Cancel", "cancel", flat=True, tooltip="Stop this (Esc)")
        self.cancel.clicked.connect(self.cancel_requested)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # clicked, it hides and would hand the keys on
        self.offer = button("")
        self.offer.clicked.connect(self._on_offer)
        self._compose()
        self.end_progress()
        self.show_quality("", "")

    def _picker(self, side: str) -> Choice:
        picker = Choice()
        picker.setIconSize(QSize(30, 30))
        picker.setMinimumWidth(180)
        picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        picker.setAccessibleName(tr(f"{SIDE_NAMES[side]} CT"))
        picker.setPlaceholderText(tr(f"Choose the {side} CT"))
        picker.activated.connect(partial(self._on_picked, side))
        return picker

    def _compose(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 7, 12, 7)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        between = row_of(self.distance, self.exchange, spacing=2)
        grid.addWidget(label("Prior", "title"), 0, 0)
        grid.addWidget(self.pickers[PRIOR], 0, 1)
        grid.addLayout(between, 0, 2)
        grid.addWidget(label("Current", "title"), 0, 3)
        grid.addWidget(self.pickers[CURRENT], 0, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        below = row_of(self._sign, (self.quality, 1), self._stage, self._bar, self.cancel, self.offer, spacing=8)
        grid.addLayout(below, 1, 0, 1, 5)

    def set_choices(self, series: tuple[StoredSeries, ...], prior_id: int | None, current_id: int | None) -> None:
        """All CT of the patient, and which two are on screen (None: no one)."""
        self._series = {one.id: one for one in series}
        for side, chosen in ((PRIOR, prior_id), (CURRENT, current_id)):
            picker = self.pickers[side]
            known = series, [series_text(one) for one in series]  # which says no file's name while these are hidden
            if known != self._filled.get(side):
                self._fill(picker, series)
                self._filled[side] = known
            picker.setCurrentIndex(picker.findData(chosen) if chosen is not None else -1)
            picker.setEnabled(bool(series))
            picker.setToolTip(as_words(Theirs(picker.currentText())))
        self._show_distance(self._series.get(prior_id or 0), self._series.get(current_id or 0))

    def _fill(self, picker: Choice, series: tuple[StoredSeries, ...]) -> None:
        picker.clear()
        for one in series:
            if one.thumbnail not in self._pictures:
                self._pictures[one.thumbnail] = _picture(one.thumbnail)
            picker.addItem(self._pictures[one.thumbnail], tr(series_text(one), one.description, one.kernel), one.id)

    def _show_distance(self, prior: StoredSeries | None, current: StoredSeries | None) -> None:
        is_pair = prior is not None and current is not None
        self.exchange.setVisible(is_pair)
        text, is_right = distance_text(prior.day, current.day) if prior and current else ("", True)
        self.distance.setText(tr(text))
        self.distance.setProperty("role", "section" if is_right else "warn")
        self.distance.style().polish(self.distance)
        self.distance.setToolTip(tr("" if is_right else "The prior CT is the later one; exchange the sides."))

    def heading(self, side: str) -> str:
        """What the pictures of a side are headed with."""
        series = self._series.get(self.pickers[side].currentData() or 0)
        name = tr(side.capitalize()).upper()
        return f"{name}   {tr(day_text(series.day))}" if series is not None else name

    def show_quality(self, kind: str, text: str, offer: str = "", offer_text: str = "") -> None:
        """``kind`` is 'ok', 'warn', 'error' or 'info'; an offer is a button with what can be done about it."""
        self.quality.setText(tr(text))
        if text:
            name, colour = KINDS.get(kind, ("info", "faint"))
            self._sign.setPixmap(icon(name, colour).pixmap(18, 18))
        self._sign.setVisible(bool(text))
        self._offer = offer
        self.offer.setText(tr(offer_text))
        self.offer.setAccessibleName(tr(offer_text))
        self.offer.setVisible(bool(offer))

    def show_progress(self, fraction: float | None, text: str) -> None:
        """``fraction`` None: running, nobody knows how long."""
        self._stage.setText(tr(text))
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(fraction * 1000))
        for widget in (self._stage, self._bar, self.cancel):
            widget.show()

    def show_cancelling(self) -> None:
        self._stage.setText(tr("Stopping …"))
        self.cancel.setEnabled(False)

    def end_progress(self) -> None:
        self.cancel.setEnabled(True)
        for widget in (self._stage, self._bar, self.cancel):
            widget.hide()

    @property
    def stage(self) -> str:
        """What is said to be done now, empty when nothing is."""
        return self._stage.text() if not self._stage.isHidden() else ""

    def _on_picked(self, side: str, index: int) -> None:
        self.series_requested.emit(side, self.pickers[side].itemData(index))

    @Slot()
    def _on_offer(self) -> None:
        self.offer_requested.emit(self._offer)


def _picture(thumbnail: bytes) -> QIcon:
    pixmap = QPixmap()
    if thumbnail:
        pixmap.loadFromData(thumbnail)
    return QIcon(pixmap)
