"""Measurements against known answers: anisotropic voxels, tilted series, one slice, outside, nonsense."""

import json
import math

import numpy as np
import pytest

from sscild_desktop.core.measuring.shapes import Measurement, from_text, next_number, to_text
from sscild_desktop.core.measuring.values import hu_inside, measured, values_of
from sscild_desktop.core.volume import Geometry, Volume

TILT = 0.35
TILTED = ((1.0, 0.0, 0.0), (0.0, math.cos(TILT), -math.sin(TILT)), (0.0, math.sin(TILT), math.cos(TILT)))
GRIDS = {
    "even": Geometry((24, 30, 36), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)),
    "anisotropic": Geometry((24, 30, 36), (2.5, 0.7, 0.9), (-12.5, 40.0, -300.0)),
    "tilted": Geometry((24, 30, 36), (2.5, 0.7, 0.9), (-12.5, 40.0, -300.0), TILTED),
}
PLACE = ((0, 4.0, 5.0, 6.0), (1, 4.0, 5.0, 6.0), (2, 4.0, 5.0, 6.0))


@pytest.fixture(params=GRIDS)
def volume(request):
    z, y, x = np.indices((24, 30, 36))
    return Volume((100 * z + 3 * y - 7 * x - 900).astype(np.int16), GRIDS[request.param])


def draw(kind, volume, axis, *voxels):
    points = tuple(tuple(map(float, volume.geometry.index_to_patient(voxel))) for voxel in voxels)
    return Measurement(kind, axis, points)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_ruler_is_exact_in_every_plane(volume, axis):
    one, other = [4.0, 5.0, 6.0], [10.5, 12.25, 20.0]
    other[axis] = one[axis]
    steps = (np.subtract(other, one) * volume.geometry.spacing) ** 2
    found = values_of(draw("ruler", volume, axis, tuple(one), tuple(other)), volume)
    assert found.length_mm == pytest.approx(math.sqrt(steps.sum()), abs=1e-9)


@pytest.mark.parametrize("axis", [0, 1, 2])
@pytest.mark.parametrize("degrees", [0, 12.5, 90, 137, 180])
def test_an_angle_is_exact_in_every_plane(volume, axis, degrees):
    down, across = (n for n in range(3) if n != axis)
    vertex, one, other = np.full(3, 10.0), np.full(3, 10.0), np.full(3, 10.0)
    one[across] += 5 / volume.geometry.spacing[across]
    other[across] += 7 * math.cos(math.radians(degrees)) / volume.geometry.spacing[across]
    other[down] += 7 * math.sin(math.radians(degrees)) / volume.geometry.spacing[down]
    found = values_of(draw("angle", volume, axis, tuple(one), tuple(vertex), tuple(other)), volume)
    assert found.angle_deg == pytest.approx(degrees, abs=1e-6)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_rectangle_has_the_voxels_whose_centres_are_in_it(volume, axis):
    low, high = [4.0, 5.0, 6.0], [9.4, 11.6, 13.5]
    high[axis] = low[axis]
    found = values_of(draw("rectangle", volume, axis, tuple(low), tuple(high)), volume)
    ends = [int(low[n]) if n == axis else math.floor(high[n]) for n in range(3)]
    inside = volume.hu[tuple(slice(int(a), b + 1) for a, b in zip(low, ends, strict=True))]
    sides = [(high[n] - low[n]) * volume.geometry.spacing[n] for n in range(3) if n != axis]
    assert found.area_mm2 == pytest.approx(sides[0] * sides[1], abs=1e-9)
    assert (found.voxels, found.min_hu, found.max_hu) == (inside.size, inside.min(), inside.max())
    assert found.mean_hu == pytest.approx(inside.mean(), abs=1e-9)
    assert found.sd_hu == pytest.approx(inside.std(ddof=1), abs=1e-9)
    assert sum(found.histogram) == inside.size


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_an_ellipse_has_its_area_and_its_voxels(volume, axis):
    low, high = np.array([4.0, 5.0, 6.0]), np.array([14.0, 15.0, 20.0])
    high[axis] = low[axis]
    found = draw("ellipse", volume, axis, tuple(low), tuple(high))
    middle = (low + high) / 2
    wanted = []
    for place in np.ndindex(volume.hu.shape):
        parts = [((place[n] - middle[n]) / ((high[n] - low[n]) / 2)) ** 2 for n in range(3) if n != axis]
        if place[axis] == low[axis] and sum(parts) <= 1 + 1e-9:
            wanted.append(int(volume.hu[place]))
    sides = [(high[n] - low[n]) * volume.geometry.spacing[n] for n in range(3) if n != axis]
    assert sorted(hu_inside(found, volume)) == sorted(wanted)
    assert values_of(found, volume).area_mm2 == pytest.approx(math.pi / 4 * sides[0] * sides[1], abs=1e-9)


def test_a_point_has_the_hu_of_its_voxel(volume):
    assert values_of(draw("point", volume, 0, (3.4, 7.49, 8.6)), volume).hu == volume.hu[3, 7, 9]


def test_outside_there_is_no_hu_and_it_is_said(volume):
    point = draw("point", volume, 0, (3.0, -0.6, 8.0))
    area = draw("ellipse", volume, 0, (99.0, 3.0, 3.0), (99.0, 9.0, 9.0))
    beside = draw("rectangle", volume, 0, (3.0, 40.0, 3.0), (3.0, 49.0, 9.0))
    assert values_of(point, volume).hu is None
    for one in (area, beside):
        found = measured(one, volume)
        assert found.values.mean_hu is None and found.text.endswith("outside this CT")
    assert measured(point, volume).text == "outside this CT"


def test_what_is_half_outside_has_the_voxels_that_there_are(volume):
    found = values_of(draw("rectangle", volume, 0, (3.0, -5.0, 2.0), (3.0, 1.0, 4.0)), volume)
    assert found.voxels == 6 and found.mean_hu == pytest.approx(volume.hu[3, :2, 2:5].mean())


def test_between_the_centres_there_is_no_voxel_and_it_is_said(volume):
    found = measured(draw("rectangle", volume, 0, (3.0, 5.1, 5.1), (3.0, 5.9, 5.9)), volume)
    assert found.values.voxels == 0 and found.text.endswith("no voxel inside")


def test_a_single_voxel_has_no_spread(volume):
    found = measured(draw("ellipse", volume, 0, (3.0, 4.9, 4.9), (3.0, 5.1, 5.1)), volume)
    assert found.values.voxels == 1 and found.values.sd_hu is None and found.values.mean_hu == volume.hu[3, 5, 5]
    assert "1 voxel" in found.text and "±" not in found.text


def test_a_volume_of_one_slice_can_be_measured():
    grid = Geometry((1, 8, 9), (5.0, 0.5, 0.5), (0.0, 0.0, 0.0))
    volume = Volume(np.full(grid.shape, -850, np.int16), grid)
    assert values_of(draw("ruler", volume, 0, (0, 0, 0), (0, 3, 4)), volume).length_mm == pytest.approx(2.5)
    assert values_of(draw("rectangle", volume, 1, (0, 3, 2), (0, 3, 6)), volume).mean_hu == -850


def test_an_angle_without_a_leg_is_none(volume):
    found = measured(draw("angle", volume, 0, (3, 4, 5), (3, 4, 5), (3, 8, 8)), volume)
    assert found.values.angle_deg is None and found.text == "–°"


def test_negative_hu_fall_into_the_right_bins():
    grid = Geometry((1, 1, 4), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0))
    volume = Volume(np.array([[[-1, -20, -21, 19]]], np.int16), grid)
    found = values_of(draw("rectangle", volume, 1, (0, 0, 0), (0, 0, 3)), volume)
    assert (found.histogram_hu, found.histogram) == (-40, (1, 2, 1))


@pytest.mark.parametrize(
    ("kind", "axis", "points"),
    [
        ("ruler", 0, ((0.0, 0.0, math.nan), (1.0, 1.0, 1.0))),
        ("ruler", 0, ((0.0, 0.0, math.inf), (1.0, 1.0, 1.0))),
        ("ruler", 3, ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))),
        ("ruler", 0, ((0.0, 0.0, 0.0),)),
        ("circle", 0, ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))),
    ],
)
def test_nonsense_is_refused(kind, axis, points):
    with pytest.raises(ValueError):
        Measurement(kind, axis, points)


def test_measurements_are_kept_as_text_and_junk_is_left_out(volume):
    known = (draw("ruler", volume, 0, (3, 4, 5), (3, 8, 9)), draw("point", volume, 2, (1, 2, 3)))
    assert from_text(to_text(known)) == known
    junk = [{"kind": "ruler"}, 7, None, {**vars(known[0]), "points": [["x", 1, 2], [3, 4, 5]]}, vars(known[1])]
    assert from_text(json.dumps(junk)) == known[1:]
    for text in ("", "{", "null", '{"kind": 1}', "[NaN]"):
        assert from_text(text) == ()


def test_a_number_is_never_given_twice(volume):
    known = tuple(Measurement("point", 0, ((0.0, 0.0, 0.0),), number) for number in (2, 5))
    assert next_number(()) == 1 and next_number(known) == 6
