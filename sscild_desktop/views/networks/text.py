"""Networks in words: how each is listed, and what one answered on the generated chest beside the truth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, LOBE_KEYS, LOBE_NAMES, PATTERNS
from sscild_desktop.core.inference.library import ROLES, STANDARD, Listed, error_in_words
from sscild_desktop.core.wording import fixed, signed
from sscild_desktop.views.shared.language import Theirs, tr

HASH_SHOWN = 12
CLASS_NAMES = {key: LESION_NAMES[lesion] for lesion, key in LESION_KEYS.items()} | {"total": "Total (union)"}
NOT_TRIED = "Not tried on this computer yet. “Test again” asks it on a generated chest whose truth is known."
UNREADABLE = "What is noted of its last trial cannot be read; “Test again” asks it anew."
CHEST = "A generated chest shows whether a network answers properly, not how good it is on patients."


@dataclass(frozen=True)
class TrialTable:
    """What a network answered beside the truth; ``note`` is a sentence, alone where there is no answer."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    note: str = NOT_TRIED


def role_words(role: str) -> str:
    """What a network of this role does."""
    words = ROLES.get(role, "nothing this program knows")
    return words[0].upper() + words[1:]


def cells_of(one: Listed) -> tuple[str, ...]:
    """For, network, version, from, after, measured error and hash of a network as listed."""
    card = one.card
    words = str if one.is_built_in else Theirs  # a card says it in English, of which a word here and there is ours
    error = error_in_words(card)
    return (
        role_words(one.role),
        Theirs(card.name),
        Theirs(card.version),
        "added" if one.is_added else "built in" if one.is_built_in else "the program",
        words(card.facts.get("after", "")) or "–",
        words(error) if card.facts.get("error") else error,
        card.sha256[:HASH_SHOWN] or "–",
    )


def in_order(networks: Sequence[Listed]) -> list[Listed]:
    """By role as an analysis uses them, the standard first, then those of the program."""
    order = {role: n for n, role in enumerate(ROLES)}

    def place(one: Listed) -> tuple[int, bool, bool, str]:
        is_other = one.card.name != STANDARD.get(one.role)
        return order.get(one.role, len(order)), is_other, one.is_added, one.card.name

    return sorted(networks, key=place)


def used_name(role: str, chosen: Mapping[str, str]) -> str:
    """The network that serves a role."""
    return chosen.get(role) or STANDARD.get(role, "")


def about(one: Listed) -> str:
    """Purpose, design, training data, limits and licence in the card's own English, under headings of the screen."""
    facts = one.card.facts
    training = facts.get("training")
    data = training.get("data") if isinstance(training, dict) else training
    said = {
        "": one.card.purpose,
        "Design": facts.get("architecture"),
        "Differs from the published one": facts.get("smaller_than_published"),
        "Training": data,
        "Limits": facts.get("limits"),
        "Licence": facts.get("licence"),
    }
    lines = [f"{tr(name)}: {value}" if name else str(value) for name, value in said.items() if value]
    return "\n".join(lines) or tr("Its card says nothing more.")


def trial_table(role: str, answer: object) -> TrialTable:
    """The answer of ``core.analysis.trial.try_network`` as a table; it may come from a file that anybody wrote."""
    if answer is None:
        return TrialTable()
    tables = {"lungs": _lobes, "lobes": _lobes, "lesions": _lesions, "scores": _scores, "levels": _levels}
    try:
        table = tables[role](answer)  # type: ignore[arg-type]
        doubt = answer.get("doubt", "")  # type: ignore[attr-defined]
        return replace(table, note=f"{doubt} {table.note}") if isinstance(doubt, str) and doubt else table
    except (KeyError, IndexError, TypeError, ValueError, AttributeError):
        return TrialTable(note=UNREADABLE)


def _lesions(answer: dict[str, Any]) -> TrialTable:
    ours, truth = answer["extent_percent"], answer["truth_percent"]
    rows = [(name, fixed(ours[key], 1), fixed(truth[key], 1)) for key, name in CLASS_NAMES.items() if key in truth]
    lungs = answer["lungs_dice"]
    seen = "It marks no lungs." if lungs is None else f"Lungs overlap with the truth by {fixed(lungs, 3)} (Dice)."
    note = f"{seen} {CHEST}"
    return TrialTable(("% of the lungs", "network", "truth"), tuple(rows), note)


def _lobes(answer: dict[str, Any]) -> TrialTable:
    """A network of lungs and lobes, or a built-in method of either."""
    found = {"Both lungs": answer["lungs_dice"]} if "lungs_dice" in answer else {}
    lobes = answer.get("lobes_dice", {})
    found |= {LOBE_NAMES[lobe]: lobes[key] for lobe, key in LOBE_KEYS.items() if lobes}
    rows = tuple((name, fixed(value, 3)) for name, value in found.items())
    if not rows:
        raise KeyError("nothing was answered")
    return TrialTable(("", "overlap with the truth (Dice)"), rows, CHEST)


def _scores(answer: dict[str, Any]) -> TrialTable:
    ours, truth = answer["scores_percent"], answer["truth_percent"]
    pairs = [
        (f"Level {n}", *(f"{fixed(a, 1)} / {fixed(b, 1)}" for a, b in zip(one, true, strict=True)))
        for n, (one, true) in enumerate(zip(ours, truth, strict=True), start=1)
    ]
    errors = answer["mean_absolute_error_points"]
    mean = ("Mean error, points", *(fixed(errors[key], 1) for key in PATTERNS))
    return TrialTable(("network / truth, %", "TOT", "GG", "RET"), (*pairs, mean), CHEST)


def _levels(answer: dict[str, Any]) -> TrialTable:
    rows = [(f"Level {n}", signed(one, 1)) for n, one in enumerate(answer["error_mm"], start=1)]
    return TrialTable(("Goh level", "mm above the truth"), tuple(rows), CHEST)
