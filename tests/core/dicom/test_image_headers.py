"""Image files that say odd things of themselves: spacings, labels, pairs, copies, names; never 1 mm by default."""

import gzip
import struct
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
import SimpleITK

from sscild_desktop.core.dicom import choose, load, scan
from sscild_desktop.core.errors import InputRefused
from tests.core.dicom.factory import chest_hu, write_series
from tests.core.dicom.odd import CHEST, codes, only, reasons
from tests.core.dicom.test_imagefile import image

RAS = np.array([[-8.0, 0, 0, 192], [0, -8.0, 0, 192], [0, 0, 2.0, -76]])
NAN = float("nan")


def nifti(
    values: np.ndarray,
    pixdim: tuple[float, float, float] = (8, 8, 2),
    sform: np.ndarray | None = RAS,
    qform: tuple[float, ...] | None = None,
    order: str = "<",
) -> bytes:
    """A NIfTI-1 file of values (slice, row, column); ``qform`` is b, c, d and the corner."""
    turned = np.ascontiguousarray(values.transpose(2, 1, 0))
    code, bits = {"int16": (4, 16), "uint16": (512, 16), "float32": (16, 32)}[turned.dtype.name]
    head = bytearray(348)
    struct.pack_into(f"{order}i", head, 0, 348)
    struct.pack_into(f"{order}8h", head, 40, 3, *turned.shape, 1, 1, 1, 1)
    struct.pack_into(f"{order}2h", head, 70, code, bits)
    struct.pack_into(f"{order}8f", head, 76, 1.0, *pixdim, 1, 1, 1, 1)
    struct.pack_into(f"{order}3f", head, 108, 352.0, 1.0, 0.0)
    head[123] = 2
    struct.pack_into(f"{order}2h", head, 252, int(qform is not None), int(sform is not None))
    struct.pack_into(f"{order}6f", head, 256, *(qform or (0,) * 6))
    if sform is not None:
        struct.pack_into(f"{order}12f", head, 280, *sform.ravel())
    head[344:348] = b"n+1\0"
    return bytes(head) + b"\0" * 4 + turned.astype(turned.dtype.newbyteorder(order)).tobytes(order="F")


def chest(kind: str = "int16") -> np.ndarray:
    z, y, x = np.indices((76, 48, 48)).astype(float)
    places = np.stack([x * 8 - 192, y * 8 - 192, z * 2 - 76], -1)
    return chest_hu(places).astype(kind)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("pixdim", [(10, 10, 2.5), (1, 1, 1), (0, 0, 0), (NAN, NAN, NAN)])
def test_with_an_sform_the_affine_alone_counts(tmp_path: Path, pixdim: tuple[float, float, float], order: str) -> None:
    (tmp_path / "ct.nii").write_bytes(nifti(chest(), pixdim, order=order))
    volume = load(only(scan([tmp_path])))
    assert volume.geometry.spacing == (2.0, 8.0, 8.0)
    assert volume.geometry.origin == (-192.0, -192.0, -76.0)
    np.testing.assert_array_equal(volume.hu, chest())


def test_a_quaternion_places_as_the_affine_does(tmp_path: Path) -> None:
    (tmp_path / "ct.nii").write_bytes(nifti(chest(), sform=None, qform=(0, 0, 1, 192, 192, -76)))
    volume = load(only(scan([tmp_path])))
    assert (volume.geometry.spacing, volume.geometry.origin) == ((2.0, 8.0, 8.0), (-192.0, -192.0, -76.0))
    np.testing.assert_array_equal(volume.hu, chest())


BAD = [(NAN, 8, 2), (8, 0, 2), (8, 8, float("inf")), (8, 8, -2), (8, 8, 500)]


@pytest.mark.parametrize("pixdim", BAD, ids=str)
def test_a_spacing_that_is_none_is_refused(tmp_path: Path, pixdim: tuple[float, float, float]) -> None:
    (tmp_path / "ct.nii.gz").write_bytes(gzip.compress(nifti(chest(), pixdim, None, (0, 0, 1, 0, 0, 0))))
    found = scan([tmp_path])
    assert not found.series
    assert "spacing" in found.skipped[0].reason


@pytest.mark.parametrize(
    "line", [b"ElementSpacing = nan 2 2", b"ElementSpacing = 0 2 2", b"ElementSpacing = 1 inf 2", b""]
)
@pytest.mark.parametrize("ending", [".mha", ".nrrd"])
def test_metaimage_and_nrrd_without_a_spacing_are_refused(tmp_path: Path, ending: str, line: bytes) -> None:
    path = tmp_path / f"ct{ending}"
    SimpleITK.WriteImage(image(chest_hu), str(path))
    lines = path.read_bytes().split(b"\n")
    word = b"ElementSpacing" if ending == ".mha" else b"space directions"
    said = line if ending == ".mha" else line.replace(b"ElementSpacing = ", b"spacings: ")
    path.write_bytes(b"\n".join(said if one.startswith(word) else one for one in lines))
    found = scan([tmp_path])
    assert not found.series
    assert "spacing" in found.skipped[0].reason or "damaged" in found.skipped[0].reason


NRRD = b"NRRD0004\ntype: short\ndimension: 3\nsizes: 48 48 76\nendian: little\nencoding: raw\n"
META = b"NDims = 3\nDimSize = 48 48 76\nElementSpacing = 8 8 2\nElementType = MET_SHORT\nElementDataFile = LOCAL\n"
NO_DIRECTION = {
    "ct.nii": nifti(chest(), sform=None),
    "spacings.nrrd": NRRD + b"spacings: 8 8 2\n\n" + chest().tobytes(),
    "no-space.nrrd": NRRD + b"space directions: (8,0,0) (0,8,0) (0,0,2)\n\n" + chest().tobytes(),
    "ct.mha": META + chest().tobytes(),
}


@pytest.mark.parametrize("name", NO_DIRECTION)
def test_without_a_direction_the_reader_is_asked(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(NO_DIRECTION[name])
    series = only(scan([tmp_path]))
    assert series.verdict == "ask"
    assert "no-direction" in codes(series)


def test_a_sheared_grid_is_refused_with_that_reason(tmp_path: Path) -> None:
    (tmp_path / "ct.nii").write_bytes(
        nifti(chest(), sform=RAS + np.array([[0, 0, 0, 0], [0, 0, 0.4, 0], [0, 0, 0, 0]]))
    )
    found = scan([tmp_path])
    assert not found.series
    assert found.skipped[0].reason.startswith("its axes are not at right angles")


@pytest.mark.parametrize("rest", [0.9, 0.5, 0.2])
@pytest.mark.parametrize("is_packed", [False, True])
def test_a_cut_file_is_refused_with_that_reason(tmp_path: Path, rest: float, is_packed: bool) -> None:
    noisy = chest() + np.random.default_rng(0).integers(0, 50, (76, 48, 48)).astype(np.int16)
    data = gzip.compress(nifti(noisy)) if is_packed else nifti(noisy)
    (tmp_path / ("ct.nii.gz" if is_packed else "ct.nii")).write_bytes(data[: int(len(data) * rest)])
    found = scan([tmp_path])
    if found.series:  # the sample lies before the cut
        with pytest.raises(InputRefused, match="cut off"):
            load(found.series[0])
    else:
        assert "cut off" in found.skipped[0].reason or "size" in found.skipped[0].reason


LABELS = {
    "lungs": (chest() == -850).astype(np.int16),
    "lobes": ((chest() == -850) * (np.indices((76, 48, 48))[0] // 16)).astype(np.uint16),
    "probability": ((chest() == -850) * 0.7).astype(np.float32),
}


@pytest.mark.parametrize("values", LABELS.values(), ids=LABELS.keys())
@pytest.mark.parametrize("name", ["m.nii", "m.nii.gz", "m.mha", "m.nrrd"])
def test_labels_are_never_a_ct(tmp_path: Path, name: str, values: np.ndarray) -> None:
    write_series(tmp_path / "ct", CHEST)
    fine = np.repeat(values, 2, axis=0)
    affine = RAS * np.array([1, 1, 0.5, 1])
    if name.endswith(".gz"):
        (tmp_path / name).write_bytes(gzip.compress(nifti(fine, (8, 8, 1), affine)))
    elif name.endswith(".nii"):
        (tmp_path / name).write_bytes(nifti(fine, (8, 8, 1), affine))
    else:
        SimpleITK.WriteImage(SimpleITK.GetImageFromArray(fine), str(tmp_path / name))
    found = scan([tmp_path])
    assert len(found.series) == 1
    assert choose(found).series.slices
    assert "labels or a mask" in found.skipped[0].reason or "between 0 and 1" in found.skipped[0].reason


def test_dicom_comes_before_its_copy_as_an_image_file(tmp_path: Path) -> None:
    write_series(tmp_path / "ct", CHEST)
    fine = np.repeat(chest(), 2, axis=0)
    (tmp_path / "ct.nii").write_bytes(nifti(fine, (8, 8, 1), RAS * np.array([1, 1, 0.5, 1])))
    choice = choose(scan([tmp_path]))
    assert choice.series.slices
    assert "image file" in choice.others[0][1]


def test_the_same_image_packed_and_plain_is_one(tmp_path: Path) -> None:
    (tmp_path / "scan.nii").write_bytes(nifti(chest()))
    (tmp_path / "scan.nii.gz").write_bytes(gzip.compress(nifti(chest())))
    found = scan([tmp_path])
    assert only(found).files == (str(tmp_path / "scan.nii"),)
    assert reasons(found) == {"it is the same image stored again in another form"}


def test_what_is_no_dicom_says_what_it_is_and_what_to_do(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "ct.zip", "w") as archive:
        archive.writestr("ct.nii", nifti(chest()))
    SimpleITK.WriteImage(image(chest_hu), str(tmp_path / "scan.mhd"))
    for name in ("a.hdr", "a.img", "b.nhdr"):
        (tmp_path / name).write_bytes(b"\0" * 400)
    (tmp_path / "bare").write_bytes(nifti(chest()))
    (tmp_path / "packed").write_bytes(gzip.compress(nifti(chest())))
    (tmp_path / "slice.dcm.gz").write_bytes(gzip.compress(b"\0" * 128 + b"DICM" + bytes(400)))
    with tarfile.open(tmp_path / "disc.tar", "w") as disc:
        disc.add(tmp_path / "bare", "bare")
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as outer:
        outer.write(tmp_path / "ct.zip", "ct.zip")
    (tmp_path / "disc.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(400))
    found = {Path(one.path).name: one.reason for one in scan([tmp_path]).skipped}
    for name in ("slice.dcm.gz", "disc.tar", "outer.zip:ct.zip", "disc.7z"):
        assert found[name] == "it is a packed archive; unpack it and open its folder"
    assert "unpack it" in found["ct.zip:ct.nii"]
    assert "one .mha" in found["scan.mhd"]
    assert "voxels of a header file" in found["scan.raw" if "scan.raw" in found else "scan.zraw"]
    assert all("pair" in found[name] for name in ("a.hdr", "a.img"))
    assert ".nrrd" in found["b.nhdr"]
    assert "NIfTI" in found["bare"]
    assert ".nii.gz" in found["packed"]
    assert "it is not a DICOM file" not in found.values()
