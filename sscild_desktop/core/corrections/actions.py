"""What happens to the voxels that a tool touches, and the rule that keeps the three masks consistent.

The rule: a lesion lies within the lungs; a voxel of lung belongs to a lobe of its own side where lobes were found;
outside the lungs there is neither. What is painted against it is left out: a lesion outside the lungs, a lobe of the
other lung. Voxels that become lung, or lose their lobe, get the nearest lobe of their side.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import Lobe, Lung
from sscild_desktop.core.corrections.targets import ERASE, PAINT, Target

Labels = NDArray[np.uint8]
Where = NDArray[np.bool_]

SIDE_OF = np.array([0, Lung.RIGHT, Lung.RIGHT, Lung.RIGHT, Lung.LEFT, Lung.LEFT], np.uint8)
"""The lung of each label of a lobe."""


@dataclass
class Part:
    """The masks inside a box, to be changed in place; ``lobes`` and ``lesions`` None where they were not found."""

    lungs: Labels
    lobes: Labels | None
    lesions: Labels | None
    spacing: tuple[float, float, float]


def of_target(part: Part, target: Target) -> Where:
    """Where the target is."""
    if target.kind == "lesion":
        return np.asarray(_there(part.lesions) & target.label > 0)
    return np.asarray((part.lungs if target.kind == "lung" else _there(part.lobes)) == target.label)


def act(part: Part, target: Target, mode: str, where: Where) -> None:
    """Change the target inside ``where``, and what follows from it by the rule, in place.

    'reassign' makes any lesion of the place, any lung or any lobe of that side the target.
    """
    before = part.lungs.copy()
    ACTIONS[target.kind](part, target, mode, where)
    _keep_rule(part, before)


def _lesion(part: Part, target: Target, mode: str, where: Where) -> None:
    lesions = _there(part.lesions)
    if mode == ERASE:
        lesions[where] &= np.uint8(255 - target.label)
    elif mode == PAINT:
        lesions[where & (part.lungs > 0)] |= np.uint8(target.label)
    else:
        lesions[where & (lesions > 0)] = target.label


def _lung(part: Part, target: Target, mode: str, where: Where) -> None:
    if mode == ERASE:
        part.lungs[where & (part.lungs == target.label)] = 0
    elif mode == PAINT:
        part.lungs[where & (part.lungs == 0)] = target.label
    else:
        part.lungs[where & (part.lungs > 0)] = target.label


def _lobe(part: Part, target: Target, mode: str, where: Where) -> None:
    """Painting and reassigning are the same: every voxel of lung has a lobe already."""
    lobes = _there(part.lobes)
    if mode == ERASE:
        gone = where & (lobes == target.label)
        _give_lobes(part, gone, but_not=target.label)
    else:
        lobes[where & (part.lungs == SIDE_OF[target.label])] = target.label


ACTIONS: dict[str, Callable[[Part, Target, str, Where], None]] = {"lesion": _lesion, "lung": _lung, "lobe": _lobe}


def _keep_rule(part: Part, before: Labels) -> None:
    """Where the lungs changed, lesions and lobes follow."""
    changed = part.lungs != before
    if not changed.any():
        return
    outside = changed & (part.lungs == 0)
    for labels in (part.lesions, part.lobes):
        if labels is not None:
            labels[outside] = 0
    if part.lobes is not None:
        _give_lobes(part, changed & (part.lungs > 0))


def _give_lobes(part: Part, where: Where, but_not: int = 0) -> None:
    """The nearest lobe of their side for these voxels; a side without one nearby gets its first."""
    from scipy import ndimage

    lobes = _there(part.lobes)
    known = np.where(where, np.uint8(0), lobes)
    for lung in Lung:
        wanted = where & (part.lungs == lung)
        if not wanted.any():
            continue
        able = (known > 0) & (SIDE_OF[known] == lung) & (known != but_not)
        if able.any():
            nearest = ndimage.distance_transform_edt(
                ~able, sampling=part.spacing, return_distances=False, return_indices=True
            )
            lobes[wanted] = known[tuple(axis[wanted] for axis in nearest)]
        elif not but_not:
            lobes[wanted] = Lobe.RIGHT_UPPER if lung == Lung.RIGHT else Lobe.LEFT_UPPER


def _there(labels: Labels | None) -> Labels:
    assert labels is not None, "asked for only where the masks have them"
    return labels
