"""The networks that are shipped: whole, described by their cards, and sane on a generated chest."""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sscild_desktop.core.analysis.prepare import (
    LevelSpec,
    SliceSpec,
    body_box,
    prepare_levels,
    prepare_mask,
    prepare_slices,
)
from sscild_desktop.core.classes import Lesion
from sscild_desktop.core.phantom.lesions import LesionPlan, insert_lesions
from sscild_desktop.core.phantom.thorax import Phantom, make_phantom

MODELS = Path(__file__).resolve().parents[2] / "models"
NAMES = ("lesions-slice", "goh-scores", "goh-levels")


def card(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((MODELS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def run(name: str, **inputs: np.ndarray) -> list[np.ndarray]:
    onnxruntime = pytest.importorskip("onnxruntime")
    session = onnxruntime.InferenceSession(str(MODELS / card(name)["file"]), providers=["CPUExecutionProvider"])
    return session.run(None, inputs)


@pytest.fixture(scope="module")
def phantom() -> Phantom:
    return make_phantom(seed=3, size="small")


@pytest.mark.parametrize("name", NAMES)
def test_the_card_names_the_file_that_is_there_and_says_how_it_was_measured(name: str) -> None:
    facts = card(name)
    content = (MODELS / facts["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == facts["sha256"]
    assert len(content) < 10_000_000
    assert {"purpose", "after", "architecture", "parameters", "training", "measured", "limits", "licence"} <= set(facts)
    assert "early" not in facts["version"]


def _read(phantom: Phantom, hu: np.ndarray) -> tuple[float, float]:
    """TOT of a slice by the masks and by the score network."""
    spec, yx = SliceSpec.from_card(card("lesions-slice")["input"]), phantom.volume.geometry.spacing[1:]
    lung = phantom.lungs[_middle(phantom)][None] > 0
    box = body_box(hu)
    slices, _ = prepare_slices(hu, yx, box, spec)
    mask = prepare_mask(lung, yx, box, spec)
    lungs, lesions = run("lesions-slice", slices=slices)
    seen = lungs.max(1) > 0.5
    overlap = 2 * (seen & (mask[:, 0] > 0)).sum() / (seen.sum() + mask.sum())
    assert overlap > 0.93
    threshold = card("lesions-slice")["thresholds"]["ggo"]
    area = (lesions.max(1) >= threshold)[mask[:, 0] > 0].mean() * 100
    return float(area), float(run("goh-scores", slices=slices, lung=mask)[0][0, 0])


def _middle(phantom: Phantom) -> int:
    return int((phantom.lungs > 0).sum((1, 2)).argmax())


def test_healthy_and_diseased_lung_are_told_apart(phantom: Phantom) -> None:
    part = slice(_middle(phantom), _middle(phantom) + 1)
    hu, lungs = phantom.volume.hu[part], phantom.lungs[part]
    healthy = _read(phantom, hu)
    plans = (LesionPlan(Lesion.GGO, 0.5, density=0.5),)
    diseased, mask = insert_lesions(hu, lungs, phantom.volume.geometry.spacing, np.random.default_rng(0), plans=plans)
    truth = 100 * (mask > 0)[lungs > 0].mean()
    assert max(healthy) < 6
    assert all(abs(found - truth) < 15 for found in _read(phantom, diseased))


def test_levels_are_ordered_and_near_the_truth(phantom: Phantom) -> None:
    planes, plane_z = prepare_levels(phantom.volume, LevelSpec.from_card(card("goh-levels")["input"]))
    (probability,) = run("goh-levels", planes=planes)
    found = probability @ plane_z
    assert probability.sum(1) == pytest.approx(np.ones(5), abs=1e-4)
    assert np.all(np.diff(found) < 0)
    assert np.abs(found - phantom.level_z_mm).max() < 30
