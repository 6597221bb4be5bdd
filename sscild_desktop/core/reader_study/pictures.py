"""The pictures of a study: the slice of a level with its heat maps, without a word about whose they are."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import PATTERNS
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.files import ZIP_DAMAGE, write_for_all
from sscild_desktop.core.reader_study.study import PAGES, Page, Study
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume

LARGEST_SIDE = 4096
"""Pixels; larger slices are none."""

MARGIN_PX = 20
"""Around the lungs in the part that is shown first."""


@dataclass(frozen=True)
class Picture:
    """HU int16 (y, x), spacing (row, column) in mm, maps float32 in points by pattern, the part with lung."""

    hu: NDArray[np.int16]
    spacing: tuple[float, float]
    maps: dict[str, NDArray[np.float32]]
    box: tuple[int, int, int, int]
    """First row, last row, first column, last column + 1 of what is shown first."""


def pictures_of(volume: Volume, analysis: Analysis) -> dict[int, Picture]:
    """One picture for each Goh level that the analysis placed."""
    lungs = analysis.lung_mask
    found = {}
    for level in analysis.levels:
        z = level.slice
        maps = {heat.pattern: heat.values for heat in analysis.heatmaps if heat.level == level.level}
        plane = np.ones(volume.hu.shape[1:], bool) if lungs is None else lungs[z] > 0
        found[level.level] = Picture(volume.hu[z], volume.geometry.spacing[1:], maps, _box(plane))
    return found


def _box(plane: NDArray[np.bool_]) -> tuple[int, int, int, int]:
    edges: list[int] = []
    for axis, size in ((1, plane.shape[0]), (0, plane.shape[1])):
        filled = np.flatnonzero(plane.any(axis=axis))
        if not len(filled):
            return 0, plane.shape[0], 0, plane.shape[1]
        edges += [max(0, int(filled[0]) - MARGIN_PX), min(size, int(filled[-1]) + 1 + MARGIN_PX)]
    return edges[0], edges[1], edges[2], edges[3]


def write_picture(folder: Path, page: Page, picture: Picture) -> None:
    """Into ``folder``, the one of the study. Raises OSError."""
    stream = io.BytesIO()
    arrays = {one: picture.maps[one].astype(np.float16) for one in page.patterns}
    spacing, box = np.array(picture.spacing, np.float64), np.array(picture.box, np.int32)
    everything: dict[str, NDArray[Any]] = {"hu": picture.hu, "spacing": spacing, "box": box, **arrays}
    np.savez_compressed(stream, allow_pickle=False, **everything)
    write_for_all(folder / PAGES / f"{page.name}.npz", stream.getvalue())


def read_picture(study: Study, page: Page) -> Picture:
    """As it was written, maps to the half-precision that they are kept in. Raises InputRefused."""
    path = study.folder / PAGES / f"{page.name}.npz"
    try:
        return _read(path, page)
    except FileNotFoundError as error:
        text = f"The picture {path.name} of this study is missing; bring the folder “{PAGES}” back and go on."
        raise InputRefused(text, path) from error
    except (OSError, *ZIP_DAMAGE) as error:
        text = f"The picture {path.name} of this study is damaged; take it back from a copy and go on."
        raise InputRefused(text, path) from error


def _read(path: Path, page: Page) -> Picture:
    with zipfile.ZipFile(path) as archive:
        if sum(one.file_size for one in archive.infolist()) > 8 * LARGEST_SIDE**2:
            raise ValueError("too large")
    with np.load(path, allow_pickle=False) as arrays:
        hu, spacing, box = arrays["hu"], arrays["spacing"], [int(one) for one in arrays["box"]]
        maps = {one: np.asarray(arrays[one], np.float32) for one in page.patterns}
    if hu.ndim != 2 or hu.dtype != np.int16 or not set(page.patterns) <= set(PATTERNS):
        raise ValueError("not a slice")
    if any(one.shape != hu.shape for one in maps.values()) or spacing.shape != (2,) or not (spacing > 0).all():
        raise ValueError("maps of another slice")
    if not (0 <= box[0] < box[1] <= hu.shape[0] and 0 <= box[2] < box[3] <= hu.shape[1]):
        raise ValueError("not a part of the slice")
    return Picture(hu, (float(spacing[0]), float(spacing[1])), maps, (box[0], box[1], box[2], box[3]))
