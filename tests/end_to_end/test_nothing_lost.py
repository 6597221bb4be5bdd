"""What is open and what is finished stays, through the real program: failed drops, another CT, a window that closes."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog

from sscild_desktop.core.records import Records
from sscild_desktop.paths import data_dir
from tests.end_to_end.course import write_ct
from tests.views.conftest import drag


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_failed_drop_leaves_the_ct_its_results_and_its_source(drive, course, tmp_path, monkeypatch):
    course.take()
    first = course.folders[0]
    before = contents(first)
    (tmp_path / "junk").mkdir()
    (tmp_path / "junk" / "letter.txt").write_text("Dear colleague", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_options: str(first))

    def script(reader):
        window = reader.window
        reader.open(first)
        reader.wait(lambda: window.messages.text.startswith("Analysed on"))
        title, rows = window.series_title.text(), reader.level_rows()
        reader.drop(tmp_path / "junk")
        reader.wait(lambda: window.messages.kind == "error")
        assert (window.series_title.text(), reader.level_rows()) == (title, rows)
        assert window.planes.isVisible() and window.ct_page.patient_line.text().startswith("P0001")
        window.messages.clear()
        reader.press("export")  # into the folder that the CT on screen came from
        reader.wait(lambda: window.messages.kind == "error")
        assert window.messages.text.endswith(".")

    assert drive(script, ["--device", "cpu"]) == 0
    assert contents(first) == before


@pytest.mark.usefixtures("small_networks")
def test_finished_stages_are_kept_when_another_ct_comes_and_when_the_window_closes(drive, tmp_path, hold):
    own = write_ct(tmp_path / "own", 0, patient_id="TEST-9")
    other = write_ct(tmp_path / "other", 1, patient_id="TEST-8")

    def analyse_until(reader, stage):
        hold.after = stage
        reader.press("analyse")
        reader.wait(lambda: reader.window.progress.states.get(stage) == "done")

    def script(reader):
        window = reader.window
        reader.open(own)
        reader.wait_kept("P0001")
        analyse_until(reader, "lungs")
        reader.open_instead(other)
        reader.wait_kept("P0002")
        reader.drop(own)
        reader.wait(lambda: window.messages.text.startswith("Partly analysed on"))
        assert window.actions_["analyse"].text() == "Go on analysing"
        analyse_until(reader, "lesions")

    def look(reader):
        reader.open(own)
        reader.wait(lambda: reader.window.messages.text.startswith("Partly analysed on"))
        assert reader.window.actions_["analyse"].text() == "Go on analysing"

    arguments = ["--device", "cpu", "--no-heatmaps"]
    assert drive(script, arguments) == 0
    with Records.open(data_dir() / "records", read_only=True) as records:
        (kept,) = records.series.recent()[0].analyses
        assert {"lungs", "lesions"} <= set(records.analyses.load(kept.id).seconds) and not kept.is_complete
    assert drive(look, arguments) == 0


@pytest.mark.usefixtures("small_networks")
def test_what_is_dropped_meanwhile_is_analysed_afterwards_behind_the_screen(drive, tmp_path, hold):
    own = write_ct(tmp_path / "own", 0, patient_id="TEST-9")
    other = write_ct(tmp_path / "other", 1, patient_id="TEST-8")

    def script(reader):
        window = reader.window
        reader.open(own)
        reader.wait_kept("P0001")
        hold.after = "lungs"
        reader.press("analyse")
        reader.wait(lambda: window.progress.states.get("lungs") == "done")
        reader.drop(other)
        reader.click(window.question.buttons["waiting:later"])
        hold.after = ""
        reader.wait_analysed()
        reader.wait(lambda: window.waiting.text().startswith("Waiting list 1 of 1"))
        assert window.ct_page.patient_line.text().startswith("P0001")
        assert " not" not in window.waiting.text()

    assert drive(script, ["--device", "cpu", "--no-heatmaps"]) == 0
    with Records.open(data_dir() / "records", read_only=True) as records:
        kept = {one.patient_id: one.analyses for one in records.series.recent()}
        assert [analyses[0].is_complete for analyses in kept.values()] == [True, True] and len(kept) == 2


def test_what_is_drawn_before_the_masks_are_counted_is_kept_and_taken_back(drive, course):
    """Another CT is opened, the window is closed, Undo is pressed: all in the moment in which the masks are counted."""
    course.take()
    first, second = course.folders

    def draw(reader):
        view = reader.window.planes.views["axial"]
        middle = QPointF(view.width() / 2, view.height() / 2)
        aside = QPointF(view.height() / 5, 0)
        drag(view.viewport(), middle - aside, middle - aside + QPointF(0, 30))

    def take(reader, folder):
        reader.open(folder)
        reader.wait(lambda: reader.window.messages.text.startswith("Analysed on"))
        reader.window.messages.clear()
        reader.key(Qt.Key.Key_U)

    def script(reader):
        window = reader.window
        take(reader, first)
        draw(reader)
        assert reader.can("undo")
        window.actions_["undo"].trigger()
        assert not reader.can("undo")
        draw(reader)
        reader.open(second)
        reader.wait(lambda: window.messages.text.startswith("Analysed on"))
        window.messages.clear()
        draw(reader)  # and the window closes

    assert drive(script, ["--device", "cpu"]) == 0
    with Records.open(data_dir() / "records", read_only=True) as records:
        assert len(records.series.recent()) == 2
        for study in records.series.recent():
            (edit,) = records.analyses.load(study.analyses[0].id).mask_edits
            assert edit.tool == "Brush 10 mm" and edit.voxels > 0
