"""NIfTI, MetaImage and NRRD files in Hounsfield units, read into the canonical order."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.decoding.reasons import NotUsable
from sscild_desktop.core.dicom.gate import Facts, judge
from sscild_desktop.core.dicom.images.header import ImageHeader
from sscild_desktop.core.dicom.images.metaimage import read_metaimage
from sscild_desktop.core.dicom.images.nifti import read_nifti
from sscild_desktop.core.dicom.images.nrrd import read_nrrd
from sscild_desktop.core.dicom.images.stored import planes
from sscild_desktop.core.dicom.memory import has_no_room
from sscild_desktop.core.dicom.pixels import OUTSIDE_HU
from sscild_desktop.core.dicom.places import Place
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.dicom.stack import canonical
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import shown
from sscild_desktop.core.findings import Finding, in_order
from sscild_desktop.core.volume import AIR_HU, Geometry, SeriesInfo

ENDINGS = (".nii", ".nii.gz", ".mha", ".nrrd")
"""One-file formats only: those with a separate data file could point anywhere."""
SAMPLE_PLANES = 3

_PAIRS = {
    ".mhd": "it is a header whose voxels are in another file; save both as one .mha file",
    ".nhdr": "it is a header whose voxels are in another file; save both as one .nrrd file",
    ".hdr": "it is half of a pair of files (.hdr and .img); save both as one .nii.gz file",
    ".img": "it is half of a pair of files (.hdr and .img); save both as one .nii.gz file",
}
_Turned = tuple[Geometry, tuple[int, int, int], tuple[bool, bool, bool]]
_VOXELS = (".raw", ".zraw", ".raw.gz")
_TOLD = (*ENDINGS, *_PAIRS, *_VOXELS)
MOST_LABELS = 32
"""So few whole values from 0 upwards are labels; a CT has thousands, below 0 too."""


def is_image_file(place: Place) -> bool:
    return not place.member and place.path.lower().endswith(ENDINGS)


def is_packed_copy(place: Place) -> bool:
    """Whether scan.nii.gz holds what scan.nii beside it does, by header and middle planes; NotUsable where damaged."""
    packed, plain = Path(place.path), Path(place.path[: -len(".gz")])
    if not place.path.lower().endswith(".nii.gz") or not plain.is_file():
        return False
    one, other = _header(packed), _header(plain)
    return one.head == other.head and bool(np.array_equal(_sample(packed, one), _sample(plain, other), equal_nan=True))


def why_no_image(place: Place) -> str:
    """What an image file is that is not opened, and what to do with it; empty for every other file."""
    name = (place.member or place.path).lower()
    if not name.endswith(_TOLD):
        return ""
    if place.member and name.endswith((*ENDINGS, *_PAIRS)):
        return "it is an image file inside a ZIP file; unpack it and open it by itself"
    if name.endswith(_VOXELS) and any(Path(place.path).with_suffix(end).exists() for end in (".mhd", ".nhdr")):
        return "it holds the voxels of a header file beside it; save both as one .mha or .nrrd file"
    return next((reason for ending, reason in _PAIRS.items() if name.endswith(ending)), "")


def read_image_series(place: Place) -> SeriesFound:
    """The series in one image file, from its header and a sample of its values; raises NotUsable with the reason."""
    path = Path(place.path)
    header = _header(path)
    geometry, _axes, _flips = _placed(header)
    _refuse_labels(_sample(path, header))
    facts = Facts(slice_count=geometry.shape[0], geometry=geometry, rescale_type="", from_image_file=True)
    findings = judge(facts)
    if not header.is_placed:
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


def load_image(series: SeriesFound, stop: Event | None = None) -> tuple[NDArray[np.int16], Geometry]:
    """Hounsfield units in the canonical order; values outside any CT become air.

    Raises NotUsable with the reason, InputRefused where there is no memory, Stopped where ``stop`` is set meanwhile.
    """
    path = Path(series.files[0])
    header = _header(path)
    turned = _placed(header)
    if text := has_no_room(turned[0], header.kind.itemsize + 2):
        raise InputRefused(text)
    with planes(path, header, 0, header.shape[2], stop) as stored:
        return _hu(stored, turned, header.slope, header.intercept), turned[0]


def _header(path: Path) -> ImageHeader:
    """Of a file that may hold a CT. Raises NotUsable with the reason."""
    header = header_of(path)
    header.refuse_unless_ct()
    return header


def header_of(path: Path) -> ImageHeader:
    """By the file's ending. Raises NotUsable with the reason; nothing but a regular file is opened."""
    name = path.name.lower()
    read = read_metaimage if name.endswith(".mha") else read_nrrd if name.endswith(".nrrd") else read_nifti
    try:
        if not path.is_file():
            raise NotUsable("it is not a regular file")
        return read(path)
    except OSError:
        raise NotUsable("it cannot be read (no permission, or the disk is gone)") from None


def _sample(path: Path, header: ImageHeader) -> NDArray[np.float64]:
    """The values of the middle planes. Raises NotUsable where the file ends before them."""
    count = min(SAMPLE_PLANES, header.shape[2])
    with planes(path, header, (header.shape[2] - count) // 2, count) as stored:
        return stored.astype(np.float64) * header.slope + header.intercept


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


def _refuse_labels(values: NDArray[Any]) -> None:
    """Raises NotUsable for labels, masks and probabilities."""
    known = values[np.isfinite(values)] if values.dtype.kind == "f" else values
    if known.size == 0 or known.min() < 0:
        return
    different = np.unique(known)
    if len(different) <= MOST_LABELS and (different == np.rint(different)).all():
        raise NotUsable("it holds labels or a mask (few whole values from 0), not Hounsfield units")
    if different[-1] <= 1:
        raise NotUsable(
            "its values lie between 0 and 1 (a probability, or made for a network); save it in Hounsfield units"
        )


def _placed(header: ImageHeader) -> _Turned:
    """Canonical geometry of the affine, whose millimetres are RAS."""
    lps = np.diag([-1.0, -1.0, 1.0]) @ header.affine
    steps = np.linalg.norm(lps[:, :3], axis=0)
    columns, rows, slices = header.shape
    return _canonical((slices, rows, columns), steps[::-1].tolist(), lps[:, 3], (lps[:, :3] / steps).T[::-1])


def _canonical(
    shape: tuple[int, int, int], spacing: Sequence[float], corner: NDArray[np.float64], axes: NDArray[np.float64]
) -> _Turned:
    try:
        return canonical(shape, spacing, corner, np.ascontiguousarray(axes))
    except InputRefused:
        raise NotUsable("its axes are not at right angles (a tilted gantry?); open the DICOM files instead") from None
