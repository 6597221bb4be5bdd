"""Masks come back voxel for voxel, where the CT is."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.bundle import write_masks
from sscild_desktop.core.exports.nifti import write_mask
from sscild_desktop.core.files import as_text
from tests.core.exports.example import example_analysis, lesion_mask, lobe_mask, lung_mask


def test_masks_come_back(tmp_path):
    written = write_masks(example_analysis(), tmp_path)
    assert [path.name for path in written] == ["lungs.nii.gz", "lobes.nii.gz", "lesions.nii.gz"]
    for path, mask in zip(written, (lung_mask(), lobe_mask(), lesion_mask()), strict=True):
        image = sitk.ReadImage(str(path))
        assert image.GetPixelID() == sitk.sitkUInt8
        np.testing.assert_array_equal(sitk.GetArrayFromImage(image), mask)


@pytest.mark.parametrize("zyx", [(0, 0, 0), (5, 9, 11), (2, 7, 3)])
def test_every_voxel_lies_where_the_ct_has_it(tmp_path, zyx):
    analysis = example_analysis()
    image = sitk.ReadImage(str(write_masks(analysis, tmp_path)[0]))
    here = image.TransformIndexToPhysicalPoint(zyx[::-1])
    np.testing.assert_allclose(here, analysis.geometry.index_to_patient(zyx), atol=1e-4)


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ExportFailed, match="cannot be written"):
        write_masks(example_analysis(), tmp_path / "file" / "masks")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes file names that are no letters")
@pytest.mark.parametrize("name", [b"Gr\xf6\xdfe/lungs.nii.gz", b"lungs \xfc.nii.gz", b"\xe4/\xf6/lungs.v\xfc.nii.gz"])
def test_a_name_that_is_no_text_is_written_and_read(tmp_path, name):
    analysis = example_analysis()
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.parent.mkdir(parents=True, exist_ok=True)
    assert write_mask(lung_mask(), analysis.geometry, path) == path
    with as_text(path) as text:
        np.testing.assert_array_equal(sitk.GetArrayFromImage(sitk.ReadImage(text)), lung_mask())
    assert [one for one in path.parent.iterdir() if one.is_file()] == [path]
