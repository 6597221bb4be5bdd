"""What changed between two CTs as uint8 codes on the grid of the current one, ready for a table of colours."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.classes import LESION_KEYS, class_bits
from sscild_desktop.core.compare.difference import GAINED, LOST, LesionChange
from sscild_desktop.core.lesion_places import LesionPlace

MIDDLE, HU_PER_CODE = 128, 4
"""The code of no difference, and how many HU one code stands for; code 0 is outside."""

CHANGE_KINDS = ("change:total", *(f"change:{key}" for key in LESION_KEYS.values()))


def hu_codes(difference: NDArray[np.int16], inside: NDArray[Any] | None) -> NDArray[np.uint8]:
    """Codes of a density difference (current − prior), 0 outside; slice by slice, for a thread in the background."""
    codes = np.zeros(difference.shape, np.uint8)
    for z, plane in enumerate(difference):
        steps = np.clip(np.rint(plane / HU_PER_CODE), 1 - MIDDLE, MIDDLE - 1) + MIDDLE
        codes[z] = steps if inside is None else np.where(inside[z] != 0, steps, 0)
    return codes


@dataclass(frozen=True, eq=False)
class Differences:
    """What changed, on the grid of the current: codes of the density, lesions of both, places to go to.

    ``hu_note`` is a short text under the legend of the density: what inspiration has to do with it; ``volume`` are
    the codes of the local change of volume.
    """

    hu: NDArray[np.uint8] | None = None
    hu_note: str = ""
    change: LesionChange | None = None
    places: tuple[LesionPlace, ...] = ()
    volume: NDArray[np.uint8] | None = None

    @property
    def kinds(self) -> tuple[str, ...]:
        """The overlays there are: 'hu', 'volume', and 'change:' with 'total' or the key of a class."""
        maps = (("hu", self.hu), ("volume", self.volume))
        hu = tuple(kind for kind, codes in maps if codes is not None)
        known = self.change.classes if self.change is not None else {}
        return hu + tuple(kind for kind in CHANGE_KINDS if kind.partition(":")[2] in known)

    def codes(self, kind: str, place: tuple[Any, ...]) -> NDArray[np.uint8]:
        """Codes of a part of the volume for one of ``kinds``."""
        whole = {"hu": self.hu, "volume": self.volume}.get(kind)
        if whole is not None:
            return np.asarray(whole[place], np.uint8)
        assert self.change is not None
        bits = np.uint8(class_bits(kind.partition(":")[2]))
        gained = (self.change.current[place] & bits) > 0
        lost = (self.change.prior[place] & bits) > 0
        return np.asarray(gained * np.uint8(GAINED) + lost * np.uint8(LOST), np.uint8)
