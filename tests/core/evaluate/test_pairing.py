"""Which files of a folder belong together, in every form that such sets come in."""

import numpy as np
import pytest
import SimpleITK as sitk

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.pairing import pair_files
from tests.core.evaluate.made_masks import labels, write_image


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def cases(folder):
    return [(one.case, one.ct.relative_to(folder).as_posix(), one.mask.relative_to(folder).as_posix())
            for one in pair_files(folder)[0]]  # fmt: skip


@pytest.mark.parametrize(
    ("ct", "mask"),
    [
        ("case{n}_CT.nii.gz", "case{n}_mask.nii.gz"),
        ("images/case{n}.nii", "masks/case{n}.nii"),
        ("case{n}/ct.nii.gz", "case{n}/segmentation.nii.gz"),
        ("case{n}/case{n}.nrrd", "case{n}/case{n}_seg.nrrd"),
        ("imagesTr/case{n}_0000.nii.gz", "labelsTr/case{n}.nii.gz"),
        ("Case{n}.nii.gz", "Case{n}-label.nii.gz"),
    ],
)
def test_pairs_are_found_by_their_names_in_natural_order(tmp_path, ct, mask):
    for n in (1, 2, 10):
        make(tmp_path, ct.format(n=n), mask.format(n=n))
    assert cases(tmp_path) == [(f"case{n}", ct.format(n=n), mask.format(n=n)) for n in (1, 2, 10)]


def test_where_no_name_says_it_the_files_do(tmp_path):
    hu = np.random.default_rng(0).integers(-1000, 400, (40, 12, 10)).astype(np.int16)
    sitk.WriteImage(sitk.GetImageFromArray(hu), str(tmp_path / "7.nii.gz"))
    write_image(tmp_path / "7.nrrd", labels())
    assert cases(tmp_path) == [("7", "7.nii.gz", "7.nrrd")]


def test_what_has_no_partner_or_two_is_said(tmp_path):
    make(tmp_path, "1_ct.nii", "1_mask.nii", "2_ct.nii", "3_mask.nii", "4_ct.nii", "4_mask.nii", "4_seg.nii")
    pairs, left = pair_files(tmp_path)
    assert [one.case for one in pairs] == ["1"]
    assert [name for name, _ in left] == ["2_ct.nii", "3_mask.nii", "4_ct.nii", "4_mask.nii", "4_seg.nii"]
    assert "no mask" in left[0][1] and "no CT" in left[1][1] and "several" in left[2][1]


def test_a_folder_without_a_pair_is_refused(tmp_path):
    make(tmp_path, "1_ct.nii")
    with pytest.raises(InputRefused, match="No CT with its mask"):
        pair_files(tmp_path)


def test_names_in_other_letters_are_names_too(tmp_path):
    make(tmp_path, "张_ct.nii", "张_mask.nii", "Möller_ct.nii", "Müller_ct.nii", "Müller_mask.nii", "Иванов_mask.nii")
    assert cases(tmp_path) == [("müller", "Müller_ct.nii", "Müller_mask.nii"), ("张", "张_ct.nii", "张_mask.nii")]
