"""The series that are loaded: a generated one without compression, and a public one in JPEG-LS where it is there."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from sscild_desktop.core.dicom import choose, scan
from sscild_desktop.core.phantom.dicom_folder import write_dicom_folder
from sscild_desktop.core.volume import Geometry, SeriesInfo, Volume

PUBLIC = Path(__file__).resolve().parents[2] / "shared/data/ct/lidc-idri-0002-jpegls"
SLICES, QUICK_SLICES, QUICK_PUBLIC = 400, 100, 64


def folders_for(area: str, scratch: Path, quick: bool, wanted: Sequence[Path] | None) -> list[str]:
    """Folders to compare on; an area that reads none, or makes its own, has one nameless."""
    if area not in ("load", "picker", "analysis"):
        return [""]
    if wanted or area == "analysis":
        return [str(one) for one in wanted or [PUBLIC]]
    slices = QUICK_SLICES if quick else SLICES
    folder = scratch / f"{slices} slices of 512², uncompressed"
    if not folder.is_dir():
        write_dicom_folder(chest(slices), folder)
    return [str(folder), *(_public(scratch, quick) if PUBLIC.is_dir() and area == "load" else [])]


def _public(scratch: Path, quick: bool) -> list[str]:
    """The public series; for a quick run its lowest slices."""
    if not quick:
        return [str(PUBLIC)]
    folder = scratch / f"{QUICK_PUBLIC} slices of {PUBLIC.name}"
    folder.mkdir()
    for one in choose(scan([PUBLIC])).series.slices[:QUICK_PUBLIC]:
        shutil.copy(one.place.path, folder)
    return [str(folder)]


def chest(slices: int) -> Volume:
    """Two round lungs in a round body, with noise; each slice is another one."""
    shape, rng = (slices, 512, 512), np.random.default_rng(0)
    y, x = np.ogrid[: shape[1], : shape[2]]
    plane = np.full(shape[1:], -1000, np.int16)
    plane[(x - 256) ** 2 + (y - 256) ** 2 < 240**2] = 40
    plane[((x - 150) ** 2 + (y - 256) ** 2 < 90**2) | ((x - 362) ** 2 + (y - 256) ** 2 < 90**2)] = -850
    hu = np.stack([plane + rng.integers(-20, 20, plane.shape, np.int16) for _slice in range(slices)])
    return Volume(hu, Geometry(shape, (1.0, 0.7, 0.7), (0.0, 0.0, 0.0)), SeriesInfo(series_uid="1.2.826.0.1.1"))
