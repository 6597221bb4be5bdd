"""The five levels as secondary captures: the slice in the lung window, the lesions over it in their colours."""

from collections.abc import Iterator
from typing import Any

import highdicom as hd
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.classes import COLOURS, LESION_KEYS
from sscild_desktop.core.corrected import corrected_masks
from sscild_desktop.core.exports.dicom.codes import SOURCE_IMAGE, coded
from sscild_desktop.core.exports.dicom.segmentation import EQUIPMENT
from sscild_desktop.core.exports.dicom.source import Source
from sscild_desktop.core.results import Analysis, GohLevel
from sscild_desktop.core.volume import lung_grey

OPACITY = 0.45
"""Of the lesions over the slice."""

Picture = NDArray[np.uint8]


def slice_picture(hu: NDArray[np.int16], lesions: NDArray[np.uint8] | None) -> Picture:
    """A slice (rows, columns) in HU with the bits of ``lesions`` over it, as RGB (rows, columns, 3)."""
    rgb = np.repeat(lung_grey(hu)[..., None], 3, axis=2)
    for lesion, key in LESION_KEYS.items():
        if lesions is not None:
            marked = (lesions & int(lesion)) > 0
            rgb[marked] += (np.array(COLOURS[key], np.float32) - rgb[marked]) * OPACITY
    picture: Picture = np.rint(rgb).astype(np.uint8)
    return picture


def level_pictures(
    analysis: Analysis, hu: NDArray[np.int16], source: Source, number: int
) -> Iterator[tuple[str, Dataset]]:
    """Each level with a name for its file; all of them one series."""
    series_uid = hd.UID()
    by = "the program, corrected by the reader" if "lesions" in corrected_masks(analysis) else "the program"
    for level in analysis.levels:
        if 0 <= level.slice < len(hu):
            yield f"sc-level-{level.level}", _picture(analysis, hu, source, level, series_uid, number, by)


def _picture(
    analysis: Analysis, hu: NDArray[np.int16], source: Source, level: GohLevel, series_uid: str, number: int, by: str
) -> Dataset:
    lesions = analysis.lesions.mask[level.slice] if analysis.lesions is not None else None
    made: Any = hd.sc.SCImage.from_ref_dataset(
        ref_dataset=source.images[0],
        pixel_array=slice_picture(hu[level.slice], lesions),
        photometric_interpretation="RGB",
        bits_allocated=8,
        coordinate_system="PATIENT",
        series_instance_uid=series_uid,
        series_number=number,
        sop_instance_uid=hd.UID(),
        instance_number=level.level,
        patient_orientation=("L", "P"),
        transfer_syntax_uid=ExplicitVRLittleEndian,
        series_description=f"{PROGRAM_NAME}: levels, research use only",
        **EQUIPMENT,
    )
    made.copy_patient_and_study_information(source.images[0])  # of which a picture by itself takes but the least
    made.PixelSpacing = [f"{step:.10g}" for step in analysis.geometry.spacing[1:]]
    made.ImageComments = f"Goh level {level.level}, lesions marked by {by}, research use only"
    made.BurnedInAnnotation, made.BodyPartExamined = "NO", "CHEST"
    shown = source.image_at(level.slice)
    if shown is not None:
        made.SourceImageSequence = [_reference(*shown)]
    return made  # type: ignore[no-any-return]


def _reference(image: Dataset, frame: int) -> Dataset:
    """The slice that a picture shows."""
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = image.SOPClassUID, image.SOPInstanceUID
    if frame:
        item.ReferencedFrameNumber = frame
    item.PurposeOfReferenceCodeSequence = [coded(SOURCE_IMAGE)]
    return item
