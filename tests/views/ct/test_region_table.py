"""The table of lesions by lung and third: its numbers, what is not marked, where a click goes."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from sscild_desktop.core.classes import REGIONS
from sscild_desktop.core.results import Extent, LesionResult
from sscild_desktop.views.ct.region_table import DEFINITION, RegionTable

REGION_EXTENTS = {
    key: {"ggo": Extent(10.0 + n, 55.0), "total": Extent(20.0 + n, 70.0)} for n, key in enumerate(REGIONS)
}


@pytest.fixture
def made(qtbot):
    table = RegionTable()
    qtbot.addWidget(table)
    table.resize(420, 260)
    table.show_lesions(LesionResult(np.zeros((1, 1, 1), np.uint8), {}, REGION_EXTENTS))
    table.show()
    return table


def test_numbers_stand_beside_their_region_and_the_thirds_are_defined(made):
    rows = [[made.table.item(r, c).text() for c in range(made.table.columnCount())] for r in range(5)]
    assert rows[0] == ["Right lung", "10.0", "–", "–", "–", "20.0"]
    assert [row[0] for row in rows[2:]] == ["Upper third", "Middle third", "Lower third"]
    assert "55 mL" in made.table.item(0, 1).toolTip() and "not marked" in made.table.item(0, 2).toolTip()
    assert any(one.text() == DEFINITION and one.isVisible() for one in made.findChildren(QLabel))


@pytest.mark.parametrize(("row", "column", "asked"), [(4, 0, ["lower", "total"]), (1, 1, ["left", "ggo"])])
def test_a_click_asks_for_the_place(qtbot, made, row, column, asked):
    with qtbot.waitSignal(made.place_requested) as wish:
        place = made.table.visualItemRect(made.table.item(row, column)).center()
        qtbot.mouseClick(made.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wish.args == asked
