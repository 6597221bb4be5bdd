"""Analyses: kept and loaded bit for bit, what the reader changed is noted, the cache knows what is the same."""

import getpass
import threading
from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.errors import Cancelled
from sscild_desktop.core.patients import Edit
from sscild_desktop.core.records import Records, RecordsDamaged, RecordsFailed
from sscild_desktop.core.records import analyses as module
from sscild_desktop.core.results import NetworkUse, Scores
from tests.clocks import set_clock
from tests.core.records.examples import (
    HASHES,
    INFO,
    changed,
    example_analysis,
    is_same,
    result_files,
    with_series,
)

ANALYSIS = example_analysis()


@pytest.fixture
def series(records):
    return with_series(records)


def test_an_analysis_comes_back_as_it_was_also_after_a_restart(records, series, folder):
    stored = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    assert is_same(records.analyses.load(stored.id), ANALYSIS)
    records.close()
    with Records.open(folder) as again:
        assert is_same(again.analyses.load(stored.id), ANALYSIS)


def test_an_analysis_that_was_stopped_is_kept_too(records, series):
    part = replace(ANALYSIS, lesions=None, levels=(), heatmaps=(), networks=(), seconds={})
    stored = records.analyses.keep(series.id, part, is_complete=False)
    assert is_same(records.analyses.load(stored.id), part)
    assert not stored.is_complete
    assert "goh_extent" not in stored.measures
    assert stored.stage == ""


def test_the_numbers_are_in_the_visit(records, series):
    stored = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    assert records.visits.of(series.patient_id)[0].analysis == stored
    assert stored.measures == stored.auto_measures
    assert stored.measures["lungs_ml"] == 4300.0
    assert "skewness" not in stored.measures
    assert stored.networks == ANALYSIS.networks
    assert not stored.is_edited


def test_an_edit_is_noted_with_both_values_who_and_when(records, series):
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    moved = changed(ANALYSIS, 3, z_mm=-55.0, slice=2, scores=Scores(50.0, 15.0, 2.0))
    stored = records.analyses.keep(series.id, moved, is_complete=True, editor="Dr. Ä")
    place, score = records.edits.of(stored.id)
    assert place == Edit("level_3_z_mm", -60.0, -60.0, -55.0, "Dr. Ä", place.at, stored.id)
    assert (score.key, score.automatic, score.edited) == ("level_3_tot", 30.1, 50.0)
    assert place.at.endswith("+00:00")
    assert stored.is_edited
    assert stored.measures["goh_extent"] == pytest.approx(stored.auto_measures["goh_extent"] + 19.9 / 5)
    assert is_same(records.analyses.load(stored.id), moved)


def test_an_edit_stays_in_the_row_of_the_analysis_and_is_noted_once(records, series):
    first = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    moved = changed(ANALYSIS, 3, z_mm=-55.0)
    again = records.analyses.keep(series.id, moved, is_complete=True)
    records.analyses.keep(series.id, moved, is_complete=True)
    assert (again.id, again.made_at) == (first.id, first.made_at)
    assert len(records.edits.of(first.id)) == 1
    assert records.edits.of(first.id)[0].editor == getpass.getuser()


def test_an_edit_that_was_taken_back_is_noted_as_such(records, series):
    moved = changed(ANALYSIS, 3, z_mm=-55.0)
    for analysis in (moved, ANALYSIS):
        stored = records.analyses.keep(series.id, analysis, is_complete=True)
    assert [(one.automatic, one.edited) for one in records.edits.of(stored.id)] == [(-60.0, -55.0), (-60.0, -60.0)]
    assert not stored.is_edited


def test_an_analysis_that_comes_edited_is_noted_at_once(records, series):
    stored = records.analyses.keep(series.id, changed(ANALYSIS, 1, scores=Scores(1.0, 5.0, 2.0)), is_complete=True)
    assert [(one.key, one.automatic, one.edited) for one in records.edits.of(stored.id)] == [("level_1_tot", 10.1, 1.0)]


def test_a_finished_analysis_takes_the_place_of_the_unfinished(records, series):
    part = replace(ANALYSIS, levels=(), heatmaps=())
    first = records.analyses.keep(series.id, part, is_complete=False)
    second = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    assert first.id == second.id
    assert second.is_complete
    assert second.made_at > first.made_at
    assert records.edits.of(second.id) == ()


def test_another_result_has_a_row_of_its_own_and_the_newest_stands_for_the_series(records, series):
    first = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    second = records.analyses.keep(series.id, example_analysis(1), is_complete=True)
    assert first.id != second.id
    assert records.series.find(INFO).analysis == second
    assert is_same(records.analyses.load(first.id), ANALYSIS)


def test_an_unfinished_one_never_stands_before_a_finished(records, series):
    done = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    records.analyses.keep(series.id, replace(example_analysis(1), levels=()), is_complete=False)
    assert records.series.find(INFO).analysis == done
    assert is_same(records.analyses.load(done.id), ANALYSIS)


def test_the_cache_gives_the_newest_complete_analysis_of_the_same_making(records, series):
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES) is None
    records.analyses.keep(series.id, example_analysis(1), is_complete=True)
    stored = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    assert records.analyses.cached(series.id, ANALYSIS.geometry, dict(reversed(HASHES.items()))) == stored.id


def other_geometry():
    return replace(ANALYSIS.geometry, origin=(0.0, 0.0, np.nextafter(0.0, 1.0)))


@pytest.mark.parametrize(
    ("geometry", "hashes"),
    [
        (other_geometry(), HASHES),
        (ANALYSIS.geometry, HASHES | {"goh-scores": "c" * 64}),
        (ANALYSIS.geometry, {"goh-scores": "a" * 64}),
        (ANALYSIS.geometry, HASHES | {"goh-levels": "d" * 64}),
    ],
    ids=["grid", "network", "network less", "network more"],
)
def test_the_cache_gives_nothing_that_would_come_out_otherwise(records, series, geometry, hashes):
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    assert records.analyses.cached(series.id, geometry, hashes) is None
    assert records.analyses.cached(series.id + 1, ANALYSIS.geometry, HASHES) is None


def test_the_cache_gives_nothing_unfinished(records, series):
    records.analyses.keep(series.id, ANALYSIS, is_complete=False)
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES) is None


def test_what_was_begun_is_found_where_it_can_be_gone_on_with(records, series):
    begun = replace(ANALYSIS, networks=ANALYSIS.networks[:1], heatmaps=())
    stored = records.analyses.keep(series.id, begun, False)
    ours = {use.name: use.sha256 for use in begun.networks}
    assert records.analyses.begun(series.id, ANALYSIS.geometry, HASHES) == stored.id
    assert records.analyses.begun(series.id, ANALYSIS.geometry, {name: "0" * 64 for name in ours}) is None
    assert records.analyses.begun(series.id, replace(ANALYSIS.geometry, origin=(1.0, 2.0, 3.0)), HASHES) is None
    records.analyses.keep(series.id, ANALYSIS, True)
    assert records.analyses.begun(series.id, ANALYSIS.geometry, HASHES) is None


def test_a_finished_one_is_not_written_over_by_the_same_begun_anew(records, series):
    stored = records.analyses.keep(series.id, ANALYSIS, True)
    assert records.analyses.keep(series.id, replace(ANALYSIS, heatmaps=()), False) == stored
    assert records.analyses.load(stored.id).heatmaps


def test_what_was_decided_by_hand_is_kept_also_where_maps_are_still_to_come(records, series):
    """An analysis made without heat maps is complete, and in a window that wants maps it is not."""
    without = replace(ANALYSIS, heatmaps=())
    first = records.analyses.keep(series.id, without, True)
    moved = changed(without, 3, z_mm=-55.0)
    kept = records.analyses.keep(series.id, moved, False)
    assert kept.id == first.id and kept.is_complete and is_same(records.analyses.load(kept.id), moved)
    back = records.analyses.keep(series.id, without, False)
    assert back.is_complete and is_same(records.analyses.load(back.id), without)
    records.analyses.keep(series.id, ANALYSIS, True)
    kept = records.analyses.keep(series.id, moved, False)
    assert kept.id == first.id and not kept.is_complete and is_same(records.analyses.load(kept.id), moved)


def test_the_cache_gives_nothing_of_other_rules_of_the_program(records, series, monkeypatch):
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    monkeypatch.setattr(module, "ANALYSIS_VERSION", 99)
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES) is None


def test_file_names_say_nothing_of_the_patient(records, series):
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    names = " ".join(str(path.relative_to(records.folder)) for path in records.folder.rglob("*"))
    for word in ("Müller", "ller", "4711", INFO.series_uid, "P0001", "tot"):
        assert word not in names
    assert len(result_files(records)) == 5


def test_a_damaged_or_missing_result_file_is_one_sentence_and_the_numbers_stay(records, series):
    stored = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    result_files(records)[0].write_bytes(b"broken")
    with pytest.raises(RecordsDamaged, match="is damaged"):
        records.analyses.load(stored.id)
    result_files(records)[0].unlink()
    with pytest.raises(RecordsDamaged, match="is missing"):
        records.analyses.load(stored.id)
    assert records.visits.of(series.patient_id)[0].analysis == stored
    records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    assert is_same(records.analyses.load(stored.id), ANALYSIS)


def cancelling_at(count):
    calls = []

    def report(_fraction, _text):
        calls.append(1)
        if len(calls) == count:
            raise Cancelled

    return report


@pytest.mark.parametrize("count", [1, 3])
def test_cancelling_keeps_nothing_and_harms_nothing(records, series, count):
    with pytest.raises(Cancelled):
        records.analyses.keep(series.id, ANALYSIS, True, cancelling_at(count))
    assert records.series.find(INFO).analyses == ()
    stored = records.analyses.keep(series.id, ANALYSIS, True)
    with pytest.raises(Cancelled):
        records.analyses.load(stored.id, cancelling_at(count))
    assert is_same(records.analyses.load(stored.id), ANALYSIS)


def test_progress_grows_to_one(records, series):
    seen = []
    stored = records.analyses.keep(series.id, ANALYSIS, True, lambda fraction, _text: seen.append(fraction))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    seen.clear()
    records.analyses.load(stored.id, lambda fraction, _text: seen.append(fraction))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


@pytest.mark.parametrize("number", [0, 99])
def test_an_analysis_or_series_that_is_not_there_is_one_sentence(records, number):
    with pytest.raises(RecordsFailed, match="not in the records"):
        records.analyses.load(number)
    with pytest.raises(RecordsFailed, match="not in the records"):
        records.analyses.keep(number, ANALYSIS, is_complete=True)


def test_networks_count_by_hash_and_not_by_where_they_ran(records, series):
    stored = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    uses = tuple(NetworkUse(one.name, one.version, one.sha256, "CUDAExecutionProvider") for one in ANALYSIS.networks)
    assert records.analyses.keep(series.id, replace(ANALYSIS, networks=uses), is_complete=True).id == stored.id


def test_many_threads_at_once_lose_nothing(records, series):
    failures = []

    def work(seed):
        try:
            stored = records.analyses.keep(series.id, example_analysis(seed), is_complete=True)
            assert is_same(records.analyses.load(stored.id), example_analysis(seed))
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(records.series.find(INFO).analyses) == 6


def test_the_cache_knows_what_served_for_lungs_and_lobes(records, series):
    standard = {"lungs": "threshold", "lobes": "fissures"}
    old = records.analyses.keep(series.id, ANALYSIS, is_complete=True)  # kept before there was a choice
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES, standard) == old.id
    by_network = {**standard, "lobes": "lungs-lobes"}
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES, by_network) is None
    changed_lungs = replace(ANALYSIS.lungs, mask=ANALYSIS.lungs.mask[::-1].copy())
    new = records.analyses.keep(series.id, replace(ANALYSIS, lungs=changed_lungs, methods=by_network), is_complete=True)
    assert records.analyses.load(new.id).methods == by_network
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES, by_network) == new.id
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES, standard) == old.id


def test_after_the_clock_was_set_back_the_newest_analysis_still_counts(records, series, monkeypatch):
    """In its visit, and for the next opening of its CT."""
    other = records.series.keep(replace(INFO, series_uid="1.9"), series.patient_id, series.visit_id, "/ct", 6)
    set_clock(monkeypatch, "2031-01-01T00:00:00+00:00")
    first = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    set_clock(monkeypatch, "2026-01-01T00:00:00+00:00")
    second = records.analyses.keep(other.id, example_analysis(1), is_complete=True)
    assert second.made_at > first.made_at
    assert records.visits.get(series.visit_id).analysis == second
    third = records.analyses.keep(series.id, example_analysis(2), is_complete=True)
    assert records.analyses.cached(series.id, ANALYSIS.geometry, HASHES) == third.id
    assert records.visits.get(series.visit_id).analysis == third


def test_a_time_that_cannot_be_read_stops_no_analysis(records, series):
    first = records.analyses.keep(series.id, ANALYSIS, is_complete=True)
    with records._database.writing() as database:
        database.update("analysis", first.id, {"made_at": "9999-99"})
    assert records.analyses.keep(series.id, example_analysis(1), is_complete=True).id != first.id
