"""Lanes: what is done in several threads at once comes in order, and stops where anybody does."""

from threading import Barrier, Event, active_count

import pytest

from sscild_desktop.core.errors import Cancelled, InputRefused
from sscild_desktop.core.progress import in_lanes, side_by_side
from tests.patience import PATIENCE_S


def nobody():
    pass


def test_results_come_in_the_order_of_the_items_whichever_is_ready_first():
    second_is_done = Event()

    def work(item, _go_on):
        if item == 0:
            assert second_is_done.wait(PATIENCE_S)
        else:
            second_is_done.set()
        return item * item

    assert list(in_lanes(2, work, range(5), nobody)) == [0, 1, 4, 9, 16]


def test_two_lanes_work_at_once_and_one_does_not():
    both = Barrier(2)
    assert list(in_lanes(2, lambda _item, _go_on: both.wait(PATIENCE_S) >= 0, "ab", nobody)) == [True, True]
    busy = []

    def alone(_item, _go_on):
        busy.append(1)
        assert len(busy) == 1
        busy.pop()

    list(in_lanes(1, alone, range(20), nobody))


def test_works_of_their_own_give_their_results_in_order():
    both = Barrier(2)

    def first(_go_on):
        both.wait(PATIENCE_S)
        return 1

    def second(_go_on):
        both.wait(PATIENCE_S)
        return "b"

    assert side_by_side(2, (first, second)) == [1, "b"]


def hang(_item, go_on):
    """Works until it is told to stop."""
    while True:
        go_on()


def test_what_asking_raises_stops_the_others_and_leaves_no_thread():
    before, asked = active_count(), []

    def ask():
        asked.append(1)
        if len(asked) > 1:
            raise InputRefused("stop")

    with pytest.raises(InputRefused, match="stop"):
        list(in_lanes(2, hang, range(9), ask))
    assert active_count() == before


def test_what_an_item_raises_comes_at_its_place_and_stops_the_others():
    def work(item, go_on):
        if item == 1:
            raise ZeroDivisionError
        return hang(item, go_on) if item > 1 else item

    lanes = in_lanes(2, work, range(9), nobody)
    assert next(lanes) == 0
    with pytest.raises(ZeroDivisionError):
        next(lanes)


def test_nobody_who_wants_the_rest_stops_them():
    stopped = []

    def work(item, go_on):
        try:
            return hang(item, go_on) if item else item
        except Cancelled:
            stopped.append(item)
            raise

    lanes = in_lanes(2, work, range(4), nobody)
    assert next(lanes) == 0
    lanes.close()
    assert stopped
