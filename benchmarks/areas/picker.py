"""What there is in a folder, as the window asks before it opens: the headers of every file, against other readers."""

from pathlib import Path

from benchmarks.areas import Area, Peer, Work
from benchmarks.areas.load import files
from sscild_desktop.core.dicom import scan

TAGS = ("SeriesInstanceUID", "ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing")


def ours(folder: str, _quick: bool) -> Work:
    return lambda: sum(series.slice_count for series in scan([Path(folder)]).series)


def of_pydicom(folder: str, _quick: bool) -> Work:
    import pydicom

    def work() -> int:
        read = [pydicom.dcmread(path, stop_before_pixels=True) for path in files(folder)]
        return len([[data[tag].value for tag in TAGS] for data in read])

    return work


def of_dicomsdl(folder: str, _quick: bool) -> Work:
    import dicomsdl

    def work() -> int:
        read = [dicomsdl.open(str(path)) for path in files(folder)]
        return len([[getattr(data, tag) for tag in TAGS] for data in read])

    return work


def of_simpleitk(folder: str, _quick: bool) -> Work:
    import SimpleITK as sitk

    def work() -> int:
        found = sitk.ImageSeriesReader.GetGDCMSeriesIDs(folder)
        return sum(len(sitk.ImageSeriesReader.GetGDCMSeriesFileNames(folder, one)) for one in found)

    return work


AREA = Area(
    "Picker",
    (
        Peer("program", ours, str),
        Peer("dicomsdl", of_dicomsdl, str),
        Peer("pydicom", of_pydicom, str),
        Peer("SimpleITK", of_simpleitk, str),
    ),
)
