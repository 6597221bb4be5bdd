"""NIfTI and MetaImage in Hounsfield units: any orientation ends canonical, masks and second files are not opened."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from sscild_desktop.core.dicom import load, scan
from tests.core.dicom.factory import chest_hu, slope_hu


def image(hu: object = slope_hu, direction: np.ndarray | None = None, size: tuple[int, int, int] = (14, 12, 10)):
    """A SimpleITK image (x, y, z) whose voxels are a function of their place."""
    matrix = np.eye(3) if direction is None else direction
    spacing = np.array([2.0, 2.5, 3.0])
    centre = (np.array(size) - 1) / 2 * spacing
    origin = -matrix @ centre
    z, y, x = np.indices(size[::-1])
    places = origin + (np.stack([x, y, z], -1) * spacing) @ matrix.T
    made = SimpleITK.GetImageFromArray(np.rint(hu(places)).astype(np.int16))  # type: ignore[operator]
    made.SetSpacing(spacing.tolist())
    made.SetOrigin(origin.tolist())
    made.SetDirection(matrix.ravel().tolist())
    return made


TURNS = {
    "LPS": np.eye(3),
    "RAS": np.diag([-1.0, -1.0, 1.0]),
    "upside down": np.diag([1.0, -1.0, -1.0]),
    "mirrored": np.diag([-1.0, 1.0, 1.0]),
    "coronal": np.array([[1.0, 0, 0], [0, 0, 1.0], [0, -1.0, 0]]),
    "sagittal": np.array([[0, 0, 1.0], [1.0, 0, 0], [0, -1.0, 0]]),
}


@pytest.mark.parametrize("ending", [".nii", ".nii.gz", ".mha", ".nrrd"])
@pytest.mark.parametrize("name", TURNS)
def test_every_orientation_ends_canonical(tmp_path: Path, name: str, ending: str) -> None:
    path = tmp_path / f"volume{ending}"
    SimpleITK.WriteImage(image(direction=TURNS[name]), str(path))
    volume = load(scan([path]).series[0])
    index = np.moveaxis(np.indices(volume.hu.shape), 0, -1).reshape(-1, 3)
    expected = slope_hu(volume.geometry.index_to_patient(index)).reshape(volume.hu.shape)
    assert np.abs(volume.hu - expected).max() <= 0.51
    assert (np.diag(volume.geometry.direction_matrix) > 0.9).all()


def test_a_chest_in_a_nifti_file_may_be_analysed(tmp_path: Path) -> None:
    SimpleITK.WriteImage(image(chest_hu, size=(160, 90, 60)), str(tmp_path / "chest.nii.gz"))
    volume = load(scan([tmp_path]).series[0])
    assert volume.verdict == "warn"
    assert "no-header" in {finding.code for finding in volume.findings}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes file names that are no letters")
@pytest.mark.parametrize("name", [b"Gr\xf6\xdfe.nii", b"Gr\xf6\xdfe.nii.gz", b"\xe4.b\xfc.mha", b"\xe9.nrrd"])
def test_a_name_that_is_no_text_is_read(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / f"volume{Path(os.fsdecode(name)).suffixes[-1].replace('.gz', '.nii.gz')}"
    SimpleITK.WriteImage(image(), str(path))
    odd = path.rename(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    series = scan([tmp_path]).series[0]
    assert load(series).hu.shape == (10, 12, 14)
    assert "\ufffd" in series.info.description
    assert odd.exists()


def test_fractions_and_outside_values(tmp_path: Path) -> None:
    values = np.full((4, 5, 6), -700.4, np.float32)
    values[0], values[1, 0], values[2, 0] = -2048, np.nan, 1e9
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(values), str(tmp_path / "a.mha"))
    hu = load(scan([tmp_path]).series[0]).hu
    assert (hu == -1024).sum() == 30 + 6
    assert (hu == 32767).sum() == 6
    assert (hu == -700).sum() == 120 - 42


def _reason(path: Path) -> str:
    found = scan([path])
    assert not found.series
    return found.skipped[0].reason


def test_masks_and_other_dimensions_are_skipped(tmp_path: Path) -> None:
    SimpleITK.WriteImage(SimpleITK.Image(4, 4, 4, SimpleITK.sitkUInt8), str(tmp_path / "mask.nii"))
    assert "mask" in _reason(tmp_path / "mask.nii")
    SimpleITK.WriteImage(SimpleITK.Image([4, 4, 4, 3], SimpleITK.sitkInt16), str(tmp_path / "time.nii"))
    assert "4 dimensions" in _reason(tmp_path / "time.nii")
    SimpleITK.WriteImage(SimpleITK.Image([4, 4, 4], SimpleITK.sitkVectorInt16, 3), str(tmp_path / "vector.nii"))
    assert _reason(tmp_path / "vector.nii")


def test_damaged_and_lying_files_are_skipped(tmp_path: Path) -> None:
    (tmp_path / "junk.nii").write_bytes(b"junk" * 200)
    assert "damaged" in _reason(tmp_path / "junk.nii")
    SimpleITK.WriteImage(image(), str(tmp_path / "big.nii"))
    data = bytearray((tmp_path / "big.nii").read_bytes())
    data[42:48] = (30000).to_bytes(2, "little") * 3
    (tmp_path / "big.nii").write_bytes(data)
    assert "size" in _reason(tmp_path / "big.nii")


def test_voxels_in_another_file_are_not_opened(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(bytes(4 * 4 * 4 * 2))
    header = "ObjectType = Image\nNDims = 3\nDimSize = 4 4 4\nElementType = MET_SHORT\nElementDataFile = secret\n"
    (tmp_path / "a.mha").write_text(header)
    assert "another file" in _reason(tmp_path / "a.mha")
