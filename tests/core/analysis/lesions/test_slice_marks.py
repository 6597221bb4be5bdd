"""Marking slice by slice: in whatever order, at once or one after the other, and before the lungs are known."""

from threading import Event, active_count

import numpy as np
import pytest

from sscild_desktop.core.analysis.lesions.slice_marks import MarkingAhead, SliceMarks, mark_slices, surely_lung
from sscild_desktop.core.errors import Cancelled, ModelRefused
from sscild_desktop.core.inference import load_card, open_network, sessions
from tests.core.analysis.chests import boxes
from tests.core.small_networks import write_all
from tests.patience import PATIENCE_S


def nothing(_report):
    pass


@pytest.fixture(scope="module")
def card(tmp_path_factory):
    return load_card("lesions-all", write_all(tmp_path_factory.mktemp("models")))


@pytest.fixture
def network(card, monkeypatch):
    """With two lanes, however many cores this computer has."""
    monkeypatch.setattr(sessions, "cpu_threads", lambda: 2)
    opened = open_network(card, "cpu")
    assert opened.lanes == 2
    return opened


def test_two_lanes_mark_what_one_marks(card, network):
    volume, _ = boxes()
    slices = range(2, len(volume.hu) - 1)
    one, two = (mark_slices(volume, slices, each) for each in (open_network(card, "cpu", threads=1), network))
    assert one.lesions.any()
    assert np.array_equal(one.lesions, two.lesions) and np.array_equal(one.lungs, two.lungs)


def test_what_was_begun_in_another_order_ends_as_if_made_at_once(network):
    volume, _ = boxes()
    whole = mark_slices(volume, range(4, 9), network)
    begun = SliceMarks(volume, network)
    begun.make([7, 2, 5])
    asked = []
    seen = mark_slices(volume, range(4, 9), network, lambda share, _text: asked.append(share), begun)
    assert np.array_equal(seen.lesions, whole.lesions), "slice 2 is not among those that were wanted"
    assert asked == sorted(asked) and asked[-1] == 1.0


def test_marking_goes_on_beside_until_it_is_left_and_is_not_done_again(network):
    volume, _ = boxes()
    whole = mark_slices(volume, range(len(volume.hu)), network)
    before, asked, run, is_second = active_count(), [], network.run, Event()

    def counted(inputs, report):
        asked.append(len(inputs["slices"]))
        if len(asked) == 2:  # what the first said is put back
            is_second.set()
        return run(inputs, report)

    network.run = counted
    with MarkingAhead(volume, lambda: network, nothing) as ahead:
        assert is_second.wait(PATIENCE_S)
        assert ahead.marks.masks.lesions.any()
    assert active_count() == before and asked
    seen = mark_slices(volume, range(len(volume.hu)), network, begun=ahead.marks)
    assert np.array_equal(seen.lesions, whole.lesions)
    assert sum(asked) < 2 * len(volume.hu)


def test_leaving_ends_a_run_that_is_under_way(network):
    volume, _ = boxes()
    is_running, before = Event(), active_count()

    def endless(_inputs, report):
        is_running.set()
        while True:
            report(0.0, "")

    network.run = endless
    with pytest.raises(ZeroDivisionError), MarkingAhead(volume, lambda: network, nothing) as ahead:
        assert is_running.wait(PATIENCE_S)
        raise ZeroDivisionError
    assert active_count() == before and not ahead.marks.masks.lesions.any()


@pytest.mark.parametrize("error", [ModelRefused("damaged"), MemoryError(), Cancelled()])
def test_what_goes_wrong_beside_is_no_matter_there(error):
    def opened():
        raise error

    with MarkingAhead(boxes()[0], opened, nothing) as ahead:
        pass
    assert ahead.marks is None


def test_what_comes_first_ends_at_once_where_an_error_leaves(network):
    is_asked, before = Event(), active_count()

    def endless(go_on):
        is_asked.set()
        while True:
            go_on(0.0, "")

    with pytest.raises(ZeroDivisionError), MarkingAhead(boxes()[0], lambda: network, endless) as ahead:
        assert is_asked.wait(PATIENCE_S)
        raise ZeroDivisionError
    assert ahead.marks is None and active_count() == before


def test_what_comes_first_is_waited_for_and_no_slice_is_marked_after_leaving(network):
    done = []

    def first(go_on):
        done.append(ahead._is_left.wait(PATIENCE_S))
        go_on(0.5, "")
        done.append(True)

    ahead = MarkingAhead(boxes()[0], lambda: network, first)
    with ahead:
        pass
    assert done == [True, True] and ahead.marks is None


def test_a_fault_of_the_program_beside_is_written_down(caplog):
    def opened():
        raise KeyError("lesions")

    with MarkingAhead(boxes()[0], opened, nothing) as ahead:
        pass
    assert ahead.marks is None
    (record,) = caplog.records
    assert record.levelname == "ERROR" and record.exc_info[0] is KeyError


def test_slices_that_surely_show_lung_are_some_of_those_that_do():
    volume, lungs = boxes()
    sure = surely_lung(volume.hu)
    assert sure and set(sure) <= set(np.flatnonzero(lungs.any(axis=(1, 2))))
    assert surely_lung(np.full((3, 32, 32), 40, np.int16)) == []
