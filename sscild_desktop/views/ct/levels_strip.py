"""The strip under the pictures: five level thumbnails with their heat maps, the pattern selector and the legend."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from sscild_desktop.core.classes import PATTERN_NAMES, PATTERNS
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap
from sscild_desktop.core.volume import Volume
from sscild_desktop.core.wording import fixed
from sscild_desktop.state.palette import HEAT_DISEASE, HEAT_OPPOSITE, HEAT_RANGE_POINTS
from sscild_desktop.views.ct.level_picture import level_image, lung_box
from sscild_desktop.views.ct.profile_pane import ProfilePane
from sscild_desktop.views.shared.direction import unmirrored
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import STRETCH, GuideLink, button, column_of, label, row_of, tip
from sscild_desktop.views.shared.theme import colours, restyle, scaled_px

CARD_MARGIN = 8
TWO_ROWS = 0.4
"""Height over width from which five cards stand in two rows."""


class Thumbnail(QWidget):
    """One picture, scaled to the space there is, with square millimetres."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self._image: QImage | None = None
        self._aspect = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(90, 24))

    def show_image(self, image: QImage | None, aspect: float = 1.0) -> None:
        """``aspect`` is the height of a pixel divided by its width in millimetres."""
        self._image, self._aspect = image, aspect
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._image is None:
            painter.setPen(QColor(colours()["disabled"]))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "–")
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSize(self._image.width(), round(self._image.height() * self._aspect))
        size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        place = QRectF(left, top, size.width(), size.height())
        painter.drawImage(place, self._image)


class LevelCard(QFrame):
    """One level: number and place, picture, scores, faithfulness. Click, Enter or Space goes there."""

    requested = Signal(int)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._shown: tuple[object, ...] = (self, None, None, None)
        self._words = ("", "", "")
        self.setProperty("role", "levelCard")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr(f"Goh level {number}"))
        self._title = label(f"L{number}")
        self._place = label(role="faint")
        self.picture = Thumbnail()
        self._faith = label(role="faint", tooltip=tip("faithfulness"))
        self._place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        for words in (self._place, self._faith):  # they follow the room, see _fit
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = row_of(self._title, (self._place, 1))
        margins = (CARD_MARGIN, 5, CARD_MARGIN, 5)
        column_of(head, (self.picture, 1), self._faith, on=self, margins=margins, spacing=3)
        self.setToolTip(tip(f"level_{number}"))

    def show_level(
        self, level: GohLevel | None, volume: Volume | None, lungs: NDArray[np.uint8] | None, heat: HeatMap | None
    ) -> None:
        """Draw the level; what is shown already is not drawn again."""
        what = (level, volume, lungs, heat)
        if all(new is old for new, old in zip(what, self._shown, strict=True)):
            return
        self._shown = what
        if level is None or volume is None:
            self._title.setText(tr(f"L{self.number}"))
            self._words = ("", "", "")
            self._fit()
            self.picture.show_image(None)
            return
        self._title.setText(tr(f"L{self.number}" + (" · moved" if level.is_moved else "")))
        self._words = (fixed(level.z_mm, 1), faithfulness_text(heat), _faithfulness_short(heat))
        self._fit()
        _, dy, dx = volume.geometry.spacing
        values = heat.values if heat is not None else None
        image = level_image(volume, level.slice, values, lung_box(lungs, level.slice))
        self.picture.show_image(image, dy / dx)

    def _fit(self) -> None:
        """Whole words where they have room beside each other, else the numbers alone: none is cut."""
        place, faith, short = self._words
        room = self.width() - 2 * CARD_MARGIN
        beside = self._title.sizeHint().width() + CARD_MARGIN
        millimetres = f"{place} mm" if place else ""
        self._place.setText(tr(millimetres if beside + _width(self._place, millimetres) <= room else place))
        self._faith.setText(tr(faith if _width(self._faith, faith) <= room else short))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def place(self) -> str:
        """The height as it is shown."""
        return self._place.text()

    @property
    def faithfulness(self) -> str:
        return self._faith.text()

    def set_selected(self, is_selected: bool) -> None:
        restyle(self, selected=is_selected)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.requested.emit(self.number)
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.requested.emit(self.number)
            event.accept()
        else:
            super().keyPressEvent(event)


def faithfulness_text(heat: HeatMap | None) -> str:
    """'map 12 · score 14 %', 'map 0 ≠ score 7 %' where they disagree, empty without a map."""
    if heat is None:
        return ""
    return f"map {heat.derived_percent:.0f} {'≠' if heat.disagrees else '·'} score {heat.network_percent:.0f} %"


def _faithfulness_short(heat: HeatMap | None) -> str:
    """The same without its words."""
    if heat is None:
        return ""
    return f"{heat.derived_percent:.0f} {'≠' if heat.disagrees else '·'} {heat.network_percent:.0f} %"


def _width(shown: QLabel, text: str) -> int:
    return shown.fontMetrics().horizontalAdvance(tr(text))


class Legend(QWidget):
    """The fixed colour scale of the heat maps, in points of score."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unmirrored(self)
        self.setFixedHeight(12 + scaled_px(20))
        self.setMinimumWidth(100)
        self.setMaximumWidth(scaled_px(250))
        self.setToolTip(tip("heatmap"))

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = unmirrored(QPainter(self))
        bar = QRectF(4, 2, self.width() - 8, 9)
        gradient = QLinearGradient(QPointF(bar.left(), 0), QPointF(bar.right(), 0))
        stops = ((0.0, HEAT_DISEASE[1]), (0.45, HEAT_DISEASE[0]), (0.55, HEAT_OPPOSITE[0]), (1.0, HEAT_OPPOSITE[1]))
        for place, colour in stops:
            gradient.setColorAt(place, QColor(*colour))
        gradient.setColorAt(0.5, QColor(colours()["panel"]))
        painter.fillRect(bar, gradient)
        painter.setPen(QColor(colours()["faint"]))
        sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
        for side, text in zip(sides, self._texts(), strict=True):
            painter.drawText(self.rect().adjusted(2, 12, -2, 0), side | Qt.AlignmentFlag.AlignTop, tr(text))

    def _texts(self) -> tuple[str, str, str]:
        """The numbers alone where words have no room beside each other."""
        low, high = f"−{HEAT_RANGE_POINTS:.0f}", f"+{HEAT_RANGE_POINTS:.0f}"
        words = f"{low} disease", "0", f"contrary {high}"
        needed = 2 * max(self.fontMetrics().horizontalAdvance(tr(text)) for text in words) + scaled_px(20)
        return words if needed <= self.width() else (low, "0", high)


class LevelsStrip(QWidget):
    """``level_requested`` carries 1..5, ``pattern_requested`` 'tot', 'gg', 'ret' or None for no heat map.

    ``slice_requested`` carries a slice of the profile, ``profile_requested`` asks for the profile.
    """

    level_requested = Signal(int)
    pattern_requested = Signal(object)
    profile_requested = Signal()
    slice_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setMinimumHeight(140)
        self.cards = [LevelCard(number) for number in range(1, 6)]
        self._columns = 0
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        for card in self.cards:
            card.requested.connect(self.level_requested)
        self._place(len(self.cards))
        self.profile = ProfilePane()
        self.profile.profile_requested.connect(self.profile_requested)
        self.profile.plot.slice_requested.connect(self.slice_requested)
        cards = unmirrored(QWidget())
        cards.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._panes = QStackedWidget()
        for pane in (cards, self.profile):
            self._panes.addWidget(pane)
        column_of(self._head(), (self._panes, 1), on=self, margins=(10, 3, 10, 5), spacing=3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row under the pictures, two where the levels have the whole room."""
        super().resizeEvent(event)
        self._place(len(self.cards) if self.height() < TWO_ROWS * self.width() else 3)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(number, columns))
        self._grid.activate()

    def _head(self) -> QHBoxLayout:
        row = row_of(
            self._switch("Goh levels", 0, "The five levels; keys 1 to 5 go to them"),
            self._switch("Profile", 1, "TOT, GG and RET of every slice along the body"),
            STRETCH,
            GuideLink("heat-maps", "heat maps"),
            label("Heat map  ", "faint", tooltip=tip("heatmap")),
            spacing=0,
        )
        for number, pattern in enumerate((*PATTERNS, None)):
            hint = PATTERN_NAMES[pattern] if pattern else "No heat map"
            made = button(pattern.upper() if pattern else "Off", tooltip=hint)
            made.setCheckable(True)
            made.setProperty("segment", True)
            self._group.addButton(made, number)
            row.addWidget(made)
        row.addSpacing(14)
        row.addWidget(Legend())
        self._group.idClicked.connect(self._on_pattern)
        return row

    def _switch(self, text: str, pane: int, hint: str) -> QPushButton:
        """A button that shows the levels or the profile."""
        made = button(text, tooltip=hint)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setChecked(pane == 0)
        made.setProperty("segment", True)
        made.clicked.connect(lambda: self._panes.setCurrentIndex(pane))
        return made

    def pattern_button(self, pattern: str | None) -> QWidget:
        """The button of a pattern, None for Off."""
        return self._group.button((*PATTERNS, None).index(pattern))

    def show_analysis(self, volume: Volume | None, analysis: Analysis | None, pattern: str | None) -> None:
        """Show the five levels with the maps of ``pattern``, None for no map."""
        self._group.button((*PATTERNS, None).index(pattern)).setChecked(True)
        levels = {level.level: level for level in analysis.levels} if analysis is not None else {}
        heats = {m.level: m for m in analysis.heatmaps if m.pattern == pattern} if analysis is not None else {}
        lungs = analysis.lung_mask if analysis is not None else None
        self.profile.show_analysis(analysis)
        for card in self.cards:
            card.show_level(levels.get(card.number), volume, lungs, heats.get(card.number))

    def show_selected(self, number: int | None) -> None:
        for card in self.cards:
            card.set_selected(card.number == number)

    def show_slice(self, index: int) -> None:
        """The slice on screen, on the profile."""
        self.profile.plot.show_slice(index)

    @Slot(int)
    def _on_pattern(self, number: int) -> None:
        self.pattern_requested.emit((*PATTERNS, None)[number])
