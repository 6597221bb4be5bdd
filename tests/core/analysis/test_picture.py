"""A picture that breathing, arms or a kernel have changed is told, with how far it lies; one as usual is not."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import ndimage

from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.picture import BAND, EDGE, JUMP, STREAK, facts_of, picture_doubts, streak
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.core.phantom.case import built_in_case
from sscild_desktop.core.volume import Geometry, Volume
from tests.core.analysis.chests import boxes
from tests.core.small_networks import write_all
from tests.real_chests import real_chest, real_lungs
from tests.shared import shared

Made = NDArray[np.float32]


def chest() -> tuple[Made, NDArray[np.uint8], Geometry]:
    """The generated thorax with lesions, coarse: slices 5 mm apart."""
    case = shared("picture-case", lambda: built_in_case(0, "small"))
    return case.volume.hu.astype(np.float32), case.lungs, case.volume.geometry


def volume_of(hu: Made, geometry: Geometry) -> Volume:
    return Volume(np.rint(hu).clip(-1024, 3000).astype(np.int16), geometry)


def breathing(hu: Made) -> Made:
    """Heights swing by 12 mm, as where a spiral is too slow for a breath."""
    heights = np.arange(len(hu)) * 5.0
    moved = np.rint((heights + 12.0 * np.sin(2 * np.pi * heights / 45.0)) / 5.0).astype(int)
    return hu[moved.clip(0, len(hu) - 1)]


def streaked(hu: Made) -> Made:
    rows = 80.0 * np.random.default_rng(1).standard_normal((len(hu), hu.shape[1], 1)).astype(np.float32)
    return hu + rows - ndimage.gaussian_filter1d(rows, 4.0, axis=1)


def ghosted(hu: Made) -> Made:
    """Every second block of four slices is seen twice."""
    twice = hu.copy()
    for first in range(0, len(hu), 8):
        block = hu[first : first + 4]
        twice[first : first + 4] = 0.5 * block + 0.5 * np.roll(block, (4, 4), (1, 2))
    return twice


def streaked_above(hu: Made) -> Made:
    first = len(hu) // 2
    return np.concatenate([hu[:first], streaked(hu)[first:]])


def banded(hu: Made) -> Made:
    row_mm = chest()[2].spacing[1]
    rows = 70.0 * np.cos(np.arange(hu.shape[1]) * row_mm * np.pi / 14.0)
    return hu + rows[:, None].astype(np.float32)


def smoothed(hu: Made) -> Made:
    return ndimage.gaussian_filter(hu, (0.0, 1.5, 1.5))


def test_a_chest_with_lesions_is_told_nothing() -> None:
    hu, lungs, geometry = chest()
    assert facts_of(volume_of(hu, geometry), lungs).keys() == {EDGE, STREAK, BAND, JUMP}
    assert picture_doubts(volume_of(hu, geometry), lungs) == ()


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (breathing, r"slices jump by [12]\.\d times"),
        (ghosted, r"slices jump by 1\.\d times"),
        (streaked_above, r"noise is \d\.\d times as strong"),
        (streaked, r"noise is \d\.\d times as strong in one direction"),
        (banded, r"bands of \d+ HU cross both lungs \(at most 15\)"),
        (smoothed, r"the borders of the lungs rise by \d+ HU a mm \(316 to 1061\)"),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_a_damaged_picture_is_told_with_how_far(damage, words: str) -> None:
    hu, lungs, geometry = chest()
    (doubt,) = picture_doubts(volume_of(damage(hu), geometry), lungs)
    assert (doubt.code, doubt.level) == ("analysis-picture", "warn")
    assert re.search(words, doubt.text)


def test_streaks_wider_than_pixels_are_seen() -> None:
    random = np.random.default_rng(2)
    noise = 12.0 * random.standard_normal((200, 200))
    wide = ndimage.gaussian_filter1d(random.standard_normal((200, 1)), 2.5, axis=0)
    lung = np.ones(noise.shape, bool)
    ratios = [streak((noise - 850 + hu * wide / wide.std()).astype(np.float32), lung, (0.7, 0.7)) for hu in (0, 40)]
    assert ratios[0] == pytest.approx(1.0, abs=0.05) and ratios[1] > 1.4


def test_without_lung_nothing_is_said() -> None:
    hu, lungs, geometry = chest()
    assert facts_of(volume_of(hu, geometry), np.zeros_like(lungs)) == {}


def test_one_gap_between_slices_is_no_breathing() -> None:
    hu, lungs, geometry = chest()
    middle = len(hu) // 2
    hu = np.concatenate([hu[:middle], np.roll(hu[middle:], 4, axis=1)])
    assert picture_doubts(volume_of(hu, geometry), lungs) == ()


def test_the_analysis_keeps_it_with_the_numbers(tmp_path) -> None:
    volume, _ = boxes()
    options = Options("cpu", heatmaps=False, models_dir=write_all(tmp_path), threads=1)
    blurred = replace(volume, hu=ndimage.gaussian_filter(volume.hu, (0, 2, 2)))
    codes = [[found.code for found in analyse(one, options).findings] for one in (volume, blurred)]
    assert ["analysis-picture" in one for one in codes] == [False, True]


REAL = ("lidc-idri-0001", "nlst-toshiba-fc51", "lung-dx-a0001-5mm-jpegls", "cptac-c3n-00247-b70f-jpegls")


@pytest.mark.real_ct
@pytest.mark.parametrize("name", (*REAL, "4d-lung-3mm-jpegls", "lidc-idri-0002-jpegls", "lung-dx-a0002-two-kernels"))
def test_no_real_chest_is_told(name: str, shared_ct: Path) -> None:
    assert picture_doubts(real_chest(shared_ct / name), real_lungs(shared_ct / name).labels) == ()
