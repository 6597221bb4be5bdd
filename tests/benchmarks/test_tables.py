"""The tables on the page are what the command measured, and say what they rest on."""

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from benchmarks.__main__ import AREAS, MEASURED, README
from benchmarks.areas import Area
from benchmarks.goals import GOALS, Goal, goals_table
from benchmarks.tables import MARKS, document, put_into, table


def area(**changed: Any) -> dict[str, Any]:
    def round_(wall: float, processor: float, **more: Any) -> dict[str, Any]:
        return {"wall": wall, "processor": processor, "megabytes": 10.0, "check": "", **more}

    about = {
        "day": "2026-11-29",
        "quick": False,
        "computer": "Linux, 2 cores",
        "python": "3.11",
        "versions": {"a": "1"},
    }
    return {
        "area": "Loading",
        "program": "program",
        "per": "",
        "count": 1,
        "must_agree": True,
        "differ": [],
        "rounds": {
            "program": [round_(1.0, 0.5), round_(2.0, 0.5), round_(9.0, 1.0)],
            "peer": [round_(4.0, 2.0), round_(4.0, 1.5), round_(9.0, 1.0)],
        },
        "absent": {},
        "about": {**about, "load": [[1.5, 1, 1], [2.5, 1, 1]]},
        **changed,
    }


def test_medians_and_ratios_of_each_round_stand_in_the_table() -> None:
    lines = table(area()).splitlines()
    assert lines[0] == "**Loading**, medians of 3 rounds; 2026-11-29; load 1.5 → 2.5; what came out was equal"
    assert lines[4] == "| program | 2000 ms | 500 ms | 10 MB | 1.00 (1.00–1.00) | 1.00 (1.00–1.00) |  |"
    assert lines[5] == "| peer | 4000 ms | 1500 ms | 10 MB | 2.00 (1.00–4.00) | 3.00 (1.00–4.00) |  |"


def test_without_the_program_there_is_no_ratio_to_it() -> None:
    peer = {"peer": area()["rounds"]["peer"]}
    written = table(area(rounds=peer, absent={"program": "No CT series was found."}))
    assert "| peer | 4000 ms | 1500 ms | 10 MB |  |  |  |" in written
    assert "| program | not measured: No CT series was found. |" in written
    assert table(area(rounds={}, absent={"program": "No CT."})).startswith("**Loading**, nobody was measured; ")


def test_pictures_have_their_95_percent() -> None:
    given = [{"wall": 1.0, "processor": 1.0, "megabytes": 0.0, "check": "", "p95": 0.0123, "p95_processor": 0.0117}]
    written = table(area(rounds={"program": given}, per="step", count=50))
    assert written.count("95 % within") == 2
    assert "| program | 20 ms | 12.3 ms | 20 ms | 11.7 ms |" in written


def test_an_area_measured_again_takes_the_place_of_its_old_table(tmp_path: Path) -> None:
    page, kept = tmp_path / "README.md", tmp_path / "measured.json"
    page.write_text(f"before\n{MARKS[0]}\nold\n{MARKS[1]}\nafter\n", "utf-8")
    put_into(page, kept, [area(), area(area="Picker")])
    put_into(page, kept, [area(area="Picker", per="file")])
    text = page.read_text("utf-8")
    assert text.startswith("before\n")
    assert text.endswith(f"{MARKS[1]}\nafter\n")
    assert [text.count(words) for words in ("**Loading**", "**Picker**", "old", "clock a file")] == [1, 1, 0, 1]
    assert [one["area"] for one in json.loads(kept.read_text("utf-8"))] == ["Loading", "Picker"]


def test_of_an_area_measured_in_part_the_other_peers_stay_and_are_named(tmp_path: Path) -> None:
    page, kept = tmp_path / "README.md", tmp_path / "measured.json"
    page.write_text("".join(MARKS), "utf-8")
    peer = {"peer": area()["rounds"]["program"]}
    put_into(page, kept, [area()])
    put_into(page, kept, [area(rounds=peer, only=True, peers=["program", "peer"])])
    (found,) = json.loads(kept.read_text("utf-8"))
    assert found["rounds"] == {"program": area()["rounds"]["program"], "peer": peer["peer"]}
    assert "; earlier: program\n" in page.read_text("utf-8")
    put_into(page, kept, [area(rounds=peer, only=False, peers=["program", "peer"])])
    assert json.loads(kept.read_text("utf-8"))[0]["rounds"] == peer


def test_goals_say_whether_they_were_reached() -> None:
    title = "Scan and load, 400 slices"
    given = {"program": area()["rounds"]["program"], "raw read": area()["rounds"]["peer"]}
    about = area()["about"]
    assert "| a load, by a raw read | ≤ 1.6 × | 0.5 | 0.333 | reached |" in goals_table(
        [area(area=title, rounds=given)]
    )
    given = {"program": given["raw read"], "raw read": given["program"], "SimpleITK": given["raw read"]}
    lines = goals_table([area(area=title, rounds=given)]).splitlines()[2:]
    assert [line.rsplit("| ", 1)[1] for line in lines] == ["missed |", "missed |"]
    assert goals_table([area(area=title, rounds=given, about={**about, "quick": True})]) == ""


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.words)
def test_every_goal_is_of_peers_that_there_are(goal: Goal) -> None:
    told: list[Area] = [import_module(f"benchmarks.areas.{name}").AREA for name in AREAS]
    (found,) = [one for one in told if f"{one.title}, ".startswith(goal.area) or goal.area.startswith(one.title)]
    assert {goal.peer, goal.by} - {""} <= {peer.name for peer in found.peers}


def test_nobody_wrote_into_the_tables_by_hand() -> None:
    written = README.read_text("utf-8").split(MARKS[0])[1].split(MARKS[1])[0]
    assert written.strip() == document(json.loads(MEASURED.read_text("utf-8")))
