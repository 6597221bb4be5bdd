"""Single real slices: those of abdomen, pelvis and head are refused, those of a chest are not."""

from functools import lru_cache
from pathlib import Path

import pytest

from sscild_desktop.core.analysis.lesions.airless import find_marked_slice
from sscild_desktop.core.analysis.lesions.marking import mark_slices
from sscild_desktop.core.analysis.lungs.finding import find_lungs_slice
from sscild_desktop.core.dicom import load_slice
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.inference import Network, load_card, open_network
from sscild_desktop.paths import models_dir

pytestmark = pytest.mark.real_ct

WITHOUT_LUNG = {
    f"TCGA-{name}"
    for name in (
        "17-Z031-0016",
        "17-Z050-0084",
        "17-Z062-0079",
        "51-6867-0028",
        "60-2722-0078",
        "60-2723-0073",
        "60-2724-0082",
        "92-7340-0087",
        "92-8065-0045",
    )
}
"""Abdomen and pelvis, among them obstructed bowel full of gas and a stomach; the rest of the folder shows lungs."""


@lru_cache
def lesions_all() -> Network:
    return open_network(load_card("lesions-all", models_dir()), "cpu", 1)


def is_scored(path: Path, has_network: bool) -> bool:
    volume = load_slice(path)
    try:
        if has_network:
            find_marked_slice(volume, mark_slices(volume, range(1), lesions_all()))
        else:
            find_lungs_slice(volume, None)
    except InputRefused:
        return False
    return True


@pytest.mark.parametrize("has_network", [True, False])
def test_slices_of_the_chest_are_scored_and_others_refused(shared_ct: Path, has_network: bool) -> None:
    paths = sorted((shared_ct / "tcga-lung-slices").glob("*.dcm"))
    assert {path.stem for path in paths} >= WITHOUT_LUNG
    scored = {path.stem for path in paths if is_scored(path, has_network)}
    assert {path.stem for path in paths} - scored == WITHOUT_LUNG


def test_slices_of_a_head_are_refused(shared_ct: Path) -> None:
    paths = sorted((shared_ct / "ge-head-tilt-uneven").rglob("*.dcm"))[::3]
    assert paths
    assert [path.name for path in paths if is_scored(path, True)] == []
