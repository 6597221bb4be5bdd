"""A patient's numbers over time: extents on the left axis, lung function on the right, the reader picks which."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sscild_desktop.core.course.measures import BY_KEY
from sscild_desktop.core.course.measures import label as full_name
from sscild_desktop.core.patients import Visit
from sscild_desktop.views.shared.inputs import Choice
from sscild_desktop.views.shared.language import tr
from sscild_desktop.views.shared.pieces import button, column_of, label, row_of, scrolled
from sscild_desktop.views.shared.theme import colours, is_dark, scaled_px
from sscild_desktop.views.trend.picture import TrendDrawing, band_pixmap, picture, save_picture, swatch_icon
from sscild_desktop.views.trend.plot import Look, TrendPlot
from sscild_desktop.views.trend.series import (
    DOTTED,
    FIRST_SHOWN,
    FIRST_SHOWN_RIGHT,
    LEFT_SCALES,
    RIGHT_SCALES,
    Scale,
    TrendSeries,
    all_series,
    noise_band,
    short_name,
    style_of,
)

SIDE_WIDTH = 236
NO_VISITS = "There are no visits yet. Add a visit, and the chart begins here."
NO_VALUES = "Nothing was measured at these visits yet. Analyse a CT or type lung function."
NOTHING_TICKED = "Tick a measure on the right to draw it."
ONE_VISIT = "One visit so far: a second one makes a trend."


def screen_look() -> Look:
    """The colours of the theme."""
    theme = colours()
    hint = (theme["raised"], theme["border"])
    return Look(theme["window"], theme["text"], theme["border"], (154, 167, 180), is_dark(), hint)


class TrendChart(QWidget):
    """``visit_requested`` carries the id of a visit whose mark was clicked, ``export_requested`` 'png' or 'svg'.

    Whoever answers ``export_requested`` asks for a name and calls ``save``.
    """

    visit_requested = Signal(int)
    export_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: tuple[Visit, ...] = ()
        self._series: dict[str, TrendSeries] = {}
        self._title = ""
        self._ticked = {*FIRST_SHOWN, *FIRST_SHOWN_RIGHT}
        self._look = screen_look()
        self.plot = TrendPlot(self._look)
        self.plot.setAccessibleName(tr("Trend over time; arrow keys go from mark to mark, Enter shows the visit"))
        self.plot.setMinimumSize(300, 160)
        self._sentence = label(role="faint", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.left_scale, self.right_scale = _scale_box(LEFT_SCALES, "Left axis"), _scale_box(RIGHT_SCALES, "Right axis")
        self._left_list, self._right_list = QVBoxLayout(), QVBoxLayout()
        self.boxes: dict[str, QCheckBox] = {}
        self._band_mark, self._words = QLabel(), label(role="faint", wrap=True)
        self._band_mark.setPixmap(band_pixmap(self._look))
        self.buttons = {
            "png": button("PNG…", "export", tooltip="Save the chart as a picture of 2200 × 1280 pixels"),
            "svg": button("SVG…", "export", tooltip="Save the chart as a drawing that can be enlarged"),
            "copy": button("Copy", tooltip="Copy the chart as a picture (Ctrl+C in the chart)"),
        }
        self._compose()
        self._connect()
        self._fill_lists()
        self.set_visits(())

    # what is shown

    def set_visits(self, visits: Sequence[Visit], title: str = "") -> None:
        """Show these visits. ``title`` stands on saved pictures: the code, unless the name was asked for."""
        self._visits = tuple(sorted(visits, key=lambda visit: (visit.day, visit.id)))
        self._series = all_series(self._visits)
        self._title = title
        self._choose_scales()
        self._fill_lists()
        self._draw()

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The measures that are drawn, left ones first."""
        return tuple(one.measure.key for one in self.plot.series)

    @property
    def sentence(self) -> str:
        """What is said instead of the chart; '' while there is one."""
        return self._sentence.text() if self._stack.currentIndex() == 1 else ""

    @property
    def legend_text(self) -> str:
        """The words below the chart: for the shaded band, for dotted lines, for a single visit."""
        return self._words.text()

    def save(self, path: Path) -> Path:
        """Write the chart as PNG (twice the size) or SVG, by the ending; returns the name really written."""
        return save_picture(self._drawing(), path)

    @Slot()
    def copy(self) -> None:
        """Put the chart on the clipboard as a picture."""
        if self.plot.series:
            QGuiApplication.clipboard().setImage(picture(self._drawing()))

    # parts

    def _compose(self) -> None:
        legend = row_of(self._band_mark, (self._words, 1), spacing=8)
        chart = QWidget()
        column_of((self.plot, 1), legend, on=chart, margins=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(chart)
        self._stack.addWidget(self._sentence)
        row_of((self._stack, 1), self._side(), on=self, margins=8, spacing=12)

    def _side(self) -> QWidget:
        """Both checklists, which are the legend too, and below them the buttons."""
        inside = QWidget()
        lists = column_of(on=inside, margins=(0, 0, 4, 0), spacing=4)
        for box, boxes in ((self.left_scale, self._left_list), (self.right_scale, self._right_list)):
            boxes.setSpacing(3)
            lists.addWidget(box)
            lists.addLayout(boxes)
            lists.addSpacing(6)
        lists.addStretch(1)
        scroll = scrolled(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = row_of(*self.buttons.values(), spacing=6)
        side = QWidget()
        side.setFixedWidth(max(scaled_px(SIDE_WIDTH), SIDE_WIDTH))
        column_of((scroll, 1), buttons, on=side, margins=0)
        return side

    def _connect(self) -> None:
        self.plot.point_activated.connect(self.visit_requested)
        self.plot.copy_asked.connect(self.copy)
        self.buttons["copy"].clicked.connect(self.copy)
        for kind in ("png", "svg"):
            self.buttons[kind].clicked.connect(partial(self._ask_export, kind))
        for box in (self.left_scale, self.right_scale):
            box.currentIndexChanged.connect(self._on_scale)

    def _ask_export(self, kind: str, _checked: bool = False) -> None:
        self.export_requested.emit(kind)

    @Slot()
    def _on_scale(self) -> None:
        self._fill_lists()
        self._draw()

    def _scales(self) -> tuple[Scale, Scale]:
        return LEFT_SCALES[self.left_scale.currentIndex()], RIGHT_SCALES[self.right_scale.currentIndex()]

    def _choose_scales(self) -> None:
        """Litres where there is no % predicted, volumes where there is no extent: only if the chart would be empty."""
        for box, scales in ((self.left_scale, LEFT_SCALES), (self.right_scale, RIGHT_SCALES)):
            if not any(key in self._series for key in scales[box.currentIndex()].keys):
                found = [index for index, one in enumerate(scales) if any(key in self._series for key in one.keys)]
                box.blockSignals(True)
                box.setCurrentIndex(found[0] if found else 0)
                box.blockSignals(False)

    def _fill_lists(self) -> None:
        """One check box for each measure of both axes; what was never measured is greyed and says so."""
        scales = self._scales()
        if [*self.boxes] != [key for scale in scales for key in scale.keys]:
            self.boxes.clear()
            for boxes, scale in zip((self._left_list, self._right_list), scales, strict=True):
                _empty(boxes)
                for key in scale.keys:
                    self.boxes[key] = self._check_box(key)
                    boxes.addWidget(self.boxes[key])
        for key, box in self.boxes.items():
            self._update_box(key, box)

    def _check_box(self, key: str) -> QCheckBox:
        box = QCheckBox(tr(short_name(BY_KEY[key])))
        box.setIcon(swatch_icon(style_of(key), self._look))
        box.setIconSize(QSize(28, 16))
        box.setAccessibleName(tr(full_name(BY_KEY[key])))
        box.toggled.connect(partial(self._on_ticked, key))
        return box

    def _update_box(self, key: str, box: QCheckBox) -> None:
        name, has_values = full_name(BY_KEY[key]), key in self._series
        box.blockSignals(True)
        box.setChecked(has_values and key in self._ticked)
        box.blockSignals(False)
        box.setEnabled(has_values)
        box.setToolTip(tr(name if has_values else f"{name}: not measured at any visit"))

    def _on_ticked(self, key: str, is_ticked: bool) -> None:
        (self._ticked.add if is_ticked else self._ticked.discard)(key)
        self._draw()

    def _ticked_series(self, scale: Scale) -> tuple[TrendSeries, ...]:
        return tuple(self._series[key] for key in scale.keys if key in self._ticked and key in self._series)

    def _drawing(self) -> TrendDrawing:
        left, right = self._scales()
        title = f"Trend of {self._title}" if self._title else "Trend"
        return TrendDrawing(self._ticked_series(left), self._ticked_series(right), left, right, title)

    def _draw(self) -> None:
        drawing = self._drawing()
        self.plot.draw(drawing.left, drawing.right, drawing.left_scale, drawing.right_scale)
        self._stack.setCurrentIndex(0 if drawing.series else 1)
        self._sentence.setText(tr(self._why_empty()))
        band = noise_band(drawing.left)
        self._band_mark.setVisible(band is not None)
        self._words.setText(tr("  ".join(([f"{band[2]}."] if band else []) + self._notes(drawing))))
        for one in self.buttons.values():
            one.setEnabled(bool(drawing.series))

    def _why_empty(self) -> str:
        if not self._visits:
            return NO_VISITS
        return NOTHING_TICKED if any(box.isEnabled() for box in self.boxes.values()) else NO_VALUES

    def _notes(self, drawing: TrendDrawing) -> list[str]:
        is_alone, has_gaps = len(self._visits) == 1, any(one.gaps for one in drawing.series)
        return [ONE_VISIT] * is_alone + [DOTTED] * has_gaps


def _empty(boxes: QVBoxLayout) -> None:
    while (item := boxes.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()


def _scale_box(scales: Sequence[Scale], name: str) -> QComboBox:
    box = Choice()
    box.addItems([tr(scale.title) for scale in scales])
    box.setAccessibleName(tr(name))
    box.setToolTip(tr(f"{name} of the chart"))
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box
