"""Recent studies as cards: picture, date, description, stage and extent; a click opens the CT."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QScrollArea, QSizePolicy, QWidget

from sscild_desktop.core.language.names import own
from sscild_desktop.core.rules.borders import exact_text
from sscild_desktop.core.rules.goh import stage_words
from sscild_desktop.core.whose import plain_name
from sscild_desktop.core.wording import counted, said_series
from sscild_desktop.views.shared.language import Theirs, tr
from sscild_desktop.views.shared.pieces import as_words, column_of, label, set_margins

if TYPE_CHECKING:
    from sscild_desktop.core.patients import Patient, StoredSeries

LEAST_WIDTH, PICTURE_HEIGHT, MARGIN, GAP = 236, 168, 7, 12


@dataclass(frozen=True)
class RecentStudy:
    """A series that was opened, with whose it is."""

    series: "StoredSeries"
    patient: "Patient"


def title_of(study: RecentStudy, is_pseudonymous: bool) -> str:
    """Name, or the code where names are hidden or not known."""
    patient = study.patient
    return Theirs(patient.code if is_pseudonymous or not patient.name else own(plain_name(patient.name)))


def facts_of(series: "StoredSeries") -> str:
    """'2026-01-01 · 184 slices · 1 mm'."""
    parts = [series.day.isoformat() if series.day else "no date", counted(series.slice_count, "slice")]
    if series.slice_thickness_mm:
        parts.append(f"{series.slice_thickness_mm:g} mm")
    return " · ".join(parts)


def result_of(series: "StoredSeries") -> str:
    """'Limited · 12.3 %', or that there is none yet."""
    analysis = series.analysis
    if analysis is None:
        return "Not analysed yet"
    extent = analysis.measures.get("goh_extent")
    words = stage_words(analysis.stage, extent) or "Analysed"
    if not analysis.is_complete:
        words = "Partly analysed"
    return f"{words} · {exact_text('goh_extent', extent, 1)} %" if extent is not None else words


class StudyCard(QFrame):
    """One study. Click, Enter or Space asks to open it; the menu key or a right click offers more."""

    requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.study: RecentStudy | None = None
        self.setProperty("role", "studyCard")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(LEAST_WIDTH)
        self._picture = QLabel()
        self._picture.setFixedHeight(PICTURE_HEIGHT)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setObjectName("studyPicture")
        self._who, self._result = label(role="section"), label()
        self._what, self._facts = label(role="faint"), label(role="faint")
        self.texts = ("", "", "", "")
        """Who, what, facts, result; what does not fit is cut on screen and whole in the tooltip."""
        column = column_of(on=self, margins=MARGIN, spacing=3)
        for widget in (self._picture, self._who, self._what, self._facts, self._result):
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
            column.addWidget(widget)

    @property
    def picture(self) -> QPixmap:
        return self._picture.pixmap()

    def show_study(self, study: RecentStudy, picture: QPixmap, is_pseudonymous: bool) -> None:
        if self.study is None or self.study.series.thumbnail != study.series.thumbnail:
            self._picture.setPixmap(picture)
        self.study = study
        self.texts = (
            title_of(study, is_pseudonymous),
            Theirs(said_series(study.series.description)) or "CT series",
            facts_of(study.series),
            result_of(study.series),
        )
        said = [tr(text) for text in (*self.texts, "Click opens the CT")]
        self.setToolTip(as_words(Theirs("\n".join(said))))
        self.setAccessibleName(", ".join(said[:-1]))
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * MARGIN - 4
        for where, text in zip((self._who, self._what, self._facts, self._result), self.texts, strict=True):
            where.setText(where.fontMetrics().elidedText(tr(text), Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.requested.emit()
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.requested.emit()
        else:
            super().keyPressEvent(event)


class RecentStudies(QScrollArea):
    """Cards in as many columns as there is room for. The signals carry a StoredSeries."""

    open_requested = Signal(object)
    patient_requested = Signal(int)
    move_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[StudyCard] = []
        self._pictures: dict[bytes, QPixmap] = {}
        """By their PNG. Qt keeps every pixmap that a label has shown for a while: cards that change places after each
        opening show the same ones."""
        self._columns = 1
        self._body = QWidget()
        self._body.setObjectName("startBody")
        self._grid = QGridLayout(self._body)
        set_margins(self._grid, (0, 0, 8, 8))
        self._grid.setSpacing(GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setObjectName("startScroll")
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_studies(self, studies: tuple[RecentStudy, ...], is_pseudonymous: bool) -> None:
        while len(self.cards) > len(studies):
            self.cards.pop().deleteLater()
        while len(self.cards) < len(studies):
            self.cards.append(self._new_card())
        before = self._pictures
        self._pictures = {png: before.get(png, QPixmap()) for png in (study.series.thumbnail for study in studies)}
        for png in self._pictures.keys() - before.keys():
            self._pictures[png].loadFromData(png)
        for card, study in zip(self.cards, studies, strict=True):
            card.show_study(study, self._pictures[study.series.thumbnail], is_pseudonymous)
        self._place()

    def _new_card(self) -> StudyCard:
        card = StudyCard()
        card.requested.connect(lambda: self._on_requested(card))
        card.menu_requested.connect(lambda place: self._on_menu(card, place))
        return card

    def _on_requested(self, card: StudyCard) -> None:
        if card.study is not None:
            self.open_requested.emit(card.study.series)

    def _on_menu(self, card: StudyCard, place: QPoint) -> None:
        menu = self.make_menu(card)
        menu.popup(place)

    def make_menu(self, card: StudyCard) -> QMenu:
        """What can be done with a study besides opening it."""
        menu = QMenu(card)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if card.study is not None:
            series, patient = card.study.series, card.study.patient
            menu.addAction(tr("Open this CT"), lambda: self.open_requested.emit(series))
            menu.addAction(tr("Show the patient"), lambda: self.patient_requested.emit(patient.id))
            menu.addAction(tr("Move to another patient or visit…"), lambda: self.move_requested.emit(series))
        return menu

    def _place(self) -> None:
        """Cards fill the width: as many columns as fit, all of the same width."""
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = self._fitting()
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // self._columns, number % self._columns)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)

    def _fitting(self) -> int:
        return max(1, (self.viewport().width() + GAP) // (LEAST_WIDTH + GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._place()
