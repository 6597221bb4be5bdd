"""The whole analysis with the shipped networks against what is known: the built-in case and the reference readings.

The readings are by one reader who is not a radiologist; see the data folder. The bounds are those of the first
release: lungs within 5 %, levels within 15 mm, slices with real disease within 15 points and ranked as by the reader.
"""

import json

import pytest

from sscild_desktop.core.agreement import spearman
from sscild_desktop.core.analysis.pipeline import Options, analyse, score_one_slice
from sscild_desktop.core.phantom.case import built_in_case
from sscild_desktop.paths import models_dir
from tests.real_chests import real_chest

OPTIONS = Options(device="cpu", heatmaps=False, models_dir=models_dir())

WHOLE_CHESTS = (
    "lidc-idri-0001",
    "lidc-idri-0002-jpegls",
    "nlst-toshiba-fc51",
    "lung-dx-a0001-5mm-jpegls",
    "4d-lung-3mm-jpegls",
)

NOT_FOR_PASS_OR_FAIL = {("4d-lung-3mm-jpegls", 1)}
"""An aberrant right subclavian artery: the reading itself says that its level 1 does not count."""

COVID_SLICES = {
    "A046441/19001111-045": 80,
    "A046441/19010101-23": 90,
    "A048383/19001231-30": 5,
    "A048383/19010410-30": 5,
    "A056642/19001229-053": 40,
    "A056642/19010107-111": 25,
}
"""TOT in percent by the reader."""


def test_the_built_in_case_is_read_as_it_was_made():
    case = built_in_case(0)
    found = analyse(case.volume, OPTIONS)
    truth_ml = float((case.lungs > 0).sum()) * case.volume.geometry.voxel_ml
    assert found.lungs.total_ml == pytest.approx(truth_ml, rel=0.02)
    for key, truth in case.extents.items():
        assert found.lesions.extents[key].percent == pytest.approx(truth.percent, abs=5.0), key
    for level, z_mm in zip(found.levels, case.level_z_mm, strict=True):
        assert level.z_mm == pytest.approx(z_mm, abs=10.0), level


@pytest.mark.parametrize("name", WHOLE_CHESTS)
def test_real_chests_are_read_as_by_the_reader(shared_ct, name):
    reading = json.loads((shared_ct.parent / "reference-readings.json").read_text(encoding="utf-8"))["cases"][name]
    found = analyse(real_chest(shared_ct / name), OPTIONS)
    assert found.lungs.total_ml == pytest.approx(1000.0 * reading["lungs"]["total_L"], rel=0.05)
    for level in found.levels:
        if (name, level.level) not in NOT_FOR_PASS_OR_FAIL:
            assert level.z_mm == pytest.approx(reading["levels"][f"L{level.level}"]["z_mm"], abs=15.0), level.level
    assert found.lesions.extents["total"].percent < 5.0
    assert found.extent_percent < 5.0


def test_slices_with_real_disease_are_ranked_and_scored_as_by_the_reader(shared_ct):
    read, found = [], []
    for name, tot in COVID_SLICES.items():
        folder, start = name.split("/")
        (path,) = [
            p for p in (shared_ct / "covid-ny-sbu-slices" / folder).rglob("*") if p.is_file() and start in str(p)
        ]
        read.append(tot)
        found.append(score_one_slice(path, OPTIONS)["tot"])
    assert spearman(read, found).rho > 0.8
    assert found == pytest.approx(read, abs=15.0)
