"""The panel of corrections: shown with its tools, options go both ways, both values, wishes of the buttons."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from sscild_desktop.core.corrections.shapes import swept
from sscild_desktop.core.corrections.targets import REASSIGN, TARGETS
from sscild_desktop.core.corrections.working import WorkingMasks
from sscild_desktop.core.results import MaskEdit, Scores
from sscild_desktop.state.active_tool import ActiveTool
from sscild_desktop.state.correcting import MaskToolState
from sscild_desktop.views.ct.edits.correct_panel import CorrectPanel
from tests.core.corrections.chest import SHAPE, SPACING, small_chest


@pytest.fixture
def tools(qtbot):
    return ActiveTool()


@pytest.fixture
def panel(qtbot, tools):
    made = CorrectPanel()
    qtbot.addWidget(made)
    made.options = MaskToolState(tools, made)
    made.set_state(made.options)
    tools.choose("brush")
    return made


def test_it_is_there_while_a_tool_for_masks_is_in_hand(panel, tools):
    assert panel.isVisible()
    tools.choose("ruler")
    assert not panel.isVisible()
    tools.choose("polygon")
    assert panel.isVisible()


def test_what_is_chosen_is_put_and_what_was_put_is_shown(qtbot, panel):
    qtbot.mouseClick(panel.mode_button(REASSIGN), Qt.MouseButton.LeftButton)
    panel.limit.click()
    panel.low.setValue(-600)
    panel.high.setValue(-200)
    assert panel.options.options.mode == REASSIGN
    assert panel.options.options.is_limited
    assert (panel.options.options.low_hu, panel.options.options.high_hu) == (-600, -200)
    panel.options.put(size_mm=1000.0, target="lll", low_hu=-900)
    assert panel.diameter.value() == panel.options.options.size_mm == 100.0
    assert panel.target.currentText() == TARGETS["lll"].name
    assert panel.low.value() == -900
    panel.options.put(target="nonsense")
    assert panel.options.options.target == "lll"


def test_an_operation_is_asked_for_with_its_number(qtbot, panel):
    panel.operation.setCurrentIndex(panel.operation.findData("grow"))
    panel.amount.setValue(3.5)
    panel.this_slice.setChecked(True)
    with qtbot.waitSignal(panel.operation_requested) as asked:
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert asked.args == ["grow", 3.5, True]
    panel.operation.setCurrentIndex(panel.operation.findData("interpolate"))
    assert not panel.amount.isVisible() and not panel.this_slice.isVisible()
    with qtbot.waitSignal(panel.operation_requested) as asked:
        qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    assert asked.args[2] is False


def test_both_values_stand_side_by_side(qtbot, panel):
    volume, analysis = small_chest()
    panel.show_analysis(analysis)
    assert not panel.restore.isEnabled()
    working = WorkingMasks(volume, analysis)
    working.change(swept([(16, 20, 10)], 8.0, SHAPE, SPACING, 0), TARGETS["ggo"], "paint")
    corrected = replace(working.measured(analysis), mask_edits=(MaskEdit("Brush", "GGO", 1, 0.1, 16, 16),))
    panel.show_analysis(corrected)
    rows = {panel.table.item(row, 0).text(): row for row in range(panel.table.rowCount())}
    row = rows["Goh extent, %"]
    assert panel.table.item(row, 1).text() == "20.0"
    assert panel.table.item(row, 2).text() == f"{corrected.extent_percent:.1f}"
    assert panel.table.item(row, 2).font().bold()
    assert not panel.table.item(rows["Lungs, mL"], 2).font().bold()
    panel.show_fvc(60.0)
    assert panel.table.item(rows["Goh stage"], 2).text() == "Extensive"
    assert panel.words.text() == "1 correction"
    with qtbot.waitSignal(panel.restore_requested):
        qtbot.mouseClick(panel.restore, Qt.MouseButton.LeftButton)


def test_a_long_stage_takes_lines_and_no_names(qtbot, panel):
    _, analysis = small_chest()
    levels = tuple(replace(level, scores=Scores(0.3, 0.2, 0.2)) for level in analysis.levels)
    panel.resize(330, 700)
    panel.show()
    panel.show_analysis(replace(analysis, levels=levels))
    qtbot.wait(10)
    table, last = panel.table, panel.table.rowCount() - 1
    assert table.item(last, 2).text() == "No disease above the noise"
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    assert table.rowHeight(last) > table.rowHeight(0)
    assert table.height() >= sum(map(table.rowHeight, range(last + 1)))
