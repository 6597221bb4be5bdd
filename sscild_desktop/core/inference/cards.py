"""Model cards: the JSON beside each network that says what it is, what it wants, what it gives and how good it is."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sscild_desktop.core.errors import ModelRefused
from sscild_desktop.paths import models_dir as installed_models_dir

REQUIRED = {"name": str, "version": str, "file": str, "sha256": str, "input": dict, "outputs": list}
"""Fields without which a network cannot be run; every other field is kept as it is."""

INSTALL_AGAIN = "Install the program again."


@dataclass(frozen=True)
class ModelCard:
    """What the program must know to run one network; ``facts`` is the whole card as it was read."""

    name: str
    version: str
    path: Path
    sha256: str
    input: Mapping[str, Any]
    outputs: tuple[Mapping[str, Any], ...]
    thresholds: Mapping[str, Any] = field(default_factory=dict)
    purpose: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict, compare=False)

    def threshold(self, key: str, default: float = 0.5) -> float:
        """The threshold of one output label."""
        return float(self.thresholds.get(key, default))

    def gives(self, output: str) -> bool:
        """Whether the network has an output of this name."""
        return any(str(one.get("name")) == output for one in self.outputs)

    def labels(self, output: str) -> tuple[str, ...]:
        """Names of the channels of an output, () where the card gives none."""
        found = next((one for one in self.outputs if str(one.get("name")) == output), {})
        labels = found.get("labels") or ()
        return tuple(map(str, labels)) if isinstance(labels, list | tuple) else ()


def load_card(name_or_path: str | Path, models_dir: Path | None = None) -> ModelCard:
    """The card of the network ``name`` in ``models_dir``, or the card file at a path. Raises ModelRefused."""
    path = Path(name_or_path)
    if path.suffix != ".json":
        path = (models_dir or installed_models_dir()) / f"{name_or_path}.json"
    try:
        facts = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ModelRefused(f"The network “{path.stem}” is not installed. {INSTALL_AGAIN}") from None
    except (OSError, ValueError):
        raise ModelRefused(f"The model card {path.name} cannot be read. {INSTALL_AGAIN}") from None
    return _checked(facts, path)


def available_cards(models_dir: Path | None = None) -> tuple[ModelCard, ...]:
    """Every card in ``models_dir``, by name. Raises ModelRefused for the first one that is not in order."""
    return tuple(load_card(path) for path in sorted((models_dir or installed_models_dir()).glob("*.json")))


def _checked(facts: object, path: Path) -> ModelCard:
    if not isinstance(facts, dict):
        raise ModelRefused(f"The model card {path.name} is not a model card. {INSTALL_AGAIN}")
    for key, kind in REQUIRED.items():
        if not isinstance(facts.get(key), kind):
            raise ModelRefused(f"The model card {path.name} does not say “{key}” properly. {INSTALL_AGAIN}")
    if Path(facts["file"]).name != facts["file"]:
        raise ModelRefused(f"The model card {path.name} points to a file in another folder. {INSTALL_AGAIN}")
    return ModelCard(
        name=facts["name"],
        version=facts["version"],
        path=path.parent / facts["file"],
        sha256=facts["sha256"].lower(),
        input=facts["input"],
        outputs=tuple(facts["outputs"]),
        thresholds=facts.get("thresholds") or {},
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
