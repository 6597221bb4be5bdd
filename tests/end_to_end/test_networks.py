"""A network of one's own: dropped, tried, marked as used, named in the results; where it is gone, that is said."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from sscild_desktop.core.analysis import trial
from sscild_desktop.core.inference.library import remove_network
from sscild_desktop.paths import settings_file
from sscild_desktop.views.networks.dialog import NetworksDialog
from tests.core.small_networks import SPEC, scores_bytes, write_network
from tests.end_to_end.course import case, write_ct

OWN = {"outputs": [{"name": "scores"}], "input": {"name": "slices", "second": "lung", **SPEC}, "role": "scores"}


def drop(dialog, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(dialog, QDragEnterEvent(QPoint(60, 60), copy, data, left, none))
    QApplication.sendEvent(dialog, QDropEvent(QPointF(60, 60), copy, data, left, none))


@pytest.mark.usefixtures("small_networks")
def test_a_network_of_ones_own_analyses_and_is_named(drive, tmp_path, monkeypatch):
    card = write_network(tmp_path / "mine", "own-scores", scores_bytes(), **OWN)
    folder = write_ct(tmp_path / "ct", 0)
    monkeypatch.setattr(trial, "_CHESTS", [case(1)])  # it would make a finer one
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_options: str(tmp_path / "out"))
    (tmp_path / "out").mkdir()

    def add_and_analyse(reader):
        reader.wait(reader.window.isActiveWindow)
        reader.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        reader.wait(lambda: reader.window.findChild(NetworksDialog))
        dialog = reader.window.findChild(NetworksDialog)
        reader.wait(lambda: len(dialog.networks.radios) >= 5)
        drop(dialog, card, card.with_suffix(".onnx"))
        reader.wait(lambda: ("scores", "own-scores") in dialog.networks.radios)
        assert dialog._trial.item(0, 0).text() == "Level 1"
        radio = dialog.networks.radios["scores", "own-scores"]
        reader.qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(8, radio.height() // 2))
        reader.wait(lambda: dialog.networks.radios["scores", "own-scores"].text() == "used")
        dialog.close()
        reader.open(folder)
        reader.press("analyse")
        reader.wait_analysed()
        reader.press("export")
        reader.wait(lambda: reader.window.messages.text.startswith("Exported"))

    assert drive(add_and_analyse, ["--no-heatmaps", "--device", "cpu"]) == 0
    result = json.loads(next((tmp_path / "out").rglob("result.json")).read_text(encoding="utf-8"))
    assert {use["name"] for use in result["networks"]} == {"lesions-all", "own-scores", "goh-levels"}
    assert json.loads(settings_file().read_text(encoding="utf-8"))["networks"] == [["scores", "own-scores"]]
    remove_network("own-scores")

    def look(reader):
        assert "“own-scores” is not there" in reader.window.messages.text

    assert drive(look) == 0
    assert json.loads(settings_file().read_text(encoding="utf-8"))["networks"] == []
