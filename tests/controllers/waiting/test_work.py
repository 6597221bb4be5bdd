"""A CT of the waiting list from its files into the records, and what is not analysed without a reader."""

from datetime import date

import numpy as np
import pytest

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.controllers.waiting.work import NO_DAY, analyse_queued, find_queued
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.progress import silent
from sscild_desktop.core.results import Analysis, LungResult, NetworkUse
from sscild_desktop.state.settings import Settings
from tests.core.dicom.factory import stack_positions, write_series

SETTINGS = Settings(heatmaps=False)


def dated(day):
    def change(data, _index):
        data.StudyDate = day
        data.PatientID, data.PatientName = "H1", "Doe^Jane"

    return change


@pytest.fixture
def analysed(monkeypatch):
    """Which CTs were analysed, by a pipeline that takes no time."""
    found = []

    def run(volume, settings, earlier, report, on_stage):
        found.append((volume.series.study_date, settings, earlier))
        from sscild_desktop.core.analysis.options import Options

        hashes = Options(networks=settings.networks).hashes
        uses = tuple(NetworkUse(name, "1", sha256, "CPU") for name, sha256 in hashes.items())
        lungs = LungResult(np.ones(volume.hu.shape, np.uint8), 4000.0, 2000.0, 2000.0, -850.0)
        return Analysis(volume.series, volume.geometry, volume.findings, lungs=lungs, networks=uses)

    monkeypatch.setattr(engine, "run_analysis", run)
    return found


def queue(live, folder):
    (series,) = find_queued([folder], silent)
    return analyse_queued(live, series, [folder], SETTINGS, silent)


def test_it_is_analysed_and_kept_at_the_visit_of_its_day(live, tmp_path, analysed):
    write_series(tmp_path / "ct", change=dated("20240305"))
    done = queue(live, tmp_path / "ct")
    assert (done.patient.name, done.day, done.was_known) == ("Doe^Jane", date(2024, 3, 5), False)
    (visit,) = live.records.visits.of(done.patient.id)
    assert visit.day == date(2024, 3, 5)
    (series,) = visit.series
    (kept,) = series.analyses
    assert kept.is_complete and len(analysed) == 1


def test_what_these_networks_did_before_is_not_computed_again(live, tmp_path, analysed):
    write_series(tmp_path / "ct", change=dated("20240305"))
    queue(live, tmp_path / "ct")
    again = queue(live, tmp_path / "ct")
    assert again.was_known and len(analysed) == 1


def test_each_visit_in_a_folder_is_one(tmp_path):
    for name, day in (("1", "20240305"), ("2", "20230305")):
        write_series(tmp_path / name, change=dated(day), series=name)
    assert [str(one.day) for one in find_queued([tmp_path], silent)] == ["2023-03-05", "2024-03-05"]


def test_a_ct_without_a_day_is_left_to_the_reader_before_anything_is_computed(live, tmp_path, analysed):
    write_series(tmp_path / "ct", change=dated(""))
    with pytest.raises(InputRefused) as told:
        queue(live, tmp_path / "ct")
    assert str(told.value) == NO_DAY
    assert analysed == [] and live.records.patients.rows() == ()


def test_what_is_refused_or_asked_about_is_not_analysed(live, tmp_path, analysed):
    write_series(tmp_path / "few", stack_positions(8, 4.0), change=dated("20240305"))
    with pytest.raises(InputRefused):
        queue(live, tmp_path / "few")
    assert analysed == [] and live.records.patients.rows() == ()


def test_what_is_analysed_for_records_that_are_others_now_is_not_called_kept(live, tmp_path, analysed, monkeypatch):
    """A patient was erased, or a backup brought back: the number of the row may be of somebody else."""
    pipeline = engine.run_analysis

    def changed_meanwhile(*given):
        live.outdate()
        return pipeline(*given)

    monkeypatch.setattr(engine, "run_analysis", changed_meanwhile)
    write_series(tmp_path / "ct", change=dated("20240305"))
    with pytest.raises(InputRefused, match="not kept"):
        queue(live, tmp_path / "ct")


def test_a_known_number_with_another_name_is_left_to_the_reader(live, tmp_path, analysed):
    """On screen it is asked; behind the screen nobody guesses."""
    write_series(tmp_path / "one", change=dated("20240305"))
    queue(live, tmp_path / "one")

    def other(data, index):
        dated("20250305")(data, index)
        data.PatientName = "Roe^Rick"

    write_series(tmp_path / "other", change=other, series="2")
    with pytest.raises(InputRefused, match="say whose it is"):
        queue(live, tmp_path / "other")
    assert len(live.records.patients.rows()) == 1 and len(analysed) == 1
