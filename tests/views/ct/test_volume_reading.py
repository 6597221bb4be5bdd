"""Decisions about volumes by real events: what is asked for, what is marked, both values in sight."""

import pytest
from PySide6.QtCore import Qt

from sscild_desktop.core.results import EDITED, WITHDRAWN
from sscild_desktop.core.rules.volumes import decide, measured_volumes
from sscild_desktop.views.ct.results_panel import ResultsPanel
from tests.core.corrections.chest import small_chest

CHEST = small_chest()[1]
RUL = f"{measured_volumes(CHEST)['rul_ml']:.0f}"
WHO = ("Dr. A", "2026-01-01T09:30:00+00:00")


@pytest.fixture
def panel(qtbot):
    made = ResultsPanel()
    qtbot.addWidget(made)
    made.resize(440, 1400)
    made.show_analysis(CHEST)
    made.show()
    return made


def test_a_click_on_a_lobe_chooses_its_volume_which_is_accepted_typed_and_withdrawn(qtbot, panel):
    table, reading = panel.lobes.table, panel.volume
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(table.item(0, 0)).center())
    assert reading.key == "rul_ml"
    for button, decision in ((reading.accept, "accepted"), (reading.withdraw, WITHDRAWN)):
        with qtbot.waitSignal(panel.volume_decided) as asked:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.args[:2] == ["rul_ml", decision]
    reading.box.selectAll()
    with qtbot.waitSignal(panel.volume_decided) as asked:
        qtbot.keyClicks(reading.box, "777")
        qtbot.keyClick(reading.box, Qt.Key.Key_Return)
    assert asked.args == ["rul_ml", EDITED, 777.0]
    assert not reading.revert.isEnabled()


def test_both_values_are_in_sight(panel):
    made = decide(decide(CHEST, "rul_ml", EDITED, 777.0, *WHO), "left_ml", WITHDRAWN, None, *WHO)
    panel.show_analysis(made)
    assert panel.lobes.table.item(0, 1).text() == "777 own" and RUL in panel.lobes.table.item(0, 1).toolTip()
    total, right, left, _ = panel.lungs.texts
    assert (total, left) == ("–", "–") and right.endswith("mL")
    panel.volume.choose("rul_ml")
    assert panel.volume.words.text() == f"Typed by Dr. A, 2026-01-01 09:30 UTC; automatic {RUL} mL."
    panel.volume.choose("left_ml")
    assert not panel.volume.box.isEnabled() and panel.volume.revert.isEnabled()
