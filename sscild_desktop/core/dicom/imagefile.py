"""NIfTI, MetaImage and NRRD files in Hounsfield units, read with SimpleITK into the canonical order."""

import os
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.dicom.gate import Facts, judge
from sscild_desktop.core.dicom.pixels import OUTSIDE_HU
from sscild_desktop.core.dicom.places import NotUsable, Place
from sscild_desktop.core.dicom.series import SeriesFound
from sscild_desktop.core.dicom.stack import canonical
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import as_text, shown
from sscild_desktop.core.volume import AIR_HU, Geometry, SeriesInfo

ENDINGS = (".nii", ".nii.gz", ".mha", ".nrrd")
"""One-file formats only: those with a separate data file could point anywhere."""
MAX_VOXELS = 2 << 30
_GZIP_RATIO = 1100


def is_image_file(place: Place) -> bool:
    return not place.member and place.path.lower().endswith(ENDINGS)


def read_image_series(place: Place) -> SeriesFound:
    """The series in one image file, from its header alone; raises NotUsable with the reason."""
    with as_text(Path(place.path)) as path:
        reader = _reader(path)
    kind = reader.GetPixelIDValue()
    size = reader.GetSize()
    if len(size) != 3:
        raise NotUsable(f"it has {len(size)} dimensions, not three; save one volume by itself")
    if kind in _label_kinds():
        raise NotUsable("it holds labels or 8-bit values (a mask), not Hounsfield units")
    if reader.GetNumberOfComponents() != 1:
        raise NotUsable("it is a colour or vector image, not CT values")
    geometry, _axes, _flips = _geometry(reader, size)
    facts = Facts(slice_count=size[2], geometry=geometry, rescale_type="", from_image_file=True)
    name = shown(Path(place.path).name)
    return SeriesFound(
        info=SeriesInfo(description=name, series_uid=""),
        modality="CT",
        slice_count=size[2],
        files=(place.path,),
        findings=judge(facts),
        geometry=geometry,
    )


def load_image(series: SeriesFound) -> tuple[NDArray[np.int16], Geometry]:
    """Hounsfield units in the canonical order; values outside any CT become air."""
    path = Path(series.files[0])
    with as_text(path) as text:
        reader = _reader(text)
        try:
            image = reader.Execute()
        except RuntimeError:
            raise InputRefused(f"{path.name} is damaged and cannot be read; copy or export it again.") from None
    import SimpleITK

    geometry, axes, flips = _geometry(reader, reader.GetSize())
    stored = SimpleITK.GetArrayViewFromImage(image)
    steps = tuple(slice(None, None, -1) if flip else slice(None) for flip in flips)
    turned = stored.transpose(tuple(int(i) for i in np.argsort(axes)))[steps]
    hu = np.empty(geometry.shape, np.int16)
    for index in range(len(hu)):
        plane = turned[index]
        if plane.dtype.kind == "f":
            plane = np.rint(np.nan_to_num(plane, nan=AIR_HU))
        np.copyto(hu[index], np.clip(plane, -32768, 32767), casting="unsafe")
    np.copyto(hu, np.int16(AIR_HU), where=hu <= OUTSIDE_HU)
    return hu, geometry


def _reader(path: str) -> Any:
    import SimpleITK

    reader: Any = SimpleITK.ImageFileReader()
    reader.SetFileName(path)
    SimpleITK.ProcessObject.GlobalWarningDisplayOff()
    try:
        reader.ReadImageInformation()
        size = reader.GetSize()
    except RuntimeError:
        raise NotUsable("it is damaged or not the image file that its name says") from None
    count = int(np.prod([int(n) for n in size], dtype=object))
    room = os.path.getsize(path) * (_GZIP_RATIO if path.lower().endswith((".gz", ".mha", ".nrrd")) else 1)  # noqa: PTH202
    if count > MAX_VOXELS or count > room:
        raise NotUsable("its header names a size that its data cannot have")
    _refuse_second_file(path)
    return reader


def _refuse_second_file(path: str) -> None:
    """MetaImage and NRRD headers can name another file for the voxels; only their own are read."""
    if not path.lower().endswith((".mha", ".nrrd")):
        return
    with Path(path).open("rb") as file:
        head = file.read(65536).lower()
    if b"data file:" in head or b"datafile:" in head:
        raise NotUsable("its voxels are in another file, which is not opened")
    if b"elementdatafile" in head and b"local" not in head.split(b"elementdatafile", 1)[1][:40]:
        raise NotUsable("its voxels are in another file, which is not opened")


def _label_kinds() -> tuple[int, ...]:
    import SimpleITK

    return (SimpleITK.sitkUInt8, SimpleITK.sitkInt8)


def _geometry(reader: Any, size: tuple[int, ...]) -> tuple[Geometry, tuple[int, int, int], tuple[bool, bool, bool]]:
    """Canonical geometry; the axes of SimpleITK's (z, y, x) array are columns 2, 1, 0 of the direction."""
    matrix = np.asarray(reader.GetDirection(), float).reshape(3, 3)
    spacing = reader.GetSpacing()[::-1]
    try:
        return canonical(
            (int(size[2]), int(size[1]), int(size[0])),
            spacing,
            np.asarray(reader.GetOrigin(), float),
            np.ascontiguousarray(matrix.T[::-1]),
        )
    except InputRefused as error:
        raise NotUsable(str(error)) from None
