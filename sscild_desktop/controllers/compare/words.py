"""What the comparison says in its states, one plain sentence each."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sscild_desktop.controllers.compare.work import Ground
    from sscild_desktop.core.compare import Registration

Offer = tuple[str, str]
"""Key and words of a button, empty for none."""

STAGES = {
    "load": "Loading",
    "ground": "Finding the lungs",
    "register": "Registering the lungs",
    "differences": "Comparing voxel by voxel",
}


@dataclass(frozen=True)
class Words:
    """What stands in the panes and in the line of the header. ``is_final``: there is nothing to load."""

    prior: str = ""
    current: str = ""
    kind: str = ""
    quality: str = ""
    is_final: bool = False


def loading_words(why_not: str, code: str = "") -> Words:
    """The words while nothing, or not everything, is there."""
    if why_not == "import":
        return Words(current="A CT is being opened …", is_final=True)
    if why_not == "no patient":
        text = "No patient is open. Open a patient on the start page, or a CT, which opens its patient."
        return Words(text, text, is_final=True)
    if why_not == "no ct":
        text = f"No CT of {code} is kept yet. Open one (Ctrl+O), then an earlier one to compare it with."
        return Words(text, text, is_final=True)
    if why_not == "no prior":
        text = f"There is no earlier CT of {code}. Open one (Ctrl+O); it is kept and stands here as the prior then."
        return Words(text, "", "info", "Nothing to compare with yet.", is_final=True)
    if why_not == "same":
        text = "Both sides name the same CT; choose another one on one side."
        return Words(text, text, "warn", text, is_final=True)
    return Words()


def quality_text(found: "Registration") -> str:
    """'Lungs overlap 0.97 (before 0.78), surface 1.1 mm', and what speaks against trusting it everywhere."""
    overlap = f"Lungs overlap {found.dice_after:.2f} (before {found.dice_before:.2f})"
    return f"{overlap}, surface {found.mean_surface_mm:.1f} mm{found.reservations}"


def match_words(what: str, ground: "Ground | None", found: "Registration | None", why: str) -> tuple[str, str, Offer]:
    """Kind, sentence and offer of the header's line; ``what`` happened, ``why`` is the sentence of an error."""
    if found is not None and found.is_good:
        return _registered(what, found, why)
    levels = _levels_text(ground)
    if what == "registering":
        return "info", f"{levels} The registration is running.", ("", "")
    if found is not None:
        is_matched = ground is not None and ground.levels is not None
        return "warn", found.reason if is_matched else f"{found.reason} {levels}", ("", "")
    begin = "The registration was stopped." if what == "stopped" else f"The registration failed: {why}"
    return "warn", f"{begin} {levels}", ("register", "Register again")


def _registered(what: str, found: "Registration", why: str) -> tuple[str, str, Offer]:
    text = quality_text(found)
    if not what:
        return "ok", text, ("", "")
    begin = "The difference was not computed: " + (why or "it was stopped.")
    return "warn", f"{text}. {begin}", ("differences", "Compute the difference")


def _levels_text(ground: "Ground | None") -> str:
    if ground is None:
        return ""
    if ground.levels is None:
        return f"The two sides are not linked: {ground.notice}"
    return ground.levels.notice
