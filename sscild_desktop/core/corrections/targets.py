"""What can be corrected and how, in words: targets, modes and operations; data alone, for everybody."""

from dataclasses import dataclass

from sscild_desktop.core.classes import ANY_LESION, LESION_KEYS, LESION_NAMES, LOBE_KEYS, LOBE_NAMES, Lung

PAINT, ERASE, REASSIGN = "paint", "erase", "reassign"
MODES = (PAINT, ERASE, REASSIGN)


@dataclass(frozen=True)
class Target:
    """What is corrected: ``kind`` is 'lesion', 'lung' or 'lobe', ``label`` its bits or label, ``name`` its words."""

    key: str
    kind: str
    label: int
    name: str


TARGETS: dict[str, Target] = {
    **{key: Target(key, "lesion", int(bit), LESION_NAMES[bit]) for bit, key in LESION_KEYS.items()},
    "total": Target("total", "lesion", ANY_LESION, "Any lesion"),
    "right_lung": Target("right_lung", "lung", int(Lung.RIGHT), "Right lung"),
    "left_lung": Target("left_lung", "lung", int(Lung.LEFT), "Left lung"),
    **{key: Target(key, "lobe", int(lobe), LOBE_NAMES[lobe]) for lobe, key in LOBE_KEYS.items()},
}


@dataclass(frozen=True)
class Operation:
    """Something done to the whole target: ``key`` and words; ``unit`` of its number, empty where it takes none."""

    key: str
    name: str
    unit: str = ""
    usual: float = 0.0


OPERATIONS: dict[str, Operation] = {
    one.key: one
    for one in (
        Operation("fill", "Fill holes"),
        Operation("islands", "Remove islands below", "mL", 0.5),
        Operation("grow", "Grow by", "mm", 2.0),
        Operation("shrink", "Shrink by", "mm", 2.0),
        Operation("interpolate", "Interpolate between slices"),
    )
}
