"""Writes small DICOM series whose every voxel is known: the value is a function of the place in the patient."""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
from numpy.typing import NDArray
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import dcmwrite, write_dataset
from pydicom.uid import (
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
CORONAL = (1.0, 0.0, 0.0, 0.0, 0.0, -1.0)
SAGITTAL = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
UID = "1.2.826.0.1.3680043.8.498."
NAME = "Secret^Patient"

Hu = Callable[[NDArray[np.float64]], NDArray[np.float64]]
Change = Callable[[Dataset, int], None]


def slope_hu(lps: NDArray[np.float64]) -> NDArray[np.float64]:
    """Linear in x, y and z, so that linear interpolation is exact; differs along every axis."""
    return lps @ np.array([1.0, 0.7, 0.4]) + 20.0


def chest_hu(lps: NDArray[np.float64]) -> NDArray[np.float64]:
    """A crude chest around the origin: an elliptic body with two lungs of about 1.2 litres each, closed at the ends."""
    x, y, z = lps[..., 0], lps[..., 1], lps[..., 2]
    body = (x / 150) ** 2 + (y / 105) ** 2 < 1
    lung = ((np.abs(x) - 70) / 55) ** 2 + (y / 75) ** 2 + (z / 70) ** 2 < 1
    return np.where(lung, -850.0, np.where(body, 40.0, -1000.0))


def stack_positions(
    count: int, step: float, orientation: Sequence[float] = AXIAL, centre: Sequence[float] = (0, 0, 0), **plane: Any
) -> list[NDArray[np.float64]]:
    """Image positions of an even stack whose middle lies at ``centre``."""
    rows, columns, spacing = plane.get("rows", 40), plane.get("columns", 52), plane.get("spacing", (6.0, 6.0))
    along, down = np.array(orientation[:3], float), np.array(orientation[3:], float)
    corner = np.asarray(centre, float) - along * spacing[1] * (columns - 1) / 2 - down * spacing[0] * (rows - 1) / 2
    normal = np.cross(along, down)
    return [corner + normal * step * (i - (count - 1) / 2) for i in range(count)]


def pixel_places(
    position: Sequence[float], orientation: Sequence[float], rows: int, columns: int, spacing: Sequence[float]
) -> NDArray[np.float64]:
    """LPS millimetres (rows, columns, 3) of every pixel of a slice, by the definition in the standard."""
    along, down = np.array(orientation[:3], float), np.array(orientation[3:], float)
    r, c = np.mgrid[:rows, :columns].astype(float)
    return np.asarray(position, float) + c[..., None] * spacing[1] * along + r[..., None] * spacing[0] * down


def make_slice(
    index: int,
    position: Sequence[float] = (0, 0, 0),
    orientation: Sequence[float] = AXIAL,
    rows: int = 40,
    columns: int = 52,
    spacing: tuple[float, float] = (6.0, 6.0),
    thickness: float = 1.0,
    hu: Hu = chest_hu,
    series: str = "1",
    slope: float = 1.0,
    intercept: float = -1024.0,
) -> Dataset:
    """One CT slice, 12 bits unsigned in 16."""
    values = hu(pixel_places(position, orientation, rows, columns, spacing))
    stored = np.clip(np.rint((values - intercept) / slope), 0, 4095).astype("<u2")
    data = Dataset()
    data.SOPClassUID, data.SOPInstanceUID = CTImageStorage, f"{UID}{series}.{index + 1}"
    data.StudyInstanceUID, data.SeriesInstanceUID, data.FrameOfReferenceUID = UID + "9", UID + series, UID + "8"
    data.Modality, data.Manufacturer, data.SeriesDescription, data.ConvolutionKernel = "CT", "Maker", "Chest", "B60f"
    data.PatientName, data.PatientID, data.PatientPosition = NAME, "ID-SECRET-7", "HFS"
    data.ImageType, data.StudyDate = ["ORIGINAL", "PRIMARY", "AXIAL"], "20200101"
    data.InstanceNumber, data.AcquisitionNumber, data.SliceThickness = index + 1, 1, thickness
    data.ImagePositionPatient, data.ImageOrientationPatient = _decimals(position), _decimals(orientation)
    data.PixelSpacing, data.RescaleSlope, data.RescaleIntercept = _decimals(spacing), slope, intercept
    data.Rows, data.Columns, data.SamplesPerPixel, data.PhotometricInterpretation = rows, columns, 1, "MONOCHROME2"
    data.BitsAllocated, data.BitsStored, data.HighBit, data.PixelRepresentation = 16, 12, 11, 0
    data.PixelData = stored.tobytes()
    data["PixelData"].VR = "OW"
    return data


def _decimals(values: Sequence[float]) -> list[str]:
    return [f"{float(value):.9f}"[:16] for value in values]


def encode(data: Dataset, syntax: str = ExplicitVRLittleEndian) -> bytes:
    """The file of a dataset as bytes, with preamble and meta header."""
    uids = (data.get("SOPClassUID", CTImageStorage), data.get("SOPInstanceUID", UID + "5"))
    with _as_told():
        if syntax == ExplicitVRLittleEndian and all(isinstance(uid, str) for uid in uids):
            stream = DicomBytesIO()
            stream.is_little_endian, stream.is_implicit_VR = True, False
            write_dataset(stream, data)
            return _head(*uids, syntax) + stream.getvalue()
        return _file(data, *uids, syntax)


@contextmanager
def _as_told() -> Iterator[None]:
    """pydicom writes whatever it is given."""
    before = pydicom.config.settings.writing_validation_mode
    pydicom.config.settings.writing_validation_mode = pydicom.config.IGNORE
    try:
        yield
    finally:
        pydicom.config.settings.writing_validation_mode = before


def _file(data: Dataset, sop_class: Any, sop_uid: Any, syntax: str) -> bytes:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID, meta.TransferSyntaxUID = sop_class, sop_uid, syntax
    data.file_meta = meta
    stream = io.BytesIO()
    dcmwrite(stream, data, enforce_file_format=True)
    return stream.getvalue()


@lru_cache(maxsize=4000)
def _head(sop_class: str, sop_uid: str, syntax: str) -> bytes:
    """All before the dataset, which takes pydicom as long as the dataset."""
    return _file(Dataset(), sop_class, sop_uid, syntax)


def write(data: Dataset, path: Path, syntax: str = ExplicitVRLittleEndian) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode(data, syntax))
    return path


def write_series(
    folder: Path,
    positions: Sequence[Sequence[float]] | None = None,
    change: Change | None = None,
    syntax: str = ExplicitVRLittleEndian,
    **slice_arguments: Any,
) -> list[Path]:
    """A series of slices; by default 40 through the crude chest, which the gate lets pass."""
    if positions is None:
        keys = ("orientation", "rows", "columns", "spacing")
        positions = stack_positions(40, 4.0, **{key: slice_arguments[key] for key in keys if key in slice_arguments})
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{slice_arguments.get('series', '1')}-{index:04d}" for index in range(len(positions))]
    for index, (path, position) in enumerate(zip(paths, positions, strict=True)):
        if change is None:
            path.write_bytes(_plain_file(index, tuple(position), syntax, **slice_arguments))
            continue
        data = _to_be_changed(index, tuple(position), syntax, **slice_arguments)
        change(data, index)
        write(data, path, syntax)
    return paths


def _to_be_changed(index: int, position: tuple[float, ...], syntax: str, **slice_arguments: Any) -> Dataset:
    """A slice of which pydicom decodes, and encodes again, only what is changed."""
    if syntax != ExplicitVRLittleEndian:
        return make_slice(index, position, **slice_arguments)
    return pydicom.dcmread(io.BytesIO(_plain_file(index, position, syntax, **slice_arguments)))


@lru_cache(maxsize=4000)
def _plain_file(index: int, position: tuple[float, ...], syntax: str, **slice_arguments: Any) -> bytes:
    """The same slices are written over and over, and pydicom takes milliseconds for each."""
    return encode(make_slice(index, position, **slice_arguments), syntax)


def set_raw(data: Dataset, keyword: str, value: Any) -> None:
    """Sets a value that pydicom itself would refuse."""
    tag, vr = pydicom.datadict.tag_for_keyword(keyword), pydicom.datadict.dictionary_VR(keyword)
    element = DataElement(tag, vr, value, validation_mode=pydicom.config.IGNORE)
    data[tag] = element


SYNTAXES = {
    "implicit": ImplicitVRLittleEndian,
    "explicit": ExplicitVRLittleEndian,
    "big endian": ExplicitVRBigEndian,
    "deflated": DeflatedExplicitVRLittleEndian,
}
