"""What may be missing from the lungs, said beside the numbers: a lung not found, fluid or gas beside one."""

from sscild_desktop.core.findings import Finding

HARDLY_ANY = 0.1
"""A lung that is smaller than this share of the other is missing."""

LEAST_FLUID_ML = 20.0
"""Less fluid is not worth a word."""

NO_RIGHT = Finding(
    "analysis-missing-lung",
    "warn",
    "Hardly any lung was found on the right. If it has collapsed or is solid as a whole, it is not counted, and every "
    "percentage is that of the left lung.",
)
NO_LEFT = Finding(
    "analysis-missing-lung",
    "warn",
    "Hardly any lung was found on the left. If it has collapsed or is solid as a whole, it is not counted, and every "
    "percentage is that of the right lung.",
)


LEAST_GAS_ML = 50.0
"""Smaller pockets of gas change no volume that counts."""


def left_out_gas(gas_ml: float) -> tuple[Finding, ...]:
    """What is told of gas that hangs together with the lungs and is not counted."""
    if gas_ml < LEAST_GAS_ML:
        return ()
    text = (
        f"{gas_ml:.0f} mL of gas beside the lungs are not counted as lung: a pneumothorax, a giant bulla, or gas of "
        "stomach or bowel. Look at the border of the lungs."
    )
    return (Finding("analysis-gas", "warn", text),)


def missing_lung(right: float, left: float, fluid_ml: float) -> tuple[Finding, ...]:
    """What is told of lungs of these sizes, in whatever unit, and of fluid beside them.

    Only the fluid that a network took for lung or lesion is known; there may be far more.
    """
    found = []
    if min(right, left) < HARDLY_ANY * max(right, left):
        found.append(NO_RIGHT if right < left else NO_LEFT)
    if fluid_ml >= LEAST_FLUID_ML:
        text = (
            f"At least {fluid_ml:.0f} mL beside the lungs are as dense as fluid and are counted neither as lung nor as "
            "lesion. Collapsed lung there may be missing; look at the border of the lungs."
        )
        found.append(Finding("analysis-fluid", "warn", text))
    return tuple(found)
