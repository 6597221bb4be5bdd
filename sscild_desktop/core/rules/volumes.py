"""Which volume of a lung or lobe counts: the measured one, or what the reader accepted, typed or withdrew."""

from dataclasses import replace

from sscild_desktop.core.classes import LOBE_KEYS, LOBE_NAMES, Lobe
from sscild_desktop.core.results import ACCEPTED, EDITED, WITHDRAWN, Analysis, Reading

LUNGS, SIDES = "lungs_ml", ("right_ml", "left_ml")
LOBES = {f"{key}_ml": lobe for lobe, key in LOBE_KEYS.items()}
VOLUME_NAMES = {LUNGS: "Both lungs", "right_ml": "Right lung", "left_ml": "Left lung"} | {
    key: LOBE_NAMES[lobe] for key, lobe in LOBES.items()
}
"""Keys of the volumes, as in result.json, in the order in which they are shown."""


def measured_volumes(analysis: Analysis) -> dict[str, float]:
    """Millilitres by key, as the masks that are there now give them."""
    found: dict[str, float] = {}
    if analysis.lungs is not None:
        lungs = analysis.lungs
        found |= {LUNGS: lungs.total_ml, "right_ml": lungs.right_ml, "left_ml": lungs.left_ml}
    if analysis.lobes is not None:
        found |= {f"{LOBE_KEYS[Lobe(one.lobe)]}_ml": one.ml for one in analysis.lobes.lobes}
    return found


def reading_of(analysis: Analysis, key: str) -> Reading | None:
    """What was decided about a volume."""
    return next((one for one in analysis.volume_readings if one.key == key), None)


def volumes_now(analysis: Analysis) -> dict[str, float | None]:
    """Millilitres that count by key, None where one was withdrawn.

    Where a lung was decided and both together were not, both are their sum.
    """
    found: dict[str, float | None] = dict(measured_volumes(analysis))
    found |= {one.key: one.value for one in analysis.volume_readings if one.key in found}
    if reading_of(analysis, LUNGS) is None and any(reading_of(analysis, side) for side in SIDES) and LUNGS in found:
        parts = [found[side] for side in SIDES]
        found[LUNGS] = None if None in parts else sum(one for one in parts if one is not None)
    return found


def own_volumes(analysis: Analysis) -> dict[str, float | None]:
    """Those that count and are not the measured ones: millilitres by key, None where one was withdrawn."""
    measured = measured_volumes(analysis)
    return {key: ml for key, ml in volumes_now(analysis).items() if ml != measured[key]}


def decide(analysis: Analysis, key: str, decision: str, value: float | None, reader: str, at: str) -> Analysis:
    """The analysis with a decision in the place of an earlier one; the measured volume is kept with it.

    What is accepted is what stands there: where that is the sum of lungs that were typed, it is kept as typed too.
    """
    measured, stands = measured_volumes(analysis)[key], volumes_now(analysis)[key]
    if decision == ACCEPTED and stands is not None and stands != measured and reading_of(analysis, key) is None:
        decision, value = EDITED, stands
    value = {ACCEPTED: measured, WITHDRAWN: None}.get(decision, value)
    made = Reading(key, decision, measured, value, reader, at)
    others = (*revert(analysis, key).volume_readings, made)
    order = list(VOLUME_NAMES)
    return replace(analysis, volume_readings=tuple(sorted(others, key=lambda one: order.index(one.key))))


def revert(analysis: Analysis, key: str) -> Analysis:
    """Without a decision about this volume."""
    return replace(analysis, volume_readings=tuple(one for one in analysis.volume_readings if one.key != key))


def still_true(analysis: Analysis) -> tuple[Reading, ...]:
    """The decisions that hold for the masks as they are now: what was accepted of others was another number."""
    now = measured_volumes(analysis)
    return tuple(one for one in analysis.volume_readings if one.decision != ACCEPTED or one.value == now.get(one.key))
