"""Every element of a file's header as plain text, for a reader who wants to look something up."""

import io
from dataclasses import dataclass

import pydicom
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.errors import InvalidDicomError

from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.places import Place, PlaceReader
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import ZIP_DAMAGE

MOST_BYTES, MOST_ROWS, MOST_CHARACTERS, DEEPEST = 4 << 20, 5000, 300, 6
HIDDEN = "hidden with names"
PATIENT_GROUP, PERSON = 0x0010, "PN"
OPEN_TO_ALL = {0x00101010, 0x00100040}
"""Of the patient's group: age and sex name nobody."""


@dataclass(frozen=True)
class TagRow:
    """``tag`` as (0020,0013), indented inside sequences."""

    tag: str
    name: str
    vr: str
    value: str


def header_rows(place: Place, is_pseudonymous: bool = False) -> tuple[TagRow, ...]:
    """The header of a file in its order, without pixels; with names hidden nothing that is the patient's own.

    Raises InputRefused where the file is gone or cannot be read.
    """
    try:
        with PlaceReader() as reader:
            data = reader.head(place, MOST_BYTES)
        rows: list[TagRow] = []
        with quiet_pydicom():
            dataset = pydicom.dcmread(io.BytesIO(data), stop_before_pixels=True, force=True)
            for part in (getattr(dataset, "file_meta", Dataset()), dataset):
                _add(rows, part, is_pseudonymous, 0)
    except (OSError, TypeError, InvalidDicomError, *ZIP_DAMAGE) as error:
        raise InputRefused("The header of this slice cannot be read any more; open the CT again.") from error
    return tuple(rows)


def _add(rows: list[TagRow], dataset: Dataset, is_pseudonymous: bool, depth: int) -> None:
    for tag in sorted(dataset.keys()):
        if len(rows) >= MOST_ROWS:
            return
        element = _element(dataset, tag)
        if element is None:
            rows.append(TagRow(_tag(int(tag), depth), "", "", "cannot be read"))
            continue
        hides = is_pseudonymous and _is_of_a_person(element)
        value = HIDDEN if hides and element.value else _value(element)
        rows.append(TagRow(_tag(int(tag), depth), element.name, element.VR, value))
        if element.VR == "SQ" and depth < DEEPEST and not hides:
            for item in element.value:
                _add(rows, item, is_pseudonymous, depth + 1)


def _element(dataset: Dataset, tag: int) -> DataElement | None:
    """One element; what is damaged in itself must not hide the others."""
    try:
        return dataset[tag]
    except Exception:  # pydicom raises whatever its converters do
        return None


def _tag(tag: int, depth: int) -> str:
    return f"{'  ' * depth}({tag >> 16:04X},{tag & 0xFFFF:04X})"


def _is_of_a_person(element: DataElement) -> bool:
    """Names of anybody, and all of the patient's group that could tell who it is; private elements may hold both."""
    tag = int(element.tag)
    in_group = tag >> 16 == PATIENT_GROUP and tag not in OPEN_TO_ALL
    return element.VR == PERSON or in_group or bool(element.tag.is_private)


def _value(element: DataElement) -> str:
    if element.VR == "SQ":
        return f"{len(element.value)} items"
    if isinstance(element.value, bytes):
        return f"{len(element.value)} bytes"
    text = str(element.value).replace("\n", " ").replace("\r", " ")
    return text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS]} …"
