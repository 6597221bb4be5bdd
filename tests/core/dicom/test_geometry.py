"""Geometry comes from the position vectors alone: every voxel of the volume lies where the headers say."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from sscild_desktop.core.dicom import ScanResult, load, scan
from sscild_desktop.core.volume import AIR_HU, Volume
from tests.core.dicom.factory import AXIAL, CORONAL, SAGITTAL, slope_hu, stack_positions, write_series

SMALL = {"rows": 12, "columns": 14, "spacing": (2.0, 3.0), "hu": slope_hu}
HALF = 0.501
"""Rounding to whole Hounsfield units."""
PLANE = {key: SMALL[key] for key in ("rows", "columns", "spacing")}


def only(found: ScanResult) -> Volume:
    assert len(found.series) == 1, found
    return load(found.series[0])


def largest_error(volume: Volume) -> float:
    """Largest difference between a voxel and the value that belongs to its place; air outside the field is left out."""
    index = np.moveaxis(np.indices(volume.hu.shape), 0, -1).reshape(-1, 3)
    expected = slope_hu(volume.geometry.index_to_patient(index)).reshape(volume.hu.shape)
    inside = volume.hu != AIR_HU
    assert inside.mean() > 0.5
    return float(np.abs(volume.hu - expected)[inside].max())


def test_plain_axial_series_keeps_every_value_and_patient_z(tmp_path: Path) -> None:
    positions = stack_positions(9, 1.25, **PLANE)
    write_series(tmp_path, positions, **SMALL)
    volume = only(scan([tmp_path]))
    assert largest_error(volume) <= HALF
    assert volume.geometry.spacing == pytest.approx((1.25, 2.0, 3.0))
    assert [volume.geometry.slice_z_mm(i) for i in range(9)] == pytest.approx([p[2] for p in positions])


@pytest.mark.parametrize(
    ("name", "orientation"),
    {
        "supine": AXIAL,
        "prone": (-1, 0, 0, 0, -1, 0),
        "feet first": (-1, 0, 0, 0, 1, 0),
        "right side": (0, 1, 0, -1, 0, 0),
        "left side": (0, -1, 0, 1, 0, 0),
        "coronal": CORONAL,
        "sagittal": SAGITTAL,
    }.items(),
)
def test_every_way_of_lying_ends_in_the_canonical_order(tmp_path: Path, name: str, orientation: tuple[float]) -> None:
    write_series(tmp_path, stack_positions(8, 2.5, orientation, **PLANE), orientation=orientation, **SMALL)
    volume = only(scan([tmp_path]))
    assert largest_error(volume) <= HALF, name
    assert volume.geometry.direction_matrix == pytest.approx(np.eye(3))


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    angles=st.tuples(st.floats(-180, 180), st.floats(-80, 80), st.floats(-180, 180)),
    step=st.floats(0.5, 6),
    centre=st.tuples(st.floats(-90, 90), st.floats(-90, 90), st.floats(-90, 90)),
    is_reversed=st.booleans(),
)
def test_any_orientation_round_trips(
    tmp_path_factory: pytest.TempPathFactory,
    angles: tuple[float, float, float],
    step: float,
    centre: tuple[float, float, float],
    is_reversed: bool,
) -> None:
    turn = Rotation.from_euler("zyx", angles, degrees=True).as_matrix()
    orientation = (*turn[:, 0], *turn[:, 1])
    positions = stack_positions(6, step, orientation, centre, **PLANE)
    folder = tmp_path_factory.mktemp("turned")
    write_series(folder, positions[::-1] if is_reversed else positions, orientation=orientation, **SMALL)
    volume = only(scan([folder]))
    assert largest_error(volume) <= HALF
    assert (np.diag(volume.geometry.direction_matrix) > 0).all()


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(degrees=st.floats(8, 30), toward_head=st.booleans(), steps=st.lists(st.floats(1.0, 2.2), min_size=5, max_size=9))
def test_tilted_and_uneven_stacks_are_put_right(
    tmp_path_factory: pytest.TempPathFactory, degrees: float, toward_head: bool, steps: list[float]
) -> None:
    tilt = np.radians(degrees if toward_head else -degrees)
    orientation = (1.0, 0.0, 0.0, 0.0, float(np.cos(tilt)), float(np.sin(tilt)))
    first = stack_positions(1, 1.0, orientation, **PLANE)[0]
    positions = [first + np.array([0, 0, height]) for height in np.cumsum([0.0, *steps])]
    folder = tmp_path_factory.mktemp("tilted")
    write_series(folder, positions, orientation=orientation, **SMALL)
    volume = only(scan([folder]))
    index = np.moveaxis(np.indices(volume.hu.shape), 0, -1).reshape(-1, 3)
    expected = slope_hu(volume.geometry.index_to_patient(index)).reshape(volume.hu.shape)
    inner = volume.hu[:, 4:-4, 1:-1], expected[:, 4:-4, 1:-1]
    is_field = inner[0] > -300
    assert is_field.mean() > 0.3
    assert np.abs(inner[0] - inner[1])[is_field].max() <= 1.1
    assert "tilt" in {finding.code for finding in volume.findings}


def test_a_missing_slice_is_a_gap_that_is_named_and_filled(tmp_path: Path) -> None:
    positions = stack_positions(20, 2.0, **PLANE)
    write_series(tmp_path, [p for i, p in enumerate(positions) if i != 7], **SMALL)
    volume = only(scan([tmp_path]))
    assert volume.hu.shape[0] == 20
    assert largest_error(volume) <= 1.0
    gap = next(finding for finding in volume.findings if finding.code == "gap")
    assert gap.level == "warn"
    assert f"{positions[6][2]:.1f} to {positions[8][2]:.1f} mm" in gap.text


def test_a_wide_hole_is_refused(tmp_path: Path) -> None:
    positions = stack_positions(60, 2.0, **PLANE)
    write_series(tmp_path, positions[:20] + positions[27:], **SMALL)
    volume = only(scan([tmp_path]))
    assert "gap-too-wide" in {finding.code for finding in volume.findings}
    assert volume.verdict == "refused"


def test_uneven_slices_are_placed_by_their_positions(tmp_path: Path) -> None:
    heights = np.cumsum([0, 1.0, 1.3, 1.0, 1.6, 1.0, 1.0, 1.4, 1.0])
    first = stack_positions(1, 1.0, **PLANE)[0]
    write_series(tmp_path, [first + np.array([0, 0, height]) for height in heights], **SMALL)
    volume = only(scan([tmp_path]))
    assert largest_error(volume) <= 1.0
    assert "uneven" in {finding.code for finding in volume.findings}
    assert volume.geometry.slice_z_mm(0) == pytest.approx(first[2])
    assert volume.geometry.slice_z_mm(volume.hu.shape[0] - 1) == pytest.approx(first[2] + heights[-1])


def test_far_too_uneven_slices_are_refused(tmp_path: Path) -> None:
    heights = np.cumsum([0, 1, 1, 1, 3.4, 1, 1, 1, 1])
    first = stack_positions(1, 1.0, **PLANE)[0]
    write_series(tmp_path, [first + np.array([0, 0, height]) for height in heights], **SMALL)
    codes = {finding.code for finding in scan([tmp_path]).series[0].findings}
    assert "uneven-too-much" in codes


def test_rounded_positions_are_an_even_grid_and_not_resampled(tmp_path: Path) -> None:
    first = stack_positions(1, 1.0, **PLANE)[0]
    positions = [first + np.array([0, 0, round(0.625 * i, 1)]) for i in range(40)]
    write_series(tmp_path, positions, **SMALL)
    series = scan([tmp_path]).series[0]
    assert series.stack is not None
    assert not series.stack.needs_resampling
    assert not {"uneven", "gap"} & {finding.code for finding in series.findings}


def test_sideways_positions_are_refused(tmp_path: Path) -> None:
    first = stack_positions(1, 1.0, **PLANE)[0]
    write_series(tmp_path, [first + np.array([3.0 * i, 0, 1.0 * i]) for i in range(12)], **SMALL)
    assert "not-in-line" in {finding.code for finding in scan([tmp_path]).series[0].findings}
