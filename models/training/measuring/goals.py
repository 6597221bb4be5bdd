"""The table of goals: published figures on real patients beside what the shipped files reach, off their cards."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from models.training.data.cases import CHOOSING_CHESTS, TEST_CHESTS
from models.training.data.reader_masks import COVID, MEDSEG
from models.training.measuring.counting import GLASS_ALONE
from models.training.shipping.cards import (
    BY_PATIENT,
    CLINICAL,
    GLASS_AS_LINES,
    HEAT_MAPS,
    LEVELS_PLACED,
    LUNGS_FOUND,
    READERS,
    SIX_SLICES,
    SLAB_SCORES,
    SLABS,
    STEADINESS,
    THICK,
    UNTOUCHED,
    WORST,
    Cards,
    at,
)

Path = tuple[str, ...]

READ, INSERTED, CLEAN = "readers' masks", "slabs, lesions inserted", "chests without disease"
WHOLE = "whole chests, lesions inserted"
LEFT_OUT = "patients left out in training"


@dataclass(frozen=True)
class Goal:
    """One row: where its figures are on the cards, and whether each must be at least or at most its limit."""

    what: str
    on: str
    published: str
    paths: tuple[Path, ...]
    limits: tuple[float, ...]
    at_least: bool
    digits: int = 2
    unit: str = ""


def _many(*head: str, over: tuple[str, ...], tail: Path = ()) -> tuple[Path, ...]:
    return tuple((*head, key, *tail) for key in over)


def _slab_dice(name: str, groups: tuple[str, ...]) -> tuple[Path, ...]:
    return _many(name, SLABS["readers"], over=groups, tail=("Dice, mean",))


def _scores(name: str, figure: str, *inside: str) -> tuple[Path, ...]:
    return _many(name, SLAB_SCORES["readers"], *inside, over=SCORES, tail=(figure,))


SCORES = ("tot", "gg", "ret")
ALL_NETWORKS = ("lesions-all", "opacities", "lesions-slice", "lesions-volume", "goh-scores")
BOTH_KINDS = ("lesions-all", "opacities", "goh-scores")
"""Networks that see glass and consolidation."""

STEADY = "steadiness"
"""In the place of a network: what a whole analysis says of a perturbed chest."""

BY_PIXEL, WITH_LINES = ("lesions-all", "opacities", "lesions-slice"), ("lesions-all", "lesions-slice")
"""Networks that are compared with readers pixel by pixel, and those of them that mark reticulation."""


def _names(networks: tuple[str, ...]) -> str:
    return " / ".join(f"`{name}`" for name in networks)


GOALS = (
    Goal("any lesion, pooled Dice (`lesions-all`)", f"{READ} ({COVID})", "0.67 (nnU-Net, trained on that set)",
         (("lesions-all", READERS, f"{COVID}, any lesion"),), (0.75,), True, 3),
    Goal(f"no patient under 0.5: any lesion, least Dice of four patients ({_names(BY_PIXEL)})",
         f"{READ} ({COVID})", "–", tuple((name, BY_PATIENT, "Dice, worst") for name in BY_PIXEL), (0.5,) * 3, True, 3),
    Goal("readers' lungs: Dice of those found in a single slice, mean of four patients (`lesions-all`)",
         f"{READ} ({COVID})", "0.97 (nnU-Net, trained on that set)", (("lesions-all", BY_PATIENT, "lungs, mean"),),
         (0.98,), True, 3),
    Goal(f"ground-glass called reticulation ({_names(WITH_LINES)})", f"{READ} ({MEDSEG})", "–",
         tuple((name, BY_PATIENT, GLASS_AS_LINES) for name in WITH_LINES), (15.0,) * 2, False, 1, "%"),
    *(Goal(f"TOT, mean absolute error (`{name}`)", f"{READ} ({COVID})", "–",
           ((name, READERS, f"{COVID}, TOT error"),), (2.5,), False, 1, "points")
      for name in ("lesions-all", "goh-scores")),
    *(Goal(f"ground-glass / consolidation / any lesion, pooled Dice (`{name}`)", f"{READ} ({MEDSEG})",
           "about 0.62 / 0.46 / 0.68 (Inf-Net, trained on that set)",
           _many(name, READERS, over=(f"{MEDSEG}, ggo", f"{MEDSEG}, consolidation", f"{MEDSEG}, any lesion")),
           (0.62, 0.50, 0.72), True, 3)
      for name in ("lesions-all", "opacities")),
    *(Goal(f"TOT, size of the bias (`{name}`)", f"{READ} ({COVID} / {MEDSEG})", "–",
           _many(name, READERS, over=(f"{COVID}, TOT bias", f"{MEDSEG}, TOT bias")), (2.0, 2.0), False, 1, "points")
      for name in BOTH_KINDS),
    Goal("reticulation / ground-glass / total, Dice over 5 % extent (`lesions-all`)", INSERTED, "0.87 / 0.54 / 0.87",
         _slab_dice("lesions-all", ("ret", "ggo", "total")), (0.85, 0.88, 0.90), True, 3),
    Goal("the same, reticulation / ground-glass / both (`lesions-slice`)", INSERTED, "0.87 / 0.54 / 0.87",
         _slab_dice("lesions-slice", ("ret", "ggo", "merged")), (0.85, 0.88, 0.90), True, 3),
    Goal("the same in 3D, fibrosis / ground-glass / both (`lesions-volume`)", INSERTED, "0.70 / 0.73 / 0.78",
         _slab_dice("lesions-volume", ("ret", GLASS_ALONE, "merged")), (0.82, 0.86, 0.90), True, 3),
    *(Goal(f"TOT / GG / RET of slices, mean absolute error ({words})", INSERTED, "5.86 / 4.56 / 4.40",
           _scores(name, "error"), (2.5, 3.0, 2.5), False, 1, "points")
      for name, words in (("goh-scores", "`goh-scores`"), ("lesions-all", "masks of `lesions-all`"))),
    *(Goal(f"TOT / GG / RET of slices, linear κ on 5 % steps ({words})", INSERTED, "0.66 / 0.58 / 0.65",
           _scores(name, "kappa"), (0.88, 0.88, 0.88), True)
      for name, words in (("goh-scores", "`goh-scores`"), ("lesions-all", "masks of `lesions-all`"))),
    Goal("the same κ, only slices up to 30 % (`goh-scores`)", INSERTED, "–",
         _scores("goh-scores", "kappa", CLINICAL), (), True),
    Goal("found of ground-glass at +150 / +240 HU (`lesions-all`)", INSERTED, "–",
         _many("lesions-all", SLABS["readers"], over=("found at +150 HU, %", "found at +240 HU, %")),
         (75.0, 90.0), True, 0, "%"),
    *(Goal(f"TOT, 95th percentile of slices, two chests (`{name}`)", CLEAN, "–",
           _many(name, UNTOUCHED, over=TEST_CHESTS), (3.0, 3.0), False, 1, "%") for name in ALL_NETWORKS),
    Goal(f"TOT, 95th percentile of slices of 8 mm ({_names(ALL_NETWORKS)})", f"{CLEAN}, a choosing case", "–",
         tuple((name, THICK) for name in ALL_NETWORKS), (5.0,) * 5, False, 1, "%"),
    Goal("Goh extent under noise, offsets, averaging, half a pixel, ten slices less: largest move in chests of 8 / 2 "
         "/ 2.5 mm", f"{WHOLE}, choosing cases", "–", tuple((STEADY, chest) for chest in CHOOSING_CHESTS), (1.5,) * 3,
         False, 1, "points"),
    Goal("heat map: R² of derived against network score, TOT / GG / RET", INSERTED, "0.84 / 0.87 / 0.83",
         _many("goh-scores", HEAT_MAPS, over=SCORES, tail=("R²",)), (0.90, 0.90, 0.90), True),
    Goal("heat map: negative mass inside the true lesion less that of a uniform map, TOT / GG / RET", INSERTED,
         "–", _many("goh-scores", HEAT_MAPS, over=SCORES, tail=("gain over a uniform map",)), (), True),
    *(Goal(f"six COVID-19 slices, worst error of TOT (`{name}`)", "one reader, no radiologist", "–",
           ((name, SIX_SLICES, WORST),), (15.0,), False, 0, "points") for name in ALL_NETWORKS),
    Goal("Goh levels, median / worst error (network and anatomy)", LEFT_OUT, "ICC 0.72–0.97",
         _many("goh-levels", LEVELS_PLACED, over=("median", "worst")),
         (3.0, 10.0), False, 1, "mm"),
    *(Goal(f"lungs with up to 60 % disease, Dice in two chests ({words})", WHOLE, "0.98 (F1)",
           tuple(("lungs-lobes", LUNGS_FOUND, chest, "up to 60 %", "lungs", way) for chest in TEST_CHESTS),
           (0.98, 0.98), True, 3)
      for way, words in (("threshold and lesions-all", "threshold and `lesions-all`, as long as no network is chosen"),
                         ("threshold and network", "threshold and `lungs-lobes`"), ("all three", "all three"))),
)  # fmt: skip
"""Those of the shipped files on the cases of the test; the distance from visible fissures is measured elsewhere."""


def figures_of(cards: Cards, goal: Goal) -> list[float | None]:
    """What was measured of a goal, None where nothing was."""
    return [_largest_move(path[1]) if path[0] == STEADY else at(cards, *path) for path in goal.paths]


def _largest_move(chest: str) -> float | None:
    """Points by which the perturbation that moves the Goh extent of a chest most moves it."""
    rows = json.loads(STEADINESS.read_text(encoding="utf-8"))
    moves = [abs(float(row[MOVED])) for row in rows if row[0] == chest.split("/")[0] and row[1] != "none"]
    return max(moves, default=None)


MOVED = 3
"""Column of the table."""


def reached(goal: Goal, values: list[float | None]) -> str:
    """Said of the figures as they are, not as they are rounded; of a bias its size counts."""
    if any(value is None for value in values):
        return "not measured"
    if not goal.limits:
        return "–"
    met: Callable[[float, float], bool] = (lambda v, g: v >= g) if goal.at_least else (lambda v, g: abs(v) <= g)
    each = [met(float(value or 0.0), limit) for value, limit in zip(values, goal.limits, strict=True)]
    return "yes" if all(each) else "no" if not any(each) else " / ".join("yes" if one else "no" for one in each)


def _written(values: list[float | None], digits: int) -> str:
    return " / ".join("–" if value is None else f"{value:.{digits}f}" for value in values)


def goals_table(cards: Cards) -> str:
    """Markdown: what, on which cases, published, goal, the shipped file, whether it was reached."""
    lines = [
        "| what | measured on | published (real patients) | goal | shipped file | reached |",
        "|---|---|---|---|---|---|",
    ]
    for goal in GOALS:
        values = figures_of(cards, goal)
        sign = "≥" if goal.at_least else "≤"
        limits = " / ".join(f"{limit:g}" for limit in goal.limits)
        wanted = f"{sign} {limits} {goal.unit}".strip() if goal.limits else "–"
        ours = f"{_written(values, goal.digits)} {goal.unit}".strip()
        cells = (goal.what, goal.on, goal.published, wanted, ours, reached(goal, values))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
