"""Odd inputs, mixtures: copies, several volumes under one number, localisers, other objects, multi-frame files."""

import threading
from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import EnhancedCTImageStorage

from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.dicom.grouping import copies
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.pixel_data import pixel_bytes
from sscild_desktop.core.dicom.places import PlaceReader
from sscild_desktop.core.dicom.series import ScanResult
from sscild_desktop.core.findings import first_refusal
from tests.core.dicom.factory import (
    CORONAL,
    SYNTAXES,
    UID,
    Change,
    chest_hu,
    make_slice,
    set_raw,
    slope_hu,
    stack_positions,
    write,
    write_series,
)
from tests.core.dicom.odd import CHEST, SMALL, changed, codes, only, reasons
from tests.patience import PATIENCE_S


def test_copies_are_dropped_and_counted(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST)
    write_series(tmp_path / "b", CHEST[:10])
    found = scan([tmp_path])
    series = only(found)
    assert series.slice_count == 40
    assert len(found.skipped) == 10
    assert any(finding.code == "copies" and finding.text.startswith("10 ") for finding in series.findings)


@pytest.mark.parametrize(
    ("name", "values"),
    {
        "acquisition": {"AcquisitionNumber": 2},
        "kernel": {"ConvolutionKernel": "B30f"},
        "phase": {"TemporalPositionIdentifier": 2},
        "image type": {"ImageType": ["DERIVED", "PRIMARY", "AXIAL"]},
        "time": {"AcquisitionTime": "120500"},
    }.items(),
)
def test_volumes_under_one_uid_are_split(tmp_path: Path, name: str, values: dict[str, object]) -> None:
    write_series(tmp_path / "a", CHEST)

    def change(data: Dataset, index: int) -> None:
        data.SOPInstanceUID = f"{UID}77.{index}"
        changed(**values)(data, index)

    write_series(tmp_path / "b", CHEST, change, hu=lambda lps: chest_hu(lps) + 20)
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [40, 40], name
    assert not found.skipped
    means = sorted(float(load(one).hu.mean()) for one in found.series)
    assert means[1] - means[0] == pytest.approx(20, abs=1)


def test_slices_that_nothing_tells_apart_are_asked_about(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST)

    def change(data: Dataset, index: int) -> None:
        data.SOPInstanceUID, data.InstanceNumber = f"{UID}77.{index}", index + 1001

    write_series(tmp_path / "b", CHEST, change, hu=lambda lps: chest_hu(lps) + 20)
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [40, 40]
    assert all("ask-same-place" in codes(one) for one in found.series)
    for one in found.series:
        assert len(np.unique(load(one).hu.mean(axis=(1, 2)) > load(found.series[0]).hu.mean())) <= 2
        assert {slice_.instance // 1000 for slice_ in one.slices} in ({0}, {1})


@pytest.mark.parametrize("places", [1, 4])
def test_slices_on_so_few_places_are_shown_as_one_stack_without_millimetres(tmp_path: Path, places: int) -> None:
    write_series(tmp_path, [CHEST[index % places] for index in range(40)], lambda data, index: _uneven(data, index))
    series = only(scan([tmp_path]))
    assert (series.slice_count, series.verdict) == (40, "refused")
    assert {"no-geometry", "ask-same-place"} <= codes(series)
    assert "many of them lie in one place" in first_refusal(series.findings)


def _uneven(data: Dataset, index: int) -> None:
    """No slice is a copy of another."""
    data.PixelData = bytes([index]) + data.PixelData[1:]


def test_localiser_inside_the_series_is_set_aside(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST)
    write_series(tmp_path / "b", [(0, 0, 0)], orientation=CORONAL, change=changed(SOPInstanceUID=UID + "55"))
    change = changed(SOPInstanceUID=UID + "56", ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])
    write_series(tmp_path / "c", [(0, 0, 0)], change)
    found = scan([tmp_path])
    assert only(found).slice_count == 40
    assert any("localiser?" in reason for reason in reasons(found))
    assert any("scout" in reason for reason in reasons(found))


def test_orientation_within_tolerance_is_one_stack(tmp_path: Path) -> None:
    def change(data: Dataset, index: int) -> None:
        data.ImageOrientationPatient = [1, 0.0004 * (index % 2), 0, 0, 1, 0]

    write_series(tmp_path, CHEST, change)
    assert only(scan([tmp_path])).slice_count == 40


@pytest.mark.parametrize(
    ("sop_class", "word"),
    [
        ("1.2.840.10008.5.1.4.1.1.7", "secondary capture"),
        ("1.2.840.10008.5.1.4.1.1.88.22", "report"),
        ("1.2.840.10008.5.1.4.1.1.88.67", "report"),
        ("1.2.840.10008.5.1.4.1.1.11.1", "presentation state"),
        ("1.2.840.10008.5.1.4.1.1.66.4", "segmentation"),
        ("1.2.840.10008.5.1.4.1.1.481.2", "dose"),
        ("1.2.840.10008.5.1.4.1.1.481.3", "structure set"),
        ("1.2.840.10008.5.1.4.1.1.104.1", "PDF"),
    ],
)
def test_other_objects_are_skipped_with_their_name(tmp_path: Path, sop_class: str, word: str) -> None:
    write_series(tmp_path, SMALL[:1], changed(SOPClassUID=sop_class))
    found = scan([tmp_path])
    assert not found.series
    assert word in next(iter(reasons(found)))


def test_two_kernels_are_explained(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST, changed(ConvolutionKernel="B30f"), series="1")
    write_series(tmp_path / "b", CHEST, changed(ConvolutionKernel="B70f"), series="2")
    choice = choose(scan([tmp_path]))
    assert choice.series.info.kernel == "B70f"
    assert choice.series.info.series_uid == UID + "2"
    assert "B70f" in choice.reason
    assert "Softer kernel (B30f)" in choice.others[0][1]


def _enhanced(count: int = 8) -> Dataset:
    """An enhanced multi-frame CT whose frames are stored from top to bottom with a slope each."""
    positions = stack_positions(count, 2.0)[::-1]
    data = make_slice(0)
    data.SOPClassUID, data.NumberOfFrames = EnhancedCTImageStorage, count
    pixels, frames = b"", Sequence()
    for index, position in enumerate(positions):
        one = make_slice(index, position, hu=slope_hu, slope=2.0 if index % 2 else 1.0)
        pixels += one.PixelData
        frames.append(_frame_groups(one))
    shared = Dataset()
    shared.PixelMeasuresSequence = Sequence([Dataset()])
    shared.PixelMeasuresSequence[0].PixelSpacing = [6.0, 6.0]
    shared.PixelMeasuresSequence[0].SliceThickness = 1.0
    shared.PlaneOrientationSequence = Sequence([Dataset()])
    shared.PlaneOrientationSequence[0].ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    data.SharedFunctionalGroupsSequence, data.PerFrameFunctionalGroupsSequence = Sequence([shared]), frames
    data.PixelData = pixels
    for name in ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "RescaleSlope", "RescaleIntercept"):
        del data[name]
    return data


def _frame_groups(one: Dataset) -> Dataset:
    frame = Dataset()
    frame.PlanePositionSequence = Sequence([Dataset()])
    frame.PlanePositionSequence[0].ImagePositionPatient = one.ImagePositionPatient
    frame.PixelValueTransformationSequence = Sequence([Dataset()])
    frame.PixelValueTransformationSequence[0].RescaleSlope = one.RescaleSlope
    frame.PixelValueTransformationSequence[0].RescaleIntercept = one.RescaleIntercept
    frame.PixelValueTransformationSequence[0].RescaleType = "HU"
    return frame


def test_enhanced_with_foreign_letters_in_a_time_is_read_to_its_end(tmp_path: Path) -> None:
    data = _enhanced()
    set_raw(data, "ContentTime", "1200é")
    write(data, tmp_path / "a")
    found: list[ScanResult] = []
    reading = threading.Thread(target=lambda: found.append(scan([tmp_path])), daemon=True)
    reading.start()
    reading.join(PATIENCE_S)
    assert found, "the reading waits for itself"
    assert only(found[0]).slice_count == 8


@pytest.mark.parametrize("syntax", SYNTAXES.values(), ids=SYNTAXES.keys())
def test_enhanced_multi_frame(tmp_path: Path, syntax: str) -> None:
    data = _enhanced()
    if syntax == SYNTAXES["big endian"]:
        data.PixelData = np.frombuffer(data.PixelData, "<u2").astype(">u2").tobytes()
    write(data, tmp_path / "a", syntax)
    volume = load(only(scan([tmp_path])))
    index = np.moveaxis(np.indices(volume.hu.shape), 0, -1).reshape(-1, 3)
    expected = slope_hu(volume.geometry.index_to_patient(index)).reshape(volume.hu.shape)
    assert np.abs(volume.hu - expected).max() <= 1.01
    assert volume.geometry.spacing == (2.0, 6.0, 6.0)


def test_enhanced_whose_values_stand_at_the_top_of_the_header(tmp_path: Path) -> None:
    data = _enhanced()
    expected = load(only(scan([write(data, tmp_path / "groups" / "a").parent])))
    del data.SharedFunctionalGroupsSequence
    data.PixelSpacing, data.ImageOrientationPatient, data.RescaleSlope = [6, 6], [1, 0, 0, 0, 1, 0], 1
    data.RescaleIntercept = -1024
    for index, group in enumerate(data.PerFrameFunctionalGroupsSequence):
        if index % 2 == 0:
            del group.PixelValueTransformationSequence
    volume = load(only(scan([write(data, tmp_path / "top" / "a").parent])))
    np.testing.assert_array_equal(volume.hu, expected.hu)
    assert volume.geometry == expected.geometry


def test_a_copy_of_an_enhanced_file_is_read_once_for_all_its_frames(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(one: Slice, reader: PlaceReader) -> bytes:
        read.append(one.place.name)
        return pixel_bytes(one, reader)

    monkeypatch.setattr(copies, "pixel_bytes", counted)
    data = _enhanced()
    for name in "ab":
        write(data, tmp_path / name)
    found = scan([tmp_path])
    assert only(found).slice_count == len(found.skipped) == 8
    assert len(read) == 2


@pytest.mark.parametrize("height", ["inf", "nan"])
def test_an_enhanced_frame_that_lies_nowhere_costs_no_other(tmp_path: Path, height: str) -> None:
    data = _enhanced()
    set_raw(data.PerFrameFunctionalGroupsSequence[5].PlanePositionSequence[0], "ImagePositionPatient", [0, 0, height])
    write(data, tmp_path / "a")
    series = only(scan([tmp_path]))
    assert series.slice_count == 7
    assert "gap" in codes(series)


def test_an_enhanced_slope_that_is_no_number_is_missing(tmp_path: Path) -> None:
    data = _enhanced()
    set_raw(data.PerFrameFunctionalGroupsSequence[5].PixelValueTransformationSequence[0], "RescaleSlope", "nan")
    write(data, tmp_path / "a")
    assert "not-hu" in codes(only(scan([tmp_path])))


@pytest.mark.parametrize("says_how", [False, True])
def test_enhanced_frames_that_are_projections_are_parted_and_named(tmp_path: Path, says_how: bool) -> None:
    data = _enhanced(40)
    frames = data.PerFrameFunctionalGroupsSequence
    for group in list(frames):
        frames.append(deepcopy(group))
    for index, group in enumerate(frames):
        kind = Dataset()
        kind.FrameType = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
        if index >= 40:
            kind.FrameType = ["DERIVED", "PRIMARY", "VOLUME", "NONE" if says_how else "MAXIMUM"]
            kind.VolumeBasedCalculationTechnique = "MAX_IP" if says_how else "NONE"
        group.CTImageFrameTypeSequence = Sequence([kind])
    brighter = (np.frombuffer(data.PixelData, "<u2") + 50).astype("<u2").tobytes()
    data.PixelData, data.NumberOfFrames = data.PixelData + brighter, 80
    write(data, tmp_path / "a")
    found = {one.image_type[0]: one for one in scan([tmp_path]).series}
    assert {kind: one.slice_count for kind, one in found.items()} == {"ORIGINAL": 40, "DERIVED": 40}
    assert "projection" in codes(found["DERIVED"])
    assert not codes(found["ORIGINAL"]) & {"projection", "ask-same-place"}


def test_enhanced_names_its_contrast_medium_in_a_sequence(tmp_path: Path) -> None:
    data = _enhanced()
    data.ContrastBolusAgentSequence = Sequence([Dataset()])
    write(data, tmp_path / "enhanced.dcm")
    assert "contrast" in codes(only(scan([tmp_path])))


def test_enhanced_that_was_cut_off_keeps_the_frames_that_are_there(tmp_path: Path) -> None:
    path = write(_enhanced(), tmp_path / "enhanced.dcm")
    whole = load(only(scan([tmp_path])))
    path.write_bytes(path.read_bytes()[: -2 * 40 * 52 * 2 - 100])  # the three lowest frames
    found = scan([tmp_path])
    assert (only(found).slice_count, len(found.skipped)) == (5, 1)
    np.testing.assert_array_equal(load(only(found)).hu, whole.hu[3:])


def test_enhanced_with_missing_groups_is_skipped(tmp_path: Path) -> None:
    data = _enhanced()
    del data.PerFrameFunctionalGroupsSequence[3]
    write(data, tmp_path / "a")
    (reason,) = reasons(scan([tmp_path]))
    assert reason == "its functional groups do not match its number of frames; export it as single slices"


@pytest.mark.parametrize("away_mm", [0.0, 400.0], ids=["in the same place", "far away"])
@pytest.mark.parametrize("turn", [1, 20], ids=["by turns", "one after the other"])
def test_stacks_of_an_enhanced_file_are_volumes_of_their_own(tmp_path: Path, away_mm: float, turn: int) -> None:
    data = _enhanced(40)
    frames = data.PerFrameFunctionalGroupsSequence
    for index, frame in enumerate(frames):
        is_second, place = index // turn % 2, index % turn + index // (2 * turn) * turn
        frame.FrameContentSequence = Sequence([Dataset()])
        frame.FrameContentSequence[0].StackID = str(1 + is_second)
        frame.PlanePositionSequence[0].ImagePositionPatient = [-153, -117, 2.0 * place - away_mm * is_second]
    write(data, tmp_path / "a")
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [20, 20]
    for series in found.series:
        assert not codes(series) & {"ask-same-place", "uneven-too-much"}
        assert len({slice_.frame // turn % 2 for slice_ in series.slices}) == 1


def test_four_phases_become_four_volumes(tmp_path: Path) -> None:
    def phase(number: int) -> Change:
        def change(data: Dataset, index: int) -> None:
            data.SOPInstanceUID, data.AcquisitionTime = f"{UID}4.{number}.{index}", f"1200{number}0"

        return change

    for number in range(4):
        breath = 10.0 * number
        write_series(
            tmp_path / str(number), stack_positions(20, 8.0), phase(number), hu=lambda p, b=breath: chest_hu(p) + b
        )
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [20] * 4
    assert all("separated" in codes(one) for one in found.series)
