"""Peers take turns in processes of their own; one that is not there, or falls over, costs nothing else."""

from importlib import import_module
from typing import Any

import pytest

from benchmarks.__main__ import AREAS, main
from benchmarks.areas import Area
from benchmarks.rounds import compare, differing
from benchmarks.tables import table


@pytest.fixture(scope="module")
def some() -> dict[str, Any]:
    return compare("tests.benchmarks.some_area", "/ct/chest", 2, quick=True)


def test_those_that_work_are_measured_round_by_round(some: dict[str, Any]) -> None:
    assert {name: len(given) for name, given in some["rounds"].items()} == {"program": 2, "the same": 2, "another": 2}
    assert all(one["wall"] > 0 and one["processor"] >= 0 for one in some["rounds"]["program"])


def test_each_other_one_is_named_with_the_reason(some: dict[str, Any]) -> None:
    assert some["absent"]["not installed"] == "No module named 'sscild_no_such_library'"
    assert some["absent"]["refusing"] == "/ct/chest holds no CT."
    assert some["absent"]["not today"] == "not on this computer"
    assert "ZeroDivisionError" in some["absent"]["dying"]
    written = table(some)
    assert "| not installed | not measured: No module named 'sscild_no_such_library' |" in written


def test_whoever_gives_something_else_is_named(some: dict[str, Any]) -> None:
    assert some["differ"] == ["another"]
    assert "**not equal: another**" in table(some)


def test_one_peer_alone_agrees_with_nobody() -> None:
    assert differing({"program": [{"check": "a"}], "silent": [{"check": ""}]}) is None
    assert differing({"program": [{"check": "a"}], "other": [{"check": "a"}, {"check": "b"}]}) == ["other"]


@pytest.mark.parametrize("area", AREAS)
def test_every_area_has_a_program_and_peers_of_different_names(area: str) -> None:
    told: Area = import_module(f"benchmarks.areas.{area}").AREA
    names = [peer.name for peer in told.peers]
    assert len(set(names)) == len(names) > 1
    assert names[0].startswith("program") or area == "growth"


def test_an_unknown_area_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["lod"])
    assert "unknown area: lod" in capsys.readouterr().err
