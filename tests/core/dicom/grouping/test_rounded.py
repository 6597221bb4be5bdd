"""Positions in whole millimetres: slices are placed by their numbers where rounding alone explains the distances."""

import os
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset

from sscild_desktop.core.dicom import load, scan
from tests.core.dicom.factory import Change, Hu, slope_hu, stack_positions, write_series
from tests.core.dicom.odd import codes, only


def whole(positions: list[np.ndarray], number: int = 1) -> Change:
    """Whole millimetres; ``number`` is what the image number grows by."""

    def change(data: Dataset, index: int) -> None:
        data.ImagePositionPatient = [str(round(value)) for value in positions[index]]
        data.InstanceNumber = 1 + number * index

    return change


@pytest.mark.parametrize(("step", "count"), [(0.625, 60), (0.7, 60), (1.25, 40), (1.5, 40), (2.5, 40), (3.75, 40)])
@pytest.mark.parametrize("number", [1, -1, 2])
def test_every_slice_is_kept_where_it_lay(tmp_path: Path, step: float, count: int, number: int) -> None:
    positions = stack_positions(count, step)
    write_series(tmp_path, positions, whole(positions, number), hu=slope_hu)
    series = only(found := scan([tmp_path]))
    assert (series.slice_count, found.skipped) == (count, ())
    assert codes(series) >= {"rounded"}
    assert not codes(series) & {"gap", "uneven", "copies", "ask-same-place", "stray"}
    volume = load(series)
    assert volume.geometry.spacing[0] == pytest.approx(step, abs=0.02)
    assert abs(volume.geometry.slice_z_mm(0) - positions[0][2]) < 0.6
    assert (np.diff(volume.hu[:, 20, 26].astype(int)) >= 0).all()


def test_files_written_again_between_scan_and_load_are_the_same_slices(tmp_path: Path) -> None:
    positions = stack_positions(40, 1.25)
    paths = write_series(tmp_path, positions, whole(positions), hu=slope_hu)
    series = only(scan([tmp_path]))
    for path in paths[:3]:
        os.utime(path, (1, 1))
    assert "damaged" not in {finding.code for finding in load(series).findings}


def test_a_missing_image_stays_a_gap_at_its_place(tmp_path: Path) -> None:
    positions = stack_positions(60, 1.25)
    paths = write_series(tmp_path, positions, whole(positions), hu=slope_hu)
    paths[30].unlink()
    series = only(scan([tmp_path]))
    assert series.slice_count == 59
    assert codes(series) >= {"rounded", "gap"}
    assert series.geometry is not None
    assert series.geometry.shape[0] == 60


@pytest.mark.parametrize("step", [0.7, 1.25])
def test_a_tilted_gantry_stays_tilted(tmp_path: Path, step: float) -> None:
    tilted = (1.0, 0.0, 0.0, 0.0, float(np.cos(0.25)), float(np.sin(0.25)))
    positions = [np.array([-150.0, -120.0, step * index]) for index in range(60)]
    write_series(tmp_path, positions, whole(positions), orientation=tilted, hu=slope_hu)
    series = only(scan([tmp_path]))
    assert series.slice_count == 60
    assert codes(series) >= {"rounded", "tilt"}
    assert not codes(series) & {"gap", "uneven", "shifted", "ask-same-place"}
    assert series.geometry is not None
    assert series.geometry.spacing[0] == pytest.approx(step * np.cos(0.25), abs=0.02)


@pytest.mark.parametrize(
    ("told", "step", "by_turns"),
    [("AcquisitionNumber", 0.7, False), ("ConvolutionKernel", 1.25, False), ("ConvolutionKernel", 0.7, True)]
    + [("SliceThickness", 0.7, True), ("SliceThickness", 1.0, True)],
)
def test_two_volumes_numbered_together(tmp_path: Path, told: str, step: float, by_turns: bool) -> None:
    positions = stack_positions(60, step, centre=(0, 0, 0.5))
    for number in range(2):

        def change(data: Dataset, index: int, number: int = number) -> None:
            whole(positions)(data, index)
            data.SOPInstanceUID = f"1.2.{number}.{index}"
            data.InstanceNumber = 1 + 2 * index + number if by_turns else 1 + index + 60 * number
            setattr(data, told, str(1 + number))

        hu: Hu = lambda lps, more=30 * number: slope_hu(lps) + more  # noqa: E731
        write_series(tmp_path / str(number), positions, change, hu=hu)
    found = scan([tmp_path])
    assert found.skipped == ()
    assert [one.slice_count for one in found.series] == [60, 60]
    for series in found.series:
        assert ("rounded" in codes(series)) == (step != 1.0)
        assert "separated" in codes(series)
        assert len({Path(name).parent for name in series.files}) == 1
        assert not codes(series) & {"gap", "uneven", "ask-same-place"}


def test_two_phases_by_turns_that_nothing_tells_apart_are_no_line(tmp_path: Path) -> None:
    for phase in range(2):

        def change(data: Dataset, index: int, phase: int = phase) -> None:
            data.SOPInstanceUID = f"1.2.{phase}.{index}"
            data.InstanceNumber = data.AcquisitionNumber = 1 + 2 * index + phase

        hu: Hu = lambda lps, more=30 * phase: slope_hu(lps) + more  # noqa: E731
        write_series(tmp_path / str(phase), WHOLE[:40], change, hu=hu)
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [40, 40]
    for series in found.series:
        assert "ask-same-place" in codes(series)
        assert len({Path(name).parent for name in series.files}) == 1


WHOLE = [np.array([-150.0, -120.0, float(z)]) for z in range(60)]


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param([z for z in range(60) if z != 31], id="one hole, the numbers run on"),
        pytest.param([z for z in range(60) if z not in (7, 8, 40)], id="holes without a rhythm"),
        pytest.param([z for z in range(60) if z % 4 or z < 30], id="holes in one half"),
        pytest.param(list(range(60)), id="every millimetre"),
    ],
)
def test_whole_millimetres_that_are_true_stay_as_they_are(tmp_path: Path, kept: list[int]) -> None:
    positions = [WHOLE[z] for z in kept]
    write_series(tmp_path, positions, whole(positions), hu=slope_hu)
    series = only(scan([tmp_path]))
    assert "rounded" not in codes(series)
    assert series.slice_count == len(kept)
    assert sorted(one.position[2] for one in series.slices if one.position) == [float(z) for z in kept]


def test_numbers_that_do_not_follow_the_places_move_nothing(tmp_path: Path) -> None:
    positions = stack_positions(60, 1.25)
    names = sorted(range(60), key=str)

    def change(data: Dataset, index: int) -> None:
        whole(positions)(data, index)
        data.InstanceNumber = 1 + names.index(index)

    write_series(tmp_path, positions, change, hu=slope_hu)
    found = scan([tmp_path])
    assert all("rounded" not in codes(one) for one in found.series)
    assert sum(one.slice_count for one in found.series) + len(found.skipped) == 60
