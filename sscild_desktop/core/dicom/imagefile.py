"""NIfTI, MetaImage and NRRD files in Hounsfield units, read into the canonical order."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.gate import Facts, judge
from sscild_desktop.core.dicom.nifti import Nifti, read_nifti, sample, voxels
from sscild_desktop.core.dicom.pixels import OUTSIDE_HU
from sscild_desktop.core.dicom.places import NotUsable, Place
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.dicom.stack import canonical
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import as_text, shown
from sscild_desktop.core.findings import Finding, in_order
from sscild_desktop.core.volume import AIR_HU, Geometry, SeriesInfo

ENDINGS = (".nii", ".nii.gz", ".mha", ".nrrd")
"""One-file formats only: those with a separate data file could point anywhere."""
MAX_VOXELS = 2 << 30
_GZIP_RATIO = 1100


_PAIRS = {
    ".mhd": "it is a header whose voxels are in another file; save both as one .mha file",
    ".nhdr": "it is a header whose voxels are in another file; save both as one .nrrd file",
    ".hdr": "it is half of a pair of files (.hdr and .img); save both as one .nii.gz file",
    ".img": "it is half of a pair of files (.hdr and .img); save both as one .nii.gz file",
}
_EIGHT_BITS = "it holds labels or 8-bit values (a mask), not Hounsfield units"
_COLOUR = "it is a colour or vector image, not CT values"
_Turned = tuple[Geometry, tuple[int, int, int], tuple[bool, bool, bool]]
_VOXELS = (".raw", ".zraw", ".raw.gz")
MOST_LABELS = 32
"""So few whole values from 0 upwards are labels; a CT has thousands, below 0 too."""
FULL_LOOK_VOXELS = 64 << 20
"""Up to so many voxels a MetaImage or NRRD file is read whole to see whether it holds labels."""


def is_image_file(place: Place) -> bool:
    return not place.member and place.path.lower().endswith(ENDINGS)


def is_packed_copy(place: Place) -> bool:
    """Whether scan.nii.gz holds what scan.nii beside it does, by header and middle planes; NotUsable where damaged."""
    packed, plain = Path(place.path), Path(place.path[: -len(".gz")])
    if not place.path.lower().endswith(".nii.gz") or not plain.is_file():
        return False
    one, other = read_nifti(packed), read_nifti(plain)
    if one.head != other.head or len(one.shape) != 3:
        return False
    return bool(np.array_equal(sample(packed, one), sample(plain, other), equal_nan=True))


def why_no_image(place: Place) -> str:
    """What an image file is that is not opened, and what to do with it; empty for every other file."""
    name = (place.member or place.path).lower()
    if place.member and name.endswith((*ENDINGS, *_PAIRS)):
        return "it is an image file inside a ZIP file; unpack it and open it by itself"
    if name.endswith(_VOXELS) and any(Path(place.path).with_suffix(end).exists() for end in (".mhd", ".nhdr")):
        return "it holds the voxels of a header file beside it; save both as one .mha or .nrrd file"
    return next((reason for ending, reason in _PAIRS.items() if name.endswith(ending)), "")


def read_image_series(place: Place) -> SeriesFound:
    """The series in one image file, from its header and a sample of its values; raises NotUsable with the reason."""
    path = Path(place.path)
    header = _nifti(path)
    if header is not None:
        _refuse_lies(header.shape, path)
        geometry, _axes, _flips = _placed(header)
        values: NDArray[Any] | None = sample(path, header)
    else:
        with as_text(path) as text:
            reader = _reader(text)
            geometry, _axes, _flips = _geometry(reader, reader.GetSize())
            _refuse_bad_spacing(path)
            values = _middle(reader) if int(np.prod(reader.GetSize())) <= FULL_LOOK_VOXELS else None
    if values is not None:
        _refuse_labels(values)
    facts = Facts(slice_count=geometry.shape[0], geometry=geometry, rescale_type="", from_image_file=True)
    findings = judge(facts)
    if header is not None and not header.is_placed:
        text = "The file does not say how it lies in the patient; right and left, top and bottom are guessed"
        findings = (*findings, Finding("no-direction", "ask", f"{text}. Save it again with its orientation."))
    return SeriesFound(
        info=SeriesInfo(description=shown(path.name), series_uid=""),
        modality="CT",
        slice_count=geometry.shape[0],
        files=(place.path,),
        findings=in_order(findings),
        geometry=geometry,
    )


def load_image(series: SeriesFound) -> tuple[NDArray[np.int16], Geometry]:
    """Hounsfield units in the canonical order; values outside any CT become air."""
    path = Path(series.files[0])
    header = _nifti(path)
    if header is not None:
        turned = _placed(header)
        stored = voxels(path, header, 0, header.shape[2])
        return _hu(stored, turned, header.slope, header.intercept), turned[0]
    with as_text(path) as text:
        reader = _reader(text)
        try:
            image = reader.Execute()
        except RuntimeError:
            raise InputRefused(f"{path.name} is damaged and cannot be read; copy or export it again.") from None
    import SimpleITK

    turned = _geometry(reader, reader.GetSize())
    return _hu(SimpleITK.GetArrayViewFromImage(image), turned), turned[0]


def _hu(stored: NDArray[Any], turned: _Turned, slope: float = 1.0, intercept: float = 0.0) -> NDArray[np.int16]:
    """Stored values (slice, row, column of the file) as whole Hounsfield units in the canonical order."""
    geometry, axes, flips = turned
    steps = tuple(slice(None, None, -1) if flip else slice(None) for flip in flips)
    view = stored.transpose(tuple(int(i) for i in np.argsort(axes)))[steps]
    hu = np.empty(geometry.shape, np.int16)
    for index in range(len(hu)):
        plane = view[index]
        if (slope, intercept) != (1.0, 0.0):
            plane = plane * slope + intercept
        if plane.dtype.kind == "f":
            plane = np.rint(np.nan_to_num(plane, nan=AIR_HU))
        np.copyto(hu[index], np.clip(plane, -32768, 32767), casting="unsafe")
    np.copyto(hu, np.int16(AIR_HU), where=hu <= OUTSIDE_HU)
    return hu


def _refuse_lies(size: tuple[int, ...], path: Path) -> None:
    """A header may not name more voxels than its file can hold."""
    count = int(np.prod([int(n) for n in size], dtype=object))
    is_packed = path.name.lower().endswith((".gz", ".mha", ".nrrd"))
    if count > MAX_VOXELS or count > path.stat().st_size * (_GZIP_RATIO if is_packed else 1):
        raise NotUsable("its header names a size that its data cannot have")


def _reader(path: str) -> Any:
    import SimpleITK

    reader: Any = SimpleITK.ImageFileReader()
    reader.SetFileName(path)
    SimpleITK.ProcessObject.GlobalWarningDisplayOff()
    try:
        reader.ReadImageInformation()
    except RuntimeError:
        raise NotUsable("it is damaged or not the image file that its name says") from None
    _refuse_lies(reader.GetSize(), Path(path))
    _refuse_second_file(path)
    _refuse_kind(reader)
    return reader


def _refuse_second_file(path: str) -> None:
    """MetaImage and NRRD headers can name another file for the voxels; only their own are read."""
    if not path.lower().endswith((".mha", ".nrrd")):
        return
    with Path(path).open("rb") as file:
        head = file.read(65536).lower()
    if b"data file:" in head or b"datafile:" in head:
        raise NotUsable("its voxels are in another file, which is not opened")
    if b"elementdatafile" in head and b"local" not in head.split(b"elementdatafile", 1)[1][:40]:
        raise NotUsable("its voxels are in another file, which is not opened")


def _refuse_kind(reader: Any) -> None:
    import SimpleITK

    _refuse_dimensions(len(reader.GetSize()))
    if reader.GetPixelIDValue() in (SimpleITK.sitkUInt8, SimpleITK.sitkInt8):
        raise NotUsable(_EIGHT_BITS)
    if reader.GetNumberOfComponents() != 1:
        raise NotUsable(_COLOUR)


def _refuse_dimensions(count: int) -> None:
    if count != 3:
        raise NotUsable(f"it has {count} dimensions, not three; save one volume by itself")


def _nifti(path: Path) -> Nifti | None:
    """The file's own header: SimpleITK takes the spacing from pixdim, whatever the affine says."""
    if not path.name.lower().endswith((".nii", ".nii.gz")):
        return None
    header = read_nifti(path)
    _refuse_dimensions(len(header.shape))
    if header.kind.kind == "V":
        raise NotUsable(_COLOUR)
    if header.kind.itemsize == 1:
        raise NotUsable(_EIGHT_BITS)
    return header


def _refuse_bad_spacing(path: Path) -> None:
    """SimpleITK makes 1 mm of a spacing that is missing, 0, infinite or not a number."""
    with path.open("rb") as file:
        head = file.read(65536)
    found = re.search(rb"^\s*(?:ElementSpacing|ElementSize|spacings|space directions)\s*[:=](.*)$", head, re.M | re.I)
    numbers = [part for part in re.split(rb"[\s,()]+", found[1]) if part and part != b"none"] if found else []
    try:
        values = [float(number) for number in numbers]
    except ValueError:
        values = []
    steps = np.linalg.norm(np.reshape(values, (3, 3)), axis=1) if len(values) == 9 else np.array(values)
    if len(steps) != 3 or not np.isfinite(steps).all() or (steps < 0.01).any() or (steps > 50).any():
        raise NotUsable("it does not say a usable voxel spacing; save it again")


def _refuse_labels(values: NDArray[Any]) -> None:
    """Raises NotUsable for labels, masks and probabilities."""
    known = values[np.isfinite(values)] if values.dtype.kind == "f" else values
    if known.size == 0 or known.min() < 0:
        return
    different = np.unique(known)
    if different[-1] <= 1 or (len(different) <= MOST_LABELS and (different == np.rint(different)).all()):
        raise NotUsable("it holds labels or a mask (few whole values from 0), not Hounsfield units")


def _middle(reader: Any) -> NDArray[Any]:
    import SimpleITK

    try:
        stored = SimpleITK.GetArrayViewFromImage(reader.Execute())
    except RuntimeError:
        raise NotUsable("it is damaged or cut off") from None
    return np.array(stored[len(stored) // 2 - 1 : len(stored) // 2 + 2])


def _placed(header: Nifti) -> _Turned:
    """Canonical geometry of the affine, whose millimetres are RAS."""
    lps = np.diag([-1.0, -1.0, 1.0]) @ header.affine
    steps = np.linalg.norm(lps[:, :3], axis=0)
    columns, rows, slices = header.shape
    return _canonical((slices, rows, columns), steps[::-1].tolist(), lps[:, 3], (lps[:, :3] / steps).T[::-1])


def _geometry(reader: Any, size: tuple[int, ...]) -> _Turned:
    """Canonical geometry; the axes of SimpleITK's (z, y, x) array are columns 2, 1, 0 of the direction."""
    matrix = np.asarray(reader.GetDirection(), float).reshape(3, 3)
    shape = (int(size[2]), int(size[1]), int(size[0]))
    return _canonical(shape, reader.GetSpacing()[::-1], np.asarray(reader.GetOrigin(), float), matrix.T[::-1])


def _canonical(
    shape: tuple[int, int, int], spacing: Sequence[float], corner: NDArray[np.float64], axes: NDArray[np.float64]
) -> _Turned:
    try:
        return canonical(shape, spacing, corner, np.ascontiguousarray(axes))
    except InputRefused as error:
        raise NotUsable(str(error)) from None
