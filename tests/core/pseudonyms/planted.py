"""Studies full of words that must never leave; all of them can be told by their form, in whatever is written."""

import gzip
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from pydicom.dataset import Dataset

from tests.core.dicom.factory import set_raw, stack_positions, write_series
from tests.views.report import pages

PLANE = {"rows": 10, "columns": 12, "spacing": (14.0, 12.0)}
SLICES = 3
TEXTS = (
    *("StudyDescription", "SeriesDescription", "ProtocolName", "ImageComments", "PatientComments", "StudyComments"),
    *("InstitutionName", "InstitutionAddress", "InstitutionalDepartmentName", "StationName", "AccessionNumber"),
    *("ContrastBolusAgent", "RequestedProcedureDescription", "AdmittingDiagnosesDescription", "Allergies"),
    *("OtherPatientIDs", "PatientAddress", "DeviceSerialNumber", "StudyID", "IssuerOfPatientID", "Occupation"),
)
NAMES = (
    *("PatientName", "ReferringPhysicianName", "OperatorsName", "PerformingPhysicianName", "OtherPatientNames"),
    *("NameOfPhysiciansReadingStudy", "PatientBirthName", "PatientMotherBirthName"),
)
DAYS = ("StudyDate", "SeriesDate", "AcquisitionDate", "ContentDate", "PatientBirthDate")


def uid(number: int, what: int, index: int = 0) -> str:
    return f"1.2.826.0.1.3680043.8.498.7{number:04d}.{what}.{index + 1}9"


def day(number: int) -> str:
    """A study day that no other number in a file looks like by chance."""
    return f"20{10 + number % 10:02d}{1 + number % 12:02d}{10 + number % 18:02d}"


def secrets_of(number: int) -> list[str]:
    """Every word planted into study ``number``."""
    words = [f"Geheim{keyword[:7]}{number:03d}q" for keyword in (*TEXTS, *NAMES)]
    uids = [uid(number, what) for what in (1, 2, 3)] + [uid(number, 4, index) for index in range(SLICES)]
    others = [f"{word}{number:03d}q" for word in ("Privat", "Folge", "Ordner")]
    return [*words, *uids, f"GeheimID{number:03d}q", *others]


def plant(folder: Path, number: int) -> Path:
    """A tiny CT with secrets in header, nested items, private tags, overlay, and the folder's own name."""
    target = folder / f"Ordner{number:03d}q"

    def change(data: Dataset, index: int) -> None:
        for keyword in (*TEXTS, *NAMES):
            set_raw(data, keyword, f"Geheim{keyword[:7]}{number:03d}q")
        for keyword in DAYS:
            set_raw(data, keyword, day(number))
        data.PatientBirthDate = f"19{30 + number % 50}0614"
        data.BodyPartExamined = f"CHEST GEHEIM{number:03d}Q"
        data.PatientID, data.PatientSex, data.PatientAge = f"GeheimID{number:03d}q", "F", "061Y"
        data.StudyInstanceUID, data.SeriesInstanceUID = uid(number, 1), uid(number, 2)
        data.FrameOfReferenceUID, data.SOPInstanceUID = uid(number, 3), uid(number, 4, index)
        block = data.private_block(0x0011, "Privat000q", create=True)
        block.add_new(0x10, "LO", f"Privat{number:03d}q")
        nested = Dataset()
        nested.RequestedProcedureDescription, nested.CodeMeaning = f"Folge{number:03d}q", f"Folge{number:03d}q"
        data.RequestAttributesSequence = [nested]
        data.add_new(0x60000022, "LO", f"Folge{number:03d}q")

    positions = stack_positions(SLICES, 4.0, **PLANE)
    write_series(target, positions, change, **PLANE)
    return target


def contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """Everything that can be read in a file: as it is, unpacked, and as text."""
    data = path.read_bytes()
    yield path.name, data
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as book:
            yield from ((f"{path.name}/{name}", book.read(name)) for name in book.namelist())
    if path.suffix == ".gz":
        yield f"{path.name} unpacked", gzip.decompress(data)
    start = data.find(b"%PDF")
    if start >= 0:
        yield f"{path.name} read", "\n".join(pages.texts(data[start:])).encode()


MARKS = (r"geheim", r"privat\d", r"folge\d", r"ordner\d", r"1\.2\.826\.0\.1\.3680043\.8\.498\.7\d{4}\.")
"""By what every planted word is told."""

PLANTED = re.compile(rf"(?:{'|'.join(MARKS)})[\w.]*", re.IGNORECASE)


def hits(folders: list[Path]) -> list[tuple[str, str]]:
    """Where a planted word is found, in any writing and in names of files too."""
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            everything = [(str(path), str(path.relative_to(folder)).encode())]
            everything += list(contents(path)) if path.is_file() else []
            found += [(name, word) for name, data in everything for word in words_in(data)]
    return found


def words_in(data: bytes) -> set[str]:
    """The planted words in bytes, be they of one or of two bytes a letter."""
    text = data.decode("latin-1")
    return {word.lower() for form in (text, text.replace("\0", "")) for word in PLANTED.findall(form)}
