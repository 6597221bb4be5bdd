"""One source: done, kept, done anew when something changed, refused, failed, stopped; nothing half-written."""

import json
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from sscild_desktop.core.analysis import pipeline
from sscild_desktop.core.batch import folders, states
from sscild_desktop.core.batch.states import code_key, read_state
from sscild_desktop.core.batch.work import do_source
from sscild_desktop.core.errors import Cancelled, ExportFailed, ModelRefused
from tests.core.batch.small_batch import make_job, only_source, write_study
from tests.core.dicom.factory import write_series
from tests.core.dicom.odd import CHEST
from tests.core.exports.example import example_analysis

NAMES = ["lesions.nii.gz", "lobes.nii.gz", "lungs.nii.gz", "result.json", "results.xlsx"]


@pytest.fixture
def analysed(monkeypatch):
    """The analysis itself is another's matter: here it is made by hand, and counted."""
    calls = []

    def analyse(volume, _options, _report):
        calls.append(volume.series.series_uid)
        return replace(example_analysis(), series=volume.series)

    monkeypatch.setattr(pipeline, "analyse", analyse)
    return calls


@pytest.fixture
def job(tmp_path):
    write_study(tmp_path / "root" / "p")
    return make_job(tmp_path)


def texts(job):
    return [path for path in job.out.rglob("*") if path.name.startswith(".")]


def test_a_case_is_a_whole_folder_with_its_state(job, analysed):
    state = do_source(job, only_source(job))
    (case,) = state.cases
    assert (case.state, case.day, state.was_there) == ("done", "2020-01-01", False)
    assert case.measures["goh_extent"] == pytest.approx(24.7)
    assert sorted(path.name for path in (job.out / case.id).iterdir()) == NAMES
    assert read_state(job.out, state.id) == state
    assert not texts(job)


def test_nothing_in_the_results_says_whose_it_is(job, analysed):
    case = do_source(job, only_source(job)).cases[0]
    assert case.code.startswith("S") and "ID-1" not in case.code
    told = (job.out / case.id / "result.json").read_text("utf-8") + case.id + case.code
    assert "Name" not in told and "ID-1" not in told


def test_what_is_done_is_not_done_again(job, analysed):
    first = do_source(job, only_source(job))
    again = do_source(job, only_source(job))
    assert again.was_there and again.cases == first.cases and len(analysed) == 1


def test_files_that_were_only_copied_anew_are_known(job, analysed):
    do_source(job, only_source(job))
    for path in (job.root / "p").iterdir():
        path.write_bytes(path.read_bytes())
    assert do_source(job, only_source(job)).was_there
    assert do_source(job, only_source(job)).was_there and len(analysed) == 1


def changed_file(job):
    path = sorted((job.root / "p").iterdir())[3]
    path.write_bytes(path.read_bytes()[:-1] + b"\1")
    return job


def lost_result(job):
    shutil.rmtree(next(path for path in job.out.iterdir() if path.name != "states"))
    return job


CHANGES = {
    "another option": lambda job: replace(job, options=replace(job.options, heatmaps=True)),
    "another file": changed_file,
    "a result that is gone": lost_result,
    "a damaged state": lambda job: [p.write_text("{") for p in (job.out / "states").glob("*.json")] and job,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_changed_is_done_anew_in_the_same_place(job, analysed, change):
    first = do_source(job, only_source(job))
    again = do_source(change(job), only_source(job))
    assert not again.was_there and len(analysed) == 2
    assert [case.id for case in again.cases] == [case.id for case in first.cases]
    assert len(list(job.out.iterdir())) == 2 and not texts(job)


def test_the_device_makes_no_other_result(job, analysed):
    do_source(job, only_source(job))
    assert do_source(replace(job, options=replace(job.options, device="cuda", threads=3)), only_source(job)).was_there


def test_what_the_gate_refuses_is_told_in_its_words_and_kept(tmp_path, analysed):
    write_series(tmp_path / "root" / "p", CHEST[:20])
    job = make_job(tmp_path)
    (case,) = do_source(job, only_source(job)).cases
    assert case.state == "refused" and "not a whole chest" in case.text
    assert do_source(job, only_source(job)).was_there and not analysed


def test_what_asks_is_refused_with_the_way_on_and_taken_anyway(tmp_path, analysed):
    write_series(tmp_path / "root" / "p", CHEST[:32])
    job = make_job(tmp_path)
    (case,) = do_source(job, only_source(job)).cases
    assert case.state == "refused" and case.text.endswith("add --anyway.")
    (case,) = do_source(replace(job, anyway=True), only_source(job)).cases
    assert case.state == "done" and len(analysed) == 1


def test_two_visits_in_one_folder_are_two_cases(tmp_path, analysed):
    write_study(tmp_path / "root" / "p", 1, StudyDate="20190301")
    write_study(tmp_path / "more", 2, StudyDate="20200301", PatientID="ID-1", PatientName="Name^1", hu=30)
    for path in (tmp_path / "more").iterdir():
        path.rename(tmp_path / "root" / "p" / f"second-{path.name}")
    job = make_job(tmp_path)
    first, second = do_source(job, only_source(job)).cases
    assert (first.day, second.day) == ("2019-03-01", "2020-03-01")
    assert first.id != second.id and first.code == second.code


ERRORS = {
    "disk full": (OSError(28, "No space left on device"), "No space left on device"),
    "memory": (MemoryError(), "not enough memory"),
    "network": (ModelRefused("The network “x” was changed."), "was changed"),
    "surprise": (ZeroDivisionError(), "unexpected"),
}


@pytest.mark.parametrize(("error", "words"), ERRORS.values(), ids=ERRORS)
def test_a_failure_has_its_reason_and_is_tried_again(job, analysed, monkeypatch, error, words):
    def fails(*_arguments, **_more):
        raise error

    with monkeypatch.context() as patch:
        patch.setattr("sscild_desktop.core.exports.bundle.write_masks", fails)
        (case,) = do_source(job, only_source(job)).cases
    assert case.state == "failed" and words in case.text and case.text.count(".") <= 2
    assert [path.name for path in job.out.iterdir()] == ["states"]
    (case,) = do_source(job, only_source(job)).cases
    assert case.state == "done"


def test_a_source_that_vanished_is_a_failure_and_no_crash(job, analysed):
    source = only_source(job)
    shutil.rmtree(job.root / "p")
    (case,) = do_source(job, source).cases
    assert case.state == "failed" and "No such file" in case.text


def test_stopping_leaves_nothing_of_the_case(job, analysed):
    def stop(fraction, _text):
        if fraction > 0.92:
            raise Cancelled

    with pytest.raises(Cancelled):
        do_source(job, only_source(job), stop)
    assert [path.name for path in job.out.iterdir()] == ["states"] and read_state(job.out, only_source(job).id) is None


def test_a_folder_that_two_write_at_once_is_whole(tmp_path):
    threads = [
        threading.Thread(target=folders.write_case, args=(tmp_path / "case", example_analysis()))
        for _number in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [path.name for path in tmp_path.iterdir()] == ["case"]
    assert sorted(path.name for path in (tmp_path / "case").iterdir()) == NAMES
    json.loads((tmp_path / "case" / "result.json").read_text("utf-8"))


def test_a_folder_that_is_held_open_is_told_and_stays(tmp_path, monkeypatch):
    folders.write_case(tmp_path / "case", example_analysis())
    before = (tmp_path / "case" / "result.json").stat().st_mtime_ns

    def held(_self, _target):
        raise PermissionError(13, "in use")

    monkeypatch.setattr("pathlib.Path.rename", held)
    with pytest.raises(ExportFailed, match="open in another program"):
        folders.write_case(tmp_path / "case", example_analysis())
    assert (tmp_path / "case" / "result.json").stat().st_mtime_ns == before


def test_where_the_new_folder_cannot_come_the_old_one_stays(tmp_path, monkeypatch):
    folders.write_case(tmp_path / "case", example_analysis())
    before, rename = (tmp_path / "case" / "result.json").stat().st_mtime_ns, Path.rename

    def held(path, target):
        if "-new-" in path.name:
            raise PermissionError(13, "in use")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", held)
    with pytest.raises(ExportFailed, match="open in another program"):
        folders.write_case(tmp_path / "case", example_analysis())
    assert (tmp_path / "case" / "result.json").stat().st_mtime_ns == before


def test_codes_are_those_of_one_key_for_all(tmp_path, job):
    assert code_key(job.out) == code_key(job.out) == job.key
    assert make_job(tmp_path).code("id 7") == job.code("id 7") != replace(job, key="other").code("id 7")
    (job.out / "states" / "key").write_text("cut")


def test_a_key_that_was_cut_is_told(job, monkeypatch):
    monkeypatch.setattr(states, "KEY_WAIT_S", 0.0)
    (job.out / "states" / "key").write_text("cut")
    with pytest.raises(ExportFailed, match="not whole"):
        code_key(job.out)
