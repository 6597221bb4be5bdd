"""What was measured, as Markdown: goals, and for each area medians and ratios to the program round by round."""

import json
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.goals import goals_table

MARKS = ("<!-- made by python -m benchmarks --write -->", "<!-- end of what it made -->")
Facts = dict[str, Any]


def document(areas: Sequence[Facts]) -> str:
    """The goals, a table for each area, then the versions that they were measured with."""
    versions = dict.fromkeys(_versions(one["about"]) for one in areas)
    return "\n\n".join(part for part in (goals_table(areas), *map(table, areas), *versions) if part)


def _versions(about: Facts) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    return f"{about['computer']}, Python {about['python']}, {versions}."


def table(area: Facts) -> str:
    """One area: a line a peer, and those that were not there."""
    per = f" a {area['per']}" if area["per"] else ""
    rounds = area["rounds"]
    base = rounds.get(area["program"], [])
    is_drawn = any("p95" in one for given in rounds.values() for one in given)
    within = ["95 % within"] if is_drawn else []
    heads = ["", f"clock{per}", *within, f"processor{per}", *within, "memory"]
    heads += ["clock ÷ program's", "processor ÷ program's", ""]
    lines = [
        f"**{area['area']}**, {_about(area, len(next(iter(rounds.values()), [])))}",
        "",
        _row(heads),
        "|---" * len(heads) + "|",
    ]
    lines += [_row([name, *_cells(given, base, area, is_drawn)]) for name, given in rounds.items()]
    lines += [_row([name, f"not measured: {why}", *[""] * (len(heads) - 2)]) for name, why in area["absent"].items()]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _about(area: Facts, rounds: int) -> str:
    about, differ = area["about"], area["differ"]
    counted = {0: "nobody was measured", 1: "one round"}.get(rounds, f"medians of {rounds} rounds")
    parts = [counted, about["day"]]
    parts += ["load " + " → ".join(str(one[0]) for one in about["load"] if one)] if all(about["load"]) else []
    parts += ["quick: smaller work"] if about["quick"] else []
    parts += ["what came out was equal"] if differ == [] else []
    parts += [f"**not equal: {', '.join(differ)}**"] if differ else []
    parts += [f"earlier: {'; '.join(area['earlier'])}"] if area.get("earlier") else []
    return "; ".join(parts)


def _cells(given: list[Facts], base: list[Facts], area: Facts, is_drawn: bool) -> list[str]:
    def amount(key: str, count: float) -> str:
        seconds = median(one[key] for one in given) / count
        return f"{seconds:.3g} s" if seconds >= 10 else f"{1000 * seconds:.4g} ms"

    ratios = [
        _ratio([one[key] / own[key] for one, own in zip(given, base, strict=False) if own[key]])
        for key in ("wall", "processor")
    ]
    memory = f"{median(one['megabytes'] for one in given):.0f} MB"
    frames = [[amount(key, 1)] if is_drawn else [] for key in ("p95", "p95_processor")]
    times = [amount("wall", area["count"]), *frames[0], amount("processor", area["count"]), *frames[1]]
    said = "" if area["must_agree"] else given[-1]["check"]
    return [*times, memory, *ratios, said]


def _ratio(ratios: list[float]) -> str:
    """The median, with the least and the largest of the rounds."""
    return f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})" if ratios else ""


def _beside(old: Facts | None, new: Facts) -> Facts:
    """An area of which some peers were measured anew keeps the figures of the others, named as earlier ones."""
    if old is None or not new.get("only"):
        return new
    kept = {name: given for name, given in old["rounds"].items() if name not in new["rounds"]}
    rounds = kept | new["rounds"]
    in_order = {name: rounds[name] for name in new["peers"] if name in rounds}
    return {**new, "rounds": in_order, "earlier": list(kept)}


def put_into(readme: Path, kept: Path, measured: Sequence[Facts]) -> None:
    """The tables between their marks in the page, and all figures beside it; areas not measured now stay."""
    areas = {one["area"]: one for one in json.loads(kept.read_text("utf-8"))} if kept.exists() else {}
    areas |= {one["area"]: _beside(areas.get(one["area"]), one) for one in measured}
    before, rest = readme.read_text("utf-8").split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    readme.write_text(f"{before}{MARKS[0]}\n{document(list(areas.values()))}\n{MARKS[1]}{after}", "utf-8")
    kept.write_text(json.dumps(list(areas.values()), indent=1) + "\n", "utf-8")
