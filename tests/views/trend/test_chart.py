"""The trend chart by real events: what it draws, says, asks for, and what its pictures hold."""

import re
from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from sscild_desktop.core.course.measures import MEASURES
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.patients import LungFunction, Visit
from sscild_desktop.views.trend.chart import TrendChart
from sscild_desktop.views.trend.day_axis import DayAxis
from sscild_desktop.views.trend.picture import plot_area, svg
from sscild_desktop.views.trend.plot import PAPER, TrendPlot
from sscild_desktop.views.trend.series import (
    LEFT_SCALES,
    RIGHT_SCALES,
    all_series,
    axis_range,
    hover_text,
    noise_band,
    style_of,
)
from tests.core.course.people import a_visit, later
from tests.core.exports.patient.visits_example import example_visits
from tests.views.conftest import mouse


@pytest.fixture
def chart(qtbot):
    widget = TrendChart()
    qtbot.addWidget(widget)
    widget.resize(1000, 440)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.set_visits(example_visits(), "P0007")
    return widget


def point(chart, key, number):
    series = [one.measure.key for one in chart.plot.series].index(key)
    return chart.plot.place(series, number)


def hover(chart, place):
    mouse(chart.plot.viewport(), QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton)


def click(chart, place):
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        mouse(chart.plot.viewport(), kind, place)


def press(qtbot, chart, *keys):
    for key in keys:
        qtbot.keyClick(chart.plot, key)


def test_it_begins_with_extents_and_lung_function(chart):
    assert chart.shown_keys == ("goh_extent", "total_percent", "fvc_percent", "dlco_percent")
    assert chart.sentence == ""


def test_marks_stand_where_their_day_and_value_are(chart):
    """On the screen: later is further right in proportion to the days, more is higher, on each axis by itself."""
    days = [point.day for point in all_series(example_visits())["fvc_percent"].points]
    places = [point(chart, "fvc_percent", number) for number in range(4)]
    share = (places[1].x() - places[0].x()) / (places[3].x() - places[0].x())
    assert share == pytest.approx((days[1] - days[0]) / (days[3] - days[0]), abs=0.005)
    heights = [place.y() for place in places]
    fvc = [78.4, 77.2, 71.6, 65.9]
    assert (heights[2] - heights[0]) / (heights[3] - heights[0]) == pytest.approx(
        (fvc[2] - fvc[0]) / (fvc[3] - fvc[0]), abs=0.01
    )
    assert heights == sorted(heights)
    extents = [point(chart, "goh_extent", number).y() for number in range(3)]
    assert extents == sorted(extents, reverse=True)


def test_hovering_says_day_value_unit_and_change(chart):
    hover(chart, point(chart, "fvc_percent", 3) + QPointF(3, 2))
    assert chart.plot.hint_text.splitlines() == [
        "FVC",
        "2024-03-11: 65.9 % predicted",
        "−12.5 points since 2022-01-17",
    ]
    hover(chart, point(chart, "goh_extent", 0))
    assert chart.plot.hint_text.splitlines() == ["Goh extent", "2022-01-17: 17.1 %", "first value"]
    hover(chart, point(chart, "goh_extent", 1))
    assert chart.plot.hint_text.splitlines()[-1] == "within measurement noise"
    hover(chart, QPointF(chart.plot.width() / 2, 3))
    assert chart.plot.hint_text == ""


def test_the_box_stays_inside_the_chart(chart):
    for series, one in enumerate(chart.plot.series):
        for number in range(len(one.points)):
            hover(chart, chart.plot.place(series, number))
            assert chart.plot.rect().contains(chart.plot._hint.geometry())


def test_a_click_asks_for_the_visit(qtbot, chart):
    with qtbot.waitSignal(chart.visit_requested) as asked:
        click(chart, point(chart, "fvc_percent", 2))
    assert asked.args == [3]
    with qtbot.assertNotEmitted(chart.visit_requested):
        click(chart, QPointF(chart.plot.width() / 2, 3))


def test_the_keyboard_reaches_every_mark(qtbot, chart):
    chart.plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert chart.plot.hint_text.startswith("Goh extent\n2024-03-11")
    press(qtbot, chart, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert chart.plot.hint_text.startswith("Goh extent\n2022-01-17")
    press(qtbot, chart, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert chart.plot.hint_text.startswith("FVC\n2022-07-04")
    with qtbot.waitSignal(chart.visit_requested) as asked:
        press(qtbot, chart, Qt.Key.Key_Return)
    assert asked.args == [2]
    press(qtbot, chart, Qt.Key.Key_Escape)
    assert chart.plot.hint_text == ""
    press(qtbot, chart, Qt.Key.Key_Up)
    assert chart.plot.hint_text.startswith("DLCO\n2022-01-17")


def test_ticking_a_box_draws_a_measure_and_unticking_removes_it(qtbot, chart):
    qtbot.mouseClick(chart.boxes["fibrosis_percent"], Qt.MouseButton.LeftButton, pos=QPointF(8, 8).toPoint())
    assert "fibrosis_percent" in chart.shown_keys
    qtbot.keyClick(chart.boxes["goh_extent"], Qt.Key.Key_Space)
    assert "goh_extent" not in chart.shown_keys
    chart.set_visits(example_visits()[:3], "P0007")
    assert chart.shown_keys == ("total_percent", "fibrosis_percent", "fvc_percent", "dlco_percent")


def test_other_axes_show_other_measures(chart):
    chart.left_scale.setCurrentIndex([scale.title for scale in LEFT_SCALES].index("Volume, mL"))
    chart.right_scale.setCurrentIndex([scale.title for scale in RIGHT_SCALES].index("Lung function, L"))
    assert chart.shown_keys == ("lungs_ml", "fvc_l")
    assert "noise" not in chart.legend_text


def test_the_band_is_in_words_and_around_the_first_value(chart):
    assert "±3.4 points around the first Goh extent: within measurement noise" in chart.legend_text
    low, high, _words = noise_band([all_series(example_visits())["goh_extent"]])
    assert (low, high) == (17.1 - 3.4, 17.1 + 3.4)
    chart.boxes["goh_extent"].setChecked(False)
    assert "around the first total disease" in chart.legend_text
    chart.boxes["total_percent"].setChecked(False)
    assert "noise" not in chart.legend_text


def test_a_missing_value_is_a_gap():
    visits = example_visits()
    dlco = all_series(visits)["dlco_percent"]
    assert ([one.value for one in dlco.points], dlco.gaps) == ([61.3, 48.8], {1})
    assert all_series(visits)["fvc_percent"].gaps == frozenset()
    assert all_series(visits)["goh_extent"].gaps == {1}
    assert all_series(visits[1:])["goh_extent"].gaps == frozenset()  # nothing before the first value


def test_gaps_are_dotted_and_lines_are_not(chart):
    for key in ("total_percent", "fvc_percent", "dlco_percent"):
        chart.boxes[key].setChecked(False)
    curves = [item for _box, item in chart.plot._scene_items if hasattr(item, "xData")]
    joined = {item.opts["pen"].style(): list(item.opts["connect"][:-1]) for item in curves}
    assert joined == {Qt.PenStyle.DotLine: [1, 0], Qt.PenStyle.SolidLine: [0, 1]}
    assert "Dotted: no value at a visit in between." in chart.legend_text


def test_lung_function_is_drawn_on_its_own_day(chart):
    chart.plot._choose((2, 2))
    assert chart.plot.chosen[1].day == date(2023, 2, 22)


def test_no_visit_one_visit_and_nothing_ticked_have_sentences(chart):
    chart.set_visits(())
    assert chart.sentence.startswith("There are no visits yet.")
    assert not any(one.isEnabled() for one in chart.buttons.values())
    chart.set_visits([Visit(1, 1, date(2024, 1, 2))])
    assert chart.sentence.startswith("Nothing was measured")
    chart.set_visits(example_visits()[:1])
    assert (chart.sentence, len(chart.plot.series)) == ("", 4)
    assert "One visit so far" in chart.legend_text
    for key in chart.shown_keys:
        chart.boxes[key].setChecked(False)
    assert chart.sentence.startswith("Tick a measure")


def test_what_was_never_measured_cannot_be_ticked(chart):
    chart.set_visits([replace(visit, series=()) for visit in example_visits()])
    assert not chart.boxes["goh_extent"].isEnabled()
    assert "not measured at any visit" in chart.boxes["goh_extent"].toolTip()
    assert chart.shown_keys == ("fvc_percent", "dlco_percent")


def test_litres_are_shown_where_there_is_nothing_else(chart):
    chart.set_visits([Visit(1, 1, date(2024, 1, 2), LungFunction(fvc_l=2.5))])
    assert chart.shown_keys == ("fvc_l",)


def test_every_measure_has_an_axis_and_a_look_of_its_own():
    keys = [key for scale in (*LEFT_SCALES, *RIGHT_SCALES) for key in scale.keys]
    assert sorted(keys) == sorted(one.key for one in MEASURES)
    for left in LEFT_SCALES:
        for right in RIGHT_SCALES:
            styles = [style_of(key) for key in (*left.keys, *right.keys)]
            assert len({(one.mark, one.is_dashed) for one in styles}) == len(styles)
            assert len({one.light for one in styles}) == len({one.dark for one in styles})


def test_colours_can_be_told_from_the_back_they_stand_on():
    """Contrast of at least 3 to 1, as WCAG asks of graphics, on the dark screen and on paper."""

    def light(colour):
        parts = [part / 255.0 for part in colour]
        r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    for one in MEASURES:
        style = style_of(one.key)
        assert (light(style.dark) + 0.05) / (light((20, 24, 29)) + 0.05) >= 3, one.key
        assert 1.05 / (light(style.light) + 0.05) >= 3, one.key


def test_small_changes_do_not_fill_the_height():
    right = RIGHT_SCALES[0]
    visits = [Visit(n, 1, date(2024, n, 1), LungFunction(fvc_percent=80.0 + n / 10)) for n in (1, 2)]
    low, high = axis_range([all_series(visits)["fvc_percent"]], right)
    assert high - low == pytest.approx(30.0)


@pytest.mark.parametrize(("days", "pattern"), [(10, "%Y-%m-%d"), (200, "%Y-%m"), (4000, "%Y-%m"), (20000, "%Y-%m")])
def test_days_are_written_the_same_everywhere(qapp, days, pattern):
    axis, low = DayAxis("bottom"), date(2020, 1, 5).toordinal()
    ((spacing, ticks),) = axis.tickValues(low, low + days, 700)
    texts = axis.tickStrings(ticks, 1.0, spacing)
    assert 2 <= len(texts) <= 11
    assert texts == [date.fromordinal(int(tick)).strftime(pattern) for tick in ticks]


def test_the_buttons_ask_for_pictures(qtbot, chart):
    for kind in ("png", "svg"):
        with qtbot.waitSignal(chart.export_requested) as asked:
            qtbot.mouseClick(chart.buttons[kind], Qt.MouseButton.LeftButton)
        assert asked.args == [kind]


def pixels(image):
    """Rows, columns, red green blue."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return data[..., 2::-1].astype(int)


def count_of(image, colour):
    """Pixels of about this colour."""
    return int((np.abs(pixels(image) - np.array(colour)).sum(axis=2) < 30).sum())


def test_a_png_has_twice_the_size_and_every_line(chart, tmp_path):
    path = chart.save(tmp_path / "trend.png")
    image = QImage(str(path))
    assert image.size() == QSize(2200, 1280)
    assert image.pixelColor(3, 3) == QColor("white")
    plot = image.copy(100, 100, 2000, 880)  # without the legend
    for key in chart.shown_keys:
        assert count_of(plot, style_of(key).light) > 240, key
    assert count_of(plot, (230, 232, 235)) > 100_000  # the band
    assert list(tmp_path.glob("*")) == [path]


def test_an_svg_holds_the_words_as_text(chart, tmp_path):
    path = chart.save(tmp_path / "trend.svg")
    root = ElementTree.parse(path).getroot()
    words = " ".join(text for text in root.itertext() if text.strip())
    for text in ("Trend of P0007", "Extent, %", "Lung function, % predicted", "FVC, % predicted", "2022-07", "noise"):
        assert text in words
    assert not [one for one in root.iter() if one.tag.endswith("}image")]


def heights(root):
    """Height of each number on an axis, in the drawing; texts that stand alone in their group."""
    found = {}
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        matrix = re.findall(r"-?[\d.]+(?:e-?\d+)?", group.get("transform", ""))
        for text in group.findall("{http://www.w3.org/2000/svg}text"):
            found[text.text.strip()] = float(matrix[3]) * float(text.get("y")) + float(matrix[5])
    return found


def test_axes_and_marks_agree_in_a_picture(qtbot, chart):
    """Recorded at other dots per inch, the numbers would stand closer together than the marks."""
    drawing = chart._drawing()
    found = heights(ElementTree.fromstring(svg(drawing)))
    plot = TrendPlot(PAPER)
    qtbot.addWidget(plot)
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(plot_area(drawing).size().toSize())
    plot.show()
    plot.draw(drawing.left, drawing.right, drawing.left_scale, drawing.right_scale)
    box = plot.getPlotItem().vb
    wanted = box.mapViewToScene(QPointF(0, 5)).y() - box.mapViewToScene(QPointF(0, 25)).y()
    assert found["5"] - found["25"] == pytest.approx(wanted, abs=1.5)


def test_a_picture_names_nobody_that_was_not_given(chart, tmp_path):
    chart.set_visits(example_visits())
    text = chart.save(tmp_path / "trend.svg").read_text("utf-8")
    assert ">Trend<" in text
    assert "P0007" not in text


def test_a_picture_is_written_whole_or_not_at_all(chart, tmp_path, monkeypatch):
    (tmp_path / "trend.png").write_bytes(b"old")
    monkeypatch.setattr(QImage, "save", lambda *_arguments: False)
    with pytest.raises(ExportFailed):
        chart.save(tmp_path / "trend.png")
    assert (tmp_path / "trend.png").read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["trend.png"]
    with pytest.raises(ExportFailed, match=".png or .svg"):
        chart.save(tmp_path / "trend.gif")


def test_copying_puts_the_picture_on_the_clipboard(qtbot, chart):
    QGuiApplication.clipboard().clear()
    chart.plot.setFocus()
    qtbot.keyClick(chart.plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().size() == QSize(2200, 1280)


def test_it_fits_a_narrow_place(qtbot, chart):
    chart.resize(660, 300)
    assert chart.width() == 660
    for one in chart.findChildren(QWidget):
        if one.isVisible() and one.parent() is chart:
            assert chart.rect().contains(one.geometry())


def test_a_change_beside_the_noise_is_not_shown_as_its_border(chart):
    chart.set_visits([a_visit(1, goh_extent=5.0), a_visit(2, later(365), goh_extent=8.42)], "P0007")
    series = next(one for one in chart.plot.series if one.measure.key == "goh_extent")
    assert "+3.42 points since" in hover_text(series, series.points[1])


def test_a_long_history_is_drawn(chart):
    visits = [replace(example_visits()[0], id=n, day=date(2010, 1, 1) + timedelta(days=61 * n)) for n in range(1, 61)]
    chart.set_visits(visits, "P0007")
    assert [len(one.points) for one in chart.plot.series] == [60] * 4
    assert hover_text(chart.plot.series[3], chart.plot.series[3].points[59]).endswith("since 2010-03-03")
