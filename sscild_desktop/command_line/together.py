"""Options that do nothing alone, or nothing beside another one: who types them is told, not passed over in silence."""

import argparse

KEY = ("--key", "--pseudonym")
NEEDED: dict[str, tuple[tuple[str, str], ...]] = {
    "analyse": (KEY,),
    "report": (KEY,),
    "export": (KEY,),
    "batch": (KEY, *((one, "--scheduler") for one in ("--tls-ca", "--tls-cert", "--tls-key"))),
    "score": tuple((one, "--all") for one in ("--out", "--series", "--anyway")),
}
"""By command: an option, and what it does nothing without."""

EXCLUDED: dict[str, tuple[tuple[str, str], ...]] = {
    "report": (("--named", "--pseudonym"),),
    "export": tuple(("--as", one) for one in ("--pseudonym", "--dicom", "--labelmap", "--fvc", "--series")),
    "evaluate": tuple(("--siccs", one) for one in ("a CT", "--readers", "--against", "--series")),
}
"""By command: two of which one alone can be done."""

DESTINATIONS = {"--as": "forms", "a CT": "ct"}
"""What argparse calls them, where that is not the name of the option."""


def conflict(options: argparse.Namespace) -> str:
    """Why these options cannot be meant together, in one sentence; empty where they can."""
    command = options.command or ""
    for one, needed in NEEDED.get(command, ()):
        if _is_given(options, one) and not _is_given(options, needed):
            return f"{one} does nothing without {needed}; add that, or leave {one} out"
    for one, other in EXCLUDED.get(command, ()):
        if _is_given(options, one) and _is_given(options, other):
            return f"{one} and {other} do not go together; leave one of them out"
    return ""


def _is_given(options: argparse.Namespace, name: str) -> bool:
    value = getattr(options, DESTINATIONS.get(name, name.lstrip("-").replace("-", "_")))
    return value is not None and value is not False
