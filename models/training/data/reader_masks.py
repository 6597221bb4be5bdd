"""Slices of real disease with readers' masks as volumes of one slice in HU, and which of them may be looked at.

They are given as grey pictures cropped to the lungs. Two grey levels give HU (air and soft tissue), 25 mm of soft
tissue and some air go around the crop (it has no chest wall), and the width of the lungs gives the pixel size, as
``shared/data/reader-masks/SOURCES.md`` says.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from models.training.data.cases import DATA
from sscild_desktop.core.volume import Geometry, Volume

COVID, MEDSEG = "covid19-ct-seg", "medseg"
CHOOSE = ("case01", "case03", "case08", "rp27")
TEST = ("case04", "case09", "rp36", "rp7")
"""Patients of COVID for choosing and for the test; of MEDSEG every second picture is for each."""

UPSIDE_DOWN = ("rp27", "rp36", "rp7")
"""Patients whose pictures have the spine at the top."""

AIR_QUANTILE = 0.01
AIR_HU, TISSUE_HU = -1000.0, 40.0
LUNGS_WIDTH_MM = 280.0
WALL_MM, AROUND_MM = 25.0, 20.0
SLICE_MM = 5.0


@dataclass(frozen=True)
class ReaderSlice:
    """One slice: a volume of it alone, the reader's lungs (None where none were drawn) and lesions on its grid.

    ``lesions`` are 1 ground-glass, 2 consolidation where ``has_classes``, else 1 for any lesion.
    """

    case: str
    volume: Volume
    lungs: NDArray[np.bool_] | None
    lesions: NDArray[np.uint8]
    has_classes: bool


def reader_slices(is_test: bool, data: Path = DATA) -> Iterator[ReaderSlice]:
    """The slices for choosing, or those of the test, patient after patient."""
    folder = data / "reader-masks"
    if not folder.is_dir():
        raise SystemExit(f"The readers' masks are not at {folder}; set SSCILD_DATA to the folder that holds them.")
    for case in TEST if is_test else CHOOSE:
        yield from _of_patient(folder / COVID, case)
    pictures = sorted(path for path in (folder / MEDSEG).glob("*.png") if "mask" not in path.name)
    for path in pictures[1::2] if is_test else pictures[::2]:
        grey, mask = _read(path), _read(_mask_of(path))
        spacing = LUNGS_WIDTH_MM / grey.shape[1]
        yield _slice(MEDSEG, grey, None, mask, spacing, levels(grey), has_classes=True)


def _of_patient(folder: Path, case: str) -> Iterator[ReaderSlice]:
    paths = sorted(path for path in folder.glob(f"{case}_*.png") if "mask" not in path.name)
    turn = -1 if case in UPSIDE_DOWN else 1
    pairs = [(_read(path)[::turn], _read(_mask_of(path))[::turn]) for path in paths]
    width = max(int(np.ptp(np.flatnonzero((mask > 0).any(0)))) + 1 for _, mask in pairs)
    grey_levels = levels(np.concatenate([grey.ravel() for grey, _ in pairs]))
    for grey, mask in pairs:
        lesions = (mask == 2).astype(np.uint8)
        yield _slice(case, grey, mask > 0, lesions, LUNGS_WIDTH_MM / width, grey_levels, has_classes=False)


def levels(grey: NDArray[np.uint8]) -> tuple[float, float]:
    """Grey of air (the darkest hundredth) and of soft tissue (the commonest level between there and white)."""
    air = float(np.quantile(grey, AIR_QUANTILE))
    counts = np.bincount(grey.ravel(), minlength=256)[:255]
    above = int(air + 0.3 * (np.quantile(grey, 0.95) - air))
    return air, float(above + np.argmax(np.convolve(counts, np.ones(5), "same")[above:]))


def _slice(
    case: str,
    grey: NDArray[np.uint8],
    lungs: NDArray[np.bool_] | None,
    lesions: NDArray[np.uint8],
    spacing: float,
    grey_levels: tuple[float, float],
    has_classes: bool,
) -> ReaderSlice:
    air, tissue = grey_levels
    hu = AIR_HU + (grey.astype(np.float32) - air) * ((TISSUE_HU - AIR_HU) / (tissue - air))
    wall, around = round(WALL_MM / spacing), round(AROUND_MM / spacing)
    hu = np.pad(np.pad(hu, wall, constant_values=TISSUE_HU), around, constant_values=AIR_HU)
    pad = wall + around
    cube = np.clip(np.rint(hu), -1024, 3071).astype(np.int16)[None]
    volume = Volume(cube, Geometry((1, *hu.shape), (SLICE_MM, spacing, spacing), (0.0, 0.0, 0.0)))
    drawn = None if lungs is None else np.pad(lungs, pad)[None]
    return ReaderSlice(case, volume, drawn, np.pad(lesions, pad)[None], has_classes)


def _mask_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}-mask.png")


def _read(path: Path) -> NDArray[np.uint8]:
    from PIL import Image

    with Image.open(path) as image:
        return np.asarray(image.convert("L") if image.mode not in ("L", "P") else image).astype(np.uint8)
