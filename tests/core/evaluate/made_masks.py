"""Masks of a small made chest in every kind of file that readers' programs write."""

from pathlib import Path

import numpy as np
import SimpleITK as sitk
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from sscild_desktop.core.evaluate.contours import STRUCTURE_SET
from sscild_desktop.core.evaluate.dicom_masks import LABEL_MAP, SEGMENTATION
from sscild_desktop.core.exports.nifti import to_image
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume

SHAPE = (5, 12, 10)
GRID = Geometry(SHAPE, (2.5, 0.7, 0.8), (-10.0, -20.0, 30.0))


def ct(geometry: Geometry = GRID, uid: str = "1.2.3", patient: str = "P1") -> Volume:
    """A CT of nothing: the masks are what matters."""
    return Volume(np.zeros(geometry.shape, np.int16), geometry, SeriesInfo(series_uid=uid, patient_id=patient))


def labels() -> np.ndarray:
    """1 lung, 2 ground-glass, 3 fibrosis, no two axes alike."""
    made = np.zeros(SHAPE, np.uint8)
    made[1:4, 2:10, 1:8] = 1
    made[1:3, 3:6, 2:5] = 2
    made[2:4, 7:9, 3:7] = 3
    return made


def write_image(path: Path, mask: np.ndarray, geometry: Geometry = GRID, **meta: str) -> Path:
    image = to_image(mask, geometry)
    for key, value in meta.items():
        image.SetMetaData(key, value)
    sitk.WriteImage(image, str(path), useCompression=True)
    return path


def _base(sop_class: str, uid: str, patient: str) -> FileDataset:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = sop_class, generate_uid()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    data.SOPClassUID, data.SOPInstanceUID = sop_class, meta.MediaStorageSOPInstanceUID
    data.PatientID, data.Modality = patient, "SEG"
    if sop_class != STRUCTURE_SET:
        data.ReferencedSeriesSequence = Sequence([_item(SeriesInstanceUID=uid)])
    return data


def _item(**values: object) -> Dataset:
    made = Dataset()
    for key, value in values.items():
        setattr(made, key, value)
    return made


def write_seg(path: Path, mask: np.ndarray, names: dict[int, str], kind: str = "BINARY", geometry: Geometry = GRID,
              uid: str = "1.2.3", patient: str = "P1", upside_down: bool = False) -> Path:  # fmt: skip
    """A SEG object with a frame for each slice and segment that is not empty; a label map has one for each slice."""
    data = _base(LABEL_MAP if kind == "LABELMAP" else SEGMENTATION, uid, patient)
    data.SegmentationType = kind
    data.SegmentSequence = Sequence([_item(SegmentNumber=n, SegmentLabel=name) for n, name in names.items()])
    turn = [1, 0, 0, 0, -1, 0] if upside_down else [1, 0, 0, 0, 1, 0]
    frames, places = [], []
    for z in range(mask.shape[0]):
        corner = geometry.index_to_patient((z, mask.shape[1] - 1 if upside_down else 0, 0))
        place = _item(ImagePositionPatient=[float(v) for v in corner])
        for number in names if kind != "LABELMAP" else [0]:
            plane = mask[z] if kind == "LABELMAP" else (mask[z] == number).astype(np.uint8)
            if not plane.any():
                continue
            frames.append(plane[::-1] if upside_down else plane)
            group = _item(PlanePositionSequence=Sequence([place]))
            if kind != "LABELMAP":
                group.SegmentIdentificationSequence = Sequence([_item(ReferencedSegmentNumber=number)])
            places.append(group)
    spacing = [geometry.spacing[1], geometry.spacing[2]]
    data.SharedFunctionalGroupsSequence = Sequence([_item(
        PixelMeasuresSequence=Sequence([_item(PixelSpacing=spacing, SliceThickness=geometry.spacing[0])]),
        PlaneOrientationSequence=Sequence([_item(ImageOrientationPatient=turn)]),
    )])  # fmt: skip
    data.PerFrameFunctionalGroupsSequence = Sequence(places)
    _put_pixels(data, np.stack(frames), kind)
    data.save_as(path, enforce_file_format=True)
    return path


def _put_pixels(data: Dataset, frames: np.ndarray, kind: str) -> None:
    data.NumberOfFrames, data.Rows, data.Columns = frames.shape
    data.SamplesPerPixel, data.PhotometricInterpretation, data.PixelRepresentation = 1, "MONOCHROME2", 0
    bits = 1 if kind == "BINARY" else 8
    data.BitsAllocated = data.BitsStored = bits
    data.HighBit = bits - 1
    if kind == "FRACTIONAL":
        data.MaximumFractionalValue, frames = 200, frames * np.uint8(200)
    packed = np.packbits(frames.ravel(), bitorder="little") if bits == 1 else frames.astype(np.uint8)
    data.PixelData = packed.tobytes() + b"\0" * (packed.size % 2)


def write_structures(path: Path, regions: dict[str, list[np.ndarray]], uid: str = "1.2.3", patient: str = "P1",
                     geometry: Geometry = GRID) -> Path:  # fmt: skip
    """An RTSTRUCT; each contour is an array of voxels (z, y, x) with fractions."""
    data = _base(STRUCTURE_SET, uid, patient)
    series = _item(SeriesInstanceUID=uid)
    study = _item(RTReferencedSeriesSequence=Sequence([series]))
    data.ReferencedFrameOfReferenceSequence = Sequence([_item(RTReferencedStudySequence=Sequence([study]))])
    data.StructureSetROISequence = Sequence([_item(ROINumber=n, ROIName=name) for n, name in enumerate(regions, 1)])
    drawn = []
    for number, contours in enumerate(regions.values(), 1):
        items = [
            _item(ContourGeometricType="CLOSED_PLANAR", NumberOfContourPoints=len(points),
                  ContourData=[f"{v:.4f}" for v in geometry.index_to_patient(points).ravel()])
            for points in contours
        ]  # fmt: skip
        drawn.append(_item(ReferencedROINumber=number, ContourSequence=Sequence(items)))
    data.ROIContourSequence = Sequence(drawn)
    data.save_as(path, enforce_file_format=True)
    return path


def rectangle(z: float, rows: tuple[float, float], columns: tuple[float, float]) -> np.ndarray:
    (top, bottom), (left, right) = rows, columns
    return np.array([(z, top, left), (z, top, right), (z, bottom, right), (z, bottom, left)], float)
