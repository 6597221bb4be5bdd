"""All networks in a table, one used for each role; dropped files, removal and work are asked for by real events."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.inference.library import STANDARD, Listed, library
from sscild_desktop.views.networks.dialog import NetworksDialog
from sscild_desktop.views.networks.text import NOT_TRIED, UNREADABLE, trial_table
from tests.core.small_networks import scores_bytes, write_network

SCORED = {
    "scores_percent": [[10.0, 5.0, 4.0]] * 5,
    "truth_percent": [[8.0, 5.5, 0.0]] * 5,
    "mean_absolute_error_points": {"tot": 2.0, "gg": 0.5, "ret": 4.0},
}


@pytest.fixture
def own(tmp_path):
    facts = {
        "role": "scores",
        "after": "Example 2020",
        "error": "5 points",
        "limits": "One centre.",
        "self_test": SCORED,
    }
    return Listed(load_card(write_network(tmp_path, "own-scores", scores_bytes(), **facts)), "scores", True)


@pytest.fixture
def dialog(qtbot, own):
    made = NetworksDialog()
    qtbot.addWidget(made)
    made.show_networks((*library(), own), {})
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(table):
    return [
        [table.item(r, c).text() if table.item(r, c) else "" for c in range(table.columnCount())]
        for r in range(table.rowCount())
    ]


def pick(qtbot, dialog, name):
    table = dialog.networks.table
    row = next(r for r, found in enumerate(texts(table)) if found[2] == name)
    place = table.visualItemRect(table.item(row, 2)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_every_network_is_listed_with_what_matters(dialog, own):
    rows = texts(dialog.networks.table)
    names = [row[2] for row in rows]
    assert len(names) == len(library()) + 1
    roles = [row[1] for row in rows]
    assert [role for n, role in enumerate(roles) if role not in roles[:n]] == [
        "Finds the lungs",
        "Finds the lobes",
        "Marks lesions",
        "Scores TOT, GG and RET of a slice",
        "Finds the five Goh levels",
    ]
    short = own.card.sha256[:12]
    assert rows[names.index("own-scores")][1:] == [
        "Scores TOT, GG and RET of a slice",
        "own-scores",
        "1.0",
        "added",
        "Example 2020",
        "5 points",
        short,
    ]
    lesions, threshold = rows[names.index("lesions-all")], rows[names.index("threshold")]
    assert lesions[4] == "the program" and lesions[5] and lesions[6]
    assert threshold[4] == "built in" and "reader" in threshold[6] and threshold[7] == "–"


def test_a_click_on_the_button_of_a_network_asks_for_it(qtbot, dialog, own):
    radios = dialog.networks.radios
    assert {role: name for (role, name), radio in radios.items() if radio.isChecked()} == STANDARD
    own_radio = radios["scores", "own-scores"]
    with qtbot.waitSignal(dialog.chosen) as asked:
        qtbot.mouseClick(own_radio, Qt.MouseButton.LeftButton, pos=QPoint(8, own_radio.height() // 2))
    assert asked.args == ["scores", "own-scores"]
    dialog.show_networks((*library(), own), {"scores": "own-scores"})
    radios = dialog.networks.radios
    used = {role: name for (role, name), radio in radios.items() if radio.text() == "used"}
    assert used == {**STANDARD, "scores": "own-scores"}


def test_a_network_of_two_roles_can_be_used_for_one_of_them(qtbot, dialog, tmp_path):
    card = load_card(write_network(tmp_path, "own-lobes", b"never opened", role="lungs and lobes"))
    both = [Listed(card, role, True) for role in ("lungs", "lobes")]
    dialog.show_networks((*library(), *both), {"lobes": "own-lobes"})
    radios = dialog.networks.radios
    assert radios["lobes", "own-lobes"].isChecked() and not radios["lungs", "own-lobes"].isChecked()
    assert radios["lungs", "threshold"].isChecked()
    radio = radios["lungs", "own-lobes"]
    with qtbot.waitSignal(dialog.chosen) as asked:
        qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(8, radio.height() // 2))
    assert asked.args == ["lungs", "own-lobes"]


def test_the_picked_network_is_explained_and_its_trial_shown_beside_the_truth(qtbot, dialog):
    assert dialog._trial_note.text() == NOT_TRIED
    pick(qtbot, dialog, "own-scores")
    assert "Limits: One centre." in dialog._about.toPlainText()
    shown = texts(dialog._trial)
    assert shown[0] == ["Level 1", "10.0 / 8.0", "5.0 / 5.5", "4.0 / 0.0"]
    assert shown[5] == ["Mean error, points", "2.0", "0.5", "4.0"]
    dialog.show_answer("own-scores", {**SCORED, "scores_percent": [[9.0, 5.0, 4.0]] * 5})
    assert texts(dialog._trial)[4][1] == "9.0 / 8.0"


@pytest.mark.parametrize("role", ["lungs", "lobes", "lesions", "scores", "levels", "weather"])
@pytest.mark.parametrize("answer", [{}, [], 3, "text", {"scores_percent": [[None]], "truth_percent": [["x"]]}])
def test_an_answer_that_anybody_wrote_into_a_card_is_no_error(role, answer):
    assert trial_table(role, answer).note == UNREADABLE


def test_answers_of_the_other_roles_are_readable_too():
    levels = trial_table("levels", {"error_mm": [1.25, -3.0, None, 0.0, 40.0]})
    assert [row[1] for row in levels.rows] == ["+1.2", "−3.0", "–", "0.0", "+40.0"]
    extents = {"ggo": 3.0, "reticulation": 1.0, "consolidation": 0.0, "fibrosis": 0.5, "total": 4.0}
    assert trial_table("levels", {"error_mm": [0.0], "doubt": "It is odd."}).note.startswith("It is odd. A gener")
    lesions = trial_table("lesions", {"extent_percent": extents, "truth_percent": extents, "lungs_dice": 0.987})
    assert lesions.rows[4] == ("Total (union)", "4.0", "4.0")
    assert "0.987" in lesions.note
    fewer = trial_table("lesions", {"extent_percent": {"ggo": 3.0}, "truth_percent": {"ggo": 2.0}, "lungs_dice": None})
    assert fewer.rows == (("Ground-glass opacity", "3.0", "2.0"),) and "no lungs" in fewer.note
    dice = dict.fromkeys(("rul", "rml", "rll", "lul", "lll"), 0.9)
    lobes = trial_table("lobes", {"lungs_dice": 0.98, "lobes_dice": dice})
    assert lobes.rows[0] == ("Both lungs", "0.980") and lobes.rows[5] == ("Left lower lobe", "0.900")
    assert trial_table("lungs", {"lungs_dice": 0.98}).rows == (("Both lungs", "0.980"),)


def test_removing_is_asked_in_the_window_and_only_for_added_ones(qtbot, dialog):
    assert not dialog.remove_button.isEnabled()
    pick(qtbot, dialog, "own-scores")
    asked = []
    dialog.remove_requested.connect(asked.append)
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert "own-scores" in dialog.question
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    assert dialog.question == "" and asked == []
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    assert asked == ["own-scores"] and dialog.question == ""


def drop(dialog, names):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), action, mime, left, none)
    QApplication.sendEvent(dialog, enter)
    if enter.isAccepted():
        QApplication.sendEvent(dialog, QDropEvent(QPointF(40, 40), action, mime, left, none))


def test_files_are_dropped_and_others_are_not_taken(dialog):
    dropped = []
    dialog.files_chosen.connect(dropped.append)
    drop(dialog, ["/a/ct.dcm"])
    assert dropped == []
    drop(dialog, ["/a/net.onnx", "/a/net.json"])
    assert [[path.name for path in paths] for paths in dropped] == [["net.onnx", "net.json"]]
    dialog.show_work("Copying", 0.2)
    drop(dialog, ["/a/net.onnx", "/a/net.json"])
    assert len(dropped) == 1


def test_escape_stops_the_work_first_and_closes_then(qtbot, dialog):
    stops = []
    dialog.stop_requested.connect(lambda: stops.append(1))
    dialog.show_work("Asking the network", 0.5)
    assert not dialog.add_button.isEnabled() and not dialog.test_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stops == [1] and dialog.isVisible()
    qtbot.mouseClick(dialog.stop_button, Qt.MouseButton.LeftButton)
    assert stops == [1, 1]
    dialog.show_work("")
    pick(qtbot, dialog, "own-scores")
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.question == "" and dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and stops == [1, 1]


def test_a_refusal_is_one_line_in_the_window(dialog):
    dialog.show_message("The SHA-256 differs.", "error")
    assert dialog.message == "The SHA-256 differs."
    dialog.show_message("")
    assert dialog.message == ""


def test_chosen_files_come_from_the_file_dialog(qtbot, dialog, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (["/b/n.onnx", "/b/n.json"], ""))
    with qtbot.waitSignal(dialog.files_chosen) as asked:
        qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    assert asked.args == [[Path("/b/n.onnx"), Path("/b/n.json")]]
    assert dialog.start_folder == "/b"
