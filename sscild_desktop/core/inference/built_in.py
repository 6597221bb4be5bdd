"""Methods that need no network but serve a role as one does: the lungs by threshold, the lobes along their fissures."""

from pathlib import Path
from typing import Any

from sscild_desktop import __version__
from sscild_desktop.core.inference.cards import ModelCard

THRESHOLD, FISSURES = "threshold", "fissures"


def _card(name: str, **facts: Any) -> ModelCard:
    return ModelCard(name, __version__, Path(), "", purpose=facts["purpose"], facts={"name": name, **facts})


BUILT_IN: dict[str, ModelCard] = {
    THRESHOLD: _card(
        THRESHOLD,
        role="lungs",
        purpose="Right and left lung by threshold and morphology in eight steps, without a network.",
        after="Esnaashari 2026 (threshold and morphology)",
        error="volume +0.3 to +3.0 % from one reader's (not a radiologist) on five real chests, chosen on them",
        limits=(
            "Dense diseased lung is not seen; a network that sees it adds it. Few patients, one reader who is not a "
            "radiologist. Not a medical device."
        ),
        licence="as the program",
    ),
    FISSURES: _card(
        FISSURES,
        role="lobes",
        purpose="Five lobes cut along their fissures, each found as the surface with the most evidence of a sheet.",
        after="Hirschmüller 2008 (semi-global matching)",
        error="0.8 to 1.8 mm (medians of three fissures) from a reader's points on one real chest; 5 of 50 > 10 mm off",
        limits=(
            "Fissures are hard to see in thick slices and dense disease; the borders are then mostly expected ones. "
            "One patient, one reader who is not a radiologist. Not a medical device."
        ),
        licence="as the program",
    ),
}
"""By name; what a network's card would say. They have no file and so no hash."""
