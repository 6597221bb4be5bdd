"""A body that is mirrored, upside down or turned front to back is told; one that is not, is not."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sscild_desktop.core.analysis.lungs.finding import LungMask, find_lungs
from sscild_desktop.core.analysis.lungs.orientation import FRONT_TO_BACK, MIRROR, UPSIDE_DOWN, body_doubts
from sscild_desktop.core.classes import Lung
from sscild_desktop.core.findings import Finding
from sscild_desktop.core.volume import Volume
from tests.core.analysis.simple_thorax import simple_thorax
from tests.phantoms import small_phantom, small_phantom_lungs
from tests.real_chests import real_chest, real_lungs

AXES = {"x": 2, "y": 1, "z": 0}
TURNED: dict[str, tuple[Finding, ...]] = {
    "": (),
    "x": (MIRROR,),
    "y": (FRONT_TO_BACK,),
    "z": (UPSIDE_DOWN,),
    "xy": (FRONT_TO_BACK, MIRROR),
    "xz": (UPSIDE_DOWN,),
}
CASES = (
    "lidc-idri-0001",
    "nlst-toshiba-fc51",
    "lung-dx-a0001-5mm-jpegls",
    "4d-lung-3mm-jpegls",
    "cptac-c3n-00247-b70f-jpegls",
    "lung-dx-a0002-two-kernels",
)


def turned(volume: Volume, found: LungMask, axes: str) -> tuple[Volume, LungMask]:
    """Volume, lungs and windpipe as they would be found in the body flipped along these axes."""
    hu, labels, airways = volume.hu, found.labels, found.airways
    for axis in axes:
        hu, labels = (np.flip(array, AXES[axis]) for array in (hu, labels))
        if axis == "x":
            labels = np.where(labels > 0, Lung.RIGHT + Lung.LEFT - labels, 0).astype(np.uint8)
        if axis == "z" and airways is not None:
            column = airways.trachea[::-1].copy()
            column[:, 0] = len(hu) - 1 - column[:, 0]
            airways = replace(airways, trachea=column)
    return Volume(hu, volume.geometry), LungMask(labels, airways)


@pytest.mark.parametrize("axes", TURNED)
def test_phantom(axes: str) -> None:
    phantom = small_phantom(0)
    assert body_doubts(*turned(phantom.volume, small_phantom_lungs(0), axes)) == TURNED[axes]


@pytest.mark.real_ct
@pytest.mark.parametrize("axes", TURNED)
@pytest.mark.parametrize("case", CASES)
def test_real_chests(shared_ct: Path, case: str, axes: str) -> None:
    folder = shared_ct / case
    assert body_doubts(*turned(real_chest(folder), real_lungs(folder), axes)) == TURNED[axes]


def test_a_flipped_phantom_is_told_from_its_own_lungs() -> None:
    phantom = small_phantom(0)
    for axis, expected in (("x", MIRROR), ("z", UPSIDE_DOWN)):
        volume = Volume(np.ascontiguousarray(np.flip(phantom.volume.hu, AXES[axis])), phantom.volume.geometry)
        assert body_doubts(volume, find_lungs(volume)) == (expected,)


def test_nothing_is_said_of_a_body_that_is_the_same_on_both_sides() -> None:
    thorax = simple_thorax()
    assert body_doubts(thorax.volume, find_lungs(thorax.volume)) == ()


def cut(volume: Volume, found: LungMask, share: float) -> tuple[Volume, LungMask]:
    """Without the lowest part of the lungs, or the highest where ``share`` is negative; the windpipe as it was."""
    filled = np.flatnonzero(found.labels.any(axis=(1, 2)))
    away = int(abs(share) * (filled[-1] - filled[0]))
    kept = slice(int(filled[0]) + away, None) if share > 0 else slice(0, int(filled[-1]) - away)
    hu, airways = volume.hu[kept], found.airways
    if share > 0 and airways is not None:
        airways = replace(airways, trachea=airways.trachea - [kept.start, 0, 0, 0])
    geometry = replace(volume.geometry, shape=hu.shape)
    return Volume(hu, geometry), LungMask(found.labels[kept], airways)


@pytest.mark.parametrize("axes", ["", "x"])
@pytest.mark.parametrize("share", [0.3, 0.4])
def test_nothing_is_said_of_a_body_whose_liver_lies_outside(share: float, axes: str) -> None:
    phantom = small_phantom(0)
    assert body_doubts(*cut(*turned(phantom.volume, small_phantom_lungs(0), axes), share)) == ()


@pytest.mark.real_ct
@pytest.mark.parametrize("share", [0.2, 0.4, -0.4])
@pytest.mark.parametrize("case", ["lung-dx-a0001-5mm-jpegls", "lung-dx-a0002-two-kernels"])
def test_real_chests_in_part(shared_ct: Path, case: str, share: float) -> None:
    folder = shared_ct / case
    assert MIRROR not in body_doubts(*cut(real_chest(folder), real_lungs(folder), share))


def test_nothing_is_said_of_one_lung_alone() -> None:
    phantom = small_phantom(0)
    found = find_lungs(phantom.volume)
    right = np.where(found.labels == Lung.RIGHT, found.labels, 0).astype(np.uint8)
    assert body_doubts(phantom.volume, replace(found, labels=right)) == ()
