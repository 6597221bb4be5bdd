"""Workers side by side: the same results by one and by two, one that dies, a stop, and another batch beside."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from sscild_desktop.core.batch import claims, folders
from sscild_desktop.core.batch.claims import Claims
from sscild_desktop.core.batch.outcome import write_outcome
from sscild_desktop.core.batch.pool import At, Pool, _environment
from sscild_desktop.core.batch.run import Elsewhere, in_part, processes, run_batch
from sscild_desktop.core.batch.sources import Source, find_sources
from sscild_desktop.core.batch.states import SourceState, all_states
from sscild_desktop.core.errors import Cancelled
from tests.core.batch.small_batch import make_job, write_study

STUDIES = 2


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    parent = tmp_path_factory.mktemp("batch")
    for number in range(1, STUDIES + 1):
        write_study(parent / "root" / f"p{number}", number, hu=5.0 * number)
    return make_job(parent)


@pytest.fixture(scope="module")
def sources(job):
    return find_sources(job.root).sources


@pytest.fixture(scope="module")
def by_one(job, sources):
    """Everything done once, by one worker; the events it told of."""
    events = []
    run_batch(job.out, sources, processes(job, sources, 1), events.append)
    return events


def results(out):
    """Every result by case, without what the clock says."""
    found = {path.parent.name: json.loads(path.read_text("utf-8")) for path in out.glob("*/result.json")}
    return {case: {**result, "seconds": None} for case, result in found.items()}


def elsewhere(job, folder):
    """The same job into a folder of its own, with the same key."""
    (folder / "out" / "states").mkdir(parents=True)
    return replace(job, out=folder / "out")


def test_every_source_is_told_of_once_and_written(job, sources, by_one):
    ended = [one for one in by_one if isinstance(one, SourceState)]
    assert sorted(one.id for one in ended) == sorted(one.id for one in sources)
    assert all(case.state == "done" for one in ended for case in one.cases)
    assert any(isinstance(one, At) for one in by_one)
    assert len(results(job.out)) == STUDIES
    assert not [path for path in job.out.rglob("*") if path.name.startswith(".") or path.suffix == ".claim"]


def test_two_workers_give_what_one_gives(job, sources, by_one, tmp_path):
    other = elsewhere(job, tmp_path)
    run_batch(other.out, sources, processes(other, sources, 2), lambda _event: None)
    assert results(other.out) == results(job.out)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_worker_that_is_killed_costs_its_case_alone_and_the_next_run_ends_it(
    job, sources, by_one, tmp_path, monkeypatch
):
    other, killed, pools = elsewhere(job, tmp_path), [], []

    class Watched(Pool):
        def __init__(self, *arguments):
            super().__init__(*arguments)
            pools.append(self)

    monkeypatch.setattr("sscild_desktop.core.batch.run.Pool", Watched)

    def kill(event):
        if isinstance(event, At) and not killed:
            (worker,) = [one for one in pools[0].workers if one.source == event.source]
            killed.append(event.source.id)
            os.kill(worker.process.pid, signal.SIGKILL)

    run_batch(other.out, sources, processes(other, sources, 1), kill)
    (lost,) = killed
    kept = {state.id for state in all_states(other.out)}
    assert kept == {source.id for source in sources} - {lost}
    assert not list(other.out.glob(".sscild-*"))
    run_batch(other.out, sources, processes(other, sources, 1), lambda _event: None)
    assert results(other.out) == results(job.out)


DRIVER = """
import sys
from dataclasses import replace
from pathlib import Path
from sscild_desktop.core.batch.run import processes, run_batch
from sscild_desktop.core.batch.sources import find_sources
from sscild_desktop.core.batch.states import SourceState
from tests.core.batch.small_batch import make_job

if __name__ == "__main__":
    job = replace(make_job(Path(sys.argv[1])), out=Path(sys.argv[2]))
    sources = find_sources(job.root).sources

    def hear(event):
        if isinstance(event, SourceState):
            print(event.id, flush=True)

    run_batch(job.out, sources, processes(job, sources, 1), hear)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_driver_that_is_killed_half_way_and_every_case_once(job, sources, by_one, tmp_path, monkeypatch):
    monkeypatch.setattr(claims, "WRITING_SECONDS", 0.0)  # it may be killed in the middle of a claim
    other = elsewhere(job, tmp_path)
    script = tmp_path / "driver.py"
    script.write_text(DRIVER)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path.cwd()), *sys.path])}
    words = [sys.executable, str(script), str(job.root.parent), str(other.out)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as driver:
        ended = driver.stdout.readline().strip()
        driver.kill()
        driver.wait()
    assert ended in {source.id for source in sources}
    events = []
    run_batch(other.out, sources, processes(other, sources, 1), events.append)
    told = {one.id: one.was_there for one in events if isinstance(one, SourceState)}
    assert told.keys() == {source.id for source in sources} and told[ended]
    assert results(other.out) == results(job.out)
    assert not list(other.out.glob(".sscild-*")) and not list(other.out.rglob("*.claim"))


def test_stopping_keeps_what_is_finished_and_leaves_nothing_else(job, sources, by_one, tmp_path):
    other, ended = elsewhere(job, tmp_path), []

    def stop(_fraction, _text):
        if ended:
            raise Cancelled

    def hear(event):
        if isinstance(event, SourceState):
            ended.append(event)

    with pytest.raises(Cancelled):
        run_batch(other.out, sources, processes(other, sources, 1), hear, stop)
    assert len(ended) == 1
    assert [state.id for state in all_states(other.out)] == [ended[0].id]
    assert not [path for path in other.out.rglob("*") if path.name.startswith(".sscild") or path.suffix == ".claim"]
    told = write_outcome(other.out, sources)
    assert "1 done, 1 not yet" in told[0]


def test_a_worker_starts_with_its_share_of_the_cores_and_nothing_of_it_stays(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    before = dict(os.environ)
    with pytest.raises(OSError, match="no process"), _environment(2):
        assert os.environ["OMP_NUM_THREADS"] == os.environ["MKL_NUM_THREADS"] == "2"
        raise OSError("no process")
    assert dict(os.environ) == before


def test_what_another_batch_works_on_is_left_to_it(job, sources, by_one):
    held, events = Claims(job.out), []
    held.take(sources[0].id)
    try:
        run_batch(job.out, sources[:1], processes(job, sources[:1], 1), events.append)
    finally:
        held.release_all()
    assert [type(one) for one in events] == [Elsewhere]


def test_parts_share_all_sources_between_them():
    sources = [Source.of([f"p{number}"]) for number in range(50)]
    parts = [in_part(sources, part, 3) for part in (1, 2, 3)]
    assert sorted(one.id for part in parts for one in part) == sorted(one.id for one in sources)
    assert all(len(part) > 5 for part in parts)


def test_what_a_killed_batch_left_is_swept(tmp_path, monkeypatch):
    left = tmp_path / f".sscild-{folders._HOST}-{2**22 + 1}-new-abc"
    ours = tmp_path / f".sscild-{folders._HOST}-{os.getpid()}-new-abc"
    others = tmp_path / ".sscild-ffffff-1-new-abc"
    for path in (left, ours, others):
        path.mkdir()
    folders.sweep(tmp_path)
    kept = {ours, others} if sys.platform != "win32" else {left, ours, others}
    assert set(tmp_path.iterdir()) == kept
    later = time.time() + folders.LEFT_SECONDS + 60  # from before the clock was set back
    os.utime(others, (later, later))
    folders.sweep(tmp_path)
    assert not others.exists()
