"""Metal in the body is told with its place; leads on the skin, bone and metal below the lungs are not."""

from dataclasses import replace

import numpy as np
import pytest

from sscild_desktop.core.analysis.lungs.metal import metal_doubts
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.core.findings import Finding
from tests.core.analysis.chests import boxes
from tests.core.small_networks import write_all

WITHIN = np.s_[6:12, 72:78, 60:66]
"""Behind the lungs of ``boxes``, in the slices from 30 to 55 mm."""


def told(place: tuple[slice, ...], hu: int = 3000) -> tuple[Finding, ...]:
    volume, lungs = boxes()
    dense = volume.hu.copy()
    dense[place] = hu
    return metal_doubts(replace(volume, hu=dense), lungs)


def test_metal_in_the_body_is_told_with_its_place() -> None:
    (doubt,) = told(WITHIN)
    assert (doubt.code, doubt.level) == ("analysis-metal", "warn")
    assert "from 30 to 55 mm" in doubt.text and doubt.z_mm is not None and 30 < doubt.z_mm < 55


@pytest.mark.parametrize(
    ("place", "hu"),
    [
        (WITHIN, 1800),
        (np.s_[0:4, 72:78, 60:66], 3000),
        (np.s_[:, 12:13, 40:80], 3000),
        (np.s_[6:9, 72:75, 60:62], 3000),
    ],
    ids=["bone", "below the lungs", "on the skin", "a clip"],
)
def test_what_throws_no_streaks_through_the_lungs_is_not_told(place: tuple[slice, ...], hu: int) -> None:
    assert told(place, hu) == ()


def test_the_analysis_keeps_it_with_the_numbers(tmp_path) -> None:
    volume, _ = boxes()
    hu = volume.hu.copy()
    hu[WITHIN] = 3000
    options = Options("cpu", heatmaps=False, models_dir=write_all(tmp_path), threads=1)
    codes = [[one.code for one in analyse(one, options).findings] for one in (volume, replace(volume, hu=hu))]
    assert ["analysis-metal" in one for one in codes] == [False, True]
