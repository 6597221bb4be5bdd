"""Density by region: every index in sight, the histogram on a click, nothing of another analysis."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from sscild_desktop.core.results import Analysis, LungResult
from sscild_desktop.core.volume import Geometry, SeriesInfo
from sscild_desktop.views.measuring.density_panel import DensityPanel

INDICES = {
    "mean_hu": -801.4,
    "sd_hu": 160.2,
    "skewness": 1.234,
    "kurtosis": 3.5,
    "kurtosis_ssc": 2.25,
    "haa_percent": 6.7,
    "laa950_percent": 0.4,
    "p15_hu": -905.0,
}


@pytest.fixture
def analysis():
    grid = Geometry((2, 3, 4), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0))
    density = INDICES | {f"left_{key}": value for key, value in INDICES.items()}
    thirds = {"upper": INDICES | {"skewness": float("nan")}}
    lungs = LungResult(np.ones(grid.shape, np.uint8), 1.0, 0.5, 0.5, -801.4, density, thirds)
    return Analysis(SeriesInfo(), grid, lungs=lungs)


@pytest.fixture
def panel(qtbot, analysis):
    made = DensityPanel()
    qtbot.addWidget(made)
    made.resize(420, 400)
    made.show_analysis(analysis)
    with qtbot.waitExposed(made):
        made.show()
    return made


def click(qtbot, panel, row):
    place = panel.table.visualItemRect(panel.table.item(row, 0)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_region_that_was_measured_has_a_row(panel):
    rows = [[panel.table.item(row, column).text() for column in range(5)] for row in range(panel.table.rowCount())]
    assert [row[0] for row in rows] == ["Both lungs", "Left lung", "Upper third"]
    assert rows[0][1:] == ["−801", "6.7", "0.4", "−905"]


def test_a_click_shows_the_rest_and_asks_for_the_histogram_once(qtbot, panel):
    asked = []
    panel.region_requested.connect(asked.append)
    click(qtbot, panel, 0)
    assert asked == ["both"] and "SD 160 HU, skewness 1.23, excess kurtosis 3.50" in panel.words.text()
    assert not panel.plot.isVisible()
    panel.show_counts({"both": (1, 5, 2), "upper": (3, 1)})
    assert panel.plot.isVisible()
    click(qtbot, panel, 2)
    assert asked == ["both"] and "skewness –" in panel.words.text() and panel.plot.isVisible()


def test_numbers_that_changed_take_the_histogram_away(qtbot, panel, analysis):
    click(qtbot, panel, 0)
    panel.show_counts({"both": (1, 5, 2)})
    panel.show_analysis(analysis)
    assert panel.plot.isVisible(), "the same numbers: nothing is lost"
    panel.show_analysis(replace(analysis, lungs=replace(analysis.lungs, thirds={})))
    assert not panel.plot.isVisible() and panel.words.text() == ""
    panel.show_analysis(None)
    assert not panel.has_regions and panel.table.rowCount() == 0
