"""The networks there are: those that came with the program and those that somebody added, each with its role.

Added networks lie in the user's data folder. One is taken in only after it was opened, asked and found to answer
properly on a generated chest; what it answers there beside the truth is kept with it.
"""

import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.files import put, sha256_of, sync_file
from sscild_desktop.core.inference.apart import refuse_deadly
from sscild_desktop.core.inference.built_in import BUILT_IN, FISSURES, THRESHOLD
from sscild_desktop.core.inference.cards import ModelCard, available_cards, load_card, read_checked
from sscild_desktop.core.inference.graph_check import check_graph
from sscild_desktop.core.progress import Report, portion, silent
from sscild_desktop.paths import data_dir
from sscild_desktop.paths import models_dir as installed_models_dir

ROLES: dict[str, str] = {
    "lungs": "finds the lungs",
    "lobes": "finds the lobes",
    "lesions": "marks lesions",
    "scores": "scores TOT, GG and RET of a slice",
    "levels": "finds the five Goh levels",
}
"""What a network can be for, with its words, in the order of an analysis."""

STANDARD: dict[str, str] = {
    "lungs": THRESHOLD,
    "lobes": FISSURES,
    "lesions": "lesions-all",
    "scores": "goh-scores",
    "levels": "goh-levels",
}
"""What serves each role where nobody chose another: a network, or a method that needs none."""

LUNGS_LOBES = "lungs-lobes"
"""The network of the program for lungs and lobes; it may be left out of an installation."""

LARGEST_FILE = 2 * 1024**3
"""An ONNX file cannot hold more: it is one protocol buffer message."""


@dataclass(frozen=True)
class Listed:
    """A network in the library: its card, a role, and whether the user added it (else it came with the program).

    A network of several roles is listed once for each.
    """

    card: ModelCard
    role: str
    is_added: bool

    @property
    def is_built_in(self) -> bool:
        """A method that needs no network."""
        return self.card.name in BUILT_IN


def added_dir() -> Path:
    """Where added networks lie."""
    return data_dir() / "models"


def roles_of(card: ModelCard) -> tuple[str, ...]:
    """The roles on the card ("lungs and lobes" are two), or those of the shipped network of this name."""
    said = card.facts.get("role", "")
    named = [str(one) for one in said] if isinstance(said, list) else str(said).replace(",", " and ").split(" and ")
    roles = tuple(one.strip() for one in named if one.strip())
    return roles or tuple(known for known, name in STANDARD.items() if name == card.name)


def library() -> tuple[Listed, ...]:
    """Every network and method, those of the program first. Raises ModelRefused for a shipped card not in order."""
    shipped = [one for card in (*BUILT_IN.values(), *available_cards()) for one in _listed(card, False)]
    return (*shipped, *_added(added_dir()))


def _listed(card: ModelCard, is_added: bool) -> list[Listed]:
    """Once for each role; once without any where it has none."""
    return [Listed(card, role, is_added) for role in roles_of(card) or ("",)]


def _added(folder: Path) -> list[Listed]:
    """Added networks whose cards can be read; a broken one is left out here and named when it is asked for."""
    found = []
    for path in sorted(folder.glob("*.json")):
        try:
            card = load_card(path)
        except ModelRefused:
            continue
        found += _listed(card, True)
    return found


def find(name: str) -> Listed:
    """The network of this name, in the first of its roles. Raises ModelRefused where there is none."""
    return find_roles(name)[0]


def find_roles(name: str) -> tuple[Listed, ...]:
    """The network of this name, once for each of its roles. Raises ModelRefused where there is none."""
    found = tuple(one for one in library() if one.card.name == name)
    if not found:
        raise ModelRefused(f"There is no network “{name}”; “sscild models list” shows those there are.")
    return found


def split_chosen(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """(role, name) pairs whose network is there for that role, and those whose network is not."""
    known = {(one.role, one.card.name) for one in library()}
    listed = list(dict(pairs).items())
    return tuple(pair for pair in listed if pair in known), tuple(pair for pair in listed if pair not in known)


Trial = Callable[[ModelCard, str, Report], dict[str, Any]]
"""Tries a network in a role and tells what it answered, as ``core.analysis.trial.try_network``."""


def add_network(onnx_file: Path, card_file: Path, trial: Trial, report: Report = silent) -> Listed:
    """Check and try a network, then copy it into the library; its answer is on its card as "self_test".

    The files are copied whole or not at all, and only after the trial. Raises ModelRefused in one sentence.
    """
    folder = added_dir()
    facts = _read_facts(onnx_file, card_file)
    name = str(facts["name"])
    # Windows and macOS take names for the same that differ in capitals alone
    if any(one.card.name.casefold() == name.casefold() for one in library()):
        raise ModelRefused(f"There is already a network “{name}”; remove it first, or give the new one another name.")
    folder.mkdir(parents=True, exist_ok=True)
    waiting = folder / f".{name}.part"
    shutil.rmtree(waiting, ignore_errors=True)
    try:
        waiting.mkdir()
        report(0.0, "Copying the network")
        shutil.copyfile(onnx_file, waiting / f"{name}.onnx")
        _try_copy(waiting, facts, trial, portion(report, 0.1, 1.0))
        for ending in ("onnx", "json"):  # the card last: a network is there when its card is
            sync_file(waiting / f"{name}.{ending}")
            put(waiting / f"{name}.{ending}", folder / f"{name}.{ending}")
    except OSError as error:
        raise ModelRefused(f"The network could not be copied ({error.strerror}); make room and try again.") from None
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
    return find(name)


def _try_copy(folder: Path, facts: dict[str, Any], trial: Trial, report: Report) -> None:
    """Try the copied network and write its card with the answer."""
    name = facts["name"]
    path = folder / f"{name}.json"
    facts = {**facts, "file": f"{name}.onnx", "sha256": sha256_of(folder / f"{name}.onnx")}
    _write_facts(path, facts)
    card = load_card(path)
    check_graph(read_checked(card), card.name)
    refuse_deadly(card, portion(report, 0.0, 0.1))
    _write_facts(path, {**facts, "self_test": trial(card, roles_of(card)[0], report)})


def _write_facts(path: Path, facts: dict[str, Any]) -> None:
    path.write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _read_facts(onnx_file: Path, card_file: Path) -> dict[str, Any]:
    """What the card says, checked as far as that goes without the network."""
    for path in (onnx_file, card_file):
        if not path.is_file():
            raise ModelRefused(f"There is no file “{path}”; check the name.")
    if onnx_file.stat().st_size > LARGEST_FILE:
        raise ModelRefused(f"{onnx_file.name} is larger than 2 GiB; an ONNX file cannot be.")
    card = load_card(card_file)
    facts = dict(card.facts)
    _check_name(card.name)
    roles = roles_of(card)
    if not roles or not set(roles) <= set(ROLES):
        raise ModelRefused(f"The card must say a “role”: {', '.join(ROLES)}.")
    if sha256_of(onnx_file) != card.sha256:
        raise ModelRefused(f"{onnx_file.name} is not the file that the card was written for: the SHA-256 differs.")
    return {**facts, "role": " and ".join(roles)}


def _check_name(name: str) -> None:
    """A name that is a safe file name on every system."""
    if not name or len(name) > 60 or not all(c.isascii() and (c.isalnum() or c in "-_") for c in name):
        raise ModelRefused("The name on the card may have letters, digits, - and _ only, at most 60.")


def remove_network(name: str) -> None:
    """Take an added network out of the library. Raises ModelRefused for one of the program's own."""
    folder = added_dir()
    if (folder / f"{name}.json").is_file() or (folder / f"{name}.onnx").is_file():
        _check_name(name)
        (folder / f"{name}.json").unlink(missing_ok=True)
        (folder / f"{name}.onnx").unlink(missing_ok=True)
        return
    if name in BUILT_IN or (installed_models_dir() / f"{name}.json").is_file():
        raise ModelRefused(f"“{name}” came with the program and stays; only added networks can be removed.")
    raise ModelRefused(f"There is no network “{name}”; “sscild models list” shows those there are.")


def error_in_words(card: ModelCard) -> str:
    """The measured error that the card gives, in one line; says so where it gives none."""
    return str(card.facts.get("error", "")).strip() or "no measured error on the card"
