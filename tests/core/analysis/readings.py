"""What is known of whole chests, made or read by a person, and how near an analysis must come to it.

The readings are by one reader who is not a radiologist; see the data folder. The bounds are those of the first
release: lungs within 5 %, levels within 15 mm.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import pytest

from sscild_desktop.core.phantom.case import Case
from sscild_desktop.core.results import Analysis

NOT_FOR_PASS_OR_FAIL = {("4d-lung-3mm-jpegls", 1)}
"""An aberrant right subclavian artery: the reading itself says that its level 1 does not count."""


@dataclass(frozen=True)
class Found:
    """Figures of an analysis: lungs in mL, heights of the levels in mm, percent by class, the patient's extent."""

    total_ml: float
    z_mm: dict[int, float]
    percent: dict[str, float]
    extent_percent: float

    @classmethod
    def of(cls, analysis: Analysis) -> Self:
        assert analysis.lungs and analysis.lesions and analysis.extent_percent is not None
        percent = {key: extent.percent for key, extent in analysis.lesions.extents.items()}
        levels = {one.level: one.z_mm for one in analysis.levels}
        return cls(analysis.lungs.total_ml, levels, percent, analysis.extent_percent)

    @classmethod
    def exported(cls, result: dict[str, Any]) -> Self:
        """From ``result.json``."""
        percent = {key: extent["percent"] for key, extent in result["lesions"].items() if extent}
        levels = {one["level"]: one["z_mm"] for one in result["goh"]["levels"]}
        return cls(result["lungs"]["total_ml"], levels, percent, result["goh"]["extent_percent"])


def check_as_read(found: Found, folder: Path) -> None:
    """A real chest, which has no disease to speak of, against its reading."""
    readings = json.loads((folder.parents[1] / "reference-readings.json").read_text(encoding="utf-8"))
    reading = readings["cases"][folder.name]
    assert found.total_ml == pytest.approx(1000.0 * reading["lungs"]["total_L"], rel=0.05)
    for level, z_mm in found.z_mm.items():
        if (folder.name, level) not in NOT_FOR_PASS_OR_FAIL:
            assert z_mm == pytest.approx(reading["levels"][f"L{level}"]["z_mm"], abs=15.0), level
    assert found.percent["total"] < 5.0
    assert found.extent_percent < 5.0


def check_as_made(found: Found, case: Case) -> None:
    """A generated chest against what was made."""
    truth_ml = float((case.lungs > 0).sum()) * case.volume.geometry.voxel_ml
    assert found.total_ml == pytest.approx(truth_ml, rel=0.02)
    for key, truth in case.extents.items():
        assert found.percent[key] == pytest.approx(truth.percent, abs=5.0), key
    assert list(found.z_mm.values()) == pytest.approx(list(case.level_z_mm), abs=10.0)
