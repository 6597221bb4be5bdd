"""Every colour and window preset of the viewer in one place; those of the lesion classes are core.classes.COLOURS."""

from dataclasses import dataclass

from sscild_desktop.core.classes import COLOURS, LESION_KEYS, LESION_NAMES, LUNG_CENTRE_HU, LUNG_WIDTH_HU, Colour

OVERLAY_COLOURS: dict[str, Colour] = {
    **{key: COLOURS[key] for key in LESION_KEYS.values()},
    "lungs": (50, 110, 215),
    "lobes": (205, 190, 255),
    "heatmap": (213, 94, 0),
    "levels": (240, 228, 66),
}

ON_LIGHT: dict[str, Colour] = {
    "ggo": (0, 130, 190),
    "reticulation": (208, 105, 0),
    "consolidation": (180, 85, 140),
    "fibrosis": (0, 135, 95),
    "total": (90, 100, 112),
}
"""The lesion classes and their union as lines on a light ground, where the colours of the pictures are too pale."""

OVERLAY_NAMES: dict[str, str] = {
    **{key: LESION_NAMES[bit] for bit, key in LESION_KEYS.items()},
    "lungs": "Lungs",
    "lobes": "Lobes",
    "heatmap": "Heat map",
    "levels": "Goh levels",
}

PROGRAM_COLOUR: Colour = (86, 180, 233)
READER_COLOUR: Colour = (240, 228, 66)
"""Whose border it is where a reader's mask is compared."""

LOBE_COLOURS: dict[str, Colour] = {
    "rul": (119, 170, 221),
    "rml": (238, 221, 136),
    "rll": (238, 136, 102),
    "lul": (68, 187, 153),
    "lll": (255, 170, 187),
}
"""Surfaces of the lobes in 3D: from the light scheme of Paul Tol, told apart by colour-blind readers; each is named."""

HEAT_DISEASE: tuple[Colour, Colour] = ((255, 235, 60), (215, 25, 28))
"""Weak and strong colour where healthy lung would lower the score: disease."""

HEAT_OPPOSITE: tuple[Colour, Colour] = ((60, 190, 90), (44, 100, 220))
"""Weak and strong colour where healthy lung would raise the score."""

HEAT_RANGE_POINTS = 4.0
"""The legend is fixed at −4..+4 points of score so that maps of different patients can be compared."""

CROSSHAIR_COLOURS: dict[str, Colour] = {
    "axial": (235, 110, 95),
    "coronal": (110, 205, 120),
    "sagittal": (105, 160, 250),
}
"""Each plane's own colour: its frame, and the line that it draws in the other two planes."""

TEXT: Colour = (214, 220, 228)
FAINT_TEXT: Colour = (140, 150, 162)
BACKGROUND: Colour = (0, 0, 0)


@dataclass(frozen=True)
class WindowPreset:
    """A named window; ``centre`` and ``width`` in HU."""

    key: str
    name: str
    centre: float
    width: float


PRESETS: tuple[WindowPreset, ...] = (
    WindowPreset("lung", "Lung", LUNG_CENTRE_HU, LUNG_WIDTH_HU),
    WindowPreset("ggo", "Ground-glass (narrow)", -700, 800),
    WindowPreset("emphysema", "Emphysema", -900, 300),
    WindowPreset("mediastinum", "Mediastinum", 40, 400),
    WindowPreset("vessels", "Vessels with contrast", 150, 700),
    WindowPreset("bone", "Bone", 400, 1800),
    WindowPreset("full", "Full range", 1024, 4096),
)
