"""The table of change: groups, words and arrows for worse and better, noise in words, copied with every digit."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QGuiApplication

from sscild_desktop.core.course.change import change_rows
from sscild_desktop.core.patients import LungFunction
from sscild_desktop.views.patient.change_table import COPIED, NOTHING, ChangeTable
from sscild_desktop.views.shared.theme import colours
from tests.core.exports.patient.visits_example import example_visits


@pytest.fixture
def table(qtbot):
    widget = ChangeTable()
    qtbot.addWidget(widget)
    widget.resize(1000, 600)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.set_rows(example_rows())
    return widget


def example_rows():
    visits = example_visits()
    return change_rows(visits[0], visits[3])


def line(table, name):
    return next(texts for texts in table.texts() if texts[0] == name)


def row_of(table, name):
    return next(row for row, texts in enumerate(table.texts()) if texts[0] == name)


def test_groups_have_headings_with_their_days(table):
    headings = [texts[0] for texts in table.texts() if len(texts) == 1]
    assert headings == [
        f"{name}   2022-01-17 → 2024-03-11" for name in ("Extent", "Volume", "Density", "Lung function", "Pair of CTs")
    ]


def test_a_row_shows_before_after_and_change(table):
    assert line(table, "FVC, % predicted") == ["FVC, % predicted", "78.4", "65.9", "−12.5", "−15.9", "−5.8", "▼ worse"]
    assert line(table, "Mean density, HU") == ["Mean density, HU", "−801", "−782", "+20", "–", "+9", "▲ higher"]


def test_worse_and_better_are_words_and_arrows(qtbot, table):
    assert line(table, "Total disease, % of lungs")[-1] == "▲ worse"
    visits = example_visits()
    table.set_rows(change_rows(visits[3], replace(visits[0], day=visits[3].day, series=())))
    table.set_rows(change_rows(replace(visits[3], day=visits[0].day), replace(visits[0], day=visits[3].day)))
    assert line(table, "FVC, L")[-1] == "▲ higher"  # no noise of it is known, so nobody can say better


def test_better_is_said_beyond_a_known_noise(table):
    visits = example_visits()
    table.set_rows(change_rows(visits[3], replace(visits[0], day=date(2030, 1, 1))))
    for name in ("Total disease, % of lungs", "Total disease, mL"):
        assert line(table, name)[-1].startswith("▼ better")
    item = table.table.item(row_of(table, "Total disease, mL"), 6)
    assert item.foreground().color() == QColor(colours()["ok"])


def test_noise_is_grey_and_says_so(table):
    row = row_of(table, "Ground-glass opacity, % of lungs")  # +1.9 points
    assert line(table, "Ground-glass opacity, % of lungs")[-1] == "within measurement noise"
    assert {table.table.item(row, column).foreground().color().name() for column in (3, 4, 5, 6)} == {
        colours()["faint"]
    }
    assert table.table.item(row, 1).foreground().color().name() != colours()["faint"]


def test_a_volume_is_not_called_worse_when_its_extent_is_noise(table):
    assert line(table, "Ground-glass opacity, mL")[-1] == "▲ higher (extent: noise)"
    assert line(table, "Total disease, mL")[-1] == "▲ worse"


def test_the_volume_of_the_lungs_is_neither_better_nor_worse(table):
    visits = example_visits()
    assert line(table, "Lungs, mL")[-1] == "▼ lower"
    table.set_rows(change_rows(visits[3], replace(visits[0], day=date(2030, 1, 1))))
    assert line(table, "Lungs, mL")[-1].startswith("▲ higher")


def test_what_is_missing_is_named(table):
    visits = example_visits()
    table.set_rows(change_rows(visits[0], visits[1]))
    assert line(table, "DLCO, % predicted")[1:] == ["61.3", "–", "–", "–", "–", "missing at 2022-07-04"]
    tip = table.table.item(row_of(table, "DLCO, % predicted"), 6).toolTip()
    assert tip == "DLCO, % predicted at 2022-07-04 is missing"


def test_no_change_and_no_time_between_are_said(table):
    first = replace(example_visits()[0], series=(), lung_function=LungFunction(fvc_l=2.5))
    table.set_rows(change_rows(first, first))
    assert line(table, "FVC, L")[1:] == [
        *("2.50", "2.50", "0.00", "0.0", "–"),
        "unchanged; the second measurement is not later than the first",
    ]


def test_nothing_to_show_is_a_sentence(table):
    table.set_rows(())
    assert not table.table.isVisible()
    assert not table.copy_button.isEnabled()
    assert table._nothing.isVisible()
    assert table._nothing.text() == NOTHING
    table.set_rows(example_rows())
    assert table.table.isVisible()


def pasted():
    return [text.split("\t") for text in QGuiApplication.clipboard().text().split("\n")]


def number(text):
    return float(text.replace(QLocale.system().decimalPoint(), ".")) if text else None


def test_ctrl_c_copies_everything_with_every_digit(qtbot, table):
    table.table.setFocus()
    qtbot.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *lines = pasted()
    assert head == list(COPIED)
    for row, texts in zip(example_rows(), lines, strict=True):
        assert texts[:3] == [row.measure.group, row.measure.name, row.measure.unit]
        values = (row.before, row.after, row.absolute, row.relative, row.per_year)
        assert tuple(number(text) for text in texts[5:10]) == values


def test_selected_rows_are_copied_alone(qtbot, table):
    row = row_of(table, "FVC, L")
    item = table.table.item(row, 0)
    table.table.scrollToItem(item)
    place = table.table.visualItemRect(item).center()
    qtbot.mouseClick(table.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(table.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [texts[1:3] for texts in pasted()[1:]] == [["FVC", "L"], ["FVC", "% predicted"]]


def test_numbers_are_copied_as_the_system_writes_them(table, monkeypatch):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(QLocale.Language.German))
    table.copy_button.click()
    assert pasted()[1][5] == "17,1"


def test_nothing_is_cut_off(table):
    """Every number stands whole in its cell, at the least width of the page."""
    table.resize(830, 400)
    metrics = table.table.fontMetrics()
    for row, texts in enumerate(table.texts()):
        for column, text in enumerate(texts if len(texts) > 1 else ()):
            assert metrics.horizontalAdvance(text) + 6 <= table.table.columnWidth(column), (row, text)


def test_worse_and_better_stay_whole_where_names_have_no_room(table):
    table.resize(560, 400)
    words, header = table.table.fontMetrics(), table.table.horizontalHeader()
    for row, texts in enumerate(table.texts()):
        if len(texts) > 1:
            assert words.horizontalAdvance(texts[6]) + 6 <= header.sectionSize(6)
            assert table.table.item(row, 0).toolTip() == texts[0]
