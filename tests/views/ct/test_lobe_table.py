"""The table of lobes shows every lobe with its share and severity; a click asks to go there."""

from PySide6.QtCore import Qt

from sscild_desktop.core.results import Extent, LobeMeasures, LobeResult
from sscild_desktop.views.ct.lobe_table import LobeTable


def result(seen=0.5):
    shares = {1: (0.5, 0), 2: (3.0, 1), 3: (20.0, 2), 4: (40.0, 3), 5: (80.0, 5)}
    lobes = tuple(
        LobeMeasures(lobe, 1000.0 + lobe, {"total": Extent(share, 1.0)}, severity)
        for lobe, (share, severity) in shares.items()
    )
    return LobeResult(None, lobes, {"right oblique": seen, "right horizontal": 0.02, "left oblique": seen})


def texts(table):
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_lobes_with_shares_severities_and_their_sum(qtbot):
    view = LobeTable()
    qtbot.addWidget(view)
    view.show_lobes(result())
    rows = texts(view.table)
    assert rows[2] == ["Right lower lobe", "1003", "20.0", "2"]
    assert rows[5] == ["Sum of severities (0–25)", "", "", "11"]
    assert "right horizontal" in view.table.item(0, 0).toolTip()
    assert "left oblique" not in view.table.item(0, 0).toolTip()
    assert "[1,5)" in view.table.item(0, 3).toolTip()


def test_dashes_before_anything_is_known_and_without_lesions(qtbot):
    view = LobeTable()
    qtbot.addWidget(view)
    assert texts(view.table)[0][1:] == ["–", "–", "–"]
    bare = tuple(LobeMeasures(lobe, 900.0) for lobe in range(1, 6))
    view.show_lobes(LobeResult(None, bare))
    assert texts(view.table)[0][1:] == ["900", "–", "–"]
    assert texts(view.table)[5][3] == "–"


def test_a_click_asks_for_the_lobe_and_the_sum_asks_for_nothing(qtbot):
    view = LobeTable()
    qtbot.addWidget(view)
    view.show_lobes(result())
    asked = []
    view.lobe_requested.connect(asked.append)
    for row in (3, 5):
        place = view.table.visualItemRect(view.table.item(row, 0)).center()
        qtbot.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [4]
