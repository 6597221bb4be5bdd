"""The phantom's DICOM folder: valid, exact, all or nothing, and never over somebody's files."""

from dataclasses import replace

import numpy as np
import pydicom
import pytest

from sscild_desktop.core.errors import Cancelled, ExportFailed
from sscild_desktop.core.phantom import dicom_folder
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume
from tests.phantoms import small_case

TURNED = ((0.0, 0.0, 1.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def tiny(hu=None, direction=((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)), uid="2.25.7"):
    values = np.arange(-1024, -1024 + 3 * 4 * 5, dtype=np.int16).reshape(3, 4, 5) if hu is None else hu
    geometry = Geometry(values.shape, (2.5, 0.7, 0.8), (-100.5, 20.25, -300.0), direction)
    return Volume(values, geometry, SeriesInfo(series_uid=uid, patient_name="REAL^NAME", kernel="B60f"))


def read(folder):
    return [pydicom.dcmread(path) for path in sorted(folder.iterdir())]


def hu_of(dataset):
    return dataset.pixel_array.astype(np.int32) * int(dataset.RescaleSlope) + int(dataset.RescaleIntercept)


def test_hounsfield_units_come_back_exactly(tmp_path):
    case = small_case()
    write_dicom_folder(case.volume, tmp_path / "out")
    slices = read(tmp_path / "out")
    assert np.array_equal(np.stack([hu_of(s) for s in slices]), case.volume.hu)
    assert {s.file_meta.TransferSyntaxUID for s in slices} == {"1.2.840.10008.1.2.1"}
    assert {s.SOPClassUID for s in slices} == {"1.2.840.10008.5.1.4.1.1.2"}
    assert len({s.SOPInstanceUID for s in slices}) == len(slices)
    assert all(uid.startswith("2.25.") and len(uid) <= 64 for uid in (s.SOPInstanceUID for s in slices))


def test_values_beyond_12_bits_come_back_exactly(tmp_path):
    hu = np.array([[[-32768, 32767], [0, 3072]]] * 2, np.int16)
    write_dicom_folder(tiny(hu), tmp_path / "out")
    assert np.array_equal(np.stack([hu_of(s) for s in read(tmp_path / "out")]), hu)


def test_geometry_is_written_from_the_vectors(tmp_path):
    volume = tiny(direction=TURNED)
    write_dicom_folder(volume, tmp_path / "out")
    for k, dataset in enumerate(read(tmp_path / "out")):
        assert list(dataset.ImagePositionPatient) == pytest.approx(volume.geometry.index_to_patient((k, 0, 0)))
        axes = np.array(TURNED)
        assert list(dataset.ImageOrientationPatient) == pytest.approx([*axes[:, 0], *axes[:, 1]])
        assert list(dataset.PixelSpacing) == [0.7, 0.8]


def test_what_all_slices_share_is_encoded_once_and_each_has_its_own_rest(tmp_path, monkeypatch):
    encoded, encode = [], dicom_folder._encoded
    monkeypatch.setattr(dicom_folder, "_encoded", lambda common: encoded.append(1) or encode(common))
    write_dicom_folder(tiny(), tmp_path / "out")
    slices = read(tmp_path / "out")
    assert encoded == [1]
    assert [s.InstanceNumber for s in slices] == [1, 2, 3] and len({s.SliceLocation for s in slices}) == 3
    assert [s.file_meta.MediaStorageSOPInstanceUID for s in slices] == [s.SOPInstanceUID for s in slices]
    assert {s["PixelData"].VR for s in slices} == {"OW"}


def test_the_patient_is_always_the_fictitious_one(tmp_path):
    write_dicom_folder(tiny(), tmp_path / "out")
    assert {str(s.PatientName) for s in read(tmp_path / "out")} == {"PHANTOM^BUILT-IN"}


def test_the_same_volume_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        write_dicom_folder(tiny(), tmp_path / name)
    first, second = ([path.read_bytes() for path in sorted((tmp_path / n).iterdir())] for n in ("one", "two"))
    assert first == second


def test_a_folder_that_holds_this_series_already_is_kept(tmp_path):
    write_dicom_folder(tiny(), tmp_path / "out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    write_dicom_folder(tiny(), tmp_path / "out")
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()} == before


def test_an_older_phantom_is_replaced_whole(tmp_path):
    write_dicom_folder(tiny(), tmp_path / "out")
    newer = tiny(uid="2.25.8")
    write_dicom_folder(replace(newer, hu=newer.hu + np.int16(1)), tmp_path / "out")
    assert {s.SeriesInstanceUID for s in read(tmp_path / "out")} == {"2.25.8"}
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".out")] == []


@pytest.mark.parametrize("name", ["notes.txt", "CT0001.dcm"])
def test_a_folder_with_foreign_files_is_refused_and_left_alone(tmp_path, name):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).write_bytes(b"mine")
    with pytest.raises(ExportFailed, match="already holds other files"):
        write_dicom_folder(tiny(), folder)
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_bytes() == b"mine"


def test_somebody_elses_dicom_is_foreign(tmp_path):
    write_dicom_folder(tiny(), tmp_path / "out")
    path = next((tmp_path / "out").iterdir())
    dataset = pydicom.dcmread(path)
    dataset.PatientName = "SOMEBODY^ELSE"
    dataset.save_as(path)
    with pytest.raises(ExportFailed):
        write_dicom_folder(tiny(uid="2.25.9"), tmp_path / "out")


def test_a_file_in_the_way_is_refused(tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(ExportFailed, match="is a file"):
        write_dicom_folder(tiny(), tmp_path / "out")


def test_cancelling_leaves_nothing_behind(tmp_path):
    def stop(fraction, _text):
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_dicom_folder(tiny(), tmp_path / "out", stop)
    assert not list(entry for entry in tmp_path.iterdir() if "out" in entry.name)
