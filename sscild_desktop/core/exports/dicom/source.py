"""What derived objects keep of the CT they come from: whose it is, its UIDs, its frame of reference, its planes."""

import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from sscild_desktop.core.dicom.headers.enhanced import ENHANCED
from sscild_desktop.core.dicom.headers.facts import Slice
from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.places import PlaceReader
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.pseudonyms.tags import disguised_header
from sscild_desktop.core.volume import Geometry

NO_SOURCE = (
    "DICOM export needs a CT that was opened from DICOM files: its patient, study and images are what the new "
    "objects refer to. Export workbook and masks instead, or open the DICOM files."
)
NOT_A_CT = "These files are not CT images in the sense of DICOM (their SOP class says so); export masks as NIfTI."
UNREADABLE = "The files of the CT cannot be read any more; open the CT again, then export."
CT = "1.2.840.10008.5.1.4.1.1.2"
UTF_8 = "ISO_IR 192"
"""Derived objects are written so: it has the letters of every other character set, and highdicom knows not all."""

AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
NOWHERE = (1e7, 1e7, 1e7)
"""Where frames of a file that belong to another stack are put: nothing of ours lies near."""

PATIENT_AND_STUDY = (
    *("PatientName", "PatientID", "PatientBirthDate"),
    *("PatientSex", "PatientAge", "PatientSize", "PatientWeight"),
    *("IssuerOfPatientID", "OtherPatientIDs", "EthnicGroup", "PatientComments"),
    *("PatientIdentityRemoved", "DeidentificationMethod", "StudyID"),
    *("StudyDate", "StudyTime", "StudyDescription", "AccessionNumber"),
    *("ReferringPhysicianName", "PositionReferenceIndicator"),
)
"""What is taken over from the header of the CT."""

NEEDED = (
    *("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "AccessionNumber", "StudyID", "StudyDate"),
    *("StudyTime", "ReferringPhysicianName"),
)
"""Attributes that every object has, be it without a value."""


@dataclass(frozen=True)
class Planes:
    """The planes of a mask in the order of the files: LPS positions (n, 3) of their first voxels, mm.

    ``orientation`` are the six cosines of a file, ``spacing`` is (slice, row, column) distance in mm.
    """

    positions: NDArray[np.float64]
    orientation: tuple[float, ...]
    spacing: tuple[float, float, float]


@dataclass(frozen=True)
class Source:
    """The CT as derived objects refer to it.

    ``images`` are headers without pixels, one for each file, in the order of the stack; all of them know the patient.
    ``axes`` and ``flips`` lead from the canonical array to file order, as in ``Stack``.
    """

    images: tuple[Dataset, ...]
    planes: Planes
    axes: tuple[int, int, int]
    flips: tuple[bool, bool, bool]
    sop_of_plane: tuple[tuple[str, int] | None, ...]
    """SOP instance UID and frame number (0 in a file of one frame) of each plane; None where it was interpolated."""

    @property
    def is_multiframe(self) -> bool:
        return self.images[0].SOPClassUID in ENHANCED

    def in_file_order(self, mask: NDArray[Any]) -> NDArray[Any]:
        """A canonical array (z, y, x) as (slice, row, column) of the files; a view."""
        steps = tuple(slice(None, None, -1) if flip else slice(None) for flip in self.flips)
        return mask[steps].transpose(self.axes)

    def image_at(self, axial: int) -> tuple[Dataset, int] | None:
        """The header of the file that shows an axial slice of the canonical array, and the frame in it, else None."""
        if self.axes[0] != 0 or not 0 <= axial < len(self.sop_of_plane):
            return None
        found = self.sop_of_plane[len(self.sop_of_plane) - 1 - axial if self.flips[0] else axial]
        return None if found is None else (next(i for i in self.images if i.SOPInstanceUID == found[0]), found[1])


def make_source(series: SeriesFound | None, geometry: Geometry, disguise: Disguise | None = None) -> Source:
    """The source of an analysis on ``geometry``, under a pseudonym where there is a ``disguise``.

    Raises ExportFailed where it was not opened from DICOM.
    """
    if series is None or not series.slices or series.stack is None:
        raise ExportFailed(NO_SOURCE)
    stack, slices = series.stack, series.slices
    if slices[0].header.sop_class not in {CT, *ENHANCED}:
        raise ExportFailed(NOT_A_CT)
    whose = _patient_and_study(slices[len(slices) // 2])
    shared = _of_all(slices)
    if disguise is not None:
        whose = disguised_header(whose, disguise)
        for element in shared:  # here, once: all images hold the same elements
            element.value = disguise.uid(str(element.value))
    whose.update(shared)
    planes = _planes(geometry, stack.axes, stack.flips)
    owners = [None] * len(planes.positions) if stack.needs_resampling else _owners(planes, slices)
    for place, owner in enumerate(owners):
        if owner is not None and owner.position is not None:
            planes.positions[place] = owner.position  # as the file says it, rounding included
    make_images = _files_of_frames if slices[0].header.sop_class in ENHANCED else _files_of_slices
    images = tuple(make_images(slices, whose, planes.spacing[0]))
    sops = tuple(None if one is None else (sop_of(one), one.frame + 1 if "#" in one.sop_uid else 0) for one in owners)
    source = Source(images, planes, stack.axes, stack.flips, sops)
    return source if disguise is None else _disguised(source, disguise)


def _disguised(source: Source, disguise: Disguise) -> Source:
    """The same CT with images under their new UIDs."""
    for image in source.images:
        image.SOPInstanceUID = disguise.uid(image.SOPInstanceUID)
    sops = tuple(None if one is None else (disguise.uid(one[0]), one[1]) for one in source.sop_of_plane)
    return replace(source, sop_of_plane=sops)


def sop_of(one: Slice) -> str:
    """The SOP instance UID of the slice's file."""
    return one.sop_uid.split("#")[0]


def _planes(geometry: Geometry, axes: tuple[int, int, int], flips: tuple[bool, bool, bool]) -> Planes:
    signs = [-1.0 if flips[axis] else 1.0 for axis in axes]
    vectors = [geometry.direction_matrix[:, 2 - axis] * sign for axis, sign in zip(axes, signs, strict=True)]
    spacing = tuple(geometry.spacing[axis] for axis in axes)
    first = [float(size - 1) if flip else 0.0 for size, flip in zip(geometry.shape, flips, strict=True)]
    corner = geometry.index_to_patient((first[0], first[1], first[2]))
    steps = np.arange(geometry.shape[axes[0]])[:, None] * spacing[0] * vectors[0]
    orientation = tuple(float(value) for value in (*vectors[2], *vectors[1]))
    return Planes(corner + steps, orientation, (spacing[0], spacing[1], spacing[2]))


def _owners(planes: Planes, slices: Sequence[Slice]) -> list[Slice | None]:
    """The slice that lies in each plane, None where it was missing and the plane is interpolated."""
    known = [one for one in slices if one.position is not None]
    normal = np.cross(planes.orientation[:3], planes.orientation[3:])
    heights = np.array([one.position for one in known]) @ normal
    apart = np.abs((planes.positions @ normal)[:, None] - heights)
    reach = planes.spacing[0] / 2
    return [known[near] if apart[plane, near] < reach else None for plane, near in enumerate(apart.argmin(axis=1))]


def _patient_and_study(one: Slice) -> Dataset:
    """Patient and study by the header of one slice, in UTF-8; what no derived object could hold is emptied."""
    import pydicom

    try:
        with PlaceReader() as reader, reader.open(one.place) as file, quiet_pydicom():
            full = pydicom.dcmread(file, stop_before_pixels=True, force=True)
            found = Dataset()
            for keyword in PATIENT_AND_STUDY:
                if keyword in full:
                    found[keyword] = full[keyword]
    except Exception as error:  # whatever has become of the file since it was opened
        raise ExportFailed(UNREADABLE) from error
    with quiet_pydicom():
        return _mended(found)


def _mended(found: Dataset) -> Dataset:
    """The same with every attribute that must be there, and without values that the standard does not allow."""
    for keyword in NEEDED:
        if found.get(keyword) is None:
            setattr(found, keyword, "")
    found.SpecificCharacterSet = UTF_8
    if str(found.PatientSex) not in ("M", "F", "O", ""):
        found.PatientSex = ""
    for keyword in ("PatientBirthDate", "StudyDate"):
        digits = str(found.get(keyword)).replace(".", "").replace("-", "").strip()
        setattr(found, keyword, digits if re.fullmatch(r"\d{8}", digits) else "")
    if not re.fullmatch(r"\d{2}(\d{2}(\d{2}(\.\d{1,6})?)?)?", str(found.StudyTime).strip()):
        found.StudyTime = ""
    return found


def _of_all(slices: Sequence[Slice]) -> Dataset:
    """Study, series and frame of reference, one for all slices: headers may leave them out, here and there or all."""

    def known(name: str) -> str:
        return next((said for one in slices if (said := getattr(one.header, name))), "")

    found, series = Dataset(), known("series_uid") or made_uid("series", sop_of(slices[0]))
    found.StudyInstanceUID, found.SeriesInstanceUID = known("study_uid") or made_uid("study", series), series
    found.FrameOfReferenceUID = known("frame_of_reference") or made_uid("frame of reference", series)
    return found


def _files_of_slices(slices: Sequence[Slice], whose: Dataset, step: float) -> Iterator[Dataset]:
    """One header for each slice; ``step``, the slice distance in mm, stands in for a thickness that nobody said."""
    for one in slices:
        image = _common(one, whose)
        image.ImagePositionPatient = list(one.position or NOWHERE)
        image.ImageOrientationPatient = list(one.header.orientation or AXIAL)
        image.PixelSpacing, image.SliceThickness = list(one.header.spacing or (1.0, 1.0)), one.header.thickness or step
        yield image


def _files_of_frames(slices: Sequence[Slice], whose: Dataset, step: float) -> Iterator[Dataset]:
    """One header for each file, with the frames that belong to this stack where they lie."""
    files: dict[str, list[Slice]] = {}
    for one in slices:
        files.setdefault(sop_of(one), []).append(one)
    for frames in files.values():
        header, image = frames[0].header, _common(frames[0], whose)
        shared = _group("PlaneOrientationSequence", ImageOrientationPatient=list(header.orientation or AXIAL))
        measures = {"PixelSpacing": list(header.spacing or (1.0, 1.0)), "SliceThickness": header.thickness or step}
        shared.update(_group("PixelMeasuresSequence", **measures))
        places = {one.frame: one.position for one in frames}
        positions = [list(places.get(frame) or NOWHERE) for frame in range(header.frames)]
        image.NumberOfFrames, image.SharedFunctionalGroupsSequence = header.frames, [shared]
        image.PerFrameFunctionalGroupsSequence = [
            _group("PlanePositionSequence", ImagePositionPatient=position) for position in positions
        ]
        yield image


def _group(keyword: str, **values: Any) -> Dataset:
    """A functional group of one item."""
    item, group = Dataset(), Dataset()
    for name, value in values.items():
        setattr(item, name, value)
    setattr(group, keyword, [item])
    return group


def _common(one: Slice, whose: Dataset) -> Dataset:
    header = one.header
    image = Dataset()
    image.update(whose)
    image.SOPClassUID, image.SOPInstanceUID = header.sop_class, sop_of(one)
    image.Modality, image.Rows, image.Columns = "CT", header.pixels.rows, header.pixels.columns
    return image


def made_uid(*parts: str) -> str:
    """A UID that the same parts always give, for a header that lacks one."""
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, '/'.join(('sscild', *parts))).int}"
