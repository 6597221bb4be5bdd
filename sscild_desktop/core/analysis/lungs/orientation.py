"""Whether a body looks mirrored, upside down or turned front to back, by its heart, liver, windpipe and spine.

Files with wrong positions or orientation, and converted ones, show a body the wrong way round; the levels are then far
off. Measured on nine real chests as they are and flipped; the margins stand at the constants.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.lungs.finding import LungMask
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Volume

STEP = 4
"""Every so many pixels in plane are looked at."""

HEART_SHARE, HEART_DEPTH = (0.25, 0.55), 0.6
"""The heart is looked for at these shares of the lungs' height, in this front part of their depth."""

LIVER_BELOW_MM, LIVER_SHARE = 30.0, 0.15
"""The liver is looked for from so far below the lungs up to this share of their height."""

LIVER_HU = (20, 200)

HEART_MM, LIVER_EXCESS = 6.0, 0.1
MIRRORED = -0.5
"""Offset of the heart to the left, and excess of even tissue on the right, in these units, sum to less if mirrored.

Seen: +1.1 to +7.8 in eight whole chests as they are (the least with a shrunken right lung), the negative of it in each
when mirrored."""

CUT_SHARE = 0.3
"""Lung area on the first or last slice over the largest, beyond which heart and liver are not where they are looked
for. Three real chests cut by 20 to 40 % were called mirrored five times, and mirrored ones were not."""

WINDPIPE_LOW = 0.4
"""The middle of the windpipe lies at 0.82 to 0.91 of the lungs' height, at 0.09 to 0.18 where a body is upside down."""

SPINE_FRONT = -0.05
SPINE_HALF_MM, BONE_HU = 40.0, 200
"""Bone in the middle lies 0.07 to 0.45 of the lungs' depth behind their middle."""

MIRROR = Finding(
    "analysis-mirrored",
    "warn",
    "The body looks mirrored: heart and liver lie on the wrong sides. Unless the patient has situs inversus, right and "
    "left are exchanged and the levels may be far off; check the series and its export.",
)
UPSIDE_DOWN = Finding(
    "analysis-upside-down",
    "warn",
    "The body looks upside down: the windpipe lies in the lower part of the lungs. The levels cannot be trusted; "
    "check the series and its export.",
)
FRONT_TO_BACK = Finding(
    "analysis-front-to-back",
    "warn",
    "The body looks turned front to back: the spine lies in front. Right and left may be exchanged and the levels far "
    "off; check the series and its export.",
)


@dataclass(frozen=True)
class Body:
    """Lungs and HU on a coarse grid, the middle column between the lungs, and the first and last slice of lung."""

    hu: NDArray[np.int16]
    lungs: NDArray[np.uint8]
    spacing: tuple[float, float, float]
    middle: int
    first: int
    last: int

    @classmethod
    def of(cls, volume: Volume, labels: NDArray[np.uint8]) -> "Body | None":
        """None where one of the lungs is missing."""
        lungs = np.ascontiguousarray(labels[:, ::STEP, ::STEP])
        if not all((lungs == lung).any() for lung in Lung):
            return None
        filled = np.flatnonzero(lungs.any(axis=(1, 2)))
        first, last = int(filled[0]), int(filled[-1])
        columns = [np.flatnonzero(plane.any(axis=0)) for plane in lungs[first : last + 1] if plane.any()]
        middle = int(round(float(np.median([(found[0] + found[-1]) / 2 for found in columns]))))
        step = volume.geometry.spacing
        return cls(volume.hu[:, ::STEP, ::STEP], lungs, (step[0], step[1] * STEP, step[2] * STEP), middle, first, last)

    @property
    def is_cut(self) -> bool:
        """Whether much of the lungs lies above or below the series."""
        areas = (self.lungs > 0).sum(axis=(1, 2))
        return bool(areas[[0, -1]].max() > CUT_SHARE * areas.max())

    def at(self, share: float) -> int:
        """The slice at a share of the lungs' height from their lowest one."""
        return self.first + int(share * (self.last - self.first))

    @property
    def rows(self) -> tuple[int, int]:
        """First and last row of lung."""
        found = np.flatnonzero(self.lungs.any(axis=(0, 2)))
        return int(found[0]), int(found[-1])


def body_doubts(volume: Volume, found: LungMask) -> tuple[Finding, ...]:
    """What is told about the way round of a body: nothing where it looks right or cannot be told."""
    body = Body.of(volume, found.labels)
    if body is None:
        return ()
    turned = (FRONT_TO_BACK,) if spine_behind(body) < SPINE_FRONT else ()
    if found.airways is None:
        # Without the windpipe up and down are not known, and a body upside down has its liver elsewhere.
        return turned
    if windpipe_share(body, found.airways.trachea[:, 0]) < WINDPIPE_LOW:
        return (UPSIDE_DOWN,)
    if body.is_cut:
        return turned
    score = heart_left_mm(body, is_turned=bool(turned)) / HEART_MM + liver_right(body) / LIVER_EXCESS
    return (*turned, *((MIRROR,) if score < MIRRORED else ()))


def windpipe_share(body: Body, slices: NDArray[np.float64]) -> float:
    """Height of the middle of the windpipe as a share of that of the lungs."""
    return float((slices.mean() - body.first) / max(body.last - body.first, 1))


def heart_left_mm(body: Body, is_turned: bool = False) -> float:
    """How far what parts the lungs in front lies to the left of the middle; 0 where nothing parts them."""
    front, back = body.rows
    depth = int(HEART_DEPTH * (back - front))
    rows = slice(back - depth, back + 1) if is_turned else slice(front, front + depth)
    planes = body.lungs[body.at(HEART_SHARE[0]) : body.at(HEART_SHARE[1]), rows]
    right, left = planes == Lung.RIGHT, planes == Lung.LEFT
    last_right, first_left = planes.shape[2] - 1 - right[..., ::-1].argmax(2), left.argmax(2)
    parted = right.any(2) & left.any(2) & (first_left > last_right)
    last_right, first_left = last_right[parted], first_left[parted]
    width = first_left - last_right
    moment = float((width * ((first_left + last_right) / 2 - body.middle)).sum())
    return moment / int(width.sum()) * body.spacing[2] if len(width) else 0.0


def liver_right(body: Body) -> float:
    """Excess of even soft tissue on the right at and below the bases, -1 to 1."""
    low = max(0, body.first - int(LIVER_BELOW_MM / body.spacing[0]))
    planes = slice(low, body.at(LIVER_SHARE) + 1)
    front, back = body.rows
    hu = body.hu[planes, front : back + 1].astype(np.float32)
    mean = ndimage.uniform_filter(hu, (1, 3, 3))
    wide = ndimage.uniform_filter(hu, (1, 5, 5))
    uneven = np.sqrt(np.maximum(ndimage.uniform_filter(hu**2, (1, 5, 5)) - wide**2, 0.0))
    soft = (mean > LIVER_HU[0]) & (mean < LIVER_HU[1]) & (body.lungs[planes, front : back + 1] == 0)
    if not soft.any():
        return 0.0
    even = soft & (uneven < np.median(uneven[soft]))
    columns = np.flatnonzero(body.lungs.any(axis=(0, 1)))
    half = min(body.middle - int(columns[0]), int(columns[-1]) - body.middle)
    right, left = (int(even[:, :, part].sum()) for part in _halves(body.middle, half))
    return (right - left) / max(right + left, 1)


def _halves(middle: int, half: int) -> tuple[slice, slice]:
    return slice(middle - half, middle), slice(middle + 1, middle + half + 1)


def spine_behind(body: Body) -> float:
    """How far bone in the middle lies behind the middle of the lungs, as a share of their depth; 0 without bone."""
    front, back = body.rows
    reach = int(SPINE_HALF_MM / body.spacing[2])
    columns = slice(max(body.middle - reach, 0), body.middle + reach + 1)
    bone = np.nonzero(body.hu[body.first : body.last + 1, :, columns] > BONE_HU)[1]
    return float((bone.mean() - (front + back) / 2) / max(back - front, 1)) if len(bone) else 0.0
