"""Each row of the list of odd inputs gets its verdict: loaded, warned of, skipped and named, refused or asked."""

import logging
import os
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import EnhancedCTImageStorage

from sscild_desktop.core.dicom import ScanResult, SeriesFound, choose, load, load_slice, scan
from sscild_desktop.core.errors import InputRefused
from tests.core.dicom.factory import (
    CORONAL,
    NAME,
    SYNTAXES,
    UID,
    Change,
    chest_hu,
    encode,
    make_slice,
    set_raw,
    slope_hu,
    stack_positions,
    write,
    write_series,
)

CHEST = stack_positions(40, 4.0)
SMALL = stack_positions(6, 2.0)


def codes(series: SeriesFound) -> set[str]:
    return {finding.code for finding in series.findings}


def reasons(found: ScanResult) -> set[str]:
    return {one.reason for one in found.skipped}


def only(found: ScanResult) -> SeriesFound:
    assert len(found.series) == 1, [one.summary for one in found.series]
    return found.series[0]


def changed(**values: object) -> Change:
    """Sets the same values in every slice; None deletes."""

    def change(data: Dataset, _index: int) -> None:
        for name, value in values.items():
            if value is None:
                del data[name]
            else:
                set_raw(data, name, value)

    return change


def test_a_plain_thin_chest_is_ok(tmp_path: Path) -> None:
    write_series(tmp_path, thickness=1.0, positions=stack_positions(105, 1.5))
    volume = load(only(scan([tmp_path])))
    assert volume.verdict == "ok", volume.findings
    assert volume.findings == ()


# rows 1 and 5: cut-off pixel data becomes a gap


def _age(path: Path) -> None:
    """Makes a file look as if it had been written long ago, so that nobody waits for the rest of it."""
    os.utime(path, (time.time() - 3600,) * 2)


def test_truncated_slice_becomes_a_named_gap(tmp_path: Path) -> None:
    paths = write_series(tmp_path, CHEST)
    paths[20].write_bytes(paths[20].read_bytes()[:-700])
    _age(paths[20])
    found = scan([tmp_path])
    volume = load(only(found))
    assert reasons(found) == {"its pixel data is cut off"}
    assert {"damaged", "gap"} <= {finding.code for finding in volume.findings}
    assert volume.verdict == "warn"
    np.testing.assert_allclose(volume.hu[20], (volume.hu[19].astype(float) + volume.hu[21]) / 2, atol=0.51)


def test_slice_cut_off_between_scan_and_load_becomes_a_gap(tmp_path: Path) -> None:
    paths = write_series(tmp_path, CHEST)
    series = only(scan([tmp_path]))
    for index in (0, 20):
        paths[index].write_bytes(paths[index].read_bytes()[:-700])
    volume = load(series)
    assert {"damaged", "gap"} <= {finding.code for finding in volume.findings}
    assert volume.hu.shape[0] == 39
    assert volume.geometry.slice_z_mm(0) == pytest.approx(CHEST[1][2])
    np.testing.assert_allclose(volume.hu[19], (volume.hu[18].astype(float) + volume.hu[20]) / 2, atol=0.51)


def test_too_many_truncated_slices_are_refused(tmp_path: Path) -> None:
    paths = write_series(tmp_path, CHEST)
    series = only(scan([tmp_path]))
    for path in paths[10:16]:
        path.write_bytes(path.read_bytes()[:-700])
    assert load(series).verdict == "refused"


def test_nothing_readable_is_one_plain_sentence(tmp_path: Path) -> None:
    paths = write_series(tmp_path, SMALL)
    series = only(scan([tmp_path]))
    for path in paths:
        path.unlink()
    with pytest.raises(InputRefused, match="No slice of the series can be shown"):
        load(series)


# rows 2 and 3: missing header values


@pytest.mark.parametrize("name", ["Rows", "Columns", "BitsAllocated"])
def test_no_image_size_is_skipped(tmp_path: Path, name: str) -> None:
    write_series(tmp_path, SMALL, changed(**{name: None}))
    found = scan([tmp_path])
    assert not found.series
    assert "no image size" in next(iter(reasons(found)))


def test_no_transfer_syntax_is_skipped(tmp_path: Path) -> None:
    data = encode(make_slice(0))
    start = data.index(b"\x02\x00\x10\x00UI")
    length = 8 + int.from_bytes(data[start + 6 : start + 8], "little")
    (tmp_path / "a").write_bytes(data[:start] + data[start + length :])
    assert "no transfer syntax" in next(iter(reasons(scan([tmp_path]))))


@pytest.mark.parametrize("name", ["ImagePositionPatient", "ImageOrientationPatient"])
def test_no_position_is_viewed_but_refused(tmp_path: Path, name: str) -> None:
    write_series(tmp_path, CHEST, changed(**{name: None}))
    series = only(scan([tmp_path]))
    volume = load(series)
    assert "no-geometry" in codes(series)
    assert volume.verdict == "refused"
    assert volume.hu.shape == (40, 40, 52)


# row 4: duplicates


def test_copies_are_dropped_and_counted(tmp_path: Path) -> None:
    write_series(tmp_path / "a", CHEST)
    write_series(tmp_path / "b", CHEST[:10])
    found = scan([tmp_path])
    series = only(found)
    assert series.slice_count == 40
    assert len(found.skipped) == 10
    assert any(finding.code == "copies" and finding.text.startswith("10 ") for finding in series.findings)


Split = Callable[[Dataset, int], None]


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


# rows 8 to 11: mixed series


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


def test_enhanced_with_missing_groups_is_skipped(tmp_path: Path) -> None:
    data = _enhanced()
    del data.PerFrameFunctionalGroupsSequence[3]
    write(data, tmp_path / "a")
    assert "functional groups" in next(iter(reasons(scan([tmp_path]))))


# rows 13, 14, 16, 19, 21, 27, 28: how values are written


@pytest.mark.parametrize("syntax", ["implicit", "deflated"])
def test_other_syntaxes_load(tmp_path: Path, syntax: str) -> None:
    write_series(tmp_path, SMALL, syntax=SYNTAXES[syntax])
    assert load(only(scan([tmp_path]))).hu.shape == (6, 40, 52)


def test_deflate_bomb_is_not_inflated(tmp_path: Path) -> None:
    import zlib

    plain = encode(make_slice(0), SYNTAXES["deflated"])
    start = plain.index(b"1.2.840.10008.1.2.1.99")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    header = b"\x08\x00\x05\x00CS\x00\x00" + b"\x09\x00\x01\x00UN\x00\x00\xf0\xff\xff\x7f"
    bomb = packer.compress(header + bytes(90 << 20)) + packer.flush()
    meta_end = next(i for i in range(start, start + 300) if _inflates(plain[i:]))
    (tmp_path / "bomb").write_bytes(plain[:meta_end] + bomb)
    found = scan([tmp_path])
    assert not found.series
    assert "too long" in next(iter(reasons(found)))


def _inflates(data: bytes) -> bool:
    import zlib

    try:
        return len(zlib.decompress(data, -15)) > 1000
    except zlib.error:
        return False


def test_slope_and_intercept_differ_per_slice(tmp_path: Path) -> None:
    for index, position in enumerate(SMALL):
        slope, intercept = (1.0, -1024.0) if index % 2 else (2.0, -1000.0)
        data = make_slice(index, position, hu=slope_hu, slope=slope, intercept=intercept)
        write(data, tmp_path / f"{index}")
    volume = load(only(scan([tmp_path])))
    index = np.moveaxis(np.indices(volume.hu.shape), 0, -1).reshape(-1, 3)
    expected = slope_hu(volume.geometry.index_to_patient(index)).reshape(volume.hu.shape)
    assert np.abs(volume.hu - expected).max() <= 1.01


def test_colour_is_skipped(tmp_path: Path) -> None:
    def change(data: Dataset, _index: int) -> None:
        data.SamplesPerPixel, data.PhotometricInterpretation, data.PlanarConfiguration = 3, "RGB", 0
        data.PixelData = data.PixelData * 3

    write_series(tmp_path, SMALL, change)
    found = scan([tmp_path])
    assert not found.series
    assert reasons(found) == {"it is a colour image, not CT values"}


def test_wrong_character_set_never_fails(tmp_path: Path) -> None:
    raw = "Müller^Jürgen".encode("latin-1")
    data = encode(make_slice(0))
    padded = (raw + b" " * (14 - len(raw)))[:14]
    for index, charset in enumerate((b"ISO_IR 192", b"NO_SUCH_ONE ")):
        start = data.index(b"\x08\x00\x08\x00CS")
        element = b"\x08\x00\x05\x00CS" + len(charset).to_bytes(2, "little") + charset
        body = (data[:start] + element + data[start:]).replace(NAME.encode(), padded)
        (tmp_path / f"{index}").write_bytes(body)
    found = scan([tmp_path])
    assert only(found).info.patient_name.startswith("M")
    assert len(found.skipped) == 1


@pytest.mark.parametrize("syntax", ["implicit", "explicit", "big endian"])
def test_no_preamble_no_meta_header(tmp_path: Path, syntax: str) -> None:
    for index, position in enumerate(SMALL):
        data = make_slice(index, position)
        whole = encode(data, SYNTAXES[syntax])
        order = "big" if syntax == "big endian" else "little"
        group = (8).to_bytes(2, order) + (8).to_bytes(2, order)
        (tmp_path / f"slice{index}").write_bytes(whole[whole.index(group, 132) :])
    assert load(only(scan([tmp_path]))).hu.shape == (6, 40, 52)


@pytest.mark.parametrize("value", ["nan\\nan", "0\\0", "-1\\-1", "inf\\1", "0.7", "0,7\\0,7", "", "a\\b", "1\\1\\1"])
def test_impossible_spacing_is_refused(tmp_path: Path, value: str) -> None:
    start = b"(\x000\x00DS"
    for index, position in enumerate(CHEST):
        data = encode(make_slice(index, position))
        place = data.index(start)
        length = int.from_bytes(data[place + 6 : place + 8], "little")
        text = (value + " " * (len(value) % 2)).encode()
        new = start + len(text).to_bytes(2, "little") + text
        (tmp_path / f"{index}").write_bytes(data[:place] + new + data[place + 8 + length :])
    series = only(scan([tmp_path]))
    assert "no-geometry" in codes(series)
    assert load(series).verdict == "refused"


@pytest.mark.parametrize("name", ["SliceThickness", "InstanceNumber", "AcquisitionNumber", "PatientAge"])
def test_a_value_that_is_no_number_is_missing_not_a_crash(tmp_path: Path, name: str) -> None:
    write_series(tmp_path, SMALL, changed(**{name: ""}))
    assert only(scan([tmp_path])).slice_count == 6


def test_a_broken_value_representation(tmp_path: Path) -> None:
    for index, position in enumerate(SMALL):
        data = encode(make_slice(index, position))
        (tmp_path / f"{index}").write_bytes(data.replace(b"\x18\x00P\x00DS", b"\x18\x00P\x00??", 1))
    found = scan([tmp_path])
    assert sum(one.slice_count for one in found.series) + len(found.skipped) == 6


# rows 18, 29, 30, 31 and what else the header tells


@pytest.mark.parametrize(
    ("values", "code", "verdict"),
    [
        ({"PatientPosition": "HFP"}, "prone", "warn"),
        ({"PatientPosition": "FFDR"}, "decubitus", "warn"),
        ({"BurnedInAnnotation": "YES"}, "burned-in", "warn"),
        ({"ContrastBolusAgent": "Iomeprol"}, "contrast", "warn"),
        ({"LossyImageCompression": "01"}, "lossy", "warn"),
        ({"BodyPartExamined": "HEAD"}, "body-part", "warn"),
        ({"SliceThickness": "3"}, "thick", "warn"),
        ({"SliceThickness": "8"}, "too-thick", "refused"),
        ({"Modality": "MR"}, "not-ct", "refused"),
        ({"RescaleType": "US"}, "not-hu", "refused"),
        ({"RescaleIntercept": None}, "not-hu", "refused"),
    ],
)
def test_header_facts(tmp_path: Path, values: dict[str, object], code: str, verdict: str) -> None:
    write_series(tmp_path, CHEST, changed(**values))
    volume = load(only(scan([tmp_path])))
    assert code in {finding.code for finding in volume.findings}
    assert volume.verdict == verdict


@pytest.mark.parametrize(
    ("positions", "code"),
    [
        (stack_positions(29, 6.0), "few-slices"),
        (stack_positions(36, 4.0), "short"),
        (stack_positions(32, 6.0), "too-thick"),
    ],
)
def test_not_a_whole_chest(tmp_path: Path, positions: list[np.ndarray], code: str) -> None:
    write_series(tmp_path, positions)
    assert code in codes(only(scan([tmp_path])))


def test_no_lungs_in_the_pixels(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST, hu=lambda lps: np.where(chest_hu(lps) == -850, 50.0, chest_hu(lps)))
    assert "no-lungs" in {finding.code for finding in load(only(scan([tmp_path]))).findings}


@pytest.mark.parametrize(("offset", "where"), [(45, "top"), (-45, "bottom")])
def test_lungs_cut_off_at_an_end(tmp_path: Path, offset: float, where: str) -> None:
    write_series(tmp_path, CHEST, hu=lambda lps: chest_hu(lps - [0, 0, offset]))
    volume = load(only(scan([tmp_path])))
    assert any(finding.code == "cropped" and where in finding.text for finding in volume.findings)
    assert volume.verdict == "refused"


def test_lungs_cut_off_at_the_sides(tmp_path: Path) -> None:
    positions = stack_positions(40, 4.0, rows=34, columns=34)
    write_series(tmp_path, positions, rows=34, columns=34, hu=lambda lps: chest_hu(lps + [50, 0, 0]))
    assert load(only(scan([tmp_path]))).verdict == "refused"


def test_four_phases_become_four_volumes(tmp_path: Path) -> None:
    def phase(number: int) -> Change:
        def change(data: Dataset, index: int) -> None:
            data.SOPInstanceUID, data.AcquisitionTime = f"{UID}4.{number}.{index}", f"1200{number}0"

        return change

    for number in range(4):
        write_series(tmp_path / str(number), stack_positions(20, 8.0), phase(number))
    found = scan([tmp_path])
    assert [one.slice_count for one in found.series] == [20] * 4
    assert all("separated" in codes(one) for one in found.series)


def test_single_slice_loads_for_scoring(tmp_path: Path) -> None:
    path = write_series(tmp_path, SMALL[:1])[0]
    volume = load_slice(path)
    assert volume.hu.shape == (1, 40, 52)
    with pytest.raises(InputRefused, match="more than one slice"):
        write_series(tmp_path, SMALL)
        load_slice(tmp_path)
    with pytest.raises(InputRefused, match="not a DICOM file"):
        (tmp_path / "notes.txt").write_text("no")
        load_slice(tmp_path / "notes.txt")


def test_nothing_to_show_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="Nothing was found there"):
        choose(scan([tmp_path]))
    (tmp_path / "notes.txt").write_text("no")
    with pytest.raises(InputRefused, match="No CT series was found"):
        choose(scan([tmp_path]))


def test_patient_values_reach_no_log_and_no_stderr(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    paths = write_series(tmp_path, SMALL, changed(PatientBirthDate=NAME, StudyDate=NAME, PatientAge=NAME), series="1")
    for path in paths:
        path.write_bytes(path.read_bytes().replace(b"\x18\x00P\x00DS", b"\x18\x00P\x00??", 1))
    with caplog.at_level(logging.DEBUG), warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = scan([tmp_path])
        for one in found.series:
            load(one)
    assert not caught
    everything = "".join(capfd.readouterr()) + caplog.text + repr([one.reason for one in found.skipped])
    assert "Secret" not in everything
    assert "SECRET" not in everything


def test_pydicom_log_lines_are_scrubbed(caplog: pytest.LogCaptureFixture) -> None:
    from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom

    with quiet_pydicom(), caplog.at_level(logging.DEBUG):
        logging.getLogger("pydicom").warning("invalid value %s", NAME)
        logging.getLogger("pydicom").error("invalid value %s", NAME)
        warnings.warn(f"invalid value {NAME}", UserWarning, stacklevel=1)
    assert "Secret" not in caplog.text
    assert pydicom.config.settings.reading_validation_mode != pydicom.config.RAISE
