"""The networks that are shipped: whole, described by their cards, and sane on a generated chest."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sscild_desktop.core.analysis.coarse_chest import LevelSpec, prepare_levels
from sscild_desktop.core.analysis.lesions.marking import mark
from sscild_desktop.core.analysis.lesions.network_masks import NetworkMasks
from sscild_desktop.core.analysis.lungs.lobe_network import network_lobes, network_lungs, see_lobes
from sscild_desktop.core.analysis.scores.scores import score_slice
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.inference import load_card, open_network
from sscild_desktop.core.inference.cards import CardInput
from sscild_desktop.core.inference.library import STANDARD
from sscild_desktop.core.phantom.lesion_plans import LesionPlan
from sscild_desktop.core.phantom.lesions import insert_lesions
from sscild_desktop.core.phantom.thorax import Phantom
from sscild_desktop.core.volume import Volume
from tests.phantoms import small_phantom

MODELS = Path(__file__).resolve().parents[3] / "models"
NAMES = tuple(sorted(path.stem for path in MODELS.glob("*.json")))
LESION_NAMES = tuple(name for name in NAMES if name.startswith("lesions") or name == "opacities")
LARGEST_FILE, LARGEST_FOLDER = 24_000_000, 48_000_000
HEALTHY_PERCENT, WORST_POINTS = 6.0, 15.0


def card(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((MODELS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def run(name: str, **inputs: np.ndarray) -> list[np.ndarray]:
    onnxruntime = pytest.importorskip("onnxruntime")
    session = onnxruntime.InferenceSession(str(MODELS / card(name)["file"]), providers=["CPUExecutionProvider"])
    return session.run(None, inputs)


@pytest.fixture(scope="module")
def phantom() -> Phantom:
    return small_phantom(1)


@pytest.mark.parametrize("name", NAMES)
def test_the_card_names_the_file_that_is_there_and_says_how_it_was_measured(name: str) -> None:
    facts = card(name)
    content = (MODELS / facts["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == facts["sha256"]
    assert len(content) < LARGEST_FILE
    assert {"purpose", "after", "architecture", "parameters", "training", "measured", "limits", "licence"} <= set(facts)
    assert "early" not in facts["version"]


def test_the_standard_networks_are_there_and_the_folder_stays_light() -> None:
    assert {STANDARD[role] for role in ("lesions", "scores", "levels")} <= set(NAMES)
    assert sum(path.stat().st_size for path in MODELS.glob("*.onnx")) < LARGEST_FOLDER


@pytest.fixture(scope="module")
def diseased(phantom: Phantom) -> tuple[Volume, np.ndarray]:
    """The chest with ground-glass in half of its lungs, and where it is."""
    plans, volume = (LesionPlan(Lesion.GGO, 0.5, density=0.5),), phantom.volume
    rng = np.random.default_rng(0)
    hu, mask = insert_lesions(volume.hu, phantom.lungs, volume.geometry.spacing, rng, plans=plans)
    return replace(volume, hu=hu), mask > 0


def _middle(phantom: Phantom) -> slice:
    largest = int((phantom.lungs > 0).sum((1, 2)).argmax())
    return slice(largest, largest + 1)


@pytest.mark.parametrize("name", LESION_NAMES)
def test_a_lesion_network_tells_healthy_from_diseased_lung(
    name: str, phantom: Phantom, diseased: tuple[Volume, np.ndarray]
) -> None:
    network, part = open_network(load_card(name, MODELS), "cpu", 1), _middle(phantom)
    lung = phantom.lungs[part] > 0

    def seen(volume: Volume) -> tuple[NetworkMasks, float]:
        masks = mark(volume, part.start, part.stop, network)
        return masks, 100.0 * float((masks.lesions[part][lung] > 0).mean())

    _, healthy = seen(phantom.volume)
    masks, found = seen(diseased[0])
    assert healthy < HEALTHY_PERCENT
    assert abs(found - 100.0 * diseased[1][part][lung].mean()) < WORST_POINTS
    if network.card.gives("lungs"):
        assert 2 * ((masks.lungs[part] > 0) & lung).sum() / ((masks.lungs[part] > 0).sum() + lung.sum()) > 0.93


def test_the_score_network_tells_healthy_from_diseased_lung(
    phantom: Phantom, diseased: tuple[Volume, np.ndarray]
) -> None:
    network, part = open_network(load_card("goh-scores", MODELS), "cpu", 1), _middle(phantom)
    lung = phantom.lungs[part] > 0
    healthy, ill = (score_slice(volume, phantom.lungs, network, part.start) for volume in (phantom.volume, diseased[0]))
    assert healthy.tot < HEALTHY_PERCENT
    assert abs(ill.tot - 100.0 * diseased[1][part][lung].mean()) < WORST_POINTS


@pytest.mark.skipif("lungs-lobes" not in NAMES, reason="lungs-lobes is not shipped yet")
def test_the_network_of_the_whole_chest_finds_lungs_and_lobes(phantom: Phantom) -> None:
    seen = see_lobes(phantom.volume, open_network(load_card("lungs-lobes", MODELS), "cpu", 1))
    found, true = network_lungs(seen) > 0, phantom.lungs > 0
    assert 2 * (found & true).sum() / (found.sum() + true.sum()) > 0.93
    lobes = network_lobes(seen, phantom.lungs)
    assert lobes is not None
    assert (lobes[true] == phantom.lobes[true]).mean() > 0.8


def test_levels_are_ordered_and_near_the_truth(phantom: Phantom) -> None:
    planes, plane_z = prepare_levels(phantom.volume, LevelSpec.from_card(CardInput.of(card("goh-levels")["input"])))
    (probability,) = run("goh-levels", planes=planes)
    found = probability @ plane_z
    assert probability.sum(1) == pytest.approx(np.ones(5), abs=1e-4)
    assert np.all(np.diff(found) < 0)
    assert np.abs(found - phantom.level_z_mm).max() < 30
