"""Lungs, density and Goh levels of real chests beside the readings of a human reader."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from sscild_desktop.core.analysis.levels.landmarks import anatomy_landmarks
from sscild_desktop.core.analysis.levels.placing import fuse_levels
from sscild_desktop.core.analysis.lungs.finding import measure_lungs
from sscild_desktop.core.results import GohLevel, LungResult
from tests.real_chests import real_chest, real_lungs

pytestmark = pytest.mark.real_ct

CASES = (
    "lidc-idri-0001",
    "lidc-idri-0002-jpegls",
    "nlst-toshiba-fc51",
    "lung-dx-a0001-5mm-jpegls",
    "4d-lung-3mm-jpegls",
)

VOLUME_TOLERANCE = 0.05
LEVEL_TOLERANCE_MM = 10.0
NOT_READ_FOR_PASS_OR_FAIL = {("4d-lung-3mm-jpegls", 1)}
"""An aberrant subclavian artery: its reader says that level 1 decides nothing."""


@dataclass(frozen=True)
class Found:
    lungs: LungResult
    levels: tuple[GohLevel, ...]
    readings: dict[str, Any]


@lru_cache
def analysed(folder: Path) -> Found:
    """Lungs and levels without any network; the masks themselves are let go."""
    volume, mask = real_chest(folder), real_lungs(folder)
    levels = fuse_levels(volume, anatomy_landmarks(volume, mask), None)
    readings = json.loads((folder.parent.parent / "reference-readings.json").read_text())["cases"][folder.name]
    result = measure_lungs(volume, mask.labels)
    return Found(LungResult(mask.labels[:1], *_numbers(result), result.density), levels, readings)


def _numbers(result: LungResult) -> tuple[float, float, float, float]:
    return result.total_ml, result.right_ml, result.left_ml, result.mean_hu


@pytest.mark.parametrize("case", CASES)
def test_lung_volumes(shared_ct: Path, case: str) -> None:
    found = analysed(shared_ct / case)
    read = found.readings["lungs"]
    assert found.lungs.total_ml / 1000 == pytest.approx(read["total_L"], rel=VOLUME_TOLERANCE)
    assert found.lungs.right_ml / 1000 == pytest.approx(read["right_L"], rel=VOLUME_TOLERANCE)
    assert found.lungs.left_ml / 1000 == pytest.approx(read["left_L"], rel=VOLUME_TOLERANCE)


@pytest.mark.parametrize("case", CASES)
def test_density(shared_ct: Path, case: str) -> None:
    found = analysed(shared_ct / case)
    read = found.readings["lungs"]
    assert found.lungs.mean_hu == pytest.approx(read["mean_HU"], abs=10)
    assert found.lungs.density["p15_hu"] == pytest.approx(read["p15_HU"], abs=5)
    assert found.lungs.density["laa950_percent"] == pytest.approx(read["pct_below_minus950"], abs=0.5)
    assert found.lungs.density["haa_percent"] == pytest.approx(read["pct_minus600_to_minus250"], abs=1.0)


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("case", CASES)
def test_levels(shared_ct: Path, case: str, level: int) -> None:
    if (case, level) in NOT_READ_FOR_PASS_OR_FAIL:
        pytest.skip("the reader gave this level as not for pass or fail (aberrant subclavian artery)")
    found = analysed(shared_ct / case)
    read = found.readings["levels"][f"L{level}"]["z_mm"]
    assert found.levels[level - 1].z_mm == pytest.approx(read, abs=LEVEL_TOLERANCE_MM)
