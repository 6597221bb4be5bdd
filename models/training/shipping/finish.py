"""Puts the trained networks into ``models/`` with everything that was measured: files, cards, ``README.md``.

``python -m models.training.shipping.finish --work WORK --measured WORK/measured.json`` exports ``WORK/none/NAME.pt``,
measures what each network costs, and writes the cards, ``models/README.md`` and the model card. Every figure comes
from ``measured.json``, from the checkpoints or from the cost; a network without a checkpoint keeps the file it has.
"""

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import torch

from models.training.data.cases import WHOLE_CHEST
from models.training.learning.recipes import RECIPES
from models.training.learning.train import FINAL, PHANTOMS
from models.training.measuring.cost import PASSES, Cost, costs
from models.training.shipping.card_figures import error_line, figures, final_threshold
from models.training.shipping.card_texts import BEGUN, DATA, DATA_LICENCE, KEPT_OUT, STAGES, STAGES_AT_ONCE, TEXTS
from models.training.shipping.contracts import CONTRACTS
from models.training.shipping.export import (
    FIRST_THRESHOLD,
    MODELS,
    PRECISION,
    checkpoint_of,
    export_checked,
    load_network,
    parameter_count,
    write_card,
)
from models.training.shipping.page import write_pages

VERSION, SEED = "2.0.0", 0
THRESHOLDS_FROM = "median of those chosen for the networks of the left-out patients"
GENERATED, WITHOUT_ONE, ALL = "generated chests", "without one patient", "all patients"


def steps_of(checkpoint: Path) -> int:
    """How many steps a checkpoint has learnt."""
    kept = torch.load(checkpoint, weights_only=True)
    return int(kept.get("step", kept.get("steps", 0)))


def training_of(name: str, work: Path, levels: Path | None, steps: int) -> dict[str, Any]:
    """The "training" part of a card."""
    text, start = TEXTS[name], RECIPES[name].start if name in RECIPES else ""
    first = checkpoint_of(name, work, PHANTOMS, levels)
    before = {GENERATED: steps_of(first)} if first.exists() else {}
    paths = {case: checkpoint_of(name, work, case, levels) for case in WHOLE_CHEST}
    folds = {case: steps_of(path) for case, path in paths.items() if path.exists()}
    return {
        "data": DATA,
        "licence": DATA_LICENCE,
        "truth": text.truth,
        "stages": STAGES if before else STAGES_AT_ONCE,
        **({"begins_with": f"the weights of {start} of the same stage"} if start else {}),
        **({"begins_with": BEGUN[name]} if name in BEGUN else {}),
        "steps": {**before, **({WITHOUT_ONE: folds} if folds else {}), ALL: steps},
        "batch": text.batch,
        "seed": SEED,
        "script": text.script,
        "kept_out": KEPT_OUT,
    }


def card_of(name: str, onnx_sha256: str, measured: dict[str, Any], facts: dict[str, Any]) -> dict[str, Any]:
    """The whole card; ``facts`` are version, parameters and training."""
    contract, text = CONTRACTS[name], TEXTS[name]
    card = {
        "name": name,
        "version": facts["version"],
        "role": contract.role,
        "purpose": contract.purpose,
        "after": text.after,
        "architecture": text.architecture,
        "smaller_than_published": text.smaller,
        "precision": PRECISION,
        "parameters": facts["parameters"],
        "input": contract.card_input,
        "outputs": contract.card_outputs,
        "thresholds": dict.fromkeys(contract.threshold_keys, FIRST_THRESHOLD),
        "training": facts["training"],
        "measured": figures(name, measured),
        "error": error_line(name, measured),
        "limits": text.limits,
        "licence": "as the program",
    }
    chosen = final_threshold(name, measured)
    if chosen is not None:
        lesions = [key for key in contract.threshold_keys if key != "lungs"]
        card["thresholds"].update(dict.fromkeys(lesions, chosen))
        card["thresholds_from"] = THRESHOLDS_FROM
    return card


def export_final(work: Path, levels: Path | None, models: Path) -> None:
    """The files of all networks that have a final checkpoint."""
    for name in CONTRACTS:
        checkpoint = checkpoint_of(name, work, FINAL, levels)
        if checkpoint.exists():
            export_checked(name, load_network(name, checkpoint)[0], models / f"{name}.onnx")
            print(f"{name} exported", flush=True)


def write_cards(
    work: Path, levels: Path | None, models: Path, measured: dict[str, Any], version: str
) -> dict[str, dict[str, Any]]:
    """A card beside every network that has both a file and a final checkpoint; the cards by name."""
    cards: dict[str, dict[str, Any]] = {}
    for name in CONTRACTS:
        path, checkpoint = models / f"{name}.onnx", checkpoint_of(name, work, FINAL, levels)
        if not (path.exists() and checkpoint.exists()):
            print(f"{name} is left as it is: there is no checkpoint of all patients", flush=True)
            continue
        model, steps = load_network(name, checkpoint)
        facts = {
            "version": version,
            "parameters": parameter_count(model),
            "training": training_of(name, work, levels, steps),
        }
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        cards[name] = card_of(name, sha256, measured, facts)
        write_card(cards[name], path)
    return cards


def add_costs(cards: dict[str, dict[str, Any]], models: Path, found: dict[str, Cost]) -> None:
    """The cost on each card."""
    for name, card in cards.items():
        if name in found:
            card["cost"] = {key: value for key, value in vars(found[name]).items() if key != "parameters"}
            write_card(card, models / f"{name}.onnx")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="folder with none/NAME.pt and phantoms/NAME.pt")
    parser.add_argument("--levels", type=Path, help="folder with goh-levels-without-none.pt; WORK if not given")
    parser.add_argument("--measured", type=Path, required=True, help="what models.training.measuring.evaluate wrote")
    parser.add_argument("--models", type=Path, default=MODELS)
    parser.add_argument("--version", default=VERSION)
    parser.add_argument("--without-export", action="store_true", help="only cards and pages, for the files there are")
    parser.add_argument(
        "--cost", type=Path, help="JSON that models.training.measuring.cost printed; measured if not given"
    )
    parser.add_argument("--passes", type=int, default=PASSES, help="runs of each network of which the quickest counts")
    args = parser.parse_args()
    torch.set_num_threads(1)
    if not args.without_export:
        export_final(args.work, args.levels, args.models)
    measured = json.loads(args.measured.read_text(encoding="utf-8"))
    cards = write_cards(args.work, args.levels, args.models, measured, args.version)
    if args.cost:
        found = {name: Cost(**one) for name, one in json.loads(args.cost.read_text(encoding="utf-8")).items()}
    else:
        found = costs(args.models, args.passes)
    add_costs(cards, args.models, found)
    write_pages(args.models)


if __name__ == "__main__":
    main()
