"""From lesion to lesion, largest first; where they are is found when the first is asked for."""

import numpy as np
from numpy.typing import NDArray

from sscild_desktop.core.lesion_places import LesionPlace, lesion_places
from sscild_desktop.core.volume import Geometry


class LesionWalk:
    """Through one mask of lesions; another mask needs another walk."""

    def __init__(self) -> None:
        self._places: tuple[LesionPlace, ...] | None = None
        self.number = 0
        """Of the lesion that was gone to, counted from 1; 0 before the first."""

    @property
    def count(self) -> int:
        return len(self._places or ())

    def go(self, step: int, lesions: NDArray[np.uint8] | None, geometry: Geometry | None) -> LesionPlace | None:
        """The next place (``step`` 1) or the one before (−1), round and round; None where there is no lesion."""
        if self._places is None:
            self._places = () if lesions is None or geometry is None else lesion_places(lesions, geometry)
        if not self._places:
            return None
        before = self.number - 1 if self.number or step > 0 else 0
        index = (before + step) % len(self._places)
        self.number = index + 1
        return self._places[index]
