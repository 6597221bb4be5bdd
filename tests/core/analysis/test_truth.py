"""The whole analysis with the shipped networks against the reference readings: chests, and slices with real disease,
which lie within 15 points and are ranked as by the reader."""

import pytest

from sscild_desktop.core.agreement import spearman
from sscild_desktop.core.analysis.one_slice import score_one_slice
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.paths import models_dir
from tests.core.analysis.readings import Found, check_as_read
from tests.real_chests import real_chest

OPTIONS = Options(device="cpu", heatmaps=False, models_dir=models_dir())

WHOLE_CHESTS = ("lidc-idri-0002-jpegls", "nlst-toshiba-fc51", "lung-dx-a0001-5mm-jpegls", "4d-lung-3mm-jpegls")
"""One more, and the built-in case, are analysed and held to the same in tests/end_to_end/test_cases.py."""

COVID_SLICES = {
    "A046441/19001111-045": 80,
    "A046441/19010101-23": 90,
    "A048383/19001231-30": 5,
    "A048383/19010410-30": 5,
    "A056642/19001229-053": 40,
    "A056642/19010107-111": 25,
}
"""TOT in percent by the reader."""


@pytest.mark.parametrize("name", WHOLE_CHESTS)
def test_real_chests_are_read_as_by_the_reader(shared_ct, name):
    folder = shared_ct / name
    check_as_read(Found.of(analyse(real_chest(folder), OPTIONS)), folder)


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
