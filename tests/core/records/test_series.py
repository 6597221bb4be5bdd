"""CT series: one row for each, kept where they were put, found again, moved."""

import os
import sys
from dataclasses import replace
from datetime import date

import pytest

from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.records import RecordsFailed
from sscild_desktop.core.records import series as module
from sscild_desktop.core.records.series import study_day
from sscild_desktop.core.volume import SeriesInfo
from tests.clocks import set_clock
from tests.core.records.examples import INFO, JOERG, example_analysis, with_series


def another_visit(records, patient_id, day=date(2024, 4, 1)):
    return records.visits.add(Visit(patient_id=patient_id, day=day))


def test_a_series_is_kept_with_its_facts(records):
    kept = with_series(records)
    assert records.series.find(INFO) == kept
    assert (kept.series_uid, kept.study_uid, kept.kernel) == (INFO.series_uid, INFO.study_uid, "B60f")
    assert (kept.day, kept.slice_thickness_mm, kept.slice_count) == (date(2024, 3, 9), 1.0, 6)
    assert (kept.source, kept.thumbnail) == ("/ct/here", b"png")


def test_the_same_series_again_is_the_same_row_opened_later(records):
    first = with_series(records)
    again = records.series.keep(INFO, first.patient_id, first.visit_id, "/ct/moved", 7)
    assert (again.id, again.source, again.slice_count, again.thumbnail) == (first.id, "/ct/moved", 7, b"png")
    assert again.opened_at > first.opened_at


def test_a_series_that_was_moved_stays_there_when_it_is_opened_again(records):
    first = with_series(records)
    other = another_visit(records, first.patient_id)
    moved = records.series.move(first.id, other.id)
    assert moved.visit_id == other.id
    assert records.series.keep(INFO, first.patient_id, first.visit_id, "/ct", 6).visit_id == other.id


def test_a_series_given_to_another_patient_goes_there(records):
    first = with_series(records)
    jane = records.patients.add(Patient())
    visit = another_visit(records, jane.id)
    assert records.series.keep(INFO, jane.id, visit.id, "/ct", 6).patient_id == jane.id
    assert records.visits.of(first.patient_id)[0].series == ()


def test_a_series_of_a_removed_visit_goes_to_the_new_one(records):
    first = with_series(records)
    records.visits.remove(first.visit_id)
    visit = another_visit(records, first.patient_id)
    kept = records.series.keep(INFO, first.patient_id, visit.id, "/ct", 6)
    assert (kept.id, kept.visit_id) == (first.id, visit.id)


def test_series_without_uid_are_told_apart_by_their_source(records):
    patient = records.patients.add(JOERG)
    info = SeriesInfo(description="image")
    one, other, same = (records.series.keep(info, patient.id, 0, source, 1) for source in ("/a", "/b", "/a"))
    assert one.id == same.id != other.id
    assert records.series.find(SeriesInfo()) is None


GRID = example_analysis().geometry


@pytest.mark.parametrize(
    ("change", "content", "is_same"),
    [
        ({}, "a", True),
        ({"patient_name": "Müller^Jörg^^Dr"}, "a", True),
        ({}, "b", False),
        ({"patient_id": "ID-9"}, "a", False),
        ({"patient_id": "", "patient_name": ""}, "a", False),
        ({"study_date": "20240310"}, "a", False),
        ({"study_date": ""}, "a", False),
        ({"series_uid": "9"}, "a", False),
    ],
)
def test_a_ct_is_the_same_where_uid_patient_day_and_content_agree(records, change, content, is_same):
    first = with_series(records)
    where = (first.patient_id, first.visit_id, "/ct", 6, b"")
    known = records.series.keep(INFO, *where, "a", GRID)
    assert (known.id, known.content) == (first.id, "a")
    info = replace(INFO, **change)
    found = records.series.find(info, content, GRID)
    assert (found == known) == is_same
    assert (records.series.keep(info, *where, content, GRID).id == known.id) == is_same


@pytest.mark.parametrize("grid", [GRID, replace(GRID, origin=(0.0, 0.0, 5.0)), replace(GRID, spacing=(1.0, 1.0, 1.0))])
def test_a_ct_kept_by_an_earlier_version_is_known_by_its_grid(records, grid):
    first = with_series(records)
    records.analyses.keep(first.id, example_analysis(), is_complete=True)
    found = records.series.find(INFO, "new content", grid)
    assert (found is not None) == (grid == GRID)
    again = records.series.keep(INFO, first.patient_id, first.visit_id, "/ct", 6, b"", "new content", grid)
    assert (again.id == first.id) == (grid == GRID)
    assert again.content == "new content"
    assert records.series.get(first.id).content == ("new content" if grid == GRID else "")


def test_moving_to_the_visit_of_another_patient_takes_the_analysis_along(records):
    first = with_series(records)
    records.analyses.keep(first.id, example_analysis(), is_complete=True)
    visit = another_visit(records, records.patients.add(Patient()).id)
    records.series.move(first.id, visit.id)
    assert records.visits.of(first.patient_id)[0].analysis is None
    assert records.visits.of(visit.patient_id)[0].analysis is not None


def test_moving_to_nowhere_is_one_sentence(records):
    first = with_series(records)
    with pytest.raises(RecordsFailed, match="visit is not in the records"):
        records.series.move(first.id, 99)


def test_a_visit_of_another_patient_is_refused(records):
    first = with_series(records)
    stranger = records.patients.add(Patient())
    with pytest.raises(RecordsFailed, match="not in the records"):
        records.series.keep(replace(INFO, series_uid="5"), stranger.id, first.visit_id, "/ct", 6)


def test_recent_series_come_newest_first_and_as_many_as_asked(records):
    first = with_series(records)
    for number in range(4):
        records.series.keep(replace(INFO, series_uid=f"7.{number}"), first.patient_id, first.visit_id, "/ct", 6)
    records.series.keep(INFO, first.patient_id, first.visit_id, "/ct", 6)
    assert [one.series_uid for one in records.series.recent(3)] == [INFO.series_uid, "7.3", "7.2"]
    assert len(records.series.recent()) == 5
    assert records.series.recent(0) == ()


def set_clock_back(monkeypatch):
    """To a time before anything was kept here, as an empty battery does."""

    class Early(date):
        @classmethod
        def today(cls):
            return date(2010, 1, 1)

    monkeypatch.setattr(module, "date", Early)
    set_clock(monkeypatch, "2010-01-01T00:00:00+00:00")


def test_after_the_clock_was_set_back_what_is_opened_still_comes_first(records, monkeypatch):
    first = with_series(records)
    records.series.keep(replace(INFO, series_uid="7.1"), first.patient_id, first.visit_id, "/ct", 6)
    set_clock_back(monkeypatch)
    records.series.reopened(first.id, "/ct/here")
    assert records.series.recent(1)[0].id == first.id
    other = records.series.keep(replace(INFO, series_uid="7.2"), first.patient_id, first.visit_id, "/ct", 6)
    assert [one.id for one in records.series.recent(2)] == [other.id, first.id]


def test_after_the_clock_was_set_back_a_ct_is_known_again_and_keeps_its_day(records, monkeypatch):
    first = with_series(records)
    set_clock_back(monkeypatch)
    assert study_day(INFO) is None
    assert records.series.find(INFO) == first
    again = records.series.keep(INFO, first.patient_id, first.visit_id, "/ct", 6)
    assert (again.id, again.day) == (first.id, date(2024, 3, 9))
    nobody = replace(INFO, series_uid="7.1", patient_id="", patient_name="")
    assert records.patients.of_ct(nobody).id == first.patient_id  # another series of that study


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux allows names that are no text")
def test_a_source_whose_name_is_no_text_is_kept_and_other_such_text_does_no_harm(records):
    patient = records.patients.add(replace(JOERG, notes="half \ud83d"))
    source = os.fsdecode(b"/ct/M\xfcller")
    kept = records.series.keep(replace(INFO, series_uid=""), patient.id, 0, source, 1)
    assert kept.source == source
    assert records.series.keep(replace(INFO, series_uid=""), patient.id, 0, source, 1).id == kept.id
    assert records.patients.get(patient.id).notes == "half ?"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20240309", date(2024, 3, 9)),
        (" 2024.03.09 ", date(2024, 3, 9)),
        ("2024-03-09", date(2024, 3, 9)),
        ("", None),
        ("20240230", None),
        ("00010101", None),
        ("18991231", None),
        ("19000101", None),
        ("19000102", date(1900, 1, 2)),
        ("2024", None),
        ("202411", None),
        ("2024111", None),
        ("20240309123000", date(2024, 3, 9)),
        ("unknown", None),
    ],
)
def test_the_day_of_the_study_is_read_or_left_open(text, day):
    assert study_day(SeriesInfo(study_date=text)) == day


def test_a_day_that_has_not_come_yet_is_no_day_of_a_ct(records):
    kept = with_series(records, info=replace(INFO, study_date="29990101"))
    assert kept.day is None


def test_what_a_comparison_gave_is_kept_with_the_later_ct_and_erased_with_the_patient(records):
    patient = records.patients.add(JOERG)
    visit = records.visits.add(Visit(patient_id=patient.id, day=date(2024, 3, 9)))
    first, second = (
        records.series.keep(replace(INFO, series_uid=f"1.2.{n}"), patient.id, visit.id, f"/ct/{n}", 6) for n in (1, 2)
    )
    records.series.keep_comparison(first.id, second.id, {"log_volume_lungs": -0.1})
    records.series.keep_comparison(first.id, second.id, {"log_volume_lungs": -0.2})
    (kept,) = records.series.get(second.id).comparisons
    assert (kept.prior_id, kept.values) == (first.id, {"log_volume_lungs": -0.2})
    assert records.series.get(first.id).comparisons == ()
    assert records.series.get(second.id).compared_with(first) == kept
    records.erase(patient.id, patient.code)
    assert records._database.rows("SELECT * FROM comparison") == []


def test_a_comparison_holds_until_an_analysis_is_made_anew_also_with_a_clock_set_back(records, monkeypatch):
    first = with_series(records)
    second = records.series.keep(replace(INFO, series_uid="1.2.9"), first.patient_id, first.visit_id, "/ct/9", 6)

    def compared():
        return records.series.get(second.id).compared_with(records.series.get(first.id))

    for number, one in enumerate((first, second)):
        records.analyses.keep(one.id, example_analysis(number), True)
    set_clock(monkeypatch, "2001-01-01T00:00:00+00:00")
    records.series.keep_comparison(first.id, second.id, {"log_volume_lungs": -0.1})
    assert compared() is not None
    records.analyses.keep(first.id, example_analysis(7), True)
    assert compared() is None
    records.series.keep_comparison(first.id, second.id, {"log_volume_lungs": -0.1})
    assert compared() is not None
