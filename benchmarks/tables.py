"""What was measured, as Markdown: medians, and ratios to the program round by round."""

from statistics import median
from typing import Any

MARKS = ("<!-- made by python -m benchmarks --write -->", "<!-- end of what it made -->")
Facts = dict[str, Any]


def document(measured: Facts) -> str:
    """All areas with the surroundings under them."""
    about = measured["about"]
    versions = ", ".join(f"{name} {version}" for name, version in about["versions"].items())
    foot = (
        f"{about['day']}, {about['computer']}, load {' '.join(map(str, about['load']))}, Python {about['python']}, "
        f"{versions}.{' Quick: smaller work, few rounds.' if about['quick'] else ''}"
    )
    return "\n\n".join([*(table(one) for one in measured["areas"]), foot])


def table(area: Facts) -> str:
    """One area: a line a peer, and those that were not there."""
    per = f" a {area['per']}" if area["per"] else ""
    lines = [
        f"**{area['area']}**, medians of {len(next(iter(area['rounds'].values()), []))}{_agreement(area)}",
        "",
        f"| | clock{per} | processor{per} | memory | clock ÷ program's | processor ÷ program's | |",
        "|---|---|---|---|---|---|---|",
    ]
    base = next(iter(area["rounds"].values()), [])
    lines += [_line(name, given, base, area) for name, given in area["rounds"].items()]
    lines += [f"| {name} | not measured: {why} | | | | | |" for name, why in area["absent"].items()]
    return "\n".join(lines)


def _agreement(area: Facts) -> str:
    words = {None: "", True: "; what came out was equal", False: "; **what came out was not equal**"}
    return words[area["agree"]]


def _line(name: str, given: list[Facts], base: list[Facts], area: Facts) -> str:
    cells = [f"{1000 * median(one[key] for one in given) / area['count']:.4g} ms" for key in ("wall", "processor")]
    cells.append(f"{median(one['megabytes'] for one in given):.0f} MB")
    cells += [
        _ratio([one[key] / own[key] for one, own in zip(given, base, strict=True)]) for key in ("wall", "processor")
    ]
    cells.append(given[-1]["check"] if area["agree"] is None else "")
    return f"| {name} | {' | '.join(cells)} |"


def _ratio(ratios: list[float]) -> str:
    """The median, with the least and the largest of the rounds."""
    return f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
