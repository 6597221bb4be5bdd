"""Pictures of a report, made of the arrays and the tables that the screen is made of."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from sscild_desktop.core.results import Analysis
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.palette import PRESETS
from sscild_desktop.state.viewing import LESION_OVERLAYS, Overlay, default_overlays
from sscild_desktop.views.ct.level_picture import level_image, lung_box
from sscild_desktop.views.planes.lobe_lines import draw_borders
from sscild_desktop.views.planes.lookup import Picture, build_table, fuse, keep_edges, outline_bits
from sscild_desktop.views.planes.planes import AXIAL, CORONAL, Plane, depth_text, edge_letters

OPACITY = 0.4
MARGIN_MM = 12.0
"""Around the lungs."""


@dataclass(frozen=True)
class Shot:
    """A picture, the height of its pixels over their width, where it was cut, and the letters of its sides."""

    image: QImage
    aspect: float
    place: str
    left: str
    right: str


def filled_overlays() -> dict[str, Overlay]:
    """Lesions filled in the colours of the screen, lungs and lobes as outlines: paper shows no thin line well."""
    overlays = default_overlays()
    for key in LESION_OVERLAYS:
        overlays[key] = Overlay(colour=overlays[key].colour, opacity=OPACITY)
    return overlays


def fullest_slice(analysis: Analysis, axis: int) -> int:
    """The index across ``axis`` with most lesion, else with most lung, else the middle."""
    for mask in (analysis.lesion_mask, analysis.lung_mask):
        if mask is not None:
            counts = np.count_nonzero(mask, axis=tuple(other for other in range(3) if other != axis))
            if counts.any():
                return int(np.argmax(counts))
    return analysis.geometry.shape[axis] // 2


def axial_shot(volume: Volume, analysis: Analysis, index: int) -> Shot:
    return _shot(volume, analysis, AXIAL, index)


def coronal_shot(volume: Volume, analysis: Analysis, index: int) -> Shot:
    return _shot(volume, analysis, CORONAL, index)


def _shot(volume: Volume, analysis: Analysis, plane: Plane, index: int) -> Shot:
    geometry = volume.geometry
    box = _lung_box(analysis.lung_mask, plane, geometry.spacing)
    cut: tuple[Any, ...] = (*(slice(None),) * plane.axis, index)
    masks = (analysis.lung_mask, analysis.lesion_mask, analysis.lobe_mask)
    lungs, lesions, lobes = (None if mask is None else mask[cut][box] for mask in masks)
    overlays = filled_overlays()
    codes = keep_edges(fuse(volume.hu[cut][box], lungs, lesions), outline_bits(overlays))
    picture = Picture()
    picture.show(plane.picture(codes), build_table((PRESETS[0].centre, PRESETS[0].width), overlays))
    if lobes is not None:
        draw_borders(picture, plane.picture(lobes), overlays["lobes"].colour, 0.6)
    height, width = plane.pixel_mm(geometry.spacing)
    at = [size // 2 for size in geometry.shape]
    at[plane.axis] = index
    letters = edge_letters(geometry, plane)
    place = depth_text(geometry, plane, (at[0], at[1], at[2]))
    return Shot(picture.image.copy(), height / width, place, letters["left"], letters["right"])


def _lung_box(
    lungs: NDArray[np.uint8] | None, plane: Plane, spacing: tuple[float, float, float]
) -> tuple[slice, slice]:
    """Rows and columns of the plane that hold the lungs of the whole chest, with a margin; all without lungs."""
    if lungs is None or not lungs.any():
        return slice(None), slice(None)
    spans = []
    for axis in (plane.row_axis, plane.col_axis):
        filled = np.flatnonzero(lungs.any(axis=tuple(other for other in range(3) if other != axis)))
        margin = round(MARGIN_MM / spacing[axis])
        spans.append(slice(max(0, int(filled[0]) - margin), int(filled[-1]) + 1 + margin))
    return spans[0], spans[1]


def level_pngs(volume: Volume, analysis: Analysis) -> dict[int, bytes]:
    """Each level with the heat map of TOT as a PNG file with square millimetres, by its number."""
    heats = {one.level: one.values for one in analysis.heatmaps if one.pattern == "tot"}
    _, row_mm, column_mm = volume.geometry.spacing
    found = {}
    for level in analysis.levels:
        box = lung_box(analysis.lung_mask, level.slice)
        image = level_image(volume, level.slice, heats.get(level.level), box)
        size = QSize(image.width(), max(1, round(image.height() * row_mm / column_mm)))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"png")
        writer.write(image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation))
        found[level.level] = bytes(buffer.data().data())
    return found
