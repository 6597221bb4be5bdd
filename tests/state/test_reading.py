"""Slabs take the slices whose centres lie in them; wishes of the keymap change one thing each."""

import pytest

from sscild_desktop.state.reading import MOST_MM, SPEEDS, ReadingState, Slab
from sscild_desktop.state.viewing import ViewState


@pytest.mark.parametrize(
    ("slab", "index", "spacing", "count", "wanted"),
    [
        (Slab("mip", 10.0), 50, 1.0, 100, (45, 56)),
        (Slab("mip", 10.0), 50, 2.5, 100, (48, 53)),
        (Slab("mip", 10.0), 2, 1.0, 100, (0, 8)),
        (Slab("mip", 10.0), 98, 1.0, 100, (93, 100)),
        (Slab("mean", 4.9), 50, 5.0, 100, (50, 51)),
        (Slab("mip", 50.0), 0, 5.0, 1, (0, 1)),
        (Slab("", 50.0), 50, 1.0, 100, (50, 51)),
        (Slab("mip", 6.0), 50, 0.6, 100, (45, 56)),
    ],
)
def test_a_slab_has_the_slices_whose_centres_are_in_it(slab, index, spacing, count, wanted):
    found = slab.slices(index, spacing, count)
    assert (found.start, found.stop) == wanted


def test_the_kinds_follow_each_other_and_the_thickness_stays(qapp):
    state, said = ReadingState(), []
    state.changed.connect(lambda: said.append(state.slab.kind))
    for _ in range(4):
        state.ask("slab")
    assert said == ["mip", "minip", "mean", ""]
    state.ask("slab=minip")
    state.ask("thicker")
    assert state.slab == Slab("minip", 15.0)
    for _ in range(9):
        state.ask("thinner")
    assert state.slab.mm == 5.0
    state.set_slab(Slab("mip", 9999.0))
    assert state.slab.mm == MOST_MM
    with pytest.raises(KeyError):
        state.set_slab(Slab("sum"))


def test_the_speed_has_ends(qapp):
    state = ReadingState()
    for _ in range(20):
        state.ask("faster")
    assert state.speed == SPEEDS[-1]
    for _ in range(20):
        state.ask("slower")
    assert state.speed == SPEEDS[0]


def test_another_ct_begins_as_it_is(qapp):
    state = ViewState()
    for what in ("slab", "invert", "smooth", "cine"):
        state.reading.ask(what)
    state.reset_look()
    found = state.reading
    assert (found.slab.kind, found.is_inverted, found.is_smooth, found.is_playing) == ("", False, True, False)
