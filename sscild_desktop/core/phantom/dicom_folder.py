"""Writes a volume as a folder of CT Image Storage files of a fictitious patient; voxels come back exactly."""

import shutil
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from sscild_desktop.core.errors import ExportFailed
from sscild_desktop.core.phantom.thorax import PHANTOM_NAME, fixed_uid
from sscild_desktop.core.progress import Report, silent
from sscild_desktop.core.volume import Volume

CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2"
EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1"
UNSIGNED_RANGE = (-1024, 3071)
"""HU that fit 12 unsigned bits with an intercept of -1024, as most scanners store them."""


def write_dicom_folder(volume: Volume, folder: Path, report: Report = silent) -> None:
    """Write one file per slice into ``folder``, all or nothing; a folder that already holds this series is kept.

    Raises ExportFailed when the folder holds anything that this function did not write.
    """
    folder = Path(folder)
    if _holds(folder, volume):
        report(1.0, "The DICOM folder is already there")
        return
    _refuse_foreign(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise ExportFailed(f"The folder {folder} cannot be written ({error.strerror}); choose another.") from error
    try:
        _write_slices(volume, fresh, report)
        fresh.chmod(0o755)  # mkdtemp makes folders that only their owner may read
        _put_in_place(fresh, folder)
    except OSError as error:
        raise ExportFailed(f"The folder {folder} cannot be written ({error.strerror}); choose another.") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _put_in_place(fresh: Path, folder: Path) -> None:
    """Swap the finished folder in; an older phantom of ours makes room for it only when the new one is complete."""
    if not folder.exists():
        fresh.rename(folder)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{folder.name}-old-", dir=folder.parent))
    try:
        folder.rename(old / "old")
        fresh.rename(folder)
    finally:
        shutil.rmtree(old, ignore_errors=True)


def _holds(folder: Path, volume: Volume) -> bool:
    """Whether the folder is exactly this series, as written before."""
    files = _entries(folder)
    if len(files) != volume.geometry.shape[0] or not volume.series.series_uid:
        return False
    return all(_own_series(path) == volume.series.series_uid for path in (files[0], files[-1]))


def _entries(folder: Path) -> list[Path]:
    if folder.exists() and not folder.is_dir():
        raise ExportFailed(f"{folder} is a file, not a folder; choose another name.")
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _refuse_foreign(folder: Path) -> None:
    for path in _entries(folder):
        if _own_series(path) is None:
            raise ExportFailed(f"The folder {folder} already holds other files; choose an empty or a new folder.")


def _own_series(path: Path) -> str | None:
    """Series UID of a file that this module wrote, None for any other."""
    import pydicom
    from pydicom.errors import InvalidDicomError

    if not path.is_file() or path.suffix != ".dcm":
        return None
    try:
        header = pydicom.dcmread(path, specific_tags=["PatientName", "SeriesInstanceUID"], stop_before_pixels=True)
    except (InvalidDicomError, OSError):
        return None
    return str(header.SeriesInstanceUID) if str(header.get("PatientName", "")) == PHANTOM_NAME else None


def _write_slices(volume: Volume, folder: Path, report: Report) -> None:
    count = volume.geometry.shape[0]
    common = _common_header(volume)
    dataset = _encoded(common)
    for k in range(count):
        report(k / count, "Writing DICOM files")
        _put_slice(dataset, volume, k, common)
        dataset.save_as(folder / f"CT{k + 1:04d}.dcm", enforce_file_format=True)


def _common_header(volume: Volume) -> dict[str, Any]:
    """What all slices share. The patient is always the fictitious one, whatever the volume says."""
    series, (_, rows, columns) = volume.series, volume.geometry.shape
    is_unsigned = UNSIGNED_RANGE[0] <= int(volume.hu.min()) and int(volume.hu.max()) <= UNSIGNED_RANGE[1]
    uid = series.series_uid or fixed_uid("unnamed", volume.geometry)
    axes = volume.geometry.direction_matrix
    spacing = volume.geometry.spacing
    return {
        "SpecificCharacterSet": "ISO_IR 192",
        "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
        "SOPClassUID": CT_IMAGE_STORAGE,
        "StudyDate": series.study_date or "20260101",
        "SeriesDate": series.study_date or "20260101",
        "ContentDate": series.study_date or "20260101",
        "StudyTime": "120000",
        "SeriesTime": "120000",
        "ContentTime": "120000",
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
        "Modality": "CT",
        "Manufacturer": series.manufacturer,
        "ManufacturerModelName": "Generated",
        "StudyDescription": "Generated chest CT",
        "SeriesDescription": series.description,
        "PatientName": PHANTOM_NAME,
        "PatientID": series.patient_id,
        "PatientBirthDate": "",
        "PatientSex": series.patient_sex,
        "PatientAge": series.patient_age,
        "BodyPartExamined": "CHEST",
        "SliceThickness": _decimal(series.slice_thickness_mm or spacing[0]),
        "SpacingBetweenSlices": _decimal(spacing[0]),
        "KVP": "120",
        "ConvolutionKernel": series.kernel,
        "PatientPosition": series.patient_position or "HFS",
        "StudyInstanceUID": series.study_uid or fixed_uid("study", uid),
        "SeriesInstanceUID": uid,
        "StudyID": "1",
        "SeriesNumber": 1,
        "AcquisitionNumber": 1,
        "ImageOrientationPatient": [_decimal(v) for v in (*axes[:, 0], *axes[:, 1])],
        "FrameOfReferenceUID": fixed_uid("frame", uid),
        "PositionReferenceIndicator": "",
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "Rows": rows,
        "Columns": columns,
        "PixelSpacing": [_decimal(v) for v in spacing[1:]],
        "BitsAllocated": 16,
        "BitsStored": 12 if is_unsigned else 16,
        "HighBit": 11 if is_unsigned else 15,
        "PixelRepresentation": 0 if is_unsigned else 1,
        "BurnedInAnnotation": "NO",
        "WindowCenter": "-600",
        "WindowWidth": "1500",
        "RescaleIntercept": str(UNSIGNED_RANGE[0] if is_unsigned else 0),
        "RescaleSlope": "1",
        "RescaleType": "HU",
    }


def _decimal(value: float) -> str:
    """A number as DICOM's decimal string, which has room for 16 characters."""
    return f"{value:.10g}"


def _encoded(common: dict[str, Any]) -> Any:
    """A dataset of what all slices share, encoded once: pydicom takes milliseconds to do it again for each."""
    from pydicom import dcmread
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import UID

    dataset, stream = Dataset(), BytesIO()
    for keyword, value in common.items():
        setattr(dataset, keyword, value)
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = UID(CT_IMAGE_STORAGE)
    dataset.file_meta.MediaStorageSOPInstanceUID = common["SeriesInstanceUID"]  # until each slice puts its own
    dataset.file_meta.TransferSyntaxUID = UID(EXPLICIT_LITTLE_ENDIAN)
    dataset.save_as(stream, enforce_file_format=True)
    stream.seek(0)
    return dcmread(stream)


def _put_slice(dataset: Any, volume: Volume, k: int, common: dict[str, Any]) -> None:
    """What the slice has for itself, in the place of what the one before had."""
    uid = fixed_uid("slice", common["SeriesInstanceUID"], k)
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = uid
    dataset.InstanceNumber = k + 1
    dataset.ImagePositionPatient = [_decimal(v) for v in volume.geometry.index_to_patient((float(k), 0.0, 0.0))]
    dataset.SliceLocation = _decimal(volume.geometry.slice_z_mm(k))
    stored = volume.hu[k].astype(np.int32) - int(common["RescaleIntercept"])
    pixels = stored.astype("<u2" if common["PixelRepresentation"] == 0 else "<i2").tobytes()
    dataset.add_new("PixelData", "OW", pixels)
