"""Slices that watch the contrast medium arrive are no part of the scan beside them; the end of a scan is."""

from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset

from sscild_desktop.core.dicom import scan
from tests.core.dicom.factory import chest_hu, stack_positions, write_series
from tests.core.dicom.grouping.test_one_or_several import Values, breathless, other
from tests.core.dicom.odd import CHEST, codes, only


@pytest.mark.parametrize(("count", "places", "up"), [(6, 1, 0), (14, 1, 0), (14, 2, 0), (14, 1, 150), (2, 1, 150)])
@pytest.mark.parametrize(
    "values", [{"AcquisitionNumber": 2}, {"ImageType": ["ORIGINAL", "PRIMARY", "MONITORING"]}], ids=["run", "type"]
)
def test_slices_that_watch_the_contrast_arrive_are_strays(
    tmp_path: Path, count: int, places: int, up: int, values: Values
) -> None:
    write_series(tmp_path / "a", CHEST)
    for number in range(count):
        change = other(100 + number, AcquisitionTime=f"1020{number:02d}", **values)
        there = [CHEST[20 + number % places] + np.array([0, 0, up])]
        write_series(tmp_path / f"b{number}", there, change, hu=lambda lps, n=number: chest_hu(lps) + 9 * n + 5)
    found = scan([tmp_path])
    series = only(found)
    assert series.slice_count == 40
    assert not codes(series) & {"acquisitions", "gap", "ask-same-place"}
    assert len(found.skipped) == count


@pytest.mark.parametrize("rest", [1, 2, 3])
def test_the_last_turn_of_a_scan_stays_with_each_of_two_kernels(tmp_path: Path, rest: int) -> None:
    places = stack_positions(40 + rest, 4.0)
    for number, kernel in enumerate(("B31f", "B70f")):

        def change(data: Dataset, index: int, number: int = number, kernel: str = kernel) -> None:
            told = {"ConvolutionKernel": kernel, "AcquisitionNumber": 1 + index // 4, "InstanceNumber": 1 + index}
            other(100 + number, **told)(data, index)

        write_series(tmp_path / kernel, places, change, hu=breathless if number else chest_hu)
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [40 + rest] * 2
    assert found.skipped == ()


def test_a_few_places_alone_are_shown_as_they_are(tmp_path: Path) -> None:
    for number in range(12):
        change = other(100 + number, AcquisitionNumber=1 + number)
        write_series(tmp_path / f"b{number}", CHEST[:3], change, hu=lambda lps, n=number: chest_hu(lps) + 9 * n)
    found = scan([tmp_path])
    assert sum(one.slice_count for one in found.series) == 36
    assert found.skipped == ()


def test_in_a_series_of_one_acquisition_nothing_is_asked_of_its_places(tmp_path: Path, monkeypatch) -> None:
    def refuse(_parts: object) -> list[bool]:
        raise AssertionError("there is nothing beside it that it could watch")

    monkeypatch.setattr("sscild_desktop.core.dicom.grouping.split.are_watching", refuse)
    write_series(tmp_path, CHEST)
    assert only(scan([tmp_path])).slice_count == 40
