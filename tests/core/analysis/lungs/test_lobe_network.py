"""Lungs and lobes by a network whose answer is known: put on the CT, bounded by the lungs, compared."""

import numpy as np
import pytest

from sscild_desktop.core.analysis.lungs.lobe_network import (
    disagreement,
    network_lobes,
    network_lungs,
    overlap,
    see_lobes,
)
from sscild_desktop.core.classes import Lobe, Lung
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference import load_card, open_network
from tests.core.analysis.chests import boxes
from tests.core.small_networks import CHEST, chest_bytes, write_network


def opened(folder, content, **changes):
    return open_network(load_card(write_network(folder, "chest", content, **{**CHEST, **changes})), "cpu", threads=1)


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    return see_lobes(boxes()[0], opened(tmp_path_factory.mktemp("models"), chest_bytes()))


def test_lungs_lie_where_the_network_sees_them(seen):
    volume, lungs = boxes()
    found = network_lungs(seen)
    assert found.shape == volume.hu.shape and set(np.unique(found)) == {0, Lung.RIGHT, Lung.LEFT}
    assert overlap(found[4:16], lungs[4:16]) > 0.9


def test_every_voxel_of_lung_gets_a_lobe_of_its_side_and_nothing_else_does(seen):
    _, lungs = boxes()
    lungs[:, 14:24, 20:56] = Lung.RIGHT  # beyond what the network calls lung
    lungs[4:16, 24:72, 72:76] = Lung.RIGHT  # where the network says left
    labels = network_lobes(seen, lungs)
    assert np.array_equal(labels > 0, lungs > 0)
    assert set(np.unique(labels[lungs == Lung.RIGHT])) <= {Lobe.RIGHT_UPPER, Lobe.RIGHT_LOWER}
    assert set(np.unique(labels[lungs == Lung.LEFT])) == {Lobe.LEFT_UPPER, Lobe.LEFT_LOWER}
    # the network's lobes meet at plane 12 of 4 mm, in slice 9.6 of 5 mm
    assert (labels[4:9, 30:60, 30:50] == Lobe.RIGHT_LOWER).all()
    assert (labels[11:16, 30:60, 80:100] == Lobe.LEFT_UPPER).all()


def test_lobes_of_a_lung_that_was_nowhere_seen_are_not_guessed(tmp_path):
    volume, lungs = boxes()
    seen = see_lobes(volume, opened(tmp_path, chest_bytes(("right",))))
    assert network_lobes(seen, lungs) is None
    assert network_lobes(seen, np.where(lungs == Lung.RIGHT, lungs, 0).astype(np.uint8)) is not None


def test_channels_are_those_of_the_labels(tmp_path):
    volume, lungs = boxes()
    turned = ["outside", "lul", "rml", "lll", "rul", "rll"]
    found = see_lobes(volume, opened(tmp_path, chest_bytes(), outputs=[{"name": "lobes", "labels": turned}]))
    labels = network_lungs(found)
    assert labels[10, 48, 38] == Lung.LEFT and labels[10, 48, 90] == Lung.RIGHT


def test_a_card_without_the_five_lobes_is_refused(tmp_path):
    network = opened(tmp_path, chest_bytes(), outputs=[{"name": "lobes", "labels": list("abcdef")}])
    with pytest.raises(ModelRefused, match="five lobes"):
        see_lobes(boxes()[0], network)


def test_lungs_that_differ_much_are_told():
    _, lungs = boxes()
    assert disagreement(lungs, lungs.copy()) is None
    half = lungs.copy()
    half[:10] = 0
    finding = disagreement(lungs, half)
    assert finding.level == "warn" and finding.code.startswith("analysis-") and "0.67" in finding.text
    swapped = np.where(lungs > 0, 3 - lungs, 0).astype(np.uint8)
    assert disagreement(lungs, swapped) is not None
