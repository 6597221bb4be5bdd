"""Chosen networks reach the pipeline; a level is scored again by the network that scored the others."""

from dataclasses import replace

import pytest

from sscild_desktop.controllers.ct import work as engine
from sscild_desktop.core.analysis import afterwards, pipeline
from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.inference.cards import load_card
from sscild_desktop.core.progress import silent
from sscild_desktop.core.results import NetworkUse
from sscild_desktop.paths import data_dir
from sscild_desktop.state.settings import Settings
from tests.core.small_networks import scores_bytes, write_network

CHOSEN = (("scores", "own-scores"),)


@pytest.fixture
def own():
    return load_card(write_network(data_dir() / "models", "own-scores", scores_bytes(), role="scores"))


def use(card):
    return NetworkUse(card.name, card.version, card.sha256, "CPUExecutionProvider")


def test_the_chosen_networks_reach_the_analysis_and_the_rescoring(volume, analysis, own, monkeypatch):
    seen = []
    monkeypatch.setattr(pipeline, "analyse", lambda _volume, options, *_more: seen.append(options))
    monkeypatch.setattr(afterwards, "rescore_level", lambda *args: seen.append(args[4]))
    engine.run_analysis(volume, Settings(networks=CHOSEN), None, silent, lambda _analysis: None)
    by_own = replace(analysis, networks=(use(own), use(load_card("goh-levels"))))
    engine.run_rescore(volume, by_own, 1, 0.0, Settings(networks=CHOSEN), None)
    assert [options.card("scores").sha256 for options in seen] == [own.sha256, own.sha256]
    assert seen[0].card("levels").name == "goh-levels"


def test_a_level_is_scored_by_the_network_that_scored_the_others(analysis, own):
    standard = replace(analysis, networks=(use(load_card("goh-scores")),))
    assert engine.scoring_network(standard, CHOSEN) == (("scores", "goh-scores"),)
    assert engine.scoring_network(replace(analysis, networks=(use(own),)), ()) == CHOSEN


def test_where_nothing_was_scored_yet_the_chosen_one_scores(analysis, own):
    levels = tuple(replace(level, scores=None, auto_scores=None) for level in analysis.levels)
    waiting = replace(analysis, levels=levels, networks=(use(load_card("goh-levels")),))
    assert engine.scoring_network(waiting, CHOSEN) == CHOSEN


def test_a_network_that_was_replaced_scores_no_single_level(analysis, own):
    replaced = replace(use(own), sha256="0" * 64)
    with pytest.raises(ModelRefused, match="analyse again"):
        engine.scoring_network(replace(analysis, networks=(replaced,)), CHOSEN)
