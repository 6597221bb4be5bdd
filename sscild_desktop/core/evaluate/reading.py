"""One door for a reader's mask: which kind of file it is, whether it is of this CT, and its labels on the CT's grid."""

from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate import contours, dicom_masks, image_masks
from sscild_desktop.core.evaluate.masks import ReaderMask
from sscild_desktop.core.volume import SeriesInfo, Volume

OTHER_SERIES = "The mask was drawn on another series; its voxels are those of this CT, so it is compared all the same."
KINDS = "a mask is a NIfTI, NRRD or MetaImage file, a DICOM segmentation (SEG) or a structure set (RTSTRUCT)"


def read_mask(path: Path, ct: Volume) -> ReaderMask:
    """The mask in ``path`` on the grid of the CT. Raises InputRefused, in one sentence, where it is not of this CT."""
    path = _the_file(Path(path))
    if path.name.lower().endswith(image_masks.ENDINGS):
        return image_masks.read_image_mask(path, ct.geometry)
    data = _dicom(path)
    if data is None:
        raise InputRefused(f"{path.name} is no mask; {KINDS}.", path)
    kind = str(data.get("SOPClassUID", ""))
    notes = _identity(data, ct.series)
    if kind in (dicom_masks.SEGMENTATION, dicom_masks.LABEL_MAP):
        return dicom_masks.read_segmentation(data, path.name, ct.geometry, notes)
    if kind == contours.STRUCTURE_SET:
        return contours.read_structures(data, path.name, ct.geometry, notes)
    raise InputRefused(f"{path.name} is a DICOM file but no mask; {KINDS}.", path)


def is_mask(path: Path) -> bool:
    """Whether a file by itself is a reader's mask and no CT: by its header, for what is dropped on the window."""
    if not path.is_file():
        return False
    if path.name.lower().endswith(image_masks.ENDINGS):
        return image_masks.holds_labels(path)
    data = _dicom(path, only_kind=True)
    known = (dicom_masks.SEGMENTATION, dicom_masks.LABEL_MAP, contours.STRUCTURE_SET)
    return data is not None and str(data.get("SOPClassUID", "")) in known


def _the_file(path: Path) -> Path:
    """The file itself, or the one file in a folder, as programs export a segmentation."""
    if not path.exists():
        raise InputRefused(f"There is no file “{path}”; check the name.", path)
    if not path.is_dir():
        return path
    files = [one for one in sorted(path.iterdir()) if one.is_file() and not one.name.startswith(".")]
    if len(files) != 1:
        raise InputRefused(f"{path.name} is a folder with {len(files)} files; name the one that is the mask.", path)
    return files[0]


def _dicom(path: Path, only_kind: bool = False) -> Any:
    """The data set, None where it is no DICOM file."""
    import pydicom
    from pydicom.errors import InvalidDicomError

    try:
        return pydicom.dcmread(path, specific_tags=["SOPClassUID"] if only_kind else None, stop_before_pixels=only_kind)
    except (InvalidDicomError, EOFError, ValueError, KeyError, TypeError, AttributeError):
        return None
    except OSError as error:
        raise InputRefused(
            f"{path.name} cannot be opened ({error.strerror}); copy it to this computer.", path
        ) from error


def _identity(data: Any, series: SeriesInfo) -> tuple[str, ...]:
    """Notes on whose the mask is. Raises InputRefused for another patient's."""
    named = _series_uids(data)
    if series.series_uid and series.series_uid in named:
        return ()
    patient = str(data.get("PatientID", "") or "").strip()
    if patient and series.patient_id.strip() and patient != series.patient_id.strip():
        raise InputRefused("The mask is of another patient than the CT; open the CT that it was drawn on.")
    return (OTHER_SERIES,) if named and series.series_uid else ()


def _series_uids(data: Any) -> set[str]:
    """Every series that the mask says it was drawn on."""
    found = {str(one.get("SeriesInstanceUID", "")) for one in data.get("ReferencedSeriesSequence", [])}
    for frame in data.get("ReferencedFrameOfReferenceSequence", []):
        for study in frame.get("RTReferencedStudySequence", []):
            found |= {str(one.get("SeriesInstanceUID", "")) for one in study.get("RTReferencedSeriesSequence", [])}
    return found - {""}
