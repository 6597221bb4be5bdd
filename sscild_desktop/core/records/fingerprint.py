"""The key of what the program found by itself: two analyses with one key differ by the reader's edits alone."""

import hashlib
import json
from typing import Any


def automatic_key(document: dict[str, Any]) -> str:
    """The key of a stored analysis (see ``plain``): the networks, both masks, the automatic levels and scores.

    Heat maps are left out, as those of a moved level are made anew.
    """
    masks = [(document.get(part) or {}).get("mask") for part in ("lungs", "lesions")]
    networks = sorted((use["name"], use["sha256"]) for use in document.get("networks", ()))
    levels = [_automatic(level) for level in document.get("levels", ())]
    text = json.dumps([masks, networks, levels], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _automatic(level: dict[str, Any]) -> list[Any]:
    place = level["z_mm"] if level["auto_z_mm"] == "nan" else level["auto_z_mm"]
    return [level["level"], place, level["auto_scores"] or level["scores"]]
