"""What every match of two CTs can do: places of one in the other, in patient millimetres, and how far to trust it."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


class Match(Protocol):
    """A place in the current CT and the same anatomy in the prior CT; points are LPS millimetres (…, 3)."""

    @property
    def is_good(self) -> bool:
        """False: must not be used, ``notice`` says why."""

    @property
    def notice(self) -> str:
        """One sentence for the reader: what the match is, or why it is not used."""

    def to_prior(self, lps: Points) -> Points:
        """Where points of the current CT lie in the prior CT."""

    def to_current(self, lps: Points) -> Points:
        """Where points of the prior CT lie in the current CT."""
