"""Studies below a folder: what is read together, what is passed over, and ids that do not depend on the place."""

import shutil

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.core.batch.sources import content_hash, find_sources, fingerprint
from sscild_desktop.core.errors import Cancelled
from tests.core.batch.small_batch import write_study
from tests.core.dicom.factory import UID, write_series
from tests.core.dicom.odd import SMALL, changed


def few(folder, study, series=1):
    uids = {"StudyInstanceUID": f"{UID}9.{study}", "SeriesInstanceUID": f"{UID}8.{study}.{series}"}
    write_series(folder, SMALL, changed(**uids))


def paths(root):
    return [source.paths for source in find_sources(root).sources]


def test_folders_of_one_study_are_one_source_and_others_their_own(tmp_path):
    few(tmp_path / "p1" / "thin", 1)
    few(tmp_path / "p1" / "soft", 1, series=2)
    few(tmp_path / "p2" / "ct", 2)
    assert paths(tmp_path) == [("p1/soft", "p1/thin"), ("p2/ct",)]


def test_a_folder_above_others_is_read_by_its_own_files(tmp_path):
    few(tmp_path / "p1", 1)
    few(tmp_path / "p1" / "later", 2)
    above, below = sorted(paths(tmp_path), key=len, reverse=True)
    assert len(above) == len(SMALL) and all(path.count("/") == 1 for path in above)
    assert below == ("p1/later",)


def test_loose_files_at_the_top_are_one_source(tmp_path):
    few(tmp_path, 1)
    ((*files,),) = paths(tmp_path)
    assert len(files) == len(SMALL)


def test_zip_files_and_image_files_are_sources_of_their_own(tmp_path):
    few(tmp_path / "packed", 1)
    shutil.make_archive(str(tmp_path / "one"), "zip", tmp_path / "packed")
    shutil.rmtree(tmp_path / "packed")
    (tmp_path / "nifti").mkdir()
    for name in ("a.nii.gz", "b.nii.gz"):
        sitk.WriteImage(sitk.GetImageFromArray(np.zeros((4, 4, 4), np.int16)), str(tmp_path / "nifti" / name))
    assert paths(tmp_path) == [("nifti/a.nii.gz",), ("nifti/b.nii.gz",), ("one.zip",)]


def test_image_files_beside_dicom_files_belong_to_their_study(tmp_path):
    few(tmp_path / "p", 1)
    sitk.WriteImage(sitk.GetImageFromArray(np.zeros((4, 4, 4), np.uint8)), str(tmp_path / "p" / "mask.nii.gz"))
    assert paths(tmp_path) == [("p",)]


def test_folders_without_a_slice_are_named_and_no_source(tmp_path):
    few(tmp_path / "p", 1)
    for name in ("notes", "broken"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes" / "read me.txt").write_text("x")
    (tmp_path / "broken" / "1.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"\xff" * 99)
    found = find_sources(tmp_path)
    assert [source.name for source in found.sources] == ["p"]
    assert found.passed == ("broken", "notes")


def test_ids_are_the_same_wherever_the_root_lies(tmp_path):
    for root in ("here", "there"):
        few(tmp_path / root / "Müller^Änne" / "ct", 1)
    ids = {find_sources(tmp_path / root).sources[0].id for root in ("here", "there")}
    assert len(ids) == 1 and len(ids.pop()) == 12


def test_a_file_is_one_source(tmp_path):
    few(tmp_path / "p", 1)
    file = sorted((tmp_path / "p").iterdir())[0]
    (source,) = find_sources(file).sources
    assert source.below(file) == [file]


def test_the_fingerprint_follows_times_and_the_content_only_what_is_in_the_files(tmp_path):
    write_study(tmp_path / "p")
    (source,) = find_sources(tmp_path).sources
    before = fingerprint(source, tmp_path), content_hash(source, tmp_path)
    file = sorted((tmp_path / "p").iterdir())[0]
    content = file.read_bytes()
    file.write_bytes(content)
    assert fingerprint(source, tmp_path) != before[0]
    assert content_hash(source, tmp_path) == before[1]
    file.write_bytes(content[:-1] + b"\x07")
    assert content_hash(source, tmp_path) != before[1]


def test_looking_can_be_stopped(tmp_path):
    few(tmp_path / "p", 1)

    def stop(_fraction, _text):
        raise Cancelled

    with pytest.raises(Cancelled):
        find_sources(tmp_path, stop)
