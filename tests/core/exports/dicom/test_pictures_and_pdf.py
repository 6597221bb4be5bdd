"""Secondary captures and the PDF inside an object: what they hold and what they refer to."""

import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pydicom
import pytest

from sscild_desktop.core.classes import COLOURS
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.dicom.bundle import Wanted, write_dicom
from sscild_desktop.core.exports.dicom.pictures import OPACITY, slice_picture
from sscild_desktop.core.results import FoundMasks
from tests.core.dicom.factory import stack_positions, write_series
from tests.core.exports.dicom.made import SMALL, analysed, names_in, opened

SAID = ("061Y", "Ward", "Chest")
PDF = b"%PDF-1.4 of an odd length"


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """Series, volume, analysis and the files."""
    folder = tmp_path_factory.mktemp("pictures")

    def whose(image, _index):
        image.PatientAge, image.IssuerOfPatientID, image.StudyDescription = SAID

    write_series(folder / "ct", stack_positions(8, 4.0, **SMALL), whose, **SMALL)
    series, volume = opened(folder / "ct")
    analysis = analysed(volume)
    wanted = Wanted(("sc", "pdf"), pdf=PDF, is_pdf_named=True)
    return series, volume, analysis, write_dicom(analysis, series, folder / "out", wanted, hu=volume.hu)


def read(case, name):
    return pydicom.dcmread(next(path for path in case[3] if path.name == name))


def test_five_pictures_in_one_series_and_the_report(case):
    assert names_in(case[3]) == ["report.dcm", *(f"sc-level-{number}.dcm" for number in range(1, 6))]
    pictures = [read(case, f"sc-level-{number}.dcm") for number in range(1, 6)]
    assert len({one.SeriesInstanceUID for one in pictures}) == 1
    assert [one.InstanceNumber for one in pictures] == [1, 2, 3, 4, 5]


def test_every_object_says_the_patient_and_the_study_as_the_ct_does(case):
    for name in names_in(case[3]):
        one = read(case, name)
        assert (one.PatientAge, one.IssuerOfPatientID, one.StudyDescription) == SAID, name


def test_a_picture_is_the_slice_of_its_level_with_its_lesions(case):
    series, volume, analysis, _ = case
    for level in analysis.levels:
        one = read(case, f"sc-level-{level.level}.dcm")
        expected = slice_picture(volume.hu[level.slice], analysis.lesions.mask[level.slice])
        assert (one.pixel_array == expected).all()
        assert one.SourceImageSequence[0].ReferencedSOPInstanceUID == series.slices[level.slice].sop_uid


def test_a_picture_of_corrected_lesions_says_so(case, tmp_path):
    series, volume, analysis, _ = case
    found = replace(analysis.lesions, mask=analysis.lesions.mask ^ 1)
    changed = replace(analysis, found=FoundMasks(analysis.lungs, found, analysis.lobes))
    files = write_dicom(changed, series, tmp_path / "out", Wanted(("sc",)), hu=volume.hu)
    assert "corrected by the reader" in pydicom.dcmread(files[0]).ImageComments
    assert "reader" not in read(case, "sc-level-1.dcm").ImageComments


def test_lung_is_dark_and_every_class_has_its_colour():
    hu = np.array([[-1350, 150, -600, -600]], np.int16)
    plain = slice_picture(hu, None)
    assert plain[0, :, 0].tolist() == [0, 255, 128, 128]
    marked = slice_picture(hu, np.array([[0, 0, 1, 8]], np.uint8))
    for column, key in ((2, "ggo"), (3, "fibrosis")):
        mixed = 127.5 * (1 - OPACITY) + np.array(COLOURS[key]) * OPACITY
        assert np.abs(marked[0, column] - mixed).max() <= 1
    assert (marked[0, :2] == plain[0, :2]).all()


def test_the_pdf_comes_out_as_it_went_in(case):
    one = read(case, "report.dcm")
    assert one.EncapsulatedDocument[: one.EncapsulatedDocumentLength] == PDF
    assert (one.MIMETypeOfEncapsulatedDocument, one.BurnedInAnnotation) == ("application/pdf", "YES")
    assert (one.PatientName, one.StudyInstanceUID) == ("Secret^Patient", case[0].info.study_uid)


def test_without_levels_and_without_a_report_the_rest_goes_out(case, tmp_path):
    series, volume, analysis, _ = case
    bare = replace(analysis, levels=(), lesions=None)
    files = write_dicom(bare, series, tmp_path / "out", Wanted(("sr", "sc", "pdf")), hu=volume.hu)
    assert names_in(files) == ["sr-measurements.dcm"]
    with pytest.raises(ExportFailed, match="nothing of what was chosen"):
        write_dicom(bare, series, tmp_path / "none", Wanted(("sc",)), hu=volume.hu)
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (Debian dicom3tools) is not installed")
def test_the_validator_of_the_standard_finds_no_error(case):
    for path in case[3]:
        answer = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True, check=False)
        assert "Error" not in answer.stderr, answer.stderr
