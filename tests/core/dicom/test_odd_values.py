"""Odd inputs, values: how they are written, what they say about the CT, and that none of a patient reaches a log."""

import logging
import warnings
import zlib
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset

from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.findings import first_refusal
from tests.core.dicom.factory import (
    NAME,
    SYNTAXES,
    chest_hu,
    encode,
    make_slice,
    slope_hu,
    stack_positions,
    write,
    write_series,
)
from tests.core.dicom.odd import CHEST, SMALL, changed, codes, only, reasons


@pytest.mark.parametrize("syntax", ["implicit", "deflated"])
def test_other_syntaxes_load(tmp_path: Path, syntax: str) -> None:
    write_series(tmp_path, SMALL, syntax=SYNTAXES[syntax])
    assert load(only(scan([tmp_path]))).hu.shape == (6, 40, 52)


def test_deflate_bomb_is_not_inflated(tmp_path: Path) -> None:
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


WHY_NO_PLACE: dict[str, dict[str, object]] = {
    "they do not say where they lie": {"ImagePositionPatient": None},
    "they do not say in which direction they lie": {"ImageOrientationPatient": None},
    "their rows and columns are not at right angles": {"ImageOrientationPatient": [1, 0.02, 0, 0, 1, 0]},
    "they name no pixel spacing": {"PixelSpacing": None},
    "their pixel spacing is “0.0\\0.0”": {"PixelSpacing": [0, 0]},
}


@pytest.mark.parametrize(("why", "values"), WHY_NO_PLACE.items())
def test_why_slices_have_no_place_is_told(tmp_path: Path, why: str, values: dict[str, object]) -> None:
    write_series(tmp_path, CHEST, changed(**values))
    refusal = first_refusal(only(scan([tmp_path])).findings)
    assert refusal.startswith(f"The slices cannot be placed in the patient: {why}; they can be viewed")


def test_the_class_says_ct_where_the_modality_was_taken_out(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST, changed(Modality=None))
    assert only(scan([tmp_path])).modality == "CT"


@pytest.mark.parametrize("day", ["00010101", "19000101", "01/02/2024", ""])
def test_what_stands_for_a_day_is_none(tmp_path: Path, day: str) -> None:
    write_series(tmp_path, SMALL, changed(StudyDate=day))
    found = scan([tmp_path])
    assert (only(found).day, found.visit_count) == ("", 0)


def test_a_slice_that_says_no_place_is_no_localiser(tmp_path: Path) -> None:
    write_series(tmp_path, CHEST, lambda data, i: changed(ImagePositionPatient=None)(data, i) if i in (7, 8) else None)
    found = scan([tmp_path])
    assert "gap" in codes(only(found))
    assert reasons(found) == {"it does not say where it lies, as the other slices of its series do"}


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
        ({"SliceThickness": "8"}, "too-thick", "ask"),
        ({"Modality": "MR"}, "not-ct", "refused"),
        ({"RescaleType": "HU_MOD"}, "not-hu", "refused"),
        ({"RescaleType": "US"}, "unit-open", "warn"),
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
        (stack_positions(32, 6.0), "sequential"),
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
    assert volume.verdict == "ask"


def test_lungs_cut_off_at_the_sides(tmp_path: Path) -> None:
    positions = stack_positions(40, 4.0, rows=34, columns=34)
    write_series(tmp_path, positions, rows=34, columns=34, hu=lambda lps: chest_hu(lps + [50, 0, 0]))
    volume = load(only(scan([tmp_path])))
    assert volume.verdict == "ask"
    assert any("at the sides" in finding.text for finding in volume.findings)


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
