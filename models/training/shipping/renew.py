"""Puts a network that was trained anew in the place of the one that ships; what its card says in words stays.

``python -m models.training.shipping.renew NAME --new FOLDER --version 2.3.0 --taught "all but lidc-idri-0002"`` takes
the file and the short card that ``export`` wrote. Figures of the old file leave the card, those on readers' masks and
on chests without disease stand beside the new ones as those before; words that are no longer true are for the hand.
"""

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

from models.training.measuring.cost import MIB, flops
from models.training.shipping.cards import BEFORE, READERS, UNTOUCHED
from models.training.shipping.export import MODELS, write_card

FROM_EXPORT = ("precision", "parameters", "input", "outputs")


def renewed(card: dict[str, Any], short: dict[str, Any], version: str, taught: str) -> dict[str, Any]:
    """The card of the new file, nothing of which is measured yet."""
    kept = {f"{key}{BEFORE}": card["measured"][key] for key in (READERS, UNTOUCHED) if key in card["measured"]}
    training = {**card["training"], "steps": {taught: short["training"]["steps"]}}
    found = {**card, **{key: short[key] for key in FROM_EXPORT}, "training": training}
    return {**found, "version": version, "measured": kept, "error": "not measured"}


def cost_of_now(card: dict[str, Any], onnx_file: Path, before: str) -> dict[str, Any]:
    """Operations and size of the new file; time and memory are those of a version before until a calm machine."""
    what = card["cost"]["what"]
    if "(" not in what:  # else they were of an older one already
        what = f"{what} (time and memory of {before})"
    size = round(onnx_file.stat().st_size / MIB, 2)
    return {**card["cost"], "what": what, "gigaflops": round(flops(onnx_file, card) / 1e9, 1), "file_mib": size}


def renew(name: str, new: Path, models: Path, version: str, taught: str) -> None:
    """File and card of ``models``."""
    old, short = (json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for folder in (models, new))
    target = Path(shutil.copy(new / f"{name}.onnx", models / f"{name}.onnx"))
    card = renewed(old, short, version, taught)
    write_card({**card, "cost": cost_of_now(card, target, old["version"])}, target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name")
    parser.add_argument("--new", type=Path, required=True, help="folder that export wrote")
    parser.add_argument("--version", required=True)
    parser.add_argument("--taught", required=True, help="the patients that it learnt from, in words")
    parser.add_argument("--models", type=Path, default=MODELS)
    args = parser.parse_args()
    renew(args.name, args.new, args.models, args.version, args.taught)


if __name__ == "__main__":
    main()
