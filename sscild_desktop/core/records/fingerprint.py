"""The key of what the program found by itself: two analyses with one key differ by the reader's edits alone."""

import hashlib
import json
from typing import Any

from sscild_desktop.core.inference.built_in import FISSURES


def automatic_key(document: dict[str, Any]) -> str:
    """The key of a stored analysis (see ``plain``): the networks, both masks, the automatic levels and scores,
    and what found the lobes.

    Heat maps are left out, as those of a moved level are made anew.
    """
    found = document.get("found") or document  # the automatic masks, where the reader corrected them
    masks = [(found.get(part) or {}).get("mask") for part in ("lungs", "lesions")]
    networks = sorted((use["name"], use["sha256"]) for use in document.get("networks", ()))
    levels = [_automatic(level) for level in document.get("levels", ())]
    parts = [masks, networks, levels]
    lobes = (document.get("methods") or {}).get("lobes", FISSURES)
    if lobes != FISSURES:  # else as it was before there was a choice, so that kept analyses are known again
        parts.append([lobes])
    text = json.dumps(parts, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _automatic(level: dict[str, Any]) -> list[Any]:
    place = level["z_mm"] if level["auto_z_mm"] == "nan" else level["auto_z_mm"]
    return [level["level"], place, level["auto_scores"] or level.get("network_scores") or level["scores"]]
