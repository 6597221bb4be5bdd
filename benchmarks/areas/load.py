"""Scanning and loading a series against a bare read, dicomsdl, pydicom and SimpleITK: the same voxels from all."""

import hashlib
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.areas import Area, NotHere, Peer, Work
from sscild_desktop.core.dicom import SeriesFound, choose, load, scan
from sscild_desktop.core.dicom.headers.read import UNCOMPRESSED
from sscild_desktop.core.volume import AIR_HU


def files(folder: str) -> list[Path]:
    return sorted(path for path in Path(folder).iterdir() if path.suffix == ".dcm")


def voxels(volume: Any) -> str:
    """What says whether two volumes are the same to the last voxel, but for padding below air, which we make air."""
    return hashlib.sha256(np.maximum(volume, AIR_HU).astype(np.int16).data).hexdigest()[:16]


def chosen(folder: str) -> SeriesFound:
    return choose(scan([Path(folder)])).series


def ours(folder: str, _quick: bool) -> Work:
    return lambda: load(chosen(folder)).hu


def ours_scanned(folder: str, _quick: bool) -> Work:
    series = chosen(folder)
    return lambda: load(series).hu


def ours_shown(folder: str, _quick: bool) -> Work:
    """As the window does it: what is not there yet is air, and looks come meanwhile."""
    return lambda: load(chosen(folder), on_slice=lambda _partial: None).hu


class FirstImage(Exception):
    """Raised to stop where the first slice can be shown."""


def first_image(folder: str, _quick: bool) -> Work:
    def show(_partial: object) -> None:
        raise FirstImage

    def work() -> None:
        try:
            load(chosen(folder), on_slice=show)
        except FirstImage:
            return

    return work


def raw(folder: str, _quick: bool) -> Work:
    """The pixel bytes of every file into one fresh array: nothing can be quicker."""
    slices = chosen(folder).slices
    form = slices[0].header.pixels
    if form.transfer_syntax not in UNCOMPRESSED:
        raise NotHere("the series is compressed")
    if slices[0].slope != 1.0 or form.bits_allocated != 16:
        raise NotHere("its pixels are not HU but for a number that is added")

    def work() -> Any:
        stored = np.empty((len(slices), form.rows, form.columns), np.int16)
        for plane, one in zip(stored, slices, strict=True):
            with Path(one.place.path).open("rb", buffering=0) as file:
                file.seek(one.pixel_offset)
                file.readinto(plane.data)  # type: ignore[attr-defined]
        return stored, slices[0].intercept

    return work


def raw_voxels(given: tuple[np.ndarray, float]) -> str:
    return voxels(given[0] + np.int16(given[1]))


def stacked(planes: list[tuple[float, np.ndarray]]) -> np.ndarray:
    return np.stack([plane for _place, plane in sorted(planes, key=lambda one: one[0])])


def of_pydicom(folder: str, _quick: bool) -> Work:
    import pydicom

    def work() -> np.ndarray:
        planes = []
        for path in files(folder):
            data = pydicom.dcmread(path)
            hu = data.pixel_array * float(data.RescaleSlope) + float(data.RescaleIntercept)
            planes.append((float(data.ImagePositionPatient[2]), hu.astype(np.int16)))
        return stacked(planes)

    return work


def of_dicomsdl(folder: str, _quick: bool) -> Work:
    import dicomsdl

    def work() -> np.ndarray:
        planes = []
        for path in files(folder):
            data = dicomsdl.open(str(path))
            place = float(data.ImagePositionPatient[2])
            planes.append((place, np.asarray(data.pixelData(), np.int16)))
        return stacked(planes)

    return work


def of_simpleitk(folder: str, _quick: bool) -> Work:
    import SimpleITK as sitk

    def work() -> Any:
        reader = sitk.ImageSeriesReader()
        reader.SetFileNames(reader.GetGDCMSeriesFileNames(folder))
        return reader.Execute()

    return work


def simpleitk_voxels(image: Any) -> str:
    import SimpleITK as sitk

    return voxels(sitk.GetArrayViewFromImage(image))


AREA = Area(
    "Scan and load",
    (
        Peer("program", ours, voxels),
        Peer("program, scanned before", ours_scanned, voxels),
        Peer("program, shown while it loads", ours_shown, voxels),
        Peer("program, first image", first_image),
        Peer("raw read", raw, raw_voxels),
        Peer("dicomsdl", of_dicomsdl, voxels),
        Peer("pydicom", of_pydicom, voxels),
        Peer("SimpleITK", of_simpleitk, simpleitk_voxels),
    ),
)
