"""Image numbers are those of the files at the place of each slice; headers are told as plain text."""

from dataclasses import replace

import pydicom
import pytest

from sscild_desktop.core.dicom import load, scan
from sscild_desktop.core.dicom.headers.numbering import numbering
from sscild_desktop.core.dicom.headers.tags import HIDDEN, header_rows
from sscild_desktop.core.dicom.places import Place
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.identity import age_of_child, age_words
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.volume import SeriesInfo
from tests.phantoms import coarse_case
from tests.shared import shared_folder


@pytest.fixture(scope="module")
def series():
    folder = shared_folder("numbering", lambda path: write_dicom_folder(coarse_case().volume, path))
    (found,) = scan([folder]).series
    return found


def test_every_slice_has_the_number_of_its_file(series):
    volume = load(series)
    found = numbering(series, volume.geometry)
    assert sorted(found.slices) == list(range(volume.geometry.shape[0]))
    for index in (0, 7, volume.geometry.shape[0] - 1):
        data = pydicom.dcmread(found.slices[index].place.path, stop_before_pixels=True)
        assert float(data.ImagePositionPatient[2]) == pytest.approx(volume.geometry.slice_z_mm(index), abs=0.01)
        assert found.words(index) == f"series {data.SeriesNumber}, image {data.InstanceNumber}"
    assert found.words(-1) == ""


def test_a_series_without_files_or_positions_has_no_numbers(series):
    geometry = load(series).geometry
    assert numbering(replace(series, slices=()), geometry).slices == {}
    assert numbering(replace(series, stack=None), geometry).slices == {}


def write(path, **changes):
    data = pydicom.Dataset()
    data.PatientName, data.PatientID, data.PatientAge = "Doe^Jane", "H77", "058Y"
    data.StudyDescription, data.ReferringPhysicianName = "<b>Thorax</b>", "House^Greg"
    item = pydicom.Dataset()
    item.CodeValue, item.PersonName = "A1", "Doe^Jane"
    data.ProcedureCodeSequence = [item]
    data.add_new(0x00091001, "LO", "Jane Doe")
    data.ImageComments = "x" * 5000
    for name, value in changes.items():
        setattr(data, name, value)
    data.save_as(path, implicit_vr=False, little_endian=True)
    return Place(str(path))


def test_the_header_is_told_as_it_is(tmp_path):
    rows = header_rows(write(tmp_path / "a.dcm"))
    values = {row.name: row.value for row in rows}
    assert values["Study Description"] == "<b>Thorax</b>" and values["Patient's Name"] == "Doe^Jane"
    assert [row.tag for row in rows if row.name == "Code Value"] == ["  (0008,0100)"]
    assert all(len(row.value) <= 302 for row in rows)


def test_with_names_hidden_nobody_is_named(tmp_path):
    rows = header_rows(write(tmp_path / "a.dcm"), is_pseudonymous=True)
    text = " ".join(row.value for row in rows)
    assert not [word for word in ("Doe", "Jane", "House", "H77") if word in text]
    values = {row.name: row.value for row in rows}
    assert values["Patient's Name"] == HIDDEN and values["Patient's Age"] == "058Y"


@pytest.mark.parametrize("content", [b"", b"no DICOM at all, just words", b"\x00" * 200])
def test_junk_and_what_is_gone_is_refused_or_empty(tmp_path, content):
    path = tmp_path / "junk"
    path.write_bytes(content)
    try:
        assert all(isinstance(row.value, str) for row in header_rows(Place(str(path))))
    except InputRefused as error:
        assert "open the CT again" in str(error)
    with pytest.raises(InputRefused):
        header_rows(Place(str(tmp_path / "gone")))


@pytest.mark.parametrize(
    ("info", "words"),
    [
        (SeriesInfo(patient_age="058Y"), "58 years"),
        (SeriesInfo(patient_age="001M"), "1 month"),
        (SeriesInfo(patient_age="000Y"), ""),
        (SeriesInfo(patient_age="000Y", patient_birth_date="19500105", study_date="20200104"), "69 years"),
        (SeriesInfo(patient_birth_date="19660301", study_date="20240229"), "57 years"),
        (SeriesInfo(patient_birth_date="19660301", study_date="20240301"), "58 years"),
        (SeriesInfo(patient_age="006W"), "6 weeks"),
        (SeriesInfo(patient_age="999Y"), ""),
        (SeriesInfo(patient_age="999Y", patient_birth_date="19500105", study_date="20200104"), "69 years"),
        (SeriesInfo(patient_birth_date="20240115", study_date="20260114"), "23 months"),
        (SeriesInfo(patient_birth_date="20240115", study_date="20260115"), "2 years"),
        (SeriesInfo(patient_birth_date="20240131", study_date="20240229"), "29 days"),
        (SeriesInfo(patient_birth_date="18000101", study_date="20240229"), ""),
        (SeriesInfo(patient_birth_date="19000101", study_date="20240229"), ""),
        (SeriesInfo(patient_birth_date="20240230", study_date="20240301"), ""),
        (SeriesInfo(patient_age="Y", patient_birth_date="2024", study_date="20240301"), ""),
        (SeriesInfo(), ""),
    ],
)
def test_the_age_is_that_of_the_study(info, words):
    assert age_words(info) == words


@pytest.mark.parametrize(
    ("info", "words"),
    [
        (SeriesInfo(patient_age="015Y"), "15 years"),
        (SeriesInfo(patient_age="016Y"), ""),
        (SeriesInfo(patient_age="030M"), "30 months"),
        (SeriesInfo(patient_age="300M"), ""),
        (SeriesInfo(patient_age="840W"), ""),
        (SeriesInfo(patient_birth_date="20240105", study_date="20240705"), "6 months"),
        (SeriesInfo(patient_age="000Y"), ""),
        (SeriesInfo(patient_birth_date="20100105", study_date="20200104"), "9 years"),
        (SeriesInfo(), ""),
    ],
)
def test_a_child_is_known_by_its_age(info, words):
    assert age_of_child(info) == words
