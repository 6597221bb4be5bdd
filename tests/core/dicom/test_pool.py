"""Pieces of work in a few threads: all of them, bounded, stopped at once, and no thread left behind."""

import threading
from contextlib import closing
from threading import Event

import pytest

from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.pool import in_parallel
from sscild_desktop.core.errors import Cancelled
from tests.patience import PATIENCE_S

NAME = "pool under test"


def _ours() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name.startswith(NAME)]


def test_every_piece_is_worked_on_once_and_the_threads_end():
    results = in_parallel(range(1, 200), lambda piece, _stop: piece * piece, 3, NAME, lambda: None)
    assert sorted(results) == [piece * piece for piece in range(1, 200)]
    assert not _ours()


def test_pieces_are_taken_no_faster_than_they_are_worked_on():
    taken = []

    def pieces():
        for piece in range(1, 100):
            taken.append(piece)
            yield piece

    with closing(in_parallel(pieces(), lambda piece, _stop: piece, 2, NAME, lambda: None)) as results:
        next(results)
        assert len(taken) <= 4


def test_as_many_pieces_are_under_way_as_may_be_now():
    allowed, under_way, most = [1], set(), []

    def work(piece, _stop):
        under_way.add(piece)
        most.append((allowed[0], len(under_way)))
        under_way.remove(piece)
        allowed[0] = 1 if piece < 20 else 6
        return piece

    results = in_parallel(range(1, 60), work, 3, NAME, lambda: None, lambda: allowed[0])
    assert sorted(results) == list(range(1, 60))
    assert {count for now, count in most if now == 1} == {1}


def test_a_caller_that_stops_leaves_no_thread_behind():
    stopped = []

    def work(_piece: int, stop: Event) -> None:
        stopped.append(stop.wait(PATIENCE_S))

    def ask() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(in_parallel(range(1, 100), work, 4, NAME, ask))
    assert not _ours()
    assert stopped
    assert all(stopped), "pieces in work are told, not waited out"


def test_an_error_in_one_piece_ends_the_others_and_is_raised():
    def work(piece: int, stop: Event) -> None:
        if piece == 2:
            raise ValueError("damaged")
        stop.wait(PATIENCE_S)

    with pytest.raises(ValueError, match="damaged"):
        list(in_parallel([1, 2, 3], work, 3, NAME, lambda: None))
    assert not _ours()


def test_an_error_while_the_results_are_used_ends_the_threads():
    def use() -> None:
        with closing(
            in_parallel([1, 2, 3], lambda piece, stop: piece == 1 or stop.wait(PATIENCE_S), 3, NAME, lambda: None)
        ) as results:
            for _result in results:
                raise OSError

    with pytest.raises(OSError):
        use()
    assert not _ours()


def test_silence_within_silence_does_not_wait_for_itself():
    done = Event()

    def nested() -> None:
        with quiet_pydicom(), quiet_pydicom():
            done.set()

    threading.Thread(target=nested, daemon=True).start()
    assert done.wait(PATIENCE_S)
