"""Two CTs of one patient: registration of the lungs, matching by Goh levels, differences on the current grid.

``register`` gives a ``Registration``; where it is refused, fails or is cancelled, ``match_by_levels`` gives a
``LevelMatch`` with the same ``to_prior`` and ``to_current``. Nothing here imports scipy or SimpleITK before it is used.
"""

from sscild_desktop.core.compare.difference import (
    GAINED,
    LOST,
    SAME,
    ClassChange,
    LesionChange,
    hu_difference,
    lesion_change,
)
from sscild_desktop.core.compare.match import Match
from sscild_desktop.core.compare.matching import LevelMatch, match_by_levels
from sscild_desktop.core.compare.registration import Registration, register
from sscild_desktop.core.compare.resample import resample_prior, warp_mask
from sscild_desktop.core.compare.volume_change import volume_change

__all__ = [
    "GAINED",
    "LOST",
    "SAME",
    "ClassChange",
    "LesionChange",
    "LevelMatch",
    "Match",
    "Registration",
    "hu_difference",
    "lesion_change",
    "match_by_levels",
    "register",
    "resample_prior",
    "volume_change",
    "warp_mask",
]
