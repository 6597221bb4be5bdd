"""The files of the CT under a pseudonym, so that what lies over it can be opened with it."""

from collections.abc import Iterator

import pydicom
from pydicom.dataset import Dataset

from sscild_desktop.core.dicom.headers.quiet import quiet_pydicom
from sscild_desktop.core.dicom.places import PlaceReader
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.pseudonyms.disguise import Disguise
from sscild_desktop.core.pseudonyms.tags import anonymizer


def disguised_ct(series: SeriesFound, disguise: Disguise) -> Iterator[tuple[str, Dataset]]:
    """Each file of the series in the order of its slices, with a name that tells nothing; pixels as they were."""
    policy, places = anonymizer(disguise), dict.fromkeys(one.place for one in series.slices)
    with PlaceReader() as reader:
        for number, place in enumerate(places, start=1):
            with quiet_pydicom():
                with reader.open(place) as file:
                    data = pydicom.dcmread(file, force=True)
                data.preamble = b"\0" * 128  # may hold another file
                policy.anonymize(data)
                if data.get("BurnedInAnnotation") != "YES":
                    data.PatientIdentityRemoved = "YES"
            yield f"ct-{number:04d}.dcm", data
