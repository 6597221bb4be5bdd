"""Model cards: the JSON beside each network that says what it is, what it wants, what it gives and how good it is."""

import hashlib
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.core.safe_json import read_json
from sscild_desktop.paths import models_dir as installed_models_dir

REQUIRED = {"name": str, "version": str, "file": str, "sha256": str, "input": dict, "outputs": list}
"""Fields without which a network cannot be run; every other field is kept as it is."""

INSTALL_AGAIN = "Install the program again."

BODY, WHOLE_SLICE, VOLUME, WHOLE_CHEST, CUBE = "", "whole slice", "volume", "whole chest", "cube"
FRAMES = (BODY, WHOLE_SLICE, VOLUME, WHOLE_CHEST, CUBE)
"""What a network sees: the body on axial slices or coarse planes, the whole slice on a fixed matrix as the published
S-Net, stacks of even planes, all planes of the chest at once, or the chest as a cube."""

Value = TypeVar("Value")


@dataclass(frozen=True)
class CardInput:
    """What a network wants, with the names of the card; None where the card does not say it.

    Spacings are in mm, ``hu_window`` is what becomes 0..1. ``second`` is the name of the input for the lung mask.
    ``cranial_first``: whether plane 0 of a window of a cube is the most cranial one. ``mean_hu`` and ``sd_hu``: the
    network takes z-scores of HU clipped to ``hu_window``; ``tile``: parts of (planes, rows, columns) at a time.
    """

    name: str = ""
    frame: str = BODY
    spacing_mm: float | None = None
    plane_spacing_mm: float | None = None
    hu_window: tuple[float, float] | None = None
    size: int | None = None
    planes: int | None = None
    window: int | None = None
    step: int | None = None
    multiple_of: int = 16
    planes_multiple_of: int = 8
    second: str = ""
    cranial_first: bool = False
    mean_hu: float | None = None
    sd_hu: float | None = None
    tile: tuple[int, int, int] | None = None

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> "CardInput":
        """From the "input" part of a card. Raises ValueError with the name of the field that is not in order."""
        return cls(**{key: read(key, said[key]) for key, read in INPUT_FIELDS.items() if said.get(key) is not None})


def needed(value: Value | None, key: str) -> Value:
    """What a kind of network cannot do without. Raises ModelRefused where the card does not say it."""
    if value is None:
        raise ModelRefused(f"The model card does not say “{key}” of the input, which a network of this kind needs.")
    return value


@dataclass(frozen=True)
class CardOutput:
    """An output by its name, with the names of its channels, () where the card gives none.

    ``called`` is its name in the file where that is another; ``softmax``: the file gives logits of classes that exclude
    each other.
    """

    name: str
    labels: tuple[str, ...] = ()
    called: str = ""
    softmax: bool = False

    @classmethod
    def of(cls, said: object) -> "CardOutput":
        """From one of the "outputs" of a card. Raises ValueError with the name of the field that is not in order."""
        if not isinstance(said, dict) or not isinstance(said.get("name"), str):
            raise ValueError("outputs")
        labels = said.get("labels") or ()
        named = tuple(map(str, labels)) if isinstance(labels, list | tuple) else ()
        called, softmax = _text("called", said.get("called", "")), _flag("softmax", said.get("softmax", False))
        return cls(said["name"], named, called, softmax)


@dataclass(frozen=True)
class ModelCard:
    """What the program must know to run one network; ``facts`` is the whole card as it was read."""

    name: str
    version: str
    path: Path
    sha256: str
    input: CardInput = CardInput()
    outputs: tuple[CardOutput, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=dict)
    purpose: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict, compare=False)

    def threshold(self, key: str, default: float = 0.5) -> float:
        """The threshold of one output label."""
        return self.thresholds.get(key, default)

    def gives(self, output: str) -> bool:
        """Whether the network has an output of this name."""
        return any(one.name == output for one in self.outputs)

    def labels(self, output: str) -> tuple[str, ...]:
        """Names of the channels of an output, () where the card gives none."""
        return next((one.labels for one in self.outputs if one.name == output), ())


def _text(key: str, value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(key)
    return value


def _frame(key: str, value: object) -> str:
    if value not in FRAMES:
        raise ValueError(key)
    return str(value)


def _number(key: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(key)
    return float(value)


def _length(key: str, value: object) -> float:
    number = _number(key, value)
    if number <= 0:
        raise ValueError(key)
    return number


def _count(key: str, value: object) -> int:
    number = _length(key, value)
    if number != int(number):
        raise ValueError(key)
    return int(number)


def _hu_window(key: str, value: object) -> tuple[float, float]:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise ValueError(key)
    low, high = (_number(key, one) for one in value)
    if low >= high:
        raise ValueError(key)
    return low, high


def _tile(key: str, value: object) -> tuple[int, int, int]:
    if not isinstance(value, list | tuple) or len(value) != 3:
        raise ValueError(key)
    planes, rows, columns = (_count(key, one) for one in value)
    return planes, rows, columns


def _flag(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(key)
    return value


INPUT_FIELDS: dict[str, Callable[[str, object], Any]] = {
    "name": _text,
    "frame": _frame,
    "spacing_mm": _length,
    "plane_spacing_mm": _length,
    "hu_window": _hu_window,
    "size": _count,
    "planes": _count,
    "window": _count,
    "step": _count,
    "multiple_of": _count,
    "planes_multiple_of": _count,
    "second": _text,
    "cranial_first": _flag,
    "mean_hu": _number,
    "sd_hu": _length,
    "tile": _tile,
}
"""How each field of the "input" is read."""


def load_card(name_or_path: str | Path, models_dir: Path | None = None) -> ModelCard:
    """The card of the network ``name`` in ``models_dir``, or the card file at a path. Raises ModelRefused."""
    path = Path(name_or_path)
    if path.suffix != ".json":
        path = (models_dir or installed_models_dir()) / f"{name_or_path}.json"
    try:
        facts = read_json(path)
    except FileNotFoundError:
        raise ModelRefused(f"The network “{path.stem}” is not installed. {INSTALL_AGAIN}") from None
    except (OSError, ValueError):
        raise ModelRefused(f"The model card {path.name} cannot be read. {INSTALL_AGAIN}") from None
    return _checked(facts, path)


def available_cards(models_dir: Path | None = None) -> tuple[ModelCard, ...]:
    """Every card in ``models_dir``, by name. Raises ModelRefused for the first one that is not in order."""
    return tuple(load_card(path) for path in sorted((models_dir or installed_models_dir()).glob("*.json")))


@dataclass(frozen=True)
class MeasuredError:
    """Mean absolute error of TOT of one level, in points of percent, and where it was measured, in words."""

    points: float
    words: str


SLAB_SCORES = {
    truth: f"TOT, GG and RET of slices in slabs of the test's chests, lesions inserted {words}"
    for truth, words in (("readers", "as readers outline"), ("built-in", "as in the built-in case"))
}
"""Where cards say how far TOT was wrong; of several ways to insert the larger error counts."""

READERS = "readers' masks of real COVID-19, cases kept out of the choice"
UNTOUCHED = "TOT 95th percentile in chests without disease, %, cases kept out of the choice"
"""Where cards say what was found on real disease, and on none."""


def measured_errors() -> dict[str, MeasuredError]:
    """What the cards of the installed networks for scores say of TOT, by checksum; read once, which takes a while."""
    return _measured_errors(installed_models_dir())


@cache
def _measured_errors(models_dir: Path) -> dict[str, MeasuredError]:
    cards = (card for card in available_cards(models_dir) if card.facts.get("role") == "scores")
    errors = {card.sha256: _error_of_scores(card) for card in cards}
    return {sha256: error for sha256, error in errors.items() if error is not None}


def error_of_scores(sha256: str) -> MeasuredError | None:
    """What the card of an installed network with this checksum says of its TOT; None where it says nothing."""
    return measured_errors().get(sha256)


def _measured(facts: object, *keys: str) -> float | None:
    """A number deep in a card; None where it is not, or is something else."""
    for key in keys:
        facts = facts.get(key) if isinstance(facts, dict) else None
    return facts if isinstance(facts, int | float) else None


def _error_of_scores(card: ModelCard) -> MeasuredError | None:
    found = [_measured(card.facts, "measured", where, "tot", "error") for where in SLAB_SCORES.values()]
    points = max((one for one in found if one is not None), default=None)
    if points is None:
        return None
    return MeasuredError(
        points, f"± {points:.1f} points: mean error of one level's TOT, measured with inserted lesions ({card.name})"
    )


def _checked(facts: object, path: Path) -> ModelCard:
    if not isinstance(facts, dict):
        raise ModelRefused(f"The model card {path.name} is not a model card. {INSTALL_AGAIN}")
    for key, kind in REQUIRED.items():
        if not isinstance(facts.get(key), kind):
            raise ModelRefused(f"The model card {path.name} does not say “{key}” properly. {INSTALL_AGAIN}")
    if Path(facts["file"]).name != facts["file"]:
        raise ModelRefused(f"The model card {path.name} points to a file in another folder. {INSTALL_AGAIN}")
    try:
        return _card(facts, path)
    except ValueError as error:
        raise ModelRefused(f"The model card {path.name} does not say “{error}” properly. {INSTALL_AGAIN}") from None


def _card(facts: dict[str, Any], path: Path) -> ModelCard:
    """Raises ValueError with the name of a field that is not in order."""
    thresholds = facts.get("thresholds") or {}
    if not isinstance(thresholds, dict):
        raise ValueError("thresholds")
    return ModelCard(
        name=facts["name"],
        version=facts["version"],
        path=path.parent / facts["file"],
        sha256=facts["sha256"].lower(),
        input=CardInput.of(facts["input"]),
        outputs=tuple(map(CardOutput.of, facts["outputs"])),
        thresholds={key: _number("thresholds", value) for key, value in thresholds.items()},
        purpose=str(facts.get("purpose", "")),
        facts=facts,
    )


def read_checked(card: ModelCard) -> bytes:
    """The bytes of the card's network, after their SHA-256 was compared with the card's. Raises ModelRefused."""
    of_network = f"{card.path.name} of the network “{card.name}”"
    try:
        content = card.path.read_bytes()
    except FileNotFoundError:
        raise ModelRefused(f"The file {of_network} is missing. {INSTALL_AGAIN}") from None
    except OSError:
        raise ModelRefused(f"The file {of_network} cannot be read. {INSTALL_AGAIN}") from None
    if hashlib.sha256(content).hexdigest() != card.sha256:
        raise ModelRefused(f"The network “{card.name}” was changed or damaged. {INSTALL_AGAIN}")
    return content
