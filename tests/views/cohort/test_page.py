"""The cohort page by real events: choices, clicks in the tables, pointing at marks, figures saved on white."""

import re

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from sscild_desktop.core.cohort.table import LAST_VISIT, CohortChoice, analyse_cohort
from sscild_desktop.core.course.assess import PROGRESSION_RULES
from sscild_desktop.core.course.read_lung_function import OMERACT
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.wording import fixed
from sscild_desktop.views.cohort.figure_picture import write_picture
from sscild_desktop.views.cohort.page import CohortPage
from sscild_desktop.views.cohort.words import p_text, rho_text
from tests.core.cohort.example_cohort import example_cohort


@pytest.fixture(scope="module")
def divided():
    return analyse_cohort(example_cohort(), CohortChoice(rule=OMERACT))


@pytest.fixture
def page(qtbot):
    made = CohortPage()
    qtbot.addWidget(made)
    made.resize(1400, 860)
    with qtbot.waitExposed(made):
        made.show()
    return made


def move(plot, place: QPointF) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, QPointF(plot.mapToGlobal(place.toPoint())), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)


def texts(table, row):
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_before_anything_is_known(page):
    assert not page.export_button.isEnabled()
    assert page.choice == CohortChoice()


def test_no_definition_is_chosen_by_itself(page):
    page.show_result(analyse_cohort(example_cohort(), CohortChoice()))
    assert page.rule.currentText() == "none chosen"
    assert "none is recommended" in page.boxes.plot.figure.result
    assert not page.boxes.png_button.isEnabled()
    assert page.groups.table.rowCount() == 0
    assert page.summary.text().startswith("24 patients, 24 with a follow-up")
    assert [page.rule.itemData(i) for i in range(1, page.rule.count())] == list(PROGRESSION_RULES)


def test_a_chosen_definition_is_asked_for(qtbot, page, divided):
    page.show_result(analyse_cohort(example_cohort(), CohortChoice()))
    with qtbot.waitSignal(page.choice_requested) as told:
        qtbot.keyClick(page.rule, Qt.Key.Key_Down)
    assert told.args[0] == CohortChoice(rule=PROGRESSION_RULES[0])
    with qtbot.waitSignal(page.choice_requested) as told:
        qtbot.keyClick(page.at, Qt.Key.Key_Down)
    assert told.args[0].at == LAST_VISIT


def test_diseases_of_the_cohort_are_offered(qtbot, page, divided):
    page.show_result(divided)
    assert [page.disease.itemText(i) for i in range(page.disease.count())] == ["all", "IPF", "SSc-ILD"]
    with qtbot.waitSignal(page.choice_requested) as told:
        qtbot.keyClick(page.disease, Qt.Key.Key_Down)
    assert told.args[0].disease == "IPF"


def test_figures_say_what_the_tests_say(page, divided):
    page.show_result(divided)
    figure = page.scatter.plot.figure
    found = divided.correlated[0]
    assert f"ρ = {rho_text(found.rho)}, n = {found.n}" in figure.result
    assert len(figure.dots) == found.n
    assert figure.line == (found.slope, found.intercept)
    group = next(one for one in divided.groups if one.measure.key == page.boxes.keys[0])
    assert [box.n for _, box in page.boxes.plot.figure.boxes] == [group.progressive.n, group.stable.n]
    assert p_text(group.u_p, True) in page.boxes.plot.figure.result


def test_values_or_change(qtbot, page, divided):
    page.show_result(divided)
    qtbot.keyClick(page.show_box, Qt.Key.Key_Down)
    assert page.is_change
    figure = page.scatter.plot.figure
    assert figure.title.startswith("Change of FVC against change of")
    row = divided.rows[0]
    dot = next(dot for dot in figure.dots if dot.code == row.code)
    assert (dot.x, dot.y) == (row.change["goh_extent"], row.change["fvc_percent"])
    assert texts(page.correlations.table, 0)[0].startswith("Change of")


def test_a_cell_of_the_grid_shows_its_scatter(qtbot, page, divided):
    page.show_result(divided)
    table = page.correlations.table
    item = table.item(1, 2)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(item).center())
    assert page.scatter.keys == ("total_percent", "dlco_percent")
    assert page.scatter.plot.figure.y_label == "DLCO, % predicted"
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert page.scatter.keys == ("total_percent", "fev1_percent")


def test_the_chosen_scatter_is_marked_in_the_grid(qtbot, page, divided):
    page.show_result(divided)
    qtbot.keyClick(page.scatter.boxes[0], Qt.Key.Key_Down)
    qtbot.keyClick(page.scatter.boxes[1], Qt.Key.Key_Down)
    assert (page.correlations.table.currentRow(), page.correlations.table.currentColumn()) == (1, 2)


def test_a_table_that_was_not_seen_yet_shows_the_newest_result(page, divided):
    page.show_result(analyse_cohort(example_cohort(8), CohortChoice(rule=OMERACT)))
    page.tabs.setCurrentIndex(3)
    assert page.patients.table.rowCount() == 8
    page.tabs.setCurrentIndex(2)
    page.show_result(divided)
    assert page.paired.table.rowCount() == len(divided.paired)
    page.tabs.setCurrentIndex(3)
    assert page.patients.table.rowCount() == 24


def test_a_row_of_the_groups_shows_its_boxes(qtbot, page, divided):
    page.show_result(divided)
    page.tabs.setCurrentIndex(1)
    table = page.groups.table
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(2, 0)).center())
    assert page.boxes.keys == (divided.groups[2].measure.key,)


def test_pointing_at_a_mark_names_the_patient_by_code(qtbot, page, divided):
    page.show_result(divided)
    QApplication.processEvents()
    plot = page.scatter.plot
    dot = plot.figure.dots[5]
    move(plot, plot.place_of(dot))
    assert page.scatter.pointed.text().startswith("P00")
    assert plot.figure.dots[plot.nearest(plot.place_of(dot))].code in page.scatter.pointed.text()
    assert "Secret" not in page.scatter.pointed.text()
    move(plot, QPointF(2, 2))
    assert page.scatter.pointed.text().startswith("Point at a mark")


def test_every_mark_of_the_boxes_can_be_pointed_at(page, divided):
    page.show_result(divided)
    QApplication.processEvents()
    plot = page.boxes.plot
    codes = set()
    for dot in plot.figure.dots:
        move(plot, plot.place_of(dot))
        codes.add(re.match(r"P\d{4}", page.boxes.pointed.text()).group())
    assert len(codes) >= 0.8 * len(plot.figure.dots)  # a few lie on each other


def test_marks_are_reached_with_the_keyboard(qtbot, page, divided):
    page.show_result(divided)
    plot = page.scatter.plot
    order = sorted(plot.figure.dots, key=lambda dot: (dot.x, dot.y))
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert page.scatter.pointed.text() == order[0].text
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert page.scatter.pointed.text() == order[-1].text
    with qtbot.waitSignal(page.patient_requested) as told:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert told.args == [order[-1].code]


def test_a_mark_or_a_row_opens_the_patient(qtbot, page, divided):
    page.show_result(divided)
    QApplication.processEvents()
    plot = page.scatter.plot
    place = plot.place_of(plot.figure.dots[3]).toPoint()
    with qtbot.waitSignal(page.patient_requested):
        qtbot.mouseDClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.tabs.setCurrentIndex(3)
    table = page.patients.table
    table.setCurrentCell(4, 0)
    with qtbot.waitSignal(page.patient_requested) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [divided.rows[4].code]


def test_groups_are_told_apart_without_colour(page, divided):
    page.show_result(divided)
    looks = page.scatter.plot.look.groups.values()
    assert len({look.symbol for look in looks}) == len({look.sign for look in looks}) == 3


def test_patients_show_every_definition(page, divided):
    page.show_result(divided)
    page.tabs.setCurrentIndex(3)
    row = texts(page.patients.table, 0)
    assert row[0] == divided.rows[0].code
    assert row[7:] == [divided.rows[0].says(rule) for rule in PROGRESSION_RULES]


@pytest.mark.parametrize("name", ["scatter", "boxes"])
def test_figures_are_saved_on_white(page, divided, tmp_path, name):
    page.show_result(divided)
    drawing = page.drawing(name)
    picture = QImage(str(write_picture(drawing, tmp_path / f"{name}.png")))
    assert (picture.width(), picture.height()) == (2880, 2160)
    assert picture.pixelColor(5, 2100).name() == "#ffffff"
    pixels = np.frombuffer(picture.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    for colour in (0xFF0072B2, 0xFFD55E00):
        assert (pixels == colour).any()
    assert write_picture(drawing, tmp_path / f"{name}.svg").read_bytes() == drawing
    text = drawing.decode("utf-8")
    assert text.startswith("<?xml")
    assert "<image" not in text
    assert text.count("<path") >= len(divided.rows)
    assert "Goh extent" in re.sub(r"<[^>]+>", " ", text)


def test_a_figure_is_png_or_svg(tmp_path):
    with pytest.raises(ExportFailed, match="png or .svg"):
        write_picture(b"<svg/>", tmp_path / "a.txt")


@pytest.mark.parametrize(("button", "kind"), [("png_button", "png"), ("svg_button", "svg")])
def test_buttons_ask(qtbot, page, divided, button, kind):
    page.show_result(divided)
    with qtbot.waitSignal(page.picture_requested) as told:
        qtbot.mouseClick(getattr(page.scatter, button), Qt.MouseButton.LeftButton)
    assert told.args == ["scatter", kind]
    with qtbot.waitSignal(page.export_requested):
        qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("count", [0, 1, 2, 4])
def test_small_cohorts_show_dashes_and_say_why(page, count):
    result = analyse_cohort(example_cohort(count), CohortChoice(rule=OMERACT))
    page.show_result(result)
    assert page.scatter.plot.figure.line is None
    assert page.export_button.isEnabled() is bool(count)
    if count:
        assert "at least 5 are needed" in page.scatter.plot.figure.result
        assert texts(page.correlations.table, 0)[1] == "–"
        assert "at least 5" in page.correlations.table.item(0, 1).toolTip()


def test_choices_stay_when_the_result_is_renewed(qtbot, page, divided):
    page.show_result(divided)
    page.scatter.choose("ggo_percent", "dlco_percent")
    page.show_result(divided)
    assert page.scatter.keys == ("ggo_percent", "dlco_percent")


def test_a_narrow_window_shows_the_whole_page(page, divided):
    page.show_result(divided)
    assert page.minimumSizeHint().width() <= 1000


@pytest.mark.parametrize(("width", "height"), [(1270, 700), (1490, 850)])
def test_nothing_is_cut_off(page, divided, width, height):
    page.show_result(divided)
    page.resize(width, height)
    QApplication.processEvents()
    for box in (page.disease, page.show_box, page.at, page.span, page.rule):
        needed = box.fontMetrics().horizontalAdvance(box.currentText())
        assert box.width() >= needed + 20, box.accessibleName()
        assert box.mapTo(page, QPoint(box.width(), 0)).x() <= width
    for index, table in enumerate((page.correlations.table, page.groups.table, page.paired.table, page.patients.table)):
        page.tabs.setCurrentIndex(index)
        QApplication.processEvents()
        header = table.horizontalHeader()
        assert sum(header.sectionSize(column) for column in range(table.columnCount())) <= width


def test_p_values_in_words():
    assert [p_text(value) for value in (0.0004, 0.001, 0.04999, 1.0, float("nan"))] == [
        "<0.001", "0.001", "0.050", "1.000", "–",
    ]  # fmt: skip
    assert fixed(-0.001, 1) == "0.0"
    assert fixed(-1.25, 1) == "−1.2"
