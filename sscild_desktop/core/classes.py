"""The lesion classes, the lungs and the score patterns: names, bits and words, said once for the whole program."""

from enum import IntEnum, IntFlag


class Lesion(IntFlag):
    """Lesion classes as bits of a uint8 mask; classes may overlap, the union is the total disease."""

    GGO = 1
    RETICULATION = 2
    CONSOLIDATION = 4
    FIBROSIS = 8


LESION_KEYS: dict[Lesion, str] = {
    Lesion.GGO: "ggo",
    Lesion.RETICULATION: "reticulation",
    Lesion.CONSOLIDATION: "consolidation",
    Lesion.FIBROSIS: "fibrosis",
}
"""Keys in JSON, settings and model cards, in the order of the network's output channels."""

LESION_NAMES: dict[Lesion, str] = {
    Lesion.GGO: "Ground-glass opacity",
    Lesion.RETICULATION: "Reticulation",
    Lesion.CONSOLIDATION: "Consolidation",
    Lesion.FIBROSIS: "Established fibrosis",
}


class Lung(IntEnum):
    """Labels of a lung mask (patient's right and left)."""

    RIGHT = 1
    LEFT = 2


PATTERNS = ("tot", "gg", "ret")
"""Score patterns in the order of the score network's outputs."""

PATTERN_NAMES = {"tot": "Total extent (TOT)", "gg": "Ground-glass (GG)", "ret": "Reticulation (RET)"}
