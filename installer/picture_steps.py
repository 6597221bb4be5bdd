"""What is done in the program for the pictures of the guide, step by step, as a reader would."""

from pathlib import Path
from typing import Any

Folders = tuple[Path, Path]


def first_start(reader: Any, _work: Path, _folders: Folders) -> None:
    """The window of the first day, when nothing is kept yet."""
    reader.start(keep_records=False)
    reader.take("start-empty")


def start_page(reader: Any, _work: Path, _folders: Folders) -> None:
    reader.start()
    reader.wait_idle()
    reader.take("start")


def open_ct(reader: Any, _work: Path, folders: Folders) -> None:
    """The CT with what was noticed, before the analysis; the list of series."""
    program, window = reader.program, reader.window
    program.importing.open_paths([folders[1]])
    reader.wait(lambda: program.session.volume is not None and program.records.keeping.kept is not None)
    reader.wait_idle()
    window.messages.clear()
    reader.take("ct-opened")
    window.actions_["series"].trigger()
    reader.settle()
    program.help.dialog.resize(1280, 400)
    program.help.dialog.move(40, 120)
    reader.take("series", program.help.dialog)
    program.help.dialog.close()


def analyse(reader: Any, _work: Path, _folders: Folders) -> None:
    """The whole analysis, its parts, and a level that was moved."""
    program, window = reader.program, reader.window
    window.actions_["analyse"].trigger()
    reader.wait(lambda: program.session.is_complete)
    reader.wait_idle()
    window.activity.rest()  # the seconds it took are others on each computer
    program.viewer.go_to_level(4)
    reader.take("ct")
    reader.take("results", window.results, is_whole=True)
    reader.take("strip", window.strip)
    program.viewer.go_to_class("total")
    reader.wait_idle()  # the place is looked for in the background
    window.planes.maximise("axial")
    reader.take("lesions", window.planes)
    window.planes.maximise("axial")


def heat_map(reader: Any, _work: Path, _folders: Folders) -> None:
    program, window = reader.program, reader.window
    program.viewer.go_to_level(5)
    program.viewing.toggle("heatmap")
    window.planes.maximise("axial")
    reader.take("heat-map", window.planes)
    window.planes.maximise("axial")
    program.viewing.toggle("heatmap")


def moved_level(reader: Any, _work: Path, _folders: Folders) -> None:
    program, window = reader.program, reader.window
    place = program.session.analysis.levels[2].z_mm
    program.levels.move(3, place - 10.0)
    reader.wait_idle()
    program.viewer.go_to_level(3)
    reader.take("moved-level", window.results.goh, 10)
    window.actions_["undo"].trigger()
    reader.wait_idle()


def three_d(reader: Any, _work: Path, _folders: Folders) -> None:
    program, window = reader.program, reader.window
    window.actions_["scene"].trigger()
    reader.settle(1.0)
    reader.wait(lambda: program.runner.running == 0 and program.pane.note == "")
    reader.settle(2.0)
    reader.take("3d", window.planes)


def patient(reader: Any, work: Path, _folders: Folders) -> None:
    """The patient's page with its three tabs, and the import of a sheet."""
    program, window = reader.program, reader.window
    window.show_page("patient")
    page = window.patient_page
    state = program.state
    state.set_pair((state.visits[1].id, state.visits[3].id))
    page.visits.day.box.setText("")
    reader.wait_idle()
    page.tabs.setCurrentIndex(2)
    reader.take("patient")
    page.tabs.setCurrentIndex(0)
    page.progression.looked.click()
    page.progression.signs[2].click()
    reader.wait_idle()
    reader.take("progression", page.tabs)
    page.tabs.setCurrentIndex(1)
    reader.take("change", page.tabs)
    page.tabs.setCurrentIndex(2)
    reader.take("trend", page.tabs)
    page.visits.import_button.click()
    dialog = program.records.patients.importing.dialog
    dialog.choose(work / "lung function.csv")
    reader.wait_idle()
    dialog.scope_box.requested.emit(False)
    reader.wait_idle()
    dialog.move(10, 40)
    reader.take("import", dialog)
    dialog.reject()


def compare(reader: Any, _work: Path, _folders: Folders) -> None:
    window = reader.window
    window.show_page("compare")
    reader.settle(2.0)
    reader.wait_idle()
    page = window.compare_page
    page.do("level:4")
    reader.take("compare")
    page.tools.difference_requested.emit("change:total")
    page.do("plane:coronal")
    reader.settle(1.0)
    reader.take("difference")


def cohort(reader: Any, _work: Path, _folders: Folders) -> None:
    window = reader.window
    window.show_page("cohort")
    reader.wait_idle()
    page = window.cohort_page
    page.rule.setCurrentIndex(page.rule.count() - 1)
    page.choice_requested.emit(page.choice)
    reader.wait_idle()
    reader.take("cohort")


def networks(reader: Any, _work: Path, _folders: Folders) -> None:
    program, window = reader.program, reader.window
    window.actions_["networks"].trigger()
    reader.wait_idle()
    dialog = program.networks.dialog
    dialog.move(40, 40)
    reader.take("networks", dialog)
    dialog.close()


def hidden_names(reader: Any, _work: Path, _folders: Folders) -> None:
    window = reader.window
    window.show_page("start")
    window.actions_["pseudonym"].trigger()
    reader.wait_idle()
    window.messages.clear()
    reader.take("hidden-names", window.start_page.patients, 10)
    window.actions_["pseudonym"].trigger()


STEPS = (
    first_start,
    start_page,
    open_ct,
    analyse,
    heat_map,
    moved_level,
    three_d,
    patient,
    compare,
    cohort,
    networks,
    hidden_names,
)
