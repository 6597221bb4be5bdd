"""Codes, tables and pictures against values worked out by hand."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sscild_desktop.state.reading import Slab
from sscild_desktop.state.viewing import Overlay, default_overlays
from sscild_desktop.views.planes import lookup

NONE: dict[str, Overlay] = {}


def rgb(value: int) -> tuple[int, int, int]:
    return value >> 16 & 255, value >> 8 & 255, value & 255


@given(st.integers(-32768, 32767), st.integers(0, 15), st.integers(0, 2))
def test_a_code_keeps_hu_to_two_and_every_label(hu: int, lesions: int, lung: int) -> None:
    code = int(lookup.fuse(np.array([hu], np.int16), np.array([lung], np.uint8), np.array([lesions], np.uint8))[0])
    shown = (code & ((1 << lookup.HU_BITS) - 1)) * 2 - 1024
    assert abs(shown - min(max(hu, -1024), 3071)) <= 1
    assert code >> 11 & 15 == lesions
    assert code >> 15 == int(lung > 0)


def test_fusing_leaves_the_volume_as_it_was() -> None:
    hu = np.full((2, 3, 4), -700, np.int16)
    lookup.fuse(hu, None, None)
    assert (hu == -700).all()


@pytest.mark.parametrize(("hu", "grey"), [(-1024, 0), (-160, 0), (40, 128), (240, 255), (3071, 255)])
def test_mediastinal_window_is_linear(hu: int, grey: int) -> None:
    table = lookup.build_table((40, 400), NONE)
    value = rgb(int(table[int(lookup.fuse(np.array([hu], np.int16), None, None)[0])]))
    assert value[0] == value[1] == value[2]
    assert abs(value[0] - grey) <= 1


def test_overlays_are_blended_by_their_opacity() -> None:
    overlays = {"ggo": Overlay(colour=(200, 100, 0), opacity=0.25)}
    table = lookup.build_table((40, 400), overlays)
    white = int(lookup.fuse(np.array([3000], np.int16), None, np.array([1], np.uint8))[0])
    assert rgb(int(table[white])) == (241, 216, 191)


def test_inverted_air_is_white() -> None:
    table = lookup.build_table((40, 400), {"ggo": Overlay(colour=(200, 100, 0), opacity=0.25)}, is_inverted=True)
    bone, air = (int(lookup.fuse(np.array([hu], np.int16), None, None)[0]) for hu in (3000, -1000))
    assert (rgb(int(table[bone])), rgb(int(table[air]))) == ((0, 0, 0), (255, 255, 255))


def test_a_hidden_class_leaves_the_grey() -> None:
    overlays = {"ggo": Overlay(visible=False, colour=(200, 100, 0), opacity=1.0)}
    assert np.array_equal(lookup.build_table((40, 400), overlays), lookup.build_table((40, 400), NONE))


def test_planes_are_the_same_before_during_and_after_fusing(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(1)
    hu = rng.integers(-1200, 3500, (9, 8, 7)).astype(np.int16)
    lungs, lesions = rng.integers(0, 3, (2, 9, 8, 7)).astype(np.uint8)
    monkeypatch.setattr(lookup, "SLICES_AT_A_TIME", 200)
    display = lookup.DisplayVolume(hu)
    display.set_masks(lungs, lesions)
    whole = lookup.fuse(hu, lungs, lesions)
    while True:
        for axis in range(3):
            assert np.array_equal(display.codes(axis, 3), whole.take(3, axis))
        if not display.fuse_some():
            break
    assert display.is_fused
    assert all(np.array_equal(display.codes(axis, 6), whole.take(6, axis)) for axis in range(3))


@pytest.mark.parametrize("columns", [7, 8, 21])
def test_what_changed_inside_a_box_is_seen_in_every_plane(columns: int) -> None:
    hu, lesions = np.zeros((5, 6, columns), np.int16), np.zeros((5, 6, columns), np.uint8)
    display = lookup.DisplayVolume(hu)
    display.set_masks(None, lesions)
    while display.fuse_some():
        pass
    box = (slice(1, 3), slice(2, 5), slice(3, columns - 1))
    lesions[box] = 4
    display.fuse_box(box)
    whole = lookup.fuse(hu, None, lesions)
    for axis in range(3):
        assert all(np.array_equal(display.codes(axis, n), whole.take(n, axis)) for n in range(hu.shape[axis]))


@pytest.mark.parametrize("marked", [(2, 4, 3, 9, 5, 14), (0, 7, 0, 4, 0, 3), (5, 7, 9, 12, 17, 21), (0, 0, 0, 0, 0, 0)])
def test_outlines_are_the_same_wherever_the_masks_are(marked: tuple[int, ...]) -> None:
    rng, shape = np.random.default_rng(2), (7, 12, 21)
    hu, lesions = np.zeros(shape, np.int16), np.zeros(shape, np.uint8)
    z, y, x = (slice(*marked[n : n + 2]) for n in (0, 2, 4))
    lesions[z, y, x] = rng.random(lesions[z, y, x].shape) < 0.9
    display = lookup.DisplayVolume(hu)
    display.set_masks(None, lesions)
    while display.fuse_some():
        pass
    edited = (slice(3, 5), slice(1, 5), slice(2, 20))
    for _before_and_after in range(2):
        whole = lookup.fuse(hu, None, lesions)
        for axis, count in enumerate(shape):
            for index in range(count):
                seen = display.slab_codes(axis, index, Slab(), 1.0, outlines=1 << 11)
                assert np.array_equal(seen, lookup.keep_edges(whole.take(index, axis), 1 << 11))
        lesions[edited] = 1
        display.fuse_box(edited)


def test_new_masks_are_seen_at_once() -> None:
    display = lookup.DisplayVolume(np.zeros((3, 4, 5), np.int16))
    while display.fuse_some():
        pass
    display.set_masks(None, np.full((3, 4, 5), 8, np.uint8))
    assert (display.codes(0, 1) >> 11 == 8).all()


def test_masks_of_another_shape_are_refused() -> None:
    display = lookup.DisplayVolume(np.zeros((3, 4, 5), np.int16))
    with pytest.raises(ValueError, match="shape of the volume"):
        display.set_masks(np.zeros((3, 4, 4), np.uint8), None)


def test_outlines_keep_the_edge_of_their_own_class_only() -> None:
    codes = np.zeros((7, 7), np.uint16)
    codes[1:6, 1:6] |= 1 << 15
    codes[2:5, 2:5] |= 1 << 11
    edges = lookup.keep_edges(codes, 1 << 15)
    assert int((edges >> 15).sum()) == 16
    assert edges[3, 3] == 1 << 11
    assert int((edges >> 11 & 1).sum()) == 9


@pytest.mark.parametrize("shape", [(1, 1), (5, 1), (1, 5), (2, 2), (6, 7)])
def test_an_edge_is_what_has_a_neighbour_outside_in_its_own_row_or_column(shape: tuple[int, int]) -> None:
    codes = (np.random.default_rng(3).random(shape) < 0.8).astype(np.uint16) << np.uint16(12)
    edges = lookup.keep_edges(codes, 1 << 12)
    padded = np.pad(codes, 1, mode="edge")
    around = np.stack([padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:]])
    assert np.array_equal(edges, np.where((around == 0).any(0), codes, 0))


def test_outline_bits_follow_the_overlays() -> None:
    overlays = {key: replace(overlay, outline=key == "fibrosis") for key, overlay in default_overlays().items()}
    assert lookup.outline_bits(overlays) == 1 << 14


def test_a_picture_shows_the_table_and_survives_a_change_of_size() -> None:
    picture = lookup.Picture()
    table = np.arange(65536, dtype=np.uint32) | np.uint32(0xFF000000)
    for shape in ((2, 3), (5, 4)):
        codes = np.arange(np.prod(shape), dtype=np.uint16).reshape(shape)
        picture.show(codes, table)
        assert (picture.image.height(), picture.image.width()) == shape
        assert picture.image.pixel(1, 1) & 0xFFFFFF == int(codes[1, 1])
        picture.look_up(table[::-1])
        assert picture.image.pixel(1, 1) & 0xFFFFFF == 65535 - int(codes[1, 1])
