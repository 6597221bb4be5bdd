"""Lung that lies outside: told with its place, and never where the lungs are whole."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from sscild_desktop.core.dicom.lungs_there import SIDE_CUT, check_lungs
from sscild_desktop.core.volume import Geometry, Volume

SPACING = (4.0, 3.0, 3.0)


def chest(half_width: float = 190.0, low: float = -150.0, high: float = 150.0, gas: bool = False) -> Volume:
    """Two lungs of 130 mm half height in a body, on a table under a blanket; the field ends at ``half_width``."""
    count, side = int((high - low) / SPACING[0]), int(2 * half_width / SPACING[2])
    z, y, x = np.meshgrid(
        low + np.arange(count) * SPACING[0],
        -150 + np.arange(100) * SPACING[1],
        -half_width + np.arange(side) * SPACING[2],
        indexing="ij",
    )
    hu = np.where((x / 175) ** 2 + (y / 120) ** 2 < 1, 40, -1000)
    hu[((np.abs(x) - 75) / 62) ** 2 + (y / 85) ** 2 + (z / 130) ** 2 < 1] = -850
    hu[(y > 125) & (y < 135)] = -300  # the table
    hu[(np.abs(y - 100) < 25) & (np.abs(x) > 150) & (hu < -900)] = -880  # a blanket at both sides
    if gas:
        hu[((x - 60) / 45) ** 2 + ((y + 30) / 45) ** 2 + ((z + 150) / 60) ** 2 < 1] = -1000
    noise = np.random.default_rng(0).normal(0, 15, hu.shape)
    made: NDArray[np.int16] = np.clip(hu + noise, -1024, 3000).astype(np.int16)
    origin = (-half_width, -150.0, low)
    return Volume(made, Geometry(made.shape, SPACING, origin))


def found(volume: Volume) -> dict[str, str]:
    return {finding.code: finding.level for finding in check_lungs(volume)}


@pytest.mark.parametrize("half_width", [190.0, 172.0, 160.0, 148.0], ids=["wide", "tight", "skin outside", "just"])
def test_whole_lungs_are_whole_however_tight_the_field(half_width: float) -> None:
    assert found(chest(half_width)) == {}


@pytest.mark.parametrize("half_width", [125.0, 110.0])
def test_lungs_that_run_out_at_the_sides_are_told_with_the_place(half_width: float) -> None:
    findings = check_lungs(chest(half_width))
    assert [(finding.code, finding.level) for finding in findings] == [("cropped", "ask")]
    assert findings[0].z_mm is not None
    assert abs(findings[0].z_mm) < 60


def without_rows(volume: Volume, front: int, back: int) -> Volume:
    """A field that ends so many rows further in at the front and at the back."""
    hu = np.ascontiguousarray(volume.hu[:, front : volume.hu.shape[1] - back])
    return Volume(hu, Geometry(hu.shape, SPACING, volume.geometry.origin))


@pytest.mark.parametrize(("front", "back"), [(0, 30), (30, 0), (28, 28)], ids=["back", "front", "both"])
def test_lungs_that_run_out_at_the_front_or_the_back_are_told(front: int, back: int) -> None:
    assert found(without_rows(chest(), front, back)) == {"cropped": "ask"}


@pytest.mark.parametrize(("front", "back"), [(0, 22), (23, 0)], ids=["back", "front"])
def test_lungs_that_touch_the_front_or_the_back_are_a_warning(front: int, back: int) -> None:
    (finding,) = check_lungs(without_rows(chest(), front, back))
    assert (finding.code, finding.level) == (SIDE_CUT, "warn")
    assert finding.z_mm is not None and abs(finding.z_mm) < 20


def test_little_lung_is_asked_of_also_where_it_touches_a_side() -> None:
    large = without_rows(chest(), 0, 22)
    small = replace(large.geometry, spacing=tuple(0.6 * step for step in SPACING))
    assert found(replace(large, geometry=small)) == {SIDE_CUT: "warn", "little-lung": "ask"}


@pytest.mark.parametrize("rows", [0, 12, 20])
def test_whole_lungs_are_whole_however_near_the_table_ends_the_field(rows: int) -> None:
    assert found(without_rows(chest(), rows, rows)) == {}


def test_gas_in_the_stomach_on_the_last_slice_is_no_lung() -> None:
    assert found(chest(low=-150, gas=True)) == {}
    assert found(chest(low=-134, gas=True)) == {}


@pytest.mark.parametrize(("low", "high", "where"), [(-40.0, 150.0, "bottom"), (-150.0, 30.0, "top")])
def test_lungs_cut_at_an_end_are_asked_about(low: float, high: float, where: str) -> None:
    findings = check_lungs(chest(low=low, high=high))
    assert [(finding.code, finding.level) for finding in findings] == [("cropped", "ask")]
    assert f"at the {where}" in findings[0].text
    assert findings[0].z_mm == pytest.approx(low if where == "bottom" else high, abs=5)


def test_a_little_missing_at_an_end_is_a_warning() -> None:
    assert found(chest(low=-120)) == {"end-cut": "warn"}


def test_no_lung_is_no_chest() -> None:
    head = chest()
    head.hu[(head.hu > -930) & (head.hu < -400)] = 40
    assert found(head) == {"no-lungs": "refuse"}


def test_an_abdomen_full_of_gas_is_no_chest() -> None:
    made = chest()
    made.hu[(made.hu < -700) & (made.hu > -900)] = 40
    made.hu[20:50, 30:60, 40:90] = -1000
    assert found(made) == {"no-lungs": "refuse"}


def scaled(slope: float, intercept: float) -> Volume:
    made = chest()
    return Volume((made.hu * slope + intercept).clip(-1024, 3000).astype(np.int16), made.geometry)


@pytest.mark.parametrize(("slope", "intercept"), [(1.0, 1024.0), (0.3, 0.0), (1.0, -1024.0)], ids=["+", "flat", "-"])
def test_values_that_are_no_hounsfield_units_are_not_called_another_part_of_the_body(
    slope: float, intercept: float
) -> None:
    findings = check_lungs(scaled(slope, intercept))
    assert [(finding.code, finding.level) for finding in findings] == [("not-hu", "refuse")]
    assert "Hounsfield" in findings[0].text


@pytest.mark.parametrize(
    ("intercept", "level"), [(24.0, None), (-24.0, None), (170.0, "warn"), (300.0, "ask")], ids=str
)
def test_air_that_is_not_where_it_belongs_is_told(intercept: float, level: str | None) -> None:
    assert found(scaled(1.0, intercept)).get("scale") == level


def test_dense_lungs_in_a_narrow_field_are_no_other_scale() -> None:
    made = chest()
    made.hu[made.hu < -950] = 40  # no air of the room is in the field
    made.hu[(made.hu < -400) & (made.hu > -950)] = -720
    assert found(made)["scale"] == "ask"
    middle = made.hu.shape[2] // 2
    made.hu[-12:, 10:18, middle - 4 : middle + 4] = -1000  # the windpipe
    assert "scale" not in found(made)


def in_a_round_field(volume: Volume, radius_mm: float, x_mm: float = 0.0) -> Volume:
    """What lies outside is padded with air."""
    hu, (_, rows, columns) = volume.hu.copy(), volume.geometry.shape
    y = -150 + np.arange(rows)[:, None] * SPACING[1]
    x = volume.geometry.origin[0] + np.arange(columns) * SPACING[2]
    hu[:, y**2 + (x - x_mm) ** 2 > radius_mm**2] = -1024
    return replace(volume, hu=hu)


@pytest.mark.parametrize(("radius", "x"), [(185.0, 0.0), (160.0, 0.0), (150.0, 5.0)])
def test_whole_lungs_in_a_round_field_are_whole(radius: float, x: float) -> None:
    assert found(in_a_round_field(chest(), radius, x)) == {}


@pytest.mark.parametrize(("radius", "x"), [(118.0, 0.0), (150.0, 60.0)], ids=["both sides", "one side"])
def test_lungs_that_a_round_field_cuts_are_told_with_the_place(radius: float, x: float) -> None:
    volume = in_a_round_field(chest(), radius, x)
    assert found(volume) == {"cropped": "ask"}
    (finding,) = check_lungs(volume)
    assert finding.z_mm is not None
    assert abs(finding.z_mm) < 60


@pytest.mark.parametrize("air", [-1000, -1024])
def test_air_without_noise_around_a_body_is_no_edge_of_the_field(air: int) -> None:
    """Chests that somebody generated: the walls are thinner than a block here and there."""
    volume = chest()
    x = np.arange(volume.hu.shape[2]) - volume.hu.shape[2] / 2
    y = np.arange(volume.hu.shape[1])[:, None] - 50
    outside = (x * SPACING[2] / 142) ** 2 + (y * SPACING[1] / 100) ** 2 > 1
    volume.hu[:, outside] = air
    assert found(volume) == {}
