"""Which tags of a CT go out under a pseudonym: a list of what is kept; dicognito goes over what is left."""

from typing import TYPE_CHECKING, Any

from dicognito.element_anonymizer import ElementAnonymizer
from pydicom.dataset import Dataset
from pydicom.uid import UID

from sscild_desktop.core.pseudonyms.disguise import Disguise, age_that_may_leave
from sscild_desktop.core.volume import HU_WORDS, OPEN_WORDS

if TYPE_CHECKING:
    from dicognito.anonymizer import Anonymizer

METHOD = "SScILD: code, new UIDs, days moved back, list of kept tags"

NUMBERS = frozenset(("DS", "IS", "US", "SS", "UL", "SL", "FL", "FD", "AT"))
"""Kinds of values that cannot be words; all of them are kept."""

KEPT_WORDS = frozenset(
    """
    SpecificCharacterSet ImageType Modality PatientSex PatientAge PatientPosition PhotometricInterpretation
    BurnedInAnnotation LossyImageCompression LossyImageCompressionMethod ConvolutionKernel Manufacturer
    ManufacturerModelName ExposureModulationType RotationDirection FilterType ScanOptions PresentationLUTShape
    PixelPresentation VolumetricProperties VolumeBasedCalculationTechnique FrameType DimensionOrganizationType
    ContentQualification AcquisitionType ReconstructionAlgorithm SOPClassUID TransferSyntaxUID
    MediaStorageSOPClassUID ImplementationClassUID ReferencedSOPClassUID DimensionIndexPointer
    """.split()  # noqa: SIM905
)
"""What else is kept as it is."""

KEPT_SEQUENCES = frozenset(
    """
    SharedFunctionalGroupsSequence PerFrameFunctionalGroupsSequence PixelMeasuresSequence PlanePositionSequence
    PlaneOrientationSequence FrameContentSequence PixelValueTransformationSequence FrameVOILUTSequence
    CTReconstructionSequence CTImageFrameTypeSequence CTAcquisitionTypeSequence DimensionIndexSequence
    DimensionOrganizationSequence TemporalPositionSequence
    """.split()  # noqa: SIM905
)
EMPTIED = frozenset(
    """
    AccessionNumber ReferringPhysicianName StudyID PatientBirthDate StudyTime SeriesTime ContentTime AcquisitionTime
    PositionReferenceIndicator
    """.split()  # noqa: SIM905
)
"""What has to be there, but without a value."""

UNITS = frozenset(("", "OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"))
"""The standard's words for what pixels measure; '' is Hounsfield units by default, so that no other may become it."""


def disguised_header(found: Dataset, disguise: Disguise) -> Dataset:
    """Patient and study of derived objects under a pseudonym: the code, sex, age, the day moved back, nothing else."""
    header = Dataset()
    header.SpecificCharacterSet = "ISO_IR 192"
    header.PatientName = header.PatientID = disguise.code
    header.PatientSex, header.PatientBirthDate = found.get("PatientSex", ""), ""
    if found.get("PatientAge"):
        header.PatientAge = age_that_may_leave(str(found.PatientAge))
    header.StudyDate, header.StudyTime = disguise.dicom_day(str(found.get("StudyDate", ""))), ""
    header.AccessionNumber = header.StudyID = header.ReferringPhysicianName = ""
    header.PatientIdentityRemoved, header.DeidentificationMethod = "YES", METHOD
    return header


def anonymizer(disguise: Disguise) -> "Anonymizer":
    """dicognito with our own list before it; use it for all files of a patient."""
    from dicognito.anonymizer import Anonymizer

    made = Anonymizer(seed=disguise.secret.hex())
    made.add_element_handler(_Policy(disguise))
    return made


def _unit(said: str) -> str:
    word = said.strip().upper()
    return word if word in UNITS else "HU" if word in HU_WORDS else "US" if word in OPEN_WORDS else "OTHER"


class _Policy(ElementAnonymizer):
    """Our list as dicognito asks for it: called for each element, True for one that is dealt with."""

    def __init__(self, disguise: Disguise) -> None:
        self._disguise = disguise

    def __call__(self, dataset: Dataset, element: Any) -> bool:
        keyword, vr = element.keyword, element.VR
        if keyword in ("PatientName", "PatientID"):
            element.value = self._disguise.code
        elif keyword in EMPTIED:
            element.value = ""
        elif keyword == "PatientAge":
            element.value = age_that_may_leave(str(element.value or ""))
        elif keyword == "RescaleType":
            element.value = _unit(str(element.value or ""))
        elif keyword == "BodyPartExamined":
            element.value = "CHEST" if "CHEST" in str(element.value).upper() else ""
        elif keyword == "ContrastBolusAgent":
            element.value = "noted" if str(element.value).strip() else ""
        elif vr == "UI" and keyword not in KEPT_WORDS:
            element.value = self._uids(element.value)
        elif vr == "DA":
            element.value = self._disguise.dicom_day(str(element.value))
        elif not self._is_kept(element):
            del dataset[element.tag]
        return True

    def _uids(self, value: Any) -> Any:
        if value is None or isinstance(value, str | UID):
            return self._disguise.uid(str(value or ""))
        return [self._disguise.uid(str(one)) for one in value]

    @staticmethod
    def _is_kept(element: Any) -> bool:
        if element.tag.is_private or element.tag.group & 0xFF00 in (0x5000, 0x6000):  # curves, overlays may hold text
            return False
        if element.VR == "SQ":
            return element.keyword in KEPT_SEQUENCES
        return element.VR in NUMBERS or element.keyword in KEPT_WORDS or element.keyword == "PixelData"

    def describe_actions(self) -> Any:
        """What dicognito asks of every handler."""
        yield "Keep only what is on the list of SScILD"
