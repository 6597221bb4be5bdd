"""Measurements survive: they are read when the CT is kept, and every change of them is written."""

from dataclasses import replace
from datetime import date

import pytest

from sscild_desktop.controllers.records import work
from sscild_desktop.controllers.records.keeping import KeepingController
from sscild_desktop.controllers.records.measurements import KEPT, NOT_KEPT, MeasurementsKeeper
from sscild_desktop.core.measuring.shapes import Measurement
from sscild_desktop.core.patients import Patient, Visit
from sscild_desktop.core.records import RecordsFailed
from sscild_desktop.core.volume import SeriesInfo

ONE = Measurement("ruler", 0, ((0.0, 0.0, -60.0), (3.0, 4.0, -60.0)), 1)
OTHER = Measurement("point", 1, ((5.0, 9.0, -40.0),), 1)


@pytest.fixture
def keeping(parts):
    return KeepingController(parts)


@pytest.fixture
def keeper(parts, keeping):
    return MeasurementsKeeper(parts, keeping)


def keep(live, uid="1.2.3"):
    patient = live.records.patients.add(Patient(name="Doe^Jane"))
    visit = live.records.visits.add(Visit(patient_id=patient.id, day=date(2025, 1, 10)))
    info = SeriesInfo(series_uid=uid)
    series = live.records.series.keep(info, patient.id, visit.id, "", 50)
    return work.Kept(info, patient, series, live.records.visits.of(patient.id), generation=live.generation)


@pytest.fixture
def parts(parts, live):
    return replace(parts, live=live)


def stored(live, kept):
    return live.records.series.measurements(kept.series.id)


def settle(qtbot, queue):
    qtbot.waitUntil(lambda: queue.is_idle)


def test_what_is_drawn_on_a_kept_ct_is_written_and_read_again(
    qtbot, keeper, keeping, parts, session, volume, live, queue, window
):
    session.set_volume(volume)
    window.measurements.show_kept.assert_called_with(NOT_KEPT)
    kept = keep(live)
    keeping.take(kept)
    settle(qtbot, queue)
    session.set_measurements((ONE,))
    settle(qtbot, queue)
    assert stored(live, kept) == (ONE,)
    window.measurements.show_kept.assert_called_with(KEPT)
    session.clear()
    settle(qtbot, queue)
    assert stored(live, kept) == (ONE,), "the CT that goes leaves its measurements in the records"
    session.set_volume(volume)
    keeping.take(kept)
    settle(qtbot, queue)
    assert session.measurements == (ONE,)
    keeping.let_go()
    keeping.take(kept)
    settle(qtbot, queue)
    assert session.measurements == (ONE,), "a CT that comes back has each once"


def test_what_was_drawn_before_the_records_answered_comes_after_what_was_kept(
    qtbot, keeper, keeping, session, volume, live, queue
):
    kept = keep(live)
    live.records.series.keep_measurements(kept.series.id, (ONE,))
    session.set_volume(volume)
    session.set_measurements((OTHER,))
    keeping.take(kept)
    settle(qtbot, queue)
    assert [(one.kind, one.number) for one in session.measurements] == [("ruler", 1), ("point", 2)]
    assert stored(live, kept) == session.measurements


def test_an_answer_about_a_ct_that_is_gone_is_dropped(keeper, keeping, session, volume, live):
    session.set_volume(volume)
    keeper.take(keep(live), (ONE,))
    assert session.measurements == ()


def test_of_a_ct_that_is_not_there_nothing_is_read_and_nothing_written(live):
    assert live.records.series.measurements(99) == ()
    with pytest.raises(RecordsFailed):
        live.records.series.keep_measurements(99, (ONE,))
