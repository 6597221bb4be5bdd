"""A CT outside what a network learnt from is said so, with how far; one inside is not."""

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sscild_desktop.core import dicom
from sscild_desktop.core.analysis import one_slice
from sscild_desktop.core.analysis.familiarity import CODE, LUNG, NOISE, SLICE, facts_of, unfamiliar
from sscild_desktop.core.analysis.options import Options
from sscild_desktop.core.analysis.pipeline import analyse
from sscild_desktop.core.inference import load_card
from sscild_desktop.core.inference.cards import ModelCard
from sscild_desktop.core.volume import Geometry, Volume
from sscild_desktop.paths import models_dir
from tests.core.analysis.chests import boxes
from tests.core.small_networks import write_all

SEEN = {"noise_hu": [5, 25], "lung_hu": [-930, -740], "slice_mm": [1.25, 5]}


def card(seen):
    return ModelCard("net", "1", models_dir(), "", facts={"seen": seen})


def noisy(sigma):
    volume, lungs = boxes()
    noise = sigma * np.random.default_rng(0).standard_normal(volume.hu.shape)
    return replace(volume, hu=np.rint(volume.hu + noise).astype(np.int16)), lungs


@pytest.mark.parametrize("sigma", [8.0, 20.0, 50.0])
def test_the_noise_of_soft_tissue_is_measured(sigma):
    facts = facts_of(*noisy(sigma))
    assert facts[NOISE] == pytest.approx(sigma, rel=0.06)
    assert facts[LUNG] == pytest.approx(-850, abs=6) and facts[SLICE] == 5.0


def test_the_density_of_the_lungs_is_the_median_of_their_voxels():
    volume, lungs = noisy(30.0)
    lungs = lungs.copy()
    lungs[np.unravel_index(int(lungs.argmax()), lungs.shape)] -= 1  # of an even and of an odd number
    for part in (lungs, np.where(lungs == 1, lungs, 0).astype(np.uint8)):
        assert facts_of(volume, part)[LUNG] == np.median(volume.hu[part > 0])


def test_what_lies_inside_or_just_outside_is_not_said():
    assert unfamiliar(*noisy(20.0), card(SEEN)) is None
    assert unfamiliar(*noisy(28.0), card(SEEN)) is None
    for unknown in (None, {}, {"noise_hu": "much", "lung_hu": [1]}):
        assert unfamiliar(*noisy(90.0), card(unknown)) is None


def test_what_lies_outside_is_said_with_how_far():
    found = unfamiliar(*noisy(60.0), card(SEEN))
    assert (found.code, found.level) == (CODE, "warn")
    assert re.search(r"noise of (59|60|61) HU \(5 to 25\)", found.text) and "lungs of" not in found.text
    volume, lungs = noisy(10.0)
    dense = np.where(lungs > 0, -600, volume.hu).astype(np.int16)
    thick = Volume(dense, Geometry(dense.shape, (8.0, 2.5, 2.5), (0.0, 0.0, 0.0)))
    text = unfamiliar(thick, lungs, card(SEEN)).text
    assert "lungs of -600 HU (-930 to -740)" in text and "slices 8 mm apart (1.25 to 5)" in text and "noise" not in text


@pytest.mark.parametrize(("hu", "is_said"), [(-971, True), (-945, False), (-725, False), (-705, True)])
def test_lungs_much_emptier_or_denser_than_any_learnt_from_are_said(hu, is_said):
    volume, lungs = noisy(10.0)
    volume = replace(volume, hu=np.where(lungs > 0, hu, volume.hu).astype(np.int16))
    assert (unfamiliar(volume, lungs, card(SEEN)) is not None) == is_said


def test_a_body_of_air_alone_says_nothing_of_noise_or_lungs():
    volume, lungs = boxes()
    empty = replace(volume, hu=np.full(volume.hu.shape, -1000, np.int16))
    assert facts_of(empty, np.zeros_like(lungs)) == {SLICE: 5.0}


def test_a_slice_alone_has_no_distance_but_noise_and_lungs():
    volume, lungs = noisy(60.0)
    alone = Volume(volume.hu[5:6], Geometry((1, *volume.hu.shape[1:]), (8.0, 2.5, 2.5), (0.0, 0.0, 0.0)))
    assert set(facts_of(alone, lungs[5:6])) == {NOISE, LUNG}
    text = unfamiliar(alone, lungs[5:6], card(SEEN)).text
    assert text.startswith("This CT lies outside") and "noise of" in text and "mm apart" not in text


@pytest.mark.parametrize("sigma", [10.0, 60.0])
def test_a_slice_that_is_scored_alone_says_it_too(sigma, tmp_path, monkeypatch):
    folder = write_all(tmp_path)
    path = folder / "lesions-all.json"
    path.write_text(path.read_text("utf-8").replace('"purpose"', f'"seen": {json.dumps(SEEN)}, "purpose"'), "utf-8")
    volume, lungs = noisy(sigma)
    alone = Volume(volume.hu[5:6], Geometry((1, *volume.hu.shape[1:]), (5.0, 2.5, 2.5), (0.0, 0.0, 0.0)))
    monkeypatch.setattr(dicom, "load_slice", lambda path: alone)
    monkeypatch.setattr(one_slice, "marked_slice", lambda *_: (lungs[5:6], np.zeros_like(lungs[5:6])))
    notes = one_slice.score_one_slice(Path("a.dcm"), Options("cpu", models_dir=folder, threads=1))["notes"]
    assert [note for note in notes if "lies outside what" in note] == notes[: int(sigma > 25)]


def test_the_analysis_keeps_it_with_the_numbers(tmp_path):
    folder = write_all(tmp_path)
    path = folder / "lesions-all.json"
    path.write_text(path.read_text("utf-8").replace('"purpose"', '"seen": {"slice_mm": [1, 2]}, "purpose"'), "utf-8")
    options = Options("cpu", heatmaps=False, models_dir=folder, threads=1)
    assert CODE in [one.code for one in analyse(boxes()[0], options).findings]


@pytest.mark.parametrize("name", ["lesions-all", "lesions-slice", "lesions-volume", "opacities"])
def test_every_lesion_network_says_what_it_saw(name):
    seen = load_card(name).facts["seen"]
    assert seen.keys() == {NOISE, LUNG, SLICE}
    assert all(low < high for low, high in seen.values())
