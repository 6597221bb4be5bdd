"""The files of the CT under a pseudonym, so that what lies over it can be opened with it."""

from collections.abc import Iterator

import pydicom
from pydicom.dataset import Dataset

from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.places import Place, PlaceReader
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.exports.dicom.source import UNREADABLE
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.pseudonyms.tags import anonymizer


def disguised_ct(series: SeriesFound, disguise: Disguise) -> Iterator[tuple[str, Dataset]]:
    """Each file of the series in the order of its slices, with a name that tells nothing; pixels as they were.

    Raises ExportFailed for a file that is gone or damaged.
    """
    policy, syntaxes = anonymizer(disguise), {one.place: one.header.pixels.transfer_syntax for one in series.slices}
    with PlaceReader() as reader:
        for number, (place, syntax) in enumerate(syntaxes.items(), start=1):
            with quiet_pydicom():
                data = _read(reader, place)
                data.preamble = b"\0" * 128  # may hold another file
                data.file_meta.setdefault("TransferSyntaxUID", syntax)  # a file without a meta header does not say it
                policy.anonymize(data)
                if data.get("BurnedInAnnotation") != "YES":
                    data.PatientIdentityRemoved = "YES"
            yield f"ct-{number:04d}.dcm", data


def _read(reader: PlaceReader, place: Place) -> Dataset:
    try:
        with reader.open(place) as file:
            return pydicom.dcmread(file, force=True)
    except Exception as error:  # whatever has become of the file since it was opened
        raise ExportFailed(UNREADABLE) from error
