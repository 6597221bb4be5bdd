"""The coded words of derived objects: SNOMED CT and DICOM's own where they exist, else our scheme 99SSCILD."""

from pydicom.dataset import Dataset
from pydicom.sr.coding import Code

from sscild_desktop.core.classes import Lesion, Lobe, Lung

SCHEME = "99SSCILD"


def sct(value: str, meaning: str) -> Code:
    return Code(value, "SCT", meaning)


def dcm(value: str, meaning: str) -> Code:
    return Code(value, "DCM", meaning)


def own(value: str, meaning: str) -> Code:
    return Code(value, SCHEME, meaning)


ANATOMY = sct("123037004", "Anatomical Structure")
ABNORMAL = sct("49755003", "Morphologically Abnormal Structure")
LUNG = sct("39607008", "Lung")
RIGHT, LEFT = sct("24028007", "Right"), sct("7771000", "Left")
UPPER, LOWER = sct("45653009", "Upper lobe of lung"), sct("90572001", "Lower lobe of lung")
MIDDLE = sct("72481006", "Middle lobe of right lung")

LUNGS: dict[Lung, tuple[Code, Code]] = {Lung.RIGHT: (LUNG, RIGHT), Lung.LEFT: (LUNG, LEFT)}
"""Structure and side, as the standard asks for them: apart."""

LOBES: dict[Lobe, tuple[Code, Code]] = {
    Lobe.RIGHT_UPPER: (UPPER, RIGHT),
    Lobe.RIGHT_MIDDLE: (MIDDLE, RIGHT),
    Lobe.RIGHT_LOWER: (LOWER, RIGHT),
    Lobe.LEFT_UPPER: (UPPER, LEFT),
    Lobe.LEFT_LOWER: (LOWER, LEFT),
}

LESIONS: dict[Lesion, Code] = {
    Lesion.GGO: dcm("112120", "Ground glass opacity"),
    Lesion.RETICULATION: dcm("112113", "Reticular pattern"),
    Lesion.CONSOLIDATION: sct("95436008", "Lung consolidation"),  # a disorder of SNOMED CT, OMOP concept 4318404
    Lesion.FIBROSIS: sct("112674009", "Fibrosis"),
}

TOTAL_DISEASE = own("total", "Union of all lesion classes")
NETWORK_FAMILY = dcm("123110", "Artificial Intelligence")
BUILT_IN_FAMILY = dcm("123104", "Morphological Operations")

# --- measurements ----------------------------------------------------------------------------------------------------

CT_OF_CHEST = sct("169069000", "Computed tomography of chest")  # as in HL7 FHIR's examples (“CT of thorax”)
VOLUME = sct("118565006", "Volume")
ATTENUATION = dcm("112031", "Attenuation Coefficient")
MEAN = sct("373098007", "Mean")
SHARE_OF_LUNGS = own("extent-lungs", "Extent in percent of the volume of both lungs")
SHARE_OF_LOBE = own("extent-lobe", "Extent in percent of the volume of the lobe")
SEVERITY = own("lobar-severity", "Lobar severity 0 to 5 (Guiot 2025)")
SEVERITY_SUM = own("severity-sum", "Sum of the lobar severities 0 to 25 (Guiot 2025)")
SCORES = {
    "tot": own("goh-tot", "Total extent (TOT) in percent of the lung area"),
    "gg": own("goh-gg", "Ground-glass (GG) in percent of the lung area"),
    "ret": own("goh-ret", "Reticulation (RET) in percent of the lung area"),
}
LEVEL_HEIGHT = own("goh-level-z", "Patient z of the Goh level")
MEAN_EXTENT = own("goh-extent", "Mean total extent of the five Goh levels")
FVC = own("fvc-percent", "FVC in percent predicted, as used for the stage")
GOH_STAGE = own("goh-stage", "Goh stage (Goh 2008)")
STAGES = {
    "limited": own("goh-limited", "Limited disease"),
    "extensive": own("goh-extensive", "Extensive disease"),
    "indeterminate": own("goh-indeterminate", "Indeterminate, FVC needed"),
}


def goh_level(number: int) -> Code:
    return own(f"goh-level-{number}", f"Goh level {number}")


def _unit(value: str, meaning: str) -> Code:
    return Code(value, "UCUM", meaning)


MILLILITRE, PERCENT, MILLIMETRE = _unit("ml", "milliliter"), _unit("%", "Percent"), _unit("mm", "millimeter")
HOUNSFIELD, ONE = _unit("[hnsf'U]", "Hounsfield unit"), _unit("1", "no units")

# --- pictures and documents ------------------------------------------------------------------------------------------

SOURCE_IMAGE = dcm("121322", "Source image for image processing operation")
IMAGING_REPORT = Code("18748-4", "LN", "Diagnostic Imaging Report")


def coded(code: Code) -> Dataset:
    """A code as an item of a sequence."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = code.value, code.scheme_designator, code.meaning
    return item
