"""Words that widgets paint themselves are whole with the largest letters: none is cut by the box it is written into."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from sscild_desktop.core.measuring.values import Values
from sscild_desktop.core.results import GohLevel
from sscild_desktop.state.settings import FONT_PERCENTS, Settings
from sscild_desktop.views.cohort.figure_plot import TITLE_LEFT, Dot, Figure, FigurePlot
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.views.compare import layers
from sscild_desktop.views.compare.rail import LevelRail
from sscild_desktop.views.ct.extent_bar import ExtentBar
from sscild_desktop.views.ct.levels_strip import Legend
from sscild_desktop.views.ct.profile_pane import ProfilePlot
from sscild_desktop.views.help.preferences import PreferencesDialog
from sscild_desktop.views.measuring.panel import HistogramPlot
from sscild_desktop.views.patient.patient_page import EDITOR_WIDTH
from sscild_desktop.views.patient.visit_editor import VisitEditor
from sscild_desktop.views.planes import annotations
from sscild_desktop.views.shared import theme
from sscild_desktop.views.trend.chart import TrendChart
from tests.core.exports.example import profiled
from tests.core.exports.patient.visits_example import example_visits

SIZE = (600, 240)
ROUNDING_PX = 1
"""Qt rounds what lies above and below the line of writing each by itself: so much higher may a line be."""
KEPT = (
    annotations.small_font,
    annotations._text_picture,
    annotations.laid_out,
    annotations.advance,
    annotations.line_spacing,
)


@pytest.fixture
def large(qapp, monkeypatch):
    """Letters of the largest size, everywhere."""
    before = QApplication.font()
    monkeypatch.setattr(theme._Chosen, "percent", max(FONT_PERCENTS))
    QApplication.setFont(theme._scaled(QApplication.font()))
    for kept in KEPT:
        kept.cache_clear()
    yield
    QApplication.setFont(before)
    for kept in KEPT:
        kept.cache_clear()


def cut(monkeypatch, paint):
    """The texts that ``paint`` writes into boxes too small for them."""
    found, draw, changing = [], QPainter.drawText, annotations.changing_text

    def measure(painter, box, flags, text):
        box = box.toAlignedRect() if isinstance(box, QRectF) else box
        needed = painter.fontMetrics().boundingRect(QRect(QPoint(0, 0), box.size()), int(flags), text)
        if needed.height() > box.height() + ROUNDING_PX or needed.width() > box.width():
            found.append((text, box.size().toTuple(), needed.size().toTuple()))

    def look(self, *args):
        if len(args) == 3:  # a box, its sides, the text; a text at a point is not cut
            measure(self, *args)
        return draw(self, *args)

    def look_at_changing(painter, box, place, text):
        measure(painter, box, 0, text)
        changing(painter, box, place, text)

    with monkeypatch.context() as patched:
        patched.setattr(QPainter, "drawText", look)
        patched.setattr(layers, "changing_text", look_at_changing)
        paint()
    return found


def profile():
    plot, analysis = ProfilePlot(), profiled()
    plot.show_profile(analysis.profile, analysis.levels)
    plot.show_slice(2)
    return plot


def histogram():
    plot = HistogramPlot()
    plot.show_values(Values(voxels=6, mean_hu=-700.0, histogram_hu=-1024, histogram=(1, 2, 3)))
    return plot


def bar():
    made = ExtentBar()
    made.show_extent(15.0, 7.0)
    return made


def rail():
    made = LevelRail("prior")
    made.show_volume(100)
    made.show_levels(tuple(GohLevel(n, -10.0 * n, 90 - n, auto_z_mm=-10.0 * n) for n in range(1, 6)))
    return made


@pytest.mark.parametrize("make", [profile, histogram, bar, rail, Legend])
def test_no_widget_cuts_its_words(qtbot, large, monkeypatch, make):
    widget = make()
    qtbot.addWidget(widget)
    widget.resize(*SIZE)
    assert cut(monkeypatch, widget.grab) == []


def test_a_low_profile_gives_its_room_to_the_curves(qtbot, large):
    plot = profile()
    qtbot.addWidget(plot)
    plot.resize(560, 98)  # as on a laptop
    top, foot = plot.place(0, plot.highest), plot.place(0, 0)
    assert foot.y() - top.y() >= 30


@pytest.mark.parametrize("kind", ["hu", "volume", "change:total"])
def test_no_legend_of_a_difference_cuts_its_words(large, monkeypatch, kind):
    change = SimpleNamespace(classes={"total": SimpleNamespace(gained_ml=1234.0, lost_ml=1.0, same_ml=99.0)})
    layer = layers.DifferenceLayer(kind, SimpleNamespace(hu_note="lung density\nmatched by 12 HU", change=change))
    image = QImage(*SIZE, QImage.Format.Format_RGB32)

    def paint():
        painter = QPainter(image)
        layer.paint_legend(painter, QRectF(image.rect()))
        painter.end()

    assert cut(monkeypatch, paint) == []


def test_no_tag_of_a_level_cuts_its_words(large, monkeypatch):
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    line = annotations.LevelLine(3, 100.0, None, "3   −215.3 mm  (+10.0)", is_moved=True)

    def paint():
        painter = QPainter(image)
        painter.setFont(annotations.small_font())
        annotations.paint_level(painter, QRectF(image.rect()), line, (240, 228, 66))
        painter.end()

    assert cut(monkeypatch, paint) == []


def test_the_boxes_of_a_visit_are_no_wider_than_their_panel(qtbot, large):
    editor = VisitEditor()
    qtbot.addWidget(editor)
    editor.show_visit(example_visits()[0])
    editor.resize(EDITOR_WIDTH - 40, 600)
    editor.show()
    assert editor.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


def test_preferences_are_no_higher_than_the_screen_and_nothing_in_them_is_squeezed(qtbot, large):
    dialog = PreferencesDialog(Settings(), 4, {"Records": Path("/records")})
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert dialog.minimumSizeHint().height() < 400
    buttons = dialog.findChildren(QPushButton)
    assert buttons and [one.text() for one in buttons if one.height() < one.sizeHint().height()] == []
    seen = [one for one in buttons if one.mapTo(dialog, QPoint(0, one.height())).y() <= dialog.height()]
    assert {"Close", "Change keys…"} <= {one.text() for one in seen}


def test_a_long_title_of_an_axis_stands_in_two_lines(qtbot, large):
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.set_visits(example_visits())
    chart.resize(960, 280)
    chart.show()
    right = chart.plot.getPlotItem().getAxis("right")
    qtbot.waitUntil(lambda: right.labelText == "Lung function,<br>% predicted")
    assert right.label.boundingRect().width() <= right.boundingRect().height()
    chart.resize(960, 900)
    qtbot.waitUntil(lambda: right.labelText == "Lung function, % predicted")


def test_what_a_cohort_is_asked_for_takes_two_rows_rather_than_be_cut(qtbot, large):
    page = CohortPage()
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    boxes = (page.disease, page.show_box, page.at, page.span, page.rule)
    assert [box.accessibleName() for box in boxes if box.width() < box.sizeHint().width()] == []
    assert page.span.y() > page.at.y()


def test_a_long_line_over_a_figure_goes_on_in_the_next(qtbot, large):
    plot = FigurePlot()
    qtbot.addWidget(plot)
    plot.resize(420, 300)
    plot.show()
    plot.draw(Figure("Progressive against stable", "Choose a definition of progression above; none is recommended."))
    words = plot.getPlotItem().titleLabel.item
    assert words.boundingRect().width() <= 420 - TITLE_LEFT
    plot.resize(1400, 300)
    assert words.textWidth() == -1


def test_the_smallest_figure_has_marks_below_its_title_in_large_letters(qtbot, large):
    plot = FigurePlot()
    qtbot.addWidget(plot)
    plot.resize(560, plot.minimumHeight())
    plot.show()
    dots = tuple(Dot(str(place), place, place, bool(place % 2)) for place in range(4))
    title = "Change of lesion volume of both lungs against change of FVC, divided by a definition of some length"
    plot.draw(Figure(title, "n = 4, Spearman 0.50 (95 % interval −0.90 to 0.99), p = 0.67, not corrected", dots=dots))
    QApplication.processEvents()
    words, marks = plot.getPlotItem().titleLabel.item, plot.getPlotItem().vb.sceneBoundingRect()
    assert words.mapRectToScene(words.boundingRect()).bottom() <= marks.top()
    assert marks.height() > plot.height() / 5


def test_the_lines_over_a_figure_do_not_lie_between_its_marks(qtbot, large):
    plot = FigurePlot()
    qtbot.addWidget(plot)
    dots = tuple(Dot(str(place), place, place, bool(place % 2)) for place in range(4))
    plot.draw(Figure("Change of FVC, divided by a rule of some length", "n = 4 " * 12, dots=dots, is_divided=True))
    plot.show()
    title, marks = plot.getPlotItem().titleLabel, plot.getPlotItem().vb
    for width in (420, 1400, 560):
        plot.resize(width, 320)
        QApplication.processEvents()
        words = title.item.mapRectToScene(title.item.boundingRect())
        assert (title.item.textWidth() > 0) == (width < 1000)
        assert words.bottom() <= marks.sceneBoundingRect().top()
