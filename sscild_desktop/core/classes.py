"""The lesion classes, the lungs and the score patterns: names, bits, words and window, said once for all."""

from enum import IntEnum, IntFlag

LUNG_CENTRE_HU, LUNG_WIDTH_HU = -600.0, 1500.0
"""The usual lung window: of every picture that is no view of the reader's own."""


class Lesion(IntFlag):
    """Lesion classes as bits of a uint8 mask; classes may overlap, the union is the total disease."""

    GGO = 1
    RETICULATION = 2
    CONSOLIDATION = 4
    FIBROSIS = 8


ANY_LESION = sum(map(int, Lesion))
"""The bits of all classes."""

LESION_KEYS: dict[Lesion, str] = {
    Lesion.GGO: "ggo",
    Lesion.RETICULATION: "reticulation",
    Lesion.CONSOLIDATION: "consolidation",
    Lesion.FIBROSIS: "fibrosis",
}
"""Keys in JSON, settings and model cards, in the order of the network's output channels."""


def class_bits(key: str) -> int:
    """The bits of a class key in a lesion mask; 'total' is all of them."""
    return 255 if key == "total" else next(int(bit) for bit, name in LESION_KEYS.items() if name == key)


LESION_NAMES: dict[Lesion, str] = {
    Lesion.GGO: "Ground-glass opacity",
    Lesion.RETICULATION: "Reticulation",
    Lesion.CONSOLIDATION: "Consolidation",
    Lesion.FIBROSIS: "Established fibrosis",
}

Colour = tuple[int, int, int]
"""Red, green, blue, 0..255."""

COLOURS: dict[str, Colour] = {
    "ggo": (86, 180, 233),
    "reticulation": (230, 159, 0),
    "consolidation": (204, 121, 167),
    "fibrosis": (0, 158, 115),
    "total": (122, 140, 163),
}
"""Of the classes by their keys and of their union, on screen, in workbooks and in charts.

Those of Okabe and Ito (2008), which colour-blind readers tell apart, chosen so that classes that touch in a lung
(ground-glass beside reticulation, consolidation beside fibrosis) also differ in lightness.
"""


def as_hex(colour: Colour) -> str:
    """'56B4E9', as workbooks write it."""
    return bytes(colour).hex().upper()


NOT_MARKED = "not marked by this network"
"""Said where a class has no extent because the network does not look for it: that is not 0 %."""


class Lung(IntEnum):
    """Labels of a lung mask (patient's right and left)."""

    RIGHT = 1
    LEFT = 2


class Lobe(IntEnum):
    """Labels of a lobe mask."""

    RIGHT_UPPER = 1
    RIGHT_MIDDLE = 2
    RIGHT_LOWER = 3
    LEFT_UPPER = 4
    LEFT_LOWER = 5


LOBE_KEYS: dict[Lobe, str] = {
    Lobe.RIGHT_UPPER: "rul",
    Lobe.RIGHT_MIDDLE: "rml",
    Lobe.RIGHT_LOWER: "rll",
    Lobe.LEFT_UPPER: "lul",
    Lobe.LEFT_LOWER: "lll",
}
"""Keys in JSON, by the usual abbreviations."""

LOBE_NAMES: dict[Lobe, str] = {
    Lobe.RIGHT_UPPER: "Right upper lobe",
    Lobe.RIGHT_MIDDLE: "Right middle lobe",
    Lobe.RIGHT_LOWER: "Right lower lobe",
    Lobe.LEFT_UPPER: "Left upper lobe",
    Lobe.LEFT_LOWER: "Left lower lobe",
}


PATTERNS = ("tot", "gg", "ret")
"""Score patterns in the order of the score network's outputs."""

PATTERN_NAMES = {"tot": "Total extent (TOT)", "gg": "Ground-glass (GG)", "ret": "Reticulation (RET)"}

PROGRAM = "Program"
"""Whose scores are compared with those of readers."""

INDEX_KEYS = ("mean_hu", "sd_hu", "skewness", "kurtosis", "kurtosis_ssc", "haa_percent", "laa950_percent", "p15_hu")
"""Keys of the density indices of a region (core/analysis/densitometry.py)."""

THIRDS = ("lower", "middle", "upper")
"""Thirds of equal height between the lowest and the highest slice with lung, from caudal to cranial."""

LUNG_KEYS: dict[Lung, str] = {Lung.RIGHT: "right", Lung.LEFT: "left"}
REGIONS = (*LUNG_KEYS.values(), *reversed(THIRDS))
"""Keys of the parts of both lungs in which lesions are measured, in the order in which they are shown."""
