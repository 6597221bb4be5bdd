"""Writes ``models/README.md`` and ``MODEL_CARD.md`` from the cards: ``python -m models.training.shipping.page``."""

import json
from pathlib import Path
from typing import Any

from models.training.shipping.contracts import CONTRACTS
from models.training.shipping.export import MODELS
from models.training.shipping.readme_tables import all_tables
from sscild_desktop.core.inference.cards import available_cards
from sscild_desktop.core.inference.model_card import model_card_text

TEMPLATE = Path(__file__).parent / "README.template.md"


def cards_in(models: Path) -> dict[str, dict[str, Any]]:
    """The cards of a folder by name, in the order of the page."""
    paths = {name: models / f"{name}.json" for name in CONTRACTS}
    return {name: json.loads(path.read_text(encoding="utf-8")) for name, path in paths.items() if path.exists()}


def filled(template: str, values: dict[str, str]) -> str:
    """The template with every ``{{name}}`` replaced. Raises ValueError for a name that is not there."""
    for key, value in values.items():
        template = template.replace("{{" + key + "}}", value)
    if "{{" in template:
        start = template.index("{{")
        raise ValueError(f"nothing is known for {template[start : template.index('}}', start) + 2]}")
    return template


def page_of(models: Path) -> str:
    """The page of a folder of networks."""
    return filled(TEMPLATE.read_text(encoding="utf-8"), all_tables(cards_in(models)))


def write_pages(models: Path) -> None:
    """The page beside the networks, and for those of the repository the model card."""
    (models / "README.md").write_text(page_of(models), encoding="utf-8")
    if models.resolve() == MODELS:
        text = model_card_text(available_cards(MODELS))
        (MODELS.parent / "MODEL_CARD.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_pages(MODELS)
