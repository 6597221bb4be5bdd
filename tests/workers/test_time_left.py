"""The estimate of the time left: silent at first, right for even progress, in words."""

import pytest

from sscild_desktop.workers.time_left import WINDOW_S, TimeLeft, in_words


def test_says_nothing_before_it_knows():
    clock = TimeLeft()
    assert clock.update(0.0, 100.0) is None
    assert clock.update(0.01, 101.0) is None


def test_is_exact_for_even_progress():
    clock = TimeLeft()
    answers = [clock.update(second / 100, float(second)) for second in range(60)]
    assert answers[59] == pytest.approx(41.0)


def test_forgets_a_fast_beginning():
    clock = TimeLeft()
    clock.update(0.0, 0.0)
    clock.update(0.5, 1.0)
    for second in range(1, 200):
        last = clock.update(0.5 + second * 0.001, 1.0 + second)
    assert last == pytest.approx((1 - 0.699) / 0.001, rel=0.05)
    assert len(clock._seen) <= WINDOW_S + 3


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, ""), (0.4, "about 1 s left"), (3.2, "about 3 s left"), (41, "about 40 s left"), (150, "about 2 min left")],
)
def test_words(seconds, words):
    assert in_words(seconds) == words
