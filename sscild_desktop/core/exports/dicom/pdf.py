"""A PDF as a DICOM object, so that the report lies in the archive beside the CT."""

from datetime import datetime
from typing import Any

import highdicom as hd
from highdicom.base import SOPClass
from pydicom.dataset import Dataset
from pydicom.uid import EncapsulatedPDFStorage, ExplicitVRLittleEndian

from sscild_desktop import PROGRAM_NAME
from sscild_desktop.core.exports.dicom.codes import IMAGING_REPORT, coded
from sscild_desktop.core.exports.dicom.segmentation import EQUIPMENT
from sscild_desktop.core.exports.dicom.source import Source


def encapsulated(pdf: bytes, source: Source, number: int, is_named: bool) -> Dataset:
    """The object around the bytes of a PDF; ``is_named``: the patient can be read in it."""
    first = source.images[0]
    made: Any = SOPClass(
        study_instance_uid=first.StudyInstanceUID,
        series_instance_uid=hd.UID(),
        series_number=number,
        sop_instance_uid=hd.UID(),
        sop_class_uid=EncapsulatedPDFStorage,
        instance_number=1,
        modality="DOC",
        transfer_syntax_uid=ExplicitVRLittleEndian,
        series_description=f"{PROGRAM_NAME}: report, research use only",
        specific_character_set=first.get("SpecificCharacterSet"),
        **EQUIPMENT,
    )
    made.copy_patient_and_study_information(first)
    made.ConversionType = "WSD"
    made.AcquisitionDateTime = ""
    made.ContentDate, made.ContentTime = f"{datetime.now():%Y%m%d %H%M%S}".split()
    made.BurnedInAnnotation = "YES" if is_named else "NO"
    made.DocumentTitle = "CT analysis, research use only"
    made.ConceptNameCodeSequence = [coded(IMAGING_REPORT)]
    made.MIMETypeOfEncapsulatedDocument = "application/pdf"
    made.EncapsulatedDocumentLength = len(pdf)
    made.EncapsulatedDocument = pdf + b"\0" * (len(pdf) % 2)
    made.SourceInstanceSequence = [_reference(image) for image in source.images]
    return made  # type: ignore[no-any-return]


def _reference(image: Dataset) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = image.SOPClassUID, image.SOPInstanceUID
    return item
