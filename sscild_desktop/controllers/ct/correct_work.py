"""Correcting masks in the engine; imported when it is first done, as scipy takes a while."""

from typing import TYPE_CHECKING

from sscild_desktop.core.corrections.targets import PAINT, TARGETS
from sscild_desktop.core.progress import Report
from sscild_desktop.core.results import Analysis, HeatMap
from sscild_desktop.core.volume import Volume
from sscild_desktop.state.correcting import MaskOptions, Stroke

if TYPE_CHECKING:
    from sscild_desktop.core.corrections.difference import Difference
    from sscild_desktop.core.corrections.working import WorkingMasks


def prepare(volume: Volume, analysis: Analysis, report: Report) -> "WorkingMasks":
    """The masks copied and counted."""
    from sscild_desktop.core.corrections.working import WorkingMasks

    return WorkingMasks(volume, analysis, report)


def draw(working: "WorkingMasks", stroke: Stroke, options: MaskOptions, mode: str) -> "Difference | None":
    """The masks changed by a stroke. Raises InputRefused where its target was not found in this CT."""
    from sscild_desktop.core.corrections.shapes import polygon, swept

    shape, spacing = working.volume.geometry.shape, working.volume.geometry.spacing
    if stroke.shape == "polygon":
        region = polygon(stroke.points, shape, stroke.axis)
    else:
        axis = None if stroke.shape == "ball" else stroke.axis
        region = swept(stroke.points, options.size_mm / 2, shape, spacing, axis)
    limits = (options.low_hu, options.high_hu) if options.is_limited else None
    return working.change(region, TARGETS[options.target], mode, limits)


def draw_map(working: "WorkingMasks", heat: HeatMap, z: int, target: str) -> "Difference | None":
    """What a heat map of slice ``z`` marks under its threshold, drawn as a class."""
    from sscild_desktop.core.corrections.shapes import Region

    where = heat.diseased[None]
    box = (slice(z, z + 1), slice(0, where.shape[1]), slice(0, where.shape[2]))
    return working.change(Region(box, where), TARGETS[target], PAINT)


def operate(
    working: "WorkingMasks", key: str, target: str, amount: float, only_slice: int | None, at: int, report: Report
) -> "Difference | None":
    """What an operation on a whole target would change, see core/corrections/whole.py."""
    from sscild_desktop.core.corrections import whole

    return whole.operate(working, key, TARGETS[target], amount, only_slice, at, report)
