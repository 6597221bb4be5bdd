"""Preparation of slices: body box, resampling, and the way back to the CT grid."""

import numpy as np
import pytest

from sscild_desktop.core.analysis.body_box import Box, body_box
from sscild_desktop.core.analysis.coarse_chest import LevelSpec, prepare_levels
from sscild_desktop.core.analysis.prepare import (
    SliceSpec,
    prepare_around,
    prepare_mask,
    prepare_slices,
    put_back,
    put_back_above,
)
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.cards import CardInput
from sscild_desktop.core.volume import Geometry, Volume


def _body(shape: tuple[int, int], arms: bool = False) -> np.ndarray:
    """A round body with two lungs on a table top, in air."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    hu = np.full(shape, -1000, np.int16)
    hu[((y - 128) / 80) ** 2 + ((x - 128) / 100) ** 2 < 1] = 30
    for side in (84, 172):
        hu[((y - 125) / 50) ** 2 + ((x - side) / 30) ** 2 < 1] = -850
    hu[230:233, 20:236] = 200
    if arms:
        hu[((y - 128) / 14) ** 2 + ((x - 8) / 8) ** 2 < 1] = 40
    return hu


@pytest.mark.parametrize("arms", [False, True])
@pytest.mark.parametrize("as_stack", [False, True])
def test_the_box_holds_the_body_without_table_or_loose_arms(arms: bool, as_stack: bool) -> None:
    hu = _body((256, 256), arms)
    box = body_box(np.stack([hu] * 3) if as_stack else hu)
    assert box.y0 <= 48
    assert 208 <= box.y1 < 228
    assert 14 <= box.x0 <= 28
    assert 228 <= box.x1 <= 244


def test_a_slice_of_air_gives_the_whole_slice() -> None:
    assert body_box(np.full((64, 80), -1000, np.int16)) == Box(0, 64, 0, 80)


@pytest.mark.parametrize("spacing", [(0.54, 0.54), (0.7, 0.8), (1.25, 1.25), (1.8, 1.8)])
def test_maps_come_back_to_the_millimetre_they_came_from(spacing: tuple[float, float]) -> None:
    y, x = np.mgrid[:240, :260]
    ramp = np.stack([(-600 + 1.0 * y + 0.5 * x), (-200 - 0.7 * y)]).astype(np.int16)
    box, spec = Box(20, 221, 30, 231), SliceSpec()
    prepared, placement = prepare_slices(ramp, spacing, box, spec)
    assert prepared.dtype == np.float32
    assert prepared.shape[2] % spec.multiple_of == 0
    assert prepared.shape[3] % spec.multiple_of == 0
    back = put_back(prepared, placement)[:, 0] * (spec.hu_high - spec.hu_low) + spec.hu_low
    inner = (slice(None), slice(24, 217), slice(34, 227))
    assert np.abs(back[inner] - ramp[inner]).max() < 2.5
    outside = put_back(np.ones_like(prepared), placement)
    assert outside[:, :, :20].max() == 0
    assert outside[:, :, :, 231:].max() == 0


@pytest.mark.parametrize("spacing", [(0.54, 0.6), (1.25, 1.25), (1.8, 1.8)])
def test_what_is_above_a_limit_comes_back_as_of_the_whole_map(spacing: tuple[float, float]) -> None:
    rng = np.random.default_rng(0)
    air, box = np.zeros((1, 240, 260), np.int16), Box(20, 221, 30, 231)
    prepared, placement = prepare_slices(air, spacing, box, SliceSpec())
    for limit in (0.2, 0.5, 0.9):
        plane = np.zeros(prepared.shape[2:], np.float32)
        assert put_back_above(plane, limit, placement) is None
        y, x = (int(rng.integers(0, side - 12)) for side in placement.size)
        plane[y : y + 12, x : x + 9] = rng.random((12, 9), np.float32)
        plane[y + 5 : y + 9, x + 3 : x + 7] = 1.0
        plane[y, x] = plane[y + 2 : y + 4, x + 2 : x + 4] = limit  # as large themselves
        plane[0, 0] = plane[-1, -1] = 1.0
        found, where = np.zeros((240, 260), bool), put_back_above(plane, limit, placement)
        assert where is not None
        found[where[0]] = where[1]
        assert found.any()
        assert np.array_equal(found, put_back(plane[None, None], placement)[0, 0] >= limit)


def test_reducing_averages_and_does_not_skip_pixels() -> None:
    """Every second pixel bright: point sampling would give all bright or all dark."""
    board = np.indices((200, 200)).sum(0) % 2 * 1000 - 1000
    prepared, _ = prepare_slices(board[None].astype(np.int16), (0.5, 0.5), Box(0, 200, 0, 200), SliceSpec())
    hu = prepared[0, 0, 4:70, 4:70] * 1400 - 1150
    assert np.abs(hu + 500).max() < 60


def test_the_lung_mask_keeps_its_area() -> None:
    mask = np.zeros((1, 200, 200), np.uint8)
    mask[0, 50:150, 60:160] = 2
    prepared = prepare_mask(mask, (0.7, 0.7), Box(0, 200, 0, 200), SliceSpec())
    assert set(np.unique(prepared)) == {0.0, 1.0}
    assert prepared.sum() * 1.25**2 == pytest.approx(100 * 100 * 0.49, rel=0.03)


def test_level_planes_know_their_height() -> None:
    """One bright slice: its plane has the bright slice's patient z."""
    hu = np.stack([_body((256, 256))] * 60)
    hu[40][hu[40] == 30] = 400
    volume = Volume(hu, Geometry(hu.shape, (2.5, 1.4, 1.4), (0.0, 0.0, -300.0)))
    planes, plane_z = prepare_levels(volume, LevelSpec())
    assert planes.shape == (len(plane_z), 1, LevelSpec().size, LevelSpec().size)
    assert plane_z[int(planes.mean((1, 2, 3)).argmax())] == pytest.approx(-300.0 + 40 * 2.5, abs=4.0)
    assert np.all(np.diff(plane_z) > 0)


def test_specs_are_read_from_a_card() -> None:
    spec = SliceSpec.from_card(CardInput.of({"spacing_mm": 1.5, "hu_window": [-1000, 200], "multiple_of": 32}))
    assert spec == SliceSpec(1.5, -1000.0, 200.0, 32)
    three = {"spacing_mm": 1.5, "hu_window": [-1000, 200], "multiple_of": 32, "planes": 3, "plane_spacing_mm": 2.5}
    assert SliceSpec.from_card(CardInput.of(three)) == SliceSpec(1.5, -1000.0, 200.0, 32, 3, 2.5)
    assert SliceSpec.from_card(CardInput.of({**three, "frame": "volume"})).planes == 1
    level = LevelSpec.from_card(
        CardInput.of({"spacing_mm": 4, "plane_spacing_mm": 5, "size": 64, "hu_window": [-1024, 476]})
    )
    assert level == LevelSpec(4.0, 5.0, 64, -1024.0, 476.0)


@pytest.mark.parametrize(
    ("slice_mm", "index", "seen"),
    [(2.5, 5, [4, 5, 6]), (1.25, 5, [3, 5, 7]), (0.8, 5, [2, 5, 8]), (3.0, 5, [4, 5, 6]), (5.0, 5, [5, 5, 5]),
     (8.0, 5, [5, 5, 5]), (2.5, 0, [0, 0, 1]), (1.0, 9, [7, 9, 9])],
)  # fmt: skip
def test_a_slice_is_seen_among_those_that_lie_where_the_network_wants_them(
    slice_mm: float, index: int, seen: list[int]
) -> None:
    assert SliceSpec(planes=3, plane_spacing_mm=2.5).around(index, 10, slice_mm) == seen
    assert SliceSpec().around(index, 10, slice_mm) == [index]


@pytest.mark.parametrize(("count", "slice_mm"), [(1, 1.0), (6, 2.5), (6, 5.0)])
def test_each_plane_that_is_given_is_the_slice_that_lies_there(count: int, slice_mm: float) -> None:
    """Slices whose HU tells their number."""
    hu = np.stack([np.full((64, 64), -1000 + 100 * number, np.int16) for number in range(count)])
    volume = Volume(hu, Geometry(hu.shape, (slice_mm, 1.25, 1.25), (0.0, 0.0, 0.0)))
    spec, box = SliceSpec(planes=3, plane_spacing_mm=2.5), Box(0, 64, 0, 64)
    prepared, _ = prepare_around(volume, range(count), box, spec)
    numbers = (prepared[:, :, 30, 30] * 1400 - 150) / 100
    assert prepared.shape == (count, 3, 64, 64)
    assert np.allclose(numbers, [spec.around(index, count, slice_mm) for index in range(count)], atol=1e-3)
    kept: dict[int, np.ndarray] = {}
    parts = [prepare_around(volume, [index], box, spec, kept)[0] for index in (*range(count), 0)]
    assert np.array_equal(np.concatenate(parts), prepared[[*range(count), 0]])
    assert sorted(kept) == sorted(set(spec.around(0, count, slice_mm)))
    alone, place = prepare_around(volume, range(count), box, SliceSpec())
    assert np.array_equal(alone[:, 0], prepared[:, 1]) and place.ct_shape == (64, 64)


def test_planes_without_a_middle_are_refused() -> None:
    card = {"spacing_mm": 1.5, "hu_window": [-1000, 200], "planes": 4, "plane_spacing_mm": 2.5}
    with pytest.raises(ModelRefused, match="odd"):
        SliceSpec.from_card(CardInput.of(card))
    with pytest.raises(ModelRefused, match="plane_spacing_mm"):
        SliceSpec.from_card(CardInput.of({key: card[key] for key in ("spacing_mm", "hu_window")} | {"planes": 3}))
