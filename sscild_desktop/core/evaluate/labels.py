"""What a reader's labels mean in the words of the program: guessed from their names, chosen by the reader, kept."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS, LESION_NAMES, Lesion, class_bits
from sscild_desktop.core.corrected import as_found
from sscild_desktop.core.errors import InputRefused
from sscild_desktop.core.evaluate.masks import Label, ReaderMask
from sscild_desktop.core.results import Analysis
from sscild_desktop.core.wording import listed

LUNGS, TOTAL, IGNORE, RETICULAR = "lungs", "total", "ignore", "reticular"
UNSPECIFIED = 16
"""Bit of a lesion whose kind the reader did not name."""

TARGETS: dict[str, str] = {
    LUNGS: "Lung, or lung without lesions",
    **{LESION_KEYS[bit]: name for bit, name in LESION_NAMES.items()},
    TOTAL: "Lesions of any kind",
    IGNORE: "Not compared",
}
"""What a label can mean, with words for the reader."""

CLASS_NAMES: dict[str, str] = {
    LUNGS: "Lungs",
    **{LESION_KEYS[bit]: name for bit, name in LESION_NAMES.items()},
    RETICULAR: "Reticulation or fibrosis",
    TOTAL: "All lesions",
}
"""What is compared, in the order of the tables."""

NAMED = (
    (IGNORE, r"background|airway|trachea|bronch|vessel|heart|aorta|body|mediast"),
    ("ggo", r"\bggo?\b|ground.?glass"),
    ("consolidation", r"consolid"),
    ("fibrosis", r"fibros|\bef\b|honeycomb|\bhc\b|fibrotic"),
    ("reticulation", r"reticul|\bret\b"),
    (TOTAL, r"lesion|disease|infect|abnormal|opacit|\bild\b|\btot\b|\btotal\b"),
    (LUNGS, r"lung|normal|healthy|lobe|parenchyma"),
)
"""The first that fits a label's name says what it means."""

Mapping_ = Mapping[str, str]

HOW_TO_SAY = "choose it in the window, or write --labels 1=ggo,2=fibrosis"


def guess(label: Label) -> str:
    """The target that the label's name speaks for, empty where it says nothing."""
    name = label.name.lower().replace("_", " ").replace("-", " ")
    return next((target for target, pattern in NAMED if re.search(pattern, name)), "")


def guessed(mask: ReaderMask, known: Mapping_ | None = None) -> dict[str, str]:
    """Targets by the text of each label: as chosen before for files with these labels, else by name, else empty."""
    return {label.text: (known or {}).get(label.text) or guess(label) for label in mask.labels}


def parse_mapping(text: str, mask: ReaderMask) -> dict[str, str]:
    """Targets from '1=lungs,2=fibrosis,3=ggo' (numbers or names of labels). Raises InputRefused in one sentence."""
    said: dict[str, str] = {}
    for part in filter(None, (one.strip() for one in text.split(","))):
        name, sign, target = (one.strip() for one in part.partition("="))
        if not sign or target not in TARGETS:
            raise InputRefused(f"“{part}” is no label with its meaning; write 1=ggo with one of {listed([*TARGETS])}.")
        fitting = [one for one in mask.labels if name in (str(one.number), one.name, one.text)]
        if not fitting:
            there = listed([f"“{one.text}”" for one in mask.labels]) or "none"
            raise InputRefused(f"The mask has no label “{name}”; it has {there}.")
        said |= {one.text: target for one in fitting}
    return said


def refuse_unmapped(mask: ReaderMask, mapping: Mapping_) -> None:
    """Raise InputRefused where nobody said what a label means, or nothing is left to compare."""
    unsaid = [f"“{label.text}”" for label in mask.labels if not mapping.get(label.text)]
    if unsaid:
        raise InputRefused(f"Nobody said what {listed(unsaid)} of the mask means; {HOW_TO_SAY}.")
    if not mask.labels:
        raise InputRefused(f"{mask.file_name} is empty: there is no label in it.", mask.file_name)
    if all(target == IGNORE for target in mapping.values()):
        raise InputRefused("No label of the mask is compared; give at least one of them a meaning.")


@dataclass(frozen=True)
class Marks:
    """What one side marked in a CT: ``lesions`` with bits of ``Lesion`` and ``UNSPECIFIED``, lungs where it has any.

    ``kinds`` are the keys of the classes that were looked for; ``is_whole``: whether that is all disease, so that the
    union may be compared.
    """

    name: str
    lesions: NDArray[np.uint8] = field(repr=False)
    kinds: tuple[str, ...]
    lungs: NDArray[np.bool_] | None = field(default=None, repr=False)
    is_whole: bool = True

    def has(self, key: str) -> bool:
        """Whether a class was looked for on this side."""
        if key == LUNGS:
            return self.lungs is not None
        if key == TOTAL:
            return self.is_whole
        if key == RETICULAR:
            return "reticulation" in self.kinds or "fibrosis" in self.kinds
        return key in self.kinds

    def region(self, key: str) -> NDArray[np.bool_]:
        """The voxels of a class."""
        if key == LUNGS:
            assert self.lungs is not None
            return self.lungs
        if key == RETICULAR:
            return (self.lesions & np.uint8(Lesion.RETICULATION | Lesion.FIBROSIS)) > 0
        return (self.lesions & np.uint8(class_bits(key))) > 0


def marks_of_reader(mask: ReaderMask, mapping: Mapping_, name: str = "Reader") -> Marks:
    """What the reader marked. Raises InputRefused for a label without a meaning.

    The lung is every voxel with any label but the ignored: readers draw it whole, or without the lesions.
    """
    refuse_unmapped(mask, mapping)
    shape = mask.layers[0].shape
    lesions, lungs = np.zeros(shape, np.uint8), np.zeros(shape, bool)
    for label in mask.labels:
        target = mapping[label.text]
        if target == IGNORE:
            continue
        where = mask.voxels(label)
        lungs |= where
        if target != LUNGS:
            lesions[where] |= np.uint8(UNSPECIFIED if target == TOTAL else class_bits(target))
    said = set(mapping.values())
    kinds = tuple(key for key in LESION_KEYS.values() if key in said)
    return Marks(name, lesions, kinds, lungs if LUNGS in said else None, TOTAL in said or len(kinds) > 1)


def marks_of_program(analysis: Analysis) -> Marks:
    """What the program marked, without what a reader corrected since; that would praise it for his work.

    Raises InputRefused where the lungs or lesions were not marked yet.
    """
    analysis = as_found(analysis)
    if analysis.lungs is None or analysis.lesions is None:
        raise InputRefused("The lesions of this CT were not marked yet; analyse it first.")
    return Marks("Program", analysis.lesions.mask, analysis.lesions.kinds, analysis.lungs.mask > 0)


def compared(program: Marks, reader: Marks) -> tuple[str, ...]:
    """The classes that both looked for; the union of reticulation and fibrosis only where one side has just one."""
    both = [key for key in CLASS_NAMES if program.has(key) and reader.has(key)]
    pair = {"reticulation", "fibrosis"}
    if RETICULAR in both and (pair & set(program.kinds)) == (pair & set(reader.kinds)) and len(pair & set(both)) < 2:
        both.remove(RETICULAR)
    return tuple(both)


def not_compared(program: Marks, reader: Marks, keys: Sequence[str]) -> tuple[str, ...]:
    """Why a class that the reader drew has no row."""
    lost = [CLASS_NAMES[key].lower() for key in reader.kinds if key not in keys]
    notes = [f"The program's network does not mark {listed(lost)}; that has no row of its own."] if lost else []
    if TOTAL not in keys and reader.kinds:
        notes.append("The reader drew one kind of lesion alone, so the union of all lesions is not compared.")
    return tuple(notes)
