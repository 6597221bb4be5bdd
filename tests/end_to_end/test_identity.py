"""Whose CT it is, through the real program: a series UID that comes twice, ids that are of nobody, contradictions."""

import importlib.util

import numpy as np
import pytest
from PySide6.QtCore import Qt

from sscild_desktop.core.analysis.options import NETWORKS
from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.records import Records
from sscild_desktop.core.results import Analysis, GohLevel, LesionResult, LungResult, NetworkUse, Scores
from sscild_desktop.paths import data_dir
from tests.conftest import REPOSITORY
from tests.end_to_end.course import write_ct
from tests.end_to_end.test_records import held

CASES = REPOSITORY.parent / "shared" / "cases" / "make_cases.py"
TOTS = (11.0, 22.0, 33.0, 44.0, 55.0)


@pytest.fixture
def made(tmp_path):
    """``made(name)``: the folder of one of the shared cases, written now."""
    if not CASES.exists():
        pytest.skip("../shared/cases/make_cases.py is absent: this test opens the inputs that it writes")
    specification = importlib.util.spec_from_file_location("make_cases", CASES)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)

    def make(name):
        folder = tmp_path / name
        folder.mkdir()
        getattr(module, name.replace("-", "_"))(folder)
        return folder

    return make


def keep_an_analysis(folder):
    """As if the only CT in the records, whose files lie in ``folder``, had been analysed."""
    volume = load(choose(scan([folder])).series)
    mask = np.zeros(volume.hu.shape, np.uint8)
    mask[20:60, 15:30, 10:18] = 1
    cards = [load_card(name) for name in NETWORKS]
    grid = volume.geometry
    levels = ((number, grid.slice_z_mm(66 - 10 * number)) for number in range(1, 6))
    analysis = Analysis(
        volume.series,
        grid,
        lungs=LungResult(mask, 4000.0, 2000.0, 2000.0, -800.0),
        lesions=LesionResult(mask, {}),
        levels=tuple(
            GohLevel(n, z, grid.nearest_slice(z), Scores(TOTS[n - 1], 5.0, 5.0), z, Scores(TOTS[n - 1], 5.0, 5.0))
            for n, z in levels
        ),
        networks=tuple(NetworkUse(card.name, card.version, card.sha256, "CPUExecutionProvider") for card in cards),
        seconds=dict.fromkeys(("lungs", "lesions", "levels", "scores"), 1.0),
    )
    with Records.open(data_dir() / "records") as records:
        (series,) = records.series.recent()
        records.analyses.keep(series.id, analysis, True)


def scores_shown(reader):
    return [row[2] for row in reader.level_rows()]


KEPT = [f"{round(tot / 5) * 5} ({tot:.1f})" for tot in TOTS]
NONE = ["–"] * 5


def open_first_then(drive, first, second, code):
    """The first CT is opened, kept, analysed and opened again; then the second: what is shown of it."""

    def begin(reader):
        reader.open(first)
        reader.wait_kept("P0001")

    def go_on(reader):
        reader.open(first)
        reader.wait(lambda: scores_shown(reader) == KEPT)
        reader.key(Qt.Key.Key_Escape)
        reader.drop(second)
        reader.wait(lambda: reader.can("analyse") and scores_shown(reader) == NONE)
        reader.wait_kept(code)
        reader.qtbot.wait(300)
        assert scores_shown(reader) == NONE
        assert reader.window.actions_["analyse"].text() == "Analyse"

    assert drive(begin) == 0
    keep_an_analysis(first)
    assert drive(go_on) == 0


def test_a_reused_series_uid_never_shows_the_analysis_of_the_other_patient(drive, made):
    folder = made("reused-series-uid-other-patient")
    open_first_then(drive, folder / "input-1", folder / "input-2", "P0002")
    assert held() == {"P0001": {"2023-01-10": 1}, "P0002": {"2024-01-10": 1}}


def test_two_people_with_the_id_0_are_two_patients(drive, made):
    folder = made("placeholder-patient-id")

    def script(reader):
        for name, code in (("input-1", "P0001"), ("input-2", "P0002"), ("input-1", "P0001")):
            reader.open(folder / name)
            reader.wait_kept(code)

    assert drive(script) == 0
    assert held() == {"P0001": {"2021-01-05": 1}, "P0002": {"2023-01-05": 1}}


def reused(course, folder, number, **changes):
    """A CT under the series and study UID of the first CT of the course."""
    series = choose(scan([course.folders[0]])).series.info
    return write_ct(folder, number, series_uid=series.series_uid, study_uid=series.study_uid, **changes)


@pytest.mark.parametrize(
    ("number", "changes", "code", "days"),
    [
        (1, {"study_date": "20250601"}, "P0001", {"P0001": {"2025-01-10": 1, "2025-06-01": 1, "2026-01-20": 1}}),
        (1, {"study_date": "20250110"}, "P0001", {"P0001": {"2025-01-10": 2, "2026-01-20": 1}}),
        (
            0,
            {"patient_id": "TEST-2", "patient_name": "", "study_date": "20250110"},
            "P0002",
            {"P0001": {"2025-01-10": 1, "2026-01-20": 1}, "P0002": {"2025-01-10": 1}},
        ),
    ],
    ids=["follow-up", "other pixels on that day", "the same pixels of another patient"],
)
def test_a_ct_under_the_uid_of_an_analysed_one_begins_without_numbers(
    drive, course, tmp_path, number, changes, code, days
):
    course.take()
    other = reused(course, tmp_path / "reused", number, **changes)

    def script(reader):
        reader.open(other)
        reader.wait_kept(code)
        reader.qtbot.wait(300)
        assert scores_shown(reader) == NONE
        reader.drop(course.folders[0])
        reader.wait(lambda: scores_shown(reader) != NONE)
        reader.wait_kept("P0001")

    assert drive(script) == 0
    assert held() == days


@pytest.mark.parametrize("answer", ["ct:apart", "ct:here"])
def test_one_hospital_number_of_two_people_is_asked_about(drive, course, tmp_path, answer):
    course.take()
    other = write_ct(tmp_path / "other", 1, patient_age="012Y", study_date="20250601")

    def script(reader):
        window = reader.window
        reader.open(other)
        reader.wait(lambda: window.question.text)
        assert "has the hospital number of P0001" in window.question.text
        assert "another year of birth" in window.question.text
        reader.click(window.question.buttons[answer])
        reader.wait_kept("P0001" if answer == "ct:here" else "P0002")

    assert drive(script) == 0
    assert len(held()) == (1 if answer == "ct:here" else 2)
