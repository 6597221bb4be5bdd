"""Lungs that the field cuts at the sides are found as far as they are in the picture, whatever the field's form."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from sscild_desktop.core.analysis.lungs.cut_field import CUT
from sscild_desktop.core.analysis.lungs.finding import find_lungs
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.dicom.lungs_there import check_lungs
from sscild_desktop.core.volume import Volume
from tests.phantoms import small_phantom


def ends(labels: NDArray[np.uint8]) -> tuple[int, int, int, int]:
    """First and last row and column with lung."""
    _, rows, columns = np.nonzero(labels)
    return int(rows.min()), int(rows.max()), int(columns.min()), int(columns.max())


def outside(labels: NDArray[np.uint8], form: str) -> NDArray[np.bool_]:
    """(rows, columns) that the field leaves out."""
    top, bottom, first, last = ends(labels)
    y, x = np.ogrid[: labels.shape[1], : labels.shape[2]]
    middle, half = (first + last) / 2, (last - first) / 2
    if form == "both sides":
        return np.broadcast_to((x < first + 5) | (x > last - 5), labels.shape[1:])
    if form == "back":
        return np.broadcast_to(y > bottom - 3, labels.shape[1:])
    if form == "one side":
        return np.broadcast_to(x > middle + 0.6 * half, labels.shape[1:])
    aside, radius = (0.35 * half, 1.05 * half) if form == "round, aside" else (0.0, 0.92 * half)
    return np.asarray(np.hypot(y - (top + bottom) / 2, x - middle + aside) > radius)


@pytest.mark.parametrize("form", ["both sides", "one side", "back", "round", "round, aside"])
def test_what_is_in_the_picture_is_lung(form: str) -> None:
    phantom = small_phantom(0)
    away = outside(phantom.lungs, form)
    truth, hu = phantom.lungs.copy(), phantom.volume.hu.copy()
    truth[:, away] = 0
    volume = _seen(replace(phantom.volume, hu=hu), away)
    truth = truth[:, *_there(away)]
    volume = replace(volume, findings=check_lungs(volume))
    assert {finding.code for finding in volume.findings} & set(CUT)
    found = find_lungs(volume).labels
    for lung in Lung:
        both = np.count_nonzero((found == lung) & (truth == lung))
        assert 2 * both > 0.97 * (np.count_nonzero(found == lung) + np.count_nonzero(truth == lung))


def _there(away: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The rows and columns that are not outside as a whole."""
    rows, columns = (np.flatnonzero(~away.all(axis=axis)) for axis in (1, 0))
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _seen(volume: Volume, away: NDArray[np.bool_]) -> Volume:
    """Rows and columns outside are gone, the corners of a round field padded."""
    volume.hu[:, away] = -1024
    part = np.ascontiguousarray(volume.hu[:, *_there(away)])
    geometry = replace(volume.geometry, shape=(part.shape[0], part.shape[1], part.shape[2]))
    return replace(volume, hu=part, geometry=geometry)
