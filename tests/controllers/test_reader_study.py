"""Reader studies without a window: opened, read, resumed, held by one window, evaluated; made of the records."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from sscild_desktop.controllers.reader_study import work
from sscild_desktop.controllers.reader_study.study import ReaderStudyController
from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.errors import ExportFailed, InputRefused
from sscild_desktop.core.evaluate import paired
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.progress import silent
from sscild_desktop.core.reader_study.answers import Sitting, read_answers
from sscild_desktop.core.reader_study.pictures import read_picture
from sscild_desktop.core.reader_study.study import Plan, read_study
from sscild_desktop.core.results import Analysis, GohLevel, HeatMap, LungResult, Scores
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from sscild_desktop.views.reader_study.new_study import NewStudyDialog
from sscild_desktop.views.reader_study.window import ReaderStudyWindow
from tests.controllers.view_specs import view_spec
from tests.core.reader_study.made import answer_all, made_case, made_study


class Signals(QObject):
    """Those of the window and its panes."""

    new_requested = Signal()
    open_requested = Signal()
    read_requested = Signal(int, int)
    results_requested = Signal()
    export_requested = Signal()
    stop_requested = Signal()
    closing = Signal()
    scored = Signal(float, float, float)
    rated = Signal(int)
    undo_requested = Signal()
    leave_requested = Signal()
    study_requested = Signal(dict, list)
    finished = Signal(int)


@pytest.fixture
def signals(qtbot):
    return Signals()


def with_signals(view, signals):
    for name in (name for name in vars(Signals) if not name.startswith("_")):
        if name in dir(view):
            setattr(view, name, getattr(signals, name))
    return view


@pytest.fixture
def view(signals):
    made = with_signals(view_spec(ReaderStudyWindow), signals)
    made.overview = with_signals(made.overview, signals)
    made.reading = with_signals(made.reading, signals)
    return made


@pytest.fixture
def dialog(signals):
    made = with_signals(view_spec(NewStudyDialog), signals)
    made.finished = signals.finished
    return made


@pytest.fixture
def controller(parts, view, dialog):
    made = ReaderStudyController(parts, lambda: view, lambda _listed: dialog)
    made.open()
    yield made
    made.close()


@pytest.fixture
def study(tmp_path):
    return made_study(tmp_path, cases=1)


@pytest.fixture
def opened(qtbot, controller, runner, study, ask, signals):
    ask.study_to_open.return_value = study.folder
    signals.open_requested.emit()
    idle(qtbot, runner)
    return controller


def idle(qtbot, runner):
    qtbot.waitUntil(lambda: runner.running == 0)


def said(view):
    return view.overview.show_state.call_args.args[0]


def asked(view):
    return view.reading.show_question.call_args.args


def test_a_study_is_opened_with_how_far_everybody_is(opened, view, study):
    shown, answered = view.overview.show_study.call_args.args
    assert shown == study and answered == {(0, 1): 0, (0, 2): 0, (1, 1): 0, (1, 2): 0}


def test_a_window_that_is_opened_again_says_how_far_everybody_is_now(qtbot, opened, view, study, runner):
    sitting = Sitting(study, 0, 1)
    sitting.score(20, 10, 15)
    sitting.close()
    view.is_reading = False
    opened.open()
    idle(qtbot, runner)
    assert view.overview.show_study.call_args.args[1][0, 1] == 1


def test_what_is_no_study_is_said(qtbot, controller, view, runner, tmp_path):
    controller.open_study(tmp_path)
    idle(qtbot, runner)
    assert "no reader study" in said(view)


def test_answers_are_kept_and_the_session_goes_on_where_it_was(qtbot, opened, view, signals, study, runner):
    signals.read_requested.emit(0, 1)
    who, item, picture, done, count = asked(view)
    assert (who, item, done, count) == ("Reader 1, session 1", study.items(0, 1)[0], 0, 20) and picture is not None
    signals.scored.emit(20, 10, 15)
    signals.scored.emit(30, 10, 25)
    assert asked(view)[1] == study.items(0, 1)[2]
    signals.leave_requested.emit()
    idle(qtbot, runner)
    assert view.overview.show_study.call_args.args[1][0, 1] == 2
    signals.read_requested.emit(0, 1)
    assert asked(view)[1] == study.items(0, 1)[2]


def test_a_wrong_score_is_said_and_asked_again(opened, view, signals, study):
    signals.read_requested.emit(0, 1)
    signals.scored.emit(22, 10, 15)
    assert "multiple of 5 %" in view.reading.show_note.call_args.args[0]
    assert read_answers(study, 0, 1) == ()


def test_undo_asks_the_last_question_again_with_its_answer(opened, view, signals, study):
    signals.read_requested.emit(0, 1)
    signals.undo_requested.emit()  # nothing yet
    signals.scored.emit(20, 10, 15)
    signals.undo_requested.emit()
    assert asked(view)[1] == study.items(0, 1)[0]
    assert view.reading.show_last.call_args.args[0].scores.tot == 20
    assert read_answers(study, 0, 1) == ()


def test_a_key_pressed_too_often_answers_no_other_question(opened, view, signals, study):
    signals.read_requested.emit(0, 1)
    signals.rated.emit(3)
    assert read_answers(study, 0, 1) == ()
    sitting = opened.reading._sitting
    while not sitting.item.pattern:
        signals.scored.emit(20, 10, 15)
    signals.scored.emit(20, 10, 15)
    assert len(read_answers(study, 0, 1)) == 5
    signals.rated.emit(3)
    assert len(read_answers(study, 0, 1)) == 6


def test_a_picture_that_is_gone_is_said_and_not_answered(opened, view, signals, study):
    item = study.items(0, 1)[0]
    (study.folder / "pages" / f"{item.page.name}.npz").unlink()
    signals.read_requested.emit(0, 1)
    assert "is missing" in view.reading.show_note.call_args.args[0] and asked(view)[2] is None
    signals.scored.emit(20, 10, 15)
    assert read_answers(study, 0, 1) == ()


def test_another_window_has_the_session(opened, view, signals, study):
    other = Sitting(study, 0, 1)
    signals.read_requested.emit(0, 1)
    assert "another window" in said(view)
    view.show_reading.assert_not_called()
    other.close()


def test_closing_the_window_lets_another_one_read(opened, signals, study):
    signals.read_requested.emit(0, 1)
    signals.closing.emit()
    Sitting(study, 0, 1).close()


def test_results_and_export(qtbot, opened, view, signals, study, ask, runner, tmp_path, monkeypatch, parts):
    monkeypatch.setattr(paired, "RESAMPLES", 99)
    for reader in (0, 1):
        sitting = Sitting(study, reader, 1)
        answer_all(sitting)
        sitting.close()
    signals.results_requested.emit()
    idle(qtbot, runner)
    plots, rows, _notes = view.results.show_results.call_args.args
    assert list(plots) == ["ratings", "scores-tot", "scores-gg", "scores-ret"]
    assert rows[0][0] == "Program against Reader 1, session 1"
    ask.export_folder.return_value = tmp_path / "out"
    (tmp_path / "out").mkdir()
    signals.export_requested.emit()
    idle(qtbot, runner)
    (folder,) = (tmp_path / "out").iterdir()
    assert (folder / "reader-study.xlsx").is_file() and said(view) == f"Written: {folder}"
    parts.state.set_pseudonymous(True)
    assert said(view) == f"Written: {folder.name}"


def test_results_do_not_go_into_the_folder_of_the_ct_on_screen(opened, view, signals, ask, session, tmp_path):
    ct = tmp_path / "ct"
    ct.mkdir()
    session.sources, ask.export_folder.return_value = (ct,), ct
    signals.export_requested.emit()
    assert "folder that is read" in said(view) and list(ct.iterdir()) == []


def test_a_study_is_made_of_the_records(
    qtbot, controller, view, dialog, signals, ask, runner, tmp_path, monkeypatch, parts
):
    listed = [work.Listed(1, "P0001"), work.Listed(2, "P0002")]

    def get(_live, number, _report):
        if number == 2:
            raise InputRefused("its files are gone")
        return made_case()

    monkeypatch.setattr(work, "listed", lambda _live: listed)
    monkeypatch.setattr(work, "_get", get)
    ask.export_folder.return_value = tmp_path
    parts.state.set_pseudonymous(True)
    signals.new_requested.emit()
    idle(qtbot, runner)
    signals.study_requested.emit({"readers": ("A", "a")}, [1, 2])
    assert "same name" in dialog.show_note.call_args.args[0]
    signals.study_requested.emit({"readers": ("A", "B")}, [1, 2])
    idle(qtbot, runner)
    study = read_study(tmp_path / "reader-study")
    assert study.plan == Plan(("A", "B")) and len(study.pages) == 5
    assert said(view) == "Written: reader-study. 1 CT left out: P0002: its files are gone"
    assert view.overview.show_study.call_args.args[0] == study


def test_without_records_a_new_study_says_so(qtbot, controller, view, signals, runner):
    signals.new_requested.emit()
    idle(qtbot, runner)
    assert "records are not open" in said(view)


def test_cts_of_real_records_are_listed_and_asked_about(live, tmp_path):
    """Kept as opening and analysing keeps them; one whose files are gone, one that was not analysed to the end."""
    records = live.records
    patient = records.patients.add(Patient(hospital_id="H1"))
    for number, is_complete in ((1, True), (2, False), (3, True)):
        folder, hu = tmp_path / f"ct{number}", np.full((40, 32, 32), -850 + number, np.int16)
        info = SeriesInfo(series_uid=f"1.{number}", study_uid="1.9", patient_id="H1", study_date=f"202302{number:02d}")
        write_dicom_folder(Volume(hu, Geometry(hu.shape, (5.0, 10.0, 10.0), (0.0, 0.0, 0.0)), info), folder)
        volume = load(scan([folder]).series[0])
        visit = records.visits.add(Visit(patient_id=patient.id, day=date(2023, 2, number)))
        stored = records.series.keep(volume.series, patient.id, visit.id, str(folder), len(hu))
        levels = tuple(GohLevel(n, 0.0, 30 - 5 * n, Scores(5.0 * n, 5.0, 0.0)) for n in range(1, 6))
        maps = tuple(HeatMap(n, "tot", np.full((32, 32), -1.0, np.float32), 1.0, 2.0) for n in range(1, 6))
        lungs = LungResult(np.ones(hu.shape, np.uint8), 1.0, 0.5, 0.5, -850.0)
        found = Analysis(volume.series, volume.geometry, lungs=lungs, levels=levels, heatmaps=maps)
        records.analyses.keep(stored.id, found, is_complete)
    (tmp_path / "ct3").rename(tmp_path / "elsewhere")
    listed = work.listed(live)
    assert [(one.name[:16], one.why_not) for one in listed] == [
        ("P0001 2023-02-01", ""),
        ("P0001 2023-02-02", work.NOT_WHOLE),
        ("P0001 2023-02-03", work.NO_FILES),
    ]
    with pytest.raises(ExportFailed, match="folder that is read"):
        work.make(Path(listed[0].source) / "study", Plan(), live, [listed[0].series_id], silent)
    made = work.make(tmp_path / "study", Plan(), live, [one.series_id for one in listed], silent)
    assert len(made.study.pages) == 5 * (3 - len(made.left_out))
    assert [name[:16] for name, _why in made.left_out] == ["P0001 2023-02-03"]
    first = next(page for page in made.study.pages if page.level == 1)
    picture = read_picture(made.study, first)
    assert first.patterns == ("tot",) and picture.spacing == (10.0, 10.0) and int(picture.hu[0, 0]) in (-849, -848)
