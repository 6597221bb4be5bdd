"""Copies made beside the reader: what the mask was then, whatever is drawn before, meanwhile and afterwards."""

import threading

import numpy as np

from sscild_desktop.core.corrections.copies import Copied

SHAPE = (12, 6, 7)
RNG = np.random.default_rng(5)


def stroke(mask):
    z, y, x = (int(RNG.integers(0, size - 2)) for size in SHAPE)
    box = slice(z, z + 2), slice(y, y + 2), slice(x, x + 2)
    mask.put(box, RNG.integers(0, 9, (2, 2, 2)).astype(np.uint8))


def test_a_copy_is_what_the_mask_was_when_it_was_asked_for():
    mask = Copied(RNG.integers(0, 9, SHAPE).astype(np.uint8))
    asked = []
    for _ in range(8):
        asked.append((mask.copy(), mask.mask.copy()))
        stroke(mask)
        stroke(mask)
    for copy, then in asked:
        assert np.array_equal(copy(), then)
        stroke(mask)
        assert copy() is copy() and np.array_equal(copy(), then)


def test_a_copy_made_in_another_thread_while_strokes_go_on_is_none_of_them():
    mask = Copied(RNG.integers(0, 9, (300, 40, 40)).astype(np.uint8))
    for _ in range(20):
        copy, then, made = mask.copy(), mask.mask.copy(), []
        thread = threading.Thread(target=lambda: made.append(copy()))  # noqa: B023
        thread.start()
        while thread.is_alive():
            z = int(RNG.integers(0, 290))
            mask.put((slice(z, z + 9), slice(3, 30), slice(0, 40)), np.full((9, 27, 40), RNG.integers(9), np.uint8))
        thread.join()
        assert np.array_equal(made[0], then)


def test_nothing_is_set_aside_for_a_copy_that_nobody_wants_any_more():
    mask = Copied(np.zeros(SHAPE, np.uint8))
    copy = mask.copy()
    stroke(mask)
    assert copy._aside
    del copy
    assert not mask._copies
